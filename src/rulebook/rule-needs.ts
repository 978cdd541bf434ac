import type { Need } from './pattern-needs.ts';
import type { Detection, Source } from './rulebook.ts';

/**
 * What must stand in a draft before each rule can fire, so that most rules are never even read for a draft. As numbers only, since every start reads them:
 * how many rules; for each rule the place of its groups, and one more place for their end; then
 *   - a group: how many sources, how much they must weigh together, then for each source its weight and its place. All groups of a rule must be met;
 *   - a source: how many lists, how many patterns, the lists, the places of the patterns. It speaks when one of them is there;
 *   - a pattern: how many UTF-16 units and digits the text must have, how many marks, how many words, then those as numbers (`gram`). When there are marks
 *     one of them must be in the text, and so with words.
 */
export type RuleNeeds = Uint32Array;

/** Up to three UTF-16 units as a number; two runs in a thousand million have the same. `kind` keeps apart what is not to be mixed. */
export function gram(a: number, b: number, c: number, kind: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(a ^ (kind << 20), 0x9e3779b1) + b, 0x85ebca6b) + c, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & 0x3fffffff;
}
/** A run anywhere; a mark between two characters that are no spaces. */
export const ANYWHERE = 0;
export const INSIDE = 1;

/** How often runs of up to three units stand in some texts. */
type RunCounts = ReadonlyMap<string, number>;

function countRuns(texts: readonly string[]): RunCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const lower = text.toLowerCase();
    for (let at = 0; at < lower.length; at++)
      for (const length of [1, 2, 3]) {
        const run = lower.slice(at, at + length);
        counts.set(run, (counts.get(run) ?? 0) + 1);
      }
  }
  return counts;
}

/** The number of the run of a word, at most three units, that is rarest in ordinary drafts: it says most about a text. */
function gramOf(word: string, counts: RunCounts): number {
  const length = Math.min(3, word.length);
  let best = '';
  for (let at = 0; at + length <= word.length; at++) {
    const run = word.slice(at, at + length);
    if (best === '' || (counts.get(run) ?? 0) < (counts.get(best) ?? 0)) best = run;
  }
  return gram(best.charCodeAt(0), unitAt(best, 1), unitAt(best, 2), ANYWHERE);
}

/** 0 past the end. */
const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

interface Group {
  least: number;
  weighed: { weight: number; source: Source }[];
}

/** Weights are compared as whole numbers; each is rounded up and the threshold down, so that rounding never keeps a rule from firing. */
const SCALE = 1000;

/** Features stand in a text without any list or pattern. */
const canBeTold = ({ features }: Source): boolean => features.length === 0;

const oneOf = (source: Source): Group[] => (canBeTold(source) ? [{ least: 1, weighed: [{ weight: 1, source }] }] : []);

function groupsOf(detection: Detection): Group[] {
  switch (detection.kind) {
    case 'terms':
      return oneOf(detection.any);
    case 'meet':
      return detection.slots.flatMap(({ source }) => oneOf(source));
    case 'signals': {
      const positive = detection.signals.filter(({ weight }) => weight > 0);
      const others = positive.filter(({ source }) => !canBeTold(source)).reduce((sum, { weight }) => sum + weight, 0);
      const least = Math.floor((detection.threshold - others) * SCALE) - 1;
      // What features may bring suffices: nothing can be told.
      if (least <= 0) return [];
      const told = positive.filter(({ source }) => canBeTold(source));
      return [{ least, weighed: told.map(({ weight, source }) => ({ weight: Math.ceil(weight * SCALE), source })) }];
    }
    case 'require':
      return oneOf(detection.topic);
    case 'pattern':
      return [
        ...oneOf({ lists: [], patterns: detection.patterns, features: [] }),
        ...(detection.near ? oneOf(detection.near) : []),
      ];
    case 'measure':
    case 'check':
      return [];
  }
}

/** A pattern's record. */
function patternRecord({ length, digits, mark, inside, words }: Need, counts: RunCounts): number[] {
  const marks = new Set(
    [...mark].map((one) => (inside && one.length === 1 ? gram(one.charCodeAt(0), 0, 0, INSIDE) : gramOf(one, counts))),
  );
  const runs = new Set((words ?? []).map((word) => gramOf(word, counts)));
  return [length, digits, marks.size, runs.size, ...marks, ...runs];
}

/**
 * What the rules of a rulebook need, in their order.
 * @param drafts texts as people write them, to tell rare runs of letters from frequent ones
 */
export function needsOf(detections: readonly Detection[], drafts: readonly string[]): RuleNeeds {
  const rules = detections.map(groupsOf);
  const counts = countRuns(drafts);
  const places = new Map<string, number>();
  const records: number[] = [];
  const firstRecord = 1 + rules.length + 1;
  /** The place of a record; what was put before is not put again. */
  const put = (kind: 'source' | 'pattern', record: readonly number[]): number => {
    const key = `${kind} ${record.join()}`;
    let place = places.get(key);
    if (place === undefined) {
      place = firstRecord + records.length;
      places.set(key, place);
      records.push(...record);
    }
    return place;
  };
  const putSource = ({ lists, patterns }: Source): number => {
    const named = [...new Set(lists)];
    const needed = [...new Set(patterns.map((pattern) => put('pattern', patternRecord(pattern, counts))))];
    return put('source', [named.length, needed.length, ...named, ...needed]);
  };
  /** Patterns are looked for in the text; lists are known. */
  const cost = ({ weighed }: Group): number => weighed.reduce((sum, { source }) => sum + source.patterns.length, 0);
  const rows = rules.map((groups) =>
    groups
      .sort((a, b) => cost(a) - cost(b))
      .flatMap(({ least, weighed }) => [
        weighed.length,
        least,
        ...weighed.flatMap(({ weight, source }) => [weight, putSource(source)]),
      ]),
  );
  let at = firstRecord + records.length;
  const starts = rows.map((row) => {
    at += row.length;
    return at - row.length;
  });
  return Uint32Array.from([rules.length, ...starts, at, ...records, ...rows.flat()]);
}
