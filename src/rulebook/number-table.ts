/**
 * Tables of numbers that are read from a file page by page, as they are asked for: a short draft looks at a few hundred numbers of millions. The memory of a
 * table is laid out whole from the start (the system fills it in only where it is written), so that a number is found by its place.
 */

/** Bytes of a page: 2^12, what the system brings into memory at once. */
const PAGE_BITS = 12;
const PAGE_BYTES = 1 << PAGE_BITS;
/** After this many pages of one table the rest is read at once: the draft is long, or there are many. */
const PAGES_BY_ONE = 128;

/** Numbers of 32 bits, or of 8. */
export interface NumberTable<Numbers extends Uint32Array | Uint8Array = Uint32Array> {
  /** All numbers; only those of pages that are there hold. Read them through `numberAt` and `numbersFrom`. */
  readonly numbers: Numbers;
  /** For each page, 1 when it has been read. */
  readonly there: Uint8Array;
  readonly bring: (page: number) => void;
}

/** A table that is whole in memory. */
export function wholeTable<Numbers extends Uint32Array | Uint8Array>(numbers: Numbers): NumberTable<Numbers> {
  const there = new Uint8Array((numbers.byteLength >>> PAGE_BITS) + 1).fill(1);
  return { numbers, there, bring: () => undefined };
}

/**
 * A table of which the pages are read when they are asked for.
 * @param numbers room for all its numbers
 * @param read fills bytes of the table, from a place counted in bytes from its start
 */
export function pagedTable<Numbers extends Uint32Array | Uint8Array>(
  numbers: Numbers,
  read: (into: Uint8Array, start: number) => void,
): NumberTable<Numbers> {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const there = new Uint8Array((bytes.length >>> PAGE_BITS) + 1);
  let brought = 0;
  const bring = (page: number): void => {
    if (++brought > PAGES_BY_ONE) {
      read(bytes, 0);
      there.fill(1);
      return;
    }
    const start = page << PAGE_BITS;
    read(bytes.subarray(start, start + PAGE_BYTES), start);
    there[page] = 1;
  };
  return { numbers, there, bring };
}

/** The number at a place. */
export function numberAt(table: NumberTable, place: number): number {
  const page = place >>> (PAGE_BITS - 2);
  if (table.there[page] === 0) table.bring(page);
  return table.numbers[place] as number;
}

/** The numbers from a place up to another, which is left out; a view, not a copy. */
export function numbersFrom<Numbers extends Uint32Array | Uint8Array>(
  table: NumberTable<Numbers>,
  start: number,
  end: number,
): Numbers {
  const { numbers, there } = table;
  const size = numbers.BYTES_PER_ELEMENT;
  const last = (end * size - 1) >>> PAGE_BITS;
  for (let page = (start * size) >>> PAGE_BITS; page <= last; page++) if (there[page] === 0) table.bring(page);
  return numbers.subarray(start, end) as Numbers;
}
