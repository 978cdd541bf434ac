import type { Span } from '../scene.ts';

/** Text lost in a conversion: runs of `?` where letters stood, or replacement characters. */
const LOST = /(?:\?{3,200}[ ?]{0,3}){2,100}|\ufffd{2,400}|(?:\ufffd[^\ufffd]{0,3}){3,100}/g;
/** A draft with at least this share of lost characters cannot be judged. */
const SHARE = 0.15;

/** From the first lost character to the last, if enough of the draft is lost that it cannot be judged. */
export function findGarbled(text: string): Span[] {
  const places = [...text.matchAll(LOST)];
  const lost = places.reduce((sum, place) => sum + place[0].length, 0);
  const first = places[0];
  const last = places[places.length - 1];
  return first && last && lost >= SHARE * text.length ? [{ start: first.index, end: last.index + last[0].trimEnd().length }] : [];
}
