import type { InputError } from '../draft/draft.ts';
import { inputTexts } from '../locale/input-texts.ts';
import type { Locale } from '../locale/locale.ts';
import { moreBrokenLines } from '../locale/report-texts.ts';
import { didYouMeanCommand } from '../locale/usage-texts.ts';
import { COMMAND_NAMES } from './command-names.ts';
import { printLines } from './explain-error.ts';

/** Of the broken lines of one archive, this many are told one by one. */
const TOLD_EACH = 20;

/** What could not be read, a line each: `smlint: FILE:LINE: what is wrong`. An archive that is broken all through is told by its first lines. */
export async function printInputErrors(errors: readonly InputError[], locale: Locale): Promise<string> {
  const counts = new Map<string, number>();
  let text = '';
  for (const error of errors) {
    const count = (counts.get(error.input) ?? 0) + 1;
    counts.set(error.input, count);
    if (count <= TOLD_EACH) text += await printInputError(error, locale);
  }
  for (const [input, count] of counts) {
    if (count > TOLD_EACH) text += printLines([`${input}: ${moreBrokenLines(count - TOLD_EACH)[locale]}`]);
  }
  return text;
}

async function printInputError(error: InputError, locale: Locale): Promise<string> {
  const place = error.line === undefined ? '' : `:${error.line}`;
  const command = error.message === inputTexts.missing ? await commandMeant(error.input) : undefined;
  const message = command === undefined ? error.message : didYouMeanCommand(command);
  return printLines([`${error.input}${place}: ${message[locale]}`]);
}

/** A bare word that names no file may have been meant as a command. */
async function commandMeant(input: string): Promise<string | undefined> {
  if (!/^[a-z-]+$/i.test(input)) return undefined;
  const { nearest } = await import('../locale/nearest.ts');
  return nearest(input, COMMAND_NAMES);
}
