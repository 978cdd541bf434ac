import type { Position } from './draft.ts';

/**
 * The place of every offset of a text. `firstLine` is the number of the text's first line in the file as stored, so that front matter counts.
 * The table is made when the first place is asked for: a clean draft needs none. Lines end at LF, CR LF or CR.
 */
export function lineTable({ text, firstLine = 1 }: { text: string; firstLine?: number }): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const index = lastAtMost(starts, Math.min(Math.max(offset, 0), text.length));
    return { line: firstLine + index, column: offset - starts[index]! + 1 };
  };
}

/** Offsets (UTF-16 units) at which the lines of a text begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** Index of the last element that is not greater than `value`; the elements ascend and the first one is not greater. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
