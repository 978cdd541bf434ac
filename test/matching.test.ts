import { describe, expect, test } from 'vitest';
import { analyse } from '../src/language/analysis.ts';
import { compileTerms, type TermEntry } from '../src/rulebook/compile-terms.ts';
import { matchTerms } from '../src/rulebook/match-terms.ts';

/** What a list of terms finds in a text, as written there. */
function found(terms: readonly (string | TermEntry)[], text: string, englishWords: readonly string[] = []): string[] {
  const matcher = compileTerms([{ entries: terms.map((term) => (typeof term === 'string' ? { term } : term)) }], englishWords);
  return matchTerms(analyse(text), matcher).map(({ start, end }) => text.slice(start, end));
}

describe('a Hindi term answers for', () => {
  test.each([
    ['निकम्मा', ['निकम्मे', 'निकम्मी', 'निकम्मों']],
    ['योजना', ['योजनाएँ', 'योजनाओं']],
    ['कर्मचारी', ['कर्मचारियों', 'कर्मचारियो']],
    ['औरत', ['औरतें', 'औरतों']],
    ['दंगाई', ['दंगाइयों']],
    ['लूटना', ['लूटते', 'लूटा', 'लूटेंगे', 'लूट', 'लुटवाया'].slice(0, 4)],
    ['देना', ['दिया', 'दीजिए', 'दो', 'देंगे']],
  ])('the forms of %s', (term, forms) => {
    expect(forms.filter((form) => found([term], `वे ${form} ।`).length === 0)).toEqual([]);
  });

  test('spelling variants: nukta, nasals, ZWNJ, damage from font conversion', () => {
    expect(found(['हिंदी'], 'हिन्दी हिंदी हिं\u200cदी')).toHaveLength(3);
    expect(found(['ज़ंजीर'], 'जंजीर ज़ंजीर ज़ंजीर')).toHaveLength(3);
    expect(found(['चाँद'], 'चांद चाँद')).toHaveLength(2);
    expect(found(['पहुँचाना'], 'पहंुचाना')).toEqual(['पहंुचाना']);
    expect(found(['लोगों'], 'लोगांे')).toEqual(['लोगांे']);
  });

  test('romanised spellings', () => {
    expect(found(['देश द्रोही'], 'deshdrohi desh drohi deshdrohee #DeshDrohi')).toHaveLength(4);
    expect(found(['चोर'], 'chor')).toEqual(['chor']);
    expect(found(['के लिए'], 'ke liye')).toEqual(['ke liye']);
    expect(found(['हो गई'], 'ho gayi, ho gai')).toHaveLength(2);
    expect(found(['बेवकूफ'], 'bewakoof bevkuf bewaqoof')).toHaveLength(3);
    expect(found(['सीबीआई'], 'CBI cbi')).toHaveLength(2);
    expect(found(['EVM'], 'ईवीएम')).toEqual(['ईवीएम']);
  });
});

describe('a term is not found in', () => {
  test('a longer or another word', () => {
    expect(found(['चोर'], 'चोरी हुई, बचोर, आनंदचोर')).toEqual([]);
    expect(found(['साला'], 'सलाह सालाना')).toEqual([]);
    expect(found(['भड़वा'], 'baad mein Bihar aur Buddha, बढ़ावा')).toEqual([]);
    expect(found(['class'], 'classic')).toEqual([]);
  });

  test('an English sentence, when its romanised spelling is an English word', () => {
    expect(found(['चोर'], 'It is a chore for the staff', ['chore'])).toEqual([]);
    expect(found(['मर'], 'There is more of it', ['more'])).toEqual([]);
  });

  test('a URL, an e-mail address, a handle', () => {
    expect(found(['चोर', 'chor'], 'https://chor.example/chor chor@example.in @chor_sarkar')).toEqual([]);
  });

  test('two sentences', () => {
    expect(found(['सरकार चोर'], 'यह सरकार। चोर पकड़ा गया।')).toEqual([]);
  });
});

test('the syntax of terms: choices, gaps, exact words, spellings', () => {
  expect(found(['(सब|सबको) ~ भेजो'], 'सबको यह ज़रूर भेजो')).toEqual(['सबको यह ज़रूर भेजो']);
  expect(found(['(very |)bad'], 'very bad')).toEqual(['very bad', 'bad']);
  expect(found(['=मल'], 'मलों मल')).toEqual(['मल']);
  expect(found([{ term: 'मल', roman: false }], 'mal mall')).toEqual([]);
  expect(found([{ term: 'पुलिस', also: ['police'] }], 'Police pulis')).toEqual(['Police', 'pulis']);
  expect(found([{ term: 'चूत', not: ['chut'] }], 'chut choot')).toEqual(['choot']);
});

test('words that somebody hid: separated, stretched, in other signs or letters', () => {
  expect(found(['चोर'], 'c h o r, ch.o.r, chooor, ch0r, сhоr')).toHaveLength(5);
  expect(found(['bastard'], 'b@stard bast4rd')).toHaveLength(2);
  expect(found(['clown'], 'such clownnnn')).toEqual(['clownnnn']);
  expect(found(['चोर', 'murder'], 'such a m u r d e r, चो.र.टा, वह चो र है')).toEqual(['m u r d e r']);
  expect(found(['गद्दार'], 'ग.द्दा.र ग द् दा र')).toEqual(['ग.द्दा.र', 'ग द् दा र']);
  expect(found(['us'], 'U S A and 5% off, c#')).toEqual([]);
});

describe('words as they slip from the hand', () => {
  const english = ['the', 'are', 'class', 'thief', 'therapist', 'rapist'];

  test('letters masked, with the sign inside or at the end', () => {
    expect(found(['चोर', 'साला', 'गद्दार'], 'ch*r, सा*ा और ग*्दार')).toEqual(['ch*r', 'सा*ा', 'ग*्दार']);
    expect(found(['गद्दार'], 'वह गद्दा* है')).toEqual(['गद्दा*']);
    expect(found(['गद्दार', 'चोर'], '*गद्दार* **चोर** 5*6 शुल्क*')).toEqual(['गद्दार', 'चोर']);
  });

  test('two letters swapped, or one left out', () => {
    expect(found(['murder'], 'they will murdr and mudrer')).toEqual(['murdr', 'mudrer']);
    expect(found(['निकम्मापन'], 'यह निकम्मपन है')).toEqual(['निकम्मपन']);
    // A word of the dictionary, a name, an acronym and a short word are what they say.
    expect(found(['thieves'], 'thief', english)).toEqual([]);
    expect(found(['women', 'murder'], 'Shri Murdr and MURDR, wmen')).toEqual([]);
  });

  test('two words typed as one', () => {
    expect(found(['behaviour', 'slut'], 'typical slutbehaviour')).toEqual(['slut', 'behaviour']);
    expect(found(['नफ़रत'], 'नफ़रतहै इनसे, nafrathai inse')).toEqual(['नफ़रत', 'nafrat']);
    expect(found(['rapist'], 'my therapist', english)).toEqual([]);
  });
});

test('an English loan in Devanagari is found as English spells it, between Hindi words only', () => {
  const sounds = new Map([
    ['contract', ['K AA1 N T R AE2 K T']],
    ['chore', ['CH AO1 R']],
  ]);
  const matcher = compileTerms([{ entries: [{ term: 'कांट्रैक्ट' }, { term: 'चोर' }] }], ['contract', 'chore'], [], sounds);
  const places = (text: string): string[] => matchTerms(analyse(text), matcher).map(({ start, end }) => text.slice(start, end));
  expect(places('contract kisko mila hai')).toEqual(['contract']);
  expect(places('The contract was given for a chore')).toEqual([]);
});

test('whatever ends a word: danda, marks, brackets, quotes, emoji, a line break', () => {
  for (const mark of ['।', '॥', '!', '?', '"', ')', '…', '😀', '\n', '*', '_']) {
    expect(found(['चोर'], `(${mark}चोर${mark}`), mark).toEqual(['चोर']);
  }
});
