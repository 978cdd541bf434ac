/** What is said of a configuration file. Each is printed after the file's name and the key. */

import type { Text } from './locale.ts';
import { compose, didYouMean, listOr } from './words.ts';

export const configTexts = {
  missing: { en: 'there is no such configuration file.', hi: 'ऐसी कोई configuration फ़ाइल नहीं है।' },
  folder: { en: 'it is a folder, not a configuration file.', hi: 'यह फ़ोल्डर है, configuration फ़ाइल नहीं।' },
  noPermission: { en: 'no permission to read it.', hi: 'इसे पढ़ने की अनुमति नहीं है।' },
  notData: {
    en: 'a configuration is data: .json, .yaml, .yml, .smlintrc or the key "smlint" of package.json.',
    hi: 'configuration केवल डेटा हो सकता है: .json, .yaml, .yml, .smlintrc या package.json की "smlint" key।',
  },
  notMapping: {
    en: 'expected keys and values, for example: account: official',
    hi: 'यहाँ keys और उनके मान चाहिए, जैसे: account: official',
  },
} as const satisfies Record<string, Text>;

/** `place` is a line and column where it is known. */
export function notReadable({ format, place, detail }: { format: 'JSON' | 'YAML'; place: string; detail: string }): Text {
  return { en: `it is not valid ${format}${place}${detail}.`, hi: `यह मान्य ${format} नहीं है${place}${detail}।` };
}

export function unknownKey({
  key,
  known,
  nearest,
}: {
  key: string;
  known: readonly string[];
  nearest: string | undefined;
}): Text {
  const guess = didYouMean(nearest);
  return compose((locale) =>
    locale === 'hi'
      ? `“${key}” नाम की कोई key नहीं है; यहाँ ${listOr(known, locale)} हो सकती है।${guess.hi}`
      : `there is no key “${key}”; the keys here are ${listOr(known, locale)}.${guess.en}`,
  );
}

export function missingKey(key: string, allowed: Text): Text {
  return { en: `“${key}” is missing; it takes ${allowed.en}.`, hi: `“${key}” नहीं लिखा गया; यहाँ ${allowed.hi} चाहिए।` };
}

const texts = { en: 'a list of texts; numbers in quotation marks', hi: 'पाठों की सूची; संख्याएँ उद्धरण चिह्नों में' };
const ids = { en: 'a list of rule ids or families', hi: 'नियमों या नियम-परिवारों की id की सूची' };

/** What a configuration key takes, by its path without list positions. */
export const CONFIG_VALUES: Record<string, Text> = {
  own: {
    en: 'the keys handles, phones, emails, domains and officers',
    hi: 'handles, phones, emails, domains और officers keys',
  },
  'own.handles': texts,
  'own.phones': texts,
  'own.emails': texts,
  'own.domains': texts,
  'own.officers': texts,
  allow: { en: 'a list of {phrase, reason}', hi: '{phrase, reason} की सूची' },
  'allow.phrase': { en: 'the words that are allowed', hi: 'जिन शब्दों की अनुमति है' },
  'allow.reason': { en: 'why they are allowed', hi: 'अनुमति का कारण' },
  rules: { en: 'a folder, or a list of folders', hi: 'एक फ़ोल्डर या फ़ोल्डरों की सूची' },
  only: ids,
  skip: ids,
  failOn: { en: 'error, warning, info or never', hi: 'error, warning, info या never' },
  maxWarnings: { en: 'a whole number, 0 or more', hi: '0 या उससे बड़ी पूर्ण संख्या' },
  locale: { en: 'en, hi or auto', hi: 'en, hi या auto' },
};
