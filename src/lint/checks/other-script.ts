import type { LanguageName } from '../../language/devanagari-language.ts';
import type { Span } from '../scene.ts';

interface Script {
  /** UTF-16 units, both inclusive. */
  ranges: readonly (readonly [number, number])[];
  /** The language that India writes in it; null for scripts that no Indian office posts in. */
  name: LanguageName | null;
}

const SCRIPTS: readonly Script[] = [
  { ranges: [[0x980, 0x9ff]], name: { en: 'Bengali', hi: 'बांग्ला' } },
  { ranges: [[0xa00, 0xa7f]], name: { en: 'Punjabi', hi: 'पंजाबी' } },
  { ranges: [[0xa80, 0xaff]], name: { en: 'Gujarati', hi: 'गुजराती' } },
  { ranges: [[0xb00, 0xb7f]], name: { en: 'Odia', hi: 'ओड़िया' } },
  { ranges: [[0xb80, 0xbff]], name: { en: 'Tamil', hi: 'तमिल' } },
  { ranges: [[0xc00, 0xc7f]], name: { en: 'Telugu', hi: 'तेलुगु' } },
  { ranges: [[0xc80, 0xcff]], name: { en: 'Kannada', hi: 'कन्नड़' } },
  { ranges: [[0xd00, 0xd7f]], name: { en: 'Malayalam', hi: 'मलयालम' } },
  // Kashmiri and Sindhi are written with these letters too; Urdu is what offices post.
  {
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
    name: { en: 'Urdu', hi: 'उर्दू' },
  },
  { ranges: [[0x1c50, 0x1c7f]], name: { en: 'Santali', hi: 'संताली' } },
  {
    ranges: [
      [0xaae0, 0xaaff],
      [0xabc0, 0xabff],
    ],
    name: { en: 'Manipuri', hi: 'मणिपुरी' },
  },
  {
    ranges: [
      [0xd80, 0xdff],
      [0xe00, 0xfff],
      [0x3040, 0x30ff],
      [0x4e00, 0x9fff],
    ],
    name: null,
  },
];
const ASSAMESE: LanguageName = { en: 'Assamese', hi: 'असमिया' };
/** ৰ and ৱ: letters of Assamese that Bengali does not have. */
const ASSAMESE_LETTERS = /[\u09f0\u09f1]/;

/** A draft is not judged when more than this share of its letters is in such scripts, and at least so many letters. */
const SHARE = 0.5;
const LEAST = 3;
/** Below this unit no script of the list begins: Latin, Greek, Cyrillic. */
const FIRST = 0x600;

function scriptAt(unit: number): number {
  if (unit < FIRST || (unit >= 0x900 && unit <= 0x97f)) return -1;
  return SCRIPTS.findIndex(({ ranges }) => ranges.some(([from, to]) => unit >= from && unit <= to));
}

function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  // Devanagari is most of what is read: its letters without a table of Unicode.
  if (unit >= 0x900 && unit <= 0x97f) return (unit >= 0x904 && unit <= 0x939) || (unit >= 0x958 && unit <= 0x961);
  return /\p{L}/u.test(String.fromCharCode(unit));
}

/** What stands in other scripts: the stretch from the first to the last letter, and the language if the script tells it. */
export interface OtherScript extends Span {
  name: LanguageName | null;
}

/** Which script that the rules do not read most of a draft is in. Vowel signs are marks and are not counted on either side. Linear in the text. */
export function findOtherScript(text: string): OtherScript | null {
  const counts = new Uint32Array(SCRIPTS.length);
  let letters = 0;
  let others = 0;
  let start = -1;
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isLetter(unit)) continue;
    letters++;
    const script = scriptAt(unit);
    if (script === -1) continue;
    counts[script] = (counts[script] as number) + 1;
    others++;
    if (start === -1) start = i;
    end = i + 1;
  }
  if (others < LEAST || others <= SHARE * letters) return null;
  // The last word's vowel signs belong to it.
  while (end < text.length && /\p{M}/u.test(text[end] as string)) end++;
  const { name } = SCRIPTS[counts.indexOf(Math.max(...counts))] as Script;
  return { start, end, name: name?.en === 'Bengali' && ASSAMESE_LETTERS.test(text) ? ASSAMESE : name };
}
