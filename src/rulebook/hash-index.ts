/**
 * A read-only map from hashed text to a number, as one typed array that can be written to a file and read back without parsing. Linear probing; a slot is
 * the low hash word (0 when empty), then 8 bits of the high hash word and 24 bits of value: two texts in 2^40 are taken for each other.
 */
import { hashText } from '../language/hash.ts';
import { type NumberTable, numberAt } from './number-table.ts';

export type HashIndex = NumberTable;

/** Values are smaller than this. */
export const MAX_VALUE = 0x1000000;

const FILL = 1.45;

const slotOf = (low: number, high: number, slots: number): number => (Math.imul(low ^ (high >>> 9), 0x9e3779b1) >>> 0) % slots;

/** The value for a text, or -1. */
export function findText(index: HashIndex, text: string): number {
  const { low, high } = hashText(text);
  const slots = index.numbers.length >>> 1;
  const check = high & 0xff;
  for (let slot = slotOf(low, check, slots); ; slot = slot + 1 === slots ? 0 : slot + 1) {
    const here = numberAt(index, slot * 2);
    if (here === 0) return -1;
    const rest = numberAt(index, slot * 2 + 1);
    if (here === low && rest >>> 24 === check) return rest & 0xffffff;
  }
}

/** Builds an index; texts that hash alike share one value, which `merge` makes of theirs. */
export function buildIndex<T>(
  entries: Iterable<readonly [text: string, content: T]>,
  merge: (contents: T[]) => number,
): Uint32Array {
  const groups = new Map<string, { low: number; check: number; contents: T[] }>();
  for (const [text, content] of entries) {
    const { low, high } = hashText(text);
    const check = high & 0xff;
    const key = `${low}:${check}`;
    const group = groups.get(key);
    if (group) group.contents.push(content);
    else groups.set(key, { low, check, contents: [content] });
  }
  const slots = Math.max(2, Math.ceil(groups.size * FILL));
  const index = new Uint32Array(slots * 2);
  for (const { low, check, contents } of groups.values()) {
    const value = merge(contents);
    if (value >= MAX_VALUE) throw new RangeError(`a rulebook holds at most ${MAX_VALUE} forms`);
    let slot = slotOf(low, check, slots);
    while (index[slot * 2] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
    index[slot * 2] = low;
    index[slot * 2 + 1] = ((check << 24) | value) >>> 0;
  }
  return index;
}
