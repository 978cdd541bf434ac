/**
 * Character classes. JavaScript's `\b` and `\w` do not know Devanagari: there a vowel sign ends a "word". Here a word is a run of letters,
 * marks, digits and `_`, with ZWJ and ZWNJ inside.
 */

const seen = new Map<number, boolean>();

/** Whether a UTF-16 unit or code point belongs to a word (`[\p{L}\p{M}\p{N}_]`). */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
  }
  if (code >= 0x900 && code <= 0x97f) return code !== 0x964 && code !== 0x965 && code !== 0x970;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  let answer = seen.get(code);
  if (answer === undefined) {
    // Written here, not above: the property tables are not free, and most drafts never come here.
    answer = /[\p{L}\p{M}\p{N}_]/u.test(String.fromCodePoint(code));
    seen.set(code, answer);
  }
  return answer;
}

export function isDevanagari(code: number): boolean {
  return (code >= 0x900 && code <= 0x97f) || (code >= 0xa8e0 && code <= 0xa8ff);
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** ASCII or Devanagari digit. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x966 && code <= 0x96f);
}

/** How many ASCII and Devanagari digits a text has. */
export function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) count++;
  return count;
}

/** ZWNJ, ZWJ, soft hyphen, word joiner, zero-width space, byte-order mark, direction marks: they are seen by nobody. */
export function isInvisible(code: number): boolean {
  return (
    code === 0x200b ||
    code === 0x200c ||
    code === 0x200d ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0xad ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** Devanagari digits read as ASCII digits; every other unit stays, so offsets do too. */
export function asciiDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x966 + 0x30));
}
