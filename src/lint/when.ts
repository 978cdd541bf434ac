/** Whether a condition of a rule or clause holds in a context. Every key that is given must hold. */
import type { Context } from '../context/context.ts';
import type { ContextCondition } from '../rulebook/rulebook.ts';

const bare = (handle: string): string => handle.trim().replace(/^@\s?/, '').toLowerCase();

export function holds(condition: ContextCondition | undefined, context: Context): boolean {
  if (!condition) return true;
  const { replyTo } = context;
  return (
    (condition.account?.includes(context.account) ?? true) &&
    (condition.platform?.includes(context.platform ?? 'unknown') ?? true) &&
    (condition.department === undefined ||
      (context.department !== undefined && condition.department.includes(context.department))) &&
    (condition.reply === undefined || condition.reply === (replyTo !== undefined)) &&
    (condition.replyTo === undefined ||
      (replyTo !== undefined && condition.replyTo.some((handle) => bare(handle) === bare(replyTo)))) &&
    (condition.authorised === undefined || condition.authorised === (context.authorised !== undefined)) &&
    (condition.published === undefined || condition.published === (context.published !== undefined)) &&
    (condition.scheduled === undefined || condition.scheduled === (context.scheduled !== undefined)) &&
    (condition.handle === undefined || condition.handle === (context.handle !== undefined)) &&
    (condition.bioDisclaimer === undefined || condition.bioDisclaimer === (context.bioDisclaimer === true))
  );
}
