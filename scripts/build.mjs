// Builds dist/: the program (one CommonJS file for the usual path, one for the parts that are loaded when needed), the compiled rulebook, the
// published schemas, type declarations and third-party notices.
//   node scripts/build.mjs [--allow-failing-examples]      (while rules are being written)
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // cosmiconfig offers a TypeScript loader; only data loaders are used here.
  external: ['typescript'],
};

/** Everything that is imported with `import()` goes into lazy.cjs, so that the usual path neither reads nor compiles it. */
function lazyParts(found) {
  return {
    name: 'lazy-parts',
    setup(bundler) {
      bundler.onResolve({ filter: /.*/ }, async (args) => {
        if (args.kind !== 'dynamic-import' || args.pluginData === 'resolving') return undefined;
        const target = await bundler.resolve(args.path, {
          resolveDir: args.resolveDir,
          kind: 'require-call',
          pluginData: 'resolving',
        });
        if (target.errors.length > 0) return target;
        if (target.external) return undefined;
        found.add(target.path);
        return { path: relative(root, target.path), namespace: 'lazy' };
      });
      bundler.onLoad({ filter: /.*/, namespace: 'lazy' }, (args) => ({
        contents: `module.exports = require('./lazy.cjs').load(${JSON.stringify(args.path)});`,
        resolveDir: dist,
      }));
      bundler.onResolve({ filter: /^\.\/lazy\.cjs$/ }, () => ({ path: './lazy.cjs', external: true }));
    },
  };
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, 'schema'), { recursive: true });

const lazy = new Set();
const entries = { smlint: 'src/cli/entry.ts', api: 'src/api.ts' };
// The launcher compiles the program as a function; wrapped here, it need not be copied for that at every start.
const WRAPPER = { banner: { js: '(function (exports, require, module, __filename, __dirname) {' }, footer: { js: '\n})' } };
const results = [];
for (const [name, entry] of Object.entries(entries)) {
  results.push(
    await build({
      ...common,
      entryPoints: [join(root, entry)],
      outfile: join(dist, `${name}.cjs`),
      ...(name === 'smlint' ? WRAPPER : {}),
      plugins: [lazyParts(lazy)],
      minify: true,
    }),
  );
}
// A string of one byte a character costs half the memory; esbuild leaves the letters in regular expressions as they are.
for (const name of Object.keys(entries)) {
  const file = join(dist, `${name}.cjs`);
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}
const modules = [...lazy]
  .sort()
  .map((path) => `${JSON.stringify(relative(root, path))}: () => require(${JSON.stringify(path)}),`);
results.push(
  await build({
    ...common,
    stdin: {
      contents: `const modules = {\n${modules.join('\n')}\n};\nexports.load = (name) => modules[name]();`,
      resolveDir: root,
    },
    outfile: join(dist, 'lazy.cjs'),
    minify: true,
  }),
);

// The rulebook is compiled by the same code that reads a user's own rules.
const tool = join(dist, 'build-tool.cjs');
await build({ ...common, entryPoints: [join(root, 'scripts/build-entry.ts')], outfile: tool });
const { buildRulebook, schemas } = createRequire(import.meta.url)(tool);
const report = attempt(() => buildRulebook(root, dist, version));
for (const [name, schema] of Object.entries(schemas()))
  writeFileSync(join(dist, 'schema', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
rmSync(tool);
if (report.failures.length > 0) {
  for (const failure of report.failures) console.error(`${failure.ruleId}: ${failure.problem}\n    ${failure.text}`);
  console.error(`${report.failures.length} examples of built-in rules do not hold`);
  if (!process.argv.includes('--allow-failing-examples')) process.exit(1);
}

// Words and pronunciations of these are in the compiled terms.
const wordSources = ['natural', 'cmu-pronouncing-dictionary'].map((name) => `node_modules/${name}/package.json`);
writeFileSync(
  join(root, 'THIRD-PARTY-NOTICES.md'),
  notices([...results.flatMap((result) => Object.keys(result.metafile.inputs)), ...wordSources]),
);
if (existsSync(join(root, 'node_modules/typescript'))) {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.types.json')], {
    stdio: 'inherit',
  });
}

// The launcher keeps compiled code for this version of Node; others make their own in the user's cache folder.
const id = createHash('sha256');
for (const name of ['smlint.cjs', 'lazy.cjs']) id.update(readFileSync(join(dist, name)));
writeFileSync(join(dist, 'build-id'), id.digest('hex').slice(0, 16));
// What has run is kept: a draft with findings in three scripts goes the whole road.
const sample = join(dist, 'sample.txt');
writeFileSync(
  sample,
  'Forwarded as received: सूत्रों के अनुसार कल से राशन बंद रहेगा, sabko forward karo!\nSunita, mobile 90000 00001, ka form bhar diya hai. The commission has sold out.\n',
);
spawnSync(process.execPath, [join(root, 'bin/smlint.cjs'), '--format', 'pretty', sample], {
  stdio: 'ignore',
  env: { ...process.env, SMLINT_WRITE_CODE_CACHE: dist },
});
rmSync(sample);
console.error(`built smlint ${version}: ${report.rules} rules, ${Math.round(report.bytes / 1024)} KiB of terms`);

/** Problems in rule files are said line by line, without the program's own trace. */
function attempt(work) {
  try {
    return work();
  } catch (error) {
    if (error.name !== 'RuleFileError') throw error;
    for (const { file, line, column, key, message } of error.problems)
      console.error(`${relative(root, file)}:${line}:${column}: ${key}: ${message}`);
    process.exit(1);
  }
}

/** The licence texts of every package of which something is in the bundle. */
function notices(inputs) {
  const packages = new Map();
  for (const input of inputs) {
    const match = /^(?!lazy:)(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.set(match[1], JSON.parse(readFileSync(join(resolve(root, match[1]), 'package.json'), 'utf8')));
  }
  const parts = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, { name, version: packageVersion, license }]) => {
      const file = ['LICENSE', 'LICENSE.txt', 'license', 'LICENSE.md', 'LICENCE', 'License']
        .map((candidate) => join(resolve(root, folder), candidate))
        .find(existsSync);
      return `## ${name} ${packageVersion} (${license ?? 'see below'})\n\n${file ? `\`\`\`\n${readFileSync(file, 'utf8').trim()}\n\`\`\`` : 'The package carries no licence file of its own.'}\n`;
    });
  return `# Third-party notices\n\nThe program contains code of these packages.\n\n${parts.join('\n')}`;
}
