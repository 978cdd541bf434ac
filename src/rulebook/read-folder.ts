import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RuleFiles } from './compile-rulebook.ts';
import type { SourceFile } from './read-yaml.ts';

function yamlFiles(folder: string, shown: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name) && !name.startsWith('.') && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => ({ name: join(shown, name), text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * The rule files of a folder laid out as `rules/` is: rules beside each other, `lexicon/`, `circulars/`, and `law.yaml`.
 * @throws Error (ENOENT, ENOTDIR, EACCES) when the folder cannot be read
 */
export function readRuleFolder(folder: string): RuleFiles {
  readdirSync(folder);
  const own = yamlFiles(folder, folder);
  const isLaw = (file: SourceFile): boolean => /^law\.ya?ml$/.test(basename(file.name));
  return {
    lexicon: yamlFiles(join(folder, 'lexicon'), join(folder, 'lexicon')),
    rules: own.filter((file) => !isLaw(file)),
    circulars: yamlFiles(join(folder, 'circulars'), join(folder, 'circulars')),
    laws: own.filter(isLaw),
  };
}
