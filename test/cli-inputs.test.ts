import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BAD, CLEAN, complaints, folderWith, smlint } from './harness/run-smlint.ts';

/** The result of a run with `--format json`. */
function judged(
  args: readonly string[],
  options: Parameters<typeof smlint>[1],
): { ids: string[]; found: number[]; code: number | null; stderr: string } {
  const run = smlint([...args, '--format', 'json'], options);
  const { drafts } = JSON.parse(run.stdout) as { drafts: { id: string; findings: unknown[] }[] };
  return {
    ids: drafts.map(({ id }) => id),
    found: drafts.map(({ findings }) => findings.length),
    code: run.code,
    stderr: run.stderr,
  };
}

describe('inputs that can be read', () => {
  test('a file, a folder, a pattern, standard input and a text', () => {
    const cwd = folderWith({
      'a.txt': BAD,
      'posts/b.md': CLEAN,
      'posts/deep/c.txt': BAD,
      'posts/.hidden/d.txt': BAD,
      'posts/node_modules/e.txt': BAD,
      'posts/f.png': 'x',
    });
    expect(judged(['a.txt'], { cwd }).ids).toEqual(['a.txt']);
    expect(judged(['posts'], { cwd }).ids).toEqual(['posts/b.md', 'posts/deep/c.txt']);
    expect(judged(['posts/**/*.txt'], { cwd }).ids).toEqual(['posts/deep/c.txt']);
    expect(judged(['-'], { cwd, input: BAD })).toMatchObject({ ids: ['-'], code: 1 });
    expect(judged(['--text', BAD], { cwd })).toMatchObject({ ids: ['--text'], code: 1 });
  });

  test('the same file named twice is judged once', () => {
    const cwd = folderWith({ 'posts/a.txt': CLEAN });
    expect(judged(['posts', 'posts/a.txt', './posts'], { cwd }).ids).toEqual(['posts/a.txt']);
  });

  test('a file whose name looks like a pattern is a file', () => {
    const cwd = folderWith({ 'draft[1].txt': CLEAN });
    expect(judged(['draft[1].txt'], { cwd }).ids).toEqual(['draft[1].txt']);
  });

  test('a folder that is linked into itself is walked once', () => {
    const cwd = folderWith({ 'posts/a.txt': CLEAN });
    symlinkSync('..', join(cwd, 'posts/loop'));
    expect(judged(['posts'], { cwd }).ids).toEqual(['posts/a.txt']);
  });

  test('what Windows Notepad and PowerShell write: byte-order marks, UTF-16, CR LF', () => {
    const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const text = `पहली पंक्ति\r\n${BAD}\r\n`;
    const cwd = folderWith({
      'utf8-bom.txt': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
      'utf16-le.txt': utf16(text),
      'utf16-be.txt': Buffer.from(utf16(text)).swap16(),
      'utf16.jsonl': utf16(`{"id":"t1","text":${JSON.stringify(BAD)}}\r\n`),
      'bom.jsonl': `\ufeff{"id":"t2","text":${JSON.stringify(BAD)}}\r\n`,
    });
    const run = smlint(['.', '--format', 'json'], { cwd });
    const { drafts } = JSON.parse(run.stdout) as {
      drafts: { id: string; findings: { line: number; column: number; excerpt: string }[] }[];
    };
    expect(run.stderr).toBe('');
    expect(drafts.map(({ id }) => id)).toEqual(['t2', 'utf16-be.txt', 'utf16-le.txt', 't1', 'utf8-bom.txt']);
    for (const { id, findings } of drafts) {
      expect(findings[0], id).toMatchObject({ column: 1, line: id.startsWith('t') ? 1 : 2 });
      expect(BAD).toContain(findings[0]?.excerpt);
    }
  });

  test('front matter is context, counts as lines, and outranks the options', () => {
    const cwd = folderWith({
      'a.txt': `---\naccount: personal\nreplyTo: @citizen\nauthorised: 420\nmy-own-key: [1, 2]\n---\n\n${BAD}\n`,
    });
    const run = smlint(['a.txt', '--account', 'official', '--format', 'json'], { cwd });
    expect(JSON.parse(run.stdout).drafts[0].findings[0]).toMatchObject({ line: 8, column: 1 });
    expect(run.stderr).toBe('');
  });

  test('a post that begins with a line of --- is a post', () => {
    const cwd = folderWith({ 'a.txt': `---\n${BAD}\n---\n${CLEAN}\n`, 'b.txt': `---\n${BAD}\n` });
    expect(judged(['a.txt', 'b.txt'], { cwd })).toMatchObject({ ids: ['a.txt', 'b.txt'], code: 1, stderr: '' });
  });

  test('an archive: a draft a line, other keys unread, ids as they are', () => {
    const lines = [
      { id: 7, text: BAD, label: 'x', platform: null },
      { text: CLEAN },
      { id: 'c', text: CLEAN, account: 'official', circulars: ['cg-2017'] },
    ];
    const cwd = folderWith({ 'a.ndjson': `${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n` });
    expect(judged(['a.ndjson'], { cwd })).toMatchObject({ ids: ['7', 'a.ndjson:3', 'c'], stderr: '' });
    const piped = JSON.stringify({ id: 'p', text: CLEAN });
    expect(judged(['-', '--stdin-filename', 'x.jsonl'], { cwd, input: piped }).ids).toEqual(['p']);
  });
});

describe('inputs that cannot be read: one clear line, exit 2, and the others are judged', () => {
  const BROKEN: [what: string, args: string[], files: Record<string, string | Buffer>, line: RegExp][] = [
    ['a missing file', ['no.txt'], {}, /^no\.txt: there is no such file/],
    ['a folder without drafts', ['empty'], { 'empty/x.png': 'x' }, /^empty: the folder holds no drafts/],
    ['a pattern that matches nothing', ['x/*.txt'], {}, /^x\/\*\.txt: no file matches/],
    ['an empty file', ['e.txt'], { 'e.txt': '' }, /^e\.txt: it is empty/],
    ['a file of spaces', ['e.txt'], { 'e.txt': ' \n\u200b\ufeff\n' }, /^e\.txt: it is empty/],
    [
      'front matter and nothing else',
      ['e.txt'],
      { 'e.txt': '---\naccount: personal\n---\n' },
      /^e\.txt: there is nothing after the front matter/,
    ],
    ['a binary file', ['b.txt'], { 'b.txt': Buffer.from([1, 0, 2, 0, 3]) }, /^b\.txt: it is not text/],
    ['a Word file', ['b.docx'], { 'b.docx': Buffer.from('PK\u0003\u0004....') }, /^b\.docx: it is a Word, Excel or zip file/],
    [
      'bytes that are not UTF-8',
      ['l.txt'],
      { 'l.txt': Buffer.from([0x61, 10, 0xe9, 0x62]) },
      /^l\.txt: it is not valid UTF-8 \(first at line 2\)/,
    ],
    ['a file over the limit', ['big.txt'], { 'big.txt': 'क'.repeat(400_000) }, /^big\.txt: it is larger than 1 MiB/],
    [
      'a context value that is none',
      ['c.txt'],
      { 'c.txt': `---\naccount: personel\n---\n${CLEAN}` },
      /^c\.txt:2: “account” cannot be “personel”; it takes personal, official or unknown\. Did you mean “personal”\?/,
    ],
    [
      'a circular that is none',
      ['c.txt'],
      { 'c.txt': `---\nplatform: x\ncirculars: cg-2018\n---\n${CLEAN}` },
      /^c\.txt:3: “circulars” cannot be “cg-2018”; it takes cg-2017.* Did you mean “cg-2017”\?/,
    ],
    [
      'front matter that is not YAML',
      ['c.txt'],
      { 'c.txt': `---\naccount: [personal\n---\n${CLEAN}` },
      /^c\.txt:\d: the front matter is not valid YAML/,
    ],
    [
      'front matter that is not closed',
      ['c.txt'],
      { 'c.txt': `---\naccount: personal\n${CLEAN}` },
      /^c\.txt:1: the front matter .* is not closed/,
    ],
    ['an archive without drafts', ['a.jsonl'], { 'a.jsonl': '\n\n' }, /^a\.jsonl: the archive holds no drafts/],
  ];
  test.each(BROKEN)('%s', (_what, args, files, line) => {
    const cwd = folderWith({ ...files, 'good.txt': BAD });
    const run = smlint([...args, 'good.txt'], { cwd });
    expect(complaints(run)).toEqual([expect.stringMatching(line)]);
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('good.txt');
    expect(run.stdout).toContain('judged 1 draft');
  });

  test('broken lines of an archive are told by number, and the rest goes on', () => {
    const lines = [
      '{"id":"a","text":',
      '[]',
      '{"id":"b"}',
      '{"id":"c","text":""}',
      `{"id":"d","text":"${CLEAN}","account":"x"}`,
      `{"id":"e","text":"${CLEAN}"}`,
    ];
    const cwd = folderWith({ 'a.jsonl': lines.join('\n') });
    const run = smlint(['--format', 'ndjson', 'a.jsonl'], { cwd });
    const answers = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | null; line?: number; error?: string; judged?: boolean });
    expect(answers.map(({ id, line }) => id ?? line)).toEqual([1, 2, 3, 4, 5, 'e']);
    expect(answers[5]).toEqual({ id: 'e', judged: true, findings: [] });
    expect(complaints(run).map((line) => line.slice(0, 10))).toEqual([
      'a.jsonl:1:',
      'a.jsonl:2:',
      'a.jsonl:3:',
      'a.jsonl:4:',
      'a.jsonl:5:',
    ]);
    expect(run.code).toBe(2);
  });

  test('an archive that is broken all through is told in a few lines', () => {
    const cwd = folderWith({ 'a.jsonl': 'no,json\n'.repeat(500) });
    const run = smlint(['a.jsonl'], { cwd });
    expect(complaints(run)).toHaveLength(21);
    expect(complaints(run).at(-1)).toBe('a.jsonl: 480 more lines cannot be read.');
  });

  test('a broken line does not give the draft away', () => {
    const cwd = folderWith({ 'a.jsonl': '{"id": 1, "text": "मेरा आधार 234567890124}' });
    expect(smlint(['a.jsonl'], { cwd }).stderr).not.toContain('2345');
  });

  test.runIf(process.getuid?.() === 0)('a file without permission', () => {
    const cwd = folderWith({ 'p.txt': CLEAN, 'dir/q.txt': CLEAN, 'good.txt': CLEAN });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'p.txt'), 0);
    chmodSync(join(cwd, 'dir'), 0);
    const run = smlint(['p.txt', 'dir', 'good.txt'], { cwd, uid: 65534 });
    expect(complaints(run)).toEqual(['p.txt: no permission to read it.', 'dir: no permission to read it.']);
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('judged 1 draft');
  });

  test('a folder inside a folder that cannot be read does not pass silently', () => {
    const cwd = folderWith({ 'posts/good.txt': CLEAN });
    symlinkSync('nowhere.txt', join(cwd, 'posts/gone.txt'));
    mkdirSync(join(cwd, 'posts/nothing'));
    const run = smlint(['posts'], { cwd });
    expect(complaints(run)).toEqual(['posts/gone.txt: there is no such file or folder.']);
    expect(run.code).toBe(2);
  });

  test('control characters of a file name do not reach the terminal', () => {
    const run = smlint(['\u001b[31mred\u202e.txt']);
    expect(run.stderr).not.toMatch(/[\u001b\u202e]/);
    expect(run.code).toBe(2);
  });
});
