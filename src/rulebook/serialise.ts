/** Writes a matcher as one block of bytes and reads it back as views on that block. */
import type { HashIndex } from './hash-index.ts';
import type { MatcherData } from './matcher-data.ts';

const MAGIC = 0x534d4c31;
const INDEXES = ['devanagari', 'latin', 'roman', 'transitions', 'english', 'forbidden'] as const;
const ARRAYS = ['postings', 'canonicalWord', 'canonicalStart'] as const;

/** The matcher as little-endian bytes: magic, the lengths of ten sections, the sections. */
export function writeMatcher(data: MatcherData): Uint8Array {
  const sections = [...INDEXES.map((name) => data[name].slots), ...ARRAYS.map((name) => data[name])];
  const header = new Uint32Array([MAGIC, ...sections.map((section) => section.length), data.canonicalText.length]);
  const words = sections.reduce((sum, section) => sum + section.length, header.length);
  const bytes = new Uint8Array(words * 4 + data.canonicalText.length);
  const view = new Uint32Array(bytes.buffer, 0, words);
  let at = 0;
  for (const section of [header, ...sections]) {
    view.set(section, at);
    at += section.length;
  }
  bytes.set(data.canonicalText, words * 4);
  return bytes;
}

/** Reads what `writeMatcher` wrote. @throws Error when the bytes are something else */
export function readMatcher(buffer: ArrayBuffer): MatcherData {
  const headerLength = INDEXES.length + ARRAYS.length + 2;
  const header = new Uint32Array(buffer, 0, headerLength);
  if (header[0] !== MAGIC) throw new Error('the compiled rulebook is damaged; build or install smlint again');
  let at = headerLength;
  const next = (index: number): Uint32Array => {
    const length = header[index + 1] as number;
    const view = new Uint32Array(buffer, at * 4, length);
    at += length;
    return view;
  };
  const indexes = {} as Record<(typeof INDEXES)[number], HashIndex>;
  INDEXES.forEach((name, i) => {
    const slots = next(i);
    indexes[name] = { mask: slots.length / 3 - 1, slots };
  });
  const arrays = {} as Record<(typeof ARRAYS)[number], Uint32Array>;
  ARRAYS.forEach((name, i) => {
    arrays[name] = next(INDEXES.length + i);
  });
  return { ...indexes, ...arrays, canonicalText: new Uint8Array(buffer, at * 4, header[headerLength - 1] as number) };
}
