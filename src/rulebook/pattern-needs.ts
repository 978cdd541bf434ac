/**
 * What a text must hold for a pattern of a rule file to match. Most patterns are then never compiled for a draft, and most rules with them never read.
 * Patterns are those that `patternProblem` lets pass.
 */

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
/** So many texts a piece of a pattern may stand for, to be written out. */
const MAX_TEXTS = 120;

/** The more telling of two lists of which a text must hold one word: the one whose shortest word is longer; of equals the shorter list. */
function moreTelling(a: string[] | null, b: string[] | null): string[] | null {
  if (a === null || b === null) return a ?? b;
  const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));
  const more = shortest(b) - shortest(a);
  return more > 0 || (more === 0 && b.length < a.length) ? b : a;
}

/** The texts that a piece of a pattern stands for, all written out; null when there are too many, or no end of them. */
type Texts = string[] | null;

/** Every text of the first followed by every one of the second. */
function joined(first: Texts, second: Texts): Texts {
  if (first === null || second === null || first.length * second.length > MAX_TEXTS) return null;
  return [...new Set(first.flatMap((a) => second.map((b) => a + b)))];
}

const MARKS = /[#@%&=:/₹()*[\]+!]/;
/** A class of marks, among which single digits may stand (`[*#1]`). */
const MARK_CLASS = /^(?!\d+$)(?!.*\d-\d)(?:[*#@!$%&=.,;_\d-]|\p{Extended_Pictographic})+$/u;

/** The least that a pattern needs. Assertions need nothing. */
export function neededBy(pattern: string): Need {
  return alternation(pattern, 0).need;
}

/** A piece of a pattern. */
interface Piece {
  need: Need;
  texts: Texts;
  /** Where it ends in the pattern. */
  end: number;
}

/** Reads alternatives up to a closing parenthesis or the end. A mark is needed when every alternative needs it. */
function alternation(pattern: string, from: number): Piece {
  const branches = [sequence(pattern, from)];
  for (let end = branches[0]?.end ?? 0; pattern[end] === '|'; end = branches[branches.length - 1]?.end ?? pattern.length)
    branches.push(sequence(pattern, end + 1));
  const texts = branches.some((branch) => branch.texts === null) ? null : branches.flatMap((branch) => branch.texts ?? []);
  return {
    need: branches.map(({ need }) => need).reduce(either),
    texts: texts !== null && texts.length <= MAX_TEXTS ? texts : null,
    end: branches[branches.length - 1]?.end ?? pattern.length,
  };
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

function sequence(pattern: string, from: number): Piece {
  let length = 0;
  let digits = 0;
  let mark = '';
  let inside = false;
  let words: string[] | null = null;
  /** Texts of the whole, and of the run of atoms that goes on here. */
  let texts: Texts = [''];
  let run: string[] = [''];
  let at = from;
  // Whether the atom before is no space, and whether it was so at the mark and nothing that may be a space came since.
  let isBehind = false;
  let isAfter = false;
  const endRun = (): void => {
    if (run.every((text) => text.trim().length >= 2)) words = moreTelling(words, run);
    run = [''];
  };
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const atom = readAtom(pattern, at);
    const times = /^(\?|\{(\d+))/.exec(pattern.slice(atom.end));
    const least = times === null ? 1 : times[1] === '?' ? 0 : Number(times[2]);
    const written = pattern.slice(at, atom.end);
    const own: Texts = times === null ? atom.texts : times[1] === '?' && atom.texts !== null ? ['', ...atom.texts] : null;
    texts = joined(texts, own);
    const longer = joined(run, own);
    if (longer !== null) run = longer;
    else {
      // Of what is repeated one at least follows.
      if (least > 0) run = joined(run, atom.texts) ?? run;
      endRun();
      run = own ?? [''];
    }
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
  return { need: { length, digits, mark, inside, words }, texts, end: at };
}

const ONE_LETTER: Need = { ...NOTHING, length: 1 };

/** The characters of a class without ranges and named sets, in lower case; null for any other, and for negated ones. */
function membersOf(members: string): Texts {
  if (members.startsWith('^') || /\\[^.'\-[\]\\]|.-./.test(members)) return null;
  const texts = [...new Set([...members.replace(/\\(.)/gu, '$1')].map((member) => member.toLowerCase()))];
  return texts.length <= MAX_TEXTS ? texts : null;
}

function readAtom(pattern: string, at: number): Piece {
  const first = String.fromCodePoint(pattern.codePointAt(at) as number);
  const marked = (mark: string): Need => ({ ...ONE_LETTER, mark: MARKS.test(mark) ? mark : '' });
  if (first === '\\') {
    const second = pattern[at + 1] ?? '';
    if (/[pP]/.test(second)) return { need: ONE_LETTER, texts: null, end: pattern.indexOf('}', at) + 1 };
    if (/[bB]/.test(second)) return { need: NOTHING, texts: [''], end: at + 2 };
    const need = second === 'd' ? { ...ONE_LETTER, digits: 1 } : marked(second);
    return { need, texts: /[\w]/.test(second) ? null : [second], end: at + 2 };
  }
  if (first === '[') {
    let end = at + 1;
    while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1;
    const members = pattern.slice(at + 1, end);
    const need: Need = /^(?:\\d|\d-\d|\d)+$/.test(members)
      ? { ...ONE_LETTER, digits: 1 }
      : { ...ONE_LETTER, mark: MARK_CLASS.test(members) ? members : '' };
    return { need, texts: membersOf(members), end: end + 1 };
  }
  if (first === '(') {
    const asserts = /^\(\?[=!]/.test(pattern.slice(at));
    const group = alternation(pattern, at + (asserts ? 3 : pattern.startsWith('(?:', at) ? 3 : 1));
    return { need: asserts ? NOTHING : group.need, texts: asserts ? [''] : group.texts, end: group.end + 1 };
  }
  if (first === '^' || first === '$') return { need: NOTHING, texts: [''], end: at + 1 };
  if (/\d/.test(first)) return { need: { ...ONE_LETTER, digits: 1 }, texts: [first], end: at + 1 };
  return {
    need: { ...marked(first), length: first.length },
    texts: first === '.' ? null : [first.toLowerCase()],
    end: at + first.length,
  };
}
