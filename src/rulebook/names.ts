/** Names that rule files may use and code must know. One place for each. */

export const FAMILIES = [
  'confidentiality',
  'privacy',
  'group-hatred',
  'defamation',
  'obscenity',
  'unverified-forward',
  'criticism',
  'partisanship',
  'disclaimer',
  'conduct',
  'cyber-safety',
  'account',
  'platform',
  'draft',
] as const;
export type Family = (typeof FAMILIES)[number];

export const CERTAINTIES = ['sure', 'likely', 'hint'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const KINDS = ['terms', 'meet', 'signals', 'require', 'pattern', 'measure', 'check'] as const;
export type Kind = (typeof KINDS)[number];

export const VALIDATORS = [
  'verhoeff',
  'luhn',
  'pan',
  'ifsc',
  'epic',
  'passport-in',
  'vehicle-in',
  'mobile-in',
  'not-helpline',
  'not-own',
  'private-provider',
  'not-masked',
  'not-date',
  'risky-link',
] as const;
export type ValidatorName = (typeof VALIDATORS)[number];

/** Features that have places in the text. */
export const PLACED_FEATURES = [
  'url',
  'email',
  'handle',
  'hashtag',
  'number',
  'mobile',
  'person-name',
  'second-person',
  'third-person',
  'question',
  'exclamation-run',
  'emoji-run',
  'caps-run',
  'quotation',
  'office-source',
  'date',
  'reply',
  'list-item',
] as const;
/** Features that are counts. */
export const MEASURES = ['x-length', 'words', 'characters', 'hashtags', 'handles', 'sentence-length'] as const;
export const FEATURES = [...PLACED_FEATURES, ...MEASURES] as const;
export type PlacedFeature = (typeof PLACED_FEATURES)[number];
export type Measure = (typeof MEASURES)[number];

export const CHECKS = [
  'office-hours',
  'own-handle',
  'garbled-text',
  'other-script',
  'other-language',
  'near-hindi',
  'legacy-font',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** Rules of the family `draft` that only tell how the draft was read: it is judged all the same. The others tell that it could not be judged. */
export const DRAFT_NOTES: readonly string[] = ['draft/legacy-font', 'draft/near-hindi'];

export const FORCES = ['must-not', 'must', 'should', 'may', 'none'] as const;
export const TREATMENTS = ['linted', 'context', 'checklist', 'beyond'] as const;
export const CIRCULAR_KINDS = ['circular', 'letter', 'reported'] as const;
export const CIRCULAR_STATUSES = ['in-force', 'superseded'] as const;
