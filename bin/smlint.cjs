#!/usr/bin/env node
'use strict';
// Starts the program with V8's compiled code of an earlier start, which halves the start-up time. The code of the Node that built the package lies in
// dist/; another Node keeps its own in the user's cache folder. Without either, everything works the same.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const dist = path.join(__dirname, '..', 'dist');
const engine = `${process.version}-${process.arch}`;
const written = process.env.SMLINT_WRITE_CODE_CACHE;

function read(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

function cacheFolder() {
  const base =
    process.env.XDG_CACHE_HOME ||
    (process.env.HOME || process.env.USERPROFILE ? path.join(process.env.HOME || process.env.USERPROFILE, '.cache') : '');
  return base ? path.join(base, 'smlint', String(read(path.join(dist, 'build-id')) ?? 'unknown')) : '';
}

const scripts = [];

/** Loads a bundle; one that its build has not wrapped is a plain CommonJS module. */
function load(name, isWrapped) {
  const file = path.join(dist, name);
  const cacheName = `${name}-${engine}.cache`;
  let cachedData = written ? undefined : read(path.join(dist, cacheName));
  let own = cachedData !== undefined;
  let folder = '';
  if (!own && !written) {
    folder = cacheFolder();
    cachedData = folder ? read(path.join(folder, cacheName)) : undefined;
    own = cachedData !== undefined;
  }
  const source = fs.readFileSync(file, isWrapped ? 'latin1' : 'utf8');
  const wrapped = isWrapped ? source : `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const script = new vm.Script(wrapped, { filename: file, cachedData });
  if (written || !own || script.cachedDataRejected)
    scripts.push({ script, cacheName, folder: written || folder || cacheFolder() });
  const module = { exports: {} };
  loaded.set(name, module);
  script.runInThisContext()(module.exports, requireFrom, module, file, dist);
  return module.exports;
}

const loaded = new Map();

/** The bundles ask for Node's own modules, often for the same, and one of them for the other. */
function requireFrom(id) {
  if (id === 'node:fs') return fs;
  if (id === 'node:path') return path;
  if (id !== './lazy.cjs') return require(id);
  return loaded.get('lazy.cjs')?.exports ?? load('lazy.cjs', false);
}

/** Best effort: a read-only home is no reason to fail. */
function keepCode() {
  for (const { script, cacheName, folder } of scripts) {
    if (!folder) continue;
    try {
      fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
      const temporary = path.join(folder, `${cacheName}.${process.pid}`);
      fs.writeFileSync(temporary, script.createCachedData(), { mode: written ? 0o644 : 0o600 });
      fs.renameSync(temporary, path.join(folder, cacheName));
    } catch {
      return;
    }
  }
}

/** The program itself. */
function loadProgram() {
  try {
    return load('smlint.cjs', true);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    fs.writeSync(2, 'smlint is not built yet: run "npm ci" (or "npm run build") in its folder.\n');
    process.exit(2);
  }
}

const program = loadProgram();
program
  .processStreams()
  .then((streams) => program.main(process.argv.slice(2), streams))
  .then((exitCode) => {
    if (scripts.length > 0) keepCode();
    // Everything is written by now; leaving at once spares Node its own clearing up, a tenth of a short run.
    process.exit(exitCode);
  });
