import { convertKrutiDev } from '../../language/kruti-dev.ts';
import { looksLikeKrutiDev } from '../../language/legacy-font.ts';
import type { Detection, Unless } from '../../rulebook/rulebook.ts';
import { findGarbled } from '../checks/garbled-text.ts';
import { isOfficeHours } from '../checks/office-hours.ts';
import { findNearHindi, findOtherLanguage, findUnknownScript } from '../checks/other-language.ts';
import { isOddPoliceHandle } from '../checks/own-handle.ts';
import type { Scene, Span } from '../scene.ts';
import { type Hit, isExcused, makeHit } from './hit.ts';
import { trimmed } from './signals.ts';

/** Runs a detector that data cannot express. */
export function evaluateCheck(scene: Scene, detection: Detection & { kind: 'check' }, unless: Unless): Hit[] {
  const hits = placesOf(scene, detection).map(({ data, ...span }) => {
    const hit = makeHit(scene, [{ role: 'match', span }]);
    return data ? { ...hit, data: { ...hit.data, ...data } } : hit;
  });
  return hits.filter((hit) => !isExcused(scene, hit, unless));
}

/** A place, and what a message says of it. */
type Place = Span & { data?: Record<string, string> };

function placesOf(scene: Scene, { check, options }: Detection & { kind: 'check' }): Place[] {
  const { text } = scene.analysis;
  switch (check) {
    case 'office-hours': {
      const { scheduled } = scene.context;
      return scheduled !== undefined && isOfficeHours(scheduled, options) ? [trimmed(text, { start: 0, end: text.length })] : [];
    }
    case 'own-handle': {
      const { handle } = scene.context;
      const place = { ...trimmed(text, { start: 0, end: text.length }), data: { handle: handle ?? '' } };
      return handle !== undefined && isOddPoliceHandle(handle, options) ? [place] : [];
    }
    case 'garbled-text':
      return findGarbled(text);
    case 'other-script':
      return findUnknownScript(scene.analysis);
    case 'other-language':
      return findOtherLanguage(scene.analysis);
    case 'near-hindi':
      return findNearHindi(scene.analysis);
    case 'legacy-font':
      return looksLikeKrutiDev(text) ? [readFirstLine(text)] : [];
  }
}

/** The first line that is not empty, and what it says in Unicode: enough to show what became of the text. */
function readFirstLine(text: string): Place {
  const all = trimmed(text, { start: 0, end: text.length });
  const length = text.slice(all.start, all.end).search(/[\r\n]/);
  const line = length < 0 ? all : trimmed(text, { start: all.start, end: all.start + length });
  return { ...line, data: { read: convertKrutiDev(text.slice(line.start, line.end)).text } };
}
