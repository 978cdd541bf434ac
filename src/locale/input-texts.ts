/** What is said of an input that cannot be read or judged. Each is printed after the input's name and a colon. */

import type { Text } from './locale.ts';
import { compose, didYouMean, listOr, same } from './words.ts';

export const inputTexts = {
  missing: { en: 'there is no such file or folder.', hi: 'ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है।' },
  noMatch: { en: 'no file matches this pattern.', hi: 'इस पैटर्न से कोई फ़ाइल नहीं मिली।' },
  noDraftsInFolder: {
    en: 'the folder holds no drafts (.txt, .md, .jsonl or .ndjson).',
    hi: 'इस फ़ोल्डर में कोई ड्राफ़्ट (.txt, .md, .jsonl या .ndjson) नहीं है।',
  },
  noPermission: { en: 'no permission to read it.', hi: 'इसे पढ़ने की अनुमति नहीं है।' },
  empty: { en: 'it is empty; there is nothing to judge.', hi: 'यह ख़ाली है; जाँचने के लिए कुछ नहीं है।' },
  onlyFrontMatter: {
    en: 'there is nothing after the front matter; there is nothing to judge.',
    hi: 'front matter के बाद कुछ नहीं लिखा है; जाँचने के लिए कुछ नहीं है।',
  },
  stdinIsTerminal: {
    en: 'standard input is the keyboard. Send a draft into it (smlint - < draft.txt), or name a file (smlint draft.txt).',
    hi: 'standard input अभी कीबोर्ड है। ड्राफ़्ट उसमें भेजें (smlint - < draft.txt) या फ़ाइल का नाम दें (smlint draft.txt)।',
  },
  noDraftsInArchive: { en: 'the archive holds no drafts.', hi: 'इस संग्रह (archive) में कोई ड्राफ़्ट नहीं है।' },
  notObject: {
    en: 'expected one object a line: {"id": …, "text": …}.',
    hi: 'हर पंक्ति में एक object चाहिए: {"id": …, "text": …}।',
  },
  noText: { en: 'the key "text" is missing or is not text.', hi: '"text" नहीं है, या वह पाठ नहीं है।' },
  badId: { en: 'the key "id" must be text or a number.', hi: '"id" पाठ या संख्या होनी चाहिए।' },
  unclosedFrontMatter: {
    en: 'the front matter that begins on line 1 is not closed by a line of ---.',
    hi: 'पंक्ति 1 से शुरू front matter --- वाली पंक्ति से बंद नहीं किया गया।',
  },
  lineTooLong: { en: 'the line is too long for one draft.', hi: 'यह पंक्ति एक ड्राफ़्ट के लिए बहुत लंबी है।' },
} as const satisfies Record<string, Text>;

/** Any other reason the system gives, by its code (`EIO`, `EMFILE`, …). */
export function cannotRead(code: string): Text {
  return { en: `it cannot be read (${code}).`, hi: `इसे पढ़ा नहीं जा सका (${code})।` };
}

/** `kind` names a format that is recognised by its first bytes. */
export function binary(kind: Text | undefined): Text {
  if (kind === undefined) {
    return {
      en: 'it is not text (binary, or UTF-16 without a byte-order mark). Save the draft as UTF-8 text.',
      hi: 'यह पाठ (text) फ़ाइल नहीं है। ड्राफ़्ट को UTF-8 text के रूप में सहेजें।',
    };
  }
  return {
    en: `it is ${kind.en}, not text. Save the draft as UTF-8 text (.txt).`,
    hi: `यह ${kind.hi} है, पाठ (text) नहीं। ड्राफ़्ट को UTF-8 text (.txt) के रूप में सहेजें।`,
  };
}

/** `line` counts from 1 and is where the first wrong bytes stand. */
export function notUtf8(line: number): Text {
  return {
    en: `it is not valid UTF-8 (first at line ${line}). Save the draft as UTF-8.`,
    hi: `यह मान्य UTF-8 नहीं है (पहली बार पंक्ति ${line} में)। ड्राफ़्ट को UTF-8 में सहेजें।`,
  };
}

/** `limit` in MiB. */
export function tooLarge(limit: number): Text {
  return {
    en: `it is larger than ${limit} MiB, the most that smlint reads.`,
    hi: `यह ${limit} MiB से बड़ा है; smlint इससे बड़ा नहीं पढ़ता।`,
  };
}

export function restUnread(limit: number): Text {
  return {
    en: `what stands after the first ${limit} MiB was not read.`,
    hi: `पहले ${limit} MiB के बाद का हिस्सा नहीं पढ़ा गया।`,
  };
}

/** `character` counts from 1 and is where reading failed, where that is known. */
export function notJson(character: number | undefined): Text {
  const place =
    character === undefined ? { en: '', hi: '' } : { en: ` (at character ${character})`, hi: ` (वर्ण ${character} पर)` };
  return { en: `the line is not valid JSON${place.en}.`, hi: `यह पंक्ति मान्य JSON नहीं है${place.hi}।` };
}

export function notYaml(detail: string): Text {
  return { en: `the front matter is not valid YAML: ${detail}.`, hi: `front matter मान्य YAML नहीं है: ${detail}।` };
}

/** A known key with a value that it does not take. */
export function wrongValue({
  key,
  value,
  allowed,
  nearest,
}: {
  key: string;
  value: string;
  allowed: Text;
  nearest?: string | undefined;
}): Text {
  const guess = didYouMean(nearest);
  return {
    en: `“${key}” cannot be “${value}”; it takes ${allowed.en}.${guess.en}`,
    hi: `“${key}” का मान “${value}” नहीं हो सकता; यहाँ ${allowed.hi} चाहिए।${guess.hi}`,
  };
}

/** What a context key takes; `circulars` are the ids that are loaded. */
export function allowedValues(key: string, choices: readonly string[] | undefined): Text {
  if (choices !== undefined) return compose((locale) => listOr(choices, locale));
  return ALLOWED[key] ?? same('…');
}

const ALLOWED: Record<string, Text> = {
  authorised: {
    en: 'the number or name of an order, for example "GAD/12/2026"',
    hi: 'किसी आदेश की संख्या या नाम, जैसे "GAD/12/2026"',
  },
  department: { en: 'a short name such as up-police', hi: 'up-police जैसा छोटा नाम' },
  circulars: { en: 'a list of circular ids', hi: 'परिपत्रों की id की सूची' },
  handle: { en: 'a handle such as @dm_office', hi: '@dm_office जैसा handle' },
  replyTo: { en: 'a handle such as @citizen', hi: '@citizen जैसा handle' },
  scheduled: { en: 'an ISO 8601 time such as 2026-08-15T09:30+05:30', hi: 'ISO 8601 समय, जैसे 2026-08-15T09:30+05:30' },
  published: { en: 'a link that begins with http:// or https://', hi: 'http:// या https:// से शुरू लिंक' },
  bioDisclaimer: { en: 'true or false', hi: 'true या false' },
};

export const fileKinds = {
  zip: { en: 'a Word, Excel or zip file', hi: 'Word, Excel या zip फ़ाइल' },
  oldOffice: { en: 'an old Word or Excel file', hi: 'पुरानी Word या Excel फ़ाइल' },
  pdf: { en: 'a PDF', hi: 'PDF' },
  rtf: { en: 'a rich-text file (RTF)', hi: 'RTF फ़ाइल' },
  image: { en: 'an image', hi: 'चित्र (image)' },
  gzip: { en: 'a compressed file', hi: 'संपीड़ित (compressed) फ़ाइल' },
} as const satisfies Record<string, Text>;
