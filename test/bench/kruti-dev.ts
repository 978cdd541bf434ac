/**
 * How well text typed in Kruti Dev is recognised and read.
 *   npm run bench -- kruti-dev [WORDS.tsv] [TEXTS.jsonl …]
 * WORDS.tsv: a word in Kruti Dev and in Unicode. TEXTS.jsonl: lines with a `text`; those in Hindi are typed in Kruti Dev, cut into pieces and must be
 * recognised, those in Latin letters must not be.
 */
import { readFileSync } from 'node:fs';
import { convertKrutiDev } from '../../src/language/kruti-dev.ts';
import { looksLikeKrutiDev } from '../../src/language/legacy-font.ts';

const pairs = (list: string): ReadonlyMap<string, string> => {
  const cells = list.trim().split(/\s+/);
  return new Map(cells.flatMap((cell, i) => (i % 2 === 0 ? [[cell, cells[i + 1] as string]] : [])));
};

/** Half forms; letters without one take the virama `~`. */
const HALF = pairs(`क D ख [ ग X घ ? च P ज T झ ÷ ण . त R थ F ध / न U प I फ ¶ ब C भ H म E य ¸ ल Y व O श ' ष " स L ह º
  क्ष { त्र « त्त Ù`);
const WHOLE =
  pairs(`क d ख [k ग x घ ?k ङ ³ च p छ N ज t झ > ञ ¥ ट V ठ B ड M ढ < ण .k त r थ Fk द n ध /k न u प i फ Q ब c भ Hk म e य ; र j ल y ळ G व o
  श 'k ष "k स l ह g क्ष {k त्र = ज्ञ K श्र J`);
/** Conjuncts that have a glyph of their own; some typists use it, some put two glyphs together. */
const JOINED = pairs(`द्य | द्व } द्ध ) त्त Ùk क्त ä क्क ô न्न é ह्न à ह्य á ह्म ã द्द í ट्ट ê ट्ठ ë ड्ड ì ड्ढ ï क्र Ø फ्र Ý द्र æ प्र ç`);
const VOWELS = pairs('अ v आ vk इ b ई bZ उ m ऊ Å ऋ _ ए , ऐ ,s ओ vks औ vkS ऑ v‚');
const SIGNS = pairs('ा k ी h ु q ू w ृ ` े s ै S ो ks ौ kS ॅ W ॉ ‚ ं a ँ ¡ ः %');
const MARKS = pairs('। A , ] . - - & / @ ; ( ( ¼ ) ½ ? \\ : % ‘ ^ ’ * “ Þ ” ß ऽ · ॰ Œ = ¾ + $');
const DIGITS = 'åƒ„…†‡ˆ‰Š‹';

/** How somebody types: with the conjuncts' own glyphs, from the plain keys, or plain in a word processor that curls the quotes. */
export type Manner = 'joined' | 'plain' | 'curled';
export const MANNERS: readonly Manner[] = ['joined', 'plain', 'curled'];

const SYLLABLE =
  /((?:[क-ह]\u093c?\u094d)*)([क-ह]\u093c?)(\u094d?)([ा-ौ]?)([ँंः]*)|([अ-औ])([ँंः]*)|(https?:\S+|[\w.]+@[\w.]+\.in)|(?<=\d)[,:/](?=\d)|[\s\S]/g;

const withNukta = (glyph: string, letter: string): string =>
  letter.length === 1 ? glyph : glyph.endsWith('k') && glyph.length > 1 ? `${glyph.slice(0, -1)}+k` : `${glyph}+`;
const whole = (letter: string): string => withNukta(WHOLE.get(letter[0] as string) as string, letter);

/** The glyphs of consonants that stand together, the last one whole. */
function cluster(letters: readonly string[], manner: Manner): string {
  let out = '';
  for (let i = 0; i < letters.length; i++) {
    const [letter, next, isLastPair] = [letters[i] as string, letters[i + 1], i + 2 === letters.length];
    const pair = next ? `${letter}\u094d${next}` : '';
    const joined = manner === 'joined' ? JOINED.get(pair) : undefined;
    const hard = 'टठडढछ'.includes(letter);
    if (next && isLastPair && (WHOLE.get(pair) ?? joined)) return out + (WHOLE.get(pair) ?? joined);
    if (next && !isLastPair && HALF.get(pair)) {
      out += HALF.get(pair);
      i++;
    } else if (next === 'र' && isLastPair) return out + whole(letter) + (hard ? 'ª' : 'z');
    else if (next === 'य' && isLastPair && hard) return `${out + whole(letter)}î`;
    else if (!next) out += whole(letter);
    else {
      const half = HALF.get(letter[0] as string);
      out += half ? withNukta(half, letter) : `${whole(letter)}~`;
    }
  }
  return out;
}

const signs = (text: string): string => [...text].map((sign) => SIGNS.get(sign)).join('');

/** Types a text in Kruti Dev: the inverse of `convertKrutiDev` for text as people write it. */
export function toKrutiDev(text: string, manner: Manner = 'joined'): string {
  const typed = text
    .normalize('NFC')
    .replace(
      SYLLABLE,
      (
        piece,
        halves?: string,
        last?: string,
        virama?: string,
        sign?: string,
        nasal?: string,
        vowel?: string,
        after?: string,
        latin?: string,
      ) => {
        if (latin) return latin;
        if (vowel) return (VOWELS.get(vowel) ?? vowel) + signs(after ?? '');
        if (last) {
          const letters = [...(halves ?? '').matchAll(/([क-ह]\u093c?)\u094d/g)].map((match) => match[1] as string);
          const reph = letters[0] === 'र' ? 'Z' : '';
          if (reph) letters.shift();
          const i = sign === 'ि' ? 'f' : '';
          const tail = (virama ? '~' : '') + reph + signs(nasal ?? '');
          if (last === 'र' && letters.length === 0 && (sign === 'ु' || sign === 'ू')) return (sign === 'ु' ? '#' : ':') + tail;
          if (manner === 'joined' && letters.length === 0 && sign === 'ृ') {
            const own = pairs('क Ñ द – ह â').get(last);
            if (own) return own + tail;
          }
          return i + cluster([...letters, last], manner) + (i ? '' : signs(sign ?? '')) + tail;
        }
        if (/[०-९]/.test(piece)) return DIGITS[piece.charCodeAt(0) - 0x966] as string;
        return piece.length === 1 && !/\d/.test(piece) ? (MARKS.get(piece) ?? piece) : piece;
      },
    );
  return manner === 'curled' ? typed.replace(/'/g, '’').replace(/"/g, '”') : typed;
}

/** Paragraphs of the kinds that officers write, with every letter and most conjuncts of the language. */
export const PARAGRAPHS: readonly string[] = [
  'सभी नागरिकों को सूचित किया जाता है कि दिनांक 15 जून को जिला कार्यालय परिसर में स्वास्थ्य शिविर का आयोजन किया जाएगा। कृपया समय पर उपस्थित हों।',
  'राष्ट्रीय राजमार्ग पर मरम्मत कार्य के कारण यातायात का मार्ग परिवर्तित किया गया है; वाहन चालक धैर्य रखें और वैकल्पिक मार्ग का प्रयोग करें।',
  'मुख्यमंत्री ने विद्यार्थियों को छात्रवृत्ति वितरित की। कार्यक्रम में शिक्षा विभाग के वरिष्ठ अधिकारी, प्राचार्य और अभिभावक उपस्थित थे।',
  'चौराहे पर चौबीस घंटे पुलिस चौकी कार्यरत रहेगी। किसी भी अप्रिय घटना की सूचना तुरंत 112 पर दें।',
  'क्या आपने अपना मतदाता पहचान पत्र बनवा लिया है? यदि नहीं, तो निर्वाचन कार्यालय से सम्पर्क करें।',
  'वर्षा ऋतु में उल्टी, दस्त और डेंगू से बचने के लिए उबला हुआ पानी पिएँ, आसपास पानी जमा न होने दें और मच्छरदानी का उपयोग करें।',
  'ट्रैक्टर-ट्रॉली में सवारी बैठाना दंडनीय है। ट्रक और ड्राइवर के कागज़ात की जाँच होगी।',
  'प्रधानमंत्री आवास योजना (ग्रामीण) के अंतर्गत 1,25,000 हितग्राहियों को राशि सीधे बैंक खाते में दी गई है।',
  'अध्यक्ष महोदय ने कहा, “हमारा संकल्प है कि कोई भी बच्चा शिक्षा से वंचित न रहे।” बैठक में दुर्गम क्षेत्रों पर भी चर्चा हुई।',
  'श्री विश्वनाथ प्रसाद शर्मा, जिन्होंने पर्यावरण संरक्षण के लिए उत्कृष्ट कार्य किया, को सम्मानित किया गया।',
  'उच्च न्यायालय के निर्देशानुसार ध्वनि विस्तारक यंत्रों का प्रयोग रात्रि 10:00 बजे से प्रातः 6:00 बजे तक प्रतिबंधित है।',
  'अतः आप सभी से अनुरोध है कि अफवाहों पर ध्यान न दें; केवल अधिकृत स्रोत से प्राप्त जानकारी पर विश्वास करें।',
  'गाँव-गाँव में स्वच्छता अभियान चलाया जा रहा है। हाथ धोने की आदत डालें, गंदगी न फैलाएँ, पौधे लगाएँ।',
  'बिजली बिल का भुगतान ऑनलाइन भी किया जा सकता है। अधिक जानकारी के लिए https://example.gov.in देखें।',
  'ज्ञानवर्धक प्रदर्शनी में विज्ञान, गणित और कृषि के मॉडल रखे गए। दृष्टिबाधित बच्चों ने भी भाग लिया।',
  'ब्रह्मपुत्र और कृष्णा नदी का जलस्तर ख़तरे के निशान से ऊपर है। आपदा प्रबंधन दल सतर्क है।',
  'वृद्धावस्था पेंशन हेतु आवेदन की अंतिम तिथि 31 मार्च है; आवेदन निःशुल्क है और पंचायत भवन में लिया जाएगा।',
  'उद्योग विभाग ने लघु उद्यमियों के लिए ऋण पर अनुदान बढ़ाकर पच्चीस प्रतिशत कर दिया है।',
  'पुरुष एवं महिला रोगियों के लिए पृथक् कक्ष की व्यवस्था है। डॉक्टर प्रतिदिन ओपीडी में बैठेंगे।',
  'शुक्रवार को ग्राम सभा में जल जीवन मिशन, मनरेगा मज़दूरी और राशन कार्ड से जुड़े प्रश्न पूछे गए।',
  'चिट्ठी और पत्र आज भी लोगों के हृदय के निकट हैं। डाक विभाग ने हिंदी में नया टिकट जारी किया।',
  'वाङ्मय और साहित्य के प्रति रुचि बढ़ाने के लिए पुस्तकालय में रूपरेखा तैयार की गई है। पञ्चाङ्ग भी उपलब्ध है।',
  'सड़क दुर्घटना में घायल व्यक्ति की सहायता करने वाले को ₹5000 का पुरस्कार दिया जाता है।',
  'महिलाओं की सुरक्षा हमारी प्राथमिकता है। हेल्पलाइन 1090 पर शिकायत दर्ज कराई जा सकती है; पहचान गुप्त रखी जाएगी।',
  'भ्रष्टाचार की शिकायत लोकायुक्त कार्यालय में करें। झूठी शिकायत पर कार्रवाई होगी, यह भी स्मरण रखें।',
  'उन्नत बीज, उर्वरक और कीटनाशक का वितरण सहकारी समितियों से हो रहा है। किसानों को ठगने वालों पर सख्त कार्रवाई होगी।',
  'ऐतिहासिक धरोहर की रक्षा हम सबका कर्तव्य है। औरंगाबाद, ओरछा, ईसागढ़, ऊना और इंदौर से आए पर्यटकों का स्वागत है।',
  'धर्मशाला में ठहरने के लिए आधार कार्ड अनिवार्य है। झाँसी से आने वाली गाड़ी 2 घंटे विलंब से चल रही है!',
  'मूर्च्छित व्यक्ति को तुरंत छाया में लिटाएँ, ओआरएस का घोल दें और निकटतम प्राथमिक स्वास्थ्य केंद्र ले जाएँ।',
  'क्रमांक १२३/४५ दिनांक ६.७.२०२४ द्वारा आदेशित है कि सत्र-परीक्षा में अनुपस्थित छात्र-छात्राओं की सूची पुनः भेजी जाए।',
];

/** Number of single-character insertions, deletions and replacements that lead from one text to the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] as number;
}

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(2)} %`);

/** How much of the paragraphs comes back, by character. */
export function roundTrip(manner: Manner): { characters: number; wrong: number; missed: string[] } {
  let [characters, wrong] = [0, 0];
  const missed: string[] = [];
  for (const paragraph of PARAGRAPHS) {
    const text = paragraph.normalize('NFC');
    const read = convertKrutiDev(toKrutiDev(text, manner)).text.normalize('NFC');
    characters += text.length;
    wrong += distance(text, read);
    const words = read.split(' ');
    text.split(' ').forEach((word, i) => {
      if (words[i] !== word) missed.push(`${word} → ${toKrutiDev(word, manner)} → ${words[i]}`);
    });
  }
  return { characters, wrong, missed };
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

function measureWords(file: string): void {
  const rows = lines(file).map((line) => line.split('\t') as [string, string]);
  const wrong = rows.filter(([typed, text]) => convertKrutiDev(typed).text.normalize('NFC') !== text.normalize('NFC'));
  console.log(`words read after NFC            ${percent(rows.length - wrong.length, rows.length)} of ${rows.length}`);
  for (const [typed, text] of wrong) console.log(`  ${typed}: ${convertKrutiDev(typed).text}, not ${text}`);
}

/** Pieces of a text of `from` to `to` words, in turn. */
function pieces(text: string, from: number, to: number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const out: string[] = [];
  for (let at = 0, size = from; at + size <= words.length; at += size, size = from + ((size - from + 1) % (to - from + 1)))
    out.push(words.slice(at, at + size).join(' '));
  return out;
}

const share = (text: string, pattern: RegExp): number =>
  (text.match(pattern)?.length ?? 0) / Math.max(1, text.match(/[\p{L}\p{M}]/gu)?.length ?? 1);

function measureRecognition(name: string, texts: readonly string[]): void {
  const hindi = texts.filter((text) => share(text, /[\u0900-\u097f]/g) > 0.95 && !/[A-Za-z]/.test(text));
  for (const [label, from, to] of [
    ['3 to 5 words', 3, 5],
    ['6 words and more', 6, 12],
  ] as const) {
    const asked = hindi
      .flatMap((text) => pieces(text, from, to))
      .filter((piece) => (piece.match(/[\u0900-\u0963]+/g)?.length ?? 0) >= from);
    const typed = asked.flatMap((piece) => MANNERS.map((manner) => ({ piece, typed: toKrutiDev(piece, manner) })));
    const missed = typed.filter((text) => !looksLikeKrutiDev(text.typed));
    console.log(
      `${name}: recognised, ${label.padEnd(17)} ${percent(typed.length - missed.length, typed.length)} of ${typed.length}`,
    );
    if (process.env.MISSES)
      console.log(
        missed
          .slice(0, Number(process.env.MISSES))
          .map((text) => `  ${text.piece}\n  ${text.typed}`)
          .join('\n'),
      );
  }
}

function measureAlarms(file: string): void {
  const texts = lines(file).map((line) => String((JSON.parse(line) as { text?: unknown }).text ?? ''));
  const parts = texts.flatMap((text) => [text, ...pieces(text, 3, 8)]);
  const wrong = parts.filter(looksLikeKrutiDev);
  const name = file.split('/').pop() as string;
  console.log(
    `${name}: mistaken for it, whole ${texts.filter(looksLikeKrutiDev).length} of ${texts.length}, with pieces of 3 to 8 words ${wrong.length} of ${parts.length}`,
  );
  for (const text of wrong.slice(0, 20)) console.log(`  ${text}`);
  measureRecognition(name, texts);
}

/** Nanoseconds per character for texts of 10 kB and 10 MB. */
function measureCost(name: string, unit: string, what: (text: string) => unknown): void {
  const cost = (size: number): string => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const begin = performance.now();
    let rounds = 0;
    do {
      what(text);
      rounds++;
    } while (performance.now() - begin < 300);
    return ((1e6 * (performance.now() - begin)) / rounds / text.length).toFixed(1);
  };
  console.log(`${name.padEnd(36)} ${cost(1e4)} ns a character at 10 kB, ${cost(1e7)} at 10 MB`);
}

export function run(files: readonly string[]): void {
  for (const manner of MANNERS) {
    const { characters, wrong, missed } = roundTrip(manner);
    console.log(`paragraphs read, ${manner.padEnd(14)} ${percent(characters - wrong, characters)} of ${characters} characters`);
    for (const miss of missed) console.log(`  ${miss}`);
  }
  measureRecognition(
    'paragraphs',
    PARAGRAPHS.map((text) => text.replace(/https?:\S+/g, '')),
  );
  for (const file of files) {
    if (file.endsWith('.tsv')) measureWords(file);
    else measureAlarms(file);
  }
  for (const [name, unit] of [
    ['read, prose', `${toKrutiDev(PARAGRAPHS[0] as string)}\n`],
    ['read, one word of half forms', 'D'],
    ['read, signs of i and reph', 'fZ'],
    ['read, nuktas', 'd+'],
  ] as const)
    measureCost(name, unit, convertKrutiDev);
  for (const [name, unit] of [
    ['recognise, English', 'The district office will hold a health camp today. '],
    ['recognise, Kruti Dev', `${toKrutiDev(PARAGRAPHS[0] as string)}\n`],
    ['recognise, one word', 'k'],
  ] as const)
    measureCost(name, unit, looksLikeKrutiDev);
}
