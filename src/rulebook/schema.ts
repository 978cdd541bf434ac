/** The shapes of rule files, term lists, circulars and laws as they are written in YAML. Strict: an unknown key is an error. */
import * as z from 'zod';
import { ACCOUNTS, PLATFORMS } from '../context/context.ts';
import { STANCES } from '../language/stance.ts';
import {
  CERTAINTIES,
  CHECKS,
  CIRCULAR_KINDS,
  CIRCULAR_STATUSES,
  FAMILIES,
  FORCES,
  MEASURES,
  PLACED_FEATURES,
  TREATMENTS,
  VALIDATORS,
} from './names.ts';

const text = z.string().trim().min(1);
const bilingual = z.strictObject({ en: text, hi: text });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const ruleReference = z.string().regex(/^[a-z-]+(\/[a-z0-9-]+)?$/, 'a family or family/rule');

export const termEntrySchema = z.union([
  text,
  z.strictObject({
    term: text,
    roman: z.union([z.literal(false), z.array(text).min(1)]).optional(),
    also: z.array(text).min(1).optional(),
    not: z.array(text).min(1).optional(),
    inflect: z.literal(false).optional(),
    note: text.optional(),
  }),
]);

export const termListSchema = z.strictObject({
  list: id,
  note: text.optional(),
  terms: z.array(termEntrySchema).min(1),
});

const sourceKeys = {
  lists: z.array(id).min(1).optional(),
  terms: z.array(termEntrySchema).min(1).optional(),
  patterns: z.array(text).min(1).optional(),
  features: z.array(z.enum(PLACED_FEATURES)).min(1).optional(),
};
const hasSome = (source: Record<string, unknown>): boolean =>
  ['lists', 'terms', 'patterns', 'features'].some((key) => source[key] !== undefined);
const needsSome = 'give at least one of lists, terms, patterns, features';
const sourceSchema = z.union([z.array(termEntrySchema).min(1), z.strictObject(sourceKeys).refine(hasSome, needsSome)]);

export const contextConditionSchema = z.strictObject({
  account: z.array(z.enum(ACCOUNTS)).min(1).optional(),
  platform: z
    .array(z.enum([...PLATFORMS, 'unknown']))
    .min(1)
    .optional(),
  department: z.array(id).min(1).optional(),
  reply: z.boolean().optional(),
  replyTo: z.array(text).min(1).optional(),
  authorised: z.boolean().optional(),
  published: z.boolean().optional(),
  scheduled: z.boolean().optional(),
  handle: z.boolean().optional(),
  bioDisclaimer: z.boolean().optional(),
});

const unlessSchema = z.strictObject({
  stance: z.array(z.enum(STANCES)).min(1).optional(),
  zones: z
    .array(z.enum(['url', 'email', 'handle', 'hashtag', 'quotation', 'reply', 'list-item']))
    .min(1)
    .optional(),
  inside: sourceSchema.optional(),
  sentence: sourceSchema.optional(),
  near: sourceSchema.optional(),
  nearWithin: z.int().min(1).max(40).optional(),
  draft: sourceSchema.optional(),
  context: contextConditionSchema.optional(),
});

const exampleContextSchema = z.record(z.string(), z.unknown());
const badExample = z.strictObject({ text, match: text, context: exampleContextSchema.optional() });
const goodExample = z.union([text, z.strictObject({ text, context: exampleContextSchema.optional() })]);

const common = {
  id,
  certainty: z.enum(CERTAINTIES),
  note: text.optional(),
  when: contextConditionSchema.optional(),
  unless: unlessSchema.optional(),
  message: bilingual,
  advice: bilingual,
  clauses: z.array(text).min(1).optional(),
  examples: z.strictObject({ bad: z.array(badExample).min(1), good: z.array(goodExample).min(1) }),
};

const distance = z.int().min(0).max(60);
const within = z.union([z.enum(['sentence', 'draft']), distance, z.array(distance).min(1)]);

export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('terms'), any: sourceSchema }),
  z.strictObject({
    ...common,
    kind: z.literal('meet'),
    slots: z.record(id, sourceSchema).refine((slots) => Object.keys(slots).length >= 2, 'give two slots or more'),
    within: within.optional(),
    order: z.array(id).min(2).optional(),
    carry: id.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('signals'),
    signals: z.array(z.strictObject({ ...sourceKeys, id, weight: z.number() }).refine(hasSome, needsSome)).min(1),
    threshold: z.number(),
    scope: z.enum(['draft', 'sentence']).optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('require'),
    topic: sourceSchema,
    required: sourceSchema,
    scope: z.enum(['draft', 'sentence']).optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('pattern'),
    patterns: z.array(text).min(1),
    validators: z.array(z.enum(VALIDATORS)).min(1).optional(),
    near: sourceSchema.optional(),
    nearWithin: z.int().min(1).max(60).optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('measure'),
    measure: z.enum(MEASURES),
    max: z.number().optional(),
    min: z.number().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('check'),
    check: z.enum(CHECKS),
    options: z.record(z.string(), z.unknown()).optional(),
  }),
]);

export const ruleFileSchema = z.strictObject({
  family: z.enum(FAMILIES),
  note: text.optional(),
  switchOff: z.array(ruleReference).min(1).optional(),
  rules: z.array(ruleSchema),
});

const askSchema = z.union([ruleReference, z.strictObject({ rule: ruleReference, when: contextConditionSchema })]);

const limbSchema = z.strictObject({
  id: text,
  text: bilingual,
  force: z.enum(FORCES),
  treatment: z.enum(TREATMENTS),
  why: bilingual.optional(),
  exception: z.strictObject({ text: bilingual, lifts: z.enum(['authorised', 'published']) }).optional(),
  asks: z.array(askSchema).min(1).optional(),
  note: text.optional(),
});

export const circularSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(CIRCULAR_KINDS),
  title: bilingual,
  number: text.nullable(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD')
    .nullable(),
  issuer: bilingual,
  binds: bilingual,
  reportedBy: bilingual.optional(),
  departments: z.array(id).min(1),
  status: z.enum(CIRCULAR_STATUSES),
  supersededBy: text.optional(),
  note: text.optional(),
  clauses: z
    .array(
      z.strictObject({
        id: text,
        printed: text.nullable(),
        title: bilingual,
        keyPhrase: text.refine((phrase) => phrase.split(/\s+/).length <= 8, 'at most eight words'),
        limbs: z.array(limbSchema).min(1),
        note: text.optional(),
      }),
    )
    .min(1),
});

export const lawFileSchema = z.strictObject({
  note: text.optional(),
  laws: z.array(
    z.strictObject({
      id,
      cite: bilingual,
      gist: bilingual.optional(),
      for: z.array(ruleReference).min(1),
      when: contextConditionSchema.optional(),
      note: text.optional(),
    }),
  ),
});

export type TermListFile = z.infer<typeof termListSchema>;
export type RuleFile = z.infer<typeof ruleFileSchema>;
export type RuleSource = z.infer<typeof ruleSchema>;
export type SourceSpec = z.infer<typeof sourceSchema>;
export type CircularFile = z.infer<typeof circularSchema>;
export type LawFile = z.infer<typeof lawFileSchema>;
export type ContextCondition = z.infer<typeof contextConditionSchema>;
export type TermEntrySpec = z.infer<typeof termEntrySchema>;
