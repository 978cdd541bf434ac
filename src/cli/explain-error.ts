import { relative } from 'node:path';
import { isConfigError } from '../config/config.ts';
import type { Locale } from '../locale/locale.ts';
import { usageTexts } from '../locale/usage-texts.ts';
import { visible } from '../report/visible.ts';
import type { Problem, RuleFileError } from '../rulebook/problems.ts';
import { isUsageError } from './usage-error.ts';

/** What a thrown error says to the reader, line by line. Every one of them ends the run with 2. */
export function explainError(error: unknown, { locale, cwd }: { locale: Locale; cwd: string }): string {
  if (isUsageError(error)) return printLines([error.text[locale], usageTexts.forHelp[locale]]);
  if (isConfigError(error)) {
    const file = nearName(error.file, cwd);
    return printLines(
      error.problems.map(
        ({ key, message }) => `${file}: ${key && !message[locale].includes(`“${key}”`) ? `${key}: ` : ''}${message[locale]}`,
      ),
    );
  }
  if (isRuleFileError(error)) return error.problems.map((problem) => printRuleProblem(problem, cwd)).join('');
  const detail = error instanceof Error ? `${error.name}: ${error.message} ${placeOf(error)}` : String(error);
  return printLines([`${usageTexts.unexpected[locale]}: ${detail}`]);
}

/** One line on standard error for each text. */
export function printLines(lines: readonly string[]): string {
  return lines.map((line) => `smlint: ${visible(line)}\n`).join('');
}

function printRuleProblem({ file, line, column, key, message, excerpt }: Problem, cwd: string): string {
  const place = line > 0 ? `:${line}:${column}` : '';
  const quoted = excerpt.trim() === '' ? '' : `    ${visible(excerpt.trim())}\n`;
  return printLines([`${nearName(file, cwd)}${place}: ${key === '' ? '' : `${key}: `}${message}`]) + quoted;
}

/** The path from the current folder, if the file is inside it. */
export function nearName(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return path === '' || path.startsWith('..') ? file : path;
}

/** Where in the program it happened, for whoever gets the report. */
function placeOf(error: Error): string {
  return /\n\s+(at [^\n]+)/.exec(error.stack ?? '')?.[1] ?? '';
}

/** By its name: rule files are read by a part that is loaded when needed, with a class of its own. */
function isRuleFileError(error: unknown): error is RuleFileError {
  return error instanceof Error && error.name === 'RuleFileError';
}
