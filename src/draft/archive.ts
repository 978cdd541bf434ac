import { inputTexts, notJson, tooLarge } from '../locale/input-texts.ts';
import type { Text } from '../locale/locale.ts';
import { compose } from '../locale/words.ts';
import { archiveLines } from './archive-lines.ts';
import { isBlank } from './decode.ts';
import { readDraftContext } from './draft-context.ts';
import { lineTable } from './line-table.ts';
import { type ByteReader, DRAFT_LIMIT, MIB } from './read-bytes.ts';
import type { ReadItem } from './read-item.ts';

/** Whether an input of this name is an archive: one draft a line. */
export function isArchiveName(name: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(name);
}

/** The drafts of an archive, one by one; a broken line is an error and the rest goes on. Only the keys `id`, `text` and the context are read. */
export async function* readArchive({
  name,
  read,
  circulars,
}: {
  name: string;
  read: ByteReader;
  circulars: () => readonly string[];
}): AsyncGenerator<ReadItem> {
  let isEmpty = true;
  for (const row of archiveLines(read)) {
    isEmpty = false;
    if ('problem' in row) yield broken(name, row.line, row.problem);
    else yield await readRow({ name, line: row.line, json: row.text, circulars });
  }
  if (isEmpty) yield { kind: 'error', error: { input: name, message: inputTexts.noDraftsInArchive } };
}

async function readRow({
  name,
  line,
  json,
  circulars,
}: {
  name: string;
  line: number;
  json: string;
  circulars: () => readonly string[];
}): Promise<ReadItem> {
  const row = parseRow(json);
  if ('problem' in row) return broken(name, line, row.problem);
  const { id = `${name}:${line}`, text, values } = row;
  const { context, problems } = await readDraftContext({ values, circulars });
  if (problems.length > 0)
    return broken(
      name,
      line,
      compose((locale) => problems.map((problem) => problem.message[locale]).join(' ')),
    );
  return { kind: 'draft', draft: { id, text, context, locate: lineTable({ text }) }, file: name, line };
}

type Row = { id: string | undefined; text: string; values: Record<string, unknown> } | { problem: Text };

function parseRow(json: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { problem: notJson(positionIn(error)) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: inputTexts.notObject };
  const values = value as Record<string, unknown>;
  const { id, text } = values;
  if (typeof text !== 'string') return { problem: inputTexts.noText };
  if (isBlank(text)) return { problem: inputTexts.empty };
  if (Buffer.byteLength(text) > DRAFT_LIMIT * MIB) return { problem: tooLarge(DRAFT_LIMIT) };
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') return { problem: inputTexts.badId };
  return { id: id === undefined || id === null ? undefined : String(id), text, values };
}

/** The engine's own words are not passed on: they quote the draft, unmasked. */
function positionIn(error: unknown): number | undefined {
  const found = error instanceof Error ? /at position (\d+)/.exec(error.message) : null;
  return found ? Number(found[1]) + 1 : undefined;
}

function broken(name: string, line: number, message: Text): ReadItem {
  return { kind: 'error', error: { input: name, line, message } };
}
