import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_CONTEXT } from '../src/context/context.ts';
import type { Draft } from '../src/draft/draft.ts';
import { lineTable } from '../src/draft/line-table.ts';
import { analyse } from '../src/language/analysis.ts';
import type { Finding } from '../src/lint/finding.ts';
import { createDraftLinter } from '../src/lint/linter.ts';
import { maskPersonalData } from '../src/lint/mask.ts';
import { mayFireIn } from '../src/lint/may-fire.ts';
import { setScene } from '../src/lint/scene.ts';
import { loadBuiltIn } from '../src/rulebook/load-built-in.ts';
import { needsOf } from '../src/rulebook/rule-needs.ts';
import type { Detection } from '../src/rulebook/rulebook.ts';

const builtIn = loadBuiltIn({ folder: resolve(import.meta.dirname, '../dist') });
const linter = createDraftLinter([builtIn], { showPersonalData: true });

function lint(text: string): Finding[] {
  const draft: Draft = { id: 'draft', text, context: {}, locate: lineTable({ text }) };
  return linter.lintDraft(draft, { ...DEFAULT_CONTEXT, account: 'personal' }).findings;
}

/** Words of three scripts, marks, invisible characters, damage, lone surrogates: what drafts are made of, and what they are not. */
const piece = fc.oneof(
  fc.constantFrom(
    'चुनाव आयोग',
    'बिक चुका है',
    'चोर',
    'sarkar',
    'chor hai',
    'forward to all',
    'सबको भेजो',
    'OTP 123456',
    '90000 00001',
    '@uppolice',
    '#चोर_सरकार',
    'https://x.example/a',
  ),
  fc.constantFrom(
    '।',
    '\n',
    ' ',
    '"',
    '“',
    '”',
    "'",
    '(',
    ')',
    '*',
    '_',
    '!',
    '?',
    '...',
    '\u200c',
    '\u200d',
    '\ufeff',
    '\ud83d',
    '\ude00',
    '😀',
    '\u094d',
    '\u093c',
    'ं',
    '٠',
    '����',
    '1/',
    '- ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const texts = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

test('no text makes it throw, and every finding lies in the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const finding of lint(text)) {
        expect(finding.start).toBeLessThan(finding.end);
        expect(text.slice(finding.start, finding.end)).toBe(finding.excerpt);
        for (const { start, end } of finding.related) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

const BAD = [
  'चुनाव आयोग अब बिक चुका है।',
  'Forwarded as received: sources say salt will run out tomorrow, share maximum.',
  'Chunav aayog bik chuka hai.',
];

test('what stands before a finding moves it and changes nothing else', () => {
  const before = fc.constantFrom('कल बैठक है।\n', 'The camp is on Monday.\n\n', 'Shivir kal hai.\n', '😀😀\n');
  fc.assert(
    fc.property(fc.constantFrom(...BAD), before, (bad, prefix) => {
      const plain = lint(bad);
      const moved = lint(prefix + bad);
      expect(
        moved.map(({ ruleId, start, end, fingerprint }) => ({
          ruleId,
          start: start - prefix.length,
          end: end - prefix.length,
          fingerprint,
        })),
      ).toEqual(plain.map(({ ruleId, start, end, fingerprint }) => ({ ruleId, start, end, fingerprint })));
    }),
  );
});

test('Unicode forms, a joiner, a byte-order mark and line ends change no finding', () => {
  for (const bad of BAD) {
    const rules = lint(bad).map(({ ruleId }) => ruleId);
    expect(rules.length).toBeGreaterThan(0);
    for (const same of [
      bad.normalize('NFD'),
      bad.normalize('NFC'),
      `\ufeff${bad}`,
      `${bad}\r\n`,
      bad.replace('आयोग', 'आयो\u200cग'),
    ]) {
      expect(lint(same).map(({ ruleId }) => ruleId)).toEqual(rules);
    }
  }
});

/** Patterns of the built-in rules that fast-check can write texts for: it knows no look-ahead. */
const PATTERNS = builtIn.rules
  .flatMap(({ detection }) => (detection.kind === 'pattern' ? detection.patterns : []))
  .filter(({ source }) => !source.includes('(?='));

test('whatever a pattern matches, its rule is asked about it and finds it', () => {
  const drafts = builtIn.rules.flatMap(({ examples }) => examples.good.map(({ text }) => text));
  for (const pattern of PATTERNS) {
    const detection: Detection = { kind: 'pattern', patterns: [pattern], validators: [], near: null, nearWithin: 0 };
    const needs = needsOf([detection], drafts);
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${pattern.source})$`, 'u')), (match) => {
        const analysis = analyse(`आज ${match} है`);
        const scene = setScene({ analysis, matches: [], context: DEFAULT_CONTEXT, own: {} });
        const isMatched = new RegExp(`(?:${pattern.source})(?![\\p{L}\\p{M}\\p{N}_])`, 'iu').test(match);
        if (!isMatched || match !== match.trim()) return;
        expect(mayFireIn(scene, needs)(0)).toBe(true);
        expect(scene.spansOf({ lists: [], patterns: [pattern], features: [] })).not.toEqual([]);
      }),
      { numRuns: 20 },
    );
  }
});

test('masking keeps every offset', () => {
  fc.assert(fc.property(texts, (text) => maskPersonalData(text).length === text.length));
});
