/**
 * Reads text typed in Kruti Dev 010 and its kin (DevLys, Kruti Dev 011 to 040): fonts that draw Devanagari glyphs at the places of ASCII and Latin-1
 * characters. The text is stored as it was typed, glyph by glyph in visual order: `fganh` is हिंदी, `deZ` is कर्म.
 *
 * One pass over the characters, one syllable open at a time. What is to be put in order inside a syllable:
 * - the sign of i stands before its consonants (`f`), reph after the whole syllable (`Z`), both belong elsewhere in Unicode;
 * - the vertical bar (`k`) completes a half form (`[` ख्, `[k` ख) and is ा after anything else;
 * - े and ै on a bar are ो and ौ, on an initial vowel another vowel (`vkS` औ);
 * - nukta, subscript ra and ya may be typed after the vowel sign (`cMk+` बड़ा), the nasal before it (`ak` ां).
 *
 * Source of the assignments: the glyph chart of the font. Word replaces straight quotes by curly ones while somebody types, so `’` is read as
 * `'` (`izns’k` प्रदेश) and `”` as `"`.
 */

/** Text read from a legacy font and where each of its units was in the original. */
export interface LegacyReading {
  /** The text in Unicode; ड़ and its like are written with a separate nukta, as NFC has them. */
  text: string;
  /**
   * For each UTF-16 unit of `text` the UTF-16 offset in the original, and one entry more for the end. Never descending. The units of a syllable in which
   * something changed places all have the offset of its first glyph.
   */
  offsets: Uint32Array;
}

const VIRAMA = '\u094d';
const NUKTA = '\u093c';
const AA = '\u093e';
const I = '\u093f';
const RA = '\u0930';

/** Glyph and reading in turn. Half forms end in a virama, subscripts begin with one. */
const GLYPHS = [
  'v अ b इ Ã ई m उ Å ऊ _ ऋ , ए',
  'd क D क् [ ख् x ग X ग् ? घ् Ä घ ³ ङ p च P च् N छ t ज T ज् > झ ÷ झ् Ö झ् ¥ ञ V ट B ठ M ड < ढ . ण् r त R त् F थ् n द / ध् Ë ध् è ध् u न U न्',
  'i प I प् Q फ ¶ फ् c ब C ब् H भ् Ò भ e म E म् ; य ¸ य् j र y ल Y ल् G ळ o व O व् \' श् ‘ श् ’ श् Ü श् " ष् “ ष् ” ष् l स L स् g ह º ह्',
  '{ क्ष् = त्र « त्र् K ज्ञ J श्र | द्य } द्व ) द्ध Ù त्त् ä क्त ô क्क é न्न ™ न्न् à ह्न á ह्य ã ह्म â हृ í द्द Ì द्द ê ट्ट Í ट्ट ë ट्ठ Î ट्ठ ì ड्ड Ï ड्ड ï ड्ढ Ô ड्ढ',
  'Ø क्र Ý फ्र æ द्र ç प्र Á प्र # रु : रू Ñ कृ ñ कृ — कृ – दृ',
  'z ्र ª ्र Ó ्य î ्य ~ ् + ़',
  'k ा f ि h ी q ु w ू ` ृ s े S ै W ॅ ‚ ॉ È ीं ® ैं a ं ¡ ँ',
  'A । - . & - µ - μ - ] , \\ ? ( ; ¼ ( ½ ) ¿ { À } ¾ = $ + @ / ^ ‘ * ’ Þ “ ß ” • ऽ · ऽ ∙ ऽ Œ ॰ % :',
  'å ० ƒ १ „ २ … ३ † ४ ‡ ५ ˆ ६ ‰ ७ Š ८ ‹ ९',
].join(' ');

/** Several signs in one glyph, spelt in single glyphs. Those with `f` stand before their consonants, the others after. */
const LIGATURES = new Map([
  ['Ç', 'fa'],
  ['¯', 'fa'],
  ['Æ', 'Zf'],
  ['É', 'Zfa'],
  ['Ê', 'hZ'],
  ['±', 'Za'],
]);

/** Signs that are letters only where a letter follows: at the end of a word or before a digit they are themselves. */
const LETTER_BEFORE_LETTER = new Set([...'.?/\'"‘’“”–—ñ']);
/** Signs that are themselves between two digits: 1,00,000; 10:30; 12/5. */
const SIGN_BETWEEN_DIGITS = new Set([...',:%/']);

/**
 * What stays as typed in the middle of such text: links, e-mail addresses, handles, identifiers of capitals and digits, acronyms (no Hindi word is a row
 * of half forms), bullets and the lines between the parts of a thread, and names that are seldom put into Devanagari.
 */
const LATIN_WORD =
  /^(?:https?:\/\/|www\.)|^[-*]{1,80}$|^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){0,4}\.(?:com|org|net|in)\W{0,3}$|^@[A-Za-z0-9_]{3,30}$|^(?=(?:[A-Z]*\d){3})(?=\d*[A-Z])[A-Z0-9]{6,20}$|^(?=[A-Z]*[CDEFHILOPRTUXYZ])[A-Z]{2,12}$|^(?:[Ww]hats[Aa]pp|[Ff]acebook|[Tt]witter|[Yy]ou[Tt]ube|[Ii]nstagram|[Tt]elegram|[Gg]oogle|[Oo]nline|[Ee]-?mail)$/;
/** No link or identifier that matters is decided by what comes after this many units of a word. */
const LONGEST_LATIN_WORD = 400;

/** A syllable of more units is ended: bounds what `originalSpan` looks through. */
const MAX_SYLLABLE = 32;

/** Endings before which a closing `%` is the visarga (अतः, क्रमशः, पुनः, प्रायः); after other words it is a colon. */
const VISARGA = /(?:[^\u0900-\u097f](?:छ|पुन)|[\u0904-\u094d][तश]|प्राय)$/;

/** What a glyph does in its syllable. */
type Role = 'consonant' | 'vowel' | 'subscript' | 'nukta' | 'bar' | 'i' | 'sign' | 'nasal' | 'mark';

interface Glyph {
  reading: string;
  role: Role;
  /** Of a consonant, the letters without the vowel sign that some glyphs have (रु, कृ). */
  letters: string;
}

function roleOf(reading: string): Role {
  const first = reading.charCodeAt(0);
  if (reading === NUKTA) return 'nukta';
  if (reading === AA) return 'bar';
  if (reading === I) return 'i';
  if (reading[0] === VIRAMA) return 'subscript';
  if (first === 0x902 || first === 0x901) return 'nasal';
  if (first >= 0x93e && first <= 0x94c) return 'sign';
  if (first >= 0x915 && first <= 0x939) return 'consonant';
  return first >= 0x904 && first <= 0x914 ? 'vowel' : 'mark';
}

let chart: Map<string, Glyph> | undefined;

/** The glyphs by character; made when the first legacy text is read. */
function glyphs(): ReadonlyMap<string, Glyph> {
  if (!chart) {
    const cells = GLYPHS.split(' ');
    chart = new Map();
    for (let i = 0; i < cells.length; i += 2) {
      const reading = cells[i + 1] as string;
      chart.set(cells[i] as string, {
        reading,
        role: roleOf(reading),
        letters: /^[\u0915-\u0939\u094d]*/.exec(reading)?.[0] ?? '',
      });
    }
  }
  return chart;
}

const isLetterGlyph = (sign: string | undefined): boolean =>
  sign !== undefined &&
  (sign === 'Z' || LIGATURES.has(sign) || (glyphs().get(sign)?.role ?? 'mark') !== 'mark') &&
  !(sign === ',' || sign === '+');

const isAsciiDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

/** A vowel sign after another vowel or sign makes a third: अ + ा = आ, ा + े = ो. */
const FUSED: Record<string, string> = {
  अा: 'आ',
  आे: 'ओ',
  आै: 'औ',
  आॅ: 'ऑ',
  अॅ: 'ऍ',
  अॉ: 'ऑ',
  अो: 'ओ',
  अौ: 'औ',
  एे: 'ऐ',
  '\u093e\u0947': '\u094b',
  '\u0947\u093e': '\u094b',
  '\u093e\u0948': '\u094c',
  '\u0948\u093e': '\u094c',
  '\u093e\u0945': '\u0949',
  '\u0945\u093e': '\u0949',
};

/** Units in the order of Unicode, each with the UTF-16 offset of the glyph that it came from. */
interface Units {
  text: string;
  at: number[];
}

/** The open syllable: what comes first in Unicode stands first here, whatever the order of typing. */
interface Syllable {
  /** Offset of the reph and of the sign of i, or -1. */
  reph: number;
  i: number;
  body: Units;
  signs: Units;
  nasal: Units;
}

const units = (): Units => ({ text: '', at: [] });
const emptySyllable = (): Syllable => ({ reph: -1, i: -1, body: units(), signs: units(), nasal: units() });

function push(to: Units, text: string, at: number): void {
  to.text += text;
  for (let i = 0; i < text.length; i++) to.at.push(at);
}

function pop(from: Units): void {
  from.text = from.text.slice(0, -1);
  from.at.pop();
}

const lastOf = ({ text }: Units): string => text.slice(-1);

/** The result as it grows; the arrays double, so that each unit is copied a bounded number of times. */
interface Output {
  codes: Uint16Array;
  offsets: Uint32Array;
  length: number;
}

function write(output: Output, code: number, offset: number): void {
  if (output.length + 1 >= output.codes.length) {
    const codes = new Uint16Array(output.codes.length * 2);
    const offsets = new Uint32Array(output.codes.length * 2);
    codes.set(output.codes);
    offsets.set(output.offsets);
    output.codes = codes;
    output.offsets = offsets;
  }
  output.codes[output.length] = code;
  output.offsets[output.length] = offset;
  output.length++;
}

/** The last units of the result, at most `count`. */
const tail = ({ codes, length }: Output, count: number): string =>
  String.fromCharCode(...codes.subarray(Math.max(0, length - count), length));

function textOf({ codes, length }: Output): string {
  let text = '';
  // 8,192 at a time: an argument list has a limit.
  for (let i = 0; i < length; i += 8192) text += String.fromCharCode(...codes.subarray(i, Math.min(length, i + 8192)));
  return text;
}

/** Writes a syllable in the order of Unicode. */
function writeSyllable(output: Output, { reph, i, body, signs, nasal }: Syllable): void {
  if (reph < 0 && i < 0 && nasal.text === '' && signs.text === '') {
    for (let unit = 0; unit < body.text.length; unit++) write(output, body.text.charCodeAt(unit), body.at[unit] as number);
    return;
  }
  // Reph sits on a full letter: a half form under it lacks its bar.
  if (reph >= 0 && lastOf(body) === VIRAMA) pop(body);
  const all = units();
  if (reph >= 0) push(all, RA + VIRAMA, reph);
  all.text += body.text;
  all.at.push(...body.at);
  if (i >= 0) push(all, I, i);
  all.text += signs.text + nasal.text;
  all.at.push(...signs.at, ...nasal.at);
  const moved = all.at.some((at, index) => index > 0 && at < (all.at[index - 1] as number));
  const first = moved ? Math.min(...all.at) : 0;
  for (let unit = 0; unit < all.text.length; unit++)
    write(output, all.text.charCodeAt(unit), moved ? first : (all.at[unit] as number));
}

/** Whether the syllable has its full letter: then the next consonant begins another. */
const isComplete = ({ body }: Syllable): boolean => body.text !== '' && lastOf(body) !== VIRAMA;

/** Puts a vowel sign on the syllable; a half form that bears one lacks only its bar. */
function addSign({ body, signs }: Syllable, sign: string, at: number): void {
  if (lastOf(body) === VIRAMA) pop(body);
  const target = signs.text === '' ? body : signs;
  const fused = FUSED[lastOf(target) + sign];
  if (fused) {
    const from = target.at[target.at.length - 1] as number;
    pop(target);
    push(target, fused, from);
  } else if (lastOf(signs) !== sign) push(signs, sign, at);
}

/** Puts one glyph into the open syllable, or ends it and opens the next. Returns the syllable that is open then. */
function addGlyph(output: Output, open: Syllable, { reading, role, letters }: Glyph, at: number): Syllable {
  const end = (): Syllable => {
    writeSyllable(output, open);
    return emptySyllable();
  };
  const length = open.body.text.length + open.signs.text.length + open.nasal.text.length;
  let syllable = open;
  if (length >= MAX_SYLLABLE) syllable = end();
  const { body, nasal } = syllable;
  switch (role) {
    case 'consonant': {
      if (isComplete(syllable)) syllable = end();
      push(syllable.body, letters, at);
      if (letters.length < reading.length) addSign(syllable, reading.slice(letters.length), at);
      return syllable;
    }
    case 'vowel':
      if (body.text !== '' || syllable.i >= 0) syllable = end();
      push(syllable.body, reading, at);
      return syllable;
    case 'subscript':
      if (lastOf(body) === VIRAMA) push(body, reading.slice(1), at);
      else if (reading !== VIRAMA || syllable.signs.text === '') push(body, reading, at);
      return syllable;
    case 'nukta':
      if (lastOf(body) === NUKTA) return syllable;
      if (lastOf(body) === VIRAMA) {
        pop(body);
        if (lastOf(body) !== NUKTA) push(body, NUKTA, at);
        push(body, VIRAMA, at);
      } else push(body, NUKTA, at);
      return syllable;
    case 'bar':
      if (lastOf(body) === VIRAMA && syllable.signs.text === '') pop(body);
      else addSign(syllable, reading, at);
      return syllable;
    case 'i':
      if (isComplete(syllable) || syllable.i >= 0) syllable = end();
      syllable.i = at;
      return syllable;
    case 'sign':
      addSign(syllable, reading[0] as string, at);
      if (reading.length > 1) push(nasal, reading.slice(1), at);
      return syllable;
    default:
      if (nasal.text === '') push(nasal, reading, at);
      return syllable;
  }
}

/** Reph over the open syllable; on इ it is the stroke of ई. */
function addReph(syllable: Syllable, at: number): void {
  const { body } = syllable;
  if (body.text === 'इ') body.text = 'ई';
  else syllable.reph = at;
}

/** Whether the bar at `at` only completes त्र: `=kk` is त्रा and `f=k` त्रि, as many type them. */
const isBarOfTra = (text: string, at: number, { i }: Syllable): boolean =>
  text[at] === 'k' && text[at - 1] === '=' && (i >= 0 || text[at + 1] === 'k');

/** Reads a sign that is no letter here. */
function markAt(text: string, at: number, output: Output): string {
  const sign = text[at] as string;
  const before = text[at - 1];
  const after = text[at + 1];
  if (SIGN_BETWEEN_DIGITS.has(sign) && isAsciiDigit(before) && isAsciiDigit(after)) return sign === '%' ? ':' : sign;
  if (LETTER_BEFORE_LETTER.has(sign)) return sign === 'ñ' ? '॰' : sign;
  if (sign === '%') {
    if (isAsciiDigit(before)) return sign;
    return (isLetterGlyph(before) && isLetterGlyph(after)) || VISARGA.test(` ${tail(output, 6)}`) ? '\u0903' : ':';
  }
  return glyphs().get(sign)?.reading ?? sign;
}

/** Whether the character is a letter where it stands. */
function isLetterAt(text: string, at: number, syllable: Syllable): boolean {
  const sign = text[at] as string;
  const after = text[at + 1];
  if (SIGN_BETWEEN_DIGITS.has(sign) && isAsciiDigit(text[at - 1]) && isAsciiDigit(after)) return false;
  if (LETTER_BEFORE_LETTER.has(sign)) return isLetterGlyph(after) || after === ',' || after === '+';
  if (sign === '+') return syllable.body.text !== '';
  return sign === ',' || isLetterGlyph(sign);
}

/** Where the run of characters other than white space that begins at `start` ends. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x2028 || code === 0x2029;

/** Reads one word, `text.slice(start, end)`. */
function readWord(output: Output, text: string, start: number, end: number): void {
  const table = glyphs();
  let syllable = emptySyllable();
  for (let at = start; at < end; at++) {
    const sign = text[at] as string;
    if (!isLetterAt(text, at, syllable)) {
      writeSyllable(output, syllable);
      syllable = emptySyllable();
      write(output, markAt(text, at, output).charCodeAt(0), at);
      continue;
    }
    if (isBarOfTra(text, at, syllable)) continue;
    const spelling = LIGATURES.get(sign) ?? sign;
    // A ligature with i begins its syllable, so its reph must not fall on the one before.
    if (spelling.includes('f') && isComplete(syllable)) {
      writeSyllable(output, syllable);
      syllable = emptySyllable();
    }
    for (const part of spelling) {
      if (part === 'Z') addReph(syllable, at);
      else syllable = addGlyph(output, syllable, table.get(part) as Glyph, at);
    }
  }
  writeSyllable(output, syllable);
}

/**
 * Reads a text typed in Kruti Dev. White space, Devanagari, emoji, digits, links, e-mail addresses, handles and identifiers stay as they are. Linear
 * in the text; never throws, whatever the text.
 */
export function convertKrutiDev(text: string): LegacyReading {
  const room = Math.max(16, text.length + (text.length >> 1));
  const output: Output = { codes: new Uint16Array(room), offsets: new Uint32Array(room), length: 0 };
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) {
      write(output, text.charCodeAt(at), at);
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    if (LATIN_WORD.test(text.slice(at, Math.min(end, at + LONGEST_LATIN_WORD))))
      for (let i = at; i < end; i++) write(output, text.charCodeAt(i), i);
    else readWord(output, text, at, end);
    at = end;
  }
  const offsets = output.offsets.slice(0, output.length + 1);
  offsets[output.length] = text.length;
  return { text: textOf(output), offsets };
}

/**
 * The place in the original of a stretch of the reading. It encloses every glyph that the stretch came from, and more only where glyphs changed places.
 * @param start UTF-16 offset into the reading
 * @param end the same, exclusive
 */
export function originalSpan({ offsets }: LegacyReading, start: number, end: number): { start: number; end: number } {
  const last = offsets.length - 1;
  const from = offsets[Math.min(start, last)] as number;
  if (end <= start) return { start: from, end: from };
  let next = Math.min(end, last);
  // The units of a reordered syllable share an offset; its glyphs reach to the next one. At most a syllable long.
  while (next < last && offsets[next] === offsets[next - 1]) next++;
  return { start: from, end: offsets[next] as number };
}
