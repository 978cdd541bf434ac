import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inputTexts } from '../locale/input-texts.ts';
import type { InputError } from './draft.ts';
import { explainSystemError } from './read-bytes.ts';

/** A file to read, its name as the reader knows it; or what stands in the way. */
export type Found = { kind: 'file'; name: string; path: string } | { kind: 'error'; error: InputError };

const DRAFT_NAME = /\.(?:txt|md|jsonl|ndjson)$/i;
const GLOB_CHARACTER = /[*?[\]{}]/;

/** The files that the inputs name: files as they are, folders and globs in the order of their names, none twice. */
export async function* findFiles({
  inputs,
  cwd,
  leaveOut,
}: {
  inputs: readonly string[];
  cwd: string;
  /** Absolute paths that folders and globs pass over: reports of the same run. */
  leaveOut: ReadonlySet<string>;
}): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const input of inputs) {
    for await (const found of findInput({ input, cwd, leaveOut })) {
      if (found.kind === 'file' && seen.has(found.path)) continue;
      if (found.kind === 'file') seen.add(found.path);
      yield found;
    }
  }
}

async function* findInput({
  input,
  cwd,
  leaveOut,
}: {
  input: string;
  cwd: string;
  leaveOut: ReadonlySet<string>;
}): AsyncGenerator<Found> {
  if (input === '-') return yield { kind: 'file', name: '-', path: '-' };
  const path = resolve(cwd, input);
  const kind = kindOfPath(path);
  if (kind === 'file') yield { kind: 'file', name: input, path };
  else if (kind === 'folder')
    yield* filesOrComplaint(input, inFolder({ name: input, path, leaveOut, within: [] }), inputTexts.noDraftsInFolder);
  else if (GLOB_CHARACTER.test(input))
    yield* filesOrComplaint(input, await matching({ pattern: input, cwd, leaveOut }), inputTexts.noMatch);
  else yield { kind: 'error', error: { input, message: kind.problem } };
}

function* filesOrComplaint(input: string, files: Iterable<Found>, message: InputError['message']): Generator<Found> {
  let isEmpty = true;
  for (const found of files) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) yield { kind: 'error', error: { input, message } };
}

function kindOfPath(path: string): 'file' | 'folder' | { problem: InputError['message'] } {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { problem: explainSystemError(error) };
  }
}

/** Drafts under a folder. Links to folders are followed, but never into a folder that the walk is already in. */
function* inFolder({
  name,
  path,
  leaveOut,
  within,
}: {
  name: string;
  path: string;
  leaveOut: ReadonlySet<string>;
  within: readonly string[];
}): Generator<Found> {
  let names: string[];
  let real: string;
  try {
    real = realpathSync(path);
    names = readdirSync(path).sort();
  } catch (error) {
    yield { kind: 'error', error: { input: name, message: explainSystemError(error) } };
    return;
  }
  if (within.includes(real)) return;
  for (const entry of names) {
    const child = { name: join(name, entry), path: join(path, entry) };
    const kind = entry.startsWith('.') || entry === 'node_modules' ? undefined : kindOfPath(child.path);
    if (kind === 'folder') yield* inFolder({ ...child, leaveOut, within: [...within, real] });
    else if (kind === 'file' && DRAFT_NAME.test(entry) && !leaveOut.has(child.path)) yield { kind: 'file', ...child };
    else if (typeof kind === 'object' && DRAFT_NAME.test(entry))
      yield { kind: 'error', error: { input: child.name, message: kind.problem } };
  }
}

async function matching({
  pattern,
  cwd,
  leaveOut,
}: {
  pattern: string;
  cwd: string;
  leaveOut: ReadonlySet<string>;
}): Promise<Found[]> {
  const { globSync } = await import('tinyglobby');
  const names = globSync(pattern, { cwd, ignore: ['**/node_modules/**'], expandDirectories: false }).sort();
  const found = names.map((name): Found => ({ kind: 'file', name, path: resolve(cwd, name) }));
  return found.filter((file) => file.kind === 'file' && !leaveOut.has(file.path));
}
