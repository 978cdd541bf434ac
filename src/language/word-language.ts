import {
  ENGLISH_CHAT_WORDS,
  ENGLISH_FUNCTION_WORDS,
  HINDI_CHAT_WORDS,
  HINDI_FUNCTION_WORDS,
  NEUTRAL_WORDS,
  USUALLY_ENGLISH,
  USUALLY_HINDI,
} from './function-words.ts';
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
  aag aage aalu aam aatank abhishek abhiyan adalat afwah ahinsa ahmed ajay akbar akhbar akhir alag ali allah alochna amir amit andhbhakt andolan anek anil
  anita ansh ant antim anusar apeksha apman apradh arjun aropi asal aseem asha ashok asman aspatal atma aurat avedan avsar awam azab azadi baal baap bacha
  bada badla badmash bahan bahen baithak bakwas balatkar band bandar bandook barbad barish bazaar bechara beej begum behad behan behtar bekar bengal berojgar
  besharm bevkuf bewakuf bhains bhed bhenchod bhookh bhoot bhopal bhumi bich bihar bijli billi budhi bura chacha chahat chai chaku chalu chamcha chand
  chaplusi chawal cheez chehra chhat chhota chidiya chikitsa chini chinta chitra chor chunav chup churi chutiya daam dafa daftar dahi dakshin daku dal dalal
  dalit dandvat danga dard daru dawa daya deen deepak deewar der deshdrohi devi dharm dharna dheere dhokebaz dhol dhoti dhua dhup dil dimag divya doodh
  dopahar dost dukan dukh dulha dur durga dushkarm dushman dusra eid faida faisla fakir faltu farak farz fasad fasal fatima fauj fauran fayda fenku fidaa
  fikr firauti fursat futi gaay gadbad gaddar galti gana ganda gandhi gandu ganesh gaon garam gareeb garmi garv gayab geet gham ghamand ghar ghee ghus
  giraftar godi gol gora gram gujarat gulam gunah gunda gupta guru gussa gyan haath haddi hadsa hadtal hafta haider hairan haiwan hakim halanki halat halka
  hamla hansi hanuman haq haqiqat har haramkhor hatya hawa himmat hind hindustan hinsa hisab hissa holi hosh hukm hukum hussain huzoor ibadat ilaj ilaka
  imaan imandar imran imtihan inqilab insaaf insaan intezaam intezar irada isai ishq ishwar istemal itihas izzat jaadu jaan jabki jahil jalan jameer janmdin
  janwar jay jeet jhoot jhuth jism jivan josh jugad julm julus jumla jung junoon jurm kabza kadam kathor kaum kejriwal keval khel khet khoon khud kimat
  kirdar kisan kismat kist kitab koshish kranti kshetra kuan kuldeep kumar kutta laachar laal laash labh ladai laddu lahu lakhan lakshmi lalach lamba
  laparwahi lathi lekhpal lihaz lucknow maa madad madarchod mahal mahaul mahesh mahoday maidan majaal majak majboor majdur makaan makbul malik malum mama
  mamuli manavta manch mandal mandir mangal manish mantri manzil mard mariz marz masjid masoom mast mata mataji maulana mausam maut maza mehfil mehman mehnat
  mehnga mehsoos milawat mirch mishra mitra mitti modi mohabbat mohalla mohammad mota mrityu mudda muft muh mujrim mukabla mukadma mulk mumbai munh murkh
  musafir musalman mushkil musibat muskan naak naam nadi nafrat nagar nagrik nakal nalayak namak namaste namaz narak narebaji narendra natak natija neech
  neela neend neha nek neta nigah nirdayi nishan niwaran niyam nuksan nyay ooncha oor paap paas pagaar pagal pagdi pahad pahchan pahla pair paisa pakka paksh
  palan pandit pani pankaj pappu parampara parchi parda pareshan parinam parinda parivar parivartan paschatap paschim patel pathar patidar patla patra paudha
  pavitra ped peedit peela peeth pehchan pehla pet phal phansi phul piche pinjra pita police pooja prabhu pradeep pradesh pranam prapt prarthna prem priya
  pul punjab pura purana purush purv pustak pyaaz pyar raaz rabb rahul raipur rajesh rajya rakesh rally ram ramesh ramzan randi rang rani rao rasta rasul
  ravaiya reddy reham rishta riste rojgar rona rooh roti roz rupaye rupya saaf saamne saanp sabr sabut sabzi sach sadak safar safed sagar sahar saheb sahyog
  sainik sakhi salman samajh saman samast samay sammelan sampatti sanam sandeep sangeet sangh sanjay sankalp sankat santan sapna sar sarhad sarkar sarpanch
  sasta sawal sayed saza seema seeta sena seva shabd shadi shah shahid shahrukh shaitan shakal shaklon shama shanti sharab shararat sharm shart shaukeen
  shayad sher shiv shivir shok shor shriman shrimati shubh shuru sifarish sikh sikka singh sipahi sitara soochna stri suar subut sujhav suljhan sultan suna
  sundar sunil sunita suraj surat suresh suvichar swagat taakat takkar takleef talab talaq tamanna taqdeer tara taraf tarah tasveer tatha tayyar tehsil
  tehsildar tez thakur thana thand tijori tika tisra tohfa toofan trishul tukda tyag tyohar uchit uddharan ullu ulta umar umeed ummat umra unnati upay uphar
  upkar upyog ustad utsav uttar vachan vaham vajah vakil vakya vandana vande vansh varsh vasool veer verma vibhag vidhva vidyarthi vigyan vijay vikram vinash
  virasat virodh vishal vishesh vivah vot vyang vyapar vyast wafa waqt watan yaad yaani yadav yakeen yatra yogi yojana yojna yuddh yuva yuvak zaalim zakhm
  zamin zehar zidd zindagi`;

const ENGLISH_WORDS = `
  above abuse accept ache actor address admit adult advice aeroplane affair afraid africa afternoon again agenda agree ahead alarm album alcohol alert alive
  alone always amazing angel animal answer anthem anti anyone anything appear april arab area artist asia asset assist atom august author auto autumn
  available avenue avoid aware bachelor back bait bake balance ball ballot bamboo banana bangladesh barrel base basket bath beach bean beat beautiful become
  beer begin behalf behave behind belong below belt bench benefit best better beyond bicycle bid bike billion bird birth biscuit blame bleed blog blue board
  bomb bonus book boost bore born bottom bow bowl boxing boycott break british broken bronze broom brush bucket budget build bullet burden butter button
  calcutta calm camera canada capital car cartoon cash chain chair chalk champion change channel chaos chapter charm chart chase cheap cheat check chess
  chest chief child children china chip chocolate choice choke choose christian chunk church cinema circle citizen civil claim clap clean clerk club cluster
  coach coal coast coin color confirm corona corrupt cost crash credit creep crowd cruel crush cube cyber damage dance danger dark dash data dawn day dead
  deaf deal dear death debate decade deep defeat defend degree delhi demand design desk detail develop device devotee die diet digital dinner dinosaur dish
  divide divorce doctor dollar donate double doubt dozen draft drag drama dream drop drug duck dumb dump dust earth echo edit ego elbow elder else emoji
  enrol episode error ethics evil exam exit extra face facebook fade fail fair faith fake fall fame fan fantastic farmer fashion fast father fault fear fee
  feel female feminism field fierce figure film filter finish fire first fish fist flag flash flat flood floor flu fluid foam focus fog fool foot formula
  four frank fraud fresh frog fuel full fund fur fuss game gang garage garbage garden garlic gave gear general genuine german ghost giant gift girl
  girlfriend give glad global gloves glow go goal goat god gold good google gossip grand greed green grief grip group growth guard guest guide guitar guts
  gutter habit hack hair half hammer hand handle hang harass hard harm harvest heat heel hello helmet help hero hide high hill hindi hindu hint hire home
  honour hook hope horror horse hospital host hotel hug huge human hundred hunger hunt hurt husband hype icon idea idiot idol ignore illegal image immediate
  inch include indeed india indian individual inform injure ink instagram instead insult insure intra iran iraq iron islam island israel issue item itself
  jacket japan jealous jet jew jewel join joke journal judge jump june jungle junior keen keep kick kidnap king kitchen kneel knife know knowledge labour
  ladder ladies lake lame lane language laptop laser last late laugh launch lawn lawyer lead leaf leak leave left legal lemon lend level liar lid lift limit
  liquid list litre loan local logic london long look lost loud loyal luck lunatic lunch lyrics machine madam madras magazine magic magnet mail major make
  manage mango manifesto march margin mark market mask mass master match matter maximum mayor meal mean meat medal media medical medium meet melt member memo
  mental mere mess message method metro middle mild milk mine minimum minute miracle mirror miss mobile mock model modern modest monitor monk month mood moon
  moral morning motivate mouth move movie murder muscle museum mushroom music muslim mutual myself nail naked name nation nature near neat neck need needle
  neighbour neither nepal nephew nervous nest network never news next nice nickname niece nine none norm north nowhere number nurse oath ocean october often
  once orbit orphan oscar outfit oven owner oxygen pad page pain paint pair pakistan pakistani palace palm pandemic panel panic pants paper parade pardon
  parent paris park part partner past pasta paste path patient pause peace peak peanut pearl people pepper perfume perhaps period person petrol phone photo
  pick piece pile pilot pin pink pipe pit pizza plan plot plus poem poet poke pond pool poor pope popular pork post potato pour powder power preach premier
  prepare principal print prison private prize pro problem program promo proof propaganda prophet psycho public pull pump punish pupil puppet purchase
  purpose purse push puzzle queen rabbit radio rag rail rain raise random range rank rap rape rare razor reach read receipt refugee regret regular relate
  relief remind repeat result retweet reward ribbon rice rich ring riot ripe rise risk rival road roast robot rock roof room root rope rose rot rough royal
  rubbish rude ruin rule rumour rupee rural rush russia russian sack sacrifice safe sail salad salt salute same sample sand sarcasm satellite sauce save say
  scam scandal scar scene scholar school scissors screen seal search season seat second secret secular see seek seem seize self selfie selfish send senior
  separate seven shade shadow shake shallow shame shape share shark sharp shed sheep sheet shell shelter shield shift shine ship shirt shiver shoe shoot shop
  short shot shoulder shout show shrink sick side sign sikh silk silver similar sing sink site size skin skirt slap sleep slim slip slogan slow small smart
  smell snap sneeze snow soap social sofa soft soil solar soldier solid solo somehow song soon soul soup spam spare speak speech speed spirit spit split
  spoil spoon spot squad stadium staff stamp stand standard start steal steam steel steep stem step stir stomach stop straw street stuff stupid style submit
  succeed sudden sue suffer suffix sugar suggest suicide suit sum summon super superb sure surface surgeon surprise swear sweat sweep sweet swim switch sword
  symbol syrup system tail take talk tank tap target task taste teach tear tell tempo tender tennis term terrorism terrorist test text thank thief thin third
  thousand threat three throat thumb tide tiger till time tissue title toast together toilet tomato tool tooth topic torch total touch tough tour towel tower
  town toxic trade traitor transfer trap trash tube tune tunnel turn tutor tweet twin type umbrella unfair unite unless upload upper upset urban urine useful
  user usual vaccine vague value vanish vegetarian vehicle veil venue veteran vibe victim video view village villain violin viral virgin virus visa vision
  visit vital vivid voice volume volunteer vomit voter vulgar wagon waist wait walk wall wallet want warm warn wash waste weak weapon wedding weird whatsapp
  wheel width wife wish wolf woman wool wrap wrist wrong yard year yes yoga young youth zero zone`;

/** Endings that make the forms of a Hindi verb root, reduced as by `spelling`. */
const VERB_ENDINGS = `a e i o u ta te ti tan na ne ni kar ke iye iyega ie io ega egi enge engi unga ungi oge ogi aega aegi aenge aunga aya aye ayi ai ae aya ana ane ani ata ate ati
  ata vaya vaye vana vata wana wata wane ya ye yi yega yegi yenge ya yo yan yega yaa en un te ta tha thi eye eya eyi`;
const NOMINAL_ENDINGS = `a e i o on in en iya iyan iyon ian io yon an aen ao aon yo on`;
const ENGLISH_ENDINGS = `s es ed d ing er r ers rs ly y al ness ment ments ful less able ation ations ion ions ive or ors ist ists ism ity ies ied ier est est th ous ic ical ally en ise ize ised izing ising ance ence ty`;

const list = (text: string): string[] => text.trim().split(/\s+/);

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

interface Model {
  english: Set<string>;
  hindi: Set<string>;
  verbs: Set<string>;
  /** Natural logarithm of P(letter | two letters before, Hindi) / P(the same, English), by `code(a) · 729 + code(b) · 27 + code(c)`. */
  odds: Float32Array;
}

const EDGE = 0;
/** 1 … 26 for a … z, 0 for anything else (an edge, a digit, an accent). */
function code(word: string, i: number): number {
  const unit = word.charCodeAt(i) - 0x60;
  return unit >= 1 && unit <= 26 ? unit : EDGE;
}

function count(words: Iterable<string>): Float32Array {
  const counts = new Float32Array(27 * 27 * 27);
  for (const word of words) {
    for (let i = 0; i <= word.length; i++) {
      const at = code(word, i - 2) * 729 + code(word, i - 1) * 27 + code(word, i);
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return counts;
}

/** P(letter | two before), smoothed with P(letter | one before) and P(letter) (Witten and Bell 1991: weight by the number of different continuations). */
function conditional(counts: Float32Array): Float32Array {
  const N = 27;
  const pairs = new Float32Array(N * N);
  const letters = new Float32Array(N);
  let total = 0;
  for (let at = 0; at < counts.length; at++) {
    const times = counts[at] as number;
    pairs[at % 729] = (pairs[at % 729] as number) + times;
    letters[at % N] = (letters[at % N] as number) + times;
    total += times;
  }
  const out = new Float32Array(counts.length);
  const two = mix(
    pairs,
    letters.map((times) => (times + 1) / (total + N)),
    N,
  );
  mix(counts, two, 729, out);
  return out;
}

/** One step of that smoothing: rows of 27 counts with the distribution of the shorter context. */
function mix(counts: Float32Array, shorter: Float32Array, modulus: number, out = new Float32Array(counts.length)): Float32Array {
  for (let row = 0; row < counts.length; row += 27) {
    let sum = 0;
    let kinds = 0;
    for (let at = row; at < row + 27; at++) {
      sum += counts[at] as number;
      if ((counts[at] as number) > 0) kinds++;
    }
    kinds = Math.max(1, kinds);
    for (let at = row; at < row + 27; at++)
      out[at] = ((counts[at] as number) + kinds * (shorter[at % modulus] as number)) / (sum + kinds);
  }
  return out;
}

let trained: Model | undefined;

/** Trained at the first word that asks: on the usual path of a Devanagari draft that is never. Under a millisecond. */
function model(): Model {
  if (trained) return trained;
  const english = list(ENGLISH_WORDS);
  const nominals = list(HINDI_NOMINALS);
  const roots = list(HINDI_VERBS);
  const hindiForms = [...nominals, ...HINDI_FUNCTION_WORDS, ...HINDI_CHAT_WORDS];
  for (const root of roots) for (const ending of ['na', 'ta', 'e', 'o']) hindiForms.push(root + ending);
  // Long vowels are typed both ways: sundar and soondar, tasvir and tasveer.
  for (const word of nominals) {
    if (/[^aeiou]i[^aeiou]/.test(word)) hindiForms.push(word.replace(/(?<=[^aeiou])i(?=[^aeiou])/, 'ee'));
    if (/[^aeiou]u[^aeiou]/.test(word)) hindiForms.push(word.replace(/(?<=[^aeiou])u(?=[^aeiou])/, 'oo'));
  }
  const englishForms = [...english, ...ENGLISH_FUNCTION_WORDS];
  for (const word of english) englishForms.push(`${word}s`);
  const hindi = conditional(count(hindiForms.filter((word) => word.length > 2)));
  const odds = conditional(count(englishForms));
  for (let at = 0; at < odds.length; at++) odds[at] = Math.log((hindi[at] as number) / (odds[at] as number));
  trained = { english: new Set(english), hindi: new Set(nominals.map(spelling)), verbs: new Set(roots.map(spelling)), odds };
  return trained;
}

const verbEndings = new Set(list(VERB_ENDINGS).map(spelling));
const nominalEndings = new Set(list(NOMINAL_ENDINGS).map(spelling));
const englishEndings = new Set(list(ENGLISH_ENDINGS));

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
const LEANING = 1;
const LETTERS_AT_MOST = 4;
const LETTERS_WEIGHT = 0.6;
const PRIOR = 0.3;

const remembered = new Map<string, number>();
const MAX_REMEMBERED = 20_000;

/** How strongly a folded word speaks for Hindi (positive) or English (negative), in natural logarithms of odds; 0 when it says nothing. */
export function wordEvidence(fold: string): number {
  const known = remembered.get(fold);
  if (known !== undefined) return known;
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
  const { english, hindi, verbs } = model();
  const reduced = spelling(fold);
  const isListedEnglish = english.has(fold);
  const isListedHindi = hindi.has(reduced) || verbs.has(reduced);
  if (isListedEnglish !== isListedHindi) return isListedHindi ? LISTED : -LISTED;
  const inEnglish = isListedEnglish || isForm(fold, english, englishEndings, 3, 'ey');
  const inHindi = isListedHindi || isForm(reduced, hindi, nominalEndings, 3, 'ai') || isForm(reduced, verbs, verbEndings, 1, '');
  if (inEnglish !== inHindi) return inHindi ? FORM : -FORM;
  const letters = letterEvidence(fold);
  return inEnglish ? letters / 2 : letters;
}

/** The evidence of letter sequences and shape. At most 24 letters are looked at. */
function letterEvidence(fold: string): number {
  const { odds } = model();
  const word = fold.slice(0, 24);
  let sum = 0;
  for (let i = 0; i <= word.length; i++) sum += odds[code(word, i - 2) * 729 + code(word, i - 1) * 27 + code(word, i)] as number;
  sum *= LETTERS_WEIGHT;
  for (const [shape, weight] of SHAPES) if (shape.test(word)) sum += weight;
  return Math.max(-LETTERS_AT_MOST, Math.min(LETTERS_AT_MOST, sum + PRIOR));
}

/** What it costs to go over to the other language between two words: little, sentences of both languages are the normal case. */
const SWITCH_COST = 1.2;
/** A Devanagari word beside a Latin one speaks for Hindi a little. */
const DEVANAGARI_NEIGHBOUR = 1;
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
