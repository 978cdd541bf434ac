/** English letter names as they are written in Devanagari, folded: ईवीएम is EVM, सीबीआई is CBI. */
const LETTER_NAMES: readonly (readonly [string, string])[] = [
  ['डबल्यू', 'w'],
  ['डब्ल्यू', 'w'],
  ['डब्लू', 'w'],
  ['क्यू', 'q'],
  ['एक्स', 'x'],
  ['जेड', 'z'],
  ['वाई', 'y'],
  ['आई', 'i'],
  ['आर', 'r'],
  ['एच', 'h'],
  ['एफ', 'f'],
  ['एल', 'l'],
  ['एम', 'm'],
  ['एन', 'n'],
  ['एस', 's'],
  ['यू', 'u'],
  ['वी', 'v'],
  ['टी', 't'],
  ['पी', 'p'],
  ['के', 'k'],
  ['जे', 'j'],
  ['जी', 'g'],
  ['डी', 'd'],
  ['सी', 'c'],
  ['बी', 'b'],
  ['ए', 'a'],
  ['ई', 'e'],
  ['ओ', 'o'],
];

/** The Latin acronym that a folded Devanagari word spells by letter names, or null. At least two letters, and no ordinary word is read as one. */
export function acronymOf(folded: string): string | null {
  if (NO_ACRONYMS.has(folded)) return null;
  const letters = spell(folded, 0);
  return letters !== null && letters.length >= 2 ? letters : null;
}

/** Everyday words that happen to be made of letter names. */
const NO_ACRONYMS = new Set(['आरटी', 'केस', 'जीके', 'ओके', 'एके', 'आईजी_']);

function spell(word: string, from: number): string | null {
  if (from === word.length) return '';
  for (const [name, letter] of LETTER_NAMES) {
    if (!word.startsWith(name, from)) continue;
    const rest = spell(word, from + name.length);
    if (rest !== null) return letter + rest;
  }
  return null;
}

/** How a Latin acronym is written in Devanagari, folded (cbi → सीबीआई), or null when it is too long or no acronym. */
export function acronymInDevanagari(letters: string): string | null {
  if (!/^[a-z]{2,6}$/.test(letters)) return null;
  let out = '';
  for (const letter of letters) {
    const name = LETTER_NAMES.findLast(([, latin]) => latin === letter)?.[0];
    if (!name) return null;
    out += name;
  }
  return out;
}
