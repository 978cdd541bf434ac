import { localeInArguments, resolveLocale } from '../locale/locale.ts';
import { COMMAND_NAMES } from './command-names.ts';
import { lintCommand } from './commands/lint.ts';
import { explainError } from './explain-error.ts';
import { type Job, LINT_DEFAULTS } from './options.ts';
import { ClosedPipe, type Streams } from './streams.ts';

/**
 * Runs one command line and returns its exit code: 0 clean below the gate, 1 findings at or above it, 2 something that was asked for could not be
 * done. It writes to the streams only, and never ends the process.
 *
 * @param argv the arguments after the program's name
 */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    return await carryOut(await jobOf(argv, streams), streams);
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    return complain(error, argv, streams);
  }
}

/** `smlint FILE…` without any option needs no parser, and loading one costs a third of such a run. */
async function jobOf(argv: readonly string[], streams: Streams): Promise<Job> {
  const isPlain =
    argv.every((argument) => argument === '-' || !argument.startsWith('-')) && !COMMAND_NAMES.includes(argv[0] ?? '');
  if (isPlain) return { kind: 'lint', options: { ...LINT_DEFAULTS, inputs: argv } };
  const { parseArguments } = await import('./program.ts');
  return parseArguments({ argv, locale: resolveLocale(localeInArguments(argv), streams.env), columns: streams.stdout.columns });
}

async function carryOut(job: Job, streams: Streams): Promise<number> {
  switch (job.kind) {
    case 'lint':
      return await lintCommand(job.options, streams);
    case 'rules':
      return await (await import('./commands/rules.ts')).rulesCommand(job.options, streams);
    case 'rules-test':
      return await (await import('./commands/rules-test.ts')).rulesTestCommand(job, streams);
    case 'rules-coverage':
      return await (await import('./commands/rules-coverage.ts')).rulesCoverageCommand(job.options, streams);
    case 'checklist':
      return await (await import('./commands/checklist.ts')).checklistCommand(job.options, streams);
    case 'circulars':
      return await (await import('./commands/circulars.ts')).circularsCommand(job.options, streams);
    case 'clause':
      return await (await import('./commands/clause.ts')).clauseCommand(job, streams);
    case 'show':
      streams.stdout.write(job.text);
      return 0;
  }
}

function complain(error: unknown, argv: readonly string[], streams: Streams): number {
  const locale = resolveLocale(localeInArguments(argv), streams.env);
  try {
    streams.stderr.write(explainError(error, { locale, cwd: streams.cwd }));
  } catch (failure) {
    if (!(failure instanceof ClosedPipe)) throw failure;
  }
  return 2;
}
