import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { smlint } from './harness/run-smlint.ts';

const folder = resolve(import.meta.dirname, '../fixtures');

interface Judged {
  id: string;
  findings: { ruleId: string; severity: string; excerpt: string }[];
}

/** Every draft through the command line at once; archives answer with several. */
function judgeAll(): Judged[] {
  const run = smlint(['drafts', '--format', 'json', '--fail-on', 'never'], { cwd: folder });
  expect(run.stderr).toBe('');
  return (JSON.parse(run.stdout) as { drafts: Judged[] }).drafts;
}

const judged = judgeAll();

test('every draft of the folder is judged', () => {
  const files = readdirSync(join(folder, 'drafts')).filter((name) => !name.endsWith('.jsonl'));
  const ids = new Set(judged.map(({ id }) => id));
  expect(files.filter((name) => !ids.has(`drafts/${name}`))).toEqual([]);
});

test.each(judged)('$id', async ({ id, findings }) => {
  const seen = findings.map(({ ruleId, severity, excerpt }) => ({ ruleId, severity, excerpt }));
  await expect(`${JSON.stringify(seen, null, 2)}\n`).toMatchFileSnapshot(
    join(folder, 'expected', `${id.replace(/^drafts\//, '').replaceAll('/', '-')}.json`),
  );
});
