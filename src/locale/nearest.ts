/// <reference path="./natural-sub-paths.d.ts" />
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** How alike two words must be for one to be offered in place of the other; 0 to 1. */
const ALIKE_ENOUGH = 0.8;

/** The candidate that was probably meant, if one is near enough. The sub-path of `natural` holds this one function and loads nothing else. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestScore = ALIKE_ENOUGH;
  for (const candidate of candidates) {
    const score = jaroWinkler(wanted, candidate.toLowerCase(), { ignoreCase: false });
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
