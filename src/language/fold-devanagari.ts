/**
 * Folds a Devanagari word, or words with spaces between them, so that its usual spellings meet. Not a transliteration and not reversible.
 *
 * What is folded, and why:
 * - nukta (ज़/ज): typed or not, composed or not;
 * - chandrabindu, anusvara and the homorganic nasal (चाँद/चांद, हिन्दी/हिंदी);
 * - ZWJ, ZWNJ and other invisible characters;
 * - vowel signs doubled or put in the wrong order by font conversion (ंे, ाे, केे), doubled viramas;
 * - the glide spellings गये/गए, गयी/गई;
 * - candra vowels of English loans (डॉक्टर/डाक्टर);
 * - visarga (दुःख/दुख), the avagraha, digits inside abbreviations (उ0प्र0, उ०प्र०).
 */
export function foldDevanagari(word: string): string {
  if (PLAIN.test(word)) return word;
  let out = word
    .normalize('NFD')
    .replace(/[\u093c\u200b-\u200f\u2060\ufeff\u00ad\u0903\u093d:]/g, '')
    .replace(/\u0901/g, '\u0902')
    .replace(/[०-९]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x966 + 0x30));
  if (/[0-9]/.test(out) && /[\u0904-\u0939]/.test(out)) out = out.replace(/([\u0904-\u0939\u093e-\u094d])0/g, '$1');
  if (/[\u0902\u094d\u093e\u0945\u0949\u0905\u0911]/.test(out)) {
    out = out
      // anusvara typed before its vowel sign
      .replace(/\u0902([\u093e-\u094c])/g, '$1\u0902')
      .replace(/\u094d{2,}/g, '\u094d')
      .replace(/\u0905\u093e/g, 'आ')
      .replace(/\u0905\u094b|\u0906\u0947/g, 'ओ')
      .replace(/\u093e\u0947/g, '\u094b')
      .replace(/\u093e\u0948/g, '\u094c')
      // a candra typed after the sign of आ (राॅकेट)
      .replace(/([\u093e\u0906])\u0945/g, '$1')
      .replace(/\u0945/g, '\u0947')
      .replace(/\u0949/g, '\u093e')
      .replace(/ऑ/g, 'आ')
      .replace(/[ङञणन]\u094d(?=[क-घच-झट-ढत-ध])/g, '\u0902')
      .replace(/म\u094d(?=[प-भ])/g, '\u0902');
  }
  return out
    .replace(/([\u093e-\u094c])\1+/g, '$1')
    .replace(/\u0902{2,}/g, '\u0902')
    .replace(/(?<=[\u0904-\u094d])य([\u0947\u0940])/g, (_, vowel: string) => (vowel === '\u0947' ? 'ए' : 'ई'));
}

/** Words in which nothing is to be folded: consonants with single signs, no nasal, virama, nukta, digit or glide. Most words are like this. */
const PLAIN =
  /^[\u0906-\u0910\u0913\u0914]?(?:[\u0915-\u0918\u091a-\u091d\u091f-\u0922\u0924-\u0927\u0928\u092a-\u092e\u0930\u0932\u0935-\u0939][\u093e-\u0944\u0947\u0948\u094b\u094c]?){1,30}$/;
