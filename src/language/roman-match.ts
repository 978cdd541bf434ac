/**
 * Meets a romanised spelling with the canonical romanisation of a Devanagari word. Find loosely, confirm strictly: `romanKey` only indexes, `romanDistance`
 * decides. Source of the classes: how writers of the Dakshina lexicon and of ordinary posts spell Hindi (vowel length, schwas, aspirates, v/w, z/j, f/ph,
 * doubled letters, final nasals).
 */

/** Typed letters → the sounds of the canonical spelling. Longer spellings first. */
const TYPED: readonly (readonly [string, string])[] = [
  ['cchh', 'ch'], ['chch', 'ch'], ['cch', 'ch'], ['tth', 'th'], ['ddh', 'dh'], ['kkh', 'kh'], ['bbh', 'bh'], ['ggh', 'gh'], ['jjh', 'jh'], ['chh', 'ch'], ['ksh', 'kS'], ['sch', 'S'], ['tch', 'c'], ['kh', 'kh'], ['gh', 'gh'], ['ch', 'c'], ['jh', 'jh'], ['th', 'th'], ['dh', 'dh'], ['ph', 'ph'], ['bh', 'bh'], ['sh', 'S'], ['rh', 'rh'], ['ck', 'k'],
  ['aa', 'A'], ['ee', 'I'], ['ii', 'I'], ['oo', 'U'], ['uu', 'U'], ['ai', 'E'], ['ay', 'E'], ['ei', 'e'], ['ey', 'e'], ['au', 'O'], ['aw', 'O'], ['ou', 'O'], ['ea', 'I'], ['ie', 'I'],
  ['b', 'b'], ['c', 'k'], ['d', 'd'], ['f', 'ph'], ['g', 'g'], ['h', 'h'], ['j', 'j'], ['k', 'k'], ['l', 'l'], ['m', 'm'], ['n', 'n'], ['p', 'p'], ['q', 'k'], ['r', 'r'], ['s', 's'], ['t', 't'], ['v', 'v'], ['w', 'v'], ['x', 'ks'], ['y', 'y'], ['z', 'j'],
  ['a', 'a'], ['e', 'e'], ['i', 'i'], ['o', 'o'], ['u', 'u'],
];
const TYPED_BY_LETTER = new Map<string, (readonly [string, string])[]>();
for (const pair of TYPED) {
  const letter = pair[0][0] as string;
  TYPED_BY_LETTER.set(letter, [...(TYPED_BY_LETTER.get(letter) ?? []), pair]);
}

const VOWELS: ReadonlySet<string> = new Set('aAiIuUeEoO');
const isVowel = (sound: string): boolean => VOWELS.has(sound);

/** Splits a canonical spelling into sounds: a consonant with its aspiration, a vowel, or `N`. */
export function canonicalSounds(canonical: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < canonical.length; i++) {
    const letter = canonical[i] as string;
    let sound = letter;
    if (canonical[i + 1] === 'h' && /[kgcjtdpbr]/.test(letter)) {
      sound = `${letter}h`;
      i++;
    }
    out.push(sound);
  }
  return out;
}

/** `ay`, `aw`, `ey` before a vowel are a vowel and a glide (sawan, jaye), not a diphthong. */
function isGlide(typed: string, spelling: string, i: number): boolean {
  return (spelling === 'ay' || spelling === 'aw' || spelling === 'ey') && /[aeiou]/.test(typed[i + 2] ?? '');
}

/** Splits a typed, folded Latin word into the same sounds. Repeated letters count once; digits stay. */
export function typedSounds(typed: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < typed.length; ) {
    const letter = typed[i] as string;
    const pairs = TYPED_BY_LETTER.get(letter);
    const pair = pairs?.find(([spelling]) => spelling.length === 1 || (typed.startsWith(spelling, i) && !isGlide(typed, spelling, i)));
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
    if (isVowel(sound) || SILENT.has(sound) || (sound === 'm' && /^[pb]/.test(sounds[i + 1] ?? ''))) continue;
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

/** What it costs that canonical vowel `a` was typed as `b`. */
function vowelCost(a: string, b: string): number {
  if (a === b) return 0;
  const lowA = a.toLowerCase();
  const lowB = b.toLowerCase();
  if (lowA === lowB && a !== 'E' && b !== 'E' && a !== 'O' && b !== 'O') return a === 'a' && b === 'A' ? 0.35 : 0;
  const pair = lowA < lowB ? lowA + lowB : lowB + lowA;
  if (lowA === lowB) return 0.1; // e/ai, o/au
  if (pair === 'ou' && (a === 'U' || b === 'U' || a === 'O' || b === 'O')) return 0.35;
  if (pair === 'ei') return 0.4;
  if (pair === 'ou') return 0.45;
  if (pair === 'ae') return a === 'E' || b === 'E' ? 0.2 : a === 'A' || b === 'A' ? 0.7 : 0.4;
  if (pair === 'ao') return a === 'O' || b === 'O' ? 0.4 : 0.7;
  if (pair === 'au') return a === 'a' && b === 'u' ? 0.5 : 0.7;
  return 1;
}

const CONSONANT_COSTS: Record<string, number> = {
  'Ss': 0.25, 'cch': 0.1, 'ck': 0.8, 'rrh': 0.15, 'ddh': 0.35, 'tth': 0.35, 'bbh': 0.4, 'ggh': 0.4, 'kkh': 0.4, 'jjh': 0.4, 'pph': 0.45, 'dr': 0.6, 'drh': 0.6, 'dhrh': 0.2, 'gj': 0.9, 'bv': 0.7, 'mn': 0.6,
};

function consonantCost(a: string, b: string): number {
  if (a === b) return 0;
  return CONSONANT_COSTS[a < b ? a + b : b + a] ?? 1.5;
}

/** What it costs to type nothing for a canonical sound. */
function dropCost(sounds: readonly string[], i: number, long: boolean): number {
  const sound = sounds[i] as string;
  const next = sounds[i + 1];
  // A doubled consonant (च्च, च्छ, or two that met when a schwa fell) is typed once as often as twice.
  if (next !== undefined && (next === sound || next === `${sound}h`) && !isVowel(sound)) return 0.1;
  if (sound === 'N') return i === sounds.length - 1 ? 0 : 0.25;
  const first = i === 0;
  const last = i === sounds.length - 1;
  if (sound === 'a') return first ? 1 : 0.2;
  if (isVowel(sound)) return first || last ? 1.2 : long ? 0.5 : 0.9;
  if (sound === 'h') return 0.35;
  if (sound === 'y') return 0.3;
  if (sound === 'n' && last) return 0.3;
  if ((sound === 'n' || sound === 'm') && !isVowel(sounds[i + 1] ?? 'a')) return 0.35;
  if (sound === 'v' && i > 0) return 0.5;
  return 1.5;
}

/** What it costs to type a sound that the canonical spelling has not. */
function addCost(sounds: readonly string[], j: number): number {
  const sound = sounds[j] as string;
  const last = j === sounds.length - 1;
  if (sound === 'a') return j === 0 ? 1 : last ? 0.15 : 0.25;
  if (isVowel(sound)) return last || j === 0 ? 1.2 : 0.8;
  if (sound === 'h') return last ? 0.25 : 0.4;
  if (sound === 'y') return 0.3;
  if (sound === 'v' && j > 0) return 0.5;
  if (sound === 'n' && (last || !isVowel(sounds[j + 1] ?? 'a'))) return last ? 0.35 : 0.5;
  return 1.5;
}

/** A nasal sign is typed as n or m. */
function replaceCost(a: string, b: string): number {
  if (a === 'N') return b === 'n' || b === 'm' ? 0 : 2;
  const vowelA = isVowel(a);
  if (vowelA !== isVowel(b)) {
    // य and ए, व and ओ/उ stand for each other beside vowels (aaye, aae; kauwa, kaua)
    return (a === 'y' && /[iIeE]/.test(b)) || (b === 'y' && /[iIeE]/.test(a)) || (a === 'v' && /[uUoO]/.test(b)) ? 0.4 : 2;
  }
  return vowelA ? vowelCost(a, b) : consonantCost(a, b);
}

/** Before h, a is said and typed as e: behen, kehna, mehnga, reh. */
function isRaisedSchwa(canonical: readonly string[], i: number, typed: readonly string[], j: number): boolean {
  return canonical[i] === 'a' && typed[j] === 'e' && canonical[i + 1] === 'h' && typed[j + 1] === 'h';
}

/** How far a typed word may be from a canonical spelling of `consonants` consonants: strictness grows as words shorten. */
export function allowance(consonants: number): number {
  return [0, 0.15, 0.35, 0.6, 0.8, 1.1, 1.3][Math.min(consonants, 6)] as number;
}

/**
 * The cost of reading `typed` as `canonical`: a weighted edit distance over sounds (Wagner–Fischer), stopped as soon as it passes `limit`.
 * Costs: 0 for the same sound, a few tenths for the usual variations, above 1 for a different word.
 */
export function romanDistance(canonical: readonly string[], typed: readonly string[], limit: number): number {
  const long = canonical.length >= 8;
  let row: number[] = [0];
  for (let j = 0; j < typed.length; j++) row.push((row[j] as number) + addCost(typed, j));
  for (let i = 0; i < canonical.length; i++) {
    const next: number[] = [(row[0] as number) + dropCost(canonical, i, long)];
    let best = next[0] as number;
    for (let j = 0; j < typed.length; j++) {
      const cost = Math.min(
        (row[j] as number) + (isRaisedSchwa(canonical, i, typed, j) ? 0.05 : replaceCost(canonical[i] as string, typed[j] as string)),
        (row[j + 1] as number) + dropCost(canonical, i, long),
        (next[j] as number) + addCost(typed, j),
      );
      next.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return best;
    row = next;
  }
  return row[typed.length] as number;
}

/** Whether a typed word is an accepted spelling of a canonical one. Both are given as sounds. */
export function acceptsRoman(canonical: readonly string[], typed: readonly string[]): boolean {
  let consonants = 0;
  for (const sound of canonical) if (!isVowel(sound) && sound !== 'N') consonants++;
  const limit = allowance(consonants);
  return romanDistance(canonical, typed, limit) <= limit + 1e-9;
}
