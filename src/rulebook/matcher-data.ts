import type { HashIndex } from './hash-index.ts';
import { type NumberTable, numberAt, numbersFrom } from './number-table.ts';

/** Stands for “up to three other words” among the words of a phrase. */
export const GAP_WORD = 0xffffffff;
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
   * The phrase automaton: for each node, at the place that is its number, how many edges it has (with `HAS_LISTS`, `HAS_GAP`), then the lists that end there
   * as a value, then the node to which a gap leads, then for each edge, by ascending words, the word and the node to which it leads. A word that begins a
   * phrase has the number of the node to which it leads from the root; all other words have numbers past the end. One look at one place then tells
   * everything about a word. What follows a node stands behind it.
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

/** Added to the number of a node's edges: lists end there; a gap leads on from there. */
export const HAS_LISTS = 0x80000000;
export const HAS_GAP = 0x40000000;
const EDGES = 0x3fffffff;

/** A node's edges. */
export function edgeCount({ trie }: MatcherData, node: number): number {
  return numberAt(trie, node) & EDGES;
}

/** The place of a node's first edge. */
export function firstEdge({ trie }: MatcherData, node: number): number {
  const head = numberAt(trie, node);
  return node + 1 + (head & HAS_LISTS ? 1 : 0) + (head & HAS_GAP ? 1 : 0);
}

/** The lists that end at a node, as a value; -1 for none. */
export function listsAt({ trie }: MatcherData, node: number): number {
  return numberAt(trie, node) & HAS_LISTS ? numberAt(trie, node + 1) : -1;
}

/** The node to which a gap leads from a node; -1 for none. */
export function gapFrom({ trie }: MatcherData, node: number): number {
  const head = numberAt(trie, node);
  return head & HAS_GAP ? numberAt(trie, node + (head & HAS_LISTS ? 2 : 1)) : -1;
}

/** The target of a node's edge, or -1. */
export function edgeTo(data: MatcherData, node: number, word: number): number {
  const { trie } = data;
  const first = firstEdge(data, node);
  let low = 0;
  let high = edgeCount(data, node);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const here = numberAt(trie, first + 2 * middle);
    if (here === word) return numberAt(trie, first + 1 + 2 * middle);
    if (here < word) low = middle + 1;
    else high = middle;
  }
  return -1;
}
