import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BAD, CLEAN, complaints, folderWith, smlint } from './harness/run-smlint.ts';

describe('where a configuration is found', () => {
  test.each([
    ['.smlintrc', 'locale: hi'],
    ['.smlintrc', '{"locale": "hi"}'],
    ['.smlintrc.json', '\ufeff{"locale": "hi"}'],
    ['.smlintrc.yaml', 'locale: hi'],
    ['.smlintrc.yml', 'locale: hi'],
    ['smlint.config.json', '{"locale": "hi"}'],
    ['smlint.config.yaml', 'locale: hi'],
    ['package.json', '{"name": "x", "smlint": {"locale": "hi"}}'],
  ])('%s: %s', (name, content) => {
    const cwd = folderWith({ [name]: content, 'a.txt': CLEAN });
    expect(smlint(['a.txt'], { cwd }).stdout).toMatch(/^कुछ नहीं मिला/);
    expect(smlint(['a.txt', '--no-config'], { cwd }).stdout).toMatch(/^No findings/);
  });

  test('in a folder above, up to the home folder', () => {
    const root = folderWith({
      '.smlintrc': 'locale: hi',
      'home/drafts/a.txt': CLEAN,
      'package.json': '{"smlint": {"locale": "en"}}',
    });
    const cwd = join(root, 'home/drafts');
    expect(smlint(['a.txt'], { cwd }).stdout).toMatch(/^कुछ नहीं मिला/);
    expect(smlint(['a.txt'], { cwd, env: { HOME: join(root, 'home') } }).stdout).toMatch(/^No findings/);
  });

  test('a package.json without the key is passed over', () => {
    const root = folderWith({ '.smlintrc': 'locale: hi', 'in/package.json': '{"name": "smlint"}', 'in/a.txt': CLEAN });
    expect(smlint(['a.txt'], { cwd: join(root, 'in') }).stdout).toMatch(/^कुछ नहीं मिला/);
  });

  test('--config names one', () => {
    const cwd = folderWith({ 'office.yaml': 'locale: hi', '.smlintrc': 'locale: en', 'a.txt': CLEAN });
    expect(smlint(['a.txt', '--config', 'office.yaml'], { cwd }).stdout).toMatch(/^कुछ नहीं मिला/);
    expect(complaints(smlint(['a.txt', '--config', 'no.yaml'], { cwd }))).toEqual([
      'no.yaml: there is no such configuration file.',
    ]);
  });

  test('no JavaScript runs, wherever it stands', () => {
    const script = "require('node:fs').writeFileSync('ran', ''); module.exports = {};";
    const cwd = folderWith({
      '.config/config.js': script,
      '.smlintrc.js': script,
      'smlint.config.js': script,
      'evil.js': script,
      'package.json': '{"cosmiconfig": {"searchPlaces": ["evil.js"]}}',
      '.smlintrc.json': '{"$import": "./evil.js", "locale": "hi"}',
      'a.txt': CLEAN,
    });
    expect(smlint(['a.txt'], { cwd }).code).toBe(2);
    expect(smlint(['a.txt', '--config', 'evil.js'], { cwd }).stderr).toContain('a configuration is data');
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });

  test.runIf(process.getuid?.() === 0)('one that cannot be read is not passed over', () => {
    const cwd = folderWith({ '.smlintrc': 'locale: hi', 'a.txt': CLEAN });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, '.smlintrc'), 0);
    const run = smlint(['a.txt'], { cwd, uid: 65534 });
    expect(run.code).toBe(2);
    expect(complaints(run)).toEqual(['.smlintrc: no permission to read it.']);
  });
});

describe('what a configuration says', () => {
  test('context, own things, allowances, gate; options outrank it', () => {
    const cwd = folderWith({
      '.smlintrc.yaml': ['failOn: never', 'maxWarnings: 100', 'allow:', '  - phrase: चुनाव आयोग चोर', '    reason: शीर्षक है'].join(
        '\n',
      ),
      'a.txt': BAD,
    });
    const allowed = smlint(['a.txt'], { cwd });
    expect(allowed.stdout).toMatch(/allowed {2}criticism\/.*शीर्षक है/s);
    expect(allowed.stdout).toContain('allowed by the configuration');
    expect(smlint(['a.txt', '--no-config'], { cwd }).code).toBe(1);
    expect(smlint(['a.txt'], { cwd }).code).toBe(0);
  });

  test('rules that it switches off are named with the file', () => {
    const cwd = folderWith({ '.smlintrc.yaml': 'skip: [privacy/aadhaar]', 'a.txt': CLEAN });
    expect(smlint(['a.txt'], { cwd }).stdout).toContain('Built-in rules switched off: privacy/aadhaar (.smlintrc.yaml).');
    const json = JSON.parse(smlint(['a.txt', '--format', 'json'], { cwd }).stdout);
    expect(json.rulebook.switchedOff).toEqual([{ rule: 'privacy/aadhaar', by: '.smlintrc.yaml' }]);
  });

  test('everything that is wrong is said at once', () => {
    const cwd = folderWith({
      '.smlintrc.yaml': [
        'acount: official',
        'platform: twitter',
        'failOn: errors',
        'maxWarnings: -1',
        'own:',
        '  handels: ["@a"]',
        '  phones: [1076]',
        'allow:',
        '  - phrase: x',
      ].join('\n'),
      'a.txt': CLEAN,
    });
    const run = smlint(['a.txt'], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    const lines = complaints(run);
    expect(lines).toHaveLength(7);
    for (const line of lines) expect(line).toMatch(/^\.smlintrc\.yaml: /);
    const all = lines.join('\n');
    expect(all).toContain('there is no key “acount”');
    expect(all).toContain('Did you mean “account”?');
    expect(all).toContain('“platform” cannot be “twitter”; it takes x, facebook');
    expect(all).toContain('“failOn” cannot be “errors”; it takes error, warning, info or never. Did you mean “error”?');
    expect(all).toContain('“maxWarnings” cannot be “-1”');
    expect(all).toContain('own.handels: there is no key “handels”');
    expect(all).toContain('“own.phones[0]” cannot be “1076”; it takes a list of texts; numbers in quotation marks');
    expect(all).toContain('“allow[0].reason” is missing');
  });

  test.each([
    ['.smlintrc.json', '{"locale": }', /not valid JSON/],
    ['.smlintrc.yaml', 'a: b: c', /not valid YAML \(1:\d+\)/],
    ['.smlintrc.yaml', '- a\n- b', /expected keys and values/],
    ['.smlintrc.yaml', 'skip: [privcy]', /skip: there is no rule or family “privcy”\. Did you mean “privacy”\?/],
    ['.smlintrc.yaml', 'circulars: [xx-2030]', /circulars: there is no circular “xx-2030”/],
  ])('%s with %s', (name, content, line) => {
    const cwd = folderWith({ [name]: content, 'a.txt': CLEAN });
    const run = smlint(['a.txt'], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(complaints(run)).toEqual([expect.stringMatching(line)]);
  });

  test('an empty one is none', () => {
    const cwd = folderWith({ '.smlintrc': '', 'a.txt': CLEAN });
    expect(smlint(['a.txt'], { cwd }).code).toBe(0);
  });
});
