/** The words of `--help`. */

import type { Locale, Text } from './locale.ts';

export const helpTexts = {
  about: {
    en: 'Checks draft posts in Hindi, English or romanised Hindi against the social-media circulars that bind Indian government officers, before they are published.',
    hi: 'हिंदी, अंग्रेज़ी या रोमन हिंदी में लिखे पोस्ट के ड्राफ़्ट को प्रकाशन से पहले उन सोशल मीडिया परिपत्रों से जाँचता है जो सरकारी अधिकारियों पर लागू हैं।',
  },
  inputs: {
    en: 'drafts: files, folders (.txt .md .jsonl .ndjson), patterns such as "posts/*.txt", or - for standard input',
    hi: 'ड्राफ़्ट: फ़ाइलें, फ़ोल्डर (.txt .md .jsonl .ndjson), "posts/*.txt" जैसे पैटर्न, या standard input के लिए -',
  },
  text: { en: 'judge this text', hi: 'यही पाठ जाँचें' },
  format: {
    en: 'pretty (default), json or ndjson; with =FILE into a file; may be repeated',
    hi: 'pretty (सामान्यतः), json या ndjson; =FILE लिखने पर फ़ाइल में; एक से अधिक बार दे सकते हैं',
  },
  failOn: {
    en: 'exit with 1 on findings of this severity or above: error (default), warning, info, never',
    hi: 'इस या इससे ऊपर के स्तर पर exit code 1: error (सामान्यतः), warning, info, never',
  },
  maxWarnings: { en: 'exit with 1 on more than N warnings', hi: 'N से अधिक चेतावनियों पर exit code 1' },
  quiet: {
    en: 'pretty report: show errors only; warnings and info still count for totals and exit code',
    hi: 'pretty रिपोर्ट में केवल त्रुटियाँ दिखाएँ; चेतावनी और सूचना गिनती और exit code में बनी रहती हैं',
  },
  only: { en: 'judge by these rules or families only', hi: 'केवल इन नियमों या नियम-परिवारों से जाँचें' },
  skip: { en: 'leave these rules or families out', hi: 'ये नियम या नियम-परिवार छोड़ दें' },
  rules: { en: 'a folder with rules of your own; may be repeated', hi: 'आपके अपने नियमों का फ़ोल्डर; एक से अधिक बार दे सकते हैं' },
  circulars: { en: 'the circulars that apply; all by default', hi: 'कौन से परिपत्र लागू हैं; सामान्यतः सभी' },
  account: { en: 'personal or official', hi: 'personal (निजी) या official (सरकारी)' },
  platform: {
    en: 'x, facebook, whatsapp, instagram, youtube, linkedin, telegram, koo, threads, blog or other',
    hi: 'x, facebook, whatsapp, instagram, youtube, linkedin, telegram, koo, threads, blog या other',
  },
  authorised: { en: 'the order that makes the post part of your duties', hi: 'जिस आदेश से यह पोस्ट आपके कर्तव्य का हिस्सा है' },
  department: { en: 'your department, such as up-police', hi: 'आपका विभाग, जैसे up-police' },
  handle: { en: "the account's own handle", hi: 'खाते का अपना handle' },
  replyTo: { en: 'the handle that the post answers', hi: 'जिस handle को उत्तर दिया जा रहा है' },
  scheduled: {
    en: 'when the post is to appear, as 2026-08-15T09:30+05:30',
    hi: 'पोस्ट कब प्रकाशित होगी, जैसे 2026-08-15T09:30+05:30',
  },
  published: { en: 'link to where the content is already published', hi: 'सामग्री पहले से कहाँ प्रकाशित है, उसका लिंक' },
  bioDisclaimer: { en: "the account's profile carries a full disclaimer", hi: 'खाते की प्रोफ़ाइल में पूरा disclaimer है' },
  stdinFilename: {
    en: 'the name that standard input goes by; one ending in .jsonl makes it an archive',
    hi: 'standard input को यह नाम दें; .jsonl से समाप्त नाम उसे संग्रह (archive) बनाता है',
  },
  config: { en: 'take the configuration from this file', hi: 'configuration इस फ़ाइल से लें' },
  noConfig: { en: 'take no configuration', hi: 'कोई configuration न लें' },
  showPersonalData: { en: 'do not mask numbers and addresses in the report', hi: 'रिपोर्ट में नंबर और पते न छिपाएँ' },
  locale: { en: 'en, hi or auto (default: as the system is set)', hi: 'en, hi या auto (सामान्यतः: सिस्टम की भाषा)' },
  color: { en: 'colours, also when the output is no terminal', hi: 'रंग, चाहे output टर्मिनल न हो' },
  noColor: { en: 'no colours', hi: 'कोई रंग नहीं' },
  version: { en: 'print the version', hi: 'संस्करण बताएँ' },
  help: { en: 'print this help', hi: 'यह सहायता दिखाएँ' },
  rulesCommand: {
    en: 'list the rules with family, certainty and clauses',
    hi: 'नियमों की सूची: परिवार, निश्चितता और बिंदु',
  },
  rulesTest: {
    en: "run the rules' own examples; of the built-in rules, or of the folders given",
    hi: 'नियमों के अपने उदाहरण चलाएँ; अंतर्निहित नियमों के, या दिए गए फ़ोल्डरों के',
  },
  rulesCoverage: {
    en: 'for each limb that a draft can break: how many rules serve it, with examples in which scripts',
    hi: 'हर जाँचे जाने वाले अंश के लिए: कितने नियम, किन लिपियों में उदाहरण',
  },
  checklistCommand: {
    en: 'what the circulars ask that no draft shows: a short list to tick before posting, in both languages',
    hi: 'परिपत्र की वे बातें जो ड्राफ़्ट में नहीं दिखतीं: पोस्ट से पहले टिक करने की छोटी सूची, दोनों भाषाओं में',
  },
  circularsCommand: { en: 'list the circulars with age and whom they bind', hi: 'परिपत्रों की सूची: कितने पुराने, किन पर लागू' },
  clauseCommand: {
    en: 'show a clause, for example cg-2017/6.6: what it asks, its exception, its rules and their examples',
    hi: 'कोई बिंदु दिखाएँ, जैसे cg-2017/6.6: क्या कहता है, अपवाद, उसके नियम और उदाहरण',
  },
  helpCommand: { en: 'print the help of a command', hi: 'किसी command की सहायता दिखाएँ' },
  clauseId: { en: 'circular id, slash, number', hi: 'परिपत्र की id, slash, क्रमांक' },
  testPaths: { en: 'folders with rule files', hi: 'नियम-फ़ाइलों के फ़ोल्डर' },
} as const satisfies Record<string, Text>;

/** commander's own headings, in the reader's language. */
export const helpTitles: Record<string, Text> = {
  'Usage:': { en: 'Usage:', hi: 'प्रयोग:' },
  'Arguments:': { en: 'Arguments:', hi: 'Arguments:' },
  'Options:': { en: 'Options:', hi: 'विकल्प:' },
  'Commands:': { en: 'Commands:', hi: 'Commands:' },
};

/** Headings of the groups of options. */
export const helpGroups = {
  judging: { en: 'What is judged, and by what:', hi: 'क्या जाँचा जाए, और किससे:' },
  context: { en: 'Who posts, and where:', hi: 'कौन, कहाँ पोस्ट कर रहा है:' },
  report: { en: 'Report and exit code:', hi: 'रिपोर्ट और exit code:' },
  other: { en: 'Other:', hi: 'अन्य:' },
} as const satisfies Record<string, Text>;

const EXAMPLES: Record<Locale, string> = {
  en: `
Examples:
  smlint draft.txt
  smlint --account official --platform x posts/
  smlint --text "कल से सभी विद्यालय सुबह 8 बजे खुलेंगे"
  smlint --locale hi draft.txt
  smlint --format ndjson archive.jsonl > answers.ndjson
  smlint --format pretty --format json=report.json drafts/
  smlint clause cg-2017/6.6

A draft can carry its own context, which outranks the options, between two lines of --- at its top:
  ---
  account: personal
  platform: facebook
  ---

Exit codes:
  0    nothing at or above --fail-on (or the reader closed the pipe)
  1    findings at or above --fail-on, or more than --max-warnings
  2    wrong usage, configuration or rule file; something could not be read; or no draft was judged
  130  stopped with Ctrl-C
`,
  hi: `
उदाहरण:
  smlint draft.txt
  smlint --account official --platform x posts/
  smlint --text "कल से सभी विद्यालय सुबह 8 बजे खुलेंगे"
  smlint --locale hi draft.txt
  smlint --format ndjson archive.jsonl > answers.ndjson
  smlint --format pretty --format json=report.json drafts/
  smlint clause cg-2017/6.6

ड्राफ़्ट अपना संदर्भ सबसे ऊपर --- की दो पंक्तियों के बीच स्वयं बता सकता है; वह विकल्पों से ऊपर माना जाता है:
  ---
  account: personal
  platform: facebook
  ---

Exit codes:
  0    --fail-on के स्तर का कुछ नहीं मिला (या पढ़ने वाले ने pipe बंद कर दिया)
  1    --fail-on के स्तर का कुछ मिला, या चेतावनियाँ --max-warnings से अधिक हैं
  2    प्रयोग, configuration या नियम-फ़ाइल ग़लत है; कुछ पढ़ा नहीं जा सका; या कोई ड्राफ़्ट नहीं जाँचा गया
  130  Ctrl-C से रोका गया
`,
};

export function examplesAndExitCodes(locale: Locale): string {
  return EXAMPLES[locale];
}
