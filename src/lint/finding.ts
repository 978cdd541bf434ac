/** The shapes of a result. Other programs read them: `dist/schema/result.schema.json` describes the same. */

export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** 0 for info, 1 for warning, 2 for error. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

export type Force = 'must-not' | 'must' | 'should' | 'may' | 'none';

/** A text that a person reads, in both languages. */
export interface Bilingual {
  en: string;
  hi: string;
}

/** One clause that a finding rests on. */
export interface Citation {
  /** For example `cg-2017/6.6`. */
  clause: string;
  /** For example `cg-2017/6.6.b`. */
  limb: string;
  /** Id of the circular. */
  circular: string;
  /** The clause's number as printed, or null where nothing is printed. */
  printed: string | null;
  kind: 'circular' | 'letter' | 'reported';
  force: Force;
  /** What the limb asks, in our own words. */
  text: Bilingual;
}

/** A place in the draft's text that a finding saw. Offsets are UTF-16 units, `end` exclusive. */
export interface Related {
  start: number;
  end: number;
  role: string;
}

export interface Finding {
  ruleId: string;
  messageId: string;
  data: Record<string, string>;
  severity: Severity;
  message: Bilingual;
  advice: Bilingual;
  /** The matched words as the author wrote them; personal data is masked unless asked otherwise. */
  excerpt: string;
  /** UTF-16 offsets into the draft's text, `end` exclusive. */
  start: number;
  end: number;
  /** Counted from 1, columns in UTF-16 units, in the file as stored (for archives: in the text). */
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  related: Related[];
  citations: Citation[];
  /** Laws that may be read beside the clause; printed with the note that smlint has not decided that they apply. */
  seeAlso: Bilingual[];
  /** Hash of rule, normalised masked sentence and ordinal; no position in it. */
  fingerprint: string;
}

/** A finding that context, an allowance or a baseline set aside; shown, never silent. */
export interface Lifted {
  finding: Finding;
  reason: Bilingual;
}

export interface DraftResult {
  id: string;
  /** False when the rules cannot judge the draft; a `draft/*` finding says why. */
  judged: boolean;
  findings: Finding[];
  /** Findings that an exception of their clause lifted (a duty, a published source). */
  lifted: Lifted[];
  /** Findings that the office's configuration allows. */
  waived: Lifted[];
}
