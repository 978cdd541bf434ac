import type { Detection, Unless } from '../../rulebook/rulebook.ts';
import type { Scene } from '../scene.ts';
import { type Hit, isExcused, makeHit, withoutOverlaps } from './hit.ts';

/** Fires for each place of any listed phrase; of overlapping ones the longest stands. */
export function evaluateTerms(scene: Scene, detection: Detection & { kind: 'terms' }, unless: Unless): Hit[] {
  const hits = scene.spansOf(detection.any).map((span) => makeHit(scene, [{ role: 'match', span }]));
  return withoutOverlaps(hits.filter((hit) => !isExcused(scene, hit, unless)));
}
