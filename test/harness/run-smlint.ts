import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const BIN = resolve(import.meta.dirname, '../../bin/smlint.cjs');

/** A sentence that no officer could write in an ordinary post, and one that any could. */
export const BAD = 'चुनाव आयोग चोर है।';
export const CLEAN = 'कल की समीक्षा बैठक सुबह 11 बजे सभागार में होगी।';

export interface RunResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The environment of a run: nothing of the machine's that could change it. */
export function cleanEnv(extra: Record<string, string> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', ...extra };
}

/** Runs the command line as a process of its own. */
export function smlint(
  args: readonly string[],
  options: { cwd?: string; input?: string | Buffer; env?: Record<string, string>; uid?: number } = {},
): RunResult {
  const { env = {}, input = '', ...rest } = options;
  const spawned: SpawnSyncOptions = { encoding: 'utf8', env: cleanEnv(env), input, maxBuffer: 1 << 28, ...rest };
  const run = spawnSync(process.execPath, [BIN, ...args], spawned);
  return { code: run.status, stdout: String(run.stdout), stderr: String(run.stderr) };
}

/** A folder of its own for one test, with files in it; it goes when the test ends. */
export function folderWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'smlint-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The lines of standard error, without the program's name. */
export function complaints({ stderr }: RunResult): string[] {
  return stderr
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^smlint: /, ''));
}
