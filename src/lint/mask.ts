import { countDigits } from '../language/characters.ts';

/**
 * Masks personal data before anything is printed: identity and account numbers, mobile numbers, the name part of e-mail addresses. The length in
 * UTF-16 units stays, so offsets stay. Helplines, dates, amounts and short numbers are left as they are.
 */
const longNumber = (): RegExp => /(?<![\p{L}\d])\+?[\d०-९](?:[ \-:./]?[\d०-९]){8,21}(?![\d०-९])/gu;
const LETTERED = /(?<![A-Za-z0-9])(?:[A-Z]{5}\d{4}[A-Z]|[A-Z]{3}\d{7}|[A-Z]\d{7}|[A-Z]{4}0[A-Z0-9]{6})(?![A-Za-z0-9])/gi;
const EMAIL = /[a-z0-9][a-z0-9._%+-]{0,63}(?=@[a-z0-9-]{1,63}\.)/gi;

const isDateOrGroup = (text: string): boolean => /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:\D|$)/.test(text) || /^1[89]00/.test(text);

/** Fewer digits than these are no number that is masked; a code with letters has one at least. */
const LONG = 9;
const IN_CODE = 1;

/** The same text with personal data replaced by `X`; the last two digits of a number stay, so that its writer knows which one is meant. */
export function maskPersonalData(text: string): string {
  const digits = countDigits(text);
  let masked = text;
  // Most texts hold none of it, and compiling an expression costs more than looking.
  if (digits >= LONG) masked = masked.replace(longNumber(), maskNumber);
  if (digits >= IN_CODE) masked = masked.replace(LETTERED, (code) => code[0] + 'X'.repeat(code.length - 3) + code.slice(-2));
  if (text.includes('@')) masked = masked.replace(EMAIL, (name) => (name[0] as string) + 'X'.repeat(name.length - 1));
  return masked;
}

function maskNumber(number: string): string {
  const digits = countDigits(number);
  if (digits < LONG || isDateOrGroup(number)) return number;
  let left = digits - 2;
  return number.replace(/[\d०-९]/g, (digit) => (left-- > 0 ? 'X' : digit));
}
