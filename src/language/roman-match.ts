/**
 * Meets a romanised spelling with the canonical romanisation of a Devanagari word. Find loosely, confirm strictly: `romanKey` only indexes, `romanDistance`
 * decides. Source of the classes: how writers of the Dakshina lexicon and of ordinary posts spell Hindi (vowel length, schwas, aspirates, v/w, z/j, f/ph,
 * doubled letters, final nasals).
 */

import { APART } from './romanise.ts';

/** Typed letters → the sounds of the canonical spelling. Longer spellings first. */
const TYPED: readonly (readonly [string, string])[] = [
  ['cchh', 'ch'],
  ['chch', 'ch'],
  ['cch', 'ch'],
  ['tth', 'th'],
  ['ddh', 'dh'],
  ['kkh', 'kh'],
  ['bbh', 'bh'],
  ['ggh', 'gh'],
  ['jjh', 'jh'],
  ['chh', 'ch'],
  ['ksh', 'kS'],
  ['sch', 'S'],
  ['tch', 'c'],
  ['kh', 'kh'],
  ['gh', 'gh'],
  ['ch', 'c'],
  ['jh', 'jh'],
  ['th', 'th'],
  ['dh', 'dh'],
  ['ph', 'ph'],
  ['bh', 'bh'],
  ['sh', 'S'],
  ['rh', 'rh'],
  ['ck', 'k'],
  ['aa', 'A'],
  ['ee', 'I'],
  ['ii', 'I'],
  ['oo', 'U'],
  ['uu', 'U'],
  ['ai', 'E'],
  ['ay', 'E'],
  ['ei', 'e'],
  ['ey', 'e'],
  ['au', 'O'],
  ['aw', 'O'],
  ['ou', 'O'],
  ['ea', 'I'],
  ['ie', 'I'],
  ['b', 'b'],
  ['c', 'k'],
  ['d', 'd'],
  ['f', 'ph'],
  ['g', 'g'],
  ['h', 'h'],
  ['j', 'j'],
  ['k', 'k'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['p', 'p'],
  ['q', 'k'],
  ['r', 'r'],
  ['s', 's'],
  ['t', 't'],
  ['v', 'v'],
  ['w', 'v'],
  ['x', 'ks'],
  ['y', 'y'],
  ['z', 'j'],
  ['a', 'a'],
  ['e', 'e'],
  ['i', 'i'],
  ['o', 'o'],
  ['u', 'u'],
];
let typedByLetter: Map<string, (readonly [string, string])[]> | undefined;

/** The spellings that begin with a letter; made at the first word that is looked up by its sounds. */
function spellingsFrom(letter: string): readonly (readonly [string, string])[] {
  if (!typedByLetter) {
    typedByLetter = new Map();
    for (const pair of TYPED) {
      const first = pair[0][0] as string;
      typedByLetter.set(first, [...(typedByLetter.get(first) ?? []), pair]);
    }
  }
  return typedByLetter.get(letter) ?? [];
}

const VOWELS: ReadonlySet<string> = new Set('aAiIuUeEoO');
const isVowel = (sound: string): boolean => VOWELS.has(sound);

/** Every sound, numbered from 1: words are compared as numbers. What is none of them (a digit) is the last. */
const SOUNDS = [
  'a',
  'A',
  'i',
  'I',
  'u',
  'U',
  'e',
  'E',
  'o',
  'O',
  'N',
  'k',
  'kh',
  'g',
  'gh',
  'c',
  'ch',
  'j',
  'jh',
  't',
  'th',
  'd',
  'dh',
  'n',
  'p',
  'ph',
  'b',
  'bh',
  'm',
  'y',
  'r',
  'rh',
  'l',
  'v',
  'S',
  's',
  'h',
  '?',
] as const;
const CODES = new Map<string, number>(SOUNDS.map((sound, i) => [sound, i + 1]));
const COUNT = SOUNDS.length + 1;
const code = (sound: string): number => CODES.get(sound) ?? SOUNDS.length;

/** Sounds as numbers, one byte each. */
export function encodeSounds(sounds: readonly string[]): Uint8Array {
  return Uint8Array.from(sounds, code);
}

/** Splits a canonical spelling into sounds: a consonant with its aspiration, a vowel, or `N`. `APART` between a consonant and h keeps them two. */
export function canonicalSounds(canonical: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < canonical.length; i++) {
    const letter = canonical[i] as string;
    if (letter === APART) continue;
    let sound = letter;
    if (canonical[i + 1] === 'h' && /[kgcjtdpbr]/.test(letter)) {
      sound = `${letter}h`;
      i++;
    }
    out.push(sound);
  }
  return out;
}

/**
 * Letters that are two sounds here, though they often are one: `ay`, `aw`, `ey` before a vowel are a vowel and a glide (sawan, jaye), `ea` before a stands
 * where two words meet (sareaam), `ie` at the end is two vowels (kahie).
 */
function isTwo(typed: string, spelling: string, i: number): boolean {
  const after = typed[i + 2];
  if (spelling === 'ea') return after === 'a';
  if (spelling === 'ie') return after === undefined;
  return (spelling === 'ay' || spelling === 'aw' || spelling === 'ey') && after !== undefined && /[aeiou]/.test(after);
}

/** Splits a typed, folded Latin word into the same sounds. Repeated letters count once; digits stay. */
export function typedSounds(typed: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < typed.length; ) {
    const letter = typed[i] as string;
    const pair = spellingsFrom(letter).find(
      ([spelling]) => spelling.length === 1 || (typed.startsWith(spelling, i) && !isTwo(typed, spelling, i)),
    );
    if (!pair) {
      out.push(letter);
      i++;
      continue;
    }
    const sounds = pair[1] === 'ks' ? ['k', 's'] : pair[1] === 'kS' ? ['k', 'S'] : [pair[1]];
    for (const sound of sounds) if (out[out.length - 1] !== sound) out.push(sound);
    i += pair[0].length;
    // stretched letters: "chorrr", "aaaa"
    while (i < typed.length && typed[i] === typed[i - 1]) i++;
  }
  return out;
}

/**
 * Consonants without aspiration. What writers leave out or add is left out of the key: vowels, h, y, v, n, and m before a labial. The key only finds candidates.
 */
function keyOf(sounds: readonly string[]): string {
  let key = '';
  for (let i = 0; i < sounds.length; i++) {
    const sound = sounds[i] as string;
    const next = sounds[i + 1] ?? '';
    if (isVowel(sound) || SILENT.has(sound) || (sound === 'm' && /^[pb]/.test(next))) continue;
    // tch and sch are typed for one sound and for two.
    if ((sound === 't' && /^c/.test(next)) || (/^c/.test(sound) && sounds[i - 1] === 'S')) continue;
    const base = sound === 'S' ? 's' : (sound[0] as string);
    if (key[key.length - 1] !== base) key += base;
  }
  // An initial vowel is kept as one class: it tells आप from बाप.
  return (isVowel(sounds[0] ?? '') ? '_' : '') + key;
}

const SILENT: ReadonlySet<string> = new Set(['N', 'n', 'h', 'y', 'v']);

/** The index key of a canonical spelling. */
export function canonicalKey(canonical: string): string {
  return keyOf(canonicalSounds(canonical));
}

/** The index key of a typed word. */
export function romanKey(typed: string): string {
  return keyOf(typedSounds(typed));
}

/** What it costs that canonical vowel `a` was typed as `b`, in hundredths. */
function vowelCost(a: string, b: string): number {
  if (a === b) return 0;
  const lowA = a.toLowerCase();
  const lowB = b.toLowerCase();
  if (lowA === lowB && a !== 'E' && b !== 'E' && a !== 'O' && b !== 'O') return a === 'a' && b === 'A' ? 35 : 0;
  const pair = lowA < lowB ? lowA + lowB : lowB + lowA;
  if (lowA === lowB) return 10; // e/ai, o/au
  if (pair === 'ou' && (a === 'U' || b === 'U')) return 65;
  if (pair === 'ou' && (a === 'O' || b === 'O')) return 35;
  if (pair === 'ei') return 40;
  if (pair === 'ou') return 45;
  if (pair === 'ae') return a === 'A' || b === 'A' ? (a === 'E' || b === 'E' ? 40 : 70) : a === 'E' || b === 'E' ? 20 : 40;
  if (pair === 'ao') return a === 'O' || b === 'O' ? 40 : 70;
  if (pair === 'au') return a === 'a' && b === 'u' ? 60 : 70;
  return 100;
}

/** Pairs of consonants that writers mix, in hundredths. */
const CONSONANT_COSTS: Record<string, number> = {
  Ss: 25,
  cch: 10,
  ck: 80,
  rrh: 15,
  ddh: 40,
  tth: 40,
  bbh: 40,
  ggh: 40,
  kkh: 40,
  jjh: 40,
  pph: 45,
  dr: 60,
  drh: 60,
  dhrh: 20,
  gj: 90,
  bv: 70,
  mn: 60,
};

const NEVER = 150;

/** A nasal sign is typed as n or m; य and ए, व and ओ/उ stand for each other beside vowels (aaye, aae; kauwa, kaua). */
function replaceCost(a: string, b: string): number {
  if (a === 'N') return b === 'n' || b === 'm' ? 0 : 200;
  const vowelA = isVowel(a);
  if (vowelA !== isVowel(b))
    return (a === 'y' && /[iIeE]/.test(b)) || (b === 'y' && /[iIeE]/.test(a)) || (a === 'v' && /[uUoO]/.test(b)) ? 40 : 200;
  if (vowelA) return vowelCost(a, b);
  return a === b ? 0 : (CONSONANT_COSTS[a < b ? a + b : b + a] ?? NEVER);
}

let replacements: Uint8Array | undefined;

/** Costs of every pair of sounds; made at the first word that is compared, since many drafts need none. */
function replacementTable(): Uint8Array {
  if (!replacements) {
    replacements = new Uint8Array(COUNT * COUNT);
    for (const a of SOUNDS) for (const b of SOUNDS) replacements[code(a) * COUNT + code(b)] = replaceCost(a, b);
  }
  return replacements;
}

const LAST_VOWEL = code('O');
const A = code('a');
const E_CODE = code('e');
const I_CODE = code('i');
const LONG_I = code('I');
const U_CODE = code('u');
const NASAL = code('N');
const H = code('h');
const Y = code('y');
const V = code('v');
const N_CODE = code('n');
const M = code('m');
const C = code('c');
const S = code('S');
const T = code('t');

const FRONT: ReadonlySet<number> = new Set([...'iIeE'].map(code));
const BACK: ReadonlySet<number> = new Set([...'uUoO'].map(code));

/** Glides come and go between vowels of which one is of their kind: liye/lie, gayi/gai, huwa/hua. In आयोग and कायम the य is a letter of its own. */
function isGlideBetween(sounds: Uint8Array, i: number, kind: ReadonlySet<number>): boolean {
  const before = sounds[i - 1] ?? 0;
  const after = sounds[i + 1] ?? 0;
  const areVowels = before > 0 && after > 0 && before <= LAST_VOWEL && after <= LAST_VOWEL;
  return areVowels && (kind.has(before) || kind.has(after));
}

const LABIALS: ReadonlySet<number> = new Set(['p', 'ph', 'b', 'bh', 'm'].map(code));
const LONG_VOWELS: ReadonlySet<number> = new Set([...'AIUeEoO'].map(code));
const isLong = (sound: number | undefined): boolean => sound !== undefined && LONG_VOWELS.has(sound);

/** What it costs to type nothing for a canonical sound. */
function dropCost(sounds: Uint8Array, i: number): number {
  const sound = sounds[i] as number;
  const last = i === sounds.length - 1;
  const next = last ? 0 : (sounds[i + 1] as number);
  // A doubled consonant (च्च, च्छ, or two that met when a schwa fell) is typed once as often as twice.
  if (sound > NASAL && !last && (next === sound || next === ASPIRATE[sound])) return 10;
  // So are two with a schwa between them where two words meet (लोककला).
  if (sound > NASAL && !last && i > 1 && sounds[i - 1] === A && sounds[i - 2] === sound) return 10;
  // बातचीत is typed batchit, पश्चात paschat: tch and sch have one sound elsewhere.
  if ((sound === T && next === C) || (sound === C && sounds[i - 1] === S)) return 15;
  if (sound === NASAL) return last ? 0 : isLong(sounds[i - 1]) ? 25 : 45;
  if (sound === A) return i === 0 ? 100 : 20;
  // The ending of a plural is typed (विद्यालयों, पद्धतियाँ).
  const isEnding = last || (next === NASAL && i === sounds.length - 2);
  if (sound <= LAST_VOWEL) return i === 0 || isEnding ? 120 : sounds.length >= 8 ? 60 : 90;
  if (sound === H) return i === 0 ? 100 : (sounds[i - 1] as number) <= LAST_VOWEL && next > 0 && next <= LAST_VOWEL ? 55 : 35;
  if (sound === Y) return isGlideBetween(sounds, i, FRONT) ? 5 : last ? 20 : sounds.length >= 8 ? 45 : 90;
  if (sound === N_CODE && last) return 80;
  if ((sound === N_CODE || (sound === M && LABIALS.has(next))) && next > LAST_VOWEL) return 35;
  if (sound === V && i > 0) return isGlideBetween(sounds, i, BACK) ? 15 : sounds.length >= 8 ? 50 : 90;
  return NEVER;
}

/** For each consonant, its aspirated one. */
const ASPIRATE = new Uint8Array(COUNT);
for (const sound of SOUNDS) if (CODES.has(`${sound}h`)) ASPIRATE[code(sound)] = code(`${sound}h`);

/** What it costs to type a sound that the canonical spelling has not. */
function addCost(sounds: Uint8Array, j: number): number {
  const sound = sounds[j] as number;
  const last = j === sounds.length - 1;
  if (sound === A)
    return j === 0
      ? 100
      : (sounds[j - 1] as number) <= LAST_VOWEL || (!last && BACK.has(sounds[j + 1] as number))
        ? 60
        : last
          ? 15
          : 25;
  // movie, cookie
  if (last && sound === E_CODE && (sounds[j - 1] === I_CODE || sounds[j - 1] === LONG_I)) return 25;
  if (sound <= LAST_VOWEL) return last || j === 0 ? 120 : 80;
  if (sound === H) return last ? 33 : 40;
  if (sound === Y) return isGlideBetween(sounds, j, FRONT) ? 5 : 60;
  if (sound === V && j > 0) return isGlideBetween(sounds, j, BACK) ? 15 : 50;
  if (sound === N_CODE && (last || (sounds[j + 1] as number) > LAST_VOWEL)) return last ? 70 : 60;
  return NEVER;
}

/** How far, in hundredths, a typed word may be from a canonical spelling of so many consonants: strictness grows as words shorten. */
const ALLOWANCE = [0, 15, 35, 60, 80, 110, 130];

const MAX_SOUNDS = 64;
let row = new Int32Array(MAX_SOUNDS + 1);
let next = new Int32Array(MAX_SOUNDS + 1);

/** What it costs more that the last vowel was typed as another one, and from which cost on two vowels are unlike. */
const ENDING_COST = 50;
/** What a final a costs after a single consonant: टाल is not typed tala, while मित्र is typed mitra. */
const FINAL_A_COST = 55;
const LEAST_UNLIKE = 40;

/** The place of a final vowel, a nasal after it aside; -1 when the word ends in a consonant. */
function lastVowel(sounds: Uint8Array): number {
  const last = sounds.length - (sounds[sounds.length - 1] === NASAL ? 2 : 1);
  const sound = sounds[last] ?? 0;
  return sound > A && sound <= LAST_VOWEL ? last : -1;
}

/**
 * The cost in hundredths of reading `typed` as `canonical`: a weighted edit distance over sounds (Wagner–Fischer), given up as `Infinity` as soon as it
 * passes `limit`. 0 for the same sound, a few tenths for the usual variations, above 100 for a different word.
 */
export function romanDistance(canonical: Uint8Array, typed: Uint8Array, limit: number): number {
  if (typed.length > MAX_SOUNDS) return Number.POSITIVE_INFINITY;
  const costs = replacementTable();
  const ending = lastVowel(canonical);
  const endsInCluster = (canonical.at(-2) ?? 0) > NASAL || canonical.at(-1) === Y || canonical.at(-1) === V;
  row[0] = 0;
  for (let j = 0; j < typed.length; j++) row[j + 1] = (row[j] as number) + addCost(typed, j);
  for (let i = 0; i < canonical.length; i++) {
    const sound = canonical[i] as number;
    const drop = dropCost(canonical, i);
    // The last vowel tells one form from another (महँगा, महँगे; विद्यालय, विद्यालयों).
    const isEnding = i === ending;
    // Before h, a is said and typed as e: behen, kehna, mehnga, reh.
    const raised = sound === A && canonical[i + 1] === H;
    next[0] = (row[0] as number) + drop;
    let best = next[0] as number;
    for (let j = 0; j < typed.length; j++) {
      const here = typed[j] as number;
      let replace = costs[sound * COUNT + here] as number;
      if (raised && here === E_CODE && typed[j + 1] === H) replace = 5;
      // हम and its forms are typed hum as often as ham.
      else if (sound === A && here === U_CODE && i === 1 && j === 1 && canonical[0] === H && canonical[2] === M) replace = 15;
      // Before a nasal a is spelled as in English: hungama, pundit.
      else if (sound === A && here === U_CODE && (canonical[i + 1] === NASAL || canonical[i + 1] === N_CODE)) replace = 45;
      // A final y is ई: pinky, roomy.
      else if (isEnding && here === Y && j === typed.length - 1 && FRONT.has(sound) && sound !== E_CODE) replace = 10;
      let cost = (row[j] as number) + (isEnding && replace >= LEAST_UNLIKE ? replace + ENDING_COST : replace);
      const dropped = (row[j + 1] as number) + drop;
      if (dropped < cost) cost = dropped;
      if ((next[j] as number) < cost) {
        const isFinalA = typed[j] === A && j === typed.length - 1 && !endsInCluster;
        const added = (next[j] as number) + (isFinalA ? FINAL_A_COST : addCost(typed, j));
        if (added < cost) cost = added;
      }
      next[j + 1] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  return row[typed.length] as number;
}

/**
 * A quick look at the last sounds before the distance is worked out: a full final vowel is never dropped or added (लूटा is not लूट), and it is one of e, i or
 * of o, u or आ on both sides.
 */
function endsAlike(canonical: Uint8Array, typed: Uint8Array): boolean {
  let last = canonical[canonical.length - 1] as number;
  if (last === NASAL) last = canonical[canonical.length - 2] as number;
  let end = typed[typed.length - 1] as number;
  if ((end === N_CODE || end === M) && last <= LAST_VOWEL) end = typed[typed.length - 2] ?? end;
  const isVowelEnd = last <= LAST_VOWEL && last !== A;
  if (isVowelEnd) return end <= LAST_VOWEL || end === Y || end === H;
  return last === A || end > LAST_VOWEL || end === A || last === Y || last === V || last === H;
}

/** Consonants that writers type: without h, and a doubled one, or one before its aspirate, once. */
function typedConsonants(sounds: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < sounds.length; i++) {
    const sound = sounds[i] as number;
    const next = sounds[i + 1];
    if (sound > NASAL && sound !== H && next !== sound && next !== ASPIRATE[sound]) count++;
  }
  return count;
}

/** So many consonants may be missing (a glide, a nasal): each is cheap, together they make another word. */
const MOST_MISSING = 1;

/** Whether a typed word is an accepted spelling of a canonical one. Both are given as numbered sounds. */
export function acceptsRoman(canonical: Uint8Array, typed: Uint8Array): boolean {
  if (!endsAlike(canonical, typed) || typedConsonants(canonical) - typedConsonants(typed) > MOST_MISSING) return false;
  let consonants = 0;
  for (let i = 0; i < canonical.length; i++) {
    const sound = canonical[i] as number;
    // A doubled one makes a word no longer to the ear.
    if (sound > NASAL && canonical[i + 1] !== sound && canonical[i + 1] !== ASPIRATE[sound]) consonants++;
  }
  const limit = ALLOWANCE[Math.min(consonants, ALLOWANCE.length - 1)] as number;
  if (Math.abs(canonical.length - typed.length) > 2 + limit / 20) return false;
  return romanDistance(canonical, typed, limit) <= limit;
}
