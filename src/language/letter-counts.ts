/** How often each sequence of three letters stands in the words of a language, and how likely a letter is after two others. */

const THREE = 0;
/** How often anything follows two letters, and how many different letters do. */
const AFTER_TWO = THREE + 27 ** 3;
const KINDS_AFTER_TWO = AFTER_TWO + 27 ** 2;
const TWO = KINDS_AFTER_TWO + 27 ** 2;
const AFTER_ONE = TWO + 27 ** 2;
const KINDS_AFTER_ONE = AFTER_ONE + 27;
const SIZE = KINDS_AFTER_ONE + 27;

/** All counts of a language, one table after the other: by `a · 729 + b · 27 + c`, by `a · 27 + b` twice, by `b · 27 + c`, by `b` twice. */
export type LetterCounts = Uint16Array;

/** Bytes of the counts of one language. */
export const LETTER_COUNT_BYTES = SIZE * 2;

/** The edge of a word, a digit, an accent. */
export const EDGE = 0;

/** 1 … 26 for a … z, `EDGE` for anything else. */
export function letterCode(word: string, i: number): number {
  const unit = word.charCodeAt(i) - 0x60;
  return unit >= 1 && unit <= 26 ? unit : EDGE;
}

function increase(counts: LetterCounts, at: number): number {
  const more = (counts[at] as number) + 1;
  counts[at] = more;
  return more;
}

/** Counts the letters of texts in which single spaces part the words. */
export function countLetters(texts: readonly string[]): LetterCounts {
  const counts = new Uint16Array(SIZE);
  for (const text of texts) {
    let a = EDGE;
    let b = EDGE;
    for (let i = 0; i <= text.length; i++) {
      const c = letterCode(text, i);
      const pair = a * 27 + b;
      if (increase(counts, THREE + pair * 27 + c) === 1) increase(counts, KINDS_AFTER_TWO + pair);
      increase(counts, AFTER_TWO + pair);
      if (increase(counts, TWO + b * 27 + c) === 1) increase(counts, KINDS_AFTER_ONE + b);
      increase(counts, AFTER_ONE + b);
      a = c === EDGE ? EDGE : b;
      b = c;
    }
  }
  return counts;
}

/** P(c | a b), smoothed with P(c | b) and an even spread (Witten and Bell 1991: the shorter context weighs as many times as letters are seen to follow). */
export function letterProbability(counts: LetterCounts, a: number, b: number, c: number): number {
  const at = (place: number): number => counts[place] as number;
  const pair = a * 27 + b;
  const kindsOne = Math.max(1, at(KINDS_AFTER_ONE + b));
  const short = (at(TWO + b * 27 + c) + kindsOne / 27) / (at(AFTER_ONE + b) + kindsOne);
  const kindsTwo = Math.max(1, at(KINDS_AFTER_TWO + pair));
  return (at(THREE + pair * 27 + c) + kindsTwo * short) / (at(AFTER_TWO + pair) + kindsTwo);
}
