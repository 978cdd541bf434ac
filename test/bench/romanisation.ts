/**
 * How well romanised spellings meet their words.
 *   npm run bench -- romanisation FILE.tsv
 * FILE.tsv: a Devanagari word, a spelling that people gave for it, how many gave it. A word counts as native when none of its spellings of three letters and
 * more is an English word of the two dictionaries that rules are compiled with.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/language/analysis.ts';
import { compileTerms } from '../../src/rulebook/compile-terms.ts';
import { matchTerms } from '../../src/rulebook/match-terms.ts';
import { pronunciations } from '../../src/rulebook/pronunciations.ts';
import { englishWords, percent, printMisses } from './word-data.ts';

/** Share of spellings (by weight) accepted for their word, and share also accepted for another word. */
export function run([file]: readonly string[]): void {
  if (file === undefined) throw new Error('name the file of spellings');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const words = [...new Set(rows.map(([word]) => word as string))];
  const id = new Map(words.map((word, index) => [word, index]));
  const spoken = pronunciations();
  const matcher = compileTerms(
    words.map((term) => ({ entries: [{ term, inflect: false as const }] })),
    [],
    [],
    spoken,
  );
  const english = new Set([...englishWords(), ...spoken.keys()]);
  const borrowed = new Set(
    rows.flatMap(([word, spelling = '']) => (spelling.length > 2 && english.has(spelling) ? [word as string] : [])),
  );
  const all = { weight: 0, accepted: 0, shared: 0 };
  const native = { weight: 0, accepted: 0, shared: 0 };
  const missed: string[] = [];
  const mistaken: string[] = [];
  for (const [word = '', spelling = '', count] of rows) {
    const found = new Set(matchTerms(analyse(spelling), matcher).map((match) => match.list));
    const times = Number(count) || 1;
    const others = [...found].filter((list) => list !== id.get(word));
    const isAccepted = found.has(id.get(word) as number);
    for (const sum of borrowed.has(word) ? [all] : [all, native]) {
      sum.weight += times;
      if (isAccepted) sum.accepted += times;
      if (others.length > 0) sum.shared += times;
    }
    if (!isAccepted) missed.push(`${times} ${word} ${spelling}`);
    if (others.length > 0) mistaken.push(`${times} ${word} ${spelling} ${others.map((list) => words[list]).join(' ')}`);
  }
  console.log(`${words.length} words, ${rows.length} spellings, weight ${all.weight}`);
  for (const [name, { weight, accepted, shared }] of Object.entries({ all, native }))
    console.log(
      `${name.padEnd(7)} accepted for their word ${percent(accepted, weight)}, for another word too ${percent(shared, weight)}`,
    );
  printMisses(missed);
  if (process.env.MISTAKEN) console.log(mistaken.join('\n'));
}
