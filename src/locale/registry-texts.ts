/** The words of `smlint rules`, `circulars`, `clause` and `checklist`. */

import type { Locale, Text } from './locale.ts';

export const registryTexts = {
  reported: { en: 'reported in the news; not a circular', hi: 'समाचार में आया निर्देश; परिपत्र नहीं' },
  circular: { en: 'circular', hi: 'परिपत्र' },
  letter: { en: 'letter', hi: 'पत्र' },
  inForce: { en: 'in force', hi: 'लागू' },
  superseded: { en: 'superseded', hi: 'अधिक्रमित' },
  undated: { en: 'undated', hi: 'तिथि अज्ञात' },
  departments: { en: 'department: ', hi: 'department: ' },
  asPrinted: { en: 'In the paper look for', hi: 'मूल में खोजें' },
  exception: { en: 'Exception: ', hi: 'अपवाद: ' },
  noRule: { en: 'No rule serves it.', hi: 'इसके लिए कोई नियम नहीं है।' },
  served: { en: 'Rules: ', hi: 'नियम: ' },
  bad: { en: 'resembles what it asks to avoid', hi: 'ऐसा लिखने से बचें' },
  good: { en: 'passes', hi: 'इसमें आपत्ति नहीं' },
  checklistDuties: { en: 'Before posting, check:', hi: 'पोस्ट करने से पहले जाँच लें:' },
  checklistAdvice: { en: 'Advised:', hi: 'यह भी अपेक्षित है:' },
  checklistRest: {
    en: 'What a draft itself can show, smlint DRAFT looks for; smlint clause ID tells more of a clause.',
    hi: 'जो ड्राफ़्ट में ही दिखता है, उसे smlint DRAFT जाँचता है; किसी बिंदु का विवरण smlint clause ID से देखें।',
  },
  noExample: { en: 'no bad example in', hi: 'इनमें उदाहरण नहीं:' },
  clauses: { en: 'Its clauses:', hi: 'इसके बिंदु:' },
  clauseHint: { en: 'smlint clause ID shows one of them.', hi: 'किसी एक को देखने के लिए: smlint clause ID' },
} as const satisfies Record<string, Text>;

export const forceWords: Record<'must-not' | 'must' | 'should' | 'may' | 'none', Text> = {
  'must-not': { en: 'must not', hi: 'नहीं करना है' },
  must: { en: 'must', hi: 'करना है' },
  should: { en: 'should', hi: 'करना चाहिए' },
  may: { en: 'may', hi: 'कर सकते हैं' },
  none: { en: 'asks nothing', hi: 'कुछ नहीं कहता' },
};

export const treatmentWords: Record<'linted' | 'context' | 'checklist' | 'beyond', Text> = {
  linted: { en: 'smlint looks for it', hi: 'smlint इसे जाँचता है' },
  context: { en: 'smlint knows it from the context', hi: 'smlint इसे संदर्भ से जानता है' },
  checklist: { en: 'for the author to check', hi: 'लेखक स्वयं देखें' },
  beyond: { en: 'beyond a linter', hi: 'जाँच के दायरे से बाहर' },
};

/** How old a paper is, in whole years. */
export function age(years: number): Text {
  if (years < 1) return { en: 'less than a year old', hi: 'एक वर्ष से कम पुराना' };
  return { en: `${years} ${years === 1 ? 'year' : 'years'} old`, hi: `${years} वर्ष पुराना` };
}

export function countOfClauses(count: number, linted: number): Text {
  return { en: `${count} clauses; smlint looks for ${linted} of them`, hi: `${count} बिंदु; smlint इनमें से ${linted} की जाँच करता है` };
}

export function countOfRules(count: number, families: number): Text {
  return { en: `${count} rules in ${families} families.`, hi: `${families} परिवारों में ${count} नियम।` };
}

/** The last line of `smlint rules coverage`: counts of bad examples by script. */
export function coverageTotals({ limbs, rules, hi, en, roman }: Record<'limbs' | 'rules' | 'hi' | 'en' | 'roman', number>): Text {
  return {
    en: `${limbs} limbs that a draft can break; ${rules} rules with ${hi} bad examples in Devanagari, ${en} in English, ${roman} in romanised Hindi.`,
    hi: `ड्राफ़्ट में जाँचे जाने वाले ${limbs} अंश; ${rules} नियम, उदाहरण: देवनागरी ${hi}, अंग्रेज़ी ${en}, रोमन हिंदी ${roman}।`,
  };
}

export function examplesPass(rules: number, examples: number, locale: Locale): string {
  return locale === 'hi'
    ? `${rules} नियमों के सभी ${examples} उदाहरण सही चले।`
    : `All ${examples} examples of ${rules} rules do what they should.`;
}

export function examplesFail(failures: number, rules: number, locale: Locale): string {
  return locale === 'hi'
    ? `${rules} नियमों के ${failures} उदाहरण ग़लत चले।`
    : `${failures} examples of ${rules} rules do not do what they should.`;
}

export function onlyWhen(condition: string): Text {
  return { en: ` (when ${condition})`, hi: ` (जब ${condition})` };
}
