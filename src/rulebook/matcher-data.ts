import type { HashIndex } from './hash-index.ts';

/** Stands for “up to three other words” on an edge of the phrase automaton. */
export const GAP_WORD = 0xffffffff;
/** Edge from a node to the list of term lists that end there. */
export const END = 0xfffffffe;
/** A gap passes over this many words. */
export const MAX_GAP = 3;

/** All terms of a rulebook, ready for matching: typed arrays only, so that loading costs a read. */
export interface MatcherData {
  /** Folded Devanagari form → postings of words. */
  devanagari: HashIndex;
  /** Folded Latin form → postings of words. */
  latin: HashIndex;
  /** Romanised key → postings of canonical spellings. */
  roman: HashIndex;
  /** (node + 1, word) → node; (node + 1, END) → postings of list ids; node 0 is the root. */
  transitions: HashIndex;
  /** Latin forms that are English words as well as romanised spellings. */
  english: HashIndex;
  /** `word NUL spelling` of spellings that an entry never accepts. */
  forbidden: HashIndex;
  /** Runs of: count, then that many numbers. */
  postings: Uint32Array;
  /** For each canonical spelling, the word that it spells. */
  canonicalWord: Uint32Array;
  /** Start of each canonical spelling in `canonicalText`, and one more. */
  canonicalStart: Uint32Array;
  /** All canonical spellings, one after the other, as ASCII codes. */
  canonicalText: Uint8Array;
}
