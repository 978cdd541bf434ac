/** Writes a matcher as one block of bytes and reads it back as views on that block. */
import type { MatcherData } from './matcher-data.ts';

const MAGIC = 0x534d4c32;
const SECTIONS = ['devanagari', 'latin', 'roman', 'english', 'forbidden', 'postings', 'nodeStart', 'edgeWord', 'edgeTarget', 'canonicalWords', 'canonicalStart'] as const satisfies readonly (keyof MatcherData)[];
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

/** Reads what `writeMatcher` wrote, without copying it. @throws Error when the bytes are something else */
export function readMatcher(buffer: ArrayBuffer): MatcherData {
  const header = new Uint32Array(buffer, 0, HEADER);
  if (header[0] !== MAGIC) throw new Error('the compiled rulebook is damaged; build or install smlint again');
  const sections = {} as Record<(typeof SECTIONS)[number], Uint32Array>;
  let at = HEADER;
  SECTIONS.forEach((name, i) => {
    const length = header[i + 1] as number;
    sections[name] = new Uint32Array(buffer, at * 4, length);
    at += length;
  });
  return { ...sections, canonicalSounds: new Uint8Array(buffer, at * 4, header[HEADER - 1] as number) };
}
