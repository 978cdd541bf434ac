import type { Analysis } from '../language/analysis.ts';
import { alternateReadings } from '../language/evasions.ts';
import { HINDI_FUNCTION_WORDS } from '../language/function-words.ts';
import { hashText } from '../language/hash.ts';
import { acceptsRoman, canonicalSounds, romanKey, typedSounds } from '../language/roman-match.ts';
import type { Token } from '../language/tokens.ts';
import { findInIndex } from './hash-index.ts';
import { END, GAP_WORD, type MatcherData, MAX_GAP } from './matcher-data.ts';

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

function postings(data: MatcherData, at: number): Uint32Array {
  return data.postings.subarray(at + 1, at + 1 + (data.postings[at] as number));
}

function isForbidden(data: MatcherData, word: number, fold: string): boolean {
  if (data.forbidden.slots.length <= 6) return false;
  const { low, high } = hashText(`${word}\u0000${fold}`);
  return findInIndex(data.forbidden, low, high) !== -1;
}

/** The words that a folded token may be. Literal forms first, then what its romanised key finds and its sounds confirm. */
function lookUp(data: MatcherData, fold: string, script: Token['script'], reading: Reading): void {
  const { low, high } = hashText(fold);
  if (script === 'devanagari') {
    const at = findInIndex(data.devanagari, low, high);
    if (at !== -1) for (const word of postings(data, at)) add(reading, word, false);
    return;
  }
  const at = findInIndex(data.latin, low, high);
  if (at !== -1) for (const word of postings(data, at)) if (!isForbidden(data, word, fold)) add(reading, word, false);
  if (script !== 'latin' || fold.length > MAX_ROMAN_LENGTH) return;
  const key = hashText(romanKey(fold));
  const candidates = findInIndex(data.roman, key.low, key.high);
  if (candidates === -1) return;
  const typed = typedSounds(fold);
  const doubtful = findInIndex(data.english, low, high) !== -1;
  for (const candidate of postings(data, candidates)) {
    const word = data.canonicalWord[candidate] as number;
    if (reading.words.includes(word)) continue;
    const canonical = String.fromCharCode(...data.canonicalText.subarray(data.canonicalStart[candidate], data.canonicalStart[candidate + 1]));
    if (acceptsRoman(canonicalSounds(canonical), typed) && !isForbidden(data, word, fold)) add(reading, word, doubtful);
  }
}

function add(reading: Reading, word: number, doubtful: boolean): void {
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
    const plain: Reading = { next: i + 1, words: [], doubtful: [] };
    lookUp(data, token.fold, token.script, plain);
    if (plain.words.length > 0) here.push(plain);
    while (alternate < alternates.length && (alternates[alternate] as { from: number }).from < i) alternate++;
    for (; alternate < alternates.length && alternates[alternate]?.from === i; alternate++) {
      const other = alternates[alternate];
      if (!other || sentenceOf[other.to - 1] !== sentenceOf[i]) continue;
      // Two words in a row are joined only for literal forms: the sounds of two words together meet too much.
      const reading: Reading = { next: other.to, words: [], doubtful: [] };
      if (other.how === 'joined') lookUpJoined(data, other.fold, other.script, reading);
      else lookUp(data, other.fold, other.script, reading);
      if (reading.words.length > 0) here.push(reading);
    }
    readings.push(here);
  }

  const matches: TermMatch[] = [];
  const seen = new Set<string>();
  const report = (first: number, next: number, lists: Uint32Array, doubtful: number, sure: number): void => {
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
    const end = findInIndex(data.transitions, node + 1, END);
    if (end !== -1) report(first, at, postings(data, end), doubtful, sure);
    if (at >= tokens.length || sentenceOf[at] !== sentenceOf[first]) return;
    step(node, at, first, doubtful, sure, true);
    const gap = findInIndex(data.transitions, node + 1, GAP_WORD);
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
        const to = findInIndex(data.transitions, node + 1, reading.words[k] as number);
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

/** Looks up two neighbouring words as one: literal forms, or the very same romanised spelling. */
function lookUpJoined(data: MatcherData, fold: string, script: Token['script'], reading: Reading): void {
  const { low, high } = hashText(fold);
  const at = findInIndex(script === 'devanagari' ? data.devanagari : data.latin, low, high);
  if (at !== -1) for (const word of postings(data, at)) add(reading, word, false);
}
