import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { BAD, BIN, CLEAN, cleanEnv, complaints, folderWith, smlint } from './harness/run-smlint.ts';

describe('exit codes', () => {
  test('0 clean, 1 findings at the gate, 2 something not done; 2 beats 1', () => {
    const cwd = folderWith({ 'bad.txt': BAD, 'clean.txt': CLEAN });
    expect(smlint(['clean.txt'], { cwd }).code).toBe(0);
    expect(smlint(['bad.txt'], { cwd }).code).toBe(1);
    expect(smlint(['bad.txt', 'missing.txt'], { cwd }).code).toBe(2);
    expect(smlint(['--fail-on', 'never', 'bad.txt'], { cwd }).code).toBe(0);
    expect(smlint(['--fail-on', 'never', 'missing.txt'], { cwd }).code).toBe(2);
  });

  test('--fail-on and --max-warnings', () => {
    const warning = 'सबको आगे भेजो, मीडिया यह नहीं दिखाएगा।';
    expect(smlint(['--text', warning]).code).toBe(0);
    expect(smlint(['--text', warning, '--fail-on', 'warning']).code).toBe(1);
    expect(smlint(['--text', warning, '--max-warnings', '0']).code).toBe(1);
    expect(smlint(['--text', warning, '--max-warnings', '9']).code).toBe(0);
  });

  test('a reader who has enough of it is no error', () => {
    const cwd = folderWith({ 'a.jsonl': `${JSON.stringify({ id: 'x', text: BAD })}\n`.repeat(3000) });
    const script = `"${process.execPath}" "${BIN}" --format ndjson a.jsonl | head -n 1 > /dev/null; echo "\${PIPESTATUS[0]}"`;
    const run = spawnSync('bash', ['--norc', '-c', script], { cwd, encoding: 'utf8', env: cleanEnv() });
    expect({ code: run.stdout.trim(), stderr: run.stderr }).toEqual({ code: '0', stderr: '' });
  });

  test.runIf(existsSync('/dev/full'))('a report that finds no room is an error', () => {
    const run = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" --text x > /dev/full`], {
      encoding: 'utf8',
      env: cleanEnv(),
    });
    expect(run.stderr).toMatch(/^smlint: stdout cannot be written \(ENOSPC\)\.$/m);
    expect(run.status).toBe(2);
  });

  test('Ctrl-C ends the run as a shell expects: 130', async () => {
    const child = spawn(process.execPath, [BIN, '-'], { stdio: ['pipe', 'ignore', 'ignore'], env: cleanEnv() });
    await new Promise((done) => setTimeout(done, 400));
    child.kill('SIGINT');
    const ended = await new Promise<number>((done) =>
      child.on('exit', (code, signal) => done(code ?? 128 + constants.signals[signal!])),
    );
    expect(ended).toBe(130);
  });
});

describe('the command line', () => {
  test('no inputs: what to do, not a wait', () => {
    const run = smlint([]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('smlint draft.txt');
  });

  test.each<[what: string, args: string[], line: string]>([
    ['an option', ['--fromat', 'json', 'x'], 'there is no option --fromat. Did you mean “--format”?'],
    ['a format', ['--format', 'jsn', 'x'], 'there is no format “jsn”. Did you mean “json”? There is pretty, json or ndjson.'],
    [
      'a rule',
      ['--only', 'privacy/adhaar', '--text', 'x'],
      'there is no rule or family “privacy/adhaar”. Did you mean “privacy/aadhaar”?',
    ],
    [
      'a family',
      ['--skip', 'privacy,critisism', '--text', 'x'],
      'there is no rule or family “critisism”. Did you mean “criticism”?',
    ],
    ['an account', ['--account', 'offical', 'x'], '--account cannot be “offical”; it takes personal, official or unknown.'],
    ['a severity', ['--fail-on', 'fatal', 'x'], '--fail-on cannot be “fatal”; it takes error, warning, info or never.'],
    ['a number', ['--max-warnings', '-1', 'x'], '--max-warnings cannot be “-1”; it takes a whole number, 0 or more.'],
    ['a value that is missing', ['x', '--locale'], '--locale needs a value.'],
    ['two reports on one output', ['--format', 'json', '--format', 'pretty', 'x'], 'only one --format can go to standard output'],
    ['a report over a draft', ['--format', 'json=x.txt', 'x.txt'], '--format: x.txt is one of the drafts'],
    [
      'a report that cannot be written',
      ['--format', 'json=no/such/r.json', '--text', 'x'],
      'no/such/r.json cannot be written (ENOENT).',
    ],
    ['a clause', ['clause', 'cg-2017/6.66'], 'there is no clause “cg-2017/6.66”. Did you mean “cg-2017/6.6”?'],
    ['a clause that is missing', ['clause'], 'ID is missing.'],
    ['a folder of rules', ['--rules', 'nowhere', '--text', 'x'], 'nowhere: there is no such file or folder.'],
  ])('%s that cannot be: one line, exit 2', (_what, args, line) => {
    const run = smlint(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(complaints(run)[0]).toContain(line);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  test('a word that is no file but nearly a command', () => {
    expect(smlint(['rulse']).stderr).toContain('Did you mean the command “rules”?');
  });

  test('a circular that is none says which there are', () => {
    const [line] = complaints(smlint(['--circulars', 'cg-2018', '--text', CLEAN]));
    expect(line).toMatch(/^there is no circular “cg-2018”\. Did you mean “cg-2017”\? There is cg-2017, gj-rev-2019/);
  });

  test('a department that no circular is addressed to is noted, and judged all the same', () => {
    const run = smlint(['--department', 'up-polise', '--text', CLEAN]);
    expect(complaints(run)).toEqual([expect.stringMatching(/^note: .*“up-polise”.*up-police/)]);
    expect(run.code).toBe(0);
  });

  test('--only, --skip and --circulars choose what judges', () => {
    const families = (args: string[]): string[] => {
      const run = smlint([...args, '--text', `${BAD} मेरा आधार 2345 6789 0124 है।`, '--format', 'json']);
      return JSON.parse(run.stdout).drafts[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId.split('/')[0]);
    };
    expect(new Set(families([]))).toEqual(new Set(['criticism', 'privacy']));
    expect(new Set(families(['--only', 'privacy']))).toEqual(new Set(['privacy']));
    expect(new Set(families(['--skip', 'privacy']))).toEqual(new Set(['criticism']));
    expect(families(['--circulars', 'up-dgp-2016'])).not.toContain('criticism');
    expect(smlint(['--only', 'privacy', '--skip', 'privacy', '--text', CLEAN]).stderr).toContain('no rule is left');
  });

  test('--help and --version, in both languages', () => {
    const english = smlint(['--help']);
    const hindi = smlint(['--help', '--locale', 'hi']);
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(english.stdout).toMatch(/Examples:[\s\S]*Exit codes:/);
    expect(hindi.stdout).toMatch(/उदाहरण:[\s\S]*Exit codes:/);
    const flags = (text: string): string[] => text.match(/--[a-z-]+/g) ?? [];
    expect(new Set(flags(hindi.stdout))).toEqual(new Set(flags(english.stdout)));
    expect(smlint(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('the language follows the environment', () => {
    expect(smlint(['--text', CLEAN], { env: { LC_ALL: 'hi_IN.UTF-8' } }).stdout).toMatch(/^कुछ नहीं मिला:/);
    expect(smlint(['--text', CLEAN], { env: { LANG: 'hi_IN' } }).stdout).toMatch(/^कुछ नहीं मिला:/);
    expect(smlint(['--text', CLEAN, '--locale', 'en'], { env: { LANG: 'hi_IN' } }).stdout).toMatch(/^No findings:/);
    expect(smlint(['no.txt', '--locale=hi']).stderr).toContain('ऐसी कोई फ़ाइल');
  });

  test('rules, circulars and clauses are listed', () => {
    expect(smlint(['rules']).stdout).toMatch(/^ {2}criticism\/constitutional-body +likely|sure/m);
    const circulars = smlint(['circulars']).stdout;
    expect(circulars).toMatch(/^cg-2017 {2}circular {2}in force {2}\d+ years old$/m);
    expect(circulars).toContain('Binds: Officers of the Revenue Department');
    expect(smlint(['clause', 'cg-2017/6.6']).stdout).toMatch(/clause 6\(6\)[\s\S]*Exception:[\s\S]*passes: “/);
    expect(smlint(['clause', 'cg-2017']).stdout).toContain('cg-2017/6.6  ');
  });
});

describe('json', () => {
  const schema: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../dist/schema/result.schema.json'), 'utf8'));
  const isResult = new Ajv({ strict: false, validateFormats: false }).compile(schema as object);

  test('validates against the published schema, and stands alone on standard output', () => {
    const cwd = folderWith({
      '.env': 'SECRET=planted\nNO_COLOR=1\n',
      'a.txt': `${BAD}\nमेरा आधार 2345 6789 0124 है।`,
      'b.txt': CLEAN,
      'c.jsonl': '{"id":1}\n',
      'd.txt': `---\nauthorised: GAD/12/2026\n---\nनई आबकारी नीति जनता के साथ धोखा है।\n`,
    });
    const run = smlint(['--format', 'json', '.', 'missing.txt'], { cwd });
    const result = JSON.parse(run.stdout) as { errors: unknown[]; drafts: { id: string }[] };
    expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
    expect(result.drafts.map(({ id }) => id)).toEqual(['a.txt', 'b.txt', 'd.txt']);
    expect(result.errors).toHaveLength(2);
    expect(run.stdout + run.stderr).not.toMatch(/planted|dotenv/);
  });

  test('offsets point into the text, lines and columns into the file', () => {
    const text = `---\nplatform: x\n---\n🙂 नमस्ते\n${CLEAN} ${BAD}`;
    const cwd = folderWith({ 'a.txt': text });
    const { drafts } = JSON.parse(smlint(['--format', 'json', 'a.txt'], { cwd }).stdout);
    const body = text.slice(text.indexOf('🙂'));
    for (const { start, end, line, column, excerpt } of drafts[0].findings) {
      expect(body.slice(start, end)).toBe(excerpt);
      expect(
        text
          .split('\n')
          [line - 1]!.slice(column - 1)
          .startsWith(excerpt),
      ).toBe(true);
    }
    expect(drafts[0].findings.length).toBeGreaterThan(0);
  });

  test('personal data is masked everywhere unless asked otherwise', () => {
    const text = 'लाभार्थी का आधार 2345 6789 0124 और पता ramesh.kumar@gmail.com है।';
    for (const format of ['pretty', 'json', 'ndjson']) {
      const { stdout } = smlint(['--text', text, '--format', format]);
      expect(stdout, format).not.toMatch(/2345 ?6789|ramesh\.kumar/);
      expect(smlint(['--text', text, '--format', format, '--show-personal-data']).stdout, format).toContain('2345 6789 0124');
    }
  });
});

describe('reports', () => {
  test('one run, several reports', () => {
    const cwd = folderWith({ 'a.txt': BAD });
    const run = smlint(['a.txt', '--format', 'json=r.json', '--format', 'ndjson=r.ndjson', '--format', 'pretty'], { cwd });
    expect(run.stdout).toContain('Clause 6(6)');
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')).drafts).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(cwd, 'r.ndjson'), 'utf8'))).toMatchObject({ id: 'a.txt', judged: true });
  });

  test('a report of an earlier run is no draft of the next', () => {
    const cwd = folderWith({ 'a.txt': CLEAN });
    for (let round = 0; round < 2; round++) {
      expect(smlint(['.', '--format', 'ndjson=out.ndjson', '--format', 'json'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    }
  });

  test('no findings: one line that says who judged what', () => {
    expect(smlint(['--text', CLEAN]).stdout).toMatch(/^No findings: \d+ rules of 5 circulars judged 1 draft\.\n$/);
  });

  test('pretty: the marked words, the clause with number and date, whom it binds, the advice, the totals', () => {
    const { stdout } = smlint(['--text', `${CLEAN}\n${BAD}`]);
    expect(stdout).toMatch(/^--text\n {2}2:1 {2}error {2}criticism\//);
    expect(stdout).toMatch(/> .*«.*चोर.*»/);
    expect(stdout).toContain('Clause 6(6):');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/no\. एफ 7-42\/2017\/एक-6 of 22 February 2017\. Binds: /);
    expect(stdout).toContain('Instead: ');
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^\d+ rules of 5 circulars judged 1 draft: \d+ errors?/);
  });

  test("a rule's grounds are told once a draft", () => {
    const { stdout } = smlint(['--only', 'criticism', '--text', `${BAD}\n${BAD}`]);
    expect(stdout.match(/Clause 6\(6\):/g)).toHaveLength(1);
    expect(stdout).toContain('As above: clause 6(6).');
  });

  test('colours only where they are wanted', () => {
    const isColoured = (args: string[], env: Record<string, string> = {}): boolean =>
      smlint(['--text', BAD, ...args], { env }).stdout.includes('\u001b[');
    expect(isColoured([])).toBe(false);
    expect(isColoured(['--color'])).toBe(true);
    expect(isColoured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(isColoured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(isColoured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });

  test('a long line is shortened round the words, and no letter is cut', () => {
    const filler = 'स्त्रियों के लिए कार्यक्रम में सभी आमंत्रित हैं और '.repeat(40);
    const { stdout } = smlint(['--text', `${filler}${BAD} ${filler}`]);
    const quoted = stdout.split('\n').find((line) => line.includes('«'))!;
    expect(quoted.length).toBeLessThan(220);
    expect(quoted).toMatch(/> ….*«.*».*…$/);
    expect(quoted).not.toMatch(/…\p{M}|्…/u);
  });

  test('--quiet shows errors only and says how much it leaves out', () => {
    const text = `${BAD}\nसबको आगे भेजो, मीडिया यह नहीं दिखाएगा।`;
    const { stdout, code } = smlint(['--text', text, '--quiet']);
    expect(stdout).not.toContain('warning  ');
    expect(stdout).toMatch(/[1-9]\d* below error not shown/);
    expect(code).toBe(1);
  });

  test('what steers a terminal is not passed on from a draft', () => {
    const { stdout } = smlint(['--text', `\u001b[2J\u202e${BAD}\u0007`]);
    expect(stdout).not.toMatch(/[\u001b\u202e\u0007]/);
  });
});
