import { openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { LETTER_COUNT_BYTES } from '../language/letter-counts.ts';
import { useKeptLetters } from '../language/word-language.ts';
import { type PackedExamples, unpackRulebook } from './pack.ts';
import type { Rulebook } from './rulebook.ts';
import { readMatcher } from './serialise.ts';

/** The folder of the bundled program, where the build puts the compiled rulebook beside it. */
declare const __dirname: string;

/**
 * The built-in rulebook, as the build compiled it. Texts, circulars and examples are read when something first asks for them.
 * @throws Error when the files are missing or damaged
 */
export function loadBuiltIn({ folder = __dirname }: { folder?: string } = {}): Rulebook {
  const reader = (name: string): ((into: Uint8Array, start: number) => void) => {
    let file: number | undefined;
    return (into, start) => {
      file ??= openSync(join(folder, name), 'r');
      if (readSync(file, into, 0, into.length, start) !== into.length)
        throw new Error('the compiled rulebook is damaged; build or install smlint again');
    };
  };
  const readLetters = reader('letters.bin');
  useKeptLetters(() => {
    const counts = new Uint8Array(2 * LETTER_COUNT_BYTES);
    readLetters(counts, 0);
    return counts;
  });
  const rest = unpackRulebook(
    reader('rules.bin'),
    () => JSON.parse(readFileSync(join(folder, 'examples.json'), 'utf8')) as PackedExamples,
  );
  // Not spread: that would read every part.
  return Object.assign(rest, { matcher: readMatcher(reader('terms.bin')) });
}
