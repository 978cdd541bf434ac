/**
 * What a word that no term knows may have been meant to be: a word with a slip (`murdr`, `deaht`), with letters masked (`ch*r`, `सा*ा`), or two words typed
 * as one (`rudebehaviour`, `नफरतहै`). Everything is confirmed by a form that stands in a term; the tables of bits only say quickly that there is none.
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

/** Whether an English dictionary has a folded word. */
export function isEnglishWord({ dictionary }: MatcherData, fold: string): boolean {
  return mayHold(dictionary, fold);
}

function mayHold(bits: NumberTable, text: string): boolean {
  const at = hashText(text).low & (bits.numbers.length * 32 - 1);
  return ((numberAt(bits, at >>> 5) >>> (at & 31)) & 1) === 1;
}

/** What is left out of a word or typed in the wrong place: the letters of a script that its key is made of, and those that come and go. */
interface Letters {
  kept: string;
  loose: string;
  /** Forms with fewer letters differ by a swap, or by a letter, from other words too often. */
  shortestSwapped: number;
  shortestCut: number;
}

const LATIN: Letters = { kept: 'bcdfghjklmnpqrstvwxyz', loose: 'aeiou', shortestSwapped: 5, shortestCut: 6 };
const DEVANAGARI: Letters = { kept: 'कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह', loose: 'ािीुूेैोौं\u094d', shortestSwapped: 7, shortestCut: 7 };
const LONGEST = 24;

const lettersOf = (word: string): Letters | null =>
  /^[a-z]+$/.test(word) ? LATIN : /^[\u0900-\u097f]+$/.test(word) ? DEVANAGARI : null;

/** Its first letter and its other consonants in alphabetical order: the same for a word with two neighbours swapped, or a vowel left out. */
function slipKey(word: string, { loose }: Letters): string {
  const rest = [...word.slice(1)].filter((letter) => !loose.includes(letter));
  return `${word[0]}${rest.sort().join('')}`;
}

/** The keys of the forms of which a slip may be looked for. */
export function slipKeys(forms: Iterable<string>): Set<string> {
  const keys = new Set<string>();
  for (const form of forms) {
    const letters = lettersOf(form);
    if (letters && form.length >= letters.shortestSwapped && form.length <= LONGEST) keys.add(slipKey(form, letters));
  }
  return keys;
}

/** The words with one letter more inside them. The first and the last letter are never left out. */
function insertions(word: string, letters: string): string[] {
  const out: string[] = [];
  for (let i = 1; i < word.length; i++) for (const letter of letters) out.push(word.slice(0, i) + letter + word.slice(i));
  return out;
}

/** The words with two neighbouring letters swapped, the first aside; in Devanagari also two letters with their signs. */
function swaps(word: string): string[] {
  const out: string[] = [];
  const swap = (parts: readonly string[]): void => {
    for (let i = 1; i < parts.length - 1; i++)
      if (parts[i] !== parts[i + 1]) out.push([...parts.slice(0, i), parts[i + 1], parts[i], ...parts.slice(i + 2)].join(''));
  };
  swap([...word]);
  if (/[\u0900-\u097f]/.test(word)) swap(word.match(/[\u0904-\u0939](?:\u094d[\u0915-\u0939])*[\u093e-\u094d\u0902]*/g) ?? []);
  return out;
}

/**
 * The forms of terms that a word is one slip away from: two neighbouring letters swapped, or one left out inside. None for a word that an English dictionary
 * has.
 */
export function slipReadings(data: MatcherData, fold: string): string[] {
  const letters = lettersOf(fold);
  if (!letters || fold.length < letters.shortestSwapped || fold.length > LONGEST) return [];
  if (letters === LATIN && isEnglishWord(data, fold)) return [];
  const key = slipKey(fold, letters);
  const candidates: string[] = [];
  const mayBeCut = fold.length + 1 >= letters.shortestCut;
  if (mayHold(data.slips, key)) candidates.push(...swaps(fold), ...(mayBeCut ? insertions(fold, letters.loose) : []));
  // A consonant more makes another word of Devanagari too often (दूरियाँ, दूसरियाँ).
  for (const consonant of mayBeCut && letters === LATIN ? letters.kept : '') {
    const withIt = (key[0] as string) + [...key.slice(1), consonant].sort().join('');
    if (mayHold(data.slips, withIt)) candidates.push(...insertions(fold, consonant));
  }
  const index = letters === LATIN ? data.latin : data.devanagari;
  return [...new Set(candidates)].filter((word) => findText(index, word) !== -1);
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
    : isEnglishWord(data, part) || findText(data.latin, part) !== -1;
}

/**
 * How many letters the second word has, in what was typed as one word; 0 when it is one. The second word of Devanagari has its typed length: a fold leaves it alone.
 * @param isKnown whether some term has the word, in whatever spelling
 */
export function glueOf(data: MatcherData, fold: string, script: Token['script'], isKnown: (word: string) => boolean): number {
  if (fold.length < SHORTEST_GLUED || fold.length > LONGEST) return 0;
  if (script === 'devanagari') {
    for (let cut = fold.length - 4; cut < fold.length; cut++)
      if (cut >= 3 && DEVANAGARI_ENDINGS.has(fold.slice(cut)) && isKnown(fold.slice(0, cut))) return fold.length - cut;
    return 0;
  }
  if (script !== 'latin' || !/^[a-z]+$/.test(fold) || /(.)\1\1/.test(fold) || isEnglishWord(data, fold)) return 0;
  for (let cut = 2; cut <= fold.length - 2; cut++) {
    const head = fold.slice(0, cut);
    const tail = fold.slice(cut);
    const isTerm = (part: string): boolean => part.length >= SHORTEST_PART && findText(data.latin, part) !== -1;
    if (head.length >= SHORTEST_PART && LATIN_ENDINGS.has(tail) && isKnown(head)) return tail.length;
    if ((isTerm(head) && isWordOf(data, tail)) || (isTerm(tail) && isWordOf(data, head))) return tail.length;
  }
  return 0;
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
  /** UTF-16 offset of its end, a masked last letter included. */
  end: number;
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
 * The words of a text that are masked: one or two signs between the letters or at the end. Bold type (`*word*`, `**word**`), footnote asterisks and sums
 * (`5*6`) are none.
 * @param isWord whether a word means something as it stands: a single sign after it is then a footnote
 */
export function maskedWords(text: string, tokens: readonly Token[], isWord: (token: Token) => boolean): MaskedWord[] {
  const out: MaskedWord[] = [];
  if (!/[*#•●]/.test(text)) return out;
  // A star before a word opens bold type or a footnote.
  const hasStarBefore = /(?:^|[\s(])\*/.test(text);
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
        !goesOn && masked === 0 && (signs.length === MOST_MASKED || (signs.length === 1 && !isWord(first))) && !hasStarBefore;
      if (!MASK.test(signs) || !(goesOn || isEnd)) break;
      masked += signs.length;
      end += signs.length;
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
    out.push({ from: i, to, end, script, folds: [...new Set(folds)] });
    i = to - 1;
  }
  return out;
}
