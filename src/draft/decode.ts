import { isUtf8 } from 'node:buffer';
import { binary, fileKinds, inputTexts, notUtf8 } from '../locale/input-texts.ts';
import type { Text } from '../locale/locale.ts';

export type Decoded = { ok: true; text: string } | { ok: false; problem: Text };

/**
 * Text from bytes: UTF-8 with or without a byte-order mark, UTF-16 of either order with one (what Windows Notepad and PowerShell write).
 * The mark is removed. Everything else, emptiness too, is a problem.
 */
export function decode(bytes: Buffer): Decoded {
  const kind = kindOf(bytes);
  if (kind !== undefined) return { ok: false, problem: binary(kind) };
  const utf16 = decodeUtf16(bytes);
  if (utf16 === undefined && bytes.includes(0)) return { ok: false, problem: binary(undefined) };
  if (utf16 === undefined && !isUtf8(bytes)) return { ok: false, problem: notUtf8(firstBadLine(bytes)) };
  const text = utf16 ?? bytes.toString('utf8', hasUtf8Mark(bytes) ? 3 : 0);
  if (utf16 !== undefined && /[\0\p{Surrogate}]/u.test(utf16)) return { ok: false, problem: binary(undefined) };
  if (isBlank(text)) return { ok: false, problem: inputTexts.empty };
  return { ok: true, text };
}

/** Whether nothing stands in the text that a reader could see; invisible characters count as nothing. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200f\u2060\ufeff]/.test(text);
}

/** Text of UTF-16 bytes that carry a byte-order mark; undefined for other bytes. */
export function decodeUtf16(bytes: Buffer): string | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes).swap16().toString('utf16le', 2);
  return undefined;
}

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Formats that officers keep drafts in and that are no text, by their first bytes. */
const SIGNATURES: readonly [bytes: string, kind: Text][] = [
  ['PK\x03\x04', fileKinds.zip],
  ['\xd0\xcf\x11\xe0', fileKinds.oldOffice],
  ['%PDF-', fileKinds.pdf],
  ['{\\rtf', fileKinds.rtf],
  ['\x89PNG', fileKinds.image],
  ['\xff\xd8\xff', fileKinds.image],
  ['GIF8', fileKinds.image],
  ['\x1f\x8b', fileKinds.gzip],
];

function kindOf(bytes: Buffer): Text | undefined {
  const head = bytes.toString('latin1', 0, 8);
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
}

/** The first line, counted from 1, whose bytes are not UTF-8. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (!isUtf8(bytes.subarray(start, end === -1 ? bytes.length : end))) return line;
    if (end === -1) break;
    start = end + 1;
  }
  return line;
}
