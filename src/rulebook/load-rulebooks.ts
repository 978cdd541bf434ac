import { loadBuiltIn } from './load-built-in.ts';
import type { Rulebook } from './rulebook.ts';

/** Folder of the built program, with the compiled rulebook in it. */
declare const __dirname: string;

export interface LoadedRulebooks {
  /** The built-in rulebook first, then one for each folder. */
  rulebooks: [builtIn: Rulebook, ...own: Rulebook[]];
  /** Built-in rules and families that a folder switches off. */
  switchedOff: { rule: string; by: string }[];
}

/**
 * The built-in rulebook and those of some folders, each read once.
 *
 * @param folders absolute paths
 * @throws RuleFileError
 */
export async function loadRulebooks(folders: readonly string[]): Promise<LoadedRulebooks> {
  const builtIn = loadBuiltIn();
  if (folders.length === 0) return { rulebooks: [builtIn], switchedOff: [] };
  const { loadUserRules } = await import('./load-user-rules.ts');
  const own = [...new Set(folders)].map((folder) => ({ folder, ...loadUserRules(folder, builtIn, __dirname) }));
  return {
    rulebooks: [builtIn, ...own.map(({ rulebook }) => rulebook)],
    switchedOff: own.flatMap(({ folder, switchedOff }) => switchedOff.map((rule) => ({ rule, by: folder }))),
  };
}
