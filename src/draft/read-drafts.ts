import { inputTexts, tooLarge } from '../locale/input-texts.ts';
import { isArchiveName, readArchive } from './archive.ts';
import { decode, isBlank } from './decode.ts';
import type { InputError } from './draft.ts';
import { readDraftContext } from './draft-context.ts';
import { findFiles } from './find-files.ts';
import { readFrontMatter } from './front-matter.ts';
import { lineTable } from './line-table.ts';
import { type ByteReader, DRAFT_LIMIT, explainSystemError, MIB, openFile, readUpTo } from './read-bytes.ts';
import type { ReadItem } from './read-item.ts';

export interface Stdin {
  isTTY: boolean;
  read: ByteReader;
}

export interface DraftSources {
  /** Files, folders, globs, or `-` for standard input. */
  inputs: readonly string[];
  /** A draft given as an argument; read before the inputs. */
  text?: string | undefined;
  cwd: string;
  stdin: Stdin;
  /** The name that standard input goes by; one ending in .jsonl or .ndjson makes it an archive. */
  stdinName?: string | undefined;
  /** Ids of the circulars that are loaded; a draft that names another one is refused. */
  circulars: () => readonly string[];
  /** Absolute paths that folders and globs pass over. */
  leaveOut?: ReadonlySet<string>;
}

/** An input by the name that the reader knows it by. */
interface Named {
  name: string;
  /** Ids of the circulars that are loaded. */
  circulars: () => readonly string[];
}

/** Drafts in the order of the inputs, one by one. What cannot be read is yielded as an error in its place; nothing is thrown for it. */
export async function* readDrafts(sources: DraftSources): AsyncGenerator<ReadItem> {
  const { inputs, text, cwd, stdin, stdinName, circulars, leaveOut = new Set() } = sources;
  if (text !== undefined) yield* readOne({ name: '--text', text, circulars });
  for await (const found of findFiles({ inputs, cwd, leaveOut })) {
    if (found.kind === 'error') yield found;
    else if (found.name === '-') yield* readStdin({ stdin, name: stdinName ?? '-', circulars });
    else yield* readFile({ name: found.name, path: found.path, circulars });
  }
}

async function* readStdin({ stdin, name, circulars }: Named & { stdin: Stdin }): AsyncGenerator<ReadItem> {
  if (stdin.isTTY) yield broken({ input: name, message: inputTexts.stdinIsTerminal });
  else yield* readFrom({ name, read: stdin.read, circulars });
}

async function* readFile({ name, path, circulars }: Named & { path: string }): AsyncGenerator<ReadItem> {
  let file: ReturnType<typeof openFile>;
  try {
    file = openFile(path);
  } catch (error) {
    yield broken({ input: name, message: explainSystemError(error) });
    return;
  }
  try {
    yield* readFrom({ name, read: file.read, circulars });
  } finally {
    file.close();
  }
}

async function* readFrom({ name, read, circulars }: Named & { read: ByteReader }): AsyncGenerator<ReadItem> {
  const guarded = guard(read);
  try {
    if (isArchiveName(name)) yield* readArchive({ name, read: guarded, circulars });
    else yield* readSingle({ name, read: guarded, circulars });
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    yield broken({ input: name, message: explainSystemError(error.cause) });
  }
}

/** Tells a failure to read from a fault of the program. */
class ReadFailure extends Error {}

function guard(read: ByteReader): ByteReader {
  return (into) => {
    try {
      return read(into);
    } catch (error) {
      throw new ReadFailure('reading failed', { cause: error });
    }
  };
}

async function* readSingle({ name, read, circulars }: Named & { read: ByteReader }): AsyncGenerator<ReadItem> {
  const bytes = readUpTo(read, DRAFT_LIMIT * MIB);
  const decoded = bytes && decode(bytes);
  if (decoded === undefined) yield broken({ input: name, message: tooLarge(DRAFT_LIMIT) });
  else if (decoded.ok) yield* readOne({ name, text: decoded.text, circulars });
  else yield broken({ input: name, message: decoded.problem });
}

/** One draft from its whole text: what it says of itself, and the rest. Every wrong key of its front matter is reported. */
async function* readOne({ name, text, circulars }: Named & { text: string }): AsyncGenerator<ReadItem> {
  const matter = await readFrontMatter(text);
  if (matter.kind === 'broken') return yield broken({ input: name, line: matter.line, message: matter.problem });
  if (matter.kind === 'none') {
    if (isBlank(text)) return yield broken({ input: name, message: inputTexts.empty });
    return yield { kind: 'draft', draft: { id: name, text, context: {}, locate: lineTable({ text }) }, file: name };
  }
  if (isBlank(matter.text)) return yield broken({ input: name, message: inputTexts.onlyFrontMatter });
  const { context, problems } = await readDraftContext({ values: matter.values, circulars });
  for (const { key, message } of problems) yield broken({ input: name, line: matter.lineOf(key), message });
  if (problems.length === 0) {
    yield { kind: 'draft', draft: { id: name, text: matter.text, context, locate: lineTable(matter) }, file: name };
  }
}

function broken(error: InputError): ReadItem {
  return { kind: 'error', error };
}
