import type { HashIndex } from './hash-index.ts';

/** Stands for “up to three other words” on an edge of the phrase automaton. */
export const GAP_WORD = 0xffffffff;
/** Edge from a node to the term lists that end there. */
export const END = 0xfffffffe;
/** A gap passes over this many words. */
export const MAX_GAP = 3;

/** All terms of a rulebook, ready for matching: typed arrays only, so that loading costs a read. */
export interface MatcherData {
  /** Folded Devanagari form → words. */
  devanagari: HashIndex;
  /** Folded Latin form → words. */
  latin: HashIndex;
  /** Romanised key → canonical spellings. */
  roman: HashIndex;
  /** Latin forms that are English words as well as romanised spellings. */
  english: HashIndex;
  /** Folded Latin form → words for which it is never accepted. */
  forbidden: HashIndex;
  /** Folded Latin words that drafts often hold → what they may be, worked out when the rules were compiled; `DOUBTFUL` is added to a word that is read as romanised Hindi though it is an English word. */
  settled: HashIndex;
  /** Runs of: count, then that many numbers. A value with `ONE` set is the only number itself. */
  postings: Uint32Array;
  /** First edge of each node of the phrase automaton, and one more; node 0 is the root. */
  nodeStart: Uint32Array;
  /** Word of each edge, ascending within a node. */
  edgeWord: Uint32Array;
  /** Node that an edge leads to; for `END`, lists as a value. */
  edgeTarget: Uint32Array;
  /** For each canonical spelling, the words that it spells, as a value. */
  canonicalWords: Uint32Array;
  /** Start of each canonical spelling in `canonicalSounds`, and one more. */
  canonicalStart: Uint32Array;
  /** All canonical spellings, one after the other, as numbered sounds. */
  canonicalSounds: Uint8Array;
}

/** Added to a word of `settled`. */
export const DOUBTFUL = 0x80000000;

/** Marks a value that is a single number and no place in `postings`. */
export const ONE = 0x800000;

/** The numbers that a value stands for. */
export function numbersOf(data: MatcherData, value: number): ArrayLike<number> & Iterable<number> {
  if (value & ONE) return [value & ~ONE];
  return data.postings.subarray(value + 1, value + 1 + (data.postings[value] as number));
}

/** The target of a node's edge, or -1. */
export function edgeTo(data: MatcherData, node: number, word: number): number {
  let low = data.nodeStart[node] as number;
  let high = data.nodeStart[node + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const here = data.edgeWord[middle] as number;
    if (here === word) return data.edgeTarget[middle] as number;
    if (here < word) low = middle + 1;
    else high = middle;
  }
  return -1;
}
