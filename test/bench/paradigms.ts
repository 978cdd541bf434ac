/**
 * How many forms of Hindi words, written out by hand, are found from the term alone.
 *   npm run bench -- paradigms                 (MISSES=40 in the environment lists those that are not)
 */
import { compileTerms } from '../../src/rulebook/compile-terms.ts';
import { find, percent, printMisses, readData } from './word-data.ts';

export function run(): void {
  const paradigms = readData<{ term: string; forms: string[] }[]>('paradigms.yaml');
  const matcher = compileTerms(paradigms.map(({ term }) => ({ entries: [{ term }] })));
  const misses: string[] = [];
  let forms = 0;
  paradigms.forEach((paradigm, list) => {
    for (const form of paradigm.forms) {
      forms++;
      const isFound = find(form, matcher).some((match) => match.list === list && match.start === 0 && match.end === form.length);
      if (!isFound) misses.push(`${paradigm.term}: ${form}`);
    }
  });
  console.log(`${paradigms.length} terms, ${forms} forms: ${percent(forms - misses.length, forms)} found`);
  printMisses(misses);
}
