import { readFileSync } from 'node:fs';
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
  const rest = unpackRulebook(read('rulebook.json') as PackedRulebook, examples ? (read('examples.json') as PackedExamples) : undefined);
  const bytes = readFileSync(join(folder, 'rulebook.bin'));
  // A large file is read into memory of its own; the views start where that starts.
  const whole = bytes.byteOffset === 0 ? bytes.buffer : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return { ...rest, matcher: readMatcher(whole as ArrayBuffer) };
}
