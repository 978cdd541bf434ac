import { resolve } from 'node:path';
import { testRules } from '../../lint/self-test.ts';
import { examplesFail, examplesPass } from '../../locale/registry-texts.ts';
import { visible } from '../../report/visible.ts';
import type { CompiledRule } from '../../rulebook/rulebook.ts';
import type { Job } from '../options.ts';
import { setUp } from '../setup.ts';
import type { Streams } from '../streams.ts';

/**
 * `smlint rules test [FOLDER…]`: runs the examples of the built-in rules, or of those in the folders. Loading a folder runs its examples already,
 * so that what fails there comes as an error of its files.
 */
export async function rulesTestCommand(
  { options, paths }: Extract<Job, { kind: 'rules-test' }>,
  streams: Streams,
): Promise<number> {
  const folders = paths.map((path) => resolve(streams.cwd, path));
  const setup = await setUp({ options: { ...options, rules: [...options.rules, ...folders] }, streams });
  const [builtIn, ...own] = setup.rulebooks;
  const tested = own.length > 0 ? own : builtIn ? [builtIn] : [];
  const failures = tested.flatMap((rulebook) => testRules(rulebook));
  const rules = tested.flatMap((rulebook) => rulebook.rules);
  for (const { ruleId, problem, text } of failures)
    streams.stdout.write(`${ruleId}: ${visible(problem)}\n    ${visible(text)}\n`);
  const count = failures.length > 0 ? new Set(failures.map(({ ruleId }) => ruleId)).size : rules.length;
  const summary =
    failures.length > 0
      ? examplesFail(failures.length, count, setup.locale)
      : examplesPass(count, examplesIn(rules), setup.locale);
  streams.stdout.write(`${summary}\n`);
  return failures.length > 0 ? 1 : 0;
}

function examplesIn(rules: readonly CompiledRule[]): number {
  return rules.reduce((sum, { examples }) => sum + examples.bad.length + examples.good.length, 0);
}
