/** The words of a report. */

import type { Locale, Text } from './locale.ts';

export const severityWords = {
  error: { en: 'error', hi: 'त्रुटि' },
  warning: { en: 'warning', hi: 'चेतावनी' },
  info: { en: 'info', hi: 'सूचना' },
} as const satisfies Record<string, Text>;

export const reportTexts = {
  notJudged: { en: 'not judged', hi: 'जाँचा नहीं गया' },
  instead: { en: 'Instead: ', hi: 'इसके बदले: ' },
  alsoAsked: { en: 'Also: ', hi: 'साथ ही: ' },
  seeAlso: { en: 'See also: ', hi: 'यह भी देखें: ' },
  lawNotDecided: {
    en: ' smlint has not decided that this law applies.',
    hi: ' smlint ने यह तय नहीं किया है कि यह क़ानून लागू होता है।',
  },
  inDoubt: {
    en: 'A finding says that a wording resembles what a clause asks officers to avoid; in doubt, ask your office before you post.',
    hi: 'हर टिप्पणी का अर्थ इतना ही है कि वाक्य उससे मिलता-जुलता है जिससे बिंदु बचने को कहता है; संदेह हो तो पोस्ट करने से पहले अपने कार्यालय से पूछ लें।',
  },
  lifted: { en: 'lifted', hi: 'छूट' },
  waived: { en: 'allowed', hi: 'अनुमत' },
  superseded: { en: ' (superseded)', hi: ' (अब अधिक्रमित)' },
} as const satisfies Record<string, Text>;

/** `6(6)` as a reader looks for it in the paper; `id` is what smlint calls a point that carries no number. */
export function clauseLabel(printed: string | null, id: string): Text {
  if (printed === null) return { en: `a point without a number (${id})`, hi: `बिना क्रमांक का बिंदु (${id})` };
  return { en: `clause ${printed}`, hi: `बिंदु ${printed}` };
}

/** Said instead of what the same rule's finding a few lines above has said. */
export function asAbove(label: Text): Text {
  return { en: `As above: ${label.en}.`, hi: `जैसा ऊपर कहा गया: ${label.hi}।` };
}

export function numberAndDate(number: string | null, date: string | null): Text {
  const of = { en: date ? ` of ${date}` : '', hi: date ? `, दिनांक ${date}` : '' };
  if (number === null) return { en: date ?? '', hi: date ? `दिनांक ${date}` : '' };
  return { en: `no. ${number}${of.en}`, hi: `क्रमांक ${number}${of.hi}` };
}

export function binds(who: Text): Text {
  return { en: `Binds: ${who.en}`, hi: `किन पर लागू: ${who.hi}` };
}

/** `source` may itself say that it is no circular. */
export function asReportedBy(source: Text | undefined): Text {
  const no = { en: 'not a circular', hi: 'परिपत्र नहीं' };
  if (source === undefined) return { en: `As reported in the news; ${no.en}`, hi: `समाचार के अनुसार; ${no.hi}` };
  const add = (text: string, words: string): string => (text.includes(words) ? text : `${text}; ${words}`);
  return { en: `As reported by ${add(source.en, no.en)}`, hi: `स्रोत: ${add(source.hi, no.hi)}` };
}

export function continuesTo(line: number): Text {
  return { en: ` (to line ${line})`, hi: ` (पंक्ति ${line} तक)` };
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export interface TotalsInNumbers {
  rules: number;
  circulars: number;
  drafts: number;
  judged: number;
  error: number;
  warning: number;
  info: number;
  lifted: number;
  waived: number;
  /** Inputs that could not be read. */
  errors: number;
  /** Findings that were left out of the report on request. */
  hidden: number;
}

/** The last line: who judged what, and what was found. */
export function totals(numbers: TotalsInNumbers, locale: Locale): string {
  return locale === 'hi' ? totalsHi(numbers) : totalsEn(numbers);
}

function totalsEn(n: TotalsInNumbers): string {
  const judges = `${plural(n.rules, 'rule', 'rules')} of ${plural(n.circulars, 'circular', 'circulars')} judged ${plural(n.judged, 'draft', 'drafts')}`;
  const found = [
    n.error > 0 ? plural(n.error, 'error', 'errors') : '',
    n.warning > 0 ? plural(n.warning, 'warning', 'warnings') : '',
    n.info > 0 ? `${n.info} info` : '',
  ].filter(Boolean);
  const rest = [
    n.lifted > 0 ? ` ${plural(n.lifted, 'finding was', 'findings were')} lifted by an exception.` : '',
    n.waived > 0 ? ` ${plural(n.waived, 'finding is', 'findings are')} allowed by the configuration.` : '',
    n.hidden > 0 ? ` ${n.hidden} below error not shown (--quiet).` : '',
    n.drafts > n.judged ? ` ${plural(n.drafts - n.judged, 'draft', 'drafts')} could not be judged.` : '',
    n.errors > 0 ? ` ${plural(n.errors, 'input', 'inputs')} could not be read.` : '',
  ].join('');
  if (n.judged === 0 && found.length === 0) return `Nothing was judged.${rest}`;
  return found.length === 0 ? `No findings: ${judges}.${rest}` : `${judges}: ${found.join(', ')}.${rest}`;
}

function totalsHi(n: TotalsInNumbers): string {
  const judges = `${n.circulars} ${n.circulars === 1 ? 'परिपत्र' : 'परिपत्रों'} के ${n.rules} ${n.rules === 1 ? 'नियम' : 'नियमों'} से ${n.judged} ड्राफ़्ट ${n.judged === 1 ? 'जाँचा गया' : 'जाँचे गए'}`;
  const found = [
    n.error > 0 ? `${n.error} ${n.error === 1 ? 'त्रुटि' : 'त्रुटियाँ'}` : '',
    n.warning > 0 ? `${n.warning} ${n.warning === 1 ? 'चेतावनी' : 'चेतावनियाँ'}` : '',
    n.info > 0 ? `${n.info} ${n.info === 1 ? 'सूचना' : 'सूचनाएँ'}` : '',
  ].filter(Boolean);
  const rest = [
    n.lifted > 0 ? ` ${n.lifted} को अपवाद के कारण छूट मिली।` : '',
    n.waived > 0 ? ` ${n.waived} की configuration में अनुमति है।` : '',
    n.hidden > 0 ? ` त्रुटि से नीचे की ${n.hidden} नहीं दिखाई गईं (--quiet)।` : '',
    n.drafts > n.judged ? ` ${n.drafts - n.judged} ड्राफ़्ट जाँचे नहीं जा सके।` : '',
    n.errors > 0 ? ` ${n.errors} इनपुट पढ़े नहीं जा सके।` : '',
  ].join('');
  if (n.judged === 0 && found.length === 0) return `कुछ जाँचा नहीं गया।${rest}`;
  return found.length === 0 ? `कुछ नहीं मिला: ${judges}।${rest}` : `${judges}: ${found.join(', ')}।${rest}`;
}

/** `by` is a file or a flag. */
export function switchedOff(rules: readonly { rule: string; by: string }[], locale: Locale): string {
  const list = rules.map(({ rule, by }) => `${rule} (${by})`).join(', ');
  return locale === 'hi' ? `बंद किए गए अंतर्निहित नियम: ${list}।` : `Built-in rules switched off: ${list}.`;
}

export function moreBrokenLines(count: number): Text {
  return { en: `${plural(count, 'more line', 'more lines')} cannot be read.`, hi: `${count} और पंक्तियाँ नहीं पढ़ी जा सकीं।` };
}
