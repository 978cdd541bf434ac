import { type Cluster, clusters, type Measure } from './clusters.ts';

/** A stretch of a text, in UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A part of a quoted line; a marked one is what the finding is about. */
export interface Piece {
  text: string;
  marked: boolean;
}

const ELLIPSIS = '…';
/** Columns that the signs round marked words take. */
const MARK_SIGNS = 2;
/** How many letters a shortened text gives up to end at a word. */
const REACH = 15;
/** How far from the first mark a line is looked at, in UTF-16 units: a draft may be one line of a million. */
const SIGHT = 2000;

/** The line on which the first span stands, in pieces, shortened round the spans to `width` columns; letters are never cut. */
export function quoteLine({
  text,
  spans,
  width,
  measure,
}: {
  text: string;
  spans: readonly [Span, ...Span[]];
  width: number;
  measure: Measure;
}): Piece[] {
  const line = lineAround(text, spans[0].start);
  const marks = mergeSpans(spans.map((span) => clip(span, line)).filter((span) => span.end > span.start));
  const first = marks[0] ?? { start: line.start, end: line.start };
  const seen = { start: Math.max(line.start, first.start - SIGHT), end: Math.min(line.end, first.start + SIGHT) };
  const cells = cellsOf({ text: text.slice(seen.start, seen.end), offset: seen.start, marks, measure });
  const all = { from: 0, to: cells.length };
  const fits = seen.start === line.start && seen.end === line.end && widthOf(cells, all) <= width;
  const window = fits ? all : windowRound(cells, width - 2);
  const pieces = piecesOf(cells, window, width - 2);
  const isCutBefore = window.from > 0 || seen.start > line.start;
  const isCutAfter = window.to < cells.length || seen.end < line.end;
  return [...ellipsis(isCutBefore), ...pieces, ...ellipsis(isCutAfter)];
}

function ellipsis(isCut: boolean): Piece[] {
  return isCut ? [{ text: ELLIPSIS, marked: false }] : [];
}

function lineAround(text: string, offset: number): Span {
  const before = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  const after = text.slice(offset).search(/[\r\n]/);
  return { start: offset === 0 ? 0 : before + 1, end: after === -1 ? text.length : offset + after };
}

function clip(span: Span, line: Span): Span {
  return { start: Math.max(span.start, line.start), end: Math.min(span.end, line.end) };
}

/** Spans in order; those that touch become one. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** A cluster with its width; `mark` is the number of the span that it stands in. */
interface Cell extends Cluster {
  width: number;
  mark: number | undefined;
}

function cellsOf({
  text,
  offset,
  marks,
  measure,
}: {
  text: string;
  offset: number;
  marks: readonly Span[];
  measure: Measure;
}): Cell[] {
  return clusters(text).map((cluster) => {
    const start = offset + cluster.start;
    const mark = marks.findIndex((span) => start < span.end && start + cluster.text.length > span.start);
    return { ...cluster, width: measure(cluster.text), mark: mark === -1 ? undefined : mark };
  });
}

/** Cells from `from`, before `to`. */
interface Window {
  from: number;
  to: number;
}

function widthOf(cells: readonly Cell[], { from, to }: Window): number {
  let width = 0;
  let mark: number | undefined;
  for (let index = from; index < to; index++) {
    const cell = cells[index]!;
    if (cell.mark !== undefined && cell.mark !== mark) width += MARK_SIGNS;
    mark = cell.mark;
    width += cell.width;
  }
  return width;
}

/** As many marks as there is room for, from the first one on; then as much round them as there is room for, by whole words where they are short. */
function windowRound(cells: readonly Cell[], room: number): Window {
  const firstMarked = Math.max(
    cells.findIndex((cell) => cell.mark !== undefined),
    0,
  );
  let window: Window = { from: firstMarked, to: firstMarked };
  for (let to = firstMarked; to <= cells.length; to++) {
    const isEndOfMark = cells[to - 1]?.mark !== undefined && cells[to]?.mark !== cells[to - 1]?.mark;
    if (isEndOfMark && (window.to === firstMarked || widthOf(cells, { from: firstMarked, to }) <= room))
      window = { from: firstMarked, to };
  }
  let used = widthOf(cells, window);
  let canGrow = true;
  while (canGrow) {
    const before = cells[window.from - 1];
    const after = cells[window.to];
    canGrow = false;
    if (before && used + before.width <= room) {
      window = { ...window, from: window.from - 1 };
      used += before.width;
      canGrow = true;
    }
    // Two after for one before: what follows the words explains them better than what stands before.
    for (const cell of [after, cells[window.to + 1]]) {
      if (!cell || used + cell.width > room) break;
      window = { ...window, to: window.to + 1 };
      used += cell.width;
      canGrow = true;
    }
  }
  return atWords(cells, window);
}

/** The window without the halves of marks and words at its edges, unless the first mark or a long word would be cut. */
function atWords(cells: readonly Cell[], { from, to }: Window): Window {
  const isSpace = (index: number): boolean => cells[index]?.text === ' ';
  let start = from;
  if (from > 0 && !isSpace(from - 1)) {
    while (start < Math.min(from + REACH, to) && !isSpace(start) && cells[start]!.mark === undefined) start++;
    if (!isSpace(start)) start = from;
  }
  let end = to;
  const cut = cells[to]?.mark;
  if (cut !== undefined && cut > 0 && cells[to - 1]?.mark === cut) end = cells.findIndex((cell) => cell.mark === cut);
  else if (to < cells.length && !isSpace(to)) {
    while (end > Math.max(to - REACH, start) && !isSpace(end - 1) && cells[end - 1]!.mark === undefined) end--;
    if (!isSpace(end - 1)) end = to;
  }
  return { from: start, to: end };
}

function piecesOf(cells: readonly Cell[], { from, to }: Window, room: number): Piece[] {
  const groups: Cell[][] = [];
  for (let index = from; index < to; index++) {
    const cell = cells[index]!;
    const last = groups.at(-1);
    if (last && last[0]!.mark === cell.mark) last.push(cell);
    else groups.push([cell]);
  }
  return groups.map((group) => ({ text: shorten(group, room), marked: group[0]!.mark !== undefined }));
}

/** A group that is wider than the room by itself: its beginning and its end, by whole words where they are short. */
function shorten(group: readonly Cell[], room: number): string {
  const texts = group.map((cell) => cell.text);
  const half = Math.floor((room - 3) / 2);
  if (widthOf(group, { from: 0, to: group.length }) <= room || half < 1) return texts.join('');
  let head = 0;
  for (let used = group[0]!.width; used <= half; used += group[head]!.width) head++;
  let tail = group.length;
  for (let used = group[tail - 1]!.width; used <= half; used += group[tail - 1]!.width) tail--;
  const endOfWord = texts.lastIndexOf(' ', head);
  const startOfWord = texts.indexOf(' ', tail);
  const beginning = texts.slice(0, endOfWord > head - REACH ? endOfWord : head).join('');
  const end = texts.slice(startOfWord !== -1 && startOfWord < tail + REACH ? startOfWord : tail).join('');
  return `${beginning.trimEnd()} ${ELLIPSIS} ${end.trimStart()}`;
}
