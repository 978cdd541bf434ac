/** What `scripts/build.mjs` needs of the source: compiling the rules, and the JSON Schemas of everything that people write or read. */
import * as z from 'zod';
import { resultJsonSchema } from '../src/report/result-schema.ts';
import { circularSchema, lawFileSchema, ruleFileSchema, termListSchema } from '../src/rulebook/schema.ts';

export { buildRulebook } from '../src/rulebook/build-rulebook.ts';

const draft = (schema: z.ZodType, title: string): unknown => ({
  title,
  ...z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }),
});

/** JSON Schemas by the name of their file. */
export function schemas(): Record<string, unknown> {
  return {
    result: resultJsonSchema(),
    rules: draft(ruleFileSchema, 'smlint rule file'),
    'term-list': draft(termListSchema, 'smlint term list'),
    circular: draft(circularSchema, 'smlint circular'),
    law: draft(lawFileSchema, 'smlint law file'),
  };
}
