import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type * as Api from '../src/api.ts';
import { BAD, CLEAN, complaints, folderWith, smlint } from './harness/run-smlint.ts';

/** A rule of an office's own: the name of an operation, in three scripts. */
const OWN_RULE = `
family: confidentiality
rules:
  - id: office-codeword
    certainty: sure
    kind: terms
    any:
      - अभियान नीलकमल
      - operation bluelotus
    message:
      en: "“{match}” is the name of an operation of this office."
      hi: "“{match}” इस कार्यालय के एक अभियान का नाम है।"
    advice:
      en: Leave the name out.
      hi: नाम हटा दें।
    examples:
      bad:
        - { text: "कल अभियान नीलकमल शुरू होगा", match: "अभियान नीलकमल" }
        - { text: "Operation Bluelotus starts", match: "Operation Bluelotus" }
        - { text: "kal abhiyan neelkamal hai", match: "abhiyan neelkamal" }
      good:
        - "नीलकमल का फूल"
        - "The lotus pond is being cleaned."
`;

const OWN_CIRCULAR = `
id: zz-2031
kind: circular
title: { en: Directions of the district office, hi: ज़िला कार्यालय के निर्देश }
number: "DO/7/2031"
date: "2031-01-15"
issuer: { en: District Office, hi: ज़िला कार्यालय }
binds: { en: Staff of the district office, hi: ज़िला कार्यालय के कर्मचारी }
departments: [zz]
status: in-force
clauses:
${[1, 2, 3, 4]
  .map(
    (number) => `
  - id: "${number}"
    printed: "${number}"
    title: { en: Point ${number}, hi: बिंदु ${number} }
    keyPhrase: "शब्द ${number}"
    limbs:
      - id: "${number}"
        text: { en: "What point ${number} asks.", hi: "बिंदु ${number} क्या चाहता है।" }
        force: must-not
        treatment: ${number === 1 ? 'linted' : 'checklist'}
        ${number === 1 ? 'asks: [criticism/constitutional-body, criticism]' : ''}`,
  )
  .join('')}
`;

describe('a folder of rules of your own', () => {
  test('adds a rule that rests on a built-in clause', () => {
    const cwd = folderWith({ 'own/office.yaml': OWN_RULE });
    const run = smlint(['--rules', 'own', '--text', 'कल अभियान नीलकमल शुरू होगा', '--format', 'json'], { cwd });
    const found = JSON.parse(run.stdout).drafts[0].findings as { ruleId: string; citations: { clause: string }[] }[];
    const own = found.find(({ ruleId }) => ruleId === 'confidentiality/office-codeword');
    expect(own?.citations.map(({ clause }) => clause)).toContain('cg-2017/6.1');
    expect(smlint(['rules', 'test', 'own'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(smlint(['rules', '--rules', 'own'], { cwd }).stdout).toContain('confidentiality/office-codeword');
  });

  test('a rule that names its clause itself is cited with it; a clause that is none is an error', () => {
    const named = OWN_RULE.replace('    certainty: sure\n', '    certainty: sure\n    clauses: [gj-rev-2019/2]\n');
    const cwd = folderWith({ 'own/office.yaml': named, 'wrong/office.yaml': named.replace('gj-rev-2019/2', 'gj-rev-2019/99') });
    const run = smlint(['--rules', 'own', '--text', 'Operation Bluelotus starts', '--format', 'json'], { cwd });
    const { drafts } = JSON.parse(run.stdout) as { drafts: { findings: { citations: { clause: string }[] }[] }[] };
    expect(drafts[0]?.findings[0]?.citations[0]?.clause).toBe('gj-rev-2019/2');
    const refused = smlint(['--rules', 'wrong', '--text', CLEAN], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('there is no clause “gj-rev-2019/99”');
  });

  test('a new circular is cited without touching a rule', () => {
    const cwd = folderWith({ 'own/circulars/zz-2031.yaml': OWN_CIRCULAR });
    const run = smlint(['--rules', 'own', '--department', 'zz', '--text', BAD], { cwd });
    expect(run.stdout).toContain('Clause 1: What point 1 asks.');
    expect(run.stdout.replace(/\s+/g, ' ')).toContain(
      '(District Office, no. DO/7/2031 of 15 January 2031. Binds: Staff of the district office.)',
    );
    expect(run.stdout).toContain('of 6 circulars');
    expect(smlint(['clause', 'zz-2031/4', '--rules', 'own'], { cwd }).stdout).toContain('What point 4 asks.');
  });

  test('switches built-in rules off, and the report says so', () => {
    const cwd = folderWith({
      'own/office.yaml': 'family: privacy\nswitchOff: [privacy/aadhaar]\nrules: []\n',
      '.smlintrc': 'rules: own',
    });
    expect(smlint(['--text', CLEAN], { cwd }).stdout).toContain('Built-in rules switched off: privacy/aadhaar (own).');
    expect(smlint(['--text', 'आधार 2345 6789 0124', '--format', 'json', '--only', 'privacy/aadhaar'], { cwd }).stderr).toContain(
      'no rule is left',
    );
  });

  test('five mistakes are five precise errors', () => {
    const wrong = OWN_RULE.replace('certainty: sure', 'certainty: certain')
      .replace('kind: terms\n', 'kind: terms\n    colour: red\n')
      .replace('- operation bluelotus', '- no')
      .replace('hi: नाम हटा दें।', '')
      .replace('id: office-codeword', 'id: Office Codeword');
    const run = smlint(['rules', 'test', 'own'], { cwd: folderWith({ 'own/office.yaml': wrong }) });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    const places = complaints(run).filter((line) => /^own\/office\.yaml:\d+:\d+: /.test(line));
    expect(places).toHaveLength(5);
    const all = places.join('\n');
    expect(all).toMatch(/certain.*sure, likely, hint/);
    expect(all).toMatch(/unknown key “colour”/);
    expect(all).toMatch(/no is not text in YAML; write it in quotes/);
    expect(all).toMatch(/advice\.hi: is missing/);
    expect(all).toMatch(/Office Codeword/);
  });

  test('a term that alone makes a finding and stands in an ordinary word does not load unless it is told apart', () => {
    // सालों (years) is also a form of the first term, as forms are made.
    const rule = (any: string): string =>
      OWN_RULE.replace(/any:[\s\S]*?(?=\n {4}message)/, `any: [${any}]`).replace(
        /bad:[\s\S]*$/,
        'bad:\n        - { text: "वह साला आया", match: "साला" }\n        - { text: "vah saala aaya", match: "saala" }\n      good:\n        - "कल बैठक है"\n',
      );
    const run = (any: string, text: string) =>
      smlint(['--rules', 'own', '--only', 'confidentiality/office-codeword', '--text', text], {
        cwd: folderWith({ 'own/office.yaml': rule(any) }),
      });
    const refused = run('साला', CLEAN);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(complaints(refused)[0]).toMatch(/^own\/office\.yaml:\d+:\d+: .*would also be found in “सालों”; write not: \[सालों\]/);
    const apart = '{ term: साला, not: [सालों] }';
    expect(run(apart, 'योजना दस सालों से चल रही है।').stdout).toContain('No findings');
    expect(run(apart, 'वे साले आए।').stdout).toContain('«साले»');
    expect(run('{ term: साला, note: years are counted }', CLEAN).code).toBe(0);
  });

  test('a choice that holds no word is refused', () => {
    const wrong = OWN_RULE.replace('- operation bluelotus', '- "operation (%|bluelotus)"');
    const run = smlint(['--rules', 'own', '--text', CLEAN], { cwd: folderWith({ 'own/office.yaml': wrong }) });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('“%” in “operation (%|bluelotus)” holds no word');
  });

  test('a rule that misses its own example does not load', () => {
    const wrong = OWN_RULE.replace('कल अभियान नीलकमल शुरू होगा', 'कल बैठक होगी');
    const run = smlint(['--rules', 'own', '--text', CLEAN], { cwd: folderWith({ 'own/office.yaml': wrong }) });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('कल बैठक होगी');
  });

  test('a folder without rules, and a file', () => {
    const cwd = folderWith({ 'own/readme.txt': 'x' });
    expect(smlint(['--rules', 'own', '--text', CLEAN], { cwd }).stderr).toContain('holds no rule files');
    expect(smlint(['--rules', 'own/readme.txt', '--text', CLEAN], { cwd }).stderr).toContain(
      'it is a file; rules are read from a folder',
    );
  });
});

test('the examples of the built-in rules do what they should', () => {
  const run = smlint(['rules', 'test']);
  expect(run.stdout).toMatch(/^All \d+ examples of \d+ rules do what they should\.\n$/);
  expect(run.code).toBe(0);
});

describe('the library', () => {
  const { createLinter } = createRequire(import.meta.url)(resolve(import.meta.dirname, '../dist/api.cjs')) as typeof Api;

  test('judges a text and files as the command line does', async () => {
    const cwd = folderWith({ 'a.txt': BAD, 'b.txt': CLEAN });
    const linter = await createLinter({ context: { account: 'personal' } });
    expect(linter.lintText(CLEAN)).toMatchObject({ judged: true, findings: [] });
    expect(linter.lintText(BAD).findings[0]?.citations[0]?.clause).toBe('cg-2017/6.6');
    const { drafts, errors } = await linter.lintFiles([cwd, 'no-such-file.txt']);
    expect(drafts.map(({ id, findings }) => [id, findings.length > 0])).toEqual([
      [join(cwd, 'a.txt'), true],
      [join(cwd, 'b.txt'), false],
    ]);
    expect(errors).toEqual([
      { input: 'no-such-file.txt', message: expect.objectContaining({ en: expect.stringContaining('no such file') }) },
    ]);
  });

  test('takes rules of your own, and refuses what is not there', async () => {
    const cwd = folderWith({ 'own/office.yaml': OWN_RULE });
    const linter = await createLinter({ rules: join(cwd, 'own'), only: ['confidentiality'] });
    expect(linter.lintText('operation bluelotus').findings.map(({ ruleId }) => ruleId)).toEqual([
      'confidentiality/office-codeword',
    ]);
    await expect(createLinter({ only: ['privcy'] })).rejects.toThrow('privcy');
    await expect(createLinter({ rules: join(cwd, 'none') })).rejects.toThrow();
  });
});
