/**
 * Patterns of rule files are bounded: their cost must not depend on how the text is made. Literals, classes, groups, alternation, `?`, `{m,n}` with n ≤ 400;
 * no `*`, `+`, look-behind, back-reference or nested repetition that multiplies past a bound.
 */

const MAX_REPEAT = 400;
const MAX_PRODUCT = 4000;

/** What is wrong with a pattern, or null when it may be used. */
export function patternProblem(pattern: string): string | null {
  if (/\(\?<[=!]/.test(pattern)) return 'look-behind is not allowed';
  if (/\\[1-9]|\\k</.test(pattern)) return 'back-references are not allowed';
  const products: number[] = [1];
  let inClass = false;
  let lastProduct = 1;
  for (let i = 0; i < pattern.length; i++) {
    const mark = pattern[i] as string;
    if (mark === '\\') {
      i++;
      lastProduct = 1;
    } else if (inClass) {
      if (mark === ']') {
        inClass = false;
        lastProduct = 1;
      }
    } else if (mark === '[') inClass = true;
    else if (mark === '(') products.push(1);
    else if (mark === ')') lastProduct = products.pop() ?? 1;
    else if (mark === '*' || mark === '+') return `open repetition “${mark}” is not allowed; write {0,n} or {1,n}`;
    else if (mark === '{') {
      const match = /^\{(\d+)(?:,(\d*))?\}/.exec(pattern.slice(i));
      if (!match) return `“{” begins no repetition; write \\{`;
      const top = match[2] === undefined ? Number(match[1]) : match[2] === '' ? Number.POSITIVE_INFINITY : Number(match[2]);
      if (top > MAX_REPEAT) return `a repetition goes up to ${MAX_REPEAT} at most`;
      const product = lastProduct * Math.max(1, top);
      if (product > MAX_PRODUCT) return 'nested repetitions multiply too far';
      products[products.length - 1] = Math.max(products[products.length - 1] ?? 1, product);
      i += match[0].length - 1;
    } else lastProduct = 1;
  }
  try {
    new RegExp(pattern, 'iu');
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : 'not a pattern';
  }
  return null;
}

/** What a text must hold for a pattern to match. */
export interface Need {
  /** So many UTF-16 units. */
  length: number;
  digits: number;
  /** One of these marks, such as `#` or `@`; empty for none. */
  mark: string;
  /** Whether the mark stands between two other characters that are no spaces. */
  inside: boolean;
  /** One of these words in lower case; null for none. */
  words: string[] | null;
}

const NOTHING: Need = { length: 0, digits: 0, mark: '', inside: false, words: null };
/** Longer lists of words cost more than they save. */
const MAX_WORDS = 40;

/** The more telling of two lists of which a text must hold one word: the one whose shortest word is longer. */
function moreTelling(a: string[] | null, b: string[] | null): string[] | null {
  if (a === null || b === null) return a ?? b;
  const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));
  return shortest(b) > shortest(a) ? b : a;
}

const MARKS = /[#@%&=:/₹()*[\]+!]/;
/** A class of marks, among which single digits may stand (`[*#1]`). */
const MARK_CLASS = /^(?!\d+$)(?!.*\d-\d)(?:[*#@!$%&=.,;_\d-]|\p{Extended_Pictographic})+$/u;

/** The least that a pattern needs; most patterns are then never even compiled for a draft. Assertions need nothing. */
export function neededBy(pattern: string): Need {
  return alternation(pattern, 0).need;
}

/** Reads alternatives up to a closing parenthesis or the end. A mark is needed when every alternative needs it. */
function alternation(pattern: string, from: number): { need: Need; end: number } {
  let need: Need | null = null;
  let at = from;
  for (;;) {
    const branch = sequence(pattern, at);
    need = need === null ? branch.need : either(need, branch.need);
    at = branch.end;
    if (pattern[at] !== '|') return { need, end: at };
    at++;
  }
}

function either(a: Need, b: Need): Need {
  const words =
    a.words !== null && b.words !== null && a.words.length + b.words.length <= MAX_WORDS ? [...a.words, ...b.words] : null;
  const bothMarked = a.mark !== '' && b.mark !== '';
  return {
    length: Math.min(a.length, b.length),
    digits: Math.min(a.digits, b.digits),
    mark: bothMarked ? a.mark + b.mark : '',
    inside: bothMarked && a.inside && b.inside,
    words,
  };
}

function sequence(pattern: string, from: number): { need: Need; end: number } {
  let length = 0;
  let digits = 0;
  let mark = '';
  let inside = false;
  let words: string[] | null = null;
  let run = '';
  let at = from;
  // Whether the atom before is no space, and whether it was so at the mark and nothing that may be a space came since.
  let isBehind = false;
  let isAfter = false;
  const endRun = (): void => {
    if (run.trim().length >= 2) words = moreTelling(words, [run]);
    run = '';
  };
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const atom = readAtom(pattern, at);
    const times = /^(\?|\{(\d+))/.exec(pattern.slice(atom.end));
    const least = times === null ? 1 : times[1] === '?' ? 0 : Number(times[2]);
    const written = pattern.slice(at, atom.end);
    const letter = /^\\[.'-]$/.test(written) ? written.slice(1) : written === '.' ? '' : written;
    if (times === null && /^[\p{L}\p{M} .'-]$|^\p{Extended_Pictographic}$/u.test(letter)) run += letter.toLowerCase();
    else endRun();
    const mayBeSpace = /[ .]|\\[sDWPSp]|\[\^/.test(written);
    if (least > 0) {
      if (mark === '' && atom.need.mark !== '') {
        mark = atom.need.mark;
        inside = atom.need.inside;
        // In a group the mark may have a space before or after it.
        isAfter = isBehind && !(mayBeSpace && written.startsWith('('));
      } else if (isAfter && !mayBeSpace && atom.need.length > 0) {
        inside = true;
        isAfter = false;
      }
      length += atom.need.length * least;
      digits += atom.need.digits * least;
      words = moreTelling(words, atom.need.words);
    }
    if (mayBeSpace && atom.need.mark !== mark) isAfter = false;
    if (mayBeSpace || least > 0) isBehind = !mayBeSpace && atom.need.length > 0;
    at = atom.end;
    if (pattern[at] === '{') at = pattern.indexOf('}', at) + 1;
    if (pattern[at] === '?') at++;
  }
  endRun();
  return { need: { length, digits, mark, inside, words }, end: at };
}

const ONE_LETTER: Need = { ...NOTHING, length: 1 };

function readAtom(pattern: string, at: number): { need: Need; end: number } {
  const first = String.fromCodePoint(pattern.codePointAt(at) as number);
  const marked = (mark: string): Need => ({ ...ONE_LETTER, mark: MARKS.test(mark) ? mark : '' });
  if (first === '\\') {
    const second = pattern[at + 1] ?? '';
    if (/[pP]/.test(second)) return { need: ONE_LETTER, end: pattern.indexOf('}', at) + 1 };
    if (/[bB]/.test(second)) return { need: NOTHING, end: at + 2 };
    return { need: second === 'd' ? { ...ONE_LETTER, digits: 1 } : marked(second), end: at + 2 };
  }
  if (first === '[') {
    let end = at + 1;
    while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1;
    const members = pattern.slice(at + 1, end);
    const need: Need = /^(?:\\d|\d-\d|\d)+$/.test(members)
      ? { ...ONE_LETTER, digits: 1 }
      : { ...ONE_LETTER, mark: MARK_CLASS.test(members) ? members : '' };
    return { need, end: end + 1 };
  }
  if (first === '(') {
    const asserts = /^\(\?[=!]/.test(pattern.slice(at));
    const group = alternation(pattern, at + (asserts ? 3 : pattern.startsWith('(?:', at) ? 3 : 1));
    return { need: asserts ? NOTHING : group.need, end: group.end + 1 };
  }
  if (first === '^' || first === '$') return { need: NOTHING, end: at + 1 };
  if (/\d/.test(first)) return { need: { ...ONE_LETTER, digits: 1 }, end: at + 1 };
  return { need: { ...marked(first), length: first.length }, end: at + first.length };
}
