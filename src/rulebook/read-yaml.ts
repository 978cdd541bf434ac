/** Reads YAML rule files: js-yaml for speed, and a position-keeping parser only when there is something to report. */
import { CORE_SCHEMA, load, Type, YAMLException } from 'js-yaml';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Problem, problemsOf } from './problems.ts';

/** An unquoted word that other YAML readers turn into a truth value is read as a symbol: no schema takes one, and its name is kept for the message. */
const UNQUOTED = new Type('tag:smlint,2026:unquoted', {
  kind: 'scalar',
  resolve: (data: unknown) => typeof data === 'string' && /^(?:y|n|yes|no|on|off)$/i.test(data),
  construct: (data: string) => Symbol(data),
});
const SCHEMA = CORE_SCHEMA.extend({ implicit: [UNQUOTED] });

/** A file's content as text, with its name for messages. */
export interface SourceFile {
  name: string;
  text: string;
}

export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Reads and checks one file against a schema; all problems at once, each with line and column (from 1). Never throws. */
export function readYaml<S extends z.ZodType>(file: SourceFile, schema: S): Read<z.output<S>> {
  let value: unknown;
  try {
    value = load(file.text, { schema: SCHEMA, filename: file.name });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const mark = error.mark as { line: number; column: number } | undefined;
    return {
      ok: false,
      problems: [
        problemAt(file, (mark?.line ?? 0) + 1, (mark?.column ?? 0) + 1, '', undefined, `not readable as YAML: ${error.reason}`),
      ],
    };
  }
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const { lines, root } = positionsOf(file);
  const problems = problemsOf(result.error, schema, value).map((found) => {
    const { line, col } = lines.linePos(offsetOf(root, found.path, found.key));
    const bad = typeof found.value === 'symbol' ? found.value.description : found.value;
    const message =
      typeof found.value === 'symbol' ||
      ((typeof bad === 'number' || typeof bad === 'boolean' || bad === null) && found.expected === 'string')
        ? `${String(bad)} is not text in YAML; write it in quotes: "${String(bad)}"`
        : found.message;
    return problemAt(file, line, col, bare(found.key ?? found.path.map(String).join('.')), bad, bare(message));
  });
  return { ok: false, problems: uniqueProblems(problems) };
}

/** A key that was read as a symbol, by its name. */
function bare(text: string): string {
  return text.replace(/Symbol\((\w{1,3})\)/g, '$1');
}

function uniqueProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.line}:${problem.column}:${problem.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function problemAt(file: SourceFile, line: number, column: number, key: string, value: unknown, message: string): Problem {
  return { file: file.name, line, column, key, value, message, excerpt: file.text.split('\n')[line - 1] ?? '' };
}

interface Positions {
  lines: LineCounter;
  root: unknown;
}

const parsed = new WeakMap<SourceFile, Positions>();

/** The position-keeping reading of a file, made at the first problem only. */
function positionsOf(file: SourceFile): Positions {
  let positions = parsed.get(file);
  if (!positions) {
    const lines = new LineCounter();
    positions = { lines, root: parseDocument(file.text, { lineCounter: lines, strict: false }).contents };
    parsed.set(file, positions);
  }
  return positions;
}

/** The place of a key path in a file, as line and column from 1; for problems that a schema cannot see. */
export function placeOf(file: SourceFile, path: readonly PropertyKey[]): { line: number; column: number; excerpt: string } {
  const { lines, root } = positionsOf(file);
  const { line, col } = lines.linePos(offsetOf(root, path));
  return { line, column: col, excerpt: file.text.split('\n')[line - 1] ?? '' };
}

/** The offset of the node at `path` (or of its key `key`), or of the deepest node on the way that exists. */
function offsetOf(root: unknown, path: readonly PropertyKey[], key?: string): number {
  let node = root as Node | null;
  let offset = 0;
  const start = (found: Node | null | undefined): void => {
    if (found?.range) offset = found.range[0];
  };
  start(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      start(pair.key as Node);
      node = pair.value as Node | null;
      if (isScalar(node)) start(node);
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      start(node);
    } else return offset;
  }
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (pair) start(pair.key as Node);
  }
  return offset;
}
