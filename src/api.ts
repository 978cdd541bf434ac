/** smlint as a library: the same judgement as the command line, on texts and files. */

import { resolve } from 'node:path';
import { type Context, mergeContexts } from './context/context.ts';
import type { InputError } from './draft/draft.ts';
import { lineTable } from './draft/line-table.ts';
import { readDrafts } from './draft/read-drafts.ts';
import type { DraftResult } from './lint/finding.ts';
import { createDraftLinter } from './lint/linter.ts';
import type { Allowance } from './lint/settle/waive.ts';
import type { Own } from './lint/validators.ts';
import { loadRulebooks } from './rulebook/load-rulebooks.ts';
import { FAMILIES } from './rulebook/names.ts';

export type { Account, Context, Platform } from './context/context.ts';
export type { InputError } from './draft/draft.ts';
export type { Bilingual, Citation, DraftResult, Finding, Force, Lifted, Related, Severity } from './lint/finding.ts';
export type { Allowance } from './lint/settle/waive.ts';
export type { Own } from './lint/validators.ts';

export interface LinterSettings {
  /** Who posts, where and with what authority; a draft's own context outranks it. */
  context?: Partial<Context>;
  /** A folder, or folders, with rules of your own. */
  rules?: string | readonly string[];
  /** The office's own numbers, addresses and people. */
  own?: Own;
  /** Phrases that the office allows, each with its reason. */
  allow?: readonly Allowance[];
  /** Ids of rules or families; only these judge. */
  only?: readonly string[];
  /** Ids of rules or families that do not judge. */
  skip?: readonly string[];
  /** Leaves personal data in results as it stands in the drafts. */
  showPersonalData?: boolean;
}

export interface FilesResult {
  drafts: DraftResult[];
  /** What could not be read; never empty when something was left unjudged for that. */
  errors: InputError[];
}

export interface TextAndFileLinter {
  /** Judges one text as it stands; nothing in it is read as front matter. */
  lintText: (text: string, context?: Partial<Context>) => DraftResult;
  /** Judges files, folders, patterns and archives, as the command line does. Does not throw for what cannot be read. */
  lintFiles: (paths: readonly string[]) => Promise<FilesResult>;
}

/**
 * A linter with the built-in rules and, if asked, your own. No configuration file is read.
 *
 * @throws Error for an unknown id in `only` or `skip`; RuleFileError, with every problem, for rule files that cannot be used
 */
export async function createLinter(settings: LinterSettings = {}): Promise<TextAndFileLinter> {
  const { context = {}, rules = [], only = [], skip = [], ...rest } = settings;
  const folders = (typeof rules === 'string' ? [rules] : rules).map((folder) => resolve(folder));
  const { rulebooks, switchedOff } = await loadRulebooks(folders);
  refuseUnknownRules([...only, ...skip], new Set(rulebooks.flatMap((rulebook) => rulebook.rules.map(({ id }) => id))));
  const linter = createDraftLinter(rulebooks, { ...rest, only, skip: [...skip, ...switchedOff.map(({ rule }) => rule)] });
  const circulars = () => rulebooks.flatMap((rulebook) => rulebook.circulars.map(({ id }) => id));
  return {
    lintText: (text, own = {}) => {
      const draft = { id: 'text', text, context: own, locate: lineTable({ text }) };
      return linter.lintDraft(draft, mergeContexts(context, own));
    },
    lintFiles: async (paths) => {
      const result: FilesResult = { drafts: [], errors: [] };
      const nothing = { isTTY: false, read: () => 0 };
      for await (const item of readDrafts({ inputs: paths, cwd: process.cwd(), stdin: nothing, circulars })) {
        if (item.kind === 'error') result.errors.push(item.error);
        else result.drafts.push(linter.lintDraft(item.draft, mergeContexts(context, item.draft.context)));
      }
      return result;
    },
  };
}

function refuseUnknownRules(names: readonly string[], ids: ReadonlySet<string>): void {
  const unknown = names.filter((name) => !ids.has(name) && !FAMILIES.some((family) => family === name));
  if (unknown.length > 0) throw new Error(`no rule or family ${unknown.map((name) => `“${name}”`).join(', ')}`);
}
