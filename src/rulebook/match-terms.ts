import type { Analysis } from '../language/analysis.ts';
import { alternateReadings } from '../language/evasions.ts';
import { HINDI_FUNCTION_WORDS } from '../language/function-words.ts';
import { acceptsRoman, encodeSounds, romanKey, typedSounds } from '../language/roman-match.ts';
import { makeToken, type Token } from '../language/tokens.ts';
import { findText } from './hash-index.ts';
import {
  DOUBTFUL,
  edgeCount,
  edgeTo,
  firstEdge,
  gapFrom,
  listsAt,
  MAX_GAP,
  type MatcherData,
  numbersOf,
} from './matcher-data.ts';
import { glueOf, isEnglishWord, maskedWords, slipReadings } from './mend-words.ts';
import { numberAt, numbersFrom } from './number-table.ts';

/** A term found. UTF-16 offsets; tokens from `firstToken` to `lastToken` exclusive. */
export interface TermMatch {
  list: number;
  start: number;
  end: number;
  firstToken: number;
  lastToken: number;
}

/** One way to read the text at a token: the words of the matcher that it may be, the token after it, and where it ends (UTF-16). */
interface Reading {
  next: number;
  end: number;
  words: Words;
}

/** What a folded word may be. */
interface Words {
  /** Each word of the matcher, and whether it is read as romanised Hindi though it is an English word. */
  known: Map<number, boolean>;
  /** Where the automaton goes from its root; worked out once for a word. */
  starts: Edge[] | null;
  /** For a word that no term knows: the words that it is a slip of, and how many letters of it are a second word. */
  mended: { slips: readonly { words: Words; isEnglish: boolean }[]; glue: number } | null;
}

const noWords = (): Words => ({ known: new Map(), starts: null, mended: null });

/** A typed word is looked up as romanised Hindi only up to this length; nobody types longer ones. */
const MAX_ROMAN_LENGTH = 40;

/**
 * The words that a folded token may be, each with whether that is doubtful: literal forms first, then what its romanised key finds and its sounds confirm.
 */
export function lookUp(data: MatcherData, fold: string, script: Token['script']): Map<number, boolean> {
  const known = new Map<number, boolean>();
  const at = findText(script === 'devanagari' ? data.devanagari : data.latin, fold);
  if (script === 'devanagari') {
    if (at !== -1) for (const word of numbersOf(data, at)) known.set(word, false);
    return known;
  }
  const settled = findText(data.settled, fold);
  if (settled !== -1) {
    for (const word of numbersOf(data, settled)) known.set((word & ~DOUBTFUL) >>> 0, word >= DOUBTFUL);
    return known;
  }
  const refusal = findText(data.forbidden, fold);
  const refused = new Set(refusal === -1 ? undefined : numbersOf(data, refusal));
  if (at !== -1) for (const word of numbersOf(data, at)) if (!refused.has(word)) known.set(word, false);
  if (script !== 'latin' || fold.length > MAX_ROMAN_LENGTH) return known;
  const loan = findText(data.loans, fold);
  const candidates = findText(data.roman, romanKey(fold));
  if (loan === -1 && candidates === -1) return known;
  const doubtful = findText(data.english, fold) !== -1;
  if (loan !== -1)
    for (const word of numbersOf(data, loan)) if (!known.has(word) && !refused.has(word)) known.set(word, doubtful);
  if (candidates === -1) return known;
  const typed = encodeSounds(typedSounds(fold));
  for (const candidate of numbersOf(data, candidates)) {
    const canonical = numbersFrom(
      data.canonicalSounds,
      numberAt(data.canonicalStart, candidate),
      numberAt(data.canonicalStart, candidate + 1),
    );
    if (!acceptsRoman(canonical, typed)) continue;
    for (const word of numbersOf(data, numberAt(data.canonicalWords, candidate))) {
      if (!known.has(word) && !refused.has(word)) known.set(word, doubtful);
    }
  }
  return known;
}

/** What a word may be, remembered per matcher: drafts repeat their words. At most this many words are kept. */
const MAX_REMEMBERED = 20_000;
const remembered = new WeakMap<MatcherData, Map<string, Words>>();

/** The words that a token may be; what is remembered is shared and never changed. */
function recall(data: MatcherData, fold: string, script: Token['script']): Words {
  let memory = remembered.get(data);
  if (!memory) {
    memory = new Map();
    remembered.set(data, memory);
  }
  let words = memory.get(fold);
  if (!words) {
    words = { ...noWords(), known: lookUp(data, fold, script) };
    if (memory.size >= MAX_REMEMBERED) memory.clear();
    memory.set(fold, words);
  }
  return words;
}

/** What a word that no term knows may have been meant to be. */
function mend(data: MatcherData, words: Words, { fold, script }: Token): NonNullable<Words['mended']> {
  words.mended ??= {
    slips: slipReadings(data, fold).map((meant) => ({
      words: lookUpJoined(data, meant, script),
      isEnglish: script === 'latin' && isEnglishWord(data, meant),
    })),
    glue: glueOf(data, fold, script, (word) => recall(data, word, script).known.size > 0),
  };
  return words.mended;
}

/** Looks up two neighbouring words as one: literal forms only. */
function lookUpJoined(data: MatcherData, fold: string, script: Token['script']): Words {
  const words = noWords();
  const at = findText(script === 'devanagari' ? data.devanagari : data.latin, fold);
  if (at !== -1) for (const word of numbersOf(data, at)) words.known.set(word, false);
  return words;
}

interface Edge {
  to: number;
  doubtful: boolean;
}

/** Where a word leads from the root. */
function startsOf(data: MatcherData, words: Words): Edge[] {
  if (!words.starts) {
    words.starts = [];
    for (const [word, doubtful] of words.known) {
      if (word < data.trie.numbers.length) words.starts.push({ to: word, doubtful });
    }
  }
  return words.starts;
}

/** The edges of a node that a word may take: the shorter of the two lists is walked. */
function edgesFor(data: MatcherData, node: number, words: Words): Edge[] {
  if (node === ROOT) return startsOf(data, words);
  const out: Edge[] = [];
  const { trie } = data;
  const edges = edgeCount(data, node);
  if (edges <= words.known.size) {
    const first = firstEdge(data, node);
    for (let place = first; place < first + 2 * edges; place += 2) {
      const doubtful = words.known.get(numberAt(trie, place));
      if (doubtful !== undefined) out.push({ to: numberAt(trie, place + 1), doubtful });
    }
  } else {
    for (const [word, doubtful] of words.known) {
      const to = edgeTo(data, node, word);
      if (to !== -1) out.push({ to, doubtful });
    }
  }
  return out;
}

const ROOT = 0;

/** Whether two neighbouring tokens may belong to one phrase: only spaces and light punctuation between them. */
function isAdjacent(text: string, from: number, to: number): boolean {
  if (to - from === 1) {
    const mark = text.charCodeAt(from);
    if (mark === 0x20 || mark === 0x2d || mark === 0x5f) return true;
  }
  if (to - from > 6) return false;
  return /^[\s\-–—_'"’‘“”«»,&/#*+()[\].:\u200b-\u200f]{0,6}$/.test(text.slice(from, to)) && !text.slice(from, to).includes('\n');
}

/** Whether a word may be something else than it says: names and acronyms are written with capitals. */
function isMendable({ text, tokens, sentenceOf }: Pick<Analysis, 'text' | 'tokens' | 'sentenceOf'>, i: number): boolean {
  const { start, end, fold, script } = tokens[i] as Token;
  if (script !== 'latin') return true;
  if (end - start !== fold.length) return false;
  const word = text.slice(start, end);
  if (word === fold) return true;
  const isFirst = i === 0 || sentenceOf[i - 1] !== sentenceOf[i];
  return isFirst && word.slice(1) === fold.slice(1);
}

/** The text with words typed as one taken apart, and for each word the token that it comes from; null when there are none. */
function takeApart(analysis: Analysis, data: MatcherData): { analysis: Analysis; origin: number[] } | null {
  const { text, tokens, sentenceOf } = analysis;
  const parts: Token[] = [];
  const origin: number[] = [];
  tokens.forEach((token, i) => {
    const words = recall(data, token.fold, token.script);
    const cut = words.known.size === 0 && isMendable(analysis, i) ? mend(data, words, token).glue : 0;
    const middle = token.end - cut;
    if (cut === 0) parts.push(token);
    else parts.push(makeToken(text, token.start, middle), makeToken(text, middle, token.end));
    while (origin.length < parts.length) origin.push(i);
  });
  if (parts.length === tokens.length) return null;
  return {
    analysis: { ...analysis, tokens: parts, sentenceOf: Uint32Array.from(origin, (i) => sentenceOf[i] as number) },
    origin,
  };
}

/**
 * Finds every term of every list in one pass. For each token the possible words are looked up once; phrases are followed through the automaton from
 * there, so the cost does not grow with the number of terms.
 */
export function matchTerms(analysis: Analysis, data: MatcherData): TermMatch[] {
  const apart = takeApart(analysis, data);
  if (!apart) return matchWords(analysis, data);
  const { origin } = apart;
  return matchWords(apart.analysis, data).map((match) => ({
    ...match,
    firstToken: origin[match.firstToken] as number,
    lastToken: (origin[match.lastToken - 1] as number) + 1,
  }));
}

/** Fillings of one masked letter, in either script. */
const ALPHABET = 64;

/** For each token, what it may be. */
function readingsOf(analysis: Analysis, data: MatcherData): Reading[][] {
  const { text, tokens, sentences, sentenceOf } = analysis;
  const readings = tokens.map((token, i): Reading[] => {
    const plain = recall(data, token.fold, token.script);
    if (plain.known.size > 0) return [{ next: i + 1, end: token.end, words: plain }];
    if (!isMendable(analysis, i)) return [];
    const { slips } = mend(data, plain, token);
    // A word of romanised Hindi is no misspelt English one.
    const isHindi = slips.some(({ isEnglish }) => isEnglish) && sentences[sentenceOf[i] as number]?.latin === 'hindi';
    return slips.filter(({ isEnglish }) => !(isEnglish && isHindi)).map(({ words }) => ({ next: i + 1, end: token.end, words }));
  });
  const add = ({ from, to, end }: { from: number; to: number; end: number }, words: Words): void => {
    if (words.known.size > 0 && sentenceOf[to - 1] === sentenceOf[from]) readings[from]?.push({ next: to, end, words });
  };
  for (const reading of alternateReadings(text, tokens)) {
    const { fold, script, how } = reading;
    // Two words in a row are joined only to literal forms: the sounds of two words together meet too much.
    add(reading, how === 'joined' ? lookUpJoined(data, fold, script) : recall(data, fold, script));
  }
  const isWord = ({ fold, script }: Token): boolean =>
    recall(data, fold, script).known.size > 0 || (script === 'latin' && isEnglishWord(data, fold));
  for (const masked of maskedWords(text, tokens, isWord)) {
    const { folds, script } = masked;
    // With two letters masked the sounds of hundreds of words would meet; only what stands in a term is looked for.
    const find = folds.length <= ALPHABET ? recall : lookUpJoined;
    for (const fold of folds) add(masked, find(data, fold, script));
  }
  return readings;
}

function matchWords(analysis: Analysis, data: MatcherData): TermMatch[] {
  const { text, tokens, sentences, sentenceOf } = analysis;
  const readings = readingsOf(analysis, data);

  const matches: TermMatch[] = [];
  const seen = new Set<string>();
  const report = (first: number, next: number, end: number, lists: Iterable<number>, doubtful: number, sure: number): void => {
    if (doubtful > 0) {
      const language = sentences[sentenceOf[first] as number]?.latin ?? 'unsure';
      if (language !== 'hindi' && !(sure > 0 && language !== 'english')) return;
    }
    const start = (tokens[first] as Token).start;
    for (const list of lists) {
      const key = `${list}:${first}:${next}`;
      if (seen.has(key)) continue;
      seen.add(key);
      matches.push({ list, start, end, firstToken: first, lastToken: next });
    }
  };
  const follow = (node: number, at: number, end: number, first: number, doubtful: number, sure: number): void => {
    const lists = listsAt(data, node);
    if (lists !== -1) report(first, at, end, numbersOf(data, lists), doubtful, sure);
    if (at >= tokens.length || sentenceOf[at] !== sentenceOf[first]) return;
    step(node, at, first, doubtful, sure, true);
    const gap = gapFrom(data, node);
    if (gap !== -1) {
      for (let skip = 0; skip <= MAX_GAP && at + skip < tokens.length && sentenceOf[at + skip] === sentenceOf[first]; skip++) {
        step(gap, at + skip, first, doubtful, sure, false);
      }
    }
  };
  const step = (node: number, at: number, first: number, doubtful: number, sure: number, adjacent: boolean): void => {
    const here = readings[at] as Reading[];
    if (here.length === 0) return;
    if (adjacent && at > first && !isAdjacent(text, (tokens[at - 1] as Token).end, (tokens[at] as Token).start)) return;
    for (const { next, end, words } of here) {
      for (const { to, doubtful: isDoubtful } of edgesFor(data, node, words)) {
        // Function words of either language say nothing about the phrase.
        const isSure = !isDoubtful && !HINDI_FUNCTION_WORDS.has((tokens[at] as Token).fold);
        follow(to, next, end, first, doubtful + (isDoubtful ? 1 : 0), sure + (isSure ? 1 : 0));
      }
    }
  };
  for (let i = 0; i < tokens.length; i++) step(ROOT, i, i, 0, 0, true);
  return matches.sort((a, b) => a.start - b.start || b.end - a.end || a.list - b.list);
}
