import { isAsciiLetter, isDevanagari, isDigit, isInvisible, isWordCode } from './characters.ts';
import { foldDevanagari } from './fold-devanagari.ts';
import { foldLatin } from './fold-latin.ts';
import type { Zone } from './zones.ts';

export type Script = 'devanagari' | 'latin' | 'number' | 'other';

/** One word. Offsets are UTF-16 units into the text, `end` exclusive. */
export interface Token {
  start: number;
  end: number;
  script: Script;
  /** The folded form that is looked up. */
  fold: string;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

function scriptOf(text: string, start: number, end: number): Script {
  let digits = 0;
  let latin = 0;
  let other = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) digits++;
    else if (isDevanagari(code)) return 'devanagari';
    else if (isAsciiLetter(code) || (code >= 0xc0 && code <= 0x24f) || (code >= 0xff21 && code <= 0xff5a)) latin++;
    else if (code !== 0x5f && !isInvisible(code)) other++;
  }
  if (latin > 0) return 'latin';
  if (digits > 0 && other === 0) return 'number';
  // Styled letters and look-alikes of other scripts fold to Latin when all of them do.
  return other > 0 && /^[a-z0-9]+$/.test(foldLatin(text.slice(start, end))) ? 'latin' : 'other';
}

/** A token for `text.slice(start, end)`. */
export function makeToken(text: string, start: number, end: number): Token {
  const script = scriptOf(text, start, end);
  const word = text.slice(start, end);
  return { start, end, script, fold: script === 'devanagari' ? foldDevanagari(word) : foldLatin(word) };
}

/** Reads one code point; a lone surrogate reads as itself. */
function codeAt(text: string, index: number): number {
  return text.codePointAt(index) as number;
}

function isStyledLetter(code: number): boolean {
  return (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0x1f110 && code <= 0x1f189) || (code >= 0x1f1e6 && code <= 0x1f1ff);
}

/** Where a hashtag's run of letters is to be split: at `_`, before a capital that follows a small letter, and between letters and digits. */
function hashtagCuts(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  for (let i = start + 1; i < end; i++) {
    const before = text.charCodeAt(i - 1);
    const here = text.charCodeAt(i);
    const lowerUpper = before >= 0x61 && before <= 0x7a && here >= 0x41 && here <= 0x5a;
    const acronymEnd =
      before >= 0x41 &&
      before <= 0x5a &&
      here >= 0x41 &&
      here <= 0x5a &&
      i + 1 < end &&
      text.charCodeAt(i + 1) >= 0x61 &&
      text.charCodeAt(i + 1) <= 0x7a;
    const digitEdge = isDigit(before) !== isDigit(here) && !isDevanagari(before) && !isDevanagari(here);
    const scriptEdge = isAsciiLetter(before) !== isAsciiLetter(here) && (isDevanagari(before) || isDevanagari(here));
    if (here === 0x5f || before === 0x5f || lowerUpper || acronymEnd || digitEdge || scriptEdge) cuts.push(i);
  }
  return cuts;
}

/**
 * The words of a text, in order. Nothing is taken from URL, e-mail and handle zones; hashtags are split into their words. Linear in the text.
 * @param zones sorted, not overlapping among `url`, `email`, `handle`, `hashtag`
 */
export function tokenize(text: string, zones: readonly Zone[]): Token[] {
  const tokens: Token[] = [];
  const blocks = zones.filter(
    (zone) => zone.kind === 'url' || zone.kind === 'email' || zone.kind === 'handle' || zone.kind === 'hashtag',
  );
  let block = 0;
  let i = 0;
  while (i < text.length) {
    while (block < blocks.length && (blocks[block] as Zone).end <= i) block++;
    const zone = blocks[block];
    if (zone && i >= zone.start && zone.kind !== 'hashtag') {
      i = zone.end;
      continue;
    }
    const code = codeAt(text, i);
    const width = code > 0xffff ? 2 : 1;
    if (!isWordCode(code) && !isStyledLetter(code)) {
      i += width;
      continue;
    }
    const limit = zone && i < zone.start ? zone.start : (zone?.end ?? text.length);
    let end = i + width;
    while (end < limit) {
      const next = codeAt(text, end);
      const nextWidth = next > 0xffff ? 2 : 1;
      if (isWordCode(next) || isStyledLetter(next)) end += nextWidth;
      else if (isInvisible(next) && end + 1 < limit && isWordCode(codeAt(text, end + 1))) end += 1;
      else if (
        isApostrophe(next) &&
        isAsciiLetter(text.charCodeAt(end - 1)) &&
        end + 1 < limit &&
        isAsciiLetter(text.charCodeAt(end + 1))
      )
        end += 1;
      else break;
    }
    if (zone?.kind === 'hashtag' && i >= zone.start) pushPieces(tokens, text, i, end, hashtagCuts(text, i, end));
    else pushPieces(tokens, text, i, end, scriptCuts(text, i, end));
    i = end;
  }
  return tokens;
}

/** A run that changes between Latin letters and Devanagari letters is two words (`SDMकार्यालय`). */
function scriptCuts(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  for (let i = start + 1; i < end; i++) {
    const before = text.charCodeAt(i - 1);
    const here = text.charCodeAt(i);
    if (
      (isAsciiLetter(before) && isDevanagari(here) && !isDigit(here)) ||
      (isDevanagari(before) && !isDigit(before) && isAsciiLetter(here))
    )
      cuts.push(i);
  }
  return cuts;
}

function pushPieces(tokens: Token[], text: string, start: number, end: number, cuts: readonly number[]): void {
  let from = start;
  for (const cut of [...cuts, end]) {
    // `_word_` is italics in a messenger; an underscore joins words only between them.
    let last = cut;
    while (from < last && text[from] === '_') from++;
    while (last > from && text[last - 1] === '_') last--;
    if (last > from) tokens.push(makeToken(text, from, last));
    from = cut;
  }
}
