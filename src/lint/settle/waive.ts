import type { Bilingual, Finding, Lifted } from '../finding.ts';

/** A phrase that the office allows, with its reason. */
export interface Allowance {
  phrase: string;
  reason: string;
}

/** Rules whose findings no allowance waives: identifiers of persons, live credentials, victims and children. */
const NEVER_WAIVED =
  /^(?:privacy\/(?:aadhaar|pan|payment-card|bank-account|victim-identity|child-identity)|cyber-safety\/credential)$/;

/** Sets aside findings whose marked words contain an allowed phrase (letter case aside). */
export function waive(findings: readonly Finding[], allow: readonly Allowance[]): { kept: Finding[]; waived: Lifted[] } {
  const kept: Finding[] = [];
  const waived: Lifted[] = [];
  for (const finding of findings) {
    const text = finding.excerpt.normalize('NFC').toLowerCase();
    const found = NEVER_WAIVED.test(finding.ruleId)
      ? undefined
      : allow.find(({ phrase }) => text.includes(phrase.normalize('NFC').toLowerCase()));
    if (!found) kept.push(finding);
    else {
      const reason: Bilingual = { en: `allowed in the configuration: ${found.reason}`, hi: `विन्यास में अनुमत: ${found.reason}` };
      waived.push({ finding, reason });
    }
  }
  return { kept, waived };
}
