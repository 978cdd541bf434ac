import type { Analysis } from '../language/analysis.ts';
import { alternateReadings } from '../language/evasions.ts';
import { HINDI_FUNCTION_WORDS } from '../language/function-words.ts';
import { acceptsRoman, encodeSounds, romanKey, typedSounds } from '../language/roman-match.ts';
import type { Token } from '../language/tokens.ts';
import { findText } from './hash-index.ts';
import { DOUBTFUL, END, edgeTo, GAP_WORD, MAX_GAP, type MatcherData, numbersOf } from './matcher-data.ts';

/** A term found. UTF-16 offsets; tokens from `firstToken` to `lastToken` exclusive. */
export interface TermMatch {
  list: number;
  start: number;
  end: number;
  firstToken: number;
  lastToken: number;
}

/** One way to read the text at a token: the words of the matcher that it may be, and the token after it. */
interface Reading {
  next: number;
  words: number[];
  /** Parallel to `words`: read as romanised Hindi though it is an English word. */
  doubtful: boolean[];
}

/** A typed word is looked up as romanised Hindi only up to this length; nobody types longer ones. */
const MAX_ROMAN_LENGTH = 40;

/** The words that a folded token may be. Literal forms first, then what its romanised key finds and its sounds confirm. */
export function lookUp(
  data: MatcherData,
  fold: string,
  script: Token['script'],
  reading: Pick<Reading, 'words' | 'doubtful'>,
): void {
  const at = findText(script === 'devanagari' ? data.devanagari : data.latin, fold);
  if (script === 'devanagari') {
    if (at !== -1) for (const word of numbersOf(data, at)) add(reading, word, false);
    return;
  }
  const settled = findText(data.settled, fold);
  if (settled !== -1) {
    for (const word of numbersOf(data, settled)) add(reading, (word & ~DOUBTFUL) >>> 0, word >= DOUBTFUL);
    return;
  }
  const refusal = findText(data.forbidden, fold);
  const known = new Set(refusal === -1 ? undefined : numbersOf(data, refusal));
  const addNew = (word: number, doubtful: boolean): void => {
    if (known.has(word)) return;
    known.add(word);
    add(reading, word, doubtful);
  };
  if (at !== -1) for (const word of numbersOf(data, at)) addNew(word, false);
  if (script !== 'latin' || fold.length > MAX_ROMAN_LENGTH) return;
  const candidates = findText(data.roman, romanKey(fold));
  if (candidates === -1) return;
  const typed = encodeSounds(typedSounds(fold));
  const doubtful = findText(data.english, fold) !== -1;
  for (const candidate of numbersOf(data, candidates)) {
    const canonical = data.canonicalSounds.subarray(data.canonicalStart[candidate], data.canonicalStart[candidate + 1]);
    if (acceptsRoman(canonical, typed))
      for (const word of numbersOf(data, data.canonicalWords[candidate] as number)) addNew(word, doubtful);
  }
}

/** What a word may be, remembered per matcher: drafts repeat their words. At most this many words are kept. */
const MAX_REMEMBERED = 20_000;
const remembered = new WeakMap<MatcherData, Map<string, Pick<Reading, 'words' | 'doubtful'>>>();

/** The words that a token may be; remembered readings are shared and never changed. */
function recall(data: MatcherData, fold: string, script: Token['script'], next: number): Reading {
  let memory = remembered.get(data);
  if (!memory) {
    memory = new Map();
    remembered.set(data, memory);
  }
  const known = memory.get(fold);
  if (known) return { next, words: known.words, doubtful: known.doubtful };
  const reading: Reading = { next, words: [], doubtful: [] };
  lookUp(data, fold, script, reading);
  if (memory.size >= MAX_REMEMBERED) memory.clear();
  memory.set(fold, reading);
  return reading;
}

function add(reading: Pick<Reading, 'words' | 'doubtful'>, word: number, doubtful: boolean): void {
  reading.words.push(word);
  reading.doubtful.push(doubtful);
}

/** Whether two neighbouring tokens may belong to one phrase: only spaces and light punctuation between them. */
function isAdjacent(text: string, from: number, to: number): boolean {
  if (to - from === 1) {
    const mark = text.charCodeAt(from);
    if (mark === 0x20 || mark === 0x2d || mark === 0x5f) return true;
  }
  if (to - from > 6) return false;
  return /^[\s\-–—_'"’‘“”«»,&/#*+()[\].:\u200b-\u200f]{0,6}$/.test(text.slice(from, to)) && !text.slice(from, to).includes('\n');
}

/**
 * Finds every term of every list in one pass. For each token the possible words are looked up once; phrases are followed through the automaton from
 * there, so the cost does not grow with the number of terms.
 */
export function matchTerms(analysis: Analysis, data: MatcherData): TermMatch[] {
  const { text, tokens, sentences, sentenceOf } = analysis;
  const alternates = alternateReadings(text, tokens);
  const readings: Reading[][] = [];
  let alternate = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const here: Reading[] = [];
    const plain = recall(data, token.fold, token.script, i + 1);
    if (plain.words.length > 0) here.push(plain);
    while (alternate < alternates.length && (alternates[alternate] as { from: number }).from < i) alternate++;
    for (; alternate < alternates.length && alternates[alternate]?.from === i; alternate++) {
      const other = alternates[alternate];
      if (!other || sentenceOf[other.to - 1] !== sentenceOf[i]) continue;
      // Two words in a row are joined only to literal forms: the sounds of two words together meet too much.
      const reading =
        other.how === 'joined'
          ? lookUpJoined(data, other.fold, other.script, other.to)
          : recall(data, other.fold, other.script, other.to);
      if (reading.words.length > 0) here.push(reading);
    }
    readings.push(here);
  }

  const matches: TermMatch[] = [];
  const seen = new Set<string>();
  const report = (first: number, next: number, lists: Iterable<number>, doubtful: number, sure: number): void => {
    const sentence = sentences[sentenceOf[first] as number];
    const language = sentence?.latin ?? 'unsure';
    if (doubtful > 0 && language !== 'hindi' && !(sure > 0 && language !== 'english')) return;
    const start = (tokens[first] as Token).start;
    const end = (tokens[next - 1] as Token).end;
    for (const list of lists) {
      const key = `${list}:${first}:${next}`;
      if (seen.has(key)) continue;
      seen.add(key);
      matches.push({ list, start, end, firstToken: first, lastToken: next });
    }
  };
  const follow = (node: number, at: number, first: number, doubtful: number, sure: number): void => {
    const end = edgeTo(data, node, END);
    if (end !== -1) report(first, at, numbersOf(data, end), doubtful, sure);
    if (at >= tokens.length || sentenceOf[at] !== sentenceOf[first]) return;
    step(node, at, first, doubtful, sure, true);
    const gap = edgeTo(data, node, GAP_WORD);
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
    for (const reading of here) {
      for (let k = 0; k < reading.words.length; k++) {
        const to = edgeTo(data, node, reading.words[k] as number);
        if (to === -1) continue;
        const isDoubtful = reading.doubtful[k] as boolean;
        // Function words of either language say nothing about the phrase.
        const isSure = !isDoubtful && !HINDI_FUNCTION_WORDS.has((tokens[at] as Token).fold);
        follow(to, reading.next, first, doubtful + (isDoubtful ? 1 : 0), sure + (isSure ? 1 : 0));
      }
    }
  };
  for (let i = 0; i < tokens.length; i++) step(0, i, i, 0, 0, true);
  return matches.sort((a, b) => a.start - b.start || b.end - a.end || a.list - b.list);
}

/** Looks up two neighbouring words as one: literal forms only. */
function lookUpJoined(data: MatcherData, fold: string, script: Token['script'], next: number): Reading {
  const reading: Reading = { next, words: [], doubtful: [] };
  const at = findText(script === 'devanagari' ? data.devanagari : data.latin, fold);
  if (at !== -1) for (const word of numbersOf(data, at)) add(reading, word, false);
  return reading;
}
