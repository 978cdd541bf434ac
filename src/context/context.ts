/** Who posts, where, and with what authority. Everything is optional: a first run needs none of it. */

export const ACCOUNTS = ['personal', 'official', 'unknown'] as const;
export const PLATFORMS = [
  'x',
  'facebook',
  'whatsapp',
  'instagram',
  'youtube',
  'linkedin',
  'telegram',
  'koo',
  'threads',
  'blog',
  'other',
] as const;

export type Account = (typeof ACCOUNTS)[number];
export type Platform = (typeof PLATFORMS)[number];

/** What a draft, a flag or a configuration file may say about one post. */
export interface Context {
  account: Account;
  platform?: Platform;
  /** Number or name of the order that makes the post part of the author's duties. */
  authorised?: string;
  /** The author's department (`up-police`, `cg`, …); puts that department's circulars first. */
  department?: string;
  /** Ids of the circulars that apply; all of them when absent. */
  circulars?: readonly string[];
  /** The account's own handle, with or without `@`. */
  handle?: string;
  /** The handle that the post answers; its presence makes the post a reply. */
  replyTo?: string;
  /** When the post is to appear, as an ISO 8601 time. */
  scheduled?: string;
  /** Link to where the content is already published. */
  published?: string;
  /** Whether the account's profile carries a full disclaimer. */
  bioDisclaimer?: boolean;
}

/** The keys of a context, in the order in which they are documented. */
export const CONTEXT_KEYS = [
  'account',
  'platform',
  'authorised',
  'department',
  'circulars',
  'handle',
  'replyTo',
  'scheduled',
  'published',
  'bioDisclaimer',
] as const satisfies readonly (keyof Context)[];

export const DEFAULT_CONTEXT: Context = { account: 'unknown' };

/** One context from several, the later ones outranking the earlier: config, then flags, then the draft's own keys. */
export function mergeContexts(...layers: readonly Partial<Context>[]): Context {
  return Object.assign({}, DEFAULT_CONTEXT, ...layers);
}
