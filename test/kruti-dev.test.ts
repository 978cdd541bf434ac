import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONTEXT } from '../src/context/context.ts';
import { lineTable } from '../src/draft/line-table.ts';
import { convertKrutiDev, originalSpan } from '../src/language/kruti-dev.ts';
import { looksLikeKrutiDev } from '../src/language/legacy-font.ts';
import type { DraftResult } from '../src/lint/finding.ts';
import { createDraftLinter, type LintSettings } from '../src/lint/linter.ts';
import { loadBuiltIn } from '../src/rulebook/load-built-in.ts';
import { MANNERS, PARAGRAPHS, roundTrip, toKrutiDev } from './bench/kruti-dev.ts';

const read = (typed: string): string => convertKrutiDev(typed).text.normalize('NFC');

describe('reading', () => {
  test.each([
    [
      'signs of i',
      'fganh fLFkfr LfFkfr fç; fo|kFkhZ jk"Vªh; fV~oV f=kdks.k',
      'हिंदी स्थिति स्थिति प्रिय विद्यार्थी राष्ट्रीय ट्विट त्रिकोण',
    ],
    ['reph, over conjuncts too', '/keZ ewPNZuk /keksZa o"kksZa vFZk vkæZ bZ\'oj', 'धर्म मूर्च्छना धर्मों वर्षों अर्थ आर्द्र ईश्वर'],
    ['what the bar completes', "[ksr [kks x.k Fkk 'kgj Hkkjr {ks= vkSj vks,", 'खेत खो गण था शहर भारत क्षेत्र और ओए'],
    ['signs typed late or twice', 'cMk+ cM+k gkaa /keZZ vkaas fdldsa', 'बड़ा बड़ा हां धर्म ओं किसकें'],
    ['चौ and ट्र', 'NB pkSjkgk pkSchl Vªd jk"Vª eSVªks', 'छठ चौराहा चौबीस ट्रक राष्ट्र मैट्रो'],
    ['quotes that a word processor curled', 'izns’k fo’ks”k', 'प्रदेश विशेष'],
    ['nukta', 'T+;knk dkx+t M+ <+ Q+ksu', 'ज़्यादा काग़ज ड़ ढ़ फ़ोन'],
    ['marks', 'D;k\\ gk¡] ^^th** ¼vHkh½A 12@06 ,oa', 'क्या? हाँ, ‘‘जी’’ (अभी)। 12/06 एवं'],
    ['visarga and colon', 'vr% iqu% nq%[k foHkkx% 10%30', 'अतः पुनः दुःख विभाग: 10:30'],
    ['numbers', '1]25]000 :- 4-5 98765&43210', '1,25,000 रू. 4.5 98765-43210'],
  ])('%s', (_, typed, text) => {
    expect(read(typed)).toBe(text.normalize('NFC'));
  });

  test('links, addresses, handles, identifiers, acronyms and Unicode text stay', () => {
    const text = 'OTP PM CBI WhatsApp https://x.gov.in/a?b=c help@example.gov.in @uppolice ABCDE1234F आज 😀 \n---\n- \t';
    expect(read(text)).toBe(text.normalize('NFC'));
  });

  test.each(MANNERS)('thirty paragraphs come back, %s typing', (manner) => {
    const { characters, wrong, missed } = roundTrip(manner);
    expect(wrong / characters, missed.join('\n')).toBeLessThan(0.005);
  });
});

describe('places', () => {
  /** What stands in the original for a stretch of the reading. */
  const typedFor = (typed: string, part: string): string => {
    const reading = convertKrutiDev(typed);
    const at = reading.text.indexOf(part);
    const { start, end } = originalSpan(reading, at, at + part.length);
    return typed.slice(start, end);
  };

  test.each([
    ['ljdkj pksj gS', 'चोर', 'pksj'],
    ['esjh fganh vPNh', 'हिंदी', 'fganh'],
    ['esjh fganh vPNh', 'ह', 'fga'],
    ['og /keZ gS', 'धर्म', '/keZ'],
    ['og /keZ gS', 'र्', 'eZ'],
    ['og fo|kFkhZ gS', 'विद्यार्थी', 'fo|kFkhZ'],
    ['gSA jke', 'राम', 'jke'],
  ])('in %s, %s is %s', (typed, part, original) => {
    expect(typedFor(typed, part)).toBe(original);
  });

  test('every word of the paragraphs leads back to the word as typed', () => {
    for (const paragraph of PARAGRAPHS) {
      const typed = toKrutiDev(paragraph);
      const reading = convertKrutiDev(typed);
      for (const match of reading.text.matchAll(/\S+/g)) {
        const { start, end } = originalSpan(reading, match.index, match.index + match[0].length);
        expect(convertKrutiDev(typed.slice(start, end)).text).toBe(match[0]);
      }
    }
  });
});

/** Glyphs in any order, and anything else. */
const texts = fc.oneof(
  fc
    .array(fc.constantFrom(...'fZkaqswSh`~+zª=[?.ÇÉ±ÊÆvbmdr,%–’ñ¡A] \n1'.split(''), 'https://', '\ud83d', 'क', '😀'), {
      maxLength: 60,
    })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('whatever the text', () => {
  test('it is read, and every unit has a place in the original', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = convertKrutiDev(text);
        expect(reading.offsets).toHaveLength(reading.text.length + 1);
        expect(reading.offsets.at(-1)).toBe(text.length);
        for (let i = 0; i < reading.text.length; i++) {
          const { start, end } = originalSpan(reading, i, i + 1);
          expect(reading.offsets[i]).toBeLessThanOrEqual(reading.offsets[i + 1] as number);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        looksLikeKrutiDev(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is put before and after, with space, moves the reading and changes nothing else', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const alone = convertKrutiDev(text);
        const { text: within, offsets } = convertKrutiDev(`xk¡o ${text} xk¡o`);
        const before = 'गाँव '.length;
        expect(within).toBe(`गाँव ${alone.text} गाँव`);
        expect([...offsets.slice(before, before + alone.text.length)]).toEqual(
          [...alone.offsets.slice(0, -1)].map((at) => at + 5),
        );
      }),
    );
  });

  test.each([
    ['half forms', 'D'],
    ['signs of i', 'f'],
    ['reph', 'Z'],
    ['nuktas', '+d'],
    ['an endless address', 'a.'],
    ['prose', `${toKrutiDev(PARAGRAPHS[0] as string)}\n`],
  ])('a megabyte of %s is read in a moment', (_, unit) => {
    const text = unit.repeat(1e6 / unit.length);
    const begin = performance.now();
    convertKrutiDev(text);
    looksLikeKrutiDev(text);
    // A quadratic reader needs minutes.
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});

describe('recognition', () => {
  test.each([
    "vkt ftyk dk;kZy; esa f'kfoj gS",
    'ernku vki lcdk vf/kdkj gS',
    'lHkh ukxfjd lrdZ jgsa',
    'mRrj izns’k ljdkj',
    "¼izsl foKfIr½\nftyk iz'kklu }kjk lwfpr fd;k tkrk gS fd dy vodk'k jgsxkA",
  ])('%s', (text) => {
    expect(looksLikeKrutiDev(text)).toBe(true);
  });

  test.each([
    "The district office will hold a health camp today; please don't miss it.",
    'hn kr lo bhai, tmhr kaam ho jyga',
    'Aaj zila karyalay mein shivir hai, sab log zaroor aayen',
    'us so can de best says',
    'RT @pib: #PMAY-G (Gramin) | Rs. 1,25,000/- per house; see https://x.gov.in/a?b=c',
    'password: Xy7;Q[z]{p} g9#kk Wq+1z',
    'const dk = fd[0]; if (gk < 3) { return vk; }',
    'आज जिला कार्यालय में शिविर है',
    'आज का पासवर्ड vkS;dk gS ds dh है, किसी को न बताएँ',
    'NASA, ISRO, DRDO, HAL & BEL sign MoU w/ IIT-K',
    '',
    'gS',
  ])('not %s', (text) => {
    expect(looksLikeKrutiDev(text)).toBe(false);
  });
});

describe('a draft typed in Kruti Dev', () => {
  const rulebooks = [loadBuiltIn({ folder: resolve(import.meta.dirname, '../dist') })];
  const lint = (text: string, settings: LintSettings = {}): DraftResult =>
    createDraftLinter(rulebooks, settings).lintDraft(
      { id: 'draft', text, context: {}, locate: lineTable({ text }) },
      { ...DEFAULT_CONTEXT, account: 'personal' },
    );
  const unicode = 'सभी साथियों को नमस्कार।\nचुनाव आयोग बिक चुका है और सरकार चोर है।';
  const typed = toKrutiDev(unicode);

  test('is judged like the same draft in Unicode, with a note', () => {
    const [ours, theirs] = [lint(typed), lint(unicode)];
    expect(theirs.findings.length).toBeGreaterThan(0);
    expect(ours.judged).toBe(true);
    expect(
      ours.findings
        .filter(({ ruleId }) => ruleId !== 'draft/legacy-font')
        .map(({ ruleId, fingerprint }) => [ruleId, fingerprint]),
    ).toEqual(theirs.findings.map(({ ruleId, fingerprint }) => [ruleId, fingerprint]));
    const note = ours.findings.find(({ ruleId }) => ruleId === 'draft/legacy-font');
    expect(note).toMatchObject({ severity: 'info', citations: [], line: 1, column: 1 });
    expect(note?.message.en).toContain('सभी साथियों को नमस्कार।');
  });

  test('is marked where it was typed', () => {
    const [ours, theirs] = [lint(typed), lint(unicode)];
    for (const [index, finding] of ours.findings.filter(({ ruleId }) => ruleId !== 'draft/legacy-font').entries()) {
      const other = theirs.findings[index];
      expect(typed.slice(finding.start, finding.end)).toBe(finding.excerpt);
      expect(convertKrutiDev(finding.excerpt).text).toBe(other?.excerpt);
      expect([finding.line, finding.endLine]).toEqual([other?.line, other?.endLine]);
      expect(finding.related.map(({ start, end }) => convertKrutiDev(typed.slice(start, end)).text)).toEqual(
        other?.related.map(({ start, end }) => unicode.slice(start, end)),
      );
    }
  });

  test('shows no personal data, though its digits and dashes are other signs', () => {
    const text = toKrutiDev('श्रीमती गीता वर्मा का मोबाइल नंबर 98765-43210 है और दूसरा ९८७६५४३२१० है, कृपया सबको बताएँ।');
    expect(JSON.stringify(lint(text))).not.toMatch(/98765|ˆ‡†…„ƒ/);
    expect(JSON.stringify(lint(text, { showPersonalData: true }))).toContain('98765&43210');
  });

  test('an allowed phrase is written in Unicode', () => {
    const allow = [{ phrase: 'चुनाव आयोग', reason: 'test' }];
    const { waived } = lint(typed, { allow });
    expect(waived.length).toBe(lint(unicode, { allow }).waived.length);
    expect(waived.length).toBeGreaterThan(0);
  });

  test('English and romanised drafts have no note', () => {
    for (const text of ['The Election Commission is sold out.', 'chunav aayog bik chuka hai', unicode])
      expect(lint(text).findings.map(({ ruleId }) => ruleId)).not.toContain('draft/legacy-font');
  });
});
