import type { Analysis } from '../language/analysis.ts';
import { sentenceAt } from '../language/analysis.ts';
import { hexHash } from '../language/hash.ts';
import { maskPersonalData } from './mask.ts';

/** The sentence as a fingerprint sees it: masked, folded, single spaces. Text before or after it does not matter. */
export function normalisedSentence(analysis: Analysis, start: number): string {
  const sentence = analysis.sentences[sentenceAt(analysis, start)];
  const text = sentence ? analysis.text.slice(sentence.start, sentence.end) : '';
  return maskPersonalData(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Hash of rule, sentence and the ordinal among equal ones; no position in it. 16 hexadecimal digits. */
export function fingerprintOf(ruleId: string, sentence: string, ordinal: number): string {
  return hexHash(`${ruleId}\n${sentence}\n${ordinal}`);
}
