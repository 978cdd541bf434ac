import type { Config } from '../config/config.ts';
import { ConfigError } from '../config/config.ts';
import type { Text } from '../locale/locale.ts';
import { unknownName, usageTexts } from '../locale/usage-texts.ts';
import type { SwitchedOff } from '../report/report.ts';
import { FAMILIES } from '../rulebook/names.ts';
import type { CompiledRule } from '../rulebook/rulebook.ts';
import type { LintOptions } from './options.ts';
import { allCirculars, allRules, type Setup } from './setup.ts';
import { UsageError } from './usage-error.ts';

/** The rules that a run judges by. */
export interface Selection {
  only: readonly string[];
  skip: readonly string[];
  /** Built-in rules that do not run because a file says so. */
  switchedOff: readonly SwitchedOff[];
}

/**
 * Rules that flags, configuration and rule folders choose. `--only` outranks the configuration's; every `skip` counts.
 *
 * @throws UsageError, ConfigError for a name that no rule, family or circular has
 */
export async function selectRules({ setup, options }: { setup: Setup; options: LintOptions }): Promise<Selection> {
  const rules = allRules(setup);
  const { config } = setup;
  const ruleNames = (): Set<string> => new Set([...FAMILIES, ...rules.map(({ id }) => id)]);
  const circularIds = (): Set<string> => new Set(allCirculars(setup).map(({ id }) => id));
  await refuseUnknown({ words: [...options.only, ...options.skip], known: ruleNames, kind: 'rule' });
  await refuseUnknown({ words: options.context.circulars ?? [], known: circularIds, kind: 'circular', list: true });
  await refuseUnknownInConfig({ setup, ruleNames, circularIds });
  const only = options.only.length > 0 ? options.only : config.only;
  const skip = [...config.skip, ...options.skip, ...setup.switchedOff.map(({ rule }) => rule)];
  const isOn = (rule: CompiledRule): boolean => !isNamed(skip)(rule) && (only.length === 0 || isNamed(only)(rule));
  if (only.length + skip.length > 0 && !rules.some((rule) => rule.family !== 'draft' && isOn(rule)))
    throw new UsageError(usageTexts.nothingSelected);
  return { only, skip, switchedOff: switchedOffByFile({ setup, options }) };
}

interface Lookup {
  words: readonly string[];
  /** Asked for when there are words to look up: most runs name none, and need not read the circulars for it. */
  known: () => ReadonlySet<string>;
  kind: 'rule' | 'circular';
  /** Say all that there is. */
  list?: boolean;
}

async function refuseUnknown(lookup: Lookup): Promise<void> {
  const text = await complaint(lookup);
  if (text) throw new UsageError(text);
}

async function complaint({ words, known, kind, list = false }: Lookup): Promise<Text | undefined> {
  if (words.length === 0) return undefined;
  const names = known();
  const word = words.find((candidate) => !names.has(candidate));
  if (word === undefined) return undefined;
  const { nearest } = await import('../locale/nearest.ts');
  return unknownName({ kind, word, nearest: nearest(word, names), known: list ? [...names] : undefined });
}

async function refuseUnknownInConfig({
  setup: { config, configFile },
  ruleNames,
  circularIds,
}: {
  setup: Setup;
  ruleNames: () => ReadonlySet<string>;
  circularIds: () => ReadonlySet<string>;
}): Promise<void> {
  if (configFile === undefined) return;
  const lookups: [key: string, lookup: Lookup][] = [
    ...config.only.map((word): [string, Lookup] => ['only', { words: [word], known: ruleNames, kind: 'rule' }]),
    ...config.skip.map((word): [string, Lookup] => ['skip', { words: [word], known: ruleNames, kind: 'rule' }]),
    ...(config.context.circulars ?? []).map((word): [string, Lookup] => [
      'circulars',
      { words: [word], known: circularIds, kind: 'circular', list: true },
    ]),
  ];
  const problems = [];
  for (const [key, lookup] of lookups) {
    const message = await complaint(lookup);
    if (message) problems.push({ key, message });
  }
  if (problems.length > 0) throw new ConfigError({ file: configFile, problems });
}

/** What was typed on the command line needs no telling; what a file does out of sight does. */
function switchedOffByFile({ setup, options }: { setup: Setup; options: LintOptions }): SwitchedOff[] {
  const { config, configFile } = setup;
  const builtIn = setup.rulebooks[0]?.rules ?? [];
  const byFolder = setup.switchedOff.flatMap(({ rule: name, by }) =>
    builtIn.filter(isNamed([name])).map(({ id }) => ({ rule: id, by })),
  );
  const byConfig = configFile === undefined ? [] : builtIn.filter((rule) => isOffInConfig({ rule, config, options }));
  const all = [...byFolder, ...byConfig.map(({ id }) => ({ rule: id, by: configFile! }))];
  return [...new Map(all.map((off) => [off.rule, off])).values()];
}

function isOffInConfig({ rule, config, options }: { rule: CompiledRule; config: Config; options: LintOptions }): boolean {
  if (isNamed(config.skip)(rule)) return true;
  return options.only.length === 0 && config.only.length > 0 && rule.family !== 'draft' && !isNamed(config.only)(rule);
}

function isNamed(names: readonly string[]): (rule: CompiledRule) => boolean {
  return ({ id, family }) => names.includes(id) || names.includes(family);
}
