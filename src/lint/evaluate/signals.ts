import { sentenceAt } from '../../language/analysis.ts';
import type { Detection, Unless } from '../../rulebook/rulebook.ts';
import type { Scene, Span } from '../scene.ts';
import { type Hit, isExcused, makeHit } from './hit.ts';

type Signals = Detection & { kind: 'signals' };

interface Seen {
  id: string;
  weight: number;
  span: Span;
}

/**
 * Adds up the weights of the signals that are present, each once. Exceptions apply to signals that speak for the finding; those that speak against it
 * (a named source, a debunk) count wherever they stand.
 */
export function evaluateSignals(scene: Scene, detection: Signals, unless: Unless): Hit[] {
  const { sentences, text } = scene.analysis;
  if (!canReach(scene, detection)) return [];
  if (detection.scope === 'draft') {
    const hit = judge(scene, detection, unless, { start: 0, end: text.length });
    return hit ? [hit] : [];
  }
  const hits: Hit[] = [];
  for (const sentence of sentences) {
    const hit = judge(scene, detection, unless, sentence);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** Whether the positive signals that may be present suffice at all; what only lists can tell is asked first. */
function canReach(scene: Scene, { signals, threshold }: Signals): boolean {
  let most = 0;
  for (const { weight, source } of signals) {
    if (weight > 0 && (source.patterns.length + source.features.length > 0 || scene.spansOf(source).length > 0)) most += weight;
  }
  return most >= threshold;
}

function judge(scene: Scene, detection: Signals, unless: Unless, scope: Span): Hit | null {
  const seen: Seen[] = [];
  let sum = 0;
  for (const { id, weight, source } of detection.signals) {
    const span = scene
      .spansOf(source)
      .find(
        (place) =>
          place.start >= scope.start &&
          place.start < scope.end &&
          (weight < 0 || !isExcused(scene, makeHit(scene, [{ role: id, span: place }]), unless)),
      );
    if (!span) continue;
    sum += weight;
    seen.push({ id, weight, span });
  }
  const positive = seen.filter(({ weight }) => weight > 0).sort((a, b) => a.span.start - b.span.start);
  if (sum < detection.threshold || positive.length === 0) return null;
  const { analysis } = scene;
  const sentence = analysis.sentences[sentenceAt(analysis, heaviest(positive).span.start)];
  const marked = trimmed(analysis.text, detection.scope === 'sentence' ? scope : (sentence ?? scope));
  const hit = makeHit(
    scene,
    positive.map(({ id, span }) => ({ role: id, span })),
  );
  return { ...hit, ...marked, data: { ...hit.data, match: analysis.text.slice(marked.start, marked.end) } };
}

/** The signal that weighs most; the first of equals. The sentence with it is the one to show. */
function heaviest(seen: readonly Seen[]): Seen {
  return seen.reduce((a, b) => (b.weight > a.weight ? b : a));
}

/** The span without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
