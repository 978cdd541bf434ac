import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { CONTEXT_KEYS } from '../context/context.ts';
import { parseContext, showValue } from '../context/context-schema.ts';
import { CONFIG_VALUES, configTexts, missingKey, unknownKey } from '../locale/config-texts.ts';
import { wrongValue } from '../locale/input-texts.ts';
import { LOCALE_CHOICES } from '../locale/locale.ts';
import { nearest } from '../locale/nearest.ts';
import { same } from '../locale/words.ts';
import { FAIL_ON } from '../report/gate.ts';
import { type Config, ConfigError, type ConfigProblem } from './config.ts';

const text = z.string().trim().min(1).max(500);
const texts = z.array(text).max(10_000);

const ownShape = {
  handles: texts.exactOptional(),
  phones: texts.exactOptional(),
  emails: texts.exactOptional(),
  domains: texts.exactOptional(),
  officers: texts.exactOptional(),
};
const allowShape = { phrase: text, reason: text };
const shape = {
  own: z.strictObject(ownShape).optional(),
  allow: z.array(z.strictObject(allowShape)).max(10_000).optional(),
  rules: z.union([text.transform((folder) => [folder]), texts]).optional(),
  only: texts.optional(),
  skip: texts.optional(),
  failOn: z.enum(FAIL_ON).optional(),
  maxWarnings: z.int().min(0).optional(),
  locale: z.enum(LOCALE_CHOICES).optional(),
};

/** The keys of each mapping of a configuration, by its path without list positions. */
const KEYS: Record<string, readonly string[]> = {
  '': [...CONTEXT_KEYS, ...Object.keys(shape)],
  own: Object.keys(ownShape),
  allow: Object.keys(allowShape),
};

/** Keys with a fixed set of words. */
const CHOICES: Record<string, readonly string[]> = { failOn: FAIL_ON, locale: LOCALE_CHOICES };

/**
 * A configuration from the data of its file; folders are taken from where the file stands.
 *
 * @throws ConfigError with every problem at once
 */
export function parseConfig({ file, data }: { file: string; data: unknown }): Config {
  if (data !== undefined && data !== null && (typeof data !== 'object' || Array.isArray(data))) {
    throw new ConfigError({ file, problems: [{ key: '', message: configTexts.notMapping }] });
  }
  const values = (data ?? {}) as Record<string, unknown>;
  const { context, problems } = parseContext({ values });
  const rest = Object.fromEntries(Object.entries(values).filter(([key]) => !isContextKey(key)));
  const parsed = z.strictObject(shape).safeParse(rest);
  const all: ConfigProblem[] = problems.map((problem) => ({ key: problem.key, message: wrongValue(problem) }));
  if (!parsed.success) all.push(...parsed.error.issues.flatMap((issue) => explainIssue(issue, rest)));
  if (!parsed.success || all.length > 0) throw new ConfigError({ file, problems: all });
  const { own = {}, allow = [], rules = [], only = [], skip = [], ...gate } = parsed.data;
  return { context, own, allow, rules: rules.map((folder) => resolve(dirname(file), folder)), only, skip, ...gate };
}

function isContextKey(key: string): boolean {
  return CONTEXT_KEYS.some((known) => known === key);
}

function explainIssue(issue: z.core.$ZodIssue, data: unknown): ConfigProblem[] {
  const path = issue.path.filter((part) => typeof part === 'string').join('.');
  const key = printPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = KEYS[path] ?? [];
    return issue.keys.map((unknown) => ({
      key: key === '' ? unknown : `${key}.${unknown}`,
      message: unknownKey({ key: unknown, known, nearest: nearest(unknown, known) }),
    }));
  }
  const value = valueAt(data, issue.path);
  const allowed = CONFIG_VALUES[path] ?? same(issue.message);
  if (value === undefined) return [{ key, message: missingKey(key, allowed) }];
  const choices = CHOICES[path];
  const guess = choices && typeof value === 'string' ? nearest(value, choices) : undefined;
  return [{ key, message: wrongValue({ key, value: showValue(value), allowed, nearest: guess }) }];
}

/** `own.phones[0]`. */
function printPath(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], data);
}
