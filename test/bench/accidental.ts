/**
 * How often the Devanagari terms of `data/plain-terms.yaml`, insults and political words, are found by their sound in text in Latin letters that holds none.
 *   npm run bench -- accidental FILE.jsonl …    (MISSES=40 lists them)
 * FILE.jsonl: a text a line, in the key `text`. Words in Devanagari are not counted.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/language/analysis.ts';
import { compileTerms } from '../../src/rulebook/compile-terms.ts';
import { matchTerms } from '../../src/rulebook/match-terms.ts';
import { pronunciations } from '../../src/rulebook/pronunciations.ts';
import { englishWords, printMisses, readData } from './word-data.ts';

export function run(files: readonly string[]): void {
  const terms = readData<{ term: string }[]>('plain-terms.yaml')
    .map(({ term }) => term)
    .filter((term) => /[\u0900-\u097f]/.test(term));
  const matcher = compileTerms(
    terms.map((term) => ({ entries: [{ term }] })),
    englishWords(),
    [],
    pronunciations(),
  );
  for (const file of files) {
    let words = 0;
    const hits: string[] = [];
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { text } = JSON.parse(line) as { text: string };
      const analysis = analyse(text);
      words += analysis.tokens.filter(({ script }) => script === 'latin').length;
      for (const { list, start, end } of matchTerms(analysis, matcher)) {
        const found = text.slice(start, end);
        if (/[a-z]/i.test(found)) hits.push(`${terms[list]}: ${found}`);
      }
    }
    const rate = ((1000 * hits.length) / Math.max(1, words)).toFixed(2);
    console.log(`${file.replace(/^.*\//, '')}: ${hits.length} hits in ${words} words, ${rate} per 1,000`);
    printMisses(hits);
  }
}
