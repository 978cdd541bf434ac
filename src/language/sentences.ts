import { isDevanagari, isDigit } from './characters.ts';
import { isSingleLetter } from './evasions.ts';
import type { Token } from './tokens.ts';
import type { Zone } from './zones.ts';

/** One sentence: a stretch of text and the tokens in it (`lastToken` exclusive). UTF-16 offsets. */
export interface SentenceSpan {
  start: number;
  end: number;
  firstToken: number;
  lastToken: number;
}

/** Abbreviations that a full stop follows without ending the sentence. */
const ABBREVIATIONS = new Set(
  'dr mr mrs ms shri smt km no nos sr jr st rs prof adv er govt dept dist distt vs etc viz ie eg approx ref dt dtd hon honble fig sec art ltd pvt co डा श्री सुश्री श्रीमती कु सु स्व मो पं प्रो क्र सं नं रु दि ता वि जि'.split(
    ' ',
  ),
);

/** Single letters with a full stop between each and the next are an abbreviation, or a word that its writer took apart (अ.शा., म.प्र.). */
function isAmongDottedLetters(text: string, index: number, tokens: readonly Token[], before: number): boolean {
  const left = tokens[before];
  const right = tokens[before + 1];
  if (!left || !right || left.end !== index || right.start !== index + 1 || !isSingleLetter(left) || !isSingleLetter(right))
    return false;
  return text[left.start - 1] === '.' || text[right.end] === '.';
}

function endsSentence(text: string, index: number, tokens: readonly Token[], before: number): boolean {
  const code = text.codePointAt(index + 1);
  const next = code === undefined ? undefined : String.fromCodePoint(code);
  if (next !== undefined && !/[\s"'”’)\]*_]/.test(next) && !/\p{Extended_Pictographic}/u.test(next)) {
    // "done.अब" is two sentences, "1.5" and "gov.in" are not.
    const previous = text.charCodeAt(index - 1);
    if (!(isDevanagari(next.charCodeAt(0)) && isDevanagari(previous) && !isDigit(next.charCodeAt(0)))) return false;
    if (isAmongDottedLetters(text, index, tokens, before)) return false;
  }
  const token = tokens[before];
  if (!token || token.end !== index) return true;
  if (ABBREVIATIONS.has(token.fold)) return false;
  // An initial ("A. K.", "उ. प्र."), or the number of a list item at the start of a line.
  if (token.script === 'latin' && token.fold.length === 1) return false;
  if (
    token.script === 'devanagari' &&
    token.end - token.start <= 3 &&
    /^\s*[\p{L}\p{M}]{1,4}\./u.test(text.slice(index + 1, index + 9))
  )
    return false;
  if (token.script === 'number') {
    const lineStart = text.lastIndexOf('\n', token.start) + 1;
    if (token.start - lineStart < 8 && text.slice(lineStart, token.start).trim() === '') return false;
  }
  return true;
}

/**
 * Cuts a text into sentences at `.` `!` `?` `।` `॥` `…`, at a line break, and at `|` used as a danda. A full stop after an abbreviation, an
 * initial or inside a number does not end one. Every token belongs to exactly one sentence. Linear in the text.
 */
export function splitSentences(text: string, tokens: readonly Token[], zones: readonly Zone[]): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  const solid = zones.filter((zone) => zone.kind === 'url' || zone.kind === 'email');
  let zone = 0;
  let start = 0;
  let first = 0;
  let token = 0;
  const close = (end: number): void => {
    if (token > first || text.slice(start, end).trim() !== '')
      sentences.push({ start, end, firstToken: first, lastToken: token });
    start = end;
    first = token;
  };
  for (let i = 0; i < text.length; i++) {
    while (token < tokens.length && (tokens[token] as Token).end <= i) token++;
    while (zone < solid.length && (solid[zone] as Zone).end <= i) zone++;
    const inside = solid[zone];
    if (inside && i >= inside.start) {
      i = inside.end - 1;
      continue;
    }
    const mark = text[i] as string;
    if (mark === '\n') close(i + 1);
    else if (
      mark === '।' ||
      mark === '॥' ||
      mark === '!' ||
      mark === '?' ||
      mark === '…' ||
      (mark === '.' && endsSentence(text, i, tokens, token - 1))
    ) {
      let end = i + 1;
      while (end < text.length && /[.!?।॥…"'”’)\]]/.test(text[end] as string)) end++;
      while (token < tokens.length && (tokens[token] as Token).end <= end) token++;
      close(end);
      i = end - 1;
    } else if (mark === '|' && isDevanagari(text.charCodeAt(i - (text[i - 1] === ' ' ? 2 : 1)))) {
      close(i + 1);
    }
  }
  token = tokens.length;
  if (start < text.length || first < tokens.length) close(text.length);
  return sentences;
}
