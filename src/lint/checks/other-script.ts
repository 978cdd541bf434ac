import type { Span } from '../scene.ts';

/** Scripts that the rules do not read: Bengali to Malayalam, Sinhala, Arabic (Urdu, Kashmiri, Sindhi), Ol Chiki, Meetei Mayek, others. */
const OTHER = /[\u0980-\u0dff\u0600-\u06ff\u0750-\u077f\u1c50-\u1c7f\uabc0-\uabff\u0e00-\u0fff\u3040-\u30ff\u4e00-\u9fff]/g;
const LETTERS = /\p{L}/gu;
/** A draft is not judged when more than this share of its letters is in such a script. */
const SHARE = 0.5;

/** The stretch from the first to the last letter of other scripts, if they are most of the draft. */
export function findOtherScript(text: string): Span[] {
  const others = [...text.matchAll(OTHER)];
  if (others.length < 3) return [];
  const letters = text.match(LETTERS)?.length ?? 0;
  // Vowel signs are marks, not letters; both counts leave them out of the smaller side.
  if (others.length <= SHARE * letters) return [];
  const last = others[others.length - 1];
  return [{ start: others[0]?.index ?? 0, end: (last?.index ?? 0) + 1 }];
}
