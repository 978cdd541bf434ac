import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseContext } from '../src/context/context-schema.ts';
import { lineTable } from '../src/draft/line-table.ts';
import { readDrafts } from '../src/draft/read-drafts.ts';
import type { ReadItem } from '../src/draft/read-item.ts';

/** What is read from bytes on standard input that come `step` at a time. */
async function read({ bytes, name = '-', step = 1 << 16 }: { bytes: Buffer; name?: string; step?: number }): Promise<ReadItem[]> {
  let offset = 0;
  const stdin = {
    isTTY: false,
    read: (into: Uint8Array) => {
      const part = bytes.subarray(offset, offset + Math.min(step, into.length));
      into.set(part);
      offset += part.length;
      return part.length;
    },
  };
  const items: ReadItem[] = [];
  for await (const item of readDrafts({ inputs: ['-'], cwd: '/', stdin, stdinName: name, circulars: () => ['cg-2017'] }))
    items.push(item);
  return items;
}

const textsOf = (items: ReadItem[]): string[] =>
  items.map((item) => (item.kind === 'draft' ? item.draft.text : `! ${item.error.message.en}`));

describe('archives', () => {
  const drafts = ['पहला', 'दूसरा 🙂', 'with\nnewline', 'x'.repeat(70_000)];
  const lines = drafts.map((text, id) => JSON.stringify({ id, text }));

  test.each([1, 2, 3, 7, 65_536])('the same drafts, however the bytes come (%i at a time)', async (step) => {
    const short = lines.slice(0, 3).join('\r\n');
    expect(textsOf(await read({ bytes: Buffer.from(`\ufeff${short}`), name: 'a.jsonl', step }))).toEqual(drafts.slice(0, 3));
  });

  test('lines longer than a chunk', async () => {
    expect(textsOf(await read({ bytes: Buffer.from(lines.join('\n')), name: 'a.ndjson' }))).toEqual(drafts);
  });

  test('what is past a limit is said, and the rest is read', async () => {
    const tooLong = JSON.stringify({ text: 'y'.repeat(5 * 1024 * 1024) });
    const tooBig = JSON.stringify({ text: 'z'.repeat(1024 * 1024 + 1) });
    const items = await read({ bytes: Buffer.from([tooLong, tooBig, lines[0]].join('\n')), name: 'a.jsonl' });
    expect(textsOf(items)).toEqual([
      '! the line is too long for one draft.',
      expect.stringMatching(/^! it is larger than 1 MiB/),
      'पहला',
    ]);
    expect(items.map((item) => (item.kind === 'error' ? item.error.line : item.line))).toEqual([1, 2, 3]);
  });

  test('past 64 MiB reading ends and says so', async () => {
    const line = `${JSON.stringify({ id: 1, text: 'n'.repeat(1_000_000) })}\n`;
    const items = await read({ bytes: Buffer.from(line.repeat(70)), name: 'a.jsonl', step: 1 << 20 });
    expect(textsOf(items).at(-1)).toBe('! what stands after the first 64 MiB was not read.');
    expect(items.length).toBeGreaterThan(60);
  });

  test('bytes that are not UTF-8 spoil one line', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${lines[0]}\n{"id":1,"text":"`),
      Buffer.from([0xff]),
      Buffer.from(`"}\n${lines[1]}`),
    ]);
    expect(textsOf(await read({ bytes, name: 'a.jsonl' }))).toEqual([
      'पहला',
      expect.stringMatching(/^! it is not valid UTF-8/),
      'दूसरा 🙂',
    ]);
  });

  test('any bytes give drafts or errors, never a throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('-', 'a.jsonl'), async (bytes, name) => {
        expect((await read({ bytes: Buffer.from(bytes), name, step: 5 })).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('places', () => {
  test('every offset has its line and column, whatever ends the lines', () => {
    const line = fc.stringMatching(/^[a-zक-ह🙂]{0,6}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 8 }), fc.nat(5), (parts, before) => {
        const text = parts.map(([words, end]) => words + end).join('');
        const locate = lineTable({ text, firstLine: before + 1 });
        let offset = 0;
        for (const [index, [words, end]] of parts.entries()) {
          // A lone CR before a line that begins with LF is one CR LF.
          if (end === '\r' && parts[index + 1]?.[0] === '' && parts[index + 1]?.[1] === '\n') return;
          expect(locate(offset)).toEqual({ line: before + 1 + index, column: 1 });
          expect(locate(offset + words.length)).toEqual({ line: before + 1 + index, column: words.length + 1 });
          offset += words.length + end.length;
        }
      }),
    );
  });
});

describe('context', () => {
  const parse = (values: Record<string, unknown>): ReturnType<typeof parseContext> =>
    parseContext({ values, circulars: ['cg-2017', 'gj-rev-2019'] });

  test('what each key takes', () => {
    const values = {
      account: 'official',
      platform: 'x',
      authorised: 420,
      department: 'up-police',
      circulars: 'cg-2017, gj-rev-2019',
      handle: '@dm_office',
      replyTo: 'citizen',
      scheduled: '2026-08-15T09:30+05:30',
      published: 'https://www.example.gov.in/note',
      bioDisclaimer: 'true',
    };
    expect(parse(values)).toEqual({
      context: { ...values, authorised: '420', circulars: ['cg-2017', 'gj-rev-2019'], bioDisclaimer: true },
      problems: [],
    });
  });

  test('a key left blank was not written', () => {
    expect(parse({ account: '', platform: null, authorised: ' ' })).toEqual({ context: {}, problems: [] });
  });

  test.each([
    ['account', 'Official'],
    ['platform', 'twitter'],
    ['authorised', 'yes'],
    ['authorised', true],
    ['department', 'up police'],
    ['circulars', ['cg-2018']],
    ['circulars', 7],
    ['handle', '@dm office'],
    ['scheduled', '15 August'],
    ['scheduled', '2026-02-30'],
    ['scheduled', '2026-02-03T25:00'],
    ['published', 'example.gov.in'],
    ['bioDisclaimer', 'perhaps'],
  ])('%s: %s is refused', (key, value) => {
    const { context, problems } = parse({ [key]: value });
    expect(context).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ key });
  });

  test('every wrong key is reported', () => {
    expect(parse({ account: 'x', platform: 'y', scheduled: 'z', department: 'ok' }).problems.map(({ key }) => key)).toEqual([
      'account',
      'platform',
      'scheduled',
    ]);
  });
});
