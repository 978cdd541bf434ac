import { isInvisible } from './characters.ts';

/** Letters of other scripts that are drawn like Latin ones, and small capitals, as used to dress up or hide a word. */
const LOOKALIKES: Record<string, string> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  г: 'r',
  п: 'n',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  // Greek
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  σ: 'o',
  // small capitals and other letterlike signs
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ғ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ǫ: 'q',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
  ɑ: 'a',
  ɡ: 'g',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
};

/**
 * Folds one word in Latin letters: case, compatibility forms (full-width, mathematical, circled), look-alike letters of other scripts,
 * combining marks, invisible characters; a possessive `'s` is dropped, any other apostrophe removed.
 */
export function foldLatin(word: string): string {
  let plain = true;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 0x7e || word.charCodeAt(i) === 0x27) {
      plain = false;
      break;
    }
  }
  if (plain) return word.toLowerCase();
  let out = '';
  for (const letter of word.normalize('NFKD').toLowerCase()) {
    const code = letter.codePointAt(0) as number;
    if (isInvisible(code) || (code >= 0x300 && code <= 0x36f) || code === 0xfe0f || code === 0x20e3) continue;
    out += LOOKALIKES[letter] ?? letter;
  }
  return out.replace(/['\u2019\u2018\u02bc`]s$/, '').replace(/['\u2019\u2018\u02bc`]/g, '');
}
