import { tokenize } from '../language/tokens.ts';

/** A word as written in a term; `exact` takes it without inflections. */
export interface Word {
  text: string;
  exact: boolean;
}

/** One place of a phrase: a word or a choice of single words, or a gap of at most three words. */
export type Element = { kind: 'word'; options: readonly Word[] } | { kind: 'gap' };
export type Phrase = readonly Element[];

/** A term that cannot be read; the message says what is wrong with it. */
export class TermSyntaxError extends Error {}

/** A term may stand for this many phrases, and a phrase may have this many places. */
export const MAX_PHRASES = 3000;
export const MAX_ELEMENTS = 14;

const GAP: Element = { kind: 'gap' };

function literal(text: string): Element[] {
  const exact = text.startsWith('=');
  const words = tokenize(exact ? text.slice(1) : text, []);
  const bare = exact ? text.slice(1) : text;
  return words.map((token): Element => ({ kind: 'word', options: [{ text: bare.slice(token.start, token.end), exact }] }));
}

/** Splits `a|b (c|d)|e` at the bars that are not inside parentheses. */
function alternatives(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const mark = text[i];
    if (mark === '(') depth++;
    else if (mark === ')') depth--;
    if (mark === undefined || (mark === '|' && depth === 0)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return parts;
}

function combine(left: readonly Phrase[], right: readonly Phrase[], term: string): Phrase[] {
  if (left.length * right.length > MAX_PHRASES)
    throw new TermSyntaxError(`“${term}” stands for more than ${MAX_PHRASES} phrases; write it as several terms`);
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}

/** The alternatives that are one word each become one place with a choice, so that choices do not multiply. */
function mergeWords(phrases: readonly Phrase[]): Phrase[] {
  const options: Word[] = [];
  const others: Phrase[] = [];
  for (const phrase of phrases) {
    const [only] = phrase;
    if (phrase.length === 1 && only?.kind === 'word') options.push(...only.options);
    else others.push(phrase);
  }
  return options.length > 0 ? [[{ kind: 'word', options }], ...others] : others;
}

function expand(text: string, term: string): Phrase[] {
  let phrases: Phrase[] = [[]];
  let i = 0;
  while (i < text.length) {
    const mark = text[i] as string;
    if (mark === '(') {
      let depth = 0;
      let end = i;
      for (; end < text.length; end++) {
        if (text[end] === '(') depth++;
        else if (text[end] === ')' && --depth === 0) break;
      }
      if (end === text.length) throw new TermSyntaxError(`“${term}” has a ( that is not closed`);
      phrases = combine(
        phrases,
        mergeWords(alternatives(text.slice(i + 1, end)).flatMap((part) => expandChoice(part, term))),
        term,
      );
      i = end + 1;
    } else if (mark === '~') {
      phrases = phrases.map((phrase) => [...phrase, GAP]);
      i++;
    } else {
      if (mark === ')' || mark === '|') throw new TermSyntaxError(`“${term}” has a ${mark} outside of ( )`);
      let end = i;
      while (end < text.length && !/[\s(~)|]/.test(text[end] as string)) end++;
      if (end === i) {
        i++;
        continue;
      }
      const words = literal(text.slice(i, end));
      phrases = phrases.map((phrase) => [...phrase, ...words]);
      i = end;
    }
  }
  return phrases;
}

/** One of the choices in parentheses. A mark alone would be an empty choice, and the words beside it would stand alone. */
function expandChoice(text: string, term: string): Phrase[] {
  const phrases = expand(text, term);
  if (text.trim() !== '' && phrases.every((phrase) => phrase.length === 0))
    throw new TermSyntaxError(`“${text}” in “${term}” holds no word; leave it out`);
  return phrases;
}

/** Reads a term as it is written in a list. @throws TermSyntaxError naming the term and what is wrong */
export function parseTerm(term: string): Phrase[] {
  const phrases = expand(term, term);
  const out: Phrase[] = [];
  const seen = new Set<string>();
  for (const phrase of phrases) {
    let trimmed = phrase;
    while (trimmed[0]?.kind === 'gap') trimmed = trimmed.slice(1);
    while (trimmed[trimmed.length - 1]?.kind === 'gap') trimmed = trimmed.slice(0, -1);
    if (trimmed.length === 0) throw new TermSyntaxError(`“${term}” may stand for nothing at all`);
    if (trimmed.length > MAX_ELEMENTS) throw new TermSyntaxError(`“${term}” has more than ${MAX_ELEMENTS} words`);
    const key = JSON.stringify(trimmed);
    if (!seen.has(key)) out.push(trimmed);
    seen.add(key);
  }
  return out;
}
