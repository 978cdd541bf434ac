import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rulebook } from './rulebook.ts';
import { readMatcher } from './serialise.ts';

/** The folder of the bundled program, where the build puts the compiled rulebook beside it. */
declare const __dirname: string;

/** The built-in rulebook, as the build compiled it. @throws Error when the files are missing or damaged */
export function loadBuiltIn(folder: string = __dirname): Rulebook {
  const rest = JSON.parse(readFileSync(join(folder, 'rulebook.json'), 'utf8')) as Omit<Rulebook, 'matcher'>;
  const bytes = readFileSync(join(folder, 'rulebook.bin'));
  return { ...rest, matcher: readMatcher(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer) };
}
