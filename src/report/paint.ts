import type { Severity } from '../lint/finding.ts';

/** How parts of the pretty report are set apart. */
export interface Paint {
  /** The words of a draft that a finding is about. */
  mark: (text: string, severity: Severity) => string;
  severity: (word: string, severity: Severity) => string;
  strong: (text: string) => string;
  faint: (text: string) => string;
}

/** Without colours: only the matched words are marked. */
export const plainPaint: Paint = {
  mark: (text) => `«${text}»`,
  severity: (word) => word,
  strong: (text) => text,
  faint: (text) => text,
};

/** With colours; the matched words are underlined and bold, so that nothing depends on the colour. */
export async function colourPaint(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const colours = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan };
  return {
    mark: (text, severity) => colours[severity].bold.underline(text),
    severity: (word, severity) => colours[severity].bold(word),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
  };
}
