/** What a rule kind found, before exceptions, severities and citations. */
import { sentenceAt, tokenAfter } from '../../language/analysis.ts';
import { hasStance } from '../../language/stance.ts';
import { insideZone } from '../../language/zones.ts';
import type { Unless } from '../../rulebook/rulebook.ts';
import type { Related } from '../finding.ts';
import type { Scene, Span } from '../scene.ts';
import { holds } from '../when.ts';

/** UTF-16 offsets; `anchors` are the matches themselves, `start … end` is what the finding marks. */
export interface Hit extends Span {
  anchors: Span[];
  related: Related[];
  data: Record<string, string>;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Number of words between two spans; 0 when they touch or overlap. */
export function wordsBetween(scene: Scene, a: Span, b: Span): number {
  const [left, right] = a.start <= b.start ? [a, b] : [b, a];
  const { tokens } = scene.analysis;
  return Math.max(0, tokenAfter(tokens, right.start) - tokenAfter(tokens, left.end));
}

/** A hit for spans that each play a role. */
export function makeHit(scene: Scene, roles: readonly { role: string; span: Span }[]): Hit {
  const spans = roles.map(({ span }) => ({ start: span.start, end: span.end }));
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const { text } = scene.analysis;
  const data: Record<string, string> = { match: text.slice(start, end) };
  for (const { role, span } of roles) data[role] ??= text.slice(span.start, span.end);
  return {
    start,
    end,
    anchors: spans,
    related: roles.map(({ role, span }) => ({ start: span.start, end: span.end, role })),
    data,
  };
}

const DEFAULT_NEAR = 4;

/** Whether an `unless` of the rule lets the hit pass. */
export function isExcused(scene: Scene, hit: Hit, unless: Unless): boolean {
  const { analysis } = scene;
  if (unless.context && holds(unless.context, scene.context)) return true;
  if (unless.draft && scene.spansOf(unless.draft).some((span) => !hit.anchors.some((anchor) => overlap(anchor, span))))
    return true;
  const { zones, inside, sentence, near } = unless;
  if (zones && hit.anchors.some((anchor) => insideZone(analysis.zones, anchor.start, anchor.end, zones))) return true;
  if (inside) {
    const spans = scene.spansOf(inside);
    if (hit.anchors.some((anchor) => spans.some((span) => span.start <= anchor.start && anchor.end <= span.end))) return true;
  }
  if (sentence) {
    const first = analysis.sentences[sentenceAt(analysis, hit.start)];
    const last = analysis.sentences[sentenceAt(analysis, Math.max(hit.start, hit.end - 1))];
    const scope = { start: first?.start ?? 0, end: last?.end ?? analysis.text.length };
    if (scene.spansOf(sentence).some((span) => overlap(span, scope) && !hit.anchors.some((anchor) => overlap(anchor, span))))
      return true;
  }
  if (near) {
    const reach = unless.nearWithin ?? DEFAULT_NEAR;
    const spans = scene.spansOf(near);
    if (spans.some((span) => hit.anchors.some((anchor) => !overlap(anchor, span) && wordsBetween(scene, anchor, span) <= reach)))
      return true;
  }
  return (unless.stance ?? []).some((stance) =>
    stance === 'quoted'
      ? hit.anchors.some((anchor) => hasStance(analysis, anchor.start, anchor.end, 'quoted'))
      : hasStance(analysis, hit.start, hit.end, stance),
  );
}

/** Of hits that overlap, keeps the longest (for terms) or the tightest (for meetings): the first in the given order. */
export function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  let reach = -1;
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const hit of sorted) {
    if (hit.start < reach) continue;
    kept.push(hit);
    reach = hit.end;
  }
  return kept;
}
