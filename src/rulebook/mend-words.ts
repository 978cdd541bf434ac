/**
 * What a word that no term knows may have been meant to be: a word with a slip (`murdr`, `deaht`), with letters masked (`ch*r`, `सा*ा`), or two words typed
 * as one (`slutbehaviour`, `नफरतहै`). Everything is confirmed by a form that stands in a term; the tables of bits only say quickly that there is none.
 */
import { foldDevanagari } from '../language/fold-devanagari.ts';
import { ENGLISH_FUNCTION_WORDS } from '../language/function-words.ts';
import { hashText } from '../language/hash.ts';
import type { Token } from '../language/tokens.ts';
import { wordClass } from '../language/word-class.ts';
import { findText } from './hash-index.ts';
import type { MatcherData } from './matcher-data.ts';
import { type NumberTable, numberAt } from './number-table.ts';

/** A set of texts as bits, one of `size` for each text: it may say yes to a text that is not in it, never no to one that is. */
export function bitsOf(texts: Iterable<string>): Uint32Array {
  const all = [...texts];
  let size = 1024;
  while (size < all.length * 48) size *= 2;
  const bits = new Uint32Array(size / 32);
  for (const text of all) {
    const at = hashText(text).low & (size - 1);
    bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
  }
  return bits;
}

function mayHold(bits: NumberTable, text: string): boolean {
  const at = hashText(text).low & (bits.numbers.length * 32 - 1);
  return ((numberAt(bits, at >>> 5) >>> (at & 31)) & 1) === 1;
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';

/** Shorter words are slips of each other too often. */
const SHORTEST_MEANT = 5;
const LONGEST = 24;
const isLong = (word: string): boolean => word.length >= SHORTEST_MEANT && word.length <= LONGEST;

/** Its first letter and its other consonants in alphabetical order: the same for a word with two neighbours swapped or a vowel left out. */
export function slipKey(word: string): string {
  const rest = [...word.slice(1)].filter((letter) => !VOWELS.includes(letter));
  return `${word[0]}${rest.sort().join('')}`;
}

/** The forms of which a later slip is looked for. */
export function slipKeys(forms: Iterable<string>): Set<string> {
  const keys = new Set<string>();
  for (const form of forms) if (isLong(form) && /^[a-z]+$/.test(form)) keys.add(slipKey(form));
  return keys;
}

/** The words with one letter more, at any place but the first. */
function insertions(word: string, letters: string): string[] {
  const out: string[] = [];
  for (let i = 1; i <= word.length; i++) for (const letter of letters) out.push(word.slice(0, i) + letter + word.slice(i));
  return out;
}

/**
 * The forms of terms that a word in Latin letters is one slip away from: two neighbouring letters swapped, or one left out, never the first. None for a word
 * that an English dictionary has.
 */
export function slipReadings(data: MatcherData, fold: string): string[] {
  if (fold.length < SHORTEST_MEANT - 1 || fold.length > LONGEST || !/^[a-z]+$/.test(fold)) return [];
  if (mayHold(data.dictionary, fold)) return [];
  const key = slipKey(fold);
  const candidates: string[] = [];
  if (mayHold(data.slips, key)) {
    for (let i = 1; i < fold.length - 1; i++) {
      const [a, b] = [fold[i] as string, fold[i + 1] as string];
      if (a !== b) candidates.push(fold.slice(0, i) + b + a + fold.slice(i + 2));
    }
    candidates.push(...insertions(fold, VOWELS));
  }
  for (const consonant of CONSONANTS) {
    const first = key[0] as string;
    if (mayHold(data.slips, first + [...key.slice(1), consonant].sort().join('')))
      candidates.push(...insertions(fold, consonant));
  }
  return [...new Set(candidates)].filter((word) => isLong(word) && findText(data.latin, word) !== -1);
}

/** Words that are often typed together with the one before. */
const DEVANAGARI_ENDINGS = wordClass('है हैं हो था थी थे को का के की ने से में पर भी ही तो');
/** Shorter ones (ka, ne, se) end many words of romanised Hindi. */
const LATIN_ENDINGS = wordClass('hai hain hoga hogi honge');
const SHORTEST_GLUED = 6;
const SHORTEST_PART = 4;

function isWordOf(data: MatcherData, part: string): boolean {
  return part.length < SHORTEST_PART
    ? ENGLISH_FUNCTION_WORDS.has(part)
    : mayHold(data.dictionary, part) || findText(data.latin, part) !== -1;
}

/**
 * Where, counted in letters of the fold, a second word begins in what was typed as one; -1 when it is one word.
 * @param isKnown whether some term has the word, in whatever spelling
 */
export function glueOf(data: MatcherData, fold: string, script: Token['script'], isKnown: (word: string) => boolean): number {
  if (fold.length < SHORTEST_GLUED || fold.length > LONGEST) return -1;
  if (script === 'devanagari') {
    for (let cut = fold.length - 4; cut < fold.length; cut++)
      if (cut >= 3 && DEVANAGARI_ENDINGS.has(fold.slice(cut)) && isKnown(fold.slice(0, cut))) return cut;
    return -1;
  }
  if (script !== 'latin' || !/^[a-z]+$/.test(fold) || mayHold(data.dictionary, fold)) return -1;
  for (let cut = 2; cut <= fold.length - 2; cut++) {
    const head = fold.slice(0, cut);
    const tail = fold.slice(cut);
    const isTerm = (part: string): boolean => part.length >= SHORTEST_PART && findText(data.latin, part) !== -1;
    if (head.length >= SHORTEST_PART && LATIN_ENDINGS.has(tail) && isKnown(head)) return cut;
    if ((isTerm(head) && isWordOf(data, tail)) || (isTerm(tail) && isWordOf(data, head))) return cut;
  }
  return -1;
}

/** Signs that stand for a letter that a writer would rather not type. */
const MASK = /^[*#•●]{1,4}$/;
const MOST_MASKED = 2;
/** So many masked words of a text are tried at most: each costs hundreds of looks. */
const MOST_TRIED = 40;
const DEVANAGARI_LETTERS = 'कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहािीुूेैोौंअआइईउऊएओ';
const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A word with letters masked: the tokens from `from` to `to` exclusive, and everything that it may be. */
export interface MaskedWord {
  from: number;
  to: number;
  script: 'latin' | 'devanagari';
  folds: string[];
}

/** Every filling of the masked places of a word. */
function fillings(template: readonly (string | null)[], letters: string): string[] {
  let words = [''];
  for (const piece of template) {
    words =
      piece === null ? words.flatMap((word) => [...letters].map((letter) => word + letter)) : words.map((word) => word + piece);
  }
  return words;
}

/**
 * The words of a text that are masked: one or two signs between the letters, or two at the end. Bold type (`*word*`, `**word**`), footnote asterisks and sums
 * (`5*6`) are none.
 */
export function maskedWords(text: string, tokens: readonly Token[]): MaskedWord[] {
  const out: MaskedWord[] = [];
  if (!/[*#•●]/.test(text)) return out;
  for (let i = 0; i < tokens.length && out.length < MOST_TRIED; i++) {
    const first = tokens[i] as Token;
    if (first.script !== 'latin' && first.script !== 'devanagari') continue;
    const template: (string | null)[] = [text.slice(first.start, first.end)];
    let masked = 0;
    let to = i + 1;
    let end = first.end;
    for (;;) {
      const next = tokens[to];
      const between = text.slice(end, next?.start ?? text.length);
      const signs = /^[*#•●]{0,5}/.exec(between)?.[0] ?? '';
      const goesOn = next !== undefined && next.script !== 'number' && signs !== '' && between === signs;
      const isEnd =
        !goesOn &&
        signs.length === MOST_MASKED &&
        masked === 0 &&
        !text.slice(text.lastIndexOf('\n', first.start) + 1, first.start).includes('*');
      if (!MASK.test(signs) || !(goesOn || isEnd)) break;
      masked += signs.length;
      for (let k = 0; k < signs.length; k++) template.push(null);
      if (!goesOn || !next) break;
      template.push(text.slice(next.start, next.end));
      end = next.end;
      to++;
    }
    if (masked === 0 || masked > MOST_MASKED) continue;
    const seen = template.reduce((sum, piece) => sum + (piece?.length ?? 0), 0);
    if (seen < 2 || seen + masked < 4 || seen > LONGEST) continue;
    const { script } = first;
    const folds =
      script === 'devanagari'
        ? fillings(template, DEVANAGARI_LETTERS).map(foldDevanagari)
        : fillings(
            template.map((piece) => piece?.toLowerCase() ?? null),
            LATIN_LETTERS,
          );
    out.push({ from: i, to, script, folds: [...new Set(folds)] });
    i = to - 1;
  }
  return out;
}
