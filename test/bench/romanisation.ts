/**
 * How well romanised spellings meet their words.
 *   npm run bench -- romanisation FILE.tsv
 * FILE.tsv: a Devanagari word, a spelling that people gave for it, how many gave it.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/language/analysis.ts';
import { compileTerms } from '../../src/rulebook/compile-terms.ts';
import { matchTerms } from '../../src/rulebook/match-terms.ts';

/** Share of spellings (by weight) accepted for their word, and share also accepted for another word. */
export function run([file]: readonly string[]): void {
  if (file === undefined) throw new Error('name the file of spellings');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const words = [...new Set(rows.map(([word]) => word as string))];
  const id = new Map(words.map((word, index) => [word, index]));
  const matcher = compileTerms(words.map((term) => ({ entries: [{ term, inflect: false as const }] })));
  let weight = 0;
  let accepted = 0;
  let shared = 0;
  const missed: string[] = [];
  for (const [word, spelling, count] of rows) {
    const found = new Set(matchTerms(analyse(spelling as string), matcher).map((match) => match.list));
    const times = Number(count) || 1;
    weight += times;
    if (found.has(id.get(word as string) as number)) accepted += times;
    else missed.push(`${word} ${spelling}`);
    if ([...found].some((list) => list !== id.get(word as string))) shared += times;
  }
  const percent = (part: number): string => `${((100 * part) / weight).toFixed(1)} %`;
  console.log(`${words.length} words, ${rows.length} spellings, weight ${weight}`);
  console.log(`accepted for their word        ${percent(accepted)}`);
  console.log(`accepted for another word too  ${percent(shared)}`);
  if (process.env.MISSES) console.log(missed.slice(0, Number(process.env.MISSES)).join('\n'));
}
