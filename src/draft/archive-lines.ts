import { isUtf8 } from 'node:buffer';
import { inputTexts, notUtf8, restUnread, tooLarge } from '../locale/input-texts.ts';
import type { Text } from '../locale/locale.ts';
import { decodeUtf16, hasUtf8Mark } from './decode.ts';
import { ARCHIVE_LIMIT, type ByteReader, chunks, DRAFT_LIMIT, MIB, readUpTo } from './read-bytes.ts';

/** One line of an archive that is not blank, by its number (from 1). */
export type ArchiveLine = { line: number } & ({ text: string } | { problem: Text });

/** A draft of the greatest size with every character written as an escape (six bytes for two or three) is still one line. */
const LINE_LIMIT = 4 * DRAFT_LIMIT * MIB;
const NEWLINE = 10;

/**
 * The lines of an archive as they come, without holding more than one of them. UTF-16 (what PowerShell's `>` writes) is read whole, since its
 * lines do not end at a byte of 10. Past the size limit reading ends with a problem.
 */
export function* archiveLines(read: ByteReader): Generator<ArchiveLine> {
  const head = Buffer.alloc(4);
  const filled = fill(read, head);
  const whole = rejoin(head.subarray(0, filled), read);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) yield* utf16Lines(whole);
  else yield* utf8Lines(hasUtf8Mark(head) ? rejoin(head.subarray(3, filled), read) : whole);
}

function* utf16Lines(read: ByteReader): Generator<ArchiveLine> {
  const bytes = readUpTo(read, ARCHIVE_LIMIT * MIB);
  const text = bytes && decodeUtf16(bytes);
  if (text === undefined) {
    yield { line: 1, problem: bytes ? notUtf8(1) : tooLarge(ARCHIVE_LIMIT) };
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') yield { line: index + 1, text: line };
  }
}

function* utf8Lines(read: ByteReader): Generator<ArchiveLine> {
  let line = 1;
  let size = 0;
  let begun: Buffer[] = [];
  let begunSize = 0;
  for (const chunk of chunks(read)) {
    size += chunk.length;
    if (size > ARCHIVE_LIMIT * MIB) {
      yield { line, problem: restUnread(ARCHIVE_LIMIT) };
      return;
    }
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield* finished({ line, begun, begunSize, last: chunk.subarray(start, end) });
      line++;
      begun = [];
      begunSize = 0;
      start = end + 1;
    }
    // Of a line that is too long only its size is remembered.
    if (begunSize <= LINE_LIMIT) begun.push(chunk.subarray(start));
    begunSize += chunk.length - start;
  }
  yield* finished({ line, begun, begunSize, last: Buffer.alloc(0) });
}

function* finished({
  line,
  begun,
  begunSize,
  last,
}: {
  line: number;
  begun: readonly Buffer[];
  begunSize: number;
  last: Buffer;
}): Generator<ArchiveLine> {
  if (begunSize + last.length > LINE_LIMIT) {
    yield { line, problem: inputTexts.lineTooLong };
    return;
  }
  const bytes = begun.length === 0 ? last : Buffer.concat([...begun, last]);
  if (!isUtf8(bytes)) yield { line, problem: notUtf8(line) };
  else {
    const text = bytes.toString('utf8');
    if (text.trim() !== '') yield { line, text };
  }
}

/** Fills the buffer as far as the bytes go, and says how far. */
function fill(read: ByteReader, buffer: Buffer): number {
  let filled = 0;
  while (filled < buffer.length) {
    const length = read(buffer.subarray(filled));
    if (length === 0) break;
    filled += length;
  }
  return filled;
}

/** A reader that gives `head` again before it goes on. */
function rejoin(head: Buffer, read: ByteReader): ByteReader {
  let rest = head;
  return (into) => {
    if (rest.length === 0) return read(into);
    const length = Math.min(rest.length, into.length);
    into.set(rest.subarray(0, length));
    rest = rest.subarray(length);
    return length;
  };
}
