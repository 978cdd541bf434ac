import type { Context } from '../context/context.ts';
import type { Allowance } from '../lint/settle/waive.ts';
import type { Own } from '../lint/validators.ts';
import type { LocaleChoice, Text } from '../locale/locale.ts';
import type { FailOn } from '../report/gate.ts';

/** What an office writes down once. Everything is optional. */
export interface Config {
  context: Partial<Context>;
  /** The office's own numbers, addresses and people: no disclosure when they stand in a post. */
  own: Own;
  allow: readonly Allowance[];
  /** Absolute paths of folders with the office's own rules. */
  rules: readonly string[];
  only: readonly string[];
  skip: readonly string[];
  failOn?: FailOn | undefined;
  maxWarnings?: number | undefined;
  locale?: LocaleChoice | undefined;
}

export const EMPTY_CONFIG: Config = { context: {}, own: {}, allow: [], rules: [], only: [], skip: [] };

/** A configuration with the file that it stands in. */
export interface LoadedConfig {
  /** Absolute path. */
  file: string;
  config: Config;
}

export interface ConfigProblem {
  /** For example `own.phones[0]`; empty for the file as a whole. */
  key: string;
  message: Text;
}

/** A configuration file that cannot be used, with everything that is wrong in it. */
export class ConfigError extends Error {
  readonly file: string;
  readonly problems: readonly ConfigProblem[];

  constructor({ file, problems }: { file: string; problems: readonly ConfigProblem[] }) {
    super(`${file}: ${problems.map((problem) => problem.message.en).join(' ')}`);
    this.name = 'ConfigError';
    this.file = file;
    this.problems = problems;
  }
}

/** By its name: the usual path and the parts that are loaded when needed are two files, and each has the class. */
export function isConfigError(error: unknown): error is ConfigError {
  return error instanceof Error && error.name === 'ConfigError';
}
