/**
 * A read-only map from two 32-bit words to one 32-bit value, as typed arrays that can be written to a file and read back without parsing.
 * Open addressing with linear probing; a slot whose low word is 0 is empty.
 */
export interface HashIndex {
  /** Number of slots minus one; the number of slots is a power of two. */
  mask: number;
  /** low, high, value; low, high, value; … */
  slots: Uint32Array;
}

const mix = (low: number, high: number): number => Math.imul(low ^ (high >>> 7) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 0;

/** The value for a key, or -1. */
export function findInIndex(index: HashIndex, low: number, high: number): number {
  const { mask, slots } = index;
  let slot = (mix(low, high) >>> 3) & mask;
  for (;;) {
    const at = slot * 3;
    const here = slots[at] as number;
    if (here === 0) return -1;
    if (here === low && slots[at + 1] === high) return slots[at + 2] as number;
    slot = (slot + 1) & mask;
  }
}

/** Builds an index; the keys are distinct and no low word is 0. At most half of the slots are filled. */
export function buildIndex(entries: readonly (readonly [low: number, high: number, value: number])[]): HashIndex {
  let size = 2;
  while (size < entries.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Uint32Array(size * 3);
  for (const [low, high, value] of entries) {
    let slot = (mix(low, high) >>> 3) & mask;
    while (slots[slot * 3] !== 0) slot = (slot + 1) & mask;
    slots.set([low, high, value], slot * 3);
  }
  return { mask, slots };
}
