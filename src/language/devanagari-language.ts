import type { SentenceSpan } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A language as people call it, in English and in Hindi. */
export interface LanguageName {
  en: string;
  hi: string;
}

/** What the Devanagari words of a text say about its language. Hindi gives none. */
export interface DevanagariLanguage {
  name: LanguageName;
  /** Near enough to Hindi that rules for Hindi find most of what they look for. */
  isNearHindi: boolean;
}

interface Profile extends DevanagariLanguage {
  /** Function words and everyday verb forms that standard Hindi does not have; `!` before a word: one of them says it all; `?`: Hindi may have it too. Written
   * as `foldDevanagari` leaves them, so that nothing is folded at a start. */
  words: string;
  /** Endings that tell the language, on the word as written. */
  endings?: string;
}

/**
 * Closed classes of the languages that are written in Devanagari, from their grammars: pronouns, postpositions, conjunctions, forms of “to be” and “to do”.
 *
 * Why not franc: it is asynchronous to load (15 ms, two times the rest of a run) while a draft is judged synchronously, it takes a third of Sanskrit for
 * Marathi, and calls one Hindi post in twenty Marathi or Nepali. In these languages every second or third word is a function word or carries its case ending, so
 * function words and endings (sequences of three letters and more at the end of a word) decide from three words on, in microseconds.
 */
export const PROFILES: readonly Profile[] = [
  {
    name: { en: 'Marathi', hi: 'मराठी' },
    isNearHindi: false,
    words: `!आहे !आहेत !आणि !नाहीत !आम्ही !तुम्ही !मध्ए !साठी !म्हणून !म्हणजे !पाहिजे ?नाही ?होते ?आता ?पण ?तर ?मी ?ती ?ते ?हे ?त्या ?आपण ?सर्व ?केला ?करा ?हा ?काय ?आज ?दिली ?राहील ?होता
      होती होईल असून असे असा अशी असेल असतो असते असतात नको नए नव्हते त्याला तिला त्यांना त्यांनी त्यांच्या त्याच्या तिच्या माझा माझी माझे माझ्या तुझा तुझी आमचा आमची आमच्या तुमचा तुमची तुमच्या आपला आपली आपले आपल्या आपल्याला
      मला तुला आम्हाला तुम्हाला कोण कधी कुठे कसे कशी किती येथे तेथे इथे तिथे उद्या काल केले केली केल्या करून करावा करावी करावे करण्यात करणे करणार येणार होणार झाला झाली झाले झाल्या दिला दिले देण्यात येत येईल येतील
      जाईल होऊन घेऊन घ्या घ्यावा घ्यावी द्या द्यावा यांनी यांना यांच्या यांचे यांची याबाबत त्यामुळे यामुळे किंवा परंतु मात्र सुद्धा देखील वरील खालील सर्वांना सर्वांनी सर्वांचे नागरिकांनी नागरिकांना असल्याने असल्याचे असलेल्या जिल्ह्यातील
      जिल्ह्यात राज्यातील शाळा सुट्टी शुभेच्छा मित्रांनो बंधू आभारी सांगितले म्हणाले पाहा बघा चांगले चांगला मोठा मोठी मोठ्या लहान नवीन माहिती दिवशी वाजता होऊ शकते शकतो मिळेल मिळाले लागेल`,
    endings: 'च्या ांचे ांची ांचा मध्ये साठी ांना ांनी ण्यात ण्याची ण्याचे ण्यास तील ातून ामुळे ाबाबत ांवर ायचे ायला',
  },
  {
    name: { en: 'Nepali', hi: 'नेपाली' },
    isNearHindi: false,
    words: `!छन् !छैन !हुंछ !गर्नुहोस् !भएको !गरेको !तपाईं !हाम्रो !हामीले !हुनेछ !गर्छ !गर्दै !पर्छ !भएका !गरिएको ?छ ?र ?तर ?यो ?हो ?भने ?मा ?को ?का ?ले
      पनि हामी त्यो यस्तो त्यस्तो मेरो तिम्रो उनको उनले उनीहरू यसको त्यसको यसले सबै अनि लागि गर्न गर्ने गर्नु गरे गरी गरेर भन्ने भनेर भए भयो थियो थिए हुन हुने हुंदै गर्दा गर्छन् गर्नुपर्छ सक्छ सक्छन् सकिंछ सक्नुहुंछ नगर्नुहोस् दिनुहोस् हुनुहुंछ
      छु छौं छौ छिन् तपाईंको तपाईंलाई तपाईंले मलाई हामीलाई उसलाई कसरी किन कहिले बारे बाट देखि सम्म संग लाई हरू हरु भोलि हिजो अहिले गाउं पालिका कार्यालयको संपूर्ण विद्यालयहरू नागरिकहरूलाई
      गराउंछौं राम्रो नराम्रो ठूलो सानो धेरै थोरै केही मांछे मानिसहरू भोक लागेको आएको गएको परेको दिएको रहेको बनेको आउने पाउने आउनुहोस् जानुहोस् हेर्नुहोस् राख्नुहोस्`,
    endings: 'हरू हरु हरूको हरूलाई हरुलाई हरूले एको एका नुहोस् नुहुन्छ न्छ न्छन् नेछ नेछन् िएको दैन दैछ ुपर्छ ँदै',
  },
  {
    name: { en: 'Sanskrit', hi: 'संस्कृत' },
    isNearHindi: false,
    words: `!अस्ति !संति !भवति !भवंति !भवंतु !भवतु !अस्मि !वयम् !यूयम् !अस्माकम् ?च ?न ?वा ?स ?सा ?तत् ?एव ?अत्र ?तत्र ?यत्र ?सर्वत्र ?यथा ?तथा ?मम ?नम ?किम् ?यदा ?तदा ?कदा ?जयतु
      अपि इति अहम् त्वम् भवान् एष एषा तस्य तस्या यस्य अस्य मम तव भवत सर्वे सर्वेषां सर्वेषाम् कुरु कुरुत करोति कुर्वंति कुर्म गच्छति गच्छंति आगच्छतु वदति वदंति पठति पठंति आसीत् आसन् अभवत् भविष्यति श्व ह्य कुत्र किमर्थम् कथम् तर्हि खलु
      इदम् इदानीम् सह हेतो कृते तेषाम् तेषां तस्मात् तस्मिन् अस्मिन् येन तेन य जना छात्रा बालका भो कर्तव्यम् नास्ति`,
    endings: 'म् ः ाणां ानां ेषु ेभ्यः ामि ामः न्तु',
  },
  {
    name: { en: 'Konkani', hi: 'कोंकणी' },
    isNearHindi: false,
    words: `!आसा !आसात !म्हण !खातीर !हांगा !थंय आनी ताका तिका म्हाका तुका आमकां तुमकां आमी तुमी जाता जातात जालो जाली जालें करपाक करतात खंय कित्याक हाचो ताचो`,
  },
  {
    name: { en: 'Bhojpuri', hi: 'भोजपुरी' },
    isNearHindi: true,
    words: `!बाटे !बाडे !बाडी !बाडन !बानी !नइखे !गइल !भइल !कइल !रउआ !रउवा !रउरा !होखे !होखी !कवनो !हमनी !तोहार ?बा ?रहल ?खातिर ?काहे ?बड ?सभे ?होई ?करीं ?हमरा ?आवे
      ओकरा एकरा ओकर एकर जेकर हमार लोगन देहल लेहल गइले भइले कइले आइल जाइल अउर आउर इहां उहां कइसे कइसन जइसन अइसन ओइसन रहनी रहली करेला होला जाला दिहीं लिहीं दीं लीं सभका बनावल मिलल गइनी`,
  },
  {
    name: { en: 'Maithili', hi: 'मैथिली' },
    isNearHindi: true,
    words: `!अछि !छथि !अहां !अहांक !भेल !केलक !छलाह !छथिन ?छी ?गेल ?छल ?हमर ?अपन सं कें एहि ओहि नहि मुदा आओर कएल लेल रहथि छलै अपनेक हुनकर ओकर होइत होएत भ क एकटा सभक जाइत`,
  },
  {
    name: { en: 'Chhattisgarhi', hi: 'छत्तीसगढ़ी' },
    isNearHindi: true,
    words: `!हवय !हावय !हावंय !हवंय !ओखर !एखर !तुंहर !जम्मो !काबर !करथे !होथे !जाथे !करथें !रिहिस !रहिस !करिस !छत्तीसगढिया ?हमर ?मोर ?तोर ?बर ?अउ ?मन ?ला ?नइ ?नई ?हे ?आय
      हवे हावे हवन कइसे ओला एला तोला मोला हमन तुमन ओमन एमन जेखर काखर संगवारी संगी गोठ भुइयां सियान लइका मनखे अब्बड जाही होही करही मिलही आही दिही लिही करव देवव आवव जावव होवय करय जावय रहय देथे लेथे आथे कहिथे गंवई इहां उहां सुग्घर जोहार`,
  },
  {
    name: { en: 'Awadhi', hi: 'अवधी' },
    isNearHindi: true,
    words: `!अहै !अहैं !बाटै !हमका !तुमका !ओहका !भवा !कहिन !होइहै !करिहै !रहेन ?केर ?कै ?रहै ?आवै ?जात ?सबै ?हमार ?तोहार ?नाहीं ?करत ?मा होय हियां हुआं हियां हुआं काव ओका एका जइसन अउर गवा गईं करै जाय पावै देवै होवै लागै कहै रहिन दिहिन लिहिन किहिन कौनो मनई`,
  },
  {
    name: { en: 'Haryanvi', hi: 'हरियाणवी' },
    isNearHindi: true,
    words: `!म्हारा !म्हारे !म्हारी !कोनी !कोन्या !तन्नै !मन्नै !म्हाने ?सै ?सैं ?थारा ?थारे ?थारी ?घणा ?घणी ?घणे ?छोरा ?छोरी ?इब ?जिब ?थम ?बेरा किमे किम्मे होग्या करग्या आग्या चाल्या बोल्या कह्या करण जाण देण सबनै उसनै इसनै थमनै हमनै मेरै तेरै इसा उसा कोए नूं न्यूं क्यूकर कित जित ओडै उडै अडै लाग्या`,
  },
  {
    name: { en: 'Rajasthani', hi: 'राजस्थानी' },
    isNearHindi: true,
    words: `!म्हारो !थारो !म्हांरो !थांरो !म्हाने !थाने !कांई !हुवै !आपणो ?घणो ?घणी ?सूं ?छै ?छे ?री ?रो ?रा ?कोनी ?अर ?खम्मा ?म्हारी ?म्हारा म्हैं म्हे आपणी आपणा करै जावै आवै होवै रह्या रैवै जिका बो इण उण जिण किण सगळा सगला टाबर पधारो मिनख अठै उठै बठै कठै`,
  },
  {
    name: { en: 'Garhwali or Kumaoni', hi: 'गढ़वाली या कुमाऊँनी' },
    isNearHindi: true,
    words: `!छौं !हमरु !हमरि !तुमरु ?छ ?छन ?छु ?मि ?कु ?बल ?भौत यख वख कख मेरु तेरु म्यार त्यार कनु कनै करदा ह्वे ह्वेगे ह्वालो ह्वाल भुला भुली दगड दगडि दिदा जाणा औणा`,
  },
  {
    name: { en: 'Bundeli or Braj', hi: 'बुंदेली या ब्रज' },
    isNearHindi: true,
    words: `!हतो !हती !हते !हमाओ !हमाए !तुमाओ !तुमाए !मोय !तोय !हमाई ?काय ?कछु ?जा ?बा ?नईं ?भयो ?सों बाको जाको मोकों तोकों बिनको कौ कूं भओ गओ दओ लओ हमौरन तुमौरन इतै उतै कितै ऐसो कैसो तैसो`,
  },
];

/** Words by which standard Hindi shows itself; none is a function word of Marathi, Nepali or Sanskrit. */
const HINDI_WORDS = `है हैं हूं हूं में से को के का की ने पर और यह वह ये वे इस उस इन उन कि जो भी था थी थे रहा रही रहे गया गई गए गए कर करने करना करते करता करती करें करेंगे किया किए किए नहीं हो होगा होगी होंगे होना होने
  होता होती लिए लिए साथ अपने अपना अपनी आप हम मैं तुम मेरा मेरी मेरे मुझे हमें हमारा हमारे हमारी आपके आपका आपकी आपको उन्हें इन्हें इसे उसे इसके उसके उनके इनके इसका उसका उनका इसकी उसकी उनकी उन्होंने इसने उसने किसी कोई कुछ क्या क्यों कैसे
  कब कहां कहां कौन कितना अब जब तब फिर बाद पहले दिया दी दिए लिया सभी सब वाला वाले वाली सकता सकते सकती चाहिए जाए जाएगा जाएगी जाता जाते जाती रखें दें लें यदि अगर लेकिन मगर बहुत यहां वहां यहां वहां बारे द्वारा बच्चे लोग लोगों समय पुन प्रात`;

const HINDI = -1;
const SURE = 1.5;
const USUAL = 1;
const WEAK = 0.5;

/** One vote of a word: for which profile (or `HINDI`), and how much. */
type Vote = readonly [profile: number, weight: number];

const asked = new Map<string, readonly Vote[]>();
const MAX_ASKED = 20_000;

/** The votes of a word. The lists are searched as texts: making a table of them takes longer than a draft does. */
function votesOf(fold: string): readonly Vote[] {
  let votes = asked.get(fold);
  if (!votes) {
    const found = PROFILES.flatMap(({ words }, profile): Vote[] => {
      const weight = weightIn(words, fold);
      return weight === 0 ? [] : [[profile, weight]];
    });
    const hindi = weightIn(HINDI_WORDS, fold);
    votes = hindi === 0 ? found : [...found, [HINDI, hindi]];
    if (asked.size >= MAX_ASKED) asked.clear();
    asked.set(fold, votes);
  }
  return votes;
}

/** The weight of a word in a list; 0 when it is none of its words. */
function weightIn(words: string, fold: string): number {
  // A lone sign may fold to nothing.
  if (fold === '') return 0;
  for (let at = words.indexOf(fold); at !== -1; at = words.indexOf(fold, at + 1)) {
    if (!isGap(words[at + fold.length])) continue;
    const mark = words[at - 1];
    if (isGap(mark)) return USUAL;
    if (mark === '!') return SURE;
    if (mark === '?') return WEAK;
  }
  return 0;
}

const isGap = (mark: string | undefined): boolean => mark === undefined || mark === ' ' || mark === '\n';

let endingProfiles: Map<string, number> | undefined;
const LONGEST_ENDING = 6;
/** Hindi adverbs from Sanskrit keep their visarga: अतः, विशेषतः, क्रमशः. */
const HINDI_VISARGA = /[तश]ः$/;
/** A letter of Marathi that standard Hindi does not have. */
const LLA = 'ळ';

/** The profile that a word's ending tells. */
function endingOf(written: string): number | undefined {
  endingProfiles ??= new Map(
    PROFILES.flatMap(({ endings }, profile) => (endings?.split(' ') ?? []).map((ending) => [ending, profile] as const)),
  );
  for (let length = Math.min(LONGEST_ENDING, written.length - 1); length > 0; length--) {
    const profile = endingProfiles.get(written.slice(-length));
    if (profile !== undefined && !HINDI_VISARGA.test(written)) return profile;
  }
  return written.includes(LLA, 1) ? 0 : undefined;
}

/** A draft is in another language when more than this share of its letters is in sentences of that language. */
const MOST = 0.5;
/** Evidence that it takes: one word that says it all, or several. A single such word in a longer draft is a quotation. */
const ENOUGH = SURE;
/** A language near to Hindi is named at this share of telling words, and at least so much of them. */
const NEAR_SHARE = 0.08;
const NEAR_ENOUGH = 3;

interface Tally {
  /** Evidence by profile. */
  evidence: Float64Array;
  hindi: number;
  words: number;
  /** Letters and vowel signs in Devanagari words; in Latin words. */
  devanagari: number;
  latin: number;
}

function tally(
  text: string,
  tokens: readonly Token[],
  { firstToken, lastToken }: Pick<SentenceSpan, 'firstToken' | 'lastToken'>,
): Tally {
  const sum: Tally = { evidence: new Float64Array(PROFILES.length), hindi: 0, words: 0, devanagari: 0, latin: 0 };
  for (let i = firstToken; i < lastToken; i++) {
    const { script, start, end, fold } = tokens[i] as Token;
    if (script === 'latin') sum.latin += end - start;
    if (script !== 'devanagari') continue;
    sum.words++;
    sum.devanagari += end - start;
    const found = votesOf(fold);
    for (const [profile, weight] of found) {
      if (profile === HINDI) sum.hindi += weight;
      else sum.evidence[profile] = (sum.evidence[profile] as number) + weight;
    }
    if (found.length > 0 || end - start < 4 || end - start > 40) continue;
    // On the word as written: a fold has no visarga, which is what tells Sanskrit.
    const profile = endingOf(text.slice(start, end));
    if (profile !== undefined) sum.evidence[profile] = (sum.evidence[profile] as number) + USUAL;
  }
  return sum;
}

/** The profile with most evidence among those that are (not) near to Hindi; the first of equals. */
function strongest(evidence: Float64Array, isNearHindi: boolean): number {
  let best = -1;
  for (const [profile, { isNearHindi: near }] of PROFILES.entries())
    if (near === isNearHindi && (best === -1 || (evidence[profile] as number) > (evidence[best] as number))) best = profile;
  return best;
}

/**
 * The language of most of a text, if it is not Hindi but written in Devanagari: Marathi, Nepali, Sanskrit or Konkani, which rules for Hindi cannot judge, or a
 * language near to Hindi. Judged sentence by sentence, so that a motto or a quotation does not decide. Linear in the text.
 */
export function devanagariLanguage(analysis: {
  text: string;
  tokens: readonly Token[];
  sentences: readonly SentenceSpan[];
}): DevanagariLanguage | null {
  const { text, tokens, sentences } = analysis;
  if (!tokens.some((token) => token.script === 'devanagari')) return null;
  const total = new Float64Array(PROFILES.length);
  /** Letters in sentences of each profile. */
  const letters = new Float64Array(PROFILES.length);
  let readable = 0;
  let words = 0;
  for (const sentence of sentences) {
    const here = tally(text, tokens, sentence);
    words += here.words;
    for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (here.evidence[i] as number);
    const other = strongest(here.evidence, false);
    const near = strongest(here.evidence, true);
    const evidence = here.evidence[other] as number;
    readable += here.latin;
    // Names, dates and greetings alone are of no language.
    if (evidence === 0 && here.hindi === 0 && here.evidence[near] === 0) continue;
    if (evidence > here.hindi && evidence > (here.evidence[near] as number))
      letters[other] = (letters[other] as number) + here.devanagari;
    else readable += here.devanagari;
  }
  const other = letters.indexOf(Math.max(...letters));
  const inOther = letters[other] as number;
  if ((total[other] as number) >= ENOUGH && inOther > MOST * (inOther + readable)) return PROFILES[other] as Profile;
  const near = strongest(total, true);
  return (total[near] as number) >= Math.max(NEAR_ENOUGH, NEAR_SHARE * words) ? (PROFILES[near] as Profile) : null;
}
