import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testRules } from '../lint/self-test.ts';
import { addEdges, compileRulebook } from './compile-rulebook.ts';
import { type Problem, RuleFileError } from './problems.ts';
import { readRuleFolder } from './read-folder.ts';
import type { Rulebook } from './rulebook.ts';
import type { TermEntrySpec } from './schema.ts';

export interface UserRules {
  rulebook: Rulebook;
  /** Ids of built-in rules that the folder replaces. */
  overrides: string[];
  /** Ids of built-in rules or families that the folder switches off. */
  switchedOff: string[];
}

/**
 * Loads a folder of the user's own rules, lists and circulars. They may refer to built-in lists, and a circular may ask for built-in rules; its edges are
 * added to `builtIn` in place. The rules' examples are run.
 * @param distFolder where the build left the built-in lists
 * @throws RuleFileError with every problem, examples included
 */
export function loadUserRules(folder: string, builtIn: Rulebook, distFolder: string): UserRules {
  const base = JSON.parse(readFileSync(join(distFolder, 'lexicon.json'), 'utf8')) as {
    lists: { name: string; terms: TermEntrySpec[] }[];
    english: string;
    official: string;
  };
  const files = readRuleFolder(folder);
  if (files.lexicon.length + files.rules.length + files.circulars.length === 0) {
    throw new RuleFileError([
      {
        file: folder,
        line: 0,
        column: 0,
        key: '',
        value: folder,
        message: 'holds no rule files: rules are *.yaml in it, lists stand in lexicon/, circulars in circulars/',
        excerpt: '',
      },
    ]);
  }
  const { rulebook, switchedOff } = compileRulebook(files, {
    version: builtIn.version,
    englishWords: base.english.split(' '),
    // Of English words a romanised spelling counts between Hindi words only; looking at each of them would take longer than the drafts do.
    ordinaryWords: { hindi: base.official.split(' '), english: [] },
    base: { lists: base.lists, rules: builtIn.rules, circulars: builtIn.circulars },
  });
  // A rule of the user's rests on built-in clauses that ask for its family.
  for (const rule of rulebook.rules) addEdges(rule, builtIn.circulars);
  const failures = testRules(rulebook);
  if (failures.length > 0) {
    throw new RuleFileError(
      failures.map(
        (failure): Problem => ({
          file: folder,
          line: 0,
          column: 0,
          key: failure.ruleId,
          value: failure.text,
          message: `${failure.problem}: ${failure.text}`,
          excerpt: '',
        }),
      ),
    );
  }
  const known = new Set(builtIn.rules.map((rule) => rule.id));
  return { rulebook, overrides: rulebook.rules.filter((rule) => known.has(rule.id)).map((rule) => rule.id), switchedOff };
}
