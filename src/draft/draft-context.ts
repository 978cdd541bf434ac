import { CONTEXT_KEYS, type Context } from '../context/context.ts';
import { wrongValue } from '../locale/input-texts.ts';
import type { Text } from '../locale/locale.ts';

/** A context key whose value is not one that it takes. */
export interface ContextProblem {
  key: string;
  message: Text;
}

export type DraftContext = { context: Partial<Context>; problems: ContextProblem[] };

const NOTHING_SAID: DraftContext = { context: {}, problems: [] };

/** What a draft says of itself. Keys that are no context keys are left unread; the schema is loaded when there is one that is. */
export async function readDraftContext({
  values,
  circulars,
}: {
  values: Readonly<Record<string, unknown>>;
  /** Ids of the circulars that are loaded. */
  circulars: () => readonly string[];
}): Promise<DraftContext> {
  if (!CONTEXT_KEYS.some((key) => values[key] !== undefined)) return NOTHING_SAID;
  const { parseContext } = await import('../context/context-schema.ts');
  const { context, problems } = parseContext({ values, circulars: circulars() });
  return { context, problems: problems.map((problem) => ({ key: problem.key, message: wrongValue(problem) })) };
}
