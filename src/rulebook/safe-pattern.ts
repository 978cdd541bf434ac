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

/** What a text must hold for a pattern to match: so many digits, one of some marks such as `#` or `@` (empty for none), one of some words in lower case (null for none). */
export interface Need {
  digits: number;
  mark: string;
  words: string[] | null;
}

const NOTHING: Need = { digits: 0, mark: '', words: null };
/** Longer lists of words cost more than they save. */
const MAX_WORDS = 40;

/** The more telling of two lists of which a text must hold one word: the one whose shortest word is longer. */
function moreTelling(a: string[] | null, b: string[] | null): string[] | null {
  if (a === null || b === null) return a ?? b;
  const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));
  return shortest(b) > shortest(a) ? b : a;
}

const MARKS = /[#@%&=:/₹()*[\]+]/;

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
  return { digits: Math.min(a.digits, b.digits), mark: a.mark !== '' && b.mark !== '' ? a.mark + b.mark : '', words };
}

function sequence(pattern: string, from: number): { need: Need; end: number } {
  let digits = 0;
  let mark = '';
  let words: string[] | null = null;
  let run = '';
  let at = from;
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
    if (least > 0) {
      digits += atom.need.digits * least;
      mark ||= atom.need.mark;
      words = moreTelling(words, atom.need.words);
    }
    at = atom.end;
    if (pattern[at] === '{') at = pattern.indexOf('}', at) + 1;
    if (pattern[at] === '?') at++;
  }
  endRun();
  return { need: { digits, mark, words }, end: at };
}

function readAtom(pattern: string, at: number): { need: Need; end: number } {
  const first = String.fromCodePoint(pattern.codePointAt(at) as number);
  if (first === '\\') {
    const second = pattern[at + 1] ?? '';
    if (/[pP]/.test(second)) return { need: NOTHING, end: pattern.indexOf('}', at) + 1 };
    return {
      need: second === 'd' ? { ...NOTHING, digits: 1 } : { ...NOTHING, mark: MARKS.test(second) ? second : '' },
      end: at + 2,
    };
  }
  if (first === '[') {
    let end = at + 1;
    while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1;
    const members = pattern.slice(at + 1, end);
    const need: Need = /^(?:\\d|\d-\d|\d)+$/.test(members)
      ? { ...NOTHING, digits: 1 }
      : /^[*#@!$%&=.]+$/.test(members)
        ? { ...NOTHING, mark: members }
        : NOTHING;
    return { need, end: end + 1 };
  }
  if (first === '(') {
    const asserts = /^\(\?[=!]/.test(pattern.slice(at));
    const group = alternation(pattern, at + (asserts ? 3 : pattern.startsWith('(?:', at) ? 3 : 1));
    return { need: asserts ? NOTHING : group.need, end: group.end + 1 };
  }
  if (/\d/.test(first)) return { need: { ...NOTHING, digits: 1 }, end: at + 1 };
  return { need: { ...NOTHING, mark: MARKS.test(first) ? first : '' }, end: at + first.length };
}
