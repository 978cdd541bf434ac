import { acronymInDevanagari, acronymOf } from '../language/acronyms.ts';
import {
  closeKeyOfLetters,
  closeKeysOfSounds,
  isLoan,
  isMarked,
  loanSpelling,
  soundDistance,
  soundKeys,
  soundsOf,
} from '../language/english-sounds.ts';
import { foldDevanagari } from '../language/fold-devanagari.ts';
import { foldLatin } from '../language/fold-latin.ts';
import { inflectEnglish } from '../language/inflect-english.ts';
import { inflectHindi } from '../language/inflect-hindi.ts';
import { acceptsRoman, canonicalKey, canonicalSounds, encodeSounds, romanKey, typedSounds } from '../language/roman-match.ts';
import { romanise } from '../language/romanise.ts';
import { buildIndex } from './hash-index.ts';
import { lookUp } from './match-terms.ts';
import { DOUBTFUL, GAP_WORD, HAS_GAP, HAS_LISTS, type MatcherData, ONE } from './matcher-data.ts';
import { bitsOf, slipKeys } from './mend-words.ts';
import { wholeTable } from './number-table.ts';
import { type Phrase, parseTerm, type Word } from './term-syntax.ts';

/** One entry of a list, as read from YAML. */
export interface TermEntry {
  term: string;
  roman?: false | readonly string[] | undefined;
  also?: readonly string[] | undefined;
  not?: readonly string[] | undefined;
  inflect?: false | undefined;
  note?: string | undefined;
}

/** A list and what stands in it. Its id is its place in the array given to `compileTerms`. */
export interface TermList {
  entries: readonly TermEntry[];
}

interface WordSpec {
  text: string;
  inflect: boolean;
  roman: boolean;
  /** Folded Devanagari forms that the word is never read from. */
  without: readonly string[];
}

const DEVANAGARI = /[\u0900-\u097f]/;

/** Phrases of at most this many words are also accepted written as one word. */
const JOINABLE_WORDS = 3;
const JOINABLE_LENGTH = 6;

/** Words of joined phrases are numbered from here until the final numbering. */
const JOINED_BASE = 0x40000000;

/** Collects the words and phrases of all lists, then writes them out as typed arrays. */
function createCollector() {
  const wordIds = new Map<string, number>();
  const specs: WordSpec[][] = [];
  const joined = new Map<string, { devanagari: Set<string>; latin: Set<string>; canonical: string[]; id: number }>();
  const forbidden: [word: number, fold: string][] = [];
  const nodes: Map<number, number>[] = [new Map()];
  const ends: Set<number>[] = [new Set()];

  const wordId = (choice: WordSpec[]): number => {
    const key = choice
      .map((spec) => `${spec.text}\u0000${spec.inflect}\u0000${spec.roman}\u0000${spec.without.join()}`)
      .sort()
      .join('\u0001');
    let id = wordIds.get(key);
    if (id === undefined) {
      id = specs.length;
      specs.push(choice);
      wordIds.set(key, id);
    }
    return id;
  };
  const joinedId = (key: string, forms: { devanagari: string[]; latin: string[]; canonical: string[] }): number => {
    let entry = joined.get(key);
    if (!entry) {
      entry = { devanagari: new Set(), latin: new Set(), canonical: [], id: JOINED_BASE + joined.size };
      joined.set(key, entry);
    }
    for (const form of forms.devanagari) entry.devanagari.add(form);
    for (const form of forms.latin) entry.latin.add(form);
    entry.canonical.push(...forms.canonical);
    return entry.id;
  };
  const addPath = (words: readonly number[], list: number): void => {
    let node = 0;
    for (const word of words) {
      let next = nodes[node]?.get(word);
      if (next === undefined) {
        next = nodes.length;
        nodes.push(new Map());
        ends.push(new Set());
        nodes[node]?.set(word, next);
      }
      node = next;
    }
    ends[node]?.add(list);
  };
  return { specs, wordId, joined, joinedId, forbidden, nodes, ends, addPath };
}

type Collector = ReturnType<typeof createCollector>;

function specOf(word: Word, entry: TermEntry): WordSpec {
  const isDevanagari = DEVANAGARI.test(word.text);
  return {
    text: isDevanagari ? word.text.normalize('NFC') : foldLatin(word.text),
    inflect: entry.inflect !== false && !word.exact,
    roman: isDevanagari && entry.roman === undefined,
    without: (entry.not ?? []).filter((form) => DEVANAGARI.test(form)).map(foldDevanagari),
  };
}

function addPhrase(collector: Collector, phrase: Phrase, entry: TermEntry, list: number): void {
  const words = phrase.map((element) =>
    element.kind === 'gap' ? GAP_WORD : collector.wordId(element.options.map((word) => specOf(word, entry))),
  );
  collector.addPath(words, list);
  for (const word of words)
    for (const spelling of entry.not ?? []) if (word !== GAP_WORD) collector.forbidden.push([word, foldLatin(spelling)]);
  addJoined(collector, phrase, entry, list);
}

/** Choices inside a phrase are joined only while they make at most this many words. */
const MAX_JOINED = 24;

/** Every sequence of words that a phrase with choices stands for, or none when there are too many. */
function spellOut(phrase: Phrase): string[][] {
  let sequences: string[][] = [[]];
  for (const element of phrase) {
    if (element.kind === 'gap') return [];
    if (sequences.length * element.options.length > MAX_JOINED) return [];
    sequences = sequences.flatMap((sequence) => element.options.map((word) => [...sequence, word.text]));
  }
  return sequences;
}

function joinSpellings(words: readonly string[]): string {
  return words.map((word) => romanise(foldDevanagari(word), word)[0] as string).join('');
}

/** A phrase written as one word: देशद्रोही for देश द्रोही, #chorsarkar for चोर सरकार. Only its last word inflects. */
function addJoined(collector: Collector, phrase: Phrase, entry: TermEntry, list: number): void {
  if (phrase.length < 2 || phrase.length > JOINABLE_WORDS) return;
  for (const texts of spellOut(phrase)) {
    const all = texts.join('');
    // A short word at either end (है, ना, of) would let the rest stand alone: गर्भवती for गर्भवती थी.
    if (all.length < JOINABLE_LENGTH || texts.some((text) => text.length < 3)) continue;
    const hindi = texts.every((text) => DEVANAGARI.test(text));
    if (!hindi && texts.some((text) => DEVANAGARI.test(text))) continue;
    const head = texts.slice(0, -1);
    const tail = texts[texts.length - 1] as string;
    const tails = entry.inflect === false ? [tail] : hindi ? inflectHindi(tail) : inflectEnglish(foldLatin(tail));
    const roman = hindi && entry.roman === undefined;
    const word = collector.joinedId(`${all}\u0000${roman}`, {
      devanagari: hindi ? tails.map((form) => foldDevanagari(head.join('') + form)) : [],
      latin: hindi ? [] : tails.map((form) => head.map(foldLatin).join('') + form),
      canonical: roman ? tails.map((form) => joinSpellings([...head, form])) : [],
    });
    collector.addPath([word], list);
  }
}

function literalEntry(term: string): TermEntry {
  return { term, inflect: false, roman: false };
}

/**
 * Compiles lists into one matcher. Every inflected form, spelling variant, acronym and joined form of every term is worked out here, once; matching
 * then costs the same whatever the number of terms.
 * @param englishWords common English words (folded); a romanised spelling that is one of them counts only with Hindi around it
 * @param commonWords words in Latin letters (folded) that drafts often hold; what they may be is worked out now instead of at every start
 * @param pronunciations English words in ARPAbet; a Devanagari spelling of one is also found as English spells it
 * @throws TermSyntaxError
 */
export function compileTerms(
  lists: readonly TermList[],
  englishWords: readonly string[] = [],
  commonWords: Iterable<string> = [],
  pronunciations: ReadonlyMap<string, readonly string[]> = new Map(),
): MatcherData {
  const collector = createCollector();
  lists.forEach((list, id) => {
    for (const entry of list.entries) {
      for (const phrase of parseTerm(entry.term)) addPhrase(collector, phrase, entry, id);
      for (const spelling of [...(entry.also ?? []), ...(entry.roman || [])]) {
        for (const phrase of parseTerm(spelling)) addPhrase(collector, phrase, literalEntry(spelling), id);
      }
    }
  });
  return settle(writeOut(collector, englishWords, loanFinder(pronunciations)), commonWords);
}

/** A fresh memo of the forms of words: many terms share them. */
function createFormMemo() {
  const folds = new Map<string, string>();
  const romans = new Map<string, string[]>();
  const fold = (form: string): string => {
    let folded = folds.get(form);
    if (folded === undefined) {
      folded = foldDevanagari(form);
      folds.set(form, folded);
    }
    return folded;
  };
  const roman = (form: string): string[] => {
    let spellings = romans.get(form);
    if (!spellings) {
      spellings = romanise(fold(form), form);
      romans.set(form, spellings);
    }
    return spellings;
  };
  return { fold, roman };
}

type FormMemo = ReturnType<typeof createFormMemo>;

/** The English words that a Devanagari word is a loan of, with their plurals if it inflects. */
type LoanFinder = (text: string, inflect: boolean) => string[];

/** Shorter keys have thousands of words; only a spelling that shows a loan is worth the search, any other is looked for by its close key. */
const SHORTEST_UNMARKED_KEY = 3;

/** How far, in hundredths, half of a compound may be from its pronunciation, and how many compounds are kept. */
const HALF = 15;
const MOST_COMPOUNDS = 12;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

interface SpokenWord {
  word: string;
  sounds: string[];
}

function loanFinder(pronunciations: ReadonlyMap<string, readonly string[]>): LoanFinder {
  const byKey = new Map<string, SpokenWord[]>();
  const byCloseKey = new Map<string, SpokenWord[]>();
  for (const [word, spoken] of pronunciations) {
    for (const pronunciation of spoken) {
      const sounds = soundsOf(pronunciation);
      for (const key of soundKeys(sounds)) push(byKey, key, { word, sounds });
      for (const key of closeKeysOfSounds(sounds)) push(byCloseKey, key, { word, sounds });
    }
  }
  const halves = new Map<string, string[]>();
  const halfOf = (letters: readonly string[]): string[] => {
    const text = letters.join('');
    let words = halves.get(text);
    if (!words) {
      const near = byCloseKey.get(closeKeyOfLetters(letters)) ?? [];
      words = [...new Set(near.filter(({ sounds }) => soundDistance(letters, sounds, HALF) <= HALF).map(({ word }) => word))];
      halves.set(text, words);
    }
    return words;
  };
  /** English words written as one in Devanagari (रिंगटोन). */
  const compoundsOf = (letters: readonly string[]): string[] => {
    const cuts = [...letters.keys()].filter(
      (cut) => Math.min(...[letters.slice(0, cut), letters.slice(cut)].map((half) => closeKeyOfLetters(half).length)) >= 2,
    );
    const found = cuts.flatMap((cut) => {
      const first = halfOf(letters.slice(0, cut));
      return first.length === 0 ? [] : halfOf(letters.slice(cut)).flatMap((second) => first.map((word) => word + second));
    });
    return [...new Set(found)].slice(0, MOST_COMPOUNDS);
  };
  const known = new Map<string, string[]>();
  const loansOf = (text: string): string[] => {
    let words = known.get(text);
    if (!words) {
      const spelling = loanSpelling(text);
      const found = new Set<string>();
      const take = ({ word, sounds }: SpokenWord): void => {
        if (isLoan(spelling, sounds)) found.add(word);
      };
      for (const key of new Set(romanise(foldDevanagari(text), text).map(canonicalKey)))
        if (key.length >= SHORTEST_UNMARKED_KEY || isMarked(spelling)) byKey.get(key)?.forEach(take);
      const closeKey = closeKeyOfLetters(spelling.letters);
      if (closeKey.length >= SHORTEST_UNMARKED_KEY) byCloseKey.get(closeKey)?.forEach(take);
      words = [...found, ...(isMarked(spelling) ? compoundsOf(spelling.letters) : [])];
      known.set(text, words);
    }
    return words;
  };
  return (text, inflect) => {
    // An infinitive is no loan.
    if (byKey.size === 0 || /ना$/.test(text)) return [];
    const stem = text.replace(/ों$/, '');
    const words = loansOf(stem);
    // The Hindi plural of a loan is typed with its English spelling: schoolon, doctoron, filon.
    const plurals = inflect || stem !== text ? words.flatMap((word) => [`${word}on`, `${word.replace(/e$/, '')}on`]) : [];
    return [...(stem === text ? words : []), ...plurals, ...(inflect ? words.map((word) => `${word}s`) : [])];
  };
}

interface Forms {
  devanagari: Iterable<string>;
  latin: Iterable<string>;
  canonical: Iterable<string>;
  loans: Iterable<string>;
}

function formsOf(spec: WordSpec, memo: FormMemo, loans: LoanFinder): Forms {
  if (!DEVANAGARI.test(spec.text)) {
    const latin = spec.inflect ? inflectEnglish(spec.text) : [spec.text];
    const acronym = spec.text.length <= 6 ? acronymInDevanagari(spec.text) : null;
    return { devanagari: acronym ? [acronym] : [], latin, canonical: [], loans: [] };
  }
  const forms = (spec.inflect ? inflectHindi(spec.text) : [spec.text]).filter((form) => !spec.without.includes(memo.fold(form)));
  const devanagari = new Set(forms.map(memo.fold));
  const canonical: string[] = [];
  const latin = new Set<string>();
  const acronym = acronymOf(memo.fold(spec.text));
  if (acronym && spec.roman) latin.add(acronym);
  if (spec.roman) for (const form of forms) for (const spelling of memo.roman(form)) canonical.push(spelling);
  return { devanagari, latin, canonical, loans: spec.roman ? loans(spec.text, spec.inflect) : [] };
}

/**
 * Words that one form may be, one after the other: a draft that holds the form looks at all of them, and few pages are then read for it.
 * @param formsOf the forms of each word
 */
function neighbours(formsOf: ReadonlyMap<number, Forms>): number[] {
  const shared = new Map<string, number>();
  const texts = (forms: Forms): string[] => [...forms.devanagari, ...forms.latin];
  for (const forms of formsOf.values()) for (const text of texts(forms)) shared.set(text, (shared.get(text) ?? 0) + 1);
  const sharedBy = (text: string): number => shared.get(text) ?? 0;
  const leading = [...formsOf].map(([word, forms]) => {
    const form = texts(forms).reduce((a, b) => (sharedBy(b) > sharedBy(a) || (sharedBy(b) === sharedBy(a) && b < a) ? b : a), '');
    return { word, form, count: sharedBy(form) };
  });
  leading.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : a.form > b.form ? 1 : a.word - b.word));
  return leading.map(({ word }) => word);
}

/** Gives every node of the automaton its place, before those that follow it, and every word its number; see `MatcherData.trie`. */
function layOut(
  { nodes, ends }: Collector,
  words: readonly number[],
): {
  trie: Uint32Array;
  placeOf: (node: number) => number;
  numberOf: (word: number) => number;
} {
  const places = new Uint32Array(nodes.length);
  const roots = nodes[0] ?? new Map<number, number>();
  let end = 1;
  const place = (node: number): void => {
    const edges = nodes[node] ?? new Map<number, number>();
    const gaps = edges.has(GAP_WORD) ? 1 : 0;
    places[node] = end;
    end += 1 + ((ends[node]?.size ?? 0) > 0 ? 1 : 0) + gaps + 2 * (edges.size - gaps);
    for (const next of edges.values()) place(next);
  };
  for (const word of words) {
    const node = roots.get(word);
    if (node !== undefined) place(node);
  }
  const numbers = new Map<number, number>();
  let further = end;
  for (const word of words) {
    const start = roots.get(word);
    numbers.set(word, start === undefined ? further++ : (places[start] as number));
  }
  return {
    trie: new Uint32Array(end),
    placeOf: (node) => places[node] as number,
    numberOf: (word) => numbers.get(word) as number,
  };
}

function writeOut(collector: Collector, englishWords: readonly string[], loans: LoanFinder): MatcherData {
  const memo = createFormMemo();
  const devanagari = new Map<string, number[]>();
  const latin = new Map<string, number[]>();
  const spelt = new Map<string, number[]>();
  const borrowed = new Map<string, number[]>();
  const addForms = (word: number, forms: Forms): void => {
    for (const form of new Set(forms.devanagari)) push(devanagari, form, word);
    for (const form of new Set(forms.latin)) push(latin, form, word);
    for (const spelling of new Set(forms.canonical)) push(spelt, spelling, word);
    for (const loan of new Set(forms.loans)) push(borrowed, loan, word);
  };
  const words = new Map<number, Forms>();
  collector.specs.forEach((choice, word) => {
    const forms = choice.map((spec) => formsOf(spec, memo, loans));
    words.set(word, {
      devanagari: forms.flatMap((form) => [...form.devanagari]),
      latin: forms.flatMap((form) => [...form.latin]),
      canonical: forms.flatMap((form) => [...form.canonical]),
      loans: forms.flatMap((form) => [...form.loans]),
    });
  });
  for (const forms of collector.joined.values()) words.set(forms.id, { ...forms, loans: [] });
  const { trie, placeOf, numberOf } = layOut(collector, neighbours(words));
  for (const [word, forms] of words) addForms(numberOf(word), forms);
  // Each canonical spelling is confirmed once, whatever the number of words that it spells. Those of one key stand together.
  const keyed = [...spelt.keys()].map((spelling) => ({ spelling, key: canonicalKey(spelling) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const canonicalSpellings = keyed.map(({ spelling }) => spelling);
  const roman = new Map<string, number[]>();
  keyed.forEach(({ key }, i) => {
    push(roman, key, i);
  });

  const postings: number[] = [0];
  const store = (numbers: readonly number[]): number => {
    const distinct = [...new Set(numbers)];
    if (distinct.length === 1 && (distinct[0] as number) < ONE) return ONE | (distinct[0] as number);
    const at = postings.length;
    postings.push(distinct.length, ...distinct);
    return at;
  };
  const indexOf = (map: Map<string, number[]>) => wholeTable(buildIndex(map, (lists) => store(lists.flat())));
  const one = (texts: Iterable<string>) =>
    wholeTable(
      buildIndex(
        [...texts].map((text) => [text, 1] as const),
        () => ONE | 1,
      ),
    );

  const canonicalWords = canonicalSpellings.map((spelling) => store(spelt.get(spelling) ?? []));
  const forbidden = new Map<string, number[]>();
  for (const [word, spelling] of collector.forbidden) push(forbidden, spelling, numberOf(word));
  collector.nodes.forEach((node, from) => {
    if (from === 0) return;
    const lists = [...(collector.ends[from] ?? [])].sort((a, b) => a - b);
    const gap = node.get(GAP_WORD);
    const edges = [...node]
      .filter(([word]) => word !== GAP_WORD)
      .map(([word, to]): [number, number] => [numberOf(word), placeOf(to)])
      .sort((a, b) => a[0] - b[0]);
    const head = edges.length + (lists.length > 0 ? HAS_LISTS : 0) + (gap === undefined ? 0 : HAS_GAP);
    const ending = lists.length > 0 ? [store(lists)] : [];
    trie.set([head, ...ending, ...(gap === undefined ? [] : [placeOf(gap)]), ...edges.flat()], placeOf(from));
  });
  const sounds = canonicalSpellings.map((spelling) => encodeSounds(canonicalSounds(spelling)));
  const canonicalStart = new Uint32Array(sounds.length + 1);
  sounds.forEach((word, i) => {
    canonicalStart[i + 1] = (canonicalStart[i] as number) + word.length;
  });
  const allSounds = new Uint8Array(canonicalStart[sounds.length] as number);
  sounds.forEach((word, i) => {
    allSounds.set(word, canonicalStart[i]);
  });
  return {
    devanagari: indexOf(devanagari),
    latin: indexOf(latin),
    roman: indexOf(roman),
    loans: indexOf(borrowed),
    english: one([...collisions(roman, sounds, englishWords), ...englishWords.filter((word) => borrowed.has(word))]),
    dictionary: wholeTable(bitsOf(englishWords)),
    slips: wholeTable(bitsOf(slipKeys([...latin.keys(), ...devanagari.keys()]))),
    forbidden: indexOf(forbidden),
    settled: wholeTable(buildIndex<number>([], () => 0)),
    postings: wholeTable(Uint32Array.from(postings)),
    trie: wholeTable(trie),
    canonicalWords: wholeTable(Uint32Array.from(canonicalWords)),
    canonicalStart: wholeTable(canonicalStart),
    canonicalSounds: wholeTable(allSounds),
  };
}

/** Works out what common words may be. */
function settle(data: MatcherData, commonWords: Iterable<string>): MatcherData {
  const postings = Array.from(data.postings.numbers);
  const readings = [...new Set(commonWords)].map((fold): [string, number[]] => {
    return [fold, [...lookUp(data, fold, 'latin')].map(([word, doubtful]) => (doubtful ? (word | DOUBTFUL) >>> 0 : word))];
  });
  const settled = buildIndex(readings, ([words = []]) => {
    const at = postings.length;
    postings.push(words.length, ...words);
    return at;
  });
  return { ...data, settled: wholeTable(settled), postings: wholeTable(Uint32Array.from(postings)) };
}

/** The English words that are also an accepted romanised spelling of some term. */
function collisions(roman: Map<string, number[]>, sounds: readonly Uint8Array[], englishWords: Iterable<string>): string[] {
  const out: string[] = [];
  const distinct = new Map<string, Uint8Array[]>();
  for (const [key, candidates] of roman)
    distinct.set(key, [
      ...new Map(candidates.map((candidate) => [String(sounds[candidate]), sounds[candidate] as Uint8Array])).values(),
    ]);
  for (const word of new Set(englishWords)) {
    const candidates = distinct.get(romanKey(word));
    if (!candidates) continue;
    const typed = encodeSounds(typedSounds(word));
    if (candidates.some((candidate) => acceptsRoman(candidate, typed))) out.push(word);
  }
  return out;
}
