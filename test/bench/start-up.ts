/**
 * Start-up of the whole program over that of an empty Node, in pairs run one after the other.
 *   npm run bench -- start-up [PAIRS]
 * NODE_EXTRA_CA_CERTS is unset: where it is set, Node 20 reads certificates at every start and flatters the ratio. The ratios hold better than the times.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const DRAFTS: Record<string, string> = {
  'clean, Devanagari': 'कल जिला कार्यालय में शिविर लगेगा। सब आएँ।\n',
  'clean, English': 'The camp is on Monday at the district office.\n',
  'with a finding': 'चुनाव आयोग बिक चुका है। Helpline 1076 par sampark karein.\n',
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

export function run([pairs = '20']: readonly string[]): void {
  const { NODE_EXTRA_CA_CERTS: _unset, ...env } = process.env;
  const time = (args: readonly string[]): number => {
    const start = performance.now();
    spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    return performance.now() - start;
  };
  const folder = mkdtempSync(join(tmpdir(), 'smlint-bench-'));
  for (const [name, text] of Object.entries(DRAFTS)) {
    const draft = join(folder, 'draft.txt');
    writeFileSync(draft, text);
    const command = [resolve('bin/smlint.cjs'), draft];
    time(command);
    const ratios: number[] = [];
    const ours: number[] = [];
    for (let i = 0; i < Number(pairs); i++) {
      const mine = time(command);
      ours.push(mine);
      ratios.push(mine / time(['-e', '0']));
    }
    console.log(
      `${name.padEnd(20)} ${median(ours).toFixed(1)} ms   × ${median(ratios).toFixed(2)} of node -e 0 (medians of ${pairs} pairs)`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}
