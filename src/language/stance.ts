import { type Analysis, type Sentence, sentenceAt, tokenAfter } from './analysis.ts';
import { CONDEMNATION_WORDS, NEGATIONS, QUESTION_WORDS, REPORT_WORDS, TAKING_UP_PRONOUNS } from './function-words.ts';
import type { Token } from './tokens.ts';
import type { WordClass } from './word-class.ts';
import { insideZone } from './zones.ts';

/** How a statement stands, other than plainly. */
export const STANCES = ['negated', 'quoted', 'condemned', 'asked', 'reported'] as const;
export type Stance = (typeof STANCES)[number];

/** A negation counts this many words before or after what it negates. */
const NEGATION_REACH = 3;

function someToken(analysis: Analysis, first: number, last: number, wanted: WordClass): boolean {
  for (let i = Math.max(0, first); i < Math.min(last, analysis.tokens.length); i++) {
    if (wanted.has((analysis.tokens[i] as Token).fold) && !isNumberSign(analysis, i)) return true;
  }
  return false;
}

/** “House no. 45”: there `no` means number. */
function isNumberSign({ tokens, text }: Analysis, i: number): boolean {
  const token = tokens[i] as Token;
  return token.fold === 'no' && (text[token.end] === '.' || tokens[i + 1]?.script === 'number');
}

/** Whether the sentence ends in a question mark or (for Hindi, often typed without one) opens with a question word. */
export function isAsked(analysis: Analysis, sentence: Sentence): boolean {
  const end = analysis.text.slice(Math.max(sentence.start, sentence.end - 12), sentence.end);
  if (/\?["'”’)\s]*$/.test(end)) return true;
  const first = analysis.tokens[sentence.firstToken];
  return first !== undefined && sentence.lastToken > sentence.firstToken && QUESTION_WORDS.has(first.fold) && /\?/.test(end);
}

/** Whether the sentence takes up something named in the sentence before. */
export function takesUp(analysis: Analysis, sentence: Sentence): boolean {
  return someToken(analysis, sentence.firstToken, sentence.lastToken, TAKING_UP_PRONOUNS);
}

/**
 * Whether the words at `start … end` (UTF-16 units) stand in the given way. `negated` looks three words before the first and after the last of them and between
 * them; the others look at the sentence, `condemned` and `quoted` also at the sentence that follows a quotation.
 */
export function hasStance(analysis: Analysis, start: number, end: number, stance: Stance): boolean {
  const { tokens, sentences, zones } = analysis;
  const index = sentenceAt(analysis, start);
  const sentence = sentences[index];
  if (!sentence) return false;
  const first = tokenAfter(tokens, start);
  const last = tokenAfter(tokens, end - 1) + 1;
  switch (stance) {
    case 'negated': {
      const from = Math.max(sentence.firstToken, first - NEGATION_REACH);
      const to = Math.min(Math.max(sentence.lastToken, last), last + NEGATION_REACH);
      return someToken(analysis, from, to, NEGATIONS);
    }
    case 'quoted':
      return insideZone(zones, start, end, ['quotation']);
    case 'condemned': {
      if (someTokenOutside(analysis, sentence, start, end, CONDEMNATION_WORDS)) return true;
      // "X." It is wrong to say so.
      const next = sentences[index + 1];
      return (
        next !== undefined &&
        insideZone(zones, start, end, ['quotation']) &&
        someToken(analysis, next.firstToken, next.lastToken, CONDEMNATION_WORDS)
      );
    }
    case 'asked':
      return isAsked(analysis, sentence);
    case 'reported':
      return someTokenOutside(analysis, sentence, start, end, REPORT_WORDS);
  }
}

function someTokenOutside(analysis: Analysis, sentence: Sentence, start: number, end: number, wanted: WordClass): boolean {
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = analysis.tokens[i] as Token;
    if ((token.end <= start || token.start >= end) && wanted.has(token.fold)) return true;
  }
  return false;
}
