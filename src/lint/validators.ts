/** Checks on the digits and letters of identifiers. Each takes the matched text as written. */
import type { ValidatorName } from '../rulebook/names.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const P = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];

/** The Verhoeff checksum of a 12-digit Aadhaar number (J. Verhoeff, 1969); its first digit is 2 to 9 and it is no palindrome of zeros. */
export function isAadhaar(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 12 || digits[0] === '0' || digits[0] === '1' || /^(\d)\1{11}$/.test(digits)) return false;
  let check = 0;
  for (let i = 0; i < 12; i++) {
    const permuted = Number((P[i % 8] as string)[Number(digits[11 - i])]);
    check = Number((D[check] as string)[permuted]);
  }
  return check === 0;
}

/** The Luhn checksum of payment cards (ISO/IEC 7812-1), 12 to 19 digits. */
export function isLuhn(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 12 || digits.length > 19 || /^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits[digits.length - 1 - i]);
    if (i % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return sum % 10 === 0;
}

/** Permanent account number: five letters, four digits, a letter; the fourth letter names the kind of holder. */
export function isPan(text: string): boolean {
  return /^[A-Z]{3}[ABCEFGHJLPT][A-Z]\d{4}[A-Z]$/.test(text.replace(/[\s-]/g, '').toUpperCase());
}

/** Bank branch code: four letters, a zero, six letters or digits (RBI). */
export function isIfsc(text: string): boolean {
  return /^[A-Z]{4}0[A-Z0-9]{6}$/.test(text.toUpperCase());
}

/** Voter identity card number: three letters and seven digits. */
export function isEpic(text: string): boolean {
  return /^[A-Z]{3}\/?\d{7}$/.test(text.toUpperCase());
}

/** Indian passport: a letter (not Q, X, Z) and seven digits, the first of them not 0. */
export function isPassport(text: string): boolean {
  return /^[A-PR-WY][1-9]\d{5}[1-9]$/.test(text.replace(/\s/g, '').toUpperCase());
}

const STATES = new Set(
  'AN AP AR AS BR CH CG DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TN TR TS TG UA UK UP WB BH'.split(
    ' ',
  ),
);

/** Vehicle registration: state, district, series, number; or the BH series. */
export function isVehicle(text: string): boolean {
  const plain = text.replace(/[\s.-]/g, '').toUpperCase();
  if (/^\d{2}BH\d{4}[A-HJ-NP-Z]{1,2}$/.test(plain)) return true;
  return STATES.has(plain.slice(0, 2)) && /^[A-Z]{2}\d{1,2}[A-Z]{0,3}\d{4}$/.test(plain) && !/0000$/.test(plain);
}

/** Indian mobile number: ten digits from 6 to 9, with or without country code. */
export function isMobile(text: string): boolean {
  const digits = digitsOf(text).replace(/^(?:0{0,2}91|0)(?=[6-9]\d{9}$)/, '');
  return /^[6-9]\d{9}$/.test(digits);
}

function isHelpline(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length <= 6 || /^1[89]00/.test(digits) || /^0\d{9,11}$/.test(digits);
}

/** Public providers where nobody's office has its mail. */
const PRIVATE_PROVIDERS =
  /@(?:gmail|googlemail|yahoo|ymail|rediffmail|rediff|outlook|hotmail|live|icloud|protonmail|proton|zoho|aol)\.[a-z.]{2,8}$/i;

const SHORTENERS =
  /(?:^|\/\/|\.)(?:bit\.ly|tinyurl\.com|goo\.gl|cutt\.ly|is\.gd|rb\.gy|shorturl\.at|ow\.ly|t\.ly|rebrand\.ly|tiny\.cc|s\.id|v\.gd|adf\.ly|bitly\.com)(?:\/|$)/i;

/** The office's own things, which are no private person's. */
export interface Own {
  handles?: readonly string[] | undefined;
  phones?: readonly string[] | undefined;
  emails?: readonly string[] | undefined;
  domains?: readonly string[] | undefined;
  officers?: readonly string[] | undefined;
}

function isOwn(text: string, own: Own): boolean {
  const lower = text.toLowerCase();
  const digits = digitsOf(text);
  return (
    (own.phones ?? []).some((phone) => digits.length >= 5 && digitsOf(phone).endsWith(digits.slice(-10))) ||
    (own.emails ?? []).some((email) => email.toLowerCase() === lower) ||
    (own.domains ?? []).some(
      (domain) => lower.endsWith(`@${domain.toLowerCase()}`) || lower.endsWith(`.${domain.toLowerCase()}`),
    ) ||
    (own.handles ?? []).some((handle) => handle.toLowerCase().replace(/^@/, '') === lower.replace(/^@/, '')) ||
    (own.officers ?? []).some((officer) => lower.includes(officer.toLowerCase()))
  );
}

/** Runs one validator on a matched text. */
export function validates(name: ValidatorName, text: string, own: Own): boolean {
  switch (name) {
    case 'verhoeff':
      return isAadhaar(text);
    case 'luhn':
      return isLuhn(text);
    case 'pan':
      return isPan(text);
    case 'ifsc':
      return isIfsc(text);
    case 'epic':
      return isEpic(text);
    case 'passport-in':
      return isPassport(text);
    case 'vehicle-in':
      return isVehicle(text);
    case 'mobile-in':
      return isMobile(text);
    case 'not-helpline':
      return !isHelpline(text);
    case 'not-own':
      return !isOwn(text, own);
    case 'private-provider':
      return PRIVATE_PROVIDERS.test(text);
    case 'not-masked':
      return !/[x*•#]{3,}/i.test(text);
    case 'not-date':
      return !/^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2})$/.test(text.trim());
    case 'risky-link':
      return (
        SHORTENERS.test(text) ||
        /^https?:\/\/\d{1,3}(?:\.\d{1,3}){3}/i.test(text) ||
        /\.(?:apk|exe|scr|zip)(?:$|[?#])/i.test(text)
      );
  }
}
