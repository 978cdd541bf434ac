import { type Finding, severityRank } from '../finding.ts';

const familyOf = (finding: Finding): string => finding.ruleId.split('/')[0] as string;

/** Of findings of one family in the same place, only the weightiest stays: the same words need not be reported twice. */
export function dropOverlaps(findings: readonly Finding[]): Finding[] {
  const order = [...findings].sort(
    (a, b) => severityRank(b.severity) - severityRank(a.severity) || b.end - b.start - (a.end - a.start) || a.start - b.start,
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
