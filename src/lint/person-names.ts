/** Finds names of persons by what stands beside them: an honorific, a relation, an initial, or a common family name. */
import type { Analysis } from '../language/analysis.ts';
import type { Token } from '../language/tokens.ts';
import { wordClass } from '../language/word-class.ts';
import type { Span } from './scene.ts';

const HONORIFICS = wordClass(`श्री श्रीमती सुश्री कुमारी कु डॉ डा मो मोहम्मद मोहम्मद सुश्रि श्रीमान शहीद स्व
  shri shree sri smt shrimati sushri kumari km mr mrs ms dr md late prof`);

/** After an honorific these are no names. */
const NO_NAMES = wordClass(
  `जी गणेश राम कृष्ण हनुमान अन्न मान जगन्नाथ रामलला राधे महाकाल केदारनाथ बद्रीनाथ गुरु नारायण साईं हरि विष्णु लंका महोदय आदि the and of to for in ji ram krishna hanuman ganesh jagannath lanka anna guru`,
);

const RELATIONS = wordClass('पुत्र पुत्री पत्नी आत्मज आत्मजा सुपुत्र सुपुत्री putra putri patni aatmaj atmaj suputra suputri');

const FAMILY_NAMES =
  wordClass(`शर्मा वर्मा गुप्ता सिंह यादव पटेल खान अंसारी कुरैशी सिद्दीकी मिश्रा मिश्र तिवारी त्रिपाठी पांडे पांडेय पाण्डेय दुबे द्विवेदी चतुर्वेदी शुक्ला शुक्ल अग्रवाल जैन चौधरी चौहान राठौर राजपूत ठाकुर मौर्य कुशवाहा
  साहू निषाद कश्यप प्रजापति विश्वकर्मा सोनी नामदेव पटवा वाल्मीकि जाटव अहिरवार भारती पासवान मांझी महतो मुंडा उरांव टोप्पो लकड़ा मरावी नेताम कंवर ध्रुव सोलंकी परमार मकवाणा वाघेला जडेजा देसाई मेहता जोशी भट्ट पारीक मीणा गुर्जर
  श्रीवास्तव सक्सेना माथुर भटनागर अवस्थी दीक्षित बाजपेयी पाठक ओझा झा सिन्हा रॉय बनर्जी मुखर्जी चटर्जी घोष बोस नायर मेनन रेड्डी राव पिल्लई अय्यर गौड़ा डिसूजा फर्नांडीस गिल संधू ढिल्लों सिद्धू बघेल कोसले डहरिया
  sharma verma varma gupta singh yadav patel khan ansari qureshi siddiqui mishra tiwari tripathi pandey dubey dwivedi chaturvedi shukla agrawal agarwal jain chaudhary choudhary chauhan rathore rajput thakur maurya kushwaha
  sahu nishad kashyap prajapati vishwakarma soni jatav ahirwar paswan manjhi mahto munda oraon toppo lakra maravi netam kanwar dhruv solanki parmar makwana vaghela desai mehta joshi bhatt meena gurjar
  srivastava saxena mathur bhatnagar awasthi dixit bajpai pathak ojha jha sinha roy banerjee mukherjee chatterjee ghosh bose nair menon reddy rao pillai iyer gowda dsouza fernandes gill sandhu dhillon sidhu baghel`);

function fold(token: Token | undefined): string {
  return token?.fold ?? '';
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at] as string;
  return letter !== letter.toLowerCase();
}

function looksLikeName(text: string, token: Token | undefined): boolean {
  if (!token || NO_NAMES.has(token.fold)) return false;
  if (token.script === 'devanagari') return token.end - token.start >= 2;
  return token.script === 'latin' && isCapital(text, token.start);
}

function near(text: string, a: Token, b: Token | undefined): b is Token {
  return (
    b !== undefined &&
    b.start - a.end <= 3 &&
    /^[\s.]{0,3}$/.test(text.slice(a.end, b.start)) &&
    !text.slice(a.end, b.start).includes('\n')
  );
}

/** Places of persons' names, in order. */
export function personNames(analysis: Analysis): Span[] {
  const { text, tokens } = analysis;
  const spans: Span[] = [];
  const push = (first: Token, last: Token): void => {
    const previous = spans[spans.length - 1];
    if (previous && first.start <= previous.end) previous.end = Math.max(previous.end, last.end);
    else spans.push({ start: first.start, end: last.end });
  };
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const previous = tokens[i - 1];
    if (HONORIFICS.has(token.fold) && near(text, token, next) && looksLikeName(text, next)) {
      const after = tokens[i + 2];
      push(
        token,
        near(text, next, after) && (FAMILY_NAMES.has(fold(after)) || (after.script === 'latin' && looksLikeName(text, after)))
          ? after
          : next,
      );
    } else if (FAMILY_NAMES.has(token.fold) && previous && near(text, previous, token)) {
      // "रमेश वर्मा", "R. Sharma"; a bare family name is a shop or a caste as often as a person.
      const isInitial = previous.script === 'latin' && previous.fold.length <= 2;
      if (token.script === 'latin' ? isCapital(text, previous.start) || isInitial : previous.script === 'devanagari')
        push(previous, token);
    } else if (RELATIONS.has(token.fold) && previous && next && near(text, previous, token) && near(text, token, next)) {
      if (looksLikeName(text, previous) && looksLikeName(text, next)) push(previous, next);
    }
  });
  if (/\/[oO]/.test(text))
    for (const match of text.matchAll(/\p{Lu}\p{L}{2,20} (?:[sdw]\/o|[SDW]\/[Oo]) (?:(?:Shri|Sri|Late) )?\p{Lu}\p{L}{2,20}/gu)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  return spans.sort((a, b) => a.start - b.start);
}
