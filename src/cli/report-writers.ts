import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { cannotWrite, reportOverDraft } from '../locale/usage-texts.ts';
import { formatOf } from '../report/formats.ts';
import { colourPaint, plainPaint } from '../report/paint.ts';
import type { Format } from '../report/report.ts';
import { wantsColour } from './colour.ts';
import type { LintOptions, ReportTarget } from './options.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';
import { codeOf, writeAll } from './write-all.ts';

/** A format and where it goes. */
export interface ReportWriter {
  format: Format;
  write: (text: string) => void;
  close: () => void;
}

/** Columns of a report that goes to no terminal. */
const PAGE_WIDTH = 100;

/** @throws UsageError when a file cannot be written, or is itself a draft of the run */
export async function openReports({ options, streams }: { options: LintOptions; streams: Streams }): Promise<ReportWriter[]> {
  const drafts = new Set(options.inputs.map((input) => resolve(streams.cwd, input)));
  const writers: ReportWriter[] = [];
  for (const target of options.reports) {
    if (target.file !== undefined && drafts.has(resolve(streams.cwd, target.file)))
      throw new UsageError(reportOverDraft(target.file));
    writers.push(await openReport({ target, options, streams }));
  }
  return writers;
}

/** Absolute paths of the reports of this run. */
export function reportFiles({ options, streams }: { options: LintOptions; streams: Streams }): Set<string> {
  return new Set(options.reports.flatMap(({ file }) => (file === undefined ? [] : [resolve(streams.cwd, file)])));
}

async function openReport({
  target,
  options,
  streams,
}: {
  target: ReportTarget;
  options: LintOptions;
  streams: Streams;
}): Promise<ReportWriter> {
  const { stdout, env, cwd } = streams;
  if (target.file === undefined) {
    const isColoured = target.format === 'pretty' && wantsColour({ flag: options.colour, env, isTTY: stdout.isTTY });
    const paint = isColoured ? await colourPaint() : plainPaint;
    const width = Math.max(stdout.columns ?? PAGE_WIDTH, 30);
    return {
      format: formatOf(target.format, { paint, width, quiet: options.quiet }),
      write: stdout.write,
      close: () => undefined,
    };
  }
  const { file: name } = target;
  const file = attempt(name, () => openSync(resolve(cwd, name), 'w'));
  return {
    format: formatOf(target.format, { paint: plainPaint, width: PAGE_WIDTH, quiet: options.quiet }),
    write: (text) => attempt(name, () => writeAll(file, text)),
    close: () => closeSync(file),
  };
}

function attempt<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new UsageError(cannotWrite(name, codeOf(error) ?? String(error)));
  }
}
