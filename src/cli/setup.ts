import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Config, EMPTY_CONFIG } from '../config/config.ts';
import { findConfig } from '../config/find-config.ts';
import { explainSystemError } from '../draft/read-bytes.ts';
import { type Locale, resolveLocale, type Text } from '../locale/locale.ts';
import { usageTexts } from '../locale/usage-texts.ts';
import { compose } from '../locale/words.ts';
import type { SwitchedOff } from '../report/report.ts';
import { loadRulebooks } from '../rulebook/load-rulebooks.ts';
import type { Circular, CompiledRule, Rulebook } from '../rulebook/rulebook.ts';
import type { CommonOptions } from './options.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

/** What every command starts from. */
export interface Setup {
  locale: Locale;
  config: Config;
  /** The file that the configuration stands in, if there is one. */
  configFile: string | undefined;
  /** The built-in rulebook first, then those of the user's folders. */
  rulebooks: readonly Rulebook[];
  /** Built-in rules and families that a rule folder switches off. */
  switchedOff: readonly SwitchedOff[];
}

/** @throws ConfigError, RuleFileError, UsageError */
export async function setUp({ options, streams }: { options: CommonOptions; streams: Streams }): Promise<Setup> {
  const { config, file } = await chooseConfig({ options, streams });
  const folders = [...config.rules, ...options.rules.map((folder) => resolve(streams.cwd, folder))];
  for (const folder of folders) refuseUnlessFolder(folder);
  const { rulebooks, switchedOff } = await loadRulebooks(folders);
  return {
    locale: resolveLocale(options.locale ?? config.locale ?? 'auto', streams.env),
    config,
    configFile: file,
    rulebooks,
    switchedOff,
  };
}

async function chooseConfig({
  options,
  streams,
}: {
  options: CommonOptions;
  streams: Streams;
}): Promise<{ config: Config; file: string | undefined }> {
  const { config: wanted } = options;
  if (wanted.kind === 'none') return { config: EMPTY_CONFIG, file: undefined };
  const home = streams.env.HOME ?? streams.env.USERPROFILE;
  const file = wanted.kind === 'file' ? resolve(streams.cwd, wanted.file) : findConfig({ cwd: streams.cwd, home });
  if (file === undefined) return { config: EMPTY_CONFIG, file: undefined };
  const { loadConfig } = await import('../config/load-config.ts');
  return loadConfig(file);
}

function refuseUnlessFolder(folder: string): void {
  const problem = problemWithFolder(folder);
  if (problem) throw new UsageError(compose((locale) => `${folder}: ${problem[locale]}`));
}

function problemWithFolder(folder: string): Text | undefined {
  try {
    return statSync(folder).isDirectory() ? undefined : usageTexts.rulesNotFolder;
  } catch (error) {
    return explainSystemError(error);
  }
}

/** Every rule that could run, a user's in the place of the built-in one that it replaces. */
export function allRules({ rulebooks }: Pick<Setup, 'rulebooks'>): readonly CompiledRule[] {
  const [builtIn, ...own] = rulebooks;
  if (builtIn && own.length === 0) return builtIn.rules;
  return [...new Map(rulebooks.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule])).values()];
}

export function allCirculars({ rulebooks }: Pick<Setup, 'rulebooks'>): Circular[] {
  return rulebooks.flatMap(({ circulars }) => circulars);
}
