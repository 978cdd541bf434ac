import type { Detection, Unless } from '../../rulebook/rulebook.ts';
import { patternSpans, type Scene } from '../scene.ts';
import { validates } from '../validators.ts';
import { type Hit, isExcused, makeHit, overlap, withoutOverlaps, wordsBetween } from './hit.ts';

/** Fires where a pattern matches, every validator agrees, and a context word stands near, if the rule wants one. */
export function evaluatePattern(scene: Scene, detection: Detection & { kind: 'pattern' }, unless: Unless): Hit[] {
  const { near } = detection;
  const hits: Hit[] = [];
  for (const pattern of detection.patterns) {
    for (const span of patternSpans(scene, pattern)) {
      const matched = scene.digits.slice(span.start, span.end);
      if (!detection.validators.every((name) => validates(name, matched, scene.own))) continue;
      if (
        near &&
        !scene.spansOf(near).some((place) => overlap(place, span) || wordsBetween(scene, place, span) <= detection.nearWithin)
      )
        continue;
      const hit = makeHit(scene, [{ role: 'match', span }]);
      if (!isExcused(scene, hit, unless)) hits.push(hit);
    }
  }
  return withoutOverlaps(hits);
}
