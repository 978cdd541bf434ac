/** The compiled rulebook: plain data, ready for evaluation and for writing to a file. */
import type { Context } from '../context/context.ts';
import type { Stance } from '../language/stance.ts';
import type { ZoneKind } from '../language/zones.ts';
import type { Bilingual, Citation, Force, Severity } from '../lint/finding.ts';
import type { MatcherData } from './matcher-data.ts';
import type { Certainty, CheckName, Family, Measure, PlacedFeature, ValidatorName } from './names.ts';
import type { Need } from './pattern-needs.ts';
import type { RuleNeeds } from './rule-needs.ts';

/** A condition on the context; every key that is given must hold. */
export interface ContextCondition {
  account?: Context['account'][];
  /** `unknown` stands for a platform that is not given. */
  platform?: (NonNullable<Context['platform']> | 'unknown')[];
  department?: string[];
  reply?: boolean;
  replyTo?: string[];
  authorised?: boolean;
  published?: boolean;
  scheduled?: boolean;
  handle?: boolean;
  bioDisclaimer?: boolean;
}

/** A bounded pattern, and what a text must hold for it to match. */
export interface Pattern extends Need {
  source: string;
}

/** Where matches come from: ids of compiled term lists, patterns, features. */
export interface Source {
  lists: number[];
  patterns: Pattern[];
  features: PlacedFeature[];
}

export interface Unless {
  stance?: Stance[];
  zones?: ZoneKind[];
  inside?: Source;
  sentence?: Source;
  near?: Source;
  /** Words. */
  nearWithin?: number;
  draft?: Source;
  context?: ContextCondition;
}

export type Detection =
  | { kind: 'terms'; any: Source }
  | {
      kind: 'meet';
      slots: { name: string; source: Source }[];
      within: 'sentence' | 'draft' | number | number[];
      order: string[] | null;
      carry: string | null;
    }
  | { kind: 'signals'; signals: { id: string; weight: number; source: Source }[]; threshold: number; scope: 'draft' | 'sentence' }
  | { kind: 'require'; topic: Source; required: Source; scope: 'draft' | 'sentence' }
  | { kind: 'pattern'; patterns: Pattern[]; validators: ValidatorName[]; near: Source | null; nearWithin: number }
  | { kind: 'measure'; measure: Measure; max: number | null; min: number | null }
  | { kind: 'check'; check: CheckName; options: Record<string, unknown> };

export interface Example {
  text: string;
  context?: Partial<Context>;
}

/** A limb that serves as a rule's citation, with its condition and what may lift it. */
export interface Edge {
  citation: Citation;
  when?: ContextCondition;
  lifts?: 'authorised' | 'published';
  exception?: Bilingual;
  /** 0 when the limb asks for this very rule, 1 when it asks for its family. */
  distance: number;
}

export interface CompiledRule {
  id: string;
  family: Family;
  certainty: Certainty;
  detection: Detection;
  when?: ContextCondition;
  unless: Unless;
  message: Bilingual;
  advice: Bilingual;
  edges: Edge[];
  seeAlso: { text: Bilingual; when?: ContextCondition }[];
  examples: { bad: (Example & { match: string })[]; good: Example[] };
}

export interface Limb {
  id: string;
  text: Bilingual;
  force: Force;
  treatment: 'linted' | 'context' | 'checklist' | 'beyond';
  why?: Bilingual;
  exception?: { text: Bilingual; lifts: 'authorised' | 'published' };
  asks: { rule: string; when?: ContextCondition }[];
}

export interface Clause {
  id: string;
  printed: string | null;
  title: Bilingual;
  keyPhrase: string;
  limbs: Limb[];
}

export interface Circular {
  id: string;
  kind: 'circular' | 'letter' | 'reported';
  title: Bilingual;
  number: string | null;
  /** YYYY-MM-DD. */
  date: string | null;
  issuer: Bilingual;
  binds: Bilingual;
  reportedBy?: Bilingual;
  departments: string[];
  status: 'in-force' | 'superseded';
  clauses: Clause[];
}

export interface Rulebook {
  /** Version of smlint that compiled it. */
  version: string;
  /** Hash of everything in it. */
  hash: string;
  rules: readonly CompiledRule[];
  /** What must stand in a draft before each of the rules can fire. */
  needs: RuleNeeds;
  /** Number of circulars; known without reading them. */
  circularCount: number;
  circulars: Circular[];
  /** Names of the lists by id; an empty name is a list written inside a rule. */
  listNames: string[];
  matcher: MatcherData;
}

const RANK: Record<Force, number> = { 'must-not': 4, must: 4, should: 2, may: 2, none: 0 };

/** The computed severity: the rule's certainty under the strongest force that applies. A reported instruction counts as `should`. */
export function severityOf(certainty: Certainty, citations: readonly Citation[]): Severity {
  const strong = citations.some((citation) => citation.kind !== 'reported' && RANK[citation.force] === 4);
  if (certainty === 'hint') return 'info';
  if (certainty === 'likely') return strong ? 'warning' : 'info';
  return strong ? 'error' : 'warning';
}
