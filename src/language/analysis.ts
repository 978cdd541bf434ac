import { ENGLISH_FUNCTION_WORDS, HINDI_FUNCTION_WORDS, NEUTRAL_WORDS } from './function-words.ts';
import { type SentenceSpan, splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';
import { CLEAR, wordEvidence } from './word-language.ts';
import { findZones, type Zone } from './zones.ts';

/** How a run of Latin letters reads. */
export type LatinLanguage = 'english' | 'hindi' | 'mixed' | 'unsure';

export interface Sentence extends SentenceSpan {
  /** The language of its Latin words, decided by function words, without any by two and more words that speak for a language; else `unsure`. */
  readonly latin: LatinLanguage;
}

/** Everything that is computed once for a text. All offsets are UTF-16 units into `text`. */
export interface Analysis {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  zones: Zone[];
  /** For each token, the index of its sentence. */
  sentenceOf: Uint32Array;
}

/** A sentence without function words has a language from this many words that speak for it. */
const CONTENT_WORDS = 2;
/** What a word that both languages write alike counts beside other function words. */
const NEUTRAL_WEIGHT = 0.5;

/**
 * Function words tell the language in which a sentence is built, whatever its nouns (`police station ka number do` is Hindi). Words that both languages write alike
 * count half; where no other function word stands, the words that are clearly of one language decide.
 */
function latinLanguage(tokens: readonly Token[], span: SentenceSpan): LatinLanguage {
  let hindi = 0;
  let english = 0;
  let content = 0;
  for (let i = span.firstToken; i < span.lastToken; i++) {
    const { script, fold } = tokens[i] as Token;
    if (script !== 'latin') continue;
    content++;
    const weight = NEUTRAL_WORDS.has(fold) ? NEUTRAL_WEIGHT : 1;
    const isHindi = HINDI_FUNCTION_WORDS.has(fold);
    const isEnglish = ENGLISH_FUNCTION_WORDS.has(fold);
    if (isHindi && !isEnglish) hindi += weight;
    else if (isEnglish && !isHindi) english += weight;
  }
  if (hindi < 1 && english < 1 && content >= CONTENT_WORDS) {
    let clearHindi = 0;
    let clearEnglish = 0;
    for (let i = span.firstToken; i < span.lastToken; i++) {
      const { script, fold } = tokens[i] as Token;
      // Initials and unit signs are of no language.
      const evidence = script === 'latin' && fold.length > 2 ? wordEvidence(fold) : 0;
      if (evidence >= CLEAR) clearHindi++;
      else if (evidence <= -CLEAR) clearEnglish++;
    }
    if (clearHindi + clearEnglish >= CONTENT_WORDS) {
      hindi = clearHindi;
      english = clearEnglish;
    }
  }
  if (hindi < 1 && english < 1) return 'unsure';
  if (hindi >= 2 * english) return 'hindi';
  return english >= 2 * hindi ? 'english' : 'mixed';
}

/** Analyses one text: zones, words, sentences. Linear in the text; never throws, whatever the text. */
export function analyse(text: string): Analysis {
  const zones = findZones(text);
  const tokens = tokenize(text, zones);
  const spans = splitSentences(text, tokens, zones);
  const sentenceOf = new Uint32Array(tokens.length);
  const sentences = spans.map((span, index): Sentence => {
    for (let i = span.firstToken; i < span.lastToken; i++) sentenceOf[i] = index;
    let latin: LatinLanguage | undefined;
    return {
      ...span,
      // Worked out when a doubtful word asks for it: most sentences are never asked.
      get latin() {
        latin ??= latinLanguage(tokens, span);
        return latin;
      },
    };
  });
  return { text, tokens, sentences, zones, sentenceOf };
}

/** The sentence in which an offset lies. */
export function sentenceAt(analysis: Analysis, offset: number): number {
  let low = 0;
  let high = analysis.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((analysis.sentences[middle] as Sentence).start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Index of the first token that ends after `offset` (UTF-16 units). */
export function tokenAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
