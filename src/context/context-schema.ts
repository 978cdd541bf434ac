import * as z from 'zod';
import { allowedValues } from '../locale/input-texts.ts';
import type { Text } from '../locale/locale.ts';
import { nearest } from '../locale/nearest.ts';
import { ACCOUNTS, CONTEXT_KEYS, type Context, PLATFORMS } from './context.ts';

/** A word that says yes or no stands for a decision, not for the order that it is asked for. */
const YES_OR_NO = /^(?:true|false|yes|no|y|n|हाँ|हां|नहीं)$/i;

const word = z.string().trim().min(1).max(300);
const handle = word.regex(/^@?[^\s@]{1,100}$/);
const number = z.number().transform(String);
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);
const list = z.union([z.array(word), word.transform((value) => value.split(',').map((item) => item.trim()))]);
const isoTime = word
  .regex(/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/)
  .refine(isRealTime);

/** No thirtieth of February, no hour 25. */
function isRealTime(value: string): boolean {
  const day = value.slice(0, 10);
  const midnight = Date.parse(`${day}T00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return false;
  return !Number.isNaN(Date.parse(value.replace(' ', 'T')));
}

/** What each key of a context takes. */
const contextShape = {
  account: z.enum(ACCOUNTS),
  platform: z.enum(PLATFORMS),
  authorised: z.union([word.refine((value) => !YES_OR_NO.test(value)), number]),
  department: word.regex(/^[\w.-]+$/),
  circulars: list,
  handle,
  replyTo: handle,
  scheduled: isoTime,
  published: word.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/i),
  bioDisclaimer: flag,
} satisfies Record<keyof Context, z.ZodType>;

/** The words that a key takes, where they are a fixed set. */
const CHOICES: Partial<Record<keyof Context, readonly string[]>> = { account: ACCOUNTS, platform: PLATFORMS };

export interface WrongContextValue {
  key: keyof Context;
  /** The value as it was written, shortened. */
  value: string;
  allowed: Text;
  nearest?: string | undefined;
}

/**
 * The context among some values: every known key is checked, every wrong one reported. A key without a value (`authorised:` left blank, JSON
 * `null`) counts as not written; keys that are no context keys are left unread.
 */
export function parseContext({
  values,
  circulars,
}: {
  values: Readonly<Record<string, unknown>>;
  /** Ids of the circulars that are loaded; undefined where they are not known yet. */
  circulars?: readonly string[] | undefined;
}): { context: Partial<Context>; problems: WrongContextValue[] } {
  const context: Record<string, unknown> = {};
  const problems: WrongContextValue[] = [];
  for (const key of CONTEXT_KEYS) {
    const value = values[key];
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) continue;
    const parsed = contextShape[key].safeParse(value);
    const unknownId = parsed.success && key === 'circulars' ? firstUnknown(parsed.data, circulars) : undefined;
    if (parsed.success && unknownId === undefined) context[key] = parsed.data;
    else problems.push(wrong({ key, value: unknownId ?? value, choices: key === 'circulars' ? circulars : CHOICES[key] }));
  }
  return { context: context as Partial<Context>, problems };
}

function firstUnknown(ids: unknown, known: readonly string[] | undefined): string | undefined {
  if (known === undefined || !Array.isArray(ids)) return undefined;
  return ids.find((id) => !known.includes(id));
}

function wrong({
  key,
  value,
  choices,
}: {
  key: keyof Context;
  value: unknown;
  choices: readonly string[] | undefined;
}): WrongContextValue {
  return {
    key,
    value: showValue(value),
    allowed: allowedValues(key, choices),
    nearest: typeof value === 'string' && choices ? nearest(value, choices) : undefined,
  };
}

/** A value as it can stand in a line of text: short, and never a whole structure. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
