import { Command, CommanderError, Help, Option } from 'commander';
import { version } from '../../package.json';
import { CONTEXT_KEYS } from '../context/context.ts';
import { examplesAndExitCodes, helpGroups, helpTexts, helpTitles } from '../locale/help-texts.ts';
import type { Locale, Text } from '../locale/locale.ts';
import { LOCALE_CHOICES } from '../locale/locale.ts';
import { nearest } from '../locale/nearest.ts';
import { missingArgument, missingValue, tooManyArguments, unknownOption } from '../locale/usage-texts.ts';
import { FAIL_ON } from '../report/gate.ts';
import { choice, commaList, reportTargets, wholeNumber } from './option-values.ts';
import type { CommonOptions, Job, LintOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

/** What a command line asks for; help and version come back as text, so that nothing is written here. */
export async function parseArguments({
  argv,
  locale,
  columns,
}: {
  argv: readonly string[];
  locale: Locale;
  columns: number | undefined;
}): Promise<Job> {
  let printed = '';
  let job: Job | undefined;
  const program = buildProgram({ locale, columns, print: (text) => (printed += text), decide: (decided) => (job = decided) });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'show', text: printed };
    throw inOurWords(error, program);
  }
  return job ?? { kind: 'show', text: printed };
}

interface Building {
  locale: Locale;
  columns: number | undefined;
  print: (text: string) => void;
  decide: (job: Job) => void;
}

function buildProgram({ locale, columns, print, decide }: Building): Command {
  const say = (text: Text): string => text[locale];
  const program = new Command('smlint')
    .usage(locale === 'hi' ? '[विकल्प] ड्राफ़्ट…\n       smlint COMMAND' : '[options] drafts…\n       smlint COMMAND')
    .description(say(helpTexts.about))
    .argument('[drafts...]', say(helpTexts.inputs))
    .enablePositionalOptions()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: print,
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => columns ?? 100,
    })
    .configureHelp({
      styleTitle: (title) => helpTitles[title]?.[locale] ?? title,
      displayWidth: displayWidth,
      minWidthToWrap: 40,
    })
    .exitOverride()
    .helpCommand('help [command]', say(helpTexts.helpCommand))
    .addHelpText('after', examplesAndExitCodes(locale));
  addLintOptions(program, say);
  program.optionsGroup(say(helpGroups.other));
  addCommonOptions(program, say);
  program.version(version, '-V, --version', say(helpTexts.version)).helpOption('-h, --help', say(helpTexts.help));
  program.action(async (inputs: string[], flags: LintFlags) =>
    decide({ kind: 'lint', options: await lintOptions(inputs, flags) }),
  );

  const rules = command(program, 'rules', helpTexts.rulesCommand, say);
  rules.action((_flags, self: Command) => decide({ kind: 'rules', options: commonOptions(self.optsWithGlobals()) }));
  command(rules, 'test', helpTexts.rulesTest, say)
    .argument('[paths...]', say(helpTexts.testPaths))
    .action((paths: string[], _flags, self: Command) =>
      decide({ kind: 'rules-test', paths, options: commonOptions(self.optsWithGlobals()) }),
    );
  command(rules, 'coverage', helpTexts.rulesCoverage, say).action((_flags, self: Command) =>
    decide({ kind: 'rules-coverage', options: commonOptions(self.optsWithGlobals()) }),
  );
  command(program, 'checklist', helpTexts.checklistCommand, say).action((_flags, self: Command) =>
    decide({ kind: 'checklist', options: commonOptions(self.optsWithGlobals()) }),
  );
  command(program, 'circulars', helpTexts.circularsCommand, say).action((_flags, self: Command) =>
    decide({ kind: 'circulars', options: commonOptions(self.optsWithGlobals()) }),
  );
  command(program, 'clause', helpTexts.clauseCommand, say)
    .argument('<id>', say(helpTexts.clauseId))
    .action((id: string, _flags, self: Command) =>
      decide({ kind: 'clause', id, options: commonOptions(self.optsWithGlobals()) }),
    );
  return program;
}

function command(parent: Command, name: string, description: Text, say: (text: Text) => string): Command {
  const made = parent.command(name).description(say(description)).helpOption('-h, --help', say(helpTexts.help));
  // `rules` itself lists; `test` and `coverage` are the only words that may follow.
  if (name === 'rules') made.enablePositionalOptions().helpCommand(false);
  addCommonOptions(made, say);
  return made;
}

interface CommonFlags {
  locale?: CommonOptions['locale'];
  config?: string | false;
  rules?: string[];
}

interface LintFlags extends CommonFlags, Record<string, unknown> {
  text?: string;
  stdinFilename?: string;
  format?: string[];
  failOn?: (typeof FAIL_ON)[number];
  maxWarnings?: number;
  quiet?: boolean;
  only?: string[];
  skip?: string[];
  showPersonalData?: boolean;
  color?: boolean;
}

const append = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];
const appendList = (value: string, before: string[] | undefined): string[] => [...(before ?? []), ...commaList(value)];

function addLintOptions(program: Command, say: (text: Text) => string): void {
  const add = (group: Text, flags: string, text: Text): Option => {
    const option = new Option(flags, say(text)).helpGroup(say(group));
    program.addOption(option);
    return option;
  };
  const { judging, context, report } = helpGroups;
  add(judging, '--text <text>', helpTexts.text);
  add(judging, '--stdin-filename <name>', helpTexts.stdinFilename);
  add(judging, '--only <rules>', helpTexts.only).argParser(appendList);
  add(judging, '--skip <rules>', helpTexts.skip).argParser(appendList);
  add(judging, '--circulars <ids>', helpTexts.circulars).argParser(appendList);
  add(context, '--account <kind>', helpTexts.account);
  add(context, '--platform <name>', helpTexts.platform);
  add(context, '--authorised <order>', helpTexts.authorised);
  add(context, '--department <name>', helpTexts.department);
  add(context, '--handle <handle>', helpTexts.handle);
  add(context, '--reply-to <handle>', helpTexts.replyTo);
  add(context, '--scheduled <time>', helpTexts.scheduled);
  add(context, '--published <link>', helpTexts.published);
  add(context, '--bio-disclaimer', helpTexts.bioDisclaimer);
  add(report, '--format <name[=file]>', helpTexts.format).argParser(append);
  add(report, '--fail-on <severity>', helpTexts.failOn).argParser(choice('--fail-on', FAIL_ON));
  add(report, '--max-warnings <n>', helpTexts.maxWarnings).argParser(wholeNumber('--max-warnings'));
  add(report, '--quiet', helpTexts.quiet);
  add(report, '--show-personal-data', helpTexts.showPersonalData);
  add(report, '--color', helpTexts.color);
  add(report, '--no-color', helpTexts.noColor);
}

function addCommonOptions(target: Command, say: (text: Text) => string): void {
  target.addOption(new Option('--locale <language>', say(helpTexts.locale)).argParser(choice('--locale', LOCALE_CHOICES)));
  target.addOption(new Option('--rules <folder>', say(helpTexts.rules)).argParser(append));
  target.addOption(new Option('--config <file>', say(helpTexts.config)));
  target.addOption(new Option('--no-config', say(helpTexts.noConfig)));
}

function commonOptions({ locale, config, rules = [] }: CommonFlags): CommonOptions {
  return {
    locale,
    config: config === undefined ? { kind: 'search' } : config === false ? { kind: 'none' } : { kind: 'file', file: config },
    rules,
  };
}

async function lintOptions(inputs: readonly string[], flags: LintFlags): Promise<LintOptions> {
  return {
    ...commonOptions(flags),
    colour: flags.color,
    inputs,
    text: flags.text,
    stdinName: flags.stdinFilename,
    reports: reportTargets(flags.format ?? ['pretty']),
    failOn: flags.failOn,
    maxWarnings: flags.maxWarnings,
    quiet: flags.quiet ?? false,
    only: flags.only ?? [],
    skip: flags.skip ?? [],
    context: await contextOf(flags),
    showPersonalData: flags.showPersonalData ?? false,
  };
}

/** The schema of a context is loaded for a run that says something of it. */
async function contextOf(flags: LintFlags): Promise<LintOptions['context']> {
  if (CONTEXT_KEYS.every((key) => flags[key] === undefined)) return {};
  const { contextFromFlags } = await import('./context-flags.ts');
  return contextFromFlags(flags);
}

/** commander's complaints, told in the reader's language. */
function inOurWords(error: CommanderError, program: Command): UsageError {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const flag = quoted.split(/[ ,=]/)[0]!;
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError(unknownOption(flag, nearest(flag, allFlags(program))));
    case 'commander.optionMissingArgument':
      return new UsageError(missingValue(flag));
    case 'commander.missingArgument':
      return new UsageError(missingArgument(quoted.toUpperCase()));
    case 'commander.excessArguments':
      return new UsageError(tooManyArguments(quoted));
    default: {
      const message = error.message.replace(/^error: /, '');
      return new UsageError({ en: message, hi: message });
    }
  }
}

function allFlags(command: Command): string[] {
  const own = command.options.flatMap(({ long }) => (long ? [long] : []));
  return [...own, '--help', ...command.commands.flatMap(allFlags)];
}

const plainHelp = new Help();

/** Columns of a line of help: Devanagari signs above and below take none. */
function displayWidth(text: string): number {
  return plainHelp.displayWidth(text.replace(/\p{Mn}/gu, ''));
}
