import { countDigits } from '../language/characters.ts';
import { ANYWHERE, gram, INSIDE, type RuleNeeds } from '../rulebook/rule-needs.ts';
import { isSpaceAt, type Scene } from './scene.ts';

/**
 * For a draft, whether what a rule needs stands in it; rules by their place in the rulebook. A rule for which it does not cannot fire. Each source and each
 * pattern is asked about once.
 */
export function mayFireIn(scene: Scene, needs: RuleNeeds): (rule: number) => boolean {
  const at = (place: number): number => needs[place] as number;
  const text = scene.digits;
  let grams: ReadonlySet<number> | undefined;
  let digits: number | undefined;
  /** By place: 1 for what is there, 2 for what is not, 0 for what has not been asked yet. */
  const known = new Uint8Array(needs.length);
  const hasOne = (start: number, end: number): boolean => {
    grams ??= gramsOf(scene.lower);
    for (let place = start; place < end; place++) if (grams.has(at(place))) return true;
    return start === end;
  };
  const lookForPattern = (place: number): boolean => {
    if (text.length < at(place)) return false;
    if (at(place + 1) > 0) {
      digits ??= countDigits(text);
      if (digits < at(place + 1)) return false;
    }
    const marks = place + 4;
    const words = marks + at(place + 2);
    return hasOne(marks, words) && hasOne(words, words + at(place + 3));
  };
  const meets = (pattern: number): boolean => {
    if (known[pattern] === 0) known[pattern] = lookForPattern(pattern) ? 1 : 2;
    return known[pattern] === 1;
  };
  const lookForSource = (place: number): boolean => {
    const lists = place + 2;
    const patterns = lists + at(place);
    const end = patterns + at(place + 1);
    for (let i = lists; i < patterns; i++) if (scene.matchesOf(at(i)).length > 0) return true;
    for (let i = patterns; i < end; i++) if (meets(at(i))) return true;
    return false;
  };
  const speaks = (source: number): boolean => {
    if (known[source] === 0) known[source] = lookForSource(source) ? 1 : 2;
    return known[source] === 1;
  };
  return (rule) => {
    const end = at(rule + 2);
    for (let place = at(rule + 1); place < end; ) {
      const after = place + 2 + 2 * at(place);
      let left = at(place + 1);
      for (let i = place + 2; i < after && left > 0; i += 2) if (speaks(at(i + 1))) left -= at(i);
      if (left > 0) return false;
      place = after;
    }
    return true;
  };
}

/** All runs of one to three units of a text as numbers. */
function gramsOf(text: string): ReadonlySet<number> {
  const grams = new Set<number>();
  let a = text.charCodeAt(0);
  let b = text.charCodeAt(1);
  for (let i = 0; i < text.length; i++) {
    const c = i + 2 < text.length ? text.charCodeAt(i + 2) : 0;
    grams.add(gram(a, 0, 0, ANYWHERE));
    if (i + 1 < text.length) grams.add(gram(a, b, 0, ANYWHERE));
    if (i + 2 < text.length) grams.add(gram(a, b, c, ANYWHERE));
    // Letters are no marks.
    if ((a < 0x61 || a > 0x7a) && i > 0 && i + 1 < text.length && !isSpaceAt(text, i - 1) && !isSpaceAt(text, i + 1))
      grams.add(gram(a, 0, 0, INSIDE));
    a = b;
    b = c;
  }
  return grams;
}
