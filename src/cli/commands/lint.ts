import { version } from '../../../package.json';
import { type Context, mergeContexts } from '../../context/context.ts';
import type { InputError } from '../../draft/draft.ts';
import { readDrafts } from '../../draft/read-drafts.ts';
import type { ReadItem } from '../../draft/read-item.ts';
import { createDraftLinter, type Linter } from '../../lint/linter.ts';
import { maskPersonalData } from '../../lint/mask.ts';
import { departmentWithoutCircular, usageTexts } from '../../locale/usage-texts.ts';
import { countError, countResult, EMPTY_TALLY, exitCodeOf, type Tally } from '../../report/gate.ts';
import type { Format, JudgedDraft, Run } from '../../report/report.ts';
import { nearName, printLines } from '../explain-error.ts';
import { printInputErrors } from '../input-errors.ts';
import type { LintOptions } from '../options.ts';
import { showProgress } from '../progress.ts';
import { openReports, type ReportWriter, reportFiles } from '../report-writers.ts';
import { type Selection, selectRules } from '../selection.ts';
import { allCirculars, type Setup, setUp } from '../setup.ts';
import type { Streams } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `smlint FILE…`: judges drafts and reports. Returns the exit code.
 *
 * @throws UsageError, ConfigError, RuleFileError before anything is judged
 */
export async function lintCommand(options: LintOptions, streams: Streams): Promise<number> {
  refuseImpossible(options);
  const setup = await setUp({ options, streams });
  const selection = await selectRules({ setup, options });
  const { own, allow } = setup.config;
  const { only, skip } = selection;
  const linter = createDraftLinter(setup.rulebooks, { own, allow, only, skip, showPersonalData: options.showPersonalData });
  const run = describeRun({ setup, selection, linter, cwd: streams.cwd });
  const base = mergeContexts(setup.config.context, options.context);
  noteDepartment({ department: base.department, run, streams });
  const writers = await openReports({ options, streams });
  try {
    const tally = await judgeAll({ options, streams, base, linter, run, writers });
    if (tally.errors === 0 && tally.judged === 0) streams.stderr.write(printLines([usageTexts.nothingJudged[run.locale]]));
    const { failOn = setup.config.failOn ?? 'error', maxWarnings = setup.config.maxWarnings } = options;
    return exitCodeOf({ tally, failOn, maxWarnings });
  } finally {
    for (const writer of writers) writer.close();
  }
}

function refuseImpossible({ inputs, text }: LintOptions): void {
  if (inputs.length === 0 && text === undefined) throw new UsageError(usageTexts.noInputs);
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError(usageTexts.stdinTwice);
}

function describeRun({
  setup,
  selection,
  linter,
  cwd,
}: {
  setup: Setup;
  selection: Selection;
  linter: Linter;
  cwd: string;
}): Run {
  const [builtIn] = setup.rulebooks;
  let circulars: Run['circulars'] | undefined;
  return {
    version,
    rulebook: {
      version: builtIn?.version ?? version,
      hash: setup.rulebooks.map(({ hash }) => hash).join('+'),
      rules: linter.rulesOn,
      circulars: linter.circularsOn,
      switchedOff: selection.switchedOff.map(({ rule, by }) => ({ rule, by: nearName(by, cwd) })),
    },
    // Made when something asks: a clean draft needs no clause.
    get circulars() {
      circulars ??= new Map(allCirculars(setup).map((circular) => [circular.id, circular]));
      return circulars;
    },
    locale: setup.locale,
  };
}

/** Said once, on standard error: a misspelt department would choose no circular, and nobody would see it. */
function noteDepartment({ department, run, streams }: { department: string | undefined; run: Run; streams: Streams }): void {
  if (department === undefined) return;
  const known = [...new Set([...run.circulars.values()].flatMap(({ departments }) => departments))].sort();
  if (known.includes(department)) return;
  streams.stderr.write(printLines([departmentWithoutCircular(department, known)[run.locale]]));
}

interface Judging {
  options: LintOptions;
  streams: Streams;
  /** What configuration and flags say; a draft's own context outranks it. */
  base: Context;
  linter: Linter;
  run: Run;
  writers: readonly ReportWriter[];
}

async function judgeAll({ options, streams, base, linter, run, writers }: Judging): Promise<Tally> {
  const errors: InputError[] = [];
  let tally = EMPTY_TALLY;
  const progress = showProgress({ output: streams.stderr, locale: run.locale });
  const report = async (part: (format: Format) => string | Promise<string>): Promise<void> => {
    for (const { format, write } of writers) {
      const text = await part(format);
      if (text === '') continue;
      progress.clear();
      write(text);
    }
  };
  await report((format) => format.begin(run));
  for await (const item of readDrafts(sourcesOf({ options, streams, run }))) {
    if (item.kind === 'error') {
      errors.push(item.error);
      tally = countError(tally);
      await report((format) => format.error(item.error, run));
    } else {
      const judged = judge({ item, linter, base, showPersonalData: options.showPersonalData });
      const index = tally.drafts;
      tally = countResult(tally, judged.result);
      await report((format) => format.draft(judged, index, run));
      progress.tick(tally.drafts);
    }
  }
  progress.clear();
  if (errors.length > 0) streams.stderr.write(await printInputErrors(errors, run.locale));
  await report((format) => format.end({ tally, errors }, run));
  return tally;
}

function judge({
  item,
  linter,
  base,
  showPersonalData,
}: {
  item: Extract<ReadItem, { kind: 'draft' }>;
  linter: Linter;
  base: Context;
  showPersonalData: boolean;
}): JudgedDraft {
  const { kind: _kind, ...source } = item;
  const result = linter.lintDraft(item.draft, mergeContexts(base, item.draft.context));
  const isQuoted = result.findings.length > 0 && !showPersonalData;
  return { ...source, result, shownText: isQuoted ? maskPersonalData(item.draft.text) : item.draft.text };
}

function sourcesOf({
  options,
  streams,
  run,
}: {
  options: LintOptions;
  streams: Streams;
  run: Run;
}): Parameters<typeof readDrafts>[0] {
  return {
    inputs: options.inputs,
    text: options.text,
    cwd: streams.cwd,
    stdin: streams.stdin,
    stdinName: options.stdinName,
    circulars: () => [...run.circulars.keys()],
    leaveOut: reportFiles({ options, streams }),
  };
}
