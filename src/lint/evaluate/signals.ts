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
  const scopes: readonly Span[] = detection.scope === 'draft' ? [{ start: 0, end: text.length }] : sentences;
  const order = askingOrder(detection);
  const hits: Hit[] = [];
  for (const scope of scopes) {
    const hit = judge(scene, detection, order, unless, scope);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** Signals by what it costs to ask for them: what lists tell, what takes a search of the text, and what can only speak against the finding. */
function askingOrder({ signals }: Signals): Signals['signals'] {
  const cost = ({ weight, source }: Signals['signals'][number]): number =>
    weight <= 0 ? 2 : source.patterns.length + source.features.length > 0 ? 1 : 0;
  return [...signals].sort((a, b) => cost(a) - cost(b));
}

function judge(
  scene: Scene,
  { threshold, scope: kind }: Signals,
  order: Signals['signals'],
  unless: Unless,
  scope: Span,
): Hit | null {
  const seen: Seen[] = [];
  let sum = 0;
  /** What the signals that have not been asked for could still bring. */
  let open = order.reduce((total, { weight }) => total + Math.max(0, weight), 0);
  for (const { id, weight, source } of order) {
    // A little room, since the order of adding changes the last digit of a sum.
    if (sum + open < threshold - 1e-9) return null;
    open -= Math.max(0, weight);
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
  if (sum < threshold - 1e-9 || positive.length === 0) return null;
  const { analysis } = scene;
  const sentence = analysis.sentences[sentenceAt(analysis, heaviest(positive).span.start)];
  const marked = trimmed(analysis.text, kind === 'sentence' ? scope : (sentence ?? scope));
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
