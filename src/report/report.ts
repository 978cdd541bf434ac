/** What a report is made from, and what a format is. */

import type { Draft, InputError } from '../draft/draft.ts';
import type { DraftResult } from '../lint/finding.ts';
import type { Locale } from '../locale/locale.ts';
import type { Circular } from '../rulebook/rulebook.ts';
import type { Tally } from './gate.ts';

/** What is known before the first draft is judged. */
export interface Run {
  /** Version of smlint. */
  version: string;
  rulebook: {
    version: string;
    hash: string;
    /** Rules that are switched on, and circulars that they serve. */
    rules: number;
    circulars: number;
    switchedOff: readonly SwitchedOff[];
  };
  circulars: ReadonlyMap<string, Circular>;
  locale: Locale;
}

/** A built-in rule that does not run, and the file or flag that says so. */
export interface SwitchedOff {
  rule: string;
  by: string;
}

export interface JudgedDraft {
  draft: Draft;
  result: DraftResult;
  /** The file, or `-`, as given. */
  file: string;
  /** The line of the archive, counted from 1. */
  line?: number;
  /** The draft's text as it may be shown: personal data masked, every offset as in the text. */
  shownText: string;
}

/** What is known after the last one. */
export interface Outcome {
  tally: Tally;
  errors: readonly InputError[];
}

/**
 * A format: pure functions from parts of a result to text, so that an archive of any length is written as it is judged. What `begin`, each
 * `draft`, each `error` and `end` return is written in that order.
 */
export interface Format {
  begin: (run: Run) => string;
  /** `index` counts the drafts before this one. */
  draft: (judged: JudgedDraft, index: number, run: Run) => string | Promise<string>;
  error: (error: InputError, run: Run) => string;
  end: (outcome: Outcome, run: Run) => string;
}
