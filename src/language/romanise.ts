/**
 * Devanagari → how people type it in Latin letters. The result is a canonical spelling (long आ as `A`, dental and retroflex alike, final and medial
 * schwas dropped); `roman-match.ts` compares it with what was typed, vowel by vowel.
 *
 * Schwa deletion follows the usual rule of Hindi phonology: a word-final schwa is dropped; a medial one is dropped between V C _ C V,
 * from right to left (Ohala 1983), never beside a conjunct.
 */
const CONSONANTS: Record<string, string> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'c',
  छ: 'ch',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  व: 'v',
  श: 'S',
  ष: 'S',
  स: 's',
  ह: 'h',
  ळ: 'l',
  ऩ: 'n',
  ऱ: 'r',
};
const VOWELS: Record<string, string> = {
  अ: 'a',
  आ: 'A',
  इ: 'i',
  ई: 'I',
  उ: 'u',
  ऊ: 'U',
  ऋ: 'R',
  ए: 'e',
  ऐ: 'E',
  ओ: 'o',
  औ: 'O',
  ऑ: 'A',
};
const SIGNS: Record<string, string> = {
  '\u093e': 'A',
  '\u093f': 'i',
  '\u0940': 'I',
  '\u0941': 'u',
  '\u0942': 'U',
  '\u0943': 'R',
  '\u0947': 'e',
  '\u0948': 'E',
  '\u094b': 'o',
  '\u094c': 'O',
  '\u0949': 'A',
  '\u0945': 'e',
};
const VIRAMA = '\u094d';

interface Segment {
  /** A consonant (`kh`), a vowel (`A`) or a nasal sign (`N`). */
  sound: string;
  kind: 'consonant' | 'vowel' | 'nasal';
  schwa?: boolean;
}

/** Phonemic segments of a folded Devanagari word; inherent vowels are marked as schwas. */
function segments(folded: string): Segment[] {
  const out: Segment[] = [];
  for (let i = 0; i < folded.length; i++) {
    const letter = folded[i] as string;
    const consonant = CONSONANTS[letter];
    if (consonant !== undefined) {
      out.push({ sound: consonant, kind: 'consonant' });
      const next = folded[i + 1];
      if (next === VIRAMA) i++;
      else if (next === undefined || SIGNS[next] === undefined) out.push({ sound: 'a', kind: 'vowel', schwa: true });
    } else if (VOWELS[letter] !== undefined) out.push({ sound: VOWELS[letter] as string, kind: 'vowel' });
    else if (SIGNS[letter] !== undefined) out.push({ sound: SIGNS[letter] as string, kind: 'vowel' });
    else if (letter === '\u0902') out.push({ sound: 'N', kind: 'nasal' });
    else if (/[a-z0-9]/i.test(letter)) out.push({ sound: letter.toLowerCase(), kind: 'consonant' });
  }
  return out;
}

function dropSchwas(word: readonly Segment[]): Segment[] {
  const out = word.slice();
  const last = out[out.length - 1];
  const consonants = out.filter((segment) => segment.kind === 'consonant').length;
  if (last?.schwa && (consonants > 1 || out[0]?.kind === 'vowel')) {
    // A final conjunct keeps its schwa in speech (मित्र), but nobody types it consistently: the matcher allows a final `a`.
    out.pop();
  }
  for (let i = out.length - 2; i >= 2; i--) {
    if (!out[i]?.schwa) continue;
    const vowelBefore = out[i - 2]?.kind === 'vowel' && out[i - 1]?.kind === 'consonant';
    const vowelAfter = out[i + 1]?.kind === 'consonant' && out[i + 2]?.kind === 'vowel';
    if (vowelBefore && vowelAfter) out.splice(i, 1);
  }
  return out;
}

/** Stands in a canonical spelling between a consonant and an h that are no aspirate (प्रेमकहानी). */
export const APART = "'";

function write(word: readonly Segment[]): string {
  return word
    .map(({ sound }, i) => (sound === 'h' && /^[kgcjtdpbr]$/.test(word[i - 1]?.sound ?? '') ? `${APART}h` : sound))
    .join('');
}

/** At most this many canonical spellings come from one word. */
const MAX_SPELLINGS = 6;

/**
 * The canonical romanised spellings of a folded Devanagari word, the most usual first: several where one letter is typed in several ways
 * (ड़ as r or d, ढ़ as rh or dh, ऋ as ri or ru, ज्ञ as gy or jn, क्ष as ksh or x).
 * @param folded result of `foldDevanagari`
 * @param original the word before folding, which still has its nuktas
 */
export function romanise(folded: string, original = folded): string[] {
  let spellings = [write(dropSchwas(segments(folded)))];
  const alter = (pattern: RegExp, ...replacements: string[]): void => {
    const more: string[] = [];
    for (const spelling of spellings) {
      for (const replacement of replacements) {
        const changed = spelling.replace(pattern, replacement);
        if (!more.includes(changed)) more.push(changed);
      }
    }
    spellings = more.slice(0, MAX_SPELLINGS);
  };
  const composed = original.normalize('NFD');
  if (/jn/.test(spellings[0] as string) && folded.includes('ज\u094dञ')) alter(/jn/g, 'gy', 'jn', 'gn', 'dny');
  if (folded.includes('क\u094dष')) alter(/kS/g, 'kS', 'ks', 'ch');
  // A visarga is typed as h, or not at all.
  if (composed.endsWith('\u0903')) alter(/$/, '', 'h');
  // सिंह is typed singh, and महँगा is also written मंहगा.
  if (folded.includes('\u0902ह')) alter(/Nh/g, 'Nh', 'Ngh', 'hN');
  if (/R/.test(spellings[0] as string)) alter(/R/g, 'ri', 'ra', 'ru');
  if (/[aA][iI]/.test(spellings[0] as string)) alter(/([aA])[iI]/g, '$1I', 'E');
  if (composed.includes('ड\u093c')) alter(/d(?!h)/g, 'r', 'd');
  if (composed.includes('ढ\u093c')) alter(/dh/g, 'rh', 'dh', 'r');
  return spellings;
}
