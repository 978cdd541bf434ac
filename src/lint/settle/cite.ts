import type { Context } from '../../context/context.ts';
import type { Circular, CompiledRule, Edge } from '../../rulebook/rulebook.ts';
import type { Bilingual, Citation, Force } from '../finding.ts';
import { holds } from '../when.ts';

const RANK: Record<Force, number> = { 'must-not': 0, must: 1, should: 2, may: 3, none: 4 };

/** The clauses that a finding rests on, and what becomes of it. */
export interface Settlement {
  /** One a clause, the nearest first. */
  citations: Citation[];
  /** Those that decide the force. */
  deciding: Citation[];
  /** Why the finding is lifted, if an exception lifts every limb that decides. */
  lifted: Bilingual | null;
}

/**
 * Chooses the citations of a rule in a context. A limb that names the rule stands before one that names its family, one with a condition that holds before one
 * without, the author's department before others; then by force. Limbs that name the rule decide force and lifting; others only when there is none.
 * @returns null when no circular that applies asks for the rule
 */
export function cite(rule: CompiledRule, context: Context, circulars: readonly Circular[]): Settlement | null {
  const byId = new Map(circulars.map((circular) => [circular.id, circular]));
  const applies = rule.edges.filter(
    (edge) =>
      byId.has(edge.citation.circular) &&
      (context.circulars?.includes(edge.citation.circular) ?? true) &&
      holds(edge.when, context),
  );
  if (applies.length === 0) return rule.edges.length === 0 ? { citations: [], deciding: [], lifted: null } : null;
  const isLifted = (edge: Edge): boolean => edge.lifts !== undefined && context[edge.lifts] !== undefined;
  const named = applies.filter((edge) => edge.distance === 0);
  const deciding = named.length > 0 ? named : applies;
  const standing = deciding.filter((edge) => !isLifted(edge));
  const lifted = standing.length === 0 ? (deciding.find((edge) => edge.exception)?.exception ?? null) : null;
  const rank = (edge: Edge): number[] => [
    circularOf(byId, edge)?.departments.includes(context.department ?? '') ? 0 : 1,
    edge.distance,
    edge.when ? 0 : 1,
    edge.citation.kind === 'reported' ? 1 : 0,
    RANK[edge.citation.force],
  ];
  const shown = (lifted ? applies : applies.filter((edge) => !isLifted(edge)))
    .map((edge, index) => ({ edge, key: [...rank(edge), index] }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ edge }) => edge.citation);
  const seen = new Set<string>();
  const citations = shown.filter((citation) => !seen.has(citation.clause) && seen.add(citation.clause));
  return { citations, deciding: (lifted ? deciding : standing).map((edge) => edge.citation), lifted };
}

function circularOf(byId: ReadonlyMap<string, Circular>, edge: Edge): Circular | undefined {
  return byId.get(edge.citation.circular);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
