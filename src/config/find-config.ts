import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The files that a folder may keep its configuration in, the first one found counts. */
const NAMES = [
  '.smlintrc',
  '.smlintrc.json',
  '.smlintrc.yaml',
  '.smlintrc.yml',
  'smlint.config.json',
  'smlint.config.yaml',
  'smlint.config.yml',
] as const;

/**
 * The nearest configuration file at or above a folder: up to the home folder for a folder inside it, else up to the root. It only looks whether
 * files are there, so that a run without a configuration loads nothing for it.
 */
export function findConfig({ cwd, home }: { cwd: string; home: string | undefined }): string | undefined {
  const stop = home !== undefined && isInside(cwd, home) ? home : undefined;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).find((file) => existsSync(file)) ?? packageWithKey(folder);
    if (found !== undefined) return found;
    if (folder === stop || folder === dirname(folder)) return undefined;
  }
}

function packageWithKey(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  try {
    const text = readFileSync(file, 'utf8');
    if (!text.includes('"smlint"')) return undefined;
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && 'smlint' in data ? file : undefined;
  } catch {
    // Somebody else's file: whether it can be read is not for this program to judge.
    return undefined;
  }
}

function isInside(folder: string, parent: string): boolean {
  const path = relative(parent, folder);
  return path === '' || (!path.startsWith('..') && !/^(?:[A-Za-z]:)?[\\/]/.test(path));
}
