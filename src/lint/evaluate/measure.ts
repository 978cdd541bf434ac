import { sentenceAt } from '../../language/analysis.ts';
import type { Measure } from '../../rulebook/names.ts';
import type { Detection, Unless } from '../../rulebook/rulebook.ts';
import type { Scene, Span } from '../scene.ts';
import { threadParts, xLength } from '../thread-parts.ts';
import { type Hit, isExcused, makeHit } from './hit.ts';
import { trimmed } from './signals.ts';

function count(scene: Scene, measure: Measure, part: Span): number {
  const { analysis } = scene;
  const inPart = (span: Span): boolean => span.start >= part.start && span.end <= part.end;
  const text = analysis.text.slice(part.start, part.end);
  switch (measure) {
    case 'x-length':
      return xLength(text);
    case 'characters':
      return text.trim().length;
    case 'words':
      return analysis.tokens.filter(inPart).length;
    case 'hashtags':
      return scene.feature('hashtag').filter(inPart).length;
    case 'handles':
      return scene.feature('handle').filter(inPart).length;
    case 'sentence-length':
      return Math.max(0, ...analysis.sentences.filter(inPart).map((sentence) => sentence.lastToken - sentence.firstToken));
  }
}

/** Fires for each part of a thread whose count passes the limit; parts are measured alone. */
export function evaluateMeasure(scene: Scene, detection: Detection & { kind: 'measure' }, unless: Unless): Hit[] {
  const { analysis } = scene;
  const hits: Hit[] = [];
  for (const part of threadParts(analysis.text)) {
    const measured = count(scene, detection.measure, part);
    const over = detection.max !== null && measured > detection.max;
    const under = detection.min !== null && measured < detection.min;
    if (!over && !under) continue;
    const sentence = analysis.sentences[sentenceAt(analysis, Math.max(part.start, part.end - 1))];
    const marked = trimmed(analysis.text, sentence && sentence.start >= part.start ? sentence : part);
    const hit = makeHit(scene, [{ role: 'measured', span: trimmed(analysis.text, part) }]);
    hit.data.count = String(measured);
    hit.data.limit = String(over ? detection.max : detection.min);
    if (!isExcused(scene, hit, unless)) hits.push({ ...hit, ...marked });
  }
  return hits;
}
