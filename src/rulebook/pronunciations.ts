/** English words and how they are said: the CMU Pronouncing Dictionary (its npm package, ISC). Read when the built-in rules are compiled, and by benchmarks. */
import { dictionary } from 'cmu-pronouncing-dictionary';

/** Each plain word of three letters and more, with its pronunciations in ARPAbet. */
export function pronunciations(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [entry, spoken] of Object.entries(dictionary)) {
    // Further pronunciations stand under `word(1)`.
    const word = /^([a-z]{3,20})(?:\(\d\))?$/.exec(entry)?.[1];
    if (word === undefined) continue;
    const before = all.get(word);
    if (before) before.push(spoken);
    else all.set(word, [spoken]);
  }
  return all;
}
