import * as z from 'zod';
import { RESULT_SCHEMA } from './json.ts';

/** The shape of `--format json`, as other programs may rely on it. The build writes it to `dist/schema/result.schema.json`. */

const bilingual = z.strictObject({ en: z.string(), hi: z.string() });
const offset = z.int().min(0);
const place = z.int().min(1);

const citation = z.strictObject({
  clause: z.string().describe('For example cg-2017/6.6.'),
  limb: z.string(),
  circular: z.string(),
  printed: z.string().nullable().describe("The clause's number as printed; null where nothing is printed."),
  kind: z.enum(['circular', 'letter', 'reported']),
  force: z.enum(['must-not', 'must', 'should', 'may', 'none']),
  text: bilingual.describe('What the limb asks, in our own words.'),
});

const finding = z.strictObject({
  ruleId: z.string(),
  messageId: z.string(),
  data: z.record(z.string(), z.string()),
  severity: z.enum(['info', 'warning', 'error']),
  message: bilingual,
  advice: bilingual,
  excerpt: z.string().describe('The matched words; personal data is masked unless asked otherwise.'),
  start: offset.describe("UTF-16 offset into the draft's text."),
  end: offset.describe('UTF-16 offset, exclusive.'),
  line: place.describe('From 1, in the file as stored; for archives in the text.'),
  column: place.describe('From 1, in UTF-16 units.'),
  endLine: place,
  endColumn: place,
  related: z.array(z.strictObject({ start: offset, end: offset, role: z.string() })),
  citations: z.array(citation).describe('The nearest clause first.'),
  seeAlso: z.array(bilingual).describe('Laws beside the clause; smlint has not decided that they apply.'),
  fingerprint: z.string(),
});

const setAside = z.strictObject({ finding, reason: bilingual });

const draft = z.strictObject({
  id: z.string().describe("The file's path as given, or an archive line's id."),
  judged: z.boolean().describe('False when the rules cannot judge the draft; a draft/… finding says why.'),
  findings: z.array(finding),
  lifted: z.array(setAside).describe('Findings that an exception of their clause lifted.'),
  waived: z.array(setAside).describe('Findings that the configuration allows.'),
});

const inputError = z.strictObject({
  input: z.string(),
  line: place.optional().describe('Line of an archive, from 1.'),
  message: bilingual,
});

const resultSchema = z.strictObject({
  schema: z.literal(RESULT_SCHEMA),
  version: z.string().describe('Version of smlint.'),
  rulebook: z.strictObject({
    version: z.string(),
    hash: z.string(),
    rules: z.int().min(0).describe('Rules that are switched on.'),
    circulars: z.int().min(0),
    switchedOff: z
      .array(z.strictObject({ rule: z.string(), by: z.string() }))
      .describe('Built-in rules that a file switched off.'),
  }),
  drafts: z.array(draft),
  errors: z.array(inputError).describe('Inputs that could not be read.'),
});

/** JSON Schema (draft 2020-12) of a result. */
export function resultJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(resultSchema, { target: 'draft-2020-12' });
  return { ...schema, $id: RESULT_SCHEMA, title: 'Result of smlint --format json' };
}
