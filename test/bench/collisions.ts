/**
 * How many of 250 insults and political words are taken for an ordinary English word or an official Hindi one that is no form of theirs, without context.
 *   npm run bench -- collisions                (MISSES=40 lists them)
 * English: the dictionary of the build, lower-case entries; a word counts when the term is found in it as it stands alone. Official Hindi:
 * `rules/vocabulary/official-hindi.yaml`, in Devanagari. Three terms say of a form that is written like an official word that it is not theirs.
 */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { compileTerms, type TermEntry } from '../../src/rulebook/compile-terms.ts';
import { pronunciations } from '../../src/rulebook/pronunciations.ts';
import { englishWords, find, printMisses, readData } from './word-data.ts';

export function run(): void {
  const terms = readData<TermEntry[]>('plain-terms.yaml');
  const english = englishWords();
  const official = Object.values(
    load(readFileSync('rules/vocabulary/official-hindi.yaml', 'utf8')) as Record<string, string[]>,
  ).flat();
  const matcher = compileTerms(
    terms.map((entry) => ({ entries: [entry] })),
    english,
    [],
    pronunciations(),
  );
  const own = compileTerms(terms.map((entry) => ({ entries: [{ ...entry, roman: false as const }] })));
  const collided = new Map<number, string[]>();
  for (const word of [...english, ...official]) {
    // A Latin term, and a form of it, are found in their own letters.
    const literal = new Set(find(word, own).map((match) => match.list));
    const isOfficial = /[\u0900-\u097f]/.test(word);
    for (const { list } of find(word, matcher)) {
      if (!isOfficial && literal.has(list)) continue;
      collided.set(list, [...(collided.get(list) ?? []), word]);
    }
  }
  console.log(
    `${terms.length} terms, ${english.length} English and ${official.length} official Hindi words: ${collided.size} terms collide`,
  );
  printMisses([...collided].map(([list, words]) => `${terms[list]?.term}: ${words.slice(0, 8).join(' ')}`));
}
