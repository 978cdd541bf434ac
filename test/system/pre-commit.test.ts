import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BAD, CLEAN } from '../harness/run-smlint.ts';

/** The hooks of `.pre-commit-hooks.yaml`, tried with pre-commit itself in a repository of its own. */

const ROOT = resolve(import.meta.dirname, '../..');
const WARNING = 'सबको आगे भेजो, मीडिया यह नहीं दिखाएगा।';

const isInstalled = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const missing = ['git', 'pre-commit', 'npm'].filter((command) => !isInstalled(command));
if (missing.length > 0)
  process.stderr.write(`\nSKIPPED: the pre-commit hooks were not tried, for want of ${missing.join(', ')}.\n`);

let work = '';
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'smlint-hook-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs a command in a folder; what it says comes back in one piece. */
function run(command: string, args: readonly string[], cwd: string): { code: number | null; output: string } {
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@localhost',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@localhost',
  };
  const env = {
    ...process.env,
    ...identity,
    GIT_CONFIG_GLOBAL: '/dev/null',
    PRE_COMMIT_HOME: join(work, 'cache'),
    PATH: `${join(work, 'bin')}${delimiter}${process.env.PATH}`,
    LANG: 'C.UTF-8',
  };
  const done = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 });
  return { code: done.status, output: `${done.stdout}${done.stderr}` };
}

function git(cwd: string, ...args: string[]): void {
  const { code, output } = run('git', args, cwd);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${output}`);
}

/** This project as a repository with a tag, as an office would name it in `repo` and `rev`. */
function projectWithTag(): string {
  const repository = join(work, 'project');
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  }).stdout;
  for (const file of listed.split('\n').filter((name) => name !== '' && existsSync(join(ROOT, name)))) {
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    cpSync(join(ROOT, file), join(repository, file));
  }
  git(repository, 'init', '-q', '-b', 'main');
  git(repository, 'add', '-A');
  git(repository, 'commit', '-q', '-m', 'everything');
  git(repository, 'tag', 'v0.0.0');
  return repository;
}

/** An office's repository of drafts that uses a hook. */
function office({ name, repository, hook }: { name: string; repository: string; hook: string }): string {
  const folder = join(work, name);
  mkdirSync(folder);
  git(folder, 'init', '-q', '-b', 'main');
  const config = `repos:\n  - repo: ${repository}\n    rev: v0.0.0\n    hooks:\n      - id: ${hook}\n`;
  writeFileSync(join(folder, '.pre-commit-config.yaml'), config);
  expect(run('pre-commit', ['install'], folder).code).toBe(0);
  return folder;
}

function commit(folder: string, files: Record<string, string>): { code: number | null; output: string } {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  git(folder, 'add', '-A');
  return run('git', ['commit', '-q', '-m', 'drafts'], folder);
}

function tryHook(folder: string): void {
  const refused = commit(folder, { 'a.txt': BAD, 'b.txt': CLEAN });
  expect(refused.output).toContain('6(6)');
  expect(refused.code).toBe(1);
  const passed = commit(folder, { 'a.txt': WARNING, 'c.py': `# ${BAD}` });
  expect(passed.output).toContain('unverified-forward/');
  expect(passed.code).toBe(0);
}

describe.skipIf(missing.length > 0)('pre-commit', () => {
  let repository = '';
  beforeAll(() => {
    repository = projectWithTag();
  });

  test('the system hook runs the smlint of the machine', () => {
    mkdirSync(join(work, 'bin'));
    symlinkSync(join(ROOT, 'bin/smlint.cjs'), join(work, 'bin/smlint'));
    chmodSync(join(ROOT, 'bin/smlint.cjs'), 0o755);
    tryHook(office({ name: 'offline', repository, hook: 'smlint-system' }));
  });

  test('the node hook builds smlint from a git tag', () => {
    tryHook(office({ name: 'online', repository, hook: 'smlint' }));
  }, 900_000);
});
