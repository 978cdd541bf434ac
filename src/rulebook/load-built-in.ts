import { openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedExamples, type PackedRulebook, unpackRulebook } from './pack.ts';
import type { Rulebook } from './rulebook.ts';
import { readMatcher } from './serialise.ts';

/** The folder of the bundled program, where the build puts the compiled rulebook beside it. */
declare const __dirname: string;

/**
 * The built-in rulebook, as the build compiled it.
 * @param options.examples also loads the rules' examples, which judging does not need
 * @throws Error when the files are missing or damaged
 */
export function loadBuiltIn({ examples = false, folder = __dirname }: { examples?: boolean; folder?: string } = {}): Rulebook {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const rest = unpackRulebook(
    read('rulebook.json') as PackedRulebook,
    examples ? (read('examples.json') as PackedExamples) : undefined,
  );
  const file = openSync(join(folder, 'rulebook.bin'), 'r');
  const readBytes = (start: number, length: number): ArrayBuffer => {
    const bytes = new Uint8Array(length);
    if (readSync(file, bytes, 0, length, start) !== length)
      throw new Error('the compiled rulebook is damaged; build or install smlint again');
    return bytes.buffer;
  };
  return { ...rest, matcher: readMatcher(readBytes) };
}
