// Runs one benchmark: npm run bench -- NAME [ARGUMENT …]. Each is a TypeScript file beside this one that exports run(arguments).
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const [name, ...rest] = process.argv.slice(2);
const names = readdirSync(here)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
if (!name || !existsSync(join(here, `${name}.ts`))) {
  console.error(`usage: npm run bench -- NAME [ARGUMENT …]\nbenchmarks: ${names.join(', ')}`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'smlint-bench-'));
try {
  const outfile = join(folder, 'bench.cjs');
  await build({
    entryPoints: [join(here, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  await createRequire(import.meta.url)(outfile).run(rest);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
