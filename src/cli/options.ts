import type { Context } from '../context/context.ts';
import type { LocaleChoice } from '../locale/locale.ts';
import type { FormatName } from '../report/formats.ts';
import type { FailOn } from '../report/gate.ts';

/** Options that every command takes. What is undefined was not given, and the configuration may say it. */
export interface CommonOptions {
  locale: LocaleChoice | undefined;
  config: { kind: 'search' } | { kind: 'none' } | { kind: 'file'; file: string };
  /** Folders with rules of the user's own, as given. */
  rules: readonly string[];
}

export interface ReportTarget {
  format: FormatName;
  /** As given; undefined for standard output. */
  file: string | undefined;
}

export interface LintOptions extends CommonOptions {
  inputs: readonly string[];
  text: string | undefined;
  stdinName: string | undefined;
  reports: readonly ReportTarget[];
  failOn: FailOn | undefined;
  maxWarnings: number | undefined;
  quiet: boolean;
  /** Undefined leaves it to the environment and the terminal. */
  colour: boolean | undefined;
  only: readonly string[];
  skip: readonly string[];
  context: Partial<Context>;
  showPersonalData: boolean;
}

const COMMON_DEFAULTS: CommonOptions = { locale: undefined, config: { kind: 'search' }, rules: [] };

/** What `smlint FILE…` means when nothing else is said. */
export const LINT_DEFAULTS: Omit<LintOptions, 'inputs'> = {
  ...COMMON_DEFAULTS,
  text: undefined,
  stdinName: undefined,
  reports: [{ format: 'pretty', file: undefined }],
  failOn: undefined,
  maxWarnings: undefined,
  quiet: false,
  colour: undefined,
  only: [],
  skip: [],
  context: {},
  showPersonalData: false,
};

/** What a command line asks for. */
export type Job =
  | { kind: 'lint'; options: LintOptions }
  | { kind: 'rules'; options: CommonOptions }
  | { kind: 'rules-test'; options: CommonOptions; paths: readonly string[] }
  | { kind: 'rules-coverage'; options: CommonOptions }
  | { kind: 'checklist'; options: CommonOptions }
  | { kind: 'circulars'; options: CommonOptions }
  | { kind: 'clause'; options: CommonOptions; id: string }
  /** Help or version, already printed. */
  | { kind: 'show'; text: string };
