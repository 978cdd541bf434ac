/** What smlint finds by itself, without a list: links, numbers, names, shouting, official sources. */
import type { Context } from '../context/context.ts';
import type { Analysis } from '../language/analysis.ts';
import { asciiDigits, countDigits } from '../language/characters.ts';
import { isAsked } from '../language/stance.ts';
import { type WordClass, wordClass } from '../language/word-class.ts';
import type { ZoneKind } from '../language/zones.ts';
import type { PlacedFeature } from '../rulebook/names.ts';
import { personNames } from './person-names.ts';
import type { Span } from './scene.ts';

// Written as functions: a long expression, or one with a Unicode property, costs as soon as it exists, and few drafts ask for it.
const mobile = (): RegExp => /(?<![\p{L}\d.\-/])(?:\+?91[ -]?|0)?[6-9]\d{4}[ -]?\d{5}(?![\d\-/])/gu;
const NUMBER = /\d{1,3}(?:[ ,]\d{2,3}){1,5}(?:\.\d{1,4})?|\d{1,18}(?:\.\d{1,4})?/g;
const EXCLAMATIONS = /[!?‼❗]{2,20}|(?:❗|‼️){1,10}/g;
const emoji = (): RegExp => /\p{Extended_Pictographic}/gu;
const capitals = (): RegExp => /(?<![\p{L}])[A-Z]{3,20}(?:[ ,!'-]{1,3}[A-Z]{2,20}){2,30}(?![\p{Ll}])/gu;
const numberDate = (): RegExp => /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/g;
const namedDate = (): RegExp =>
  /(?<!\d)\d{1,2}(?:st|nd|rd|th)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?<!\d)\d{1,2} ?(?:जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर|तारीख|tarikh)/giu;
const officeSource = (): RegExp[] => [
  /(?:https?:\/\/)?[a-z0-9.-]{0,60}\.(?:gov|nic)\.in(?:\/\S{0,300})?/gi,
  /(?:आदेश|परिपत्र|अधिसूचना|शासनादेश|राजपत्र|विज्ञप्ति|संकल्प|order|circular|notification|gazette|bulletin|बुलेटिन|press (?:note|release)|प्रेस नोट|प्रेस विज्ञप्ति)[^।\n]{0,24}(?:क्र\.?|क्रमांक|संख्या|सं\.|सं0|no\.?|number|दिनांक|दि\.|dated|dt\.?)[^।\n]{0,6}\d/giu,
  /(?:pib ?fact ?check|पीआईबी|press information bureau|prasar bharati|आकाशवाणी)/giu,
  /(?:मौसम विभाग|मौसम विज्ञान केंद्र|जिला प्रशासन|zila prashasan|jila prashasan|जनसंपर्क विभाग|जनसम्पर्क|आपदा प्रबंधन|पुलिस मुख्यालय|निर्वाचन आयोग|स्वास्थ्य विभाग|\bimd\b|district administration|health department|disaster management authority|election commission)[^।\n]{0,30}(?:के अनुसार|द्वारा|ने जारी|जारी|dwara|jaari|issued|says|said|advisory|according)/giu,
  /(?:issued by|जारीकर्ता|dwara jaari|द्वारा जारी|according to|as per)[^।\n]{0,40}(?:collector|police|department|ministry|government|administration|विभाग|प्रशासन|मंत्रालय|कलेक्टर|जिलाधिकारी|पुलिस|vibhag|prashasan)/giu,
];
/** Words that must stand in a text before an expression of `officeSource` is tried at all; compiling it costs more than looking. */
const OFFICE_WORDS: readonly (readonly string[])[] = [
  ['.gov.in', '.nic.in'],
  [
    'आदेश',
    'परिपत्र',
    'अधिसूचना',
    'राजपत्र',
    'विज्ञप्ति',
    'संकल्प',
    'बुलेटिन',
    'प्रेस नोट',
    'order',
    'circular',
    'notification',
    'gazette',
    'bulletin',
    'press',
  ],
  ['pib', 'पीआईबी', 'press information', 'prasar bharati', 'आकाशवाणी'],
  [
    'मौसम',
    'प्रशासन',
    'prashasan',
    'जनसंपर्क',
    'जनसम्पर्क',
    'आपदा प्रबंधन',
    'पुलिस मुख्यालय',
    'निर्वाचन आयोग',
    'स्वास्थ्य विभाग',
    'imd',
    'district administration',
    'health department',
    'disaster management',
    'election commission',
  ],
  ['issued by', 'जारीकर्ता', 'dwara jaari', 'द्वारा जारी', 'according to', 'as per'],
];

const SECOND_PERSON = wordClass(
  'तू तुम तुम्हारा तुम्हारी तुम्हारे तुम्हें तेरा तेरी तेरे तुझे तुझको आप आपका आपकी आपके आपको आपने tu tum tumhara tumhari tumhare tumhe tera teri tere tujhe aap aapka aapki aapke aapko aapne you your yours yourself ur',
);
const THIRD_PERSON = wordClass(
  'वह वो वे उसने उसका उसकी उसके उसे उसको उन्होंने उनका उनकी उनके उन्हें इसने इसका इसकी इसके woh wo vo usne uska uski uske use unhone unka unki unke isne iska he she his her him they their them',
);

const ZONE_FEATURES: Partial<Record<PlacedFeature, ZoneKind>> = {
  url: 'url',
  email: 'email',
  handle: 'handle',
  hashtag: 'hashtag',
  quotation: 'quotation',
  'list-item': 'list-item',
};

/** Places of words of a closed class. */
function wordSpans({ tokens }: Analysis, wanted: WordClass): Span[] {
  return tokens.filter((token) => wanted.has(token.fold)).map(({ start, end }) => ({ start, end }));
}

function officeSources(text: string): Span[] {
  const lower = text.toLowerCase();
  const likely = officeSource().filter((_, i) => OFFICE_WORDS[i]?.some((word) => lower.includes(word)));
  return all(text, likely).sort((a, b) => a.start - b.start);
}

/** Looking for what they begin with costs less than compiling the expressions. */
function dates(text: string): Span[] {
  const likely = [
    ...(/\d[./-]\d/.test(text) ? [numberDate()] : []),
    ...(/\d(?:st|nd|rd|th)? ?[jfmasondtजफमअसनदत]/i.test(text) ? [namedDate()] : []),
  ];
  return all(text, likely).sort((a, b) => a.start - b.start);
}

/** Whether a text may hold emoji: anything beyond the letters and marks of the scripts in use. */
function mayHaveEmoji(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x2190 && (unit < 0x3000 || (unit >= 0xd83c && unit <= 0xd83e))) return true;
  }
  return false;
}

function all(text: string, patterns: readonly RegExp[]): Span[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** Runs of three emoji or more, spaces between them allowed. */
function emojiRuns(text: string): Span[] {
  if (!mayHaveEmoji(text)) return [];
  const places = [...text.matchAll(emoji())];
  const spans: Span[] = [];
  let count = 0;
  let start = 0;
  let end = 0;
  for (const match of places) {
    const isNext = count > 0 && /^(?:\s|\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]){0,6}$/u.test(text.slice(end, match.index));
    if (!isNext) {
      if (count >= 3) spans.push({ start, end });
      count = 0;
      start = match.index;
    }
    count++;
    end = match.index + match[0].length;
  }
  if (count >= 3) spans.push({ start, end });
  return spans;
}

/** The places of a feature in a text, in order. Patterns are bounded, so the cost is linear. */
export function findFeature(name: PlacedFeature, analysis: Analysis, context: Context): Span[] {
  const { text, zones, sentences } = analysis;
  const zone = ZONE_FEATURES[name];
  if (zone) return zones.filter((found) => found.kind === zone).map(({ start, end }) => ({ start, end }));
  const digits = asciiDigits(text);
  switch (name) {
    case 'number':
      return /\d/.test(digits) ? all(digits, [NUMBER]) : [];
    case 'mobile':
      return countDigits(digits) >= 10 ? all(digits, [mobile()]) : [];
    case 'person-name':
      return personNames(analysis);
    case 'second-person':
      return wordSpans(analysis, SECOND_PERSON);
    case 'third-person':
      return wordSpans(analysis, THIRD_PERSON);
    case 'question':
      return sentences.filter((sentence) => isAsked(analysis, sentence)).map(({ start, end }) => ({ start, end }));
    case 'exclamation-run':
      return all(text, [EXCLAMATIONS]);
    case 'emoji-run':
      return emojiRuns(text);
    case 'caps-run':
      return /[A-Z]{3}/.test(text) ? all(text, [capitals()]) : [];
    case 'office-source':
      return officeSources(digits);
    case 'date':
      return dates(digits);
    case 'reply':
      return context.replyTo !== undefined
        ? [{ start: 0, end: Math.min(1, text.length) }]
        : zones.filter((found) => found.kind === 'reply').map(({ start, end }) => ({ start, end }));
    default:
      return [];
  }
}
