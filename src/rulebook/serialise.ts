/** Writes a matcher as one block of bytes and reads it back. */
import type { MatcherData } from './matcher-data.ts';

const MAGIC = 0x534d4c32;
const SECTIONS = [
  'devanagari',
  'latin',
  'roman',
  'english',
  'forbidden',
  'settled',
  'postings',
  'nodeStart',
  'edgeWord',
  'edgeTarget',
  'canonicalWords',
  'canonicalStart',
] as const satisfies readonly (keyof MatcherData)[];
const HEADER = SECTIONS.length + 2;

/** The matcher as bytes in the machine's order (little-endian wherever Node runs): magic, the sections' lengths, the sections. */
export function writeMatcher(data: MatcherData): Uint8Array {
  const header = new Uint32Array([MAGIC, ...SECTIONS.map((name) => data[name].length), data.canonicalSounds.length]);
  const words = SECTIONS.reduce((sum, name) => sum + data[name].length, HEADER);
  const bytes = new Uint8Array(words * 4 + data.canonicalSounds.length);
  const view = new Uint32Array(bytes.buffer, 0, words);
  let at = 0;
  for (const section of [header, ...SECTIONS.map((name) => data[name])]) {
    view.set(section, at);
    at += section.length;
  }
  bytes.set(data.canonicalSounds, words * 4);
  return bytes;
}

/**
 * Reads what `writeMatcher` wrote, section by section as matching asks for them: a draft in Devanagari never needs the romanised spellings.
 * @param read gives bytes `start … start + length`, in memory of their own
 * @throws Error when the bytes are something else
 */
export function readMatcher(read: (start: number, length: number) => ArrayBuffer): MatcherData {
  const header = new Uint32Array(read(0, HEADER * 4));
  if (header[0] !== MAGIC) throw new Error('the compiled rulebook is damaged; build or install smlint again');
  const data = {} as MatcherData;
  let at = HEADER * 4;
  const lazily = (
    name: keyof MatcherData,
    start: number,
    length: number,
    view: (bytes: ArrayBuffer) => Uint32Array | Uint8Array,
  ): void => {
    Object.defineProperty(data, name, {
      configurable: true,
      get: () => {
        const value = view(read(start, length));
        Object.defineProperty(data, name, { value });
        return value;
      },
    });
  };
  SECTIONS.forEach((name, i) => {
    const length = (header[i + 1] as number) * 4;
    lazily(name, at, length, (bytes) => new Uint32Array(bytes));
    at += length;
  });
  lazily('canonicalSounds', at, header[HEADER - 1] as number, (bytes) => new Uint8Array(bytes));
  return data;
}
