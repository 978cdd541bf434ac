import { closeSync, openSync, readSync } from 'node:fs';
import { cannotRead, inputTexts } from '../locale/input-texts.ts';
import type { Text } from '../locale/locale.ts';

/** Fills the array with the next bytes and says how many; 0 at the end. */
export type ByteReader = (into: Uint8Array) => number;

const CHUNK = 64 * 1024;

/** The size up to which one draft is read, and up to which an archive of drafts is, in MiB. */
export const DRAFT_LIMIT = 1;
export const ARCHIVE_LIMIT = 64;
export const MIB = 1024 * 1024;

/** A file that is open for reading; whoever opened it closes it. */
export interface OpenFile {
  read: ByteReader;
  close: () => void;
}

export function openFile(path: string): OpenFile {
  const file = openSync(path, 'r');
  return { read: (into) => readSync(file, into, 0, into.length, null), close: () => closeSync(file) };
}

/** Everything up to `limit` bytes, in one piece; undefined when there is more than that. */
export function readUpTo(read: ByteReader, limit: number): Buffer | undefined {
  const pieces: Buffer[] = [];
  let size = 0;
  for (const piece of chunks(read)) {
    size += piece.length;
    if (size > limit) return undefined;
    pieces.push(piece);
  }
  return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
}

/** The bytes as they come, at most 64 KiB at a time. */
export function* chunks(read: ByteReader): Generator<Buffer> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const length = read(chunk);
    if (length === 0) return;
    yield chunk.subarray(0, length);
  }
}

/** What the system's refusal to read means, in one line. */
export function explainSystemError(error: unknown): Text {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return inputTexts.missing;
  if (code === 'EACCES' || code === 'EPERM') return inputTexts.noPermission;
  return cannotRead(code);
}
