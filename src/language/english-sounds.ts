/**
 * Meets an English word with its Devanagari spelling (contract and कांट्रैक्ट) by its pronunciation. Used when terms are compiled only.
 *
 * Pronunciations are in ARPAbet, as the CMU Pronouncing Dictionary gives them. How Hindi writes English sounds: English t and d are retroflex (ट, ड), th is थ or
 * द, the vowel of "cat" is ऐ, that of "hot" and "law" is ऑ or ओ, a reduced vowel is written as English spells it, every r is written.
 */
import { foldDevanagari } from './fold-devanagari.ts';
import { canonicalKey } from './roman-match.ts';

/** Consonants of a Devanagari spelling that a sound may be written with, each with what it costs (in hundredths). */
const CONSONANTS: Record<string, Record<string, number>> = {
  B: { ब: 0 },
  CH: { च: 0, ट: 60 },
  D: { ड: 0, द: 50 },
  DH: { द: 0, ड: 50 },
  F: { फ: 0 },
  G: { ग: 0 },
  // the g of king, written and hardly heard
  'G?': { ग: 0 },
  HH: { ह: 0 },
  JH: { ज: 0 },
  K: { क: 0 },
  L: { ल: 0 },
  M: { म: 0, '\u0902': 10 },
  N: { न: 0, '\u0902': 0, ण: 0, ञ: 0 },
  NG: { '\u0902': 0, न: 10 },
  P: { प: 0 },
  R: { र: 0 },
  S: { स: 0, श: 30 },
  SH: { श: 0, ष: 0, स: 40 },
  T: { ट: 0, त: 50 },
  TH: { थ: 0, ट: 50 },
  V: { व: 0 },
  W: { व: 0 },
  Y: { य: 0 },
  Z: { ज: 0, स: 10 },
  ZH: { ज: 0, श: 10 },
};

/** The same for vowels; the Devanagari vowel as an independent letter, `-` for none. */
const VOWELS: Record<string, Record<string, number>> = {
  AA: { आ: 0, ओ: 20, अ: 30 },
  AE: { ऐ: 0, ए: 9, आ: 20, अ: 30 },
  AH: { अ: 0, आ: 15, ए: 12, इ: 10, ई: 15, उ: 15, ओ: 15, ऐ: 20, '-': 10 },
  AO: { आ: 0, ओ: 0, औ: 5, अ: 30 },
  EH: { ए: 0, ऐ: 5, इ: 20, अ: 30 },
  EY: { ए: 0, ऐ: 5 },
  // य and व stand for the second half of a diphthong: डायोड, टॉवर
  IH: { इ: 0, ई: 5, ए: 10, अ: 25, य: 3, '-': 25 },
  IY: { ई: 0, इ: 0, ए: 20 },
  OW: { ओ: 0, औ: 10, आ: 30 },
  UH: { उ: 0, ऊ: 5, ओ: 30, व: 3 },
  UW: { ऊ: 0, उ: 0 },
};

/** Diphthongs and the vowel of "her" are two sounds in Devanagari. */
const TWO_SOUNDS: Record<string, readonly string[]> = {
  AW: ['AA', 'UH'],
  AY: ['AA', 'IH'],
  OY: ['AO', 'IH'],
  ER: ['AH', 'R'],
  NG: ['NG', 'G?'],
};

/** The sounds of a pronunciation such as `K AA1 N T R AE2 K T`, without stress. */
export function soundsOf(pronunciation: string): string[] {
  return pronunciation.split(' ').flatMap((sound) => {
    const plain = sound.replace(/\d$/, '');
    return TWO_SOUNDS[plain] ?? [plain];
  });
}

/** What a sound is in a canonical romanised spelling. */
const CANONICAL: Record<string, string> = {
  CH: 'c',
  DH: 'd',
  F: 'ph',
  HH: 'h',
  JH: 'j',
  NG: 'N',
  SH: 'S',
  TH: 'th',
  W: 'v',
};

/** The index keys of a pronunciation, as `canonicalKey` makes them of Devanagari: z is written ज, at the end of a plural स; the g of king is written or not. */
export function soundKeys(sounds: readonly string[]): string[] {
  const spellings = ['j', 's', 'js'].flatMap((z) =>
    ['g', ''].map((g) =>
      sounds
        .map((sound, i) => {
          if (VOWELS[sound]) return 'a';
          if (sound === 'G?') return g;
          if (sound === 'Z' || sound === 'ZH') return z === 'js' ? (i === sounds.length - 1 ? 's' : 'j') : z;
          return CANONICAL[sound] ?? sound.toLowerCase();
        })
        .join(''),
    ),
  );
  return [...new Set(spellings.map(canonicalKey))];
}

/** Keys that keep the nasals, h and v that `canonicalKey` leaves out: they tell words of three consonants apart. The g of king is written or not. */
export function closeKeysOfSounds(sounds: readonly string[]): string[] {
  const heard = (sound: string): string =>
    VOWELS[sound] ? '' : (CLOSE[sound] ?? (CANONICAL[sound] ?? sound.toLowerCase())[0] ?? '');
  const withG = closeKey(sounds.map((sound) => (sound === 'G?' ? 'g' : heard(sound))));
  return sounds.includes('G?') ? [withG, closeKey(sounds.map(heard))] : [withG];
}

/** The same key of the letters of a Devanagari word (`loanSpelling`). */
export function closeKeyOfLetters(letters: readonly string[]): string {
  return closeKey(letters.map((letter) => CLOSE_LETTERS[letter] ?? ''));
}

function closeKey(sounds: readonly string[]): string {
  let key = '';
  for (const sound of sounds) if (sound !== key[key.length - 1]) key += sound;
  return key;
}

/** Sounds that the close key takes for one, or leaves out. */
const CLOSE: Record<string, string> = { N: 'n', NG: 'n', M: 'n', SH: 's', Z: 'j', ZH: 'j', Y: '', 'G?': '' };

/** Each consonant letter by the first sound that is written with it. */
const CLOSE_LETTERS: Record<string, string> = {
  क: 'k',
  ग: 'g',
  च: 'c',
  ज: 'j',
  ट: 't',
  त: 't',
  थ: 't',
  ड: 'd',
  द: 'd',
  न: 'n',
  ण: 'n',
  ञ: 'n',
  '\u0902': 'n',
  म: 'n',
  प: 'p',
  फ: 'p',
  ब: 'b',
  र: 'r',
  ल: 'l',
  व: 'v',
  श: 's',
  ष: 's',
  स: 's',
  ह: 'h',
};

const INDEPENDENT: Record<string, string> = {
  '\u093e': 'आ',
  '\u093f': 'इ',
  '\u0940': 'ई',
  '\u0941': 'उ',
  '\u0942': 'ऊ',
  '\u0947': 'ए',
  '\u0948': 'ऐ',
  '\u094b': 'ओ',
  '\u094c': 'औ',
};
const CONSONANT = /[\u0915-\u0939]/;
const VOWEL = /[\u0905-\u0914]/;
/** A schwa that is not written. */
const SCHWA = 'अ';

/** The letters of a folded Devanagari word: consonants, vowels, and a schwa where a consonant has no sign. */
function lettersOf(folded: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < folded.length; i++) {
    const letter = folded[i] as string;
    if (CONSONANT.test(letter)) {
      out.push(letter);
      const next = folded[i + 1] ?? '';
      if (!INDEPENDENT[next] && next !== '\u094d') out.push(SCHWA);
    } else if (VOWEL.test(letter) || letter === '\u0902') out.push(letter);
    else if (INDEPENDENT[letter]) out.push(INDEPENDENT[letter] as string);
  }
  return out;
}

const NEVER = 1000;

/** What it costs to leave a Devanagari letter without a sound: a glide after a vowel (कार्डियोलॉजी), the g of किंग, or a vowel. */
function unheard(letter: string): number {
  if (letter === SCHWA) return 3;
  if (letter === 'य') return 8;
  if (letter === '\u0902') return 30;
  return CONSONANT.test(letter) && letter !== 'ग' && letter !== 'र' ? NEVER : 60;
}

/** What it costs to leave a sound without a letter. */
const unwritten = (sound: string): number =>
  VOWELS[sound] ? (VOWELS[sound]?.['-'] ?? 60) : sound === 'G?' ? 0 : sound === 'Y' ? 15 : sound === 'HH' ? 60 : NEVER;

let row = new Int32Array(64);
let next = new Int32Array(64);

/**
 * What it costs, in hundredths, to read the letters of a Devanagari word as the sounds of an English one: a weighted edit distance (Wagner–Fischer), given up as
 * `Infinity` when it passes `limit`. Above 100 it is another word.
 */
export function soundDistance(letters: readonly string[], sounds: readonly string[], limit: number): number {
  if (sounds.length >= row.length) return Number.POSITIVE_INFINITY;
  row[0] = 0;
  sounds.forEach((sound, j) => {
    row[j + 1] = (row[j] as number) + unwritten(sound);
  });
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] as string;
    // A vowel at the end is always written, and heard.
    const isLast = i === letters.length - 1 && letter !== SCHWA;
    next[0] = (row[0] as number) + unheard(letter);
    let best = next[0];
    for (let j = 0; j < sounds.length; j++) {
      const sound = sounds[j] as string;
      const isEnd = j === sounds.length - 1;
      const cost = Math.min(
        (row[j] as number) + ((CONSONANTS[sound] ?? VOWELS[sound])?.[letter] ?? NEVER),
        (row[j + 1] as number) + (isLast && isEnd ? NEVER : unheard(letter)),
        (next[j] as number) + (isEnd && VOWELS[sound] ? NEVER : unwritten(sound)),
      );
      next[j + 1] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  return row[sounds.length] as number;
}

/** How far a loan may be from its pronunciation, for each consonant; and at most. */
const ALLOWED_EACH = 12;
const ALLOWED_LEAST = 12;
const ALLOWED = 60;
/** How far a word of two consonants, or one without any sign that it is borrowed. */
const ALLOWED_SHORT = 12;
const ALLOWED_UNMARKED = 10;

/** What of a Devanagari spelling tells whether it is a loan. */
export interface LoanSpelling {
  letters: readonly string[];
  /** The vowel sign of "doctor" (ॉ, ऑ, ॅ). */
  hasLoanSign: boolean;
  /** ट or ड; ड़ and ढ़ are never an English d. */
  hasRetroflex: boolean;
  hasF: boolean;
  /** A vowel sign beyond आ, or two consonants without a vowel between. */
  hasShape: boolean;
}

/** @param word in Devanagari, not folded */
export function loanSpelling(word: string): LoanSpelling {
  const folded = foldDevanagari(word);
  return {
    letters: lettersOf(folded),
    hasLoanSign: /[\u0911\u0949\u0945]/.test(word),
    hasRetroflex: /[टड]/.test(word.normalize('NFD').replace(/[डढ]\u093c/g, '')),
    hasF: /फ/.test(folded),
    hasShape: /[\u093f-\u094d]/.test(folded),
  };
}

/** Whether a spelling alone may show a loan, whatever the word. */
export function isMarked({ hasLoanSign, hasRetroflex, hasF }: LoanSpelling): boolean {
  return hasLoanSign || hasRetroflex || hasF;
}

/**
 * Whether a Devanagari word is an English loan with these sounds. A likeness alone is not enough (चोर is no chore): the spelling must show that the word is
 * borrowed, by retroflex ट or ड for English t or d, by f, by its length, or by three consonants with a vowel that is heard alike and is not the schwa, or two
 * of them joined (समर is no summer).
 */
export function isLoan({ letters, hasLoanSign, hasRetroflex, hasF, hasShape }: LoanSpelling, sounds: readonly string[]): boolean {
  // Nothing is cheap enough to be put before the first sound.
  const first = sounds[0] as string;
  if ((CONSONANTS[first] ?? VOWELS[first])?.[letters[0] as string] === undefined) return false;
  let consonants = 0;
  for (const sound of sounds) if (CONSONANTS[sound] && sound !== 'G?') consonants++;
  if (consonants < (hasLoanSign ? 1 : 2)) return false;
  const isBorrowed =
    hasLoanSign ||
    (hasRetroflex && (sounds.includes('T') || sounds.includes('D'))) ||
    (hasF && sounds.includes('F')) ||
    consonants >= 4;
  if (!isBorrowed && (consonants !== 3 || !hasShape)) return false;
  const allowed = !isBorrowed
    ? ALLOWED_UNMARKED
    : consonants < 3 && !hasLoanSign
      ? ALLOWED_SHORT
      : Math.min(ALLOWED, ALLOWED_EACH * consonants + ALLOWED_LEAST);
  return soundDistance(letters, sounds, allowed) <= allowed;
}
