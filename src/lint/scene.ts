/** What the evaluation of one draft looks at: the analysed text, what the matcher found in it, its context. Nothing here is kept between drafts. */
import type { Context } from '../context/context.ts';
import type { Analysis } from '../language/analysis.ts';
import { asciiDigits, countDigits, isWordCode } from '../language/characters.ts';
import type { TermMatch } from '../rulebook/match-terms.ts';
import type { PlacedFeature } from '../rulebook/names.ts';
import type { Need } from '../rulebook/pattern-needs.ts';
import type { Pattern, Source } from '../rulebook/rulebook.ts';
import { findFeature } from './features.ts';
import type { Own } from './validators.ts';

/** UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Scene {
  analysis: Analysis;
  /** The text with Devanagari digits read as ASCII; same offsets. */
  digits: string;
  /** The same in lower case; only for asking whether a word stands in it at all. */
  lower: string;
  context: Context;
  own: Own;
  matchesOf: (list: number) => readonly TermMatch[];
  feature: (name: PlacedFeature) => readonly Span[];
  spansOf: (source: Source) => readonly Span[];
}

/** After a match: no longer word or number goes on. In the expression itself, so that it may try its other alternatives. */
const NOT_INSIDE_A_WORD = '(?:(?![0-9A-Za-z_\\u0900-\\u0963\\u0966-\\u097f])|(?<![0-9A-Za-z_\\u0900-\\u0963\\u0966-\\u097f]))';

const compiled = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  let pattern = compiled.get(source);
  if (!pattern) {
    pattern = new RegExp(`(?:${source})${NOT_INSIDE_A_WORD}`, 'giu');
    compiled.set(source, pattern);
  }
  return pattern;
}

const isWordAt = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && isWordCode(text.charCodeAt(index));

/** Whether one of some marks stands in a text; where it must be inside, between two characters that are no spaces. */
function hasMark(text: string, marks: string, inside: boolean): boolean {
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
      if (!inside || (at > 0 && at + mark.length < text.length && !isSpaceAt(text, at - 1) && !isSpaceAt(text, at + mark.length)))
        return true;
    }
  }
  return false;
}

/** A space, tab or end of a line. */
export const isSpaceAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
};

/** Whether a text holds what a pattern needs: a quick look before the pattern is compiled and tried. */
function meetsNeed({ digits: text, lower }: Pick<Scene, 'digits' | 'lower'>, need: Need): boolean {
  const { length, digits, mark, inside, words } = need;
  return (
    text.length >= length &&
    (mark === '' || hasMark(text, mark, inside)) &&
    (digits === 0 || countDigits(text) >= digits) &&
    (words === null || words.some((word) => lower.includes(word)))
  );
}

/** All places of a bounded pattern that neither begin nor end inside a longer word or number. */
export function patternSpans(scene: Pick<Scene, 'digits' | 'lower'>, pattern: Pattern): Span[] {
  const text = scene.digits;
  return meetsNeed(scene, pattern) ? matchesOf(text, patternOf(pattern.source)) : [];
}

function matchesOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (end === start) {
      pattern.lastIndex = end + 1;
      continue;
    }
    if (isWordAt(text, start - 1) && isWordAt(text, start)) pattern.lastIndex = start + 1;
    else spans.push({ start, end });
  }
  return spans;
}

/** Sets the scene for one draft. */
export function setScene(options: { analysis: Analysis; matches: readonly TermMatch[]; context: Context; own: Own }): Scene {
  const { analysis, matches, context, own } = options;
  const byList = new Map<number, TermMatch[]>();
  for (const match of matches) {
    const list = byList.get(match.list);
    if (list) list.push(match);
    else byList.set(match.list, [match]);
  }
  const features = new Map<PlacedFeature, readonly Span[]>();
  const sources = new Map<Source, readonly Span[]>();
  const scene: Scene = {
    analysis,
    digits: asciiDigits(analysis.text),
    lower: asciiDigits(analysis.text).toLowerCase(),
    context,
    own,
    matchesOf: (list) => byList.get(list) ?? [],
    feature: (name) => {
      let spans = features.get(name);
      if (!spans) {
        spans = findFeature(name, analysis, context);
        features.set(name, spans);
      }
      return spans;
    },
    spansOf: (source) => {
      let spans = sources.get(source);
      if (!spans) {
        spans = collect(scene, source);
        sources.set(source, spans);
      }
      return spans;
    },
  };
  return scene;
}

function collect(scene: Scene, source: Source): Span[] {
  const spans: Span[] = [];
  for (const list of source.lists) spans.push(...scene.matchesOf(list));
  for (const pattern of source.patterns) spans.push(...patternSpans(scene, pattern));
  for (const feature of source.features) spans.push(...scene.feature(feature));
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}
