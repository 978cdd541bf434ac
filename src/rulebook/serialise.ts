/** Writes a matcher as one block of bytes and reads it back. */
import type { MatcherData } from './matcher-data.ts';
import { pagedTable } from './number-table.ts';

const MAGIC = 0x534d4c32;
const SECTIONS = [
  'devanagari',
  'latin',
  'loans',
  'roman',
  'english',
  'forbidden',
  'settled',
  'dictionary',
  'slips',
  'postings',
  'trie',
  'canonicalWords',
  'canonicalStart',
] as const satisfies readonly (keyof MatcherData)[];
const HEADER = SECTIONS.length + 2;

/** The matcher as bytes in the machine's order (little-endian wherever Node runs): magic, the sections' lengths, the sections. */
export function writeMatcher(data: MatcherData): Uint8Array {
  const sections = SECTIONS.map((name) => data[name].numbers);
  const sounds = data.canonicalSounds.numbers;
  const header = new Uint32Array([MAGIC, ...sections.map((section) => section.length), sounds.length]);
  const words = sections.reduce((sum, section) => sum + section.length, HEADER);
  const bytes = new Uint8Array(words * 4 + sounds.length);
  const view = new Uint32Array(bytes.buffer, 0, words);
  let at = 0;
  for (const section of [header, ...sections]) {
    view.set(section, at);
    at += section.length;
  }
  bytes.set(sounds, words * 4);
  return bytes;
}

/**
 * What `writeMatcher` wrote, read page by page as matching asks for it.
 * @param read fills an array from a place, counted in bytes
 * @throws Error when the bytes are something else
 */
export function readMatcher(read: (into: Uint8Array, start: number) => void): MatcherData {
  const header = new Uint32Array(HEADER);
  read(new Uint8Array(header.buffer), 0);
  if (header[0] !== MAGIC) throw new Error('the compiled rulebook is damaged; build or install smlint again');
  const data = {} as MatcherData;
  let at = HEADER * 4;
  SECTIONS.forEach((name, i) => {
    const start = at;
    const numbers = new Uint32Array(header[i + 1] as number);
    data[name] = pagedTable(numbers, (into, place) => read(into, start + place));
    at += numbers.byteLength;
  });
  const start = at;
  data.canonicalSounds = pagedTable(new Uint8Array(header[HEADER - 1] as number), (into, place) => read(into, start + place));
  return data;
}
