/**
 * How many disguised words are found with their exact place: 12 kinds of disguise of 100 words in each of three scripts. Swaps and drops are tried on long
 * words only: of six letters in Latin, of seven in Devanagari, signs counted. Each romanised word stands in its term as `also`, as slang does in the rules.
 *   npm run bench -- evasions                  (MISSES=40 lists those that are not found)
 */
import { compileTerms } from '../../src/rulebook/compile-terms.ts';
import { englishWords, find, percent, printMisses, readData } from './word-data.ts';

type Disguise = (word: string) => string | null;

const clusters = new Intl.Segmenter('hi', { granularity: 'grapheme' });
const lettersOf = (word: string): string[] => [...clusters.segment(word)].map(({ segment }) => segment);
const LONG = 6;
const LONG_DEVANAGARI = 7;

/** The word with the letter at a place, counted from 0, replaced. */
const replaceAt = (word: string, at: number, letter: string): string => word.slice(0, at) + letter + word.slice(at + 1);
const middle = (word: string): number => word.length >> 1;

const apart =
  (sign: string): Disguise =>
  (word) =>
    lettersOf(word).join(sign);

const LEET: Record<string, string> = { a: '@', e: '3', i: '1', o: '0', s: '$' };

const LATIN: Record<string, Disguise> = {
  leet: (word) => {
    const at = [...word].findIndex((letter, i) => i > 0 && LEET[letter] !== undefined);
    return at === -1 ? null : replaceAt(word, at, LEET[word[at] as string] as string);
  },
  'letter masked with *': (word) => replaceAt(word, middle(word), '*'),
  'letter masked with #': (word) => replaceAt(word, middle(word), '#'),
  'letters apart by spaces': apart(' '),
  'letters apart by dots': apart('.'),
  'letters apart by hyphens': apart('-'),
  'vowel stretched': (word) => word.replace(/[aeiou](?=[^aeiou]*$)/, (vowel) => vowel.repeat(5)),
  'end stretched': (word) => word + (word.at(-1) as string).repeat(4),
  'letters swapped': (word) =>
    word.length < LONG
      ? null
      : word.slice(0, middle(word)) + word[middle(word) + 1] + word[middle(word)] + word.slice(middle(word) + 2),
  'letter left out': (word) => (word.length < LONG ? null : replaceAt(word, middle(word), '')),
  'styled letters': (word) => [...word].map((letter) => String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 0x61)).join(''),
  'parted by a space': (word) => `${word.slice(0, middle(word))} ${word.slice(middle(word))}`,
};

/** Nuktas aside: they are typed or not. */
const isShort = (word: string): boolean => word.normalize('NFD').replaceAll('\u093c', '').length < LONG_DEVANAGARI;

/** Places of letters that are no sign and carry none, from the second on. */
const bare = (word: string): number[] =>
  [...word].flatMap((letter, i) =>
    i > 0 && /[\u0915-\u0939]/.test(letter) && !/[\u093c\u094d]/.test(word[i + 1] ?? '') ? [i] : [],
  );
const inMiddle = (places: readonly number[]): number | undefined => places[places.length >> 1];

const DEVANAGARI: Record<string, Disguise> = {
  'invisible joiner inside': (word) => lettersOf(word).join('\u200c'),
  'sign doubled': (word) => word.replace(/[\u093e-\u094c]/, (sign) => sign + sign),
  'letter masked with *': (word) => {
    const at = inMiddle(bare(word));
    return at === undefined ? null : replaceAt(word, at, '*');
  },
  'letter masked with #': (word) => {
    const at = inMiddle(bare(word));
    return at === undefined ? null : replaceAt(word, at, '#');
  },
  'letters apart by spaces': apart(' '),
  'letters apart by dots': apart('.'),
  'letters apart by hyphens': apart('-'),
  'sign stretched': (word) => word.replace(/[\u093e-\u094c](?=[^\u093e-\u094c]*$)/, (sign) => sign.repeat(5)),
  'letters swapped': (word) => {
    const letters = lettersOf(word);
    if (isShort(word) || letters.length < 3) return null;
    const at = letters.length - 2;
    return [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join('');
  },
  'sign left out': (word) => {
    const inside = word.slice(0, -1);
    const at = inMiddle([...inside].flatMap((letter, i) => (i > 0 && /[\u093e-\u094c]/.test(letter) ? [i] : [])));
    return at === undefined || isShort(word) ? null : replaceAt(word, at, '');
  },
  'typed together with है': (word) => `${word}है`,
  'parted by a space': (word) => {
    const letters = lettersOf(word);
    return `${letters.slice(0, letters.length >> 1).join('')} ${letters.slice(letters.length >> 1).join('')}`;
  },
};

interface Trial {
  script: string;
  words: { term: string; typed: string }[];
  kinds: Record<string, Disguise>;
  around: readonly [string, string];
}

export function run(): void {
  const data = readData<{ devanagari: string[]; english: string[]; romanised: { term: string; typed: string }[] }>(
    'evasion-terms.yaml',
  );
  const asTyped = (words: readonly string[]) => words.map((term) => ({ term, typed: term }));
  const trials: Trial[] = [
    { script: 'Devanagari', words: asTyped(data.devanagari), kinds: DEVANAGARI, around: ['वह आदमी ', ' निकला'] },
    { script: 'English', words: asTyped(data.english), kinds: LATIN, around: ['They are such a ', ' to all of us'] },
    { script: 'romanised', words: data.romanised, kinds: LATIN, around: ['Wo aadmi to ', ' hai bhai'] },
  ];
  const english = englishWords();
  for (const { script, words, kinds, around } of trials) {
    const matcher = compileTerms(
      words.map(({ term, typed }) => ({ entries: [{ term, also: script === 'romanised' ? [typed] : [] }] })),
      english,
    );
    let tried = 0;
    let found = 0;
    const misses: string[] = [];
    for (const [kind, disguise] of Object.entries(kinds)) {
      let triedHere = 0;
      let foundHere = 0;
      words.forEach(({ typed }, list) => {
        const disguised = disguise(typed);
        if (disguised === null || disguised === typed) return;
        triedHere++;
        const start = around[0].length;
        const end = start + disguised.length - (kind.startsWith('typed together') ? 'है'.length : 0);
        const matches = find(around[0] + disguised + around[1], matcher);
        if (matches.some((match) => match.list === list && match.start === start && match.end === end)) foundHere++;
        else misses.push(`${script}, ${kind}: ${disguised}`);
      });
      tried += triedHere;
      found += foundHere;
      console.log(`  ${script.padEnd(11)} ${kind.padEnd(26)} ${percent(foundHere, triedHere).padStart(7)} of ${triedHere}`);
    }
    console.log(`${script.padEnd(13)} ${'all kinds'.padEnd(26)} ${percent(found, tried).padStart(7)} of ${tried}`);
    printMisses(misses);
  }
}
