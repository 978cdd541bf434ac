import { type DraftResult, type Finding, type Severity, severityRank } from '../lint/finding.ts';

/** The least severity that makes a run fail; `never` leaves findings out of the exit code. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface Tally {
  /** Drafts read, judged or not. */
  drafts: number;
  judged: number;
  /** Findings of drafts, by severity; what says that a draft could not be judged is not counted. */
  counts: Record<Severity, number>;
  lifted: number;
  waived: number;
  /** Inputs that could not be read. */
  errors: number;
}

export const EMPTY_TALLY: Tally = {
  drafts: 0,
  judged: 0,
  counts: { error: 0, warning: 0, info: 0 },
  lifted: 0,
  waived: 0,
  errors: 0,
};

/** The tally with one draft more. */
export function countResult(tally: Tally, { judged, findings, lifted, waived }: DraftResult): Tally {
  const counts = { ...tally.counts };
  for (const finding of findings) if (!isAboutTheDraft(finding)) counts[finding.severity]++;
  return {
    ...tally,
    drafts: tally.drafts + 1,
    judged: tally.judged + (judged ? 1 : 0),
    counts,
    lifted: tally.lifted + lifted.length,
    waived: tally.waived + waived.length,
  };
}

/** The tally with one more input that could not be read. */
export function countError(tally: Tally): Tally {
  return { ...tally, errors: tally.errors + 1 };
}

/** Whether a finding says why its draft could not be judged. */
export function isAboutTheDraft(finding: Finding): boolean {
  return finding.ruleId.startsWith('draft/');
}

/** 0 clean below the gate, 1 findings at or above it, 2 something was not read or nothing was judged; 2 beats 1. */
export function exitCodeOf({
  tally,
  failOn,
  maxWarnings,
}: {
  tally: Tally;
  failOn: FailOn;
  maxWarnings: number | undefined;
}): 0 | 1 | 2 {
  if (tally.errors > 0 || tally.judged === 0) return 2;
  if (maxWarnings !== undefined && tally.counts.warning > maxWarnings) return 1;
  if (failOn === 'never') return 0;
  const severities = Object.keys(tally.counts) as Severity[];
  return severities.some((severity) => severityRank(severity) >= severityRank(failOn) && tally.counts[severity] > 0) ? 1 : 0;
}
