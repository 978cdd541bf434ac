import { openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedExamples, type PackedRules, unpackRulebook } from './pack.ts';
import type { Rulebook } from './rulebook.ts';
import { readMatcher } from './serialise.ts';

/** The folder of the bundled program, where the build puts the compiled rulebook beside it. */
declare const __dirname: string;

/**
 * The built-in rulebook, as the build compiled it. Texts, circulars and examples are read when something first asks for them.
 * @throws Error when the files are missing or damaged
 */
export function loadBuiltIn({ folder = __dirname }: { folder?: string } = {}): Rulebook {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const bytesOf = (name: string): ((start: number, length: number) => Uint8Array<ArrayBuffer>) => {
    let file: number | undefined;
    return (start, length) => {
      file ??= openSync(join(folder, name), 'r');
      const bytes = new Uint8Array(length);
      if (readSync(file, bytes, 0, length, start) !== length)
        throw new Error('the compiled rulebook is damaged; build or install smlint again');
      return bytes;
    };
  };
  const readTexts = bytesOf('texts.bin');
  const readTerms = bytesOf('rulebook.bin');
  const rest = unpackRulebook(
    read('rulebook.json') as PackedRules,
    ([start, length]) => JSON.parse(Buffer.from(readTexts(start, length).buffer).toString('utf8')),
    () => read('examples.json') as PackedExamples,
  );
  // Not spread: that would read every part.
  return Object.assign(rest, { matcher: readMatcher((start, length) => readTerms(start, length).buffer) });
}
