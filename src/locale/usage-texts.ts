/** What is said of a command line that cannot be carried out. */

import type { Text } from './locale.ts';
import { compose, didYouMean, listOr } from './words.ts';

export const usageTexts = {
  noInputs: {
    en: 'Nothing to judge. Name a draft: smlint draft.txt   (or a folder, a pattern, - for standard input)',
    hi: 'जाँचने के लिए कुछ नहीं दिया गया। ड्राफ़्ट का नाम दें: smlint draft.txt   (या फ़ोल्डर, पैटर्न, standard input के लिए -)',
  },
  oneFormatOnStdout: {
    en: 'only one --format can go to standard output; write the others to files (--format json=report.json).',
    hi: 'केवल एक --format standard output पर जा सकता है; बाक़ी को फ़ाइल में लिखें (--format json=report.json)।',
  },
  formatFileMissing: { en: '--format: the name of the file after “=” is missing.', hi: '--format: “=” के बाद फ़ाइल का नाम नहीं है।' },
  nothingJudged: { en: 'no draft could be judged.', hi: 'कोई ड्राफ़्ट जाँचा नहीं जा सका।' },
  stdinTwice: { en: 'standard input (-) can be read only once.', hi: 'standard input (-) केवल एक बार पढ़ा जा सकता है।' },
  forHelp: { en: 'smlint --help lists what there is.', hi: 'पूरी सूची: smlint --help' },
  nothingSelected: {
    en: 'no rule is left to judge by: --only, --skip and the configuration switch all of them off.',
    hi: 'कोई नियम नहीं बचा: --only, --skip और configuration ने सभी नियम बंद कर दिए हैं।',
  },
  rulesNotFolder: { en: 'it is a file; rules are read from a folder.', hi: 'यह फ़ाइल है; नियम फ़ोल्डर से पढ़े जाते हैं।' },
  unexpected: {
    en: 'something went wrong inside smlint, and nothing was judged; please report it',
    hi: 'smlint के भीतर कोई गड़बड़ी हुई और जाँच नहीं हुई; कृपया इसकी सूचना दें',
  },
} as const satisfies Record<string, Text>;

export function unknownOption(flag: string, nearest: string | undefined): Text {
  const guess = didYouMean(nearest);
  return { en: `there is no option ${flag}.${guess.en}`, hi: `${flag} नाम का कोई विकल्प नहीं है।${guess.hi}` };
}

export function missingValue(flag: string): Text {
  return { en: `${flag} needs a value.`, hi: `${flag} के साथ मान देना ज़रूरी है।` };
}

export function missingArgument(name: string): Text {
  return { en: `${name} is missing.`, hi: `${name} नहीं दिया गया।` };
}

export function tooManyArguments(command: string): Text {
  return { en: `smlint ${command} takes no such argument.`, hi: `smlint ${command} ऐसा कोई argument नहीं लेता।` };
}

/** `kind` is what the word was taken for. */
export function unknownName({
  kind,
  word,
  nearest,
  known,
}: {
  kind: keyof typeof KINDS;
  word: string;
  nearest: string | undefined;
  /** All there is, where the list is short enough to be read. */
  known?: readonly string[] | undefined;
}): Text {
  const guess = didYouMean(nearest);
  return compose((locale) => {
    const list =
      known === undefined ? '' : locale === 'hi' ? ` उपलब्ध: ${listOr(known, locale)}।` : ` There is ${listOr(known, locale)}.`;
    const lead = locale === 'hi' ? `“${word}” नाम का कोई ${KINDS[kind].hi} नहीं है।` : `there is no ${KINDS[kind].en} “${word}”.`;
    return lead + guess[locale] + list;
  });
}

const KINDS = {
  rule: { en: 'rule or family', hi: 'नियम या नियम-परिवार' },
  circular: { en: 'circular', hi: 'परिपत्र' },
  clause: { en: 'clause', hi: 'बिंदु' },
  format: { en: 'format', hi: 'format' },
  command: { en: 'command or file', hi: 'command या फ़ाइल' },
} as const satisfies Record<string, Text>;

export function wrongFlagValue({ flag, value, allowed }: { flag: string; value: string; allowed: Text }): Text {
  return {
    en: `${flag} cannot be “${value}”; it takes ${allowed.en}.`,
    hi: `${flag} का मान “${value}” नहीं हो सकता; यहाँ ${allowed.hi} चाहिए।`,
  };
}

export const WHOLE_NUMBER: Text = { en: 'a whole number, 0 or more', hi: '0 या उससे बड़ी पूर्ण संख्या' };

export function cannotWrite(file: string, code: string): Text {
  return { en: `${file} cannot be written (${code}).`, hi: `${file} में लिखा नहीं जा सका (${code})।` };
}

export function reportOverDraft(file: string): Text {
  return {
    en: `--format: ${file} is one of the drafts; the report would be written over it.`,
    hi: `--format: ${file} स्वयं एक ड्राफ़्ट है; रिपोर्ट उस पर लिख दी जाती।`,
  };
}

export function didYouMeanCommand(command: string): Text {
  return {
    en: `there is no such file. Did you mean the command “${command}”?`,
    hi: `ऐसी कोई फ़ाइल नहीं है। क्या आपका आशय “${command}” command से था?`,
  };
}

/** A department that selects no circular is no mistake, but may be a slip. */
export function departmentWithoutCircular(department: string, known: readonly string[]): Text {
  return {
    en: `note: no circular is addressed to the department “${department}”; the circulars know ${known.join(', ')}.`,
    hi: `ध्यान दें: “${department}” विभाग के लिए कोई परिपत्र नहीं है; परिपत्रों में ये विभाग हैं: ${known.join(', ')}।`,
  };
}

export function progress(drafts: number): Text {
  return { en: `${drafts} drafts judged …`, hi: `${drafts} ड्राफ़्ट जाँचे गए …` };
}
