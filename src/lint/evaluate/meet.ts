import { sentenceAt } from '../../language/analysis.ts';
import { takesUp } from '../../language/stance.ts';
import type { Detection, Source, Unless } from '../../rulebook/rulebook.ts';
import type { Scene, Span } from '../scene.ts';
import { type Hit, isExcused, makeHit, overlap, withoutOverlaps, wordsBetween } from './hit.ts';

type Meet = Detection & { kind: 'meet' };

/** A slot looks at this many of its nearest matches; a sentence with more is a list, not a statement. */
const MAX_CANDIDATES = 12;
/** And a sentence at this many combinations. */
const MAX_COMBINATIONS = 400;

interface Place {
  role: string;
  span: Span;
}

/** Whether one span lies inside the other and touches neither end: a group inside “throw ~ out of the country”. */
function isNested(a: Span, b: Span): boolean {
  return (a.start < b.start && b.end < a.end) || (b.start < a.start && a.end < b.end);
}

/** Whether the places keep the order and the distances that the rule wants. */
function fits(scene: Scene, places: readonly Place[], detection: Meet): boolean {
  const sorted = detection.order
    ? detection.order.map((name) => places.find((place) => place.role === name) as Place)
    : [...places].sort((a, b) => a.span.start - b.span.start);
  for (let i = 1; i < sorted.length; i++) {
    const before = (sorted[i - 1] as Place).span;
    const here = (sorted[i] as Place).span;
    if (detection.order && here.start < before.end && !isNested(before, here)) return false;
    const { within } = detection;
    const limit = Array.isArray(within) ? within[i - 1] : typeof within === 'number' ? within : undefined;
    if (limit !== undefined && wordsBetween(scene, before, here) > limit) return false;
  }
  return true;
}

/** Every choice of one span a slot that do not overlap, the tightest first. */
function combinations(scene: Scene, slots: readonly { name: string; spans: readonly Span[] }[], detection: Meet): Place[][] {
  let choices: Place[][] = [[]];
  for (const { name, spans } of slots) {
    const next: Place[][] = [];
    for (const choice of choices) {
      for (const span of spans) {
        if (choice.some((place) => overlap(place.span, span) && !isNested(place.span, span))) continue;
        next.push([...choice, { role: name, span }]);
        if (next.length >= MAX_COMBINATIONS) break;
      }
      if (next.length >= MAX_COMBINATIONS) break;
    }
    choices = next;
  }
  const extent = (places: readonly Place[]): number =>
    Math.max(...places.map(({ span }) => span.end)) - Math.min(...places.map(({ span }) => span.start));
  return choices.filter((places) => fits(scene, places, detection)).sort((a, b) => extent(a) - extent(b));
}

const costOf = (source: Source): number => source.patterns.length + source.features.length;

/** Fires where one of each slot meets in a sentence (or in the whole draft). */
export function evaluateMeet(scene: Scene, detection: Meet, unless: Unless): Hit[] {
  const { analysis } = scene;
  // Slots that are lists first: patterns and features are worked out only for a draft that has the rest.
  const cheapFirst = [...detection.slots].sort((a, b) => costOf(a.source) - costOf(b.source));
  if (cheapFirst.some(({ source }) => scene.spansOf(source).length === 0)) return [];
  const all = detection.slots.map(({ name, source }) => ({ name, spans: scene.spansOf(source) }));
  if (detection.within === 'draft')
    return pick(
      scene,
      combinations(
        scene,
        all.map(({ name, spans }) => ({ name, spans: spans.slice(0, MAX_CANDIDATES) })),
        detection,
      ),
      unless,
    );
  const bySentence = all.map(({ name, spans }) => {
    const groups = new Map<number, Span[]>();
    for (const span of spans) {
      const sentence = sentenceAt(analysis, span.start);
      const group = groups.get(sentence);
      if (!group) groups.set(sentence, [span]);
      else if (group.length < MAX_CANDIDATES) group.push(span);
    }
    return { name, groups };
  });
  const rarest = bySentence
    .filter(({ name }) => name !== detection.carry)
    .reduce((a, b) => (b.groups.size < a.groups.size ? b : a));
  const hits: Hit[] = [];
  for (const index of rarest.groups.keys()) {
    const sentence = analysis.sentences[index];
    if (!sentence) continue;
    const slots = bySentence.map(({ name, groups }) => ({ name, spans: groups.get(index) ?? [] }));
    const carried = slots.find(({ name, spans }) => name === detection.carry && spans.length === 0);
    if (carried && index > 0 && takesUp(analysis, sentence)) {
      const before = bySentence.find(({ name }) => name === carried.name)?.groups.get(index - 1) ?? [];
      if (before.length > 0) {
        const others = slots.filter((slot) => slot !== carried);
        if (others.every(({ spans }) => spans.length > 0)) {
          const loose: Meet = { ...detection, order: null, within: 'sentence' };
          hits.push(
            ...pick(scene, combinations(scene, others, loose), unless, [
              { role: carried.name, span: before[before.length - 1] as Span },
            ]),
          );
        }
        continue;
      }
    }
    if (slots.some(({ spans }) => spans.length === 0)) continue;
    hits.push(...pick(scene, combinations(scene, slots, detection), unless));
  }
  return withoutOverlaps(hits);
}

/** The tightest combinations that are not excused and do not overlap. What was carried over is related, but not marked. */
function pick(scene: Scene, choices: readonly Place[][], unless: Unless, carried: readonly Place[] = []): Hit[] {
  const hits: Hit[] = [];
  for (const places of choices) {
    const hit = makeHit(scene, places);
    if (hits.some((other) => overlap(other, hit))) continue;
    for (const { role, span } of carried) {
      hit.related.push({ start: span.start, end: span.end, role });
      hit.data[role] = scene.analysis.text.slice(span.start, span.end);
    }
    if (!isExcused(scene, hit, unless)) hits.push(hit);
  }
  return hits;
}
