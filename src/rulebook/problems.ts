/** What is wrong with a rule file, and the error that carries all of it. */
import type { z } from 'zod';

export interface Problem {
  file: string;
  /** From 1; 0 when the problem has no place. */
  line: number;
  column: number;
  /** The key, as a dotted path. */
  key: string;
  value: unknown;
  message: string;
  /** The line as it stands in the file. */
  excerpt: string;
}

/** Thrown when rule files cannot be used. Carries every problem, sorted by file and line. */
export class RuleFileError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(
      problems
        .map((problem) => `${problem.file}:${problem.line}:${problem.column}: ${problem.key}: ${problem.message}`)
        .join('\n'),
    );
    this.name = 'RuleFileError';
    this.problems = problems;
  }
}

interface Found {
  path: PropertyKey[];
  /** The offending key, when it is a key and not a value. */
  key?: string;
  value: unknown;
  expected?: string;
  message: string;
}

interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  message: string;
  expected?: string;
  keys?: string[];
  values?: unknown[];
  errors?: Issue[][];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path)
    here = here === null || typeof here !== 'object' ? undefined : (here as Record<PropertyKey, unknown>)[step];
  return here;
}

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  options?: z.ZodType[];
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  discriminator?: string;
  values?: unknown[];
}

const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { def: Definition }).def;

/** The keys that a schema allows at a path; the value tells which branch of a union is meant. */
function keysAllowed(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): string[] {
  const definition = definitionOf(schema);
  if (definition.innerType) return keysAllowed(definition.innerType, value, path);
  if (definition.options) {
    const { discriminator } = definition;
    const options = discriminator
      ? definition.options.filter((option) => {
          const kind = definitionOf(option).shape?.[discriminator];
          return (
            kind !== undefined && definitionOf(kind).values?.includes((value as Record<string, unknown> | null)?.[discriminator])
          );
        })
      : definition.options;
    return [...new Set(options.flatMap((option) => keysAllowed(option, value, path)))];
  }
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape ?? {});
  const next = definition.shape?.[String(step)] ?? definition.element ?? definition.valueType;
  return next ? keysAllowed(next, (value as Record<PropertyKey, unknown> | null)?.[step], rest) : [];
}

/** The branch of a union that the author most likely meant: the one that got furthest, then the one with the fewest complaints. */
function likelyBranch(branches: readonly Issue[][]): Issue[] {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 0.5 : 0)));
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

/** Turns a zod error into problems in our own words, one for each bad key or value. */
export function problemsOf(error: z.ZodError, schema: z.ZodType, value: unknown): Found[] {
  return collect(error.issues as unknown as Issue[], [], schema, value);
}

function collect(issues: readonly Issue[], base: readonly PropertyKey[], schema: z.ZodType, root: unknown): Found[] {
  const out: Found[] = [];
  for (const issue of issues) {
    const path = [...base, ...issue.path];
    const bad = valueAt(root, path);
    if (issue.code === 'invalid_union' && issue.errors && issue.errors.length > 0) {
      out.push(...collect(likelyBranch(issue.errors), path, schema, root));
    } else if (issue.code === 'unrecognized_keys') {
      const allowed = keysAllowed(schema, root, path);
      for (const key of issue.keys ?? []) {
        out.push({
          path,
          key,
          value: valueAt(root, [...path, key]),
          message: `unknown key “${key}”; allowed here: ${allowed.join(', ')}`,
        });
      }
    } else if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
      const allowed = issue.values ?? discriminatorValues(schema, path);
      out.push({ path, value: bad, message: `${show(bad)} is not allowed; allowed: ${allowed.map(String).join(', ')}` });
    } else if (issue.code === 'invalid_type') {
      const missing = bad === undefined;
      const expected = issue.expected ?? 'something else';
      out.push({
        path,
        value: bad,
        expected,
        message: missing
          ? `is missing; it has to be ${article(expected)}`
          : `${show(bad)} is ${article(typeName(bad))}; it has to be ${article(expected)}`,
      });
    } else {
      out.push({ path, value: bad, message: `${show(bad)}: ${issue.message}` });
    }
  }
  return out;
}

function discriminatorValues(schema: z.ZodType, path: readonly PropertyKey[]): unknown[] {
  let here = schema;
  for (const step of path.slice(0, -1)) {
    const definition = definitionOf(here);
    const next = definition.shape?.[String(step)] ?? definition.element ?? definition.valueType;
    if (!next) return [];
    here = next;
  }
  const definition = definitionOf(here);
  const { discriminator } = definition;
  if (!discriminator) return [];
  return (definition.options ?? []).flatMap(
    (option) => definitionOf(definitionOf(option).shape?.[discriminator] as z.ZodType)?.values ?? [],
  );
}

const article = (noun: string): string =>
  `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun === 'object' || noun === 'record' ? 'mapping' : noun === 'array' ? 'list' : noun}`
    .replace('an mapping', 'a mapping')
    .replace('an list', 'a list');
const typeName = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
