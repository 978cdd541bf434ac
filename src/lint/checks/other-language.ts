import type { Analysis } from '../../language/analysis.ts';
import { type DevanagariLanguage, devanagariLanguage, type LanguageName } from '../../language/devanagari-language.ts';
import type { Span } from '../scene.ts';
import { findOtherScript, type OtherScript } from './other-script.ts';

/** A stretch in a language, with what a message says of it. */
export interface LanguagePlace extends Span {
  data: { language: string; 'language-hi': string };
}

function place(span: Span, { en, hi }: LanguageName): LanguagePlace {
  return { start: span.start, end: span.end, data: { language: en, 'language-hi': hi } };
}

/** From the first to the last word. */
function wordsOf({ tokens }: Analysis): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 };
}

interface Seen {
  script: OtherScript | null;
  language: DevanagariLanguage | null;
}

/** Three rules ask about the same draft. */
const seen = new WeakMap<Analysis, Seen>();

function look(analysis: Analysis): Seen {
  let known = seen.get(analysis);
  if (!known) {
    const script = findOtherScript(analysis.text);
    known = { script, language: script ? null : devanagariLanguage(analysis) };
    seen.set(analysis, known);
  }
  return known;
}

/** Most of the draft, if it is in a language that the rules do not cover. */
export function findOtherLanguage(analysis: Analysis): LanguagePlace[] {
  const { script, language } = look(analysis);
  if (script) return script.name ? [place(script, script.name)] : [];
  return language && !language.isNearHindi ? [place(wordsOf(analysis), language.name)] : [];
}

/** Most of the draft, if it is in a language so near to Hindi that the rules judge it as Hindi. */
export function findNearHindi(analysis: Analysis): LanguagePlace[] {
  const { language } = look(analysis);
  return language?.isNearHindi ? [place(wordsOf(analysis), language.name)] : [];
}

/** Most of the draft, if it is in a script that no rule reads and that tells no language of India (Thai, Chinese, Sinhala). */
export function findUnknownScript(analysis: Analysis): Span[] {
  const { script } = look(analysis);
  return script && !script.name ? [{ start: script.start, end: script.end }] : [];
}
