import type { Locale, Text } from './locale.ts';

const MONTHS: Record<Locale, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  hi: ['जनवरी', 'फ़रवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर'],
};

/** `2017-06-15` as `15 June 2017`; `2017-06` as `June 2017`; anything else as it stands. */
export function printDate(date: string, locale: Locale): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const month = parts && MONTHS[locale][Number(parts[2]) - 1];
  if (!parts || !month) return date;
  return [parts[3] ? String(Number(parts[3])) : '', month, parts[1]].filter(Boolean).join(' ');
}

/** `a, b or c`. */
export function listOr(words: readonly string[], locale: Locale): string {
  const or = locale === 'hi' ? ' या ' : ' or ';
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${or}${words.at(-1)}`;
}

/** The same text in every language: an id, a file name. */
export function same(text: string): Text {
  return { en: text, hi: text };
}

/** A text made of other texts: `join` sees them in one language at a time. */
export function compose(join: (locale: Locale) => string): Text {
  return { en: join('en'), hi: join('hi') };
}

/** The words that every kind of complaint ends with when a known word is near. */
export function didYouMean(word: string | undefined): Text {
  return word === undefined ? same('') : { en: ` Did you mean “${word}”?`, hi: ` क्या आपका आशय “${word}” था?` };
}
