import type { HashIndex } from './hash-index.ts';
import { type NumberTable, numberAt, numbersFrom } from './number-table.ts';

/** Stands for “up to three other words” on an edge of the phrase automaton. */
export const GAP_WORD = 0xffffffff;
/** Edge from a node to the term lists that end there. */
export const END = 0xfffffffe;
/** A gap passes over this many words. */
export const MAX_GAP = 3;

/** All terms of a rulebook, ready for matching: tables of numbers only, so that nothing is parsed. */
export interface MatcherData {
  /** Folded Devanagari form → words. */
  devanagari: HashIndex;
  /** Folded Latin form → words. */
  latin: HashIndex;
  /** English word → words of which it is the English spelling (contract for कांट्रैक्ट). */
  loans: HashIndex;
  /** Romanised key → canonical spellings. */
  roman: HashIndex;
  /** English words that are also romanised spellings, or loans: they count with Hindi around them only. */
  english: HashIndex;
  /** Folded Latin form → words for which it is never accepted. */
  forbidden: HashIndex;
  /** Folded Latin words that drafts often hold → what they may be, worked out when the rules were compiled; `DOUBTFUL` is added to a word that is read as romanised Hindi though it is an English word. */
  settled: HashIndex;
  /** English words, as bits; see `mend-words.ts`. */
  dictionary: NumberTable;
  /** Keys of the forms that are long enough for a slip, as bits. */
  slips: NumberTable;
  /** Runs of: count, then that many numbers. A value with `ONE` set is the only number itself. */
  postings: NumberTable;
  /**
   * The phrase automaton: for each node, at the place that is its number, how many edges it has, then for each edge, by ascending words, the word and the
   * node to which it leads; for `END`, lists as a value. A word that begins a phrase has the number of the node to which it leads from the root; all other
   * words have numbers past the end. One look at one place then tells everything about a word.
   */
  trie: NumberTable;
  /** For each canonical spelling, the words that it spells, as a value. */
  canonicalWords: NumberTable;
  /** Start of each canonical spelling in `canonicalSounds`, and one more. */
  canonicalStart: NumberTable;
  /** All canonical spellings, one after the other, as numbered sounds. */
  canonicalSounds: NumberTable<Uint8Array>;
}

/** Added to a word of `settled`. */
export const DOUBTFUL = 0x80000000;

/** Marks a value that is a single number and no place in `postings`. */
export const ONE = 0x800000;

/** The numbers that a value stands for. */
export function numbersOf(data: MatcherData, value: number): ArrayLike<number> & Iterable<number> {
  if (value & ONE) return [value & ~ONE];
  return numbersFrom(data.postings, value + 1, value + 1 + numberAt(data.postings, value));
}

/** The target of a node's edge, or -1. */
export function edgeTo({ trie }: MatcherData, node: number, word: number): number {
  let low = 0;
  let high = numberAt(trie, node);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const here = numberAt(trie, node + 1 + 2 * middle);
    if (here === word) return numberAt(trie, node + 2 + 2 * middle);
    if (here < word) low = middle + 1;
    else high = middle;
  }
  return -1;
}
