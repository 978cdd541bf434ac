import { type Finding, severityRank } from '../finding.ts';

const familyOf = (finding: Finding): string => finding.ruleId.split('/')[0] as string;

/**
 * Of findings of one family in the same place, only the weightiest stays: the same words need not be reported twice. Of two that weigh alike the one of a rule
 * that names what it saw stays, rather than one that adds up signals.
 * @param summing ids of rules that add up signals
 */
export function dropOverlaps(findings: readonly Finding[], summing: ReadonlySet<string>): Finding[] {
  const sums = ({ ruleId }: Finding): number => (summing.has(ruleId) ? 1 : 0);
  const order = [...findings].sort(
    (a, b) =>
      severityRank(b.severity) - severityRank(a.severity) ||
      sums(a) - sums(b) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of order) {
    const covered = kept.some(
      (other) => familyOf(other) === familyOf(finding) && other.start < finding.end && finding.start < other.end,
    );
    if (!covered) kept.push(finding);
  }
  return kept;
}
