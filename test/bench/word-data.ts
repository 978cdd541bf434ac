/** The hand-made word lists of `data/`, and the English dictionary that the rules are compiled with. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { analyse } from '../../src/language/analysis.ts';
import { matchTerms, type TermMatch } from '../../src/rulebook/match-terms.ts';
import type { MatcherData } from '../../src/rulebook/matcher-data.ts';

/** A file of `test/bench/data/`, named from the project's root, where benchmarks are run. */
export function readData<T>(name: string): T {
  return load(readFileSync(resolve('test/bench/data', name), 'utf8')) as T;
}

/** The English words that the build takes from natural's lexicon. */
export function englishWords(): string[] {
  const file = createRequire(resolve('package.json')).resolve(
    'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
  );
  return Object.keys(JSON.parse(readFileSync(file, 'utf8'))).filter((word) => /^[a-z]{2,20}$/.test(word));
}

export const find = (text: string, matcher: MatcherData): TermMatch[] => matchTerms(analyse(text), matcher);

export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** Prints the first of a list, as many as MISSES in the environment says. */
export function printMisses(misses: readonly string[]): void {
  const wanted = Number(process.env.MISSES ?? 0);
  if (wanted > 0) console.log(misses.slice(0, wanted).join('\n'));
}
