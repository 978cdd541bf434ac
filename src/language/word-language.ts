import {
  ENGLISH_CHAT_WORDS,
  ENGLISH_FUNCTION_WORDS,
  HINDI_CHAT_WORDS,
  HINDI_FUNCTION_WORDS,
  NEUTRAL_WORDS,
  USUALLY_ENGLISH,
  USUALLY_HINDI,
} from './function-words.ts';
import { countLetters, EDGE, LETTER_COUNT_BYTES, type LetterCounts, letterCode, letterProbability } from './letter-counts.ts';
import type { SentenceSpan } from './sentences.ts';
import type { Token } from './tokens.ts';

/** The language of one word. `unsure`: not in Latin letters, or nothing speaks for either language. */
export type WordLanguage = 'hindi' | 'english' | 'unsure';

/**
 * Everyday words of both languages, written down for this purpose. They serve twice: a word among them (or one of its forms) is known, and their letters teach
 * which sequences of three letters belong to which language. Hindi spellings are reduced by `spelling` first, so each stands for several ways of typing it.
 */
const HINDI_VERBS = `kar bol sun dekh ja a ho de le kha pi so uth baith chal daud ruk mil mar maar jit har hans ro gir tod jod phod chhod chod pakad padh likh sikh samajh samjh soch
  jaan maan puchh pooch bata dikh dikha bana bigad badal badl badh ghat kat bech kharid rakh rah nikal nikl dal utar utr chadh khel lag laga ban bach bacha jal jala bujh dho
  pak paka naha son jag jaga bhag bhaga ghum ghuma dhund khoj pahuch bhej bula chah mang lad dar dara chup chhup chhupa sambhal sudhar sudhr bhar khol band bandh kas khich phek
  pit peet thok kuchal loot lut thag luta sata rula hansa sula khila pila dila sikha samjha karwa karva banwa likhwa dilwa mangwa nacha nach ga baja chuka chuk nibha hata bhul bhula
  sah seh keh kah reh guzar gujar bit bita jhel phail faila phaila suljha ulajh sambhaal apna thuk ghus bhatak chatak jhuk jhapat lalkar pukar phusla bahak bahaka bahla badka bhadka dhamka chamka chamak dhadak tadap tarap kud kood lot laut lauta bitha let leta mod mud muda jhel ghabra sharma muskura gungun chipak chipka katra sulga sulag ukhad ujad ujaad nikhar sanwar bikhar bhid bhida tip tapak tal tala hil hila dhak tak jach jacha jhaad nikaal ubal bik mita sak pa aazma thak tham dhakel ugal nigal chaba chaat chat`;

const HINDI_NOMINALS = `
  aadesh aadmi aag aage aakhri aalu aam aankh aansu aasan aatank abhishek abhiyan adalat adha adhikari adhura adhyapak afwah
  ahinsa ahmed ajay akbar akhbar akhir alag ali allah alochna amir amit andhbhakt andolan anek anil anita ansari ansh ant antim
  anubhav anurodh anusar apeksha apman apradh arjun aropi asal aseem asha ashok asman aspatal atma aurat avashyak avedan avsar
  awam azab azadi baal baap bacha bachcha bada badhai badla badmash bahan bahen baithak bakwas balatkar band bandar bandook
  barabar barbad barish bazaar bechara beej begum behad behan behtar bekar bengal berojgar beshak besharm bevkuf bewafa bewakuf
  bhagat bhagwan bhains bhakt bhala bhara bharat bharosa bhasha bhavishya bhavna bhavya bhaybhit bhed bhenchod bhikh bhikhari
  bhookh bhoot bhopal bhosdi bhrashtachar bhul bhumi bhupur bich bihar bijli billi bimari budhi bura chacha chahat chai chaku
  chalu chamcha chand chaplusi chauraha chawal cheez chehra chhat chhota chidiya chikitsa chini chinta chitra chor chunav chup
  churi chutiya daam dafa daftar dahi dakshin daku dal dalal dalit dandvat danga dard darogha daru darwaza dawa daya deen
  deepak deewar der deshdrohi devi dhamki dhan dhanda dhanyawad dharam dharm dharna dharti dheere dhokebaz dhokha dhol dhoti
  dhua dhup dhyan dil dimag divya diwali doodh dopahar dost dukan dukandar dukh dulha duniya dur durga dushkarm dushman dusra
  eid faida faisla fakir faltu farak farz fasad fasal fatima fauj fauran fayda fenku fidaa fikr firauti fursat futi gaay gadbad
  gaddar gadha gali galti gana ganda gandhi gandu ganesh gaon garam gareeb garmi garv gawah gayab geet gham ghamand ghanta ghar
  ghee ghooskhor ghotala ghus ghutna giraftar godi gol gopniya gora gram gujarat gulam gunah gunda gupta guru gurudwara gussa
  gyan haath haddi hadsa hadtal hafta haider hairan haiwan hakim halanki halat halka hamla hansi hanuman haq haqiqat har harami
  haramkhor haryana hatya havas hawa hawaldar himmat hind hindustan hinsa hisab hissa holi hosh hukm hukum hukumat hussain
  huzoor ibadat ilaj ilaka imaan imandar imran imtihan inqilab insaaf insaan intezaam intezar irada isai ishara ishq ishwar
  istemal isthiti itihas izzat jaadu jaan jabki jagah jahaz jahil jai jaipur jalan jaldi jameer janab janakari janam jangal
  jankari janmdin janta janwar jawab jawan jay jeet jhagda jhanda jhatka jhoot jhuth jism jivan josh jugad julm julus jumla
  jung junoon jurm kaam kaan kaaran kaayar kabar kabza kachehri kadam kadwa kafan kahani kahawat kai kaid kala kalam kalesh
  kamal kameez kamina kamra kamyab kanjoos kanun kanya kareeb karma karmchari karyakram karyalay karz kasam kashmir kasoor
  katal kathor kaum kavita kayi keval khaas khabar khad khair khali khan khandan kharab khatam khatra khatta khauf
  khayal khel khet khidki khilaf khoon khubsurat khud khudkushi khulasa khush khwab kimat kinara kirdar kisan kismat kist kitab
  koshish kranti krishna krodh kshama kshetra kuan kuldeep kumar kunwara kutta laachar laal laash labh ladai laddu lagataar
  lahu lakhan lakshmi lalach lamba laparwahi lathi lekhpal lihaz lucknow maa machhli madad madarchod madhya mahakal mahal
  mahanga maharaj maharashtra mahaul mahesh mahila mahina mahoday maidan majaal majak majboor majdur makaan makbul malik
  malikana malum mama mamla mamuli manavta manch mandal mandir mangal manish mantri manzil mard mariz marz masala masjid
  masoom mast mata mataji mataram maulana mausam maut maza meetha mehfil mehman mehnat mehnga mehsoos milawat mirch mishra
  mitra mitti mohabbat mohalla mohammad mota mrityu mudda muft muh mujrim mukabla mukadma mukesh mukhyamantri mulk mumbai
  munafa munh murdabad murkh musafir musalman mushkil musibat muskan naak naam naari nadi nafa nafrat nagar nagrik nakal nakli
  nalayak namak namaskar namaste namaz narak narebaji narendra naseeb natak natija naukri navratri naya nazar neech neela neend
  neha nehru nek neta nigah nihayat nikah nikamma nirdayi nirdosh nishan niwaran niyam niyat nuksan nyay nyayadhish ooncha oor
  paap paas pagaar pagal pagdi pahad pahchan pahla pair paisa pakka paksh palan panchayat pandit pani pankaj pappu
  parampara parchi parda pareshan pariksha parinam parinda parivar parivartan parwah paschatap paschim patel pathar patidar
  patla patra patrakar patwari paudha pavitra ped peedit peela peeth pehchan pehla peshi pet phal phansi phul piche pichhla
  pinjra pita police pooja prabhu pradeep pradesh pradhan prakriti pramaan pranam prapt prarthna pratiksha prayas prem priya
  pul punjab pura purana purush purv pustak pyaaz pyar pyasa raaz rabb radha raipur rajasthan rajesh rajya rakesh raksha
  rakshak rally ram ramesh ramzan randi rang rani rao rasta rasul ravaiya reddy reham rishta rishtedar riste rojgar rona rooh
  roti roz rupaiya rupaye rupya saaf saala saamne saanp sabr sabut sabzi sach sachcha sadak sadhu sadi safai safar safed sagar
  sahar sahayata saheb sahitya sahyog sainik sakhi salah salamat salman samadhan samaj samajh saman samaroh samarthan samast
  samasya samay sammelan sampatti samundar samvidhan sanam sandeep sangathan sangeet sangh sanjay sankalp sankat sansar sanskar
  sanskriti santan santosh sapna sar saraswati sardi sarhad sarkar sarpanch sasta satya sawal sayed saza seema seeta sena seva
  shabd shadi shah shahid shahrukh shaitan shakal shaklon shakti shama shandar shanti sharab shararat sharif sharm shart
  shaukeen shaurya shayad sher shikayat shiksha shishya shiv shivir shok shor shriman shrimati shubh shubhkamna shukriya shuru
  sifarish sikh sikka singh sipahi sitara siyasat soochna srishti stri suar subut sujhav suljhan sultan suna sundar sunil
  sunita suraj surat suresh suvichar suvidha swagat swasthya taakat taarif takkar takleef talab talaq tamanna tamasha tamatar
  tankha taqdeer tara taraf tarah tarika tasveer tatha tayyar tehsil tehsildar tez thakur thana thand tijori tika tisra tohfa
  toofan trishul tukda tyag tyohar uchit uddharan ujala ullu ulta umar umeed ummat umra unnati upay uphar upkar upyog ustad
  utsav uttar vachan vaham vajah vajan vakil vakya vandana vande vansh vardi varsh vasool veer verma vibhag vidhan vidhayak
  vidhva vidyalay vidyarthi vigyan vijay vikas vikram vinamra vinash virasat virodh vishal vishay vishesh vishwa vishwas vivah
  vot vyakti vyakul vyang vyapar vyast vyavastha wafa waqt watan yaad yaani yadav yakeen yatra yogi yojana yojna yuddh yuva
  yuvak zaalim zakhm zamin zarur zarurat zehar zidd zila zimmedari zinda zindabad zindagi zubaan`;

const ENGLISH_WORDS = `
  abuse account ache actor admit adult again agenda agree alarm album alone angel animal answer anti anyone apologise april
  arab area arrest asia asset attack attitude author auto autumn aware bachelor bait bake ball ballot bamboo banana bangladesh
  barrel base bath bean beat beer begin behave belong belt bench benefit best bid bike billion bird birth black block blood
  blue bomb bone book boost border bore bowl brain branch breeze bronze broom brother bullet business car care cash caste
  center certificate chain chair chalk challenge champion chance change channel chaos charm chart chase chess chest chief child
  children china chinese chip choke choose chunk church class click coffee college colour corona court craft crash creep
  cricket crime criminal crop culture damage danger dark dash data dawn day dead deaf death debate deep defend delete demand
  department design desk detail device devotee dialogue die different dinosaur disease dish dislike district divide doctor
  donate dozen drama dress dump dust echo ego elephant emoji english episode exam facebook fade fail fair faith fake fall fame
  fan farmer fast father fault fee feel female festival file film finale fine fire first fish flag flash flat floor flu foam
  fog follow food fool foot football form formula fraud free freeze friend full fur game gang garage garbage garden german
  ghost gift girl glad global go goal goat god gold good google government grade great greed green grief ground group guitar
  habit hair half hammer hand handle hang hard harm health heart heel hello help hero hide high hill hindi hindu hint hire home
  honest hook hope horse hospital host hotel house hug huge human hundred hunt idea idol image imagine immediate inch indeed
  india indian injure ink inside instagram insult insure internet intra introduce invite iphone iran iron islam island issue
  item japan jet join joke judge jump june justice keen keep kidnap king kitchen know lake lame lane language laptop last late
  laugh launch lawyer leaf leak left legal lend letter liar lid lift light line link liquid list litre loan local london long
  look lose love loyal luck machine madam magazine magnet mail major make manage mango march mark market marriage mask master
  match maximum mayor mean medal media medicine meet melt member memo mental mere message method metro middle milk mine minimum
  minister minute mirror miss mistake mobile model modest monitor month mood moon moral morning mosque mother movie murder
  museum mushroom music muslim nail name nation near need needle negative nepal network news next nice nickname night nine none
  nonsense number nurse office offline online order organise orphan oxygen pad page pain paint pair pakistan pakistani palm
  panel paper parade pardon paris part partner past pasta paste path patient pause peak peanut people perfume petrol phone
  photo piece pile pilot pin pink pipe pit pizza plan plot plus poke pole police polite pool poor popular portal positive post
  potato power pregnant price pride private prize pro problem project propaganda protest proud psycho public pull punish pupil
  purse push puzzle question rabbit radio rag rail rain raise range rank rap rape rare razor real reason regular relate
  religion religious remain report respect result retweet rich ride right rise risk rival road role roof room root rope rose
  rot royal rubbish rude ruin rule rupee rural rush safe sail salad salt salute same sand sarcasm satellite save say scene
  school science season second see seek seem send sense separate service seven shade shake shame shape share sharp shed sheep
  sheet shelter shift shine shirt shiver shoe shoot shop shot show shrink side sikh silk silver similar sink sister site skin
  sleep slim small smile snake snap sneeze snow sofa soil solar soldier solo song soon sore stadium start state steel steep
  stem strike student style submit subscribe sudden sue sugar sum support sure surrender swim system tail take talent talk tank
  tap task taste tear telephone temple tender term terrorist test thank thief thin third three thunder ticket tide time tire
  tomato tone tool tooth total trade train trap trash tree trend true tune tutor tweet twitter type union unite update upset
  urge urine user usual vaccine vanish vehicle veteran vibe victim video village viral virus visa visit vital vivid volume
  vomit voter vulgar wage wagon wait wake walk wallet want warm warn wash waste water website wedding week west whatsapp window
  winner woman women wool work world wrong yard year yoga young youtube zero zone`;

/** Endings that make the forms of a Hindi verb root, reduced as by `spelling`. */
const VERB_ENDINGS = `a e i o u ta te ti tan na ne ni kar ke iye iyega ie io ega egi enge engi unga ungi oge ogi aega aegi aenge aunga aya aye ayi ai ae aya ana ane ani ata ate ati
  ata vaya vaye vana vata wana wata wane ya ye yi yega yegi yenge ya yo yan yega yaa en un te ta tha thi eye eya eyi`;
const NOMINAL_ENDINGS = `a e i o on in en iya iyan iyon ian io yon an aen ao aon yo on`;
const ENGLISH_ENDINGS = `s es ed d ing er r ers rs ly y al ness ment ments ful less able ation ations ion ions ive or ors ist ists ism ity ies ied ier est est th ous ic ical ally en ise ize ised izing ising ance ence ty`;

const list = (text: string): string[] => text.trim().split(/\s+/);

const flat = (text: string): string => list(text).join(' ');

/** How a romanised word is compared: letters that writers double or swap at will (aa/a, ee/i, oo/u, w/v, z/j, f/ph) read as one. */
export function spelling(fold: string): string {
  return fold
    .replace(/ee|ii/g, 'i')
    .replace(/oo|ou|uu/g, 'u')
    .replace(/chh/g, 'ch')
    .replace(/(.)\1+/g, '$1')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/q|c(?=[kaou])/g, 'k');
}

/** Words that end in one of these letter sequences are of that language more often than not; the numbers are natural logarithms of the odds. */
const SHAPES: readonly (readonly [RegExp, number])[] = [
  [/(?:tion|sion|ture|ight|ough|ness|ment|ship|ious|able|ible|ism|ists?|ity|ful|less|ology|ward|where|thing|body)s?$/, -2.5],
  [/(?:[^aeiou]ed|[^aeiou]ing|ck|ly|ew|ow|nce|nge|ss|x|ll|nd|rd|sts?|[a-z]ct|pt|ey)$/, -0.8],
  [/^(?:wh|qu|ex|un|re|dis|pre|pro|con|com|inter|over|th[ei]|wr|kn|sch|str|scr|spr)/, -0.8],
  [/[aeiou][^aeiou]e$/, -0.3],
  [/th(?![aiou])|wh|ck|x|tch|[^aeiou]le$/, -0.6],
  [
    /(?:iya|iyan|iyon|iyo|wala|wale|wali|vala|vale|vali|walon|kar|enge|unga|ungi|ega|egi|oge|aya|aye|ayi|aao|iye|iyega|ein|aon|ao|aa|ai|ane|ana|ani|ate|ata|ati|ti|ta|na|ne|ka|ki|ke|ko|ga|gi|da|di|dar|pur|abad|nagar|garh|vadi|wadi|ji)$/,
    1,
  ],
  [/aa|bh|dh|jh|kh|gh|chh|kk|ksh|jn|hm|hn|hj|hl|hv|pn|kt|kn|dn|tn|tk|td|sk|zy|jy|hy|ny|ly|dy|vy|tv|sw|shv|nj/, 0.6],
  [/[aiueo]$/, 0.5],
  [/^[^aeiou]+$/, 1.2],
];

interface Words {
  english: Set<string>;
  hindi: Set<string>;
  verbs: Set<string>;
  verbEndings: ReadonlySet<string>;
  nominalEndings: ReadonlySet<string>;
  englishEndings: ReadonlySet<string>;
}

let known: Words | undefined;

/** Made at the first word that no closed class knows: for a Devanagari draft, or sentences with function words, that is never. */
function knownWords(): Words {
  known ??= {
    english: new Set(list(ENGLISH_WORDS)),
    hindi: new Set(spelling(flat(HINDI_NOMINALS)).split(' ')),
    verbs: new Set(spelling(flat(HINDI_VERBS)).split(' ')),
    verbEndings: new Set(list(VERB_ENDINGS).map(spelling)),
    nominalEndings: new Set(list(NOMINAL_ENDINGS).map(spelling)),
    englishEndings: new Set(list(ENGLISH_ENDINGS)),
  };
  return known;
}

/** What the letters of a word say: the counts of each language. */
interface Letters {
  hindi: LetterCounts;
  english: LetterCounts;
}

/** Counts the letters of the listed words and of their forms; some milliseconds, so the build does it once. */
export function learnLetters(): Letters {
  const nominals = flat(HINDI_NOMINALS);
  const verbs = flat(HINDI_VERBS);
  const english = flat(ENGLISH_WORDS);
  return {
    hindi: countLetters([
      nominals,
      // Long vowels are typed both ways: sundar and soondar, tasvir and tasveer.
      nominals.replaceAll('i', 'ee').replaceAll('u', 'oo'),
      // The forms of a verb begin alike; these teach its letters and its endings.
      ...['na ', 'ta ', 'e ', 'o '].map((ending) => verbs.replaceAll(' ', ending)),
      [...HINDI_CHAT_WORDS.all(), ...HINDI_FUNCTION_WORDS.all()].filter((word) => word.length > 2).join(' '),
    ]),
    english: countLetters([english, english.replaceAll(' ', 's '), [...ENGLISH_FUNCTION_WORDS.all()].join(' ')]),
  };
}

let letters: Letters | undefined;
let readCounts: (() => Uint8Array<ArrayBuffer>) | undefined;

/** Lets the counts that the build kept be read when a word first asks for them: those of Hindi, then those of English. */
export function useKeptLetters(read: () => Uint8Array<ArrayBuffer>): void {
  readCounts = read;
}

function letterCounts(): Letters {
  if (!letters && readCounts) {
    const { buffer, byteOffset } = readCounts();
    const counts = (from: number): LetterCounts => new Uint16Array(buffer, byteOffset + from, LETTER_COUNT_BYTES / 2);
    letters = { hindi: counts(0), english: counts(LETTER_COUNT_BYTES) };
  }
  letters ??= learnLetters();
  return letters;
}

/** Whether a word is a stem of the set with one of the endings; a stem may have lost a final vowel before it. */
function isForm(word: string, stems: ReadonlySet<string>, endings: ReadonlySet<string>, shortest: number, lost: string): boolean {
  if (stems.has(word)) return true;
  for (let cut = Math.max(shortest, word.length - 7); cut < word.length; cut++) {
    if (!endings.has(word.slice(cut))) continue;
    const stem = word.slice(0, cut);
    if (stems.has(stem)) return true;
    for (const letter of lost) if (stems.has(stem + letter)) return true;
    if (lost === 'ey' && stem.length > 3 && stem.at(-1) === stem.at(-2) && stems.has(stem.slice(0, -1))) return true;
  }
  return false;
}

/** A word that is listed outweighs its letters; function words are surest. */
const FUNCTION_WORD = 5;
const LISTED = 4;
const FORM = 3;
/** Less than two switches cost: inside a run of the other language such a word follows the run. */
const LEANING = 1.5;
const LETTERS_AT_MOST = 4;
const LETTERS_WEIGHT = 1;
const PRIOR = 0.3;

const remembered = new Map<string, number>();
const MAX_REMEMBERED = 20_000;

/** How strongly a folded word speaks for Hindi (positive) or English (negative), in natural logarithms of odds; 0 when it says nothing. */
export function wordEvidence(fold: string): number {
  const before = remembered.get(fold);
  if (before !== undefined) return before;
  const evidence = weigh(fold);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(fold, evidence);
  return evidence;
}

function weigh(fold: string): number {
  if (NEUTRAL_WORDS.has(fold)) return USUALLY_HINDI.has(fold) ? LEANING : USUALLY_ENGLISH.has(fold) ? -LEANING : 0;
  const isHindi = HINDI_FUNCTION_WORDS.has(fold) || HINDI_CHAT_WORDS.has(fold);
  const isEnglish = ENGLISH_FUNCTION_WORDS.has(fold) || ENGLISH_CHAT_WORDS.has(fold);
  if (isHindi !== isEnglish) return isHindi ? FUNCTION_WORD : -FUNCTION_WORD;
  if (isHindi || !/[a-z]/.test(fold)) return 0;
  const { english, hindi, verbs, verbEndings, nominalEndings, englishEndings } = knownWords();
  const reduced = spelling(fold);
  const isListedEnglish = english.has(fold);
  const isListedHindi = hindi.has(reduced) || verbs.has(reduced);
  if (isListedEnglish !== isListedHindi) return isListedHindi ? LISTED : -LISTED;
  const inEnglish = isListedEnglish || isForm(fold, english, englishEndings, 3, 'ey');
  const inHindi = isListedHindi || isForm(reduced, hindi, nominalEndings, 3, 'ai') || isForm(reduced, verbs, verbEndings, 1, '');
  if (inEnglish !== inHindi) return inHindi ? FORM : -FORM;
  const evidence = letterEvidence(fold);
  return inEnglish ? evidence / 2 : evidence;
}

const LETTERS_READ = 24;

/** The evidence of letter sequences and shape, from the first `LETTERS_READ` letters. */
function letterEvidence(fold: string): number {
  const { hindi, english } = letterCounts();
  const word = fold.slice(0, LETTERS_READ);
  let a = EDGE;
  let b = EDGE;
  let sum = 0;
  for (let i = 0; i <= word.length; i++) {
    const c = letterCode(word, i);
    sum += Math.log(letterProbability(hindi, a, b, c) / letterProbability(english, a, b, c));
    a = b;
    b = c;
  }
  sum *= LETTERS_WEIGHT;
  for (const [shape, weight] of SHAPES) if (shape.test(word)) sum += weight;
  return Math.max(-LETTERS_AT_MOST, Math.min(LETTERS_AT_MOST, sum + PRIOR));
}

/** What it costs to go over to the other language between two words: little, sentences of both languages are the normal case. */
const SWITCH_COST = 0.8;
/** A Devanagari word beside a Latin one speaks for Hindi a little. */
const DEVANAGARI_NEIGHBOUR = 1;
/** A word with this much evidence is of its language whatever stands around it. */
export const CLEAR = 2;
/** Evidence below this, for the word and for the run, is none. */
const SURE = 0.5;

/**
 * The language of each word of a sentence, from its own evidence and the words around it (Viterbi over two states, linear in the words).
 * @returns one tag a token from `firstToken` to `lastToken`; `unsure` for tokens that are not in Latin letters and where nothing speaks for either language
 */
export function tagSentence(
  tokens: readonly Token[],
  { firstToken, lastToken }: Pick<SentenceSpan, 'firstToken' | 'lastToken'>,
): WordLanguage[] {
  const length = lastToken - firstToken;
  // best[0]: the best path to this word that ends in Hindi; best[1]: in English. from: whether that path came from the other language.
  let hindi = 0;
  let english = 0;
  const fromEnglish = new Uint8Array(length);
  const fromHindi = new Uint8Array(length);
  let any = 0;
  for (let i = 0; i < length; i++) {
    const token = tokens[firstToken + i] as Token;
    const own = token.script === 'latin' ? wordEvidence(token.fold) : token.script === 'devanagari' ? DEVANAGARI_NEIGHBOUR : 0;
    any = Math.max(any, Math.abs(own));
    const before = hindi;
    if (english - SWITCH_COST > hindi) {
      hindi = english - SWITCH_COST;
      fromEnglish[i] = 1;
    }
    if (before - SWITCH_COST > english) {
      english = before - SWITCH_COST;
      fromHindi[i] = 1;
    }
    hindi += own / 2;
    english -= own / 2;
  }
  const tags: WordLanguage[] = new Array(length).fill('unsure');
  if (any < SURE) return tags;
  let inHindi = hindi >= english;
  for (let i = length - 1; i >= 0; i--) {
    if ((tokens[firstToken + i] as Token).script === 'latin') tags[i] = inHindi ? 'hindi' : 'english';
    if (inHindi ? fromEnglish[i] : fromHindi[i]) inHindi = !inHindi;
  }
  return tags;
}

/** The language of every word of a text, sentence by sentence. @returns one tag a token */
export function tagWords({
  tokens,
  sentences,
}: {
  tokens: readonly Token[];
  sentences: readonly SentenceSpan[];
}): WordLanguage[] {
  return sentences.flatMap((sentence) => tagSentence(tokens, sentence));
}
