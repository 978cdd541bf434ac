/**
 * Terms that would be found in an ordinary word: by its sound (a romanised spelling), by an inflection (सालों is years, and a form of another word), as an
 * acronym. A term that alone makes a finding must not; where a rule asks for something beside the term, that tells the two apart.
 */
import { foldDevanagari } from '../language/fold-devanagari.ts';
import { foldLatin } from '../language/fold-latin.ts';
import { inflectEnglish } from '../language/inflect-english.ts';
import { inflectHindi } from '../language/inflect-hindi.ts';
import { compileTerms, type TermEntry } from './compile-terms.ts';
import { lookUp } from './match-terms.ts';
import { listsAt, type MatcherData, numbersOf } from './matcher-data.ts';
import { parseTerm } from './term-syntax.ts';

/** Words that drafts of every office hold. */
export interface OrdinaryWords {
  /** In Devanagari, with their common forms. */
  hindi: readonly string[];
  /** In small letters. Empty when terms need not be told from them. */
  english: readonly string[];
}

/** An ordinary word that an entry, by its place among those given, would be found in. */
export interface Collision {
  entry: number;
  word: string;
}

const DEVANAGARI = /[\u0900-\u097f]/;

/**
 * The ordinary words in which entries would be found though they do not write them. An entry with a note says how it is told apart, and is passed over.
 */
export function collisionsOf(entries: readonly TermEntry[], { hindi, english }: OrdinaryWords): Collision[] {
  const matcher = compileTerms(
    entries.map((entry) => ({ entries: [entry] })),
    english,
  );
  const written = compileTerms(
    entries.map(({ term, also = [], roman }) => ({
      entries: [term, ...also, ...(roman || [])].map((text) => ({ term: text, inflect: false, roman: false })),
    })),
  );
  const official = new Set(hindi.map(foldDevanagari));
  const kin = entries.map((entry) => formsOfItsOwn(entry, official));
  return [...hindi, ...english].flatMap((word) => {
    const found = listsOf(matcher, word);
    if (found.length === 0) return [];
    const own = new Set(listsOf(written, word));
    return found
      .filter((list) => !own.has(list) && !kin[list]?.has(foldWord(word)))
      .map((list): Collision => ({ entry: list, word }));
  });
}

/** The lists of which a term is found in a word that stands alone. */
function listsOf(data: MatcherData, word: string): number[] {
  const readings = lookUp(data, foldWord(word), DEVANAGARI.test(word) ? 'devanagari' : 'latin');
  return [...readings].flatMap(([node, isDoubtful]) => {
    // With nothing around it a doubtful reading does not count, and a number past the end begins no phrase.
    const lists = isDoubtful || node >= data.trie.numbers.length ? -1 : listsAt(data, node);
    return lists === -1 ? [] : Array.from(numbersOf(data, lists));
  });
}

/** Forms that are no other word: of an English word as English inflects it, of a Hindi one if that is ordinary itself (कार्यालयों of कार्यालय). Folded. */
function formsOfItsOwn({ term }: TermEntry, official: ReadonlySet<string>): Set<string> {
  const words = parseTerm(term).flatMap((phrase) => phrase.flatMap((place) => (place.kind === 'word' ? place.options : [])));
  return new Set(
    words.flatMap(({ text }) => {
      if (!DEVANAGARI.test(text)) return inflectEnglish(foldLatin(text));
      return official.has(foldDevanagari(text)) ? inflectHindi(text).map(foldDevanagari) : [];
    }),
  );
}

const foldWord = (word: string): string => (DEVANAGARI.test(word) ? foldDevanagari(word) : foldLatin(word));
