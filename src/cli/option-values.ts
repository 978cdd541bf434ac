import { nearest } from '../locale/nearest.ts';
import { unknownName, usageTexts, WHOLE_NUMBER, wrongFlagValue } from '../locale/usage-texts.ts';
import { compose, listOr } from '../locale/words.ts';
import { FORMAT_NAMES, isFormatName } from '../report/formats.ts';
import type { ReportTarget } from './options.ts';
import { UsageError } from './usage-error.ts';

/** `a, b` as two words. */
export function commaList(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A reader of a flag's value that takes one of a few words. */
export function choice<Word extends string>(flag: string, words: readonly Word[]): (value: string) => Word {
  return (value) => {
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    throw new UsageError(wrongFlagValue({ flag, value, allowed: compose((locale) => listOr(words, locale)) }));
  };
}

export function wholeNumber(flag: string): (value: string) => number {
  return (value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new UsageError(wrongFlagValue({ flag, value, allowed: WHOLE_NUMBER }));
  };
}

/**
 * `NAME` or `NAME=FILE`, as often as given.
 *
 * @throws UsageError for a name that is none, and for two reports that would go to the same place
 */
export function reportTargets(values: readonly string[]): ReportTarget[] {
  const targets = values.map(reportTarget);
  if (targets.filter(({ file }) => file === undefined).length > 1) throw new UsageError(usageTexts.oneFormatOnStdout);
  return targets;
}

function reportTarget(value: string): ReportTarget {
  const equals = value.indexOf('=');
  const name = equals === -1 ? value : value.slice(0, equals);
  if (!isFormatName(name)) {
    throw new UsageError(unknownName({ kind: 'format', word: name, nearest: nearest(name, FORMAT_NAMES), known: FORMAT_NAMES }));
  }
  if (equals === -1) return { format: name, file: undefined };
  const file = value.slice(equals + 1);
  if (file === '') throw new UsageError(usageTexts.formatFileMissing);
  return { format: name, file };
}
