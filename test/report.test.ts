import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { localeInArguments, resolveLocale } from '../src/locale/locale.ts';
import { printDate } from '../src/locale/words.ts';
import { clusters, measureFor, simpleWidth } from '../src/report/clusters.ts';
import { EMPTY_TALLY, exitCodeOf } from '../src/report/gate.ts';
import { type Piece, quoteLine } from '../src/report/quote-line.ts';
import { wrap } from '../src/report/wrap.ts';

const show = (pieces: Piece[]): string => pieces.map(({ text, marked }) => (marked ? `«${text}»` : text)).join('');

function quoted({ text, words, width = 200 }: { text: string; words: [string, ...string[]]; width?: number }): string {
  const [first, ...others] = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return show(quoteLine({ text, spans: [first!, ...others], width, measure: simpleWidth }));
}

describe('clusters and widths', () => {
  test.each([
    ['स्त्री', ['स्त्री']],
    ['हिन्दी', ['हि', 'न्दी']],
    ['क़लम', ['क़', 'ल', 'म']],
    ['👩‍👩‍👧a', ['👩‍👩‍👧', 'a']],
    ['🇮🇳🇳🇵', ['🇮🇳', '🇳🇵']],
    ['é́x', ['é́', 'x']],
    ['👍🏽!', ['👍🏽', '!']],
  ])('%s', (text, expected) => {
    const found = clusters(text);
    expect(found.map((cluster) => cluster.text)).toEqual(expected);
    for (const cluster of found) expect(text.startsWith(cluster.text, cluster.start)).toBe(true);
  });

  test.each([
    'सीमा में कार',
    'plain text',
    'ऋषि, दुःख, माँ',
    '“quoted” – ₹500',
    'मेला 🙂 ok',
    '漢字',
  ])('%s is as wide as string-width says', async (text) => {
    expect((await measureFor(text))(text)).toBe(stringWidth(text));
  });

  test('a conjunct counts every letter, as most terminals show it; string-width counts one', () => {
    expect(simpleWidth('हिन्दी')).toBe(5);
    expect(stringWidth('हिन्दी')).toBeLessThanOrEqual(5);
  });
});

describe('the quoted line', () => {
  test('is the line of the finding, with its words marked', () => {
    expect(quoted({ text: 'एक\r\nदो तीन चार\r\nपाँच', words: ['तीन'] })).toBe('दो «तीन» चार');
    expect(quoted({ text: 'तीन', words: ['तीन'] })).toBe('«तीन»');
    expect(quoted({ text: 'a b c d', words: ['a', 'c'] })).toBe('«a» b «c» d');
  });

  test('ends where the line ends, though the finding goes on', () => {
    const text = 'one two\nthree';
    expect(show(quoteLine({ text, spans: [{ start: 4, end: 13 }], width: 80, measure: simpleWidth }))).toBe('one «two»');
  });

  test('is shortened to the width round the words, at words', () => {
    const text = `${'before them '.repeat(20)}HERE${' and after'.repeat(20)}`;
    for (const width of [30, 50, 80, 120]) {
      const line = quoted({ text, words: ['HERE'], width });
      expect(line).toMatch(/^….*«HERE».*…$/);
      expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test('further words that only half fit are left out whole', () => {
    const text = 'one FIRST two three four five SECOND-AND-LONG six';
    expect(quoted({ text, words: ['FIRST', 'SECOND-AND-LONG'], width: 40 })).toBe('one «FIRST» two three four five …');
  });

  test('words wider than the line are shortened in the middle', () => {
    const words = 'शब्द '.repeat(60).trim();
    const line = quoted({ text: `${words} अंत`, words: [words], width: 40 });
    expect(line).toMatch(/^«शब्द .* … .*शब्द»/);
    expect(stringWidth(line)).toBeLessThanOrEqual(44);
  });

  test('a draft that is one line of half a million letters is quick', () => {
    const text = `${'क'.repeat(250_000)} मिला ${'ख'.repeat(250_000)}`;
    const start = performance.now();
    expect(quoted({ text, words: ['मिला'], width: 80 })).toMatch(/^….*«मिला».*…$/);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('wrapping, dates, language, exit code', () => {
  test('lines are no wider than asked, and nothing is lost', () => {
    const text = 'अधिकारी से अनुरोध है कि पोस्ट करने से पहले आदेश देख लें '.repeat(5).trim();
    const lines = wrap({ text, width: 40, indent: 4, measure: simpleWidth }).trimEnd().split('\n');
    for (const line of lines) expect(simpleWidth(line)).toBeLessThanOrEqual(40);
    expect(lines.map((line) => line.trim()).join(' ')).toBe(text);
  });

  test('dates are written out', () => {
    expect(printDate('2017-02-22', 'en')).toBe('22 February 2017');
    expect(printDate('2017-02-22', 'hi')).toBe('22 फ़रवरी 2017');
    expect(printDate('2021-06', 'en')).toBe('June 2021');
    expect(printDate('June', 'en')).toBe('June');
  });

  test('the language of a run', () => {
    expect(resolveLocale('auto', { LC_ALL: '', LANG: 'hi_IN.UTF-8' })).toBe('hi');
    expect(resolveLocale('auto', { LC_ALL: 'en_IN', LANG: 'hi_IN' })).toBe('en');
    expect(resolveLocale('auto', { LANG: 'hil_PH' })).toBe('en');
    expect(resolveLocale('hi', {})).toBe('hi');
    expect(localeInArguments(['a.txt', '--locale', 'hi'])).toBe('hi');
    expect(localeInArguments(['--', '--locale=hi'])).toBe('auto');
  });

  test('2 beats 1 beats 0', () => {
    const counts = { error: 1, warning: 1, info: 1 };
    const tally = { ...EMPTY_TALLY, drafts: 1, judged: 1, counts };
    const code = (change: Partial<typeof tally>, failOn: 'error' | 'never' = 'error'): number =>
      exitCodeOf({ tally: { ...tally, ...change }, failOn, maxWarnings: undefined });
    expect(code({})).toBe(1);
    expect(code({ errors: 1 })).toBe(2);
    expect(code({ judged: 0 })).toBe(2);
    expect(code({}, 'never')).toBe(0);
    expect(code({ counts: { error: 0, warning: 4, info: 4 } })).toBe(0);
  });
});
