import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONTEXT } from '../src/context/context.ts';
import type { Draft } from '../src/draft/draft.ts';
import { lineTable } from '../src/draft/line-table.ts';
import { analyse } from '../src/language/analysis.ts';
import { PROFILES } from '../src/language/devanagari-language.ts';
import { foldDevanagari } from '../src/language/fold-devanagari.ts';
import { tagWords } from '../src/language/word-language.ts';
import { findNearHindi, findOtherLanguage, findUnknownScript } from '../src/lint/checks/other-language.ts';
import type { DraftResult } from '../src/lint/finding.ts';
import { createDraftLinter } from '../src/lint/linter.ts';
import { loadBuiltIn } from '../src/rulebook/load-built-in.ts';

const linter = createDraftLinter([loadBuiltIn({ folder: resolve(import.meta.dirname, '../dist') })]);

function lint(text: string): DraftResult {
  const draft: Draft = { id: 'draft', text, context: {}, locate: lineTable({ text }) };
  return linter.lintDraft(draft, { ...DEFAULT_CONTEXT });
}

const otherLanguage = (text: string): string | undefined => findOtherLanguage(analyse(text))[0]?.data.language;
const nearHindi = (text: string): string | undefined => findNearHindi(analyse(text))[0]?.data.language;

describe('a draft that the rules cannot judge names its language', () => {
  test.each([
    ['Marathi', 'उद्या जिल्ह्यातील सर्व शाळा बंद राहतील. पालकांनी नोंद घ्यावी.'],
    ['Marathi', 'मी काल मुंबईहून परत आलो. रस्त्यावर खूप पाणी साचले होते, म्हणून उशीर झाला.'],
    ['Marathi', 'पाणीपुरवठा खंडित\nदुरुस्तीच्या कामामुळे गुरुवारी प्रभाग ४ मध्ये पाणी येणार नाही.\nनागरिकांनी सहकार्य करावे.'],
    ['Marathi', '#महाराष्ट्रदिन निमित्त सर्वांना हार्दिक शुभेच्छा! आपण सगळे मिळून राज्य पुढे नेऊ या. https://example.gov.in/mh'],
    ['Nepali', 'आज वडा कार्यालयमा बैठक बस्यो। सबै सदस्यहरूले आफ्नो कुरा राखे र निर्णय भयो।'],
    ['Nepali', 'तपाईंको सहयोगका लागि धन्यवाद। हामी फेरि भेट्नेछौं।'],
    ['Nepali', 'बाढीको खतरा छ। नदी किनारमा नजानुहोस्, बालबालिकालाई एक्लै नछोड्नुहोस्।'],
    ['Sanskrit', 'सर्वे भवन्तु सुखिनः सर्वे सन्तु निरामयाः। सर्वे भद्राणि पश्यन्तु मा कश्चिद् दुःखभाग् भवेत्।'],
    ['Sanskrit', 'अहम् छात्रः अस्मि। मम विद्यालयः ग्रामे अस्ति। तत्र वृक्षाः सन्ति।'],
    ['Konkani', 'हांव गोंयांत रावतां. ताका म्हाका मेळपाक जाय, हांगा पावस आसा.'],
    ['Bengali', 'আগামীকাল জেলা হাসপাতালে টিকাকরণ শিবির হবে। সকলে আসুন।'],
    ['Assamese', 'কাইলৈ জিলা চিকিৎসালয়ত শিবিৰ হ’ব। সকলোৱে আহিব।'],
    ['Punjabi', 'ਕੱਲ੍ਹ ਸਵੇਰੇ ਸਕੂਲ ਵਿੱਚ ਕੈਂਪ ਲੱਗੇਗਾ।'],
    ['Gujarati', 'આવતીકાલે શાળામાં રસીકરણ કેમ્પ છે, સૌ પધારજો.'],
    ['Odia', 'ଆସନ୍ତାକାଲି ବିଦ୍ୟାଳୟରେ ଶିବିର ହେବ।'],
    ['Tamil', 'நாளை பள்ளியில் தடுப்பூசி முகாம் நடைபெறும்.'],
    ['Telugu', 'రేపు పాఠశాలలో టీకా శిబిరం జరుగుతుంది.'],
    ['Kannada', 'ನಾಳೆ ಶಾಲೆಯಲ್ಲಿ ಲಸಿಕೆ ಶಿಬಿರ ನಡೆಯಲಿದೆ.'],
    ['Malayalam', 'നാളെ സ്കൂളിൽ വാക്സിനേഷൻ ക്യാമ്പ് നടക്കും.'],
    ['Urdu', 'کل اسکول میں ٹیکہ کاری کیمپ لگے گا، سب لوگ آئیں۔'],
  ])('%s: %s', (language, text) => {
    expect(otherLanguage(text)).toBe(language);
  });

  test('the finding says so in both languages, and the draft is not called clean', () => {
    const { judged, findings } = lint('उद्या जिल्ह्यातील सर्व शाळा बंद राहतील. पालकांनी नोंद घ्यावी.');
    expect(judged).toBe(false);
    const finding = findings.find(({ ruleId }) => ruleId === 'draft/other-language');
    expect(finding?.severity).toBe('info');
    expect(finding?.message.en).toContain('Marathi');
    expect(finding?.message.hi).toContain('मराठी');
  });

  test('a script of no Indian office is said to be unread, once', () => {
    const analysis = analyse('明天上午九点开会，请大家准时参加');
    expect(findUnknownScript(analysis)).toHaveLength(1);
    expect(findOtherLanguage(analysis)).toEqual([]);
  });
});

describe('a draft that the rules can judge is judged', () => {
  test.each([
    'जिले के सभी विद्यालय कल बंद रहेंगे। अभिभावक कृपया ध्यान दें।',
    'कार्यालय बंद, निविदा सूचना, आवेदन आमंत्रित',
    'सत्यमेव जयते! सभी को गणतंत्र दिवस की हार्दिक शुभकामनाएँ।',
    'वसुधैव कुटुम्बकम्। भारत ने हमेशा पूरी दुनिया को एक परिवार माना है, यही हमारी परंपरा है।',
    'मुख्यतः, विशेषतः और क्रमशः तीनों शब्द प्रायः इसी अर्थ में आते हैं।',
    'मराठी में “आहे” का अर्थ “है” होता है।',
    'महाराष्ट्र दिवस पर साथियों ने “मी मराठी आहे” कहा। बधाई! जय हिंद।',
    'मै आज नही आ पाउंगा, आप लोग काम कर लीजिये',
    'रहस्य, सदस्य और आलस्य; भलाई, मलाई और सिलाई।',
    'Meeting at 11 am tomorrow. ગુજરાતી અને मराठी पत्र साथ लाएँ.',
    'Kal subah school band rahega, sabko bata dena',
    'کل meeting hai, sab log time par aana please',
    'Yeh zindagi bhi ek imtihan hai, dil se dua kijiye',
    '',
    '🙏🙏',
    '12345',
  ])('%s', (text) => {
    expect(otherLanguage(text)).toBeUndefined();
    expect(nearHindi(text)).toBeUndefined();
  });

  test.each([
    ['Bhojpuri', 'हमनी के गाँव में काल्ह बैठक भइल। सभे लोगन के बात सुनल गइल, अब कवनो दिक्कत नइखे।'],
    ['Maithili', 'अहाँ सभ सँ अनुरोध अछि जे टीका अवश्य लगाउ। ई बहुत जरूरी अछि।'],
    ['Chhattisgarhi', 'हमर गाँव म काली शिविर होही। जम्मो संगवारी मन आवव, डॉक्टर मन घलो रहिहीं। इलाज फोकट म होथे।'],
    ['Awadhi', 'हमका ई बात नीक लागत अहै। सबै मनई टीका लगवाय लेव, डेराय कै बात नाहीं अहै।'],
    ['Haryanvi', 'म्हारे गाम मैं काल कैम्प सै। थारे तै बिनती सै, टीका जरूर लगवा ल्यो, किमे डर की बात कोन्या।'],
    ['Rajasthani', 'म्हारो गांव आपणो परिवार। थाने सगळा ने कैम्प में पधारो सा, कांई डर री बात कोनी।'],
  ])('%s is judged as Hindi', (language, text) => {
    expect(nearHindi(text)).toBe(language);
    expect(otherLanguage(text)).toBeUndefined();
  });

  test('and says which language it was taken for', () => {
    const { judged, findings } = lint('हमनी के गाँव में काल्ह बैठक भइल। सभे लोगन के बात सुनल गइल, अब कवनो दिक्कत नइखे।');
    expect(judged).toBe(true);
    expect(findings.find(({ ruleId }) => ruleId === 'draft/near-hindi')?.message.hi).toContain('भोजपुरी');
  });

  test('a motto or a quotation in another language does not hide what is said in Hindi', () => {
    const text = 'सर्वे भवन्तु सुखिनः। विधायक चोर है, उसने सड़क का सारा पैसा खा लिया और जनता को धोखा दिया।';
    expect(lint(text).judged).toBe(true);
  });
});

/** The words of a text with their tags, h, e or -. */
function tagged(text: string): string {
  const analysis = analyse(text);
  const tags = tagWords(analysis);
  return analysis.tokens.map(({ fold }, i) => `${fold}/${tags[i] === 'unsure' ? '-' : tags[i]?.[0]}`).join(' ');
}

describe('the language of a word', () => {
  test('words that both languages write alike follow the words around them', () => {
    expect(tagged('we want to go to the market in the main road')).not.toContain('/h');
    expect(tagged('aap to bade aadmi ho is liye main chup raha')).not.toContain('/e');
    expect(tagged('tell me what to do')).not.toContain('/h');
    expect(tagged('ghar me koi nahi hai to do din baad aana')).not.toContain('/e');
  });

  test('a sentence changes language in the middle', () => {
    expect(tagged('please submit the form varna aapka naam kat jayega')).toBe(
      'please/e submit/e the/e form/e varna/h aapka/h naam/h kat/h jayega/h',
    );
    expect(tagged('mantri ji ne new hospital ka inauguration kiya')).toBe(
      'mantri/h ji/h ne/h new/e hospital/e ka/h inauguration/e kiya/h',
    );
  });

  test('words that nobody listed are told by their letters', () => {
    expect(tagged('notwithstanding the aforementioned reclassification')).not.toContain('/h');
    expect(tagged('dhuandhaar bhashanbaazi, ghuspaithiyon, bhandaphod')).not.toContain('/e');
  });

  test('vowels left out, as on telephones', () => {
    expect(tagged('mko kch smjh nhi aa rha h yr')).not.toContain('/e');
  });

  test('one tag a token; what is not in Latin letters has none', () => {
    const analysis = analyse('कल 11 बजे meeting है');
    expect(tagWords(analysis)).toEqual(['unsure', 'unsure', 'unsure', 'english', 'unsure']);
    expect(tagWords(analyse(''))).toEqual([]);
  });

  test('a name alone says nothing that would turn a sentence', () => {
    expect(analyse('U S A').sentences[0]?.latin).toBe('unsure');
  });
});

describe('the language of a sentence', () => {
  const latin = (text: string): string | undefined => analyse(text).sentences[0]?.latin;

  test.each([
    ['Sab neta chor hain', 'hindi'],
    ['The report is with the office', 'english'],
    ['police station ka number kya hai', 'hindi'],
    ['jhoothe makkar bhrashtachari neta', 'hindi'],
    ['Heavy rainfall warning', 'english'],
    ['OK', 'unsure'],
    ['जिला प्रशासन', 'unsure'],
  ])('%s: %s', (text, language) => {
    expect(latin(text)).toBe(language);
  });
});

test('the words that tell languages are written as they are looked up', () => {
  for (const { words } of PROFILES) expect(words).toBe(foldDevanagari(words));
});
