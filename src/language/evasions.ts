import type { Token } from './tokens.ts';

/** A reading of one or more neighbouring tokens as one other word. */
export interface AlternateReading {
  /** First token that it stands for. */
  from: number;
  /** One past the last token. */
  to: number;
  /** UTF-16 offset of its end; a sign that stands for the last letter is part of it. */
  end: number;
  script: 'devanagari' | 'latin';
  fold: string;
  /** How the reading came about: neighbouring words written as one, letters set apart, signs in place of letters, or a letter typed many times. */
  how: 'joined' | 'separated' | 'leet' | 'stretched';
}

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
  '|': 'l',
};

/** Digits and signs inside a word of letters read as the letters that they resemble; null when there are none or too many. */
export function unleet(word: string): string | null {
  if (!/[0134578@$!€|]/.test(word) || !/[a-z]/.test(word)) return null;
  const letters = word.replace(/[^a-z]/g, '').length;
  if (letters < 2 || letters * 2 < word.length) return null;
  // A word that begins or ends in several digits is a code or a measure (covid19, rs500, b12).
  if (/\d{2,}$|^\d{2,}/.test(word)) return null;
  return word.replace(/[0134578@$!€|]/g, (sign) => LEET[sign] as string);
}

/** A word with a letter typed three times and more: with that letter once, and twice. */
function unstretch(word: string): string[] {
  return /(.)\1\1/.test(word) ? [word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1{2,}/g, '$1$1')] : [];
}

/**
 * The other readings of the words of a text. Adjacent words are joined only when nothing but one space or hyphen stands between them; letters set
 * apart (`c h o r`, `ch.o.r`, `चो र`) need three single letters or more. Linear in the text.
 */
export function alternateReadings(text: string, tokens: readonly Token[]): AlternateReading[] {
  const out: AlternateReading[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.script === 'latin') {
      const plain = unleet(token.fold);
      if (plain) out.push({ from: i, to: i + 1, end: token.end, script: 'latin', fold: plain, how: 'leet' });
      for (const fold of unstretch(token.fold))
        out.push({ from: i, to: i + 1, end: token.end, script: 'latin', fold, how: 'stretched' });
    }
    const next = tokens[i + 1];
    if (next && next.script === token.script && (token.script === 'latin' || token.script === 'devanagari')) {
      const gap = next.start - token.end;
      if (
        gap <= 1 &&
        (gap === 0 || /[ \-_\u2011\u2013]/.test(text[token.end] as string)) &&
        token.fold.length + next.fold.length >= 5
      ) {
        out.push({ from: i, to: i + 2, end: next.end, script: token.script, fold: token.fold + next.fold, how: 'joined' });
      }
    }
  }
  out.push(...separated(text, tokens), ...signed(text, tokens));
  return out.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** At most this many single letters in a row are read as one word. */
const MAX_LETTERS = 24;

/** Whether a word is one letter: in Devanagari a consonant or a conjunct, with its vowel sign. */
export function isSingleLetter(token: Token): boolean {
  if (token.script === 'latin') return token.fold.length === 1 || (token.fold.length === 2 && token.fold[0] === token.fold[1]);
  return (
    token.script === 'devanagari' &&
    /^[\u0904-\u0939]\u093c?(?:\u094d[\u0915-\u0939]?\u093c?){0,3}[\u093e-\u094c\u0902]{0,2}$/.test(token.fold)
  );
}

const SHORTEST_APART = 3;

/**
 * Runs of single letters with the same short separator between them. A run may begin or end with a short word of its own (`a c h o r`), so it is also read
 * without its first and without its last letter.
 */
function separated(text: string, tokens: readonly Token[]): AlternateReading[] {
  const out: AlternateReading[] = [];
  const between = (j: number): string => text.slice((tokens[j - 1] as Token).end, (tokens[j] as Token).start);
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i] as Token;
    if (!isSingleLetter(first)) {
      i++;
      continue;
    }
    let j = i + 1;
    const separator = j < tokens.length ? between(j) : '';
    while (j < tokens.length && j - i < MAX_LETTERS) {
      const token = tokens[j] as Token;
      if (!isSingleLetter(token) || token.script !== first.script || between(j) !== separator) break;
      j++;
    }
    if (/^[ .\-_*·•]{1,2}$/.test(separator)) {
      for (const [from, to] of [
        [i, j],
        [i + 1, j],
        [i, j - 1],
      ] as const) {
        if (to - from < SHORTEST_APART) continue;
        const letters = tokens.slice(from, to);
        out.push({
          from,
          to,
          end: (letters.at(-1) as Token).end,
          script: first.script as 'latin' | 'devanagari',
          fold: letters.map(({ fold }) => fold).join(''),
          how: 'separated',
        });
      }
    }
    // The next run may share this one's last letter, after another separator.
    i = Math.max(i + 1, j - 1);
  }
  return out;
}

/** Words broken by a sign that stands for a letter (`b@stard`, `a$$`) or by dots (`ch.o.r`). */
function signed(text: string, tokens: readonly Token[]): AlternateReading[] {
  const out: AlternateReading[] = [];
  for (let i = 0; i < tokens.length; ) {
    let j = i + 1;
    let fold = (tokens[i] as Token).fold;
    let how: AlternateReading['how'] | null = null;
    while (j < tokens.length && j - i < 8 && (tokens[i] as Token).script === 'latin') {
      const between = text.slice((tokens[j - 1] as Token).end, (tokens[j] as Token).start);
      const leet = /^[@$!€|]{1,2}$/.test(between);
      const dot = /^[.*_\-'·]$/.test(between) && (tokens[j] as Token).fold.length <= 3 && fold.length <= 12;
      if ((!leet && !dot) || ((tokens[j] as Token).script !== 'latin' && (tokens[j] as Token).script !== 'number')) break;
      fold += leet ? [...between].map((sign) => LEET[sign] ?? '').join('') : '';
      fold += (tokens[j] as Token).fold;
      how = leet ? 'leet' : (how ?? 'separated');
      j++;
    }
    const last = tokens[j - 1] as Token;
    let end = last.end;
    const sign = text[end];
    // "kutt@": the last letter too, unless a word goes on (an address, a price).
    if (
      (tokens[i] as Token).script === 'latin' &&
      (sign === '@' || sign === '$') &&
      !/[\p{L}\p{N}@$.]/u.test(text[end + 1] ?? '')
    ) {
      fold += LEET[sign];
      how = 'leet';
      end++;
    }
    if (how !== null) {
      const plain = unleet(fold) ?? fold;
      if (/^[a-z]{3,24}$/.test(plain) && (how === 'leet' || j - i >= 3))
        out.push({ from: i, to: j, end, script: 'latin', fold: plain, how });
    }
    i = j;
  }
  return out;
}
