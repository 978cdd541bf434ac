import type { Context } from '../context/context.ts';
import { parseContext } from '../context/context-schema.ts';
import { wrongFlagValue } from '../locale/usage-texts.ts';
import { UsageError } from './usage-error.ts';

/**
 * The context keys among the flags.
 *
 * @throws UsageError for the first value that a key does not take
 */
export function contextFromFlags(flags: Readonly<Record<string, unknown>>): Partial<Context> {
  const { context, problems } = parseContext({ values: flags });
  const problem = problems[0];
  if (problem) throw new UsageError(wrongFlagValue({ ...problem, flag: flagOf(problem.key) }));
  return context;
}

/** `replyTo` is given as `--reply-to`. */
function flagOf(key: keyof Context): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
