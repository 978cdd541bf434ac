import { sentenceAt } from '../../language/analysis.ts';
import type { Detection, Unless } from '../../rulebook/rulebook.ts';
import type { Scene } from '../scene.ts';
import { type Hit, isExcused, makeHit, overlap } from './hit.ts';
import { trimmed } from './signals.ts';

/** Fires once when the topic is present and nothing that the rule requires is; for scope `sentence`, once a sentence. */
export function evaluateRequire(scene: Scene, detection: Detection & { kind: 'require' }, unless: Unless): Hit[] {
  const { analysis } = scene;
  const required = scene.spansOf(detection.required);
  if (detection.scope === 'draft' && required.length > 0) return [];
  const hits: Hit[] = [];
  const seen = new Set<number>();
  for (const span of scene.spansOf(detection.topic)) {
    const index = sentenceAt(analysis, span.start);
    const sentence = analysis.sentences[index];
    if (!sentence || seen.has(index)) continue;
    if (detection.scope === 'sentence' && required.some((place) => overlap(place, sentence))) continue;
    const hit = makeHit(scene, [{ role: 'topic', span }]);
    if (isExcused(scene, hit, unless)) continue;
    seen.add(index);
    const marked = trimmed(analysis.text, sentence);
    hits.push({ ...hit, ...marked, data: { ...hit.data, match: analysis.text.slice(marked.start, marked.end) } });
    if (detection.scope === 'draft') break;
  }
  return hits;
}
