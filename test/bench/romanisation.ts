/**
 * How well romanised spellings meet their words.
 *   npm run bench -- romanisation FILE.tsv
 * FILE.tsv: a Devanagari word, a spelling that people gave for it, how many gave it.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/language/analysis.ts';
import { compileTerms } from '../../src/rulebook/compile-terms.ts';
import { matchTerms } from '../../src/rulebook/match-terms.ts';
import { pronunciations } from '../../src/rulebook/pronunciations.ts';
import { printMisses } from './word-data.ts';

/** Share of spellings (by weight) accepted for their word, and share also accepted for another word. */
export function run([file]: readonly string[]): void {
  if (file === undefined) throw new Error('name the file of spellings');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const words = [...new Set(rows.map(([word]) => word as string))];
  const id = new Map(words.map((word, index) => [word, index]));
  const matcher = compileTerms(
    words.map((term) => ({ entries: [{ term, inflect: false as const }] })),
    [],
    [],
    pronunciations(),
  );
  let weight = 0;
  let accepted = 0;
  let shared = 0;
  const missed: string[] = [];
  const mistaken: string[] = [];
  for (const [word, spelling, count] of rows) {
    const found = new Set(matchTerms(analyse(spelling as string), matcher).map((match) => match.list));
    const times = Number(count) || 1;
    weight += times;
    if (found.has(id.get(word as string) as number)) accepted += times;
    else missed.push(`${times} ${word} ${spelling}`);
    const others = [...found].filter((list) => list !== id.get(word as string));
    if (others.length > 0) {
      shared += times;
      mistaken.push(`${times} ${word} ${spelling} ${others.map((list) => words[list]).join(' ')}`);
    }
  }
  const percent = (part: number): string => `${((100 * part) / weight).toFixed(1)} %`;
  console.log(`${words.length} words, ${rows.length} spellings, weight ${weight}`);
  console.log(`accepted for their word        ${percent(accepted)}`);
  console.log(`accepted for another word too  ${percent(shared)}`);
  printMisses(missed);
  if (process.env.MISTAKEN) console.log(mistaken.join('\n'));
}
