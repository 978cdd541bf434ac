/**
 * Recognises text typed in Kruti Dev. Two kinds of evidence, word by word: the shape of the letters as stored (`gS`, `vkSj`, `fo|kFkhZ`, `'kqØokj`: signs
 * and capitals inside words, no vowels) and everyday Hindi words that come out when the word is read as Kruti Dev. Neither suffices alone: passwords
 * and code have the shape, and a few English words read as Hindi ones (us ने, de कम).
 */
import { isAsciiLetter, isDevanagari } from './characters.ts';
import { foldDevanagari } from './fold-devanagari.ts';
import { convertKrutiDev } from './kruti-dev.ts';

/**
 * Words of everyday and official Hindi, with their common inflected forms. Chosen by hand; a long text has one in every second word, a heading one in
 * four.
 */
const COMMON = `
  का की के को ने से में पर है हैं था थी थे हो हों और एवं व या तथा कि जो यह वह ये वे इस उस इन उन इसके उसके इनके उनके इसका उसका इनका उनका इसकी उसकी इनकी उनकी इसे उसे इन्हें उन्हें इसमें उसमें इससे उससे
  इनमें उनमें इनसे उनसे इसी उसी यही वही तो भी ही न ना नहीं मत अब तब जब कब यहाँ वहाँ जहाँ कहाँ यहां वहां जहां कहां कैसे जैसे वैसे ऐसे ऐसा ऐसी जैसा जैसी क्या क्यों कौन किस किसी किसे किसने किसका कोई कुछ सब सभी
  सबको सबसे हर प्रत्येक अन्य दूसरे दूसरा दूसरी पहले पहला पहली बाद साथ लिए लिये तक द्वारा बीच ऊपर नीचे अंदर बाहर आगे पीछे पास दूर बिना अनुसार अंतर्गत अन्तर्गत तहत हेतु संबंध संबंधी संबंधित सम्बन्धित विरुद्ध खिलाफ बारे
  मैं मेरा मेरी मेरे मुझे हम हमें हमारा हमारी हमारे तुम तुम्हारा तुम्हारे तुम्हें आप आपका आपकी आपके आपको आपने अपना अपनी अपने अपनों स्वयं खुद जिस जिसके जिसका जिसकी जिसमें जिसे जिससे जिन जिनके जिन्हें जिन्होंने उन्होंने उसने इसने हमने मैंने
  कर करें करे करो करना करने करता करते करती करके किया किये किए की गया गई गयी गए गये जा जाए जाये जाएं जाएँ जाना जाने जाता जाते जाती जाएगा जाएगी जाएंगे जायेगा जायेगी रहा रही रहे रहना रहने रहता रहते रहें रहेगा रहेगी रहेंगे
  हुआ हुई हुए हुये होना होने होता होते होती होगा होगी होंगे होकर दिया दी दिए दिये दें दे देना देने देता देते देती देगा देंगे देकर लिया ली लें ले लेना लेने लेता लेते लेकर लगा लगी लगे लगाया लगाने लगाएं लगाकर सकता सकती सकते सके सकें सकेंगे
  चाहिए चाहिये चाहते चाहता चाहती आया आई आए आये आना आने आता आते आती आएगा आएंगे कहा कहना कहते कही कहे बताया बताए बताई बताएं बना बनी बने बनाया बनाई बनाए बनाने बनाकर देखा देखे देखें देखने देखकर रखा रखी रखे रखें रखने रखते
  मिला मिली मिले मिलता मिलती मिलेगा मिलेगी मिलने चला चली चले चलो चलने चलाया चलाने चलते आयोजित जारी प्राप्त प्रदान उपलब्ध उपस्थित शामिल शुरू शुरु समाप्त पूर्ण पूरा पूरी पूरे बंद खुला दर्ज भेजें भेजा भेजो पढ़ें पढ़ा पढ़े लिखा लिखें
  वाला वाली वाले वालों बहुत अधिक कम ज्यादा बड़ा बड़ी बड़े छोटा छोटी छोटे नया नई नए नये पुराना पुरानी पुराने अच्छा अच्छी अच्छे सही गलत खराब केवल सिर्फ मात्र लगभग करीब अति सदा हमेशा कभी फिर अभी आज कल परसों तुरंत जल्द शीघ्र
  एक दो तीन चार पांच पाँच छह छः सात आठ नौ दस सौ हजार हज़ार लाख करोड़ प्रथम द्वितीय तृतीय दोनों तीनों प्रतिशत रुपये रुपए रूपये बार संख्या क्रमांक
  दिन दिनांक माह महीने महीना वर्ष वर्षों साल सालों समय बजे घंटे मिनट सुबह शाम रात दोपहर प्रातः सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर तिथि तारीख
  सरकार सरकारी शासन शासकीय प्रशासन प्रशासनिक विभाग विभागीय कार्यालय अधिकारी अधिकारियों कर्मचारी कर्मचारियों मंत्री मुख्यमंत्री प्रधानमंत्री राज्यपाल राष्ट्रपति अध्यक्ष सचिव निदेशक आयुक्त कलेक्टर जिलाधिकारी तहसील तहसीलदार पुलिस थाना थाने
  अधीक्षक निरीक्षक न्यायालय न्यायाधीश आयोग चुनाव निर्वाचन मतदान मतदाता वोट नेता नेताओं पार्टी दल संसद विधानसभा विधायक सांसद पंचायत सरपंच नगर निगम पालिका परिषद समिति बैठक सभा संगठन संस्था संस्थान मंत्रालय
  देश देशों प्रदेश राज्य राज्यों केंद्र केन्द्र जिला जिले जिलों ग्राम गांव गाँव गांवों शहर शहरों नगर क्षेत्र क्षेत्रों स्थान स्थानीय राष्ट्र राष्ट्रीय भारत भारतीय उत्तर दक्षिण पूर्व पश्चिम मध्य दिल्ली बिहार मध्यप्रदेश छत्तीसगढ़ राजस्थान लखनऊ भोपाल रायपुर मुंबई
  लोग लोगों जनता नागरिक नागरिकों व्यक्ति व्यक्तियों महिला महिलाओं पुरुष बच्चे बच्चों बच्चा युवा युवाओं किसान किसानों मजदूर श्रमिक श्रमिकों छात्र छात्रों छात्राओं विद्यार्थी विद्यार्थियों शिक्षक शिक्षकों परिवार परिवारों पिता माता पुत्र पत्नी भाई भाइयों बहन बहनों
  मित्र मित्रों साथी साथियों मानव समाज सामाजिक धर्म धार्मिक जाति हिंदू हिन्दू मुस्लिम मुसलमान हिंदी हिन्दी भाषा संस्कृति इतिहास श्री श्रीमती डॉ जी साहब महोदय प्रिय नमस्कार नमस्ते धन्यवाद बधाई शुभकामनाएं स्वागत
  योजना योजनाओं कार्यक्रम कार्य कार्यों काम कार्रवाई कार्यवाही सेवा सेवाओं सुविधा सुविधाएं सुविधाओं विकास निर्माण आवास सड़क पानी जल बिजली शिक्षा स्कूल विद्यालय महाविद्यालय स्वास्थ्य अस्पताल चिकित्सा डॉक्टर इलाज टीका टीकाकरण रोग बीमारी
  राशन खाद्य भोजन अनाज खेती कृषि फसल बैंक खाते खाता राशि पैसा पैसे धन भुगतान बजट कर मूल्य दर व्यापार बाजार उद्योग रोजगार नौकरी वेतन पेंशन भर्ती परीक्षा परिणाम आवेदन प्रमाण पत्र कार्ड आधार पंजीयन पंजीकरण
  सूचना सूचित जानकारी आदेश निर्देश निर्देशों नियम नियमों कानून अधिनियम धारा अधिकार अनुमति स्वीकृति प्रस्ताव निर्णय फैसला रिपोर्ट शिकायत जांच जाँच अपराध आरोप आरोपी गिरफ्तार मामला मामले मामलों मुकदमा हत्या घटना दुर्घटना मौत मृत्यु घायल
  सुरक्षा रक्षा सेना युद्ध शांति व्यवस्था यातायात वाहन वाहनों गाड़ी रेल ट्रेन बस मार्ग मौसम वर्षा बारिश बाढ़ आपदा चेतावनी सावधान सतर्क अफवाह अफवाहों ध्यान विश्वास सहयोग अनुरोध अपील कृपया आवश्यक जरूरी महत्वपूर्ण विशेष मुख्य
  सामान्य सार्वजनिक निजी स्वतंत्र स्वच्छ स्वच्छता अभियान शिविर आयोजन भवन परिसर घर घरों मकान जमीन भूमि जंगल वन पर्यावरण पौधे वृक्ष नदी पशु गाय मंदिर मस्जिद पूजा त्योहार पर्व दिवस जन्म जीवन जन हित लाभ लाभार्थी हितग्राही हितग्राहियों
  बात बातें बातों विषय प्रश्न उत्तर समस्या समस्याओं समाधान कारण उद्देश्य लक्ष्य प्रयास प्रयोग उपयोग सहायता मदद सम्मान सम्मानित पुरस्कार मन नाम शब्द रूप प्रकार तरह ओर तरफ भाग हिस्सा स्तर स्थिति दौरान अवसर अलावा संपर्क सम्पर्क मोबाइल फोन नंबर
  समाचार खबर वीडियो फोटो फेसबुक मीडिया इंटरनेट ऑनलाइन चोर भ्रष्ट भ्रष्टाचार झूठ सच विरोध समर्थन आंदोलन हड़ताल गरीब गरीबों अमीर शक्ति बल सफल सफलता आज़ादी गर्व मेहनत खुशी प्रेम दुख डर खतरा माँ मां बेटी बेटा लड़की लड़का`;

/** This much of a text decides, in UTF-16 units: a heading in English above a letter in Kruti Dev is let through, an archive costs no more than a post. */
const LOOKED_AT = 1200;
/** Fewer words prove nothing. */
const MIN_WORDS = 3;

/** From this many letters on, a text with more than this share of vowels is not looked at further. */
const ENOUGH_LETTERS = 100;
const MOST_VOWELS = 0.34;

/** Shares of the words. With less of the shape no word is looked up. */
const LEAST_SHAPED = 0.2;
/** Both kinds of evidence together. */
const SHAPED = 0.3;
const KNOWN = 0.25;
/** One kind, with a little of the other. */
const SHAPED_ALONE = 0.6;
const KNOWN_ALONE = 0.6;

/** Glyphs of Kruti Dev that are no letters of the languages of Europe, or are so at other places. */
const FOREIGN = /[A-Za-z][ØæçÙÑÅäôÝÓªºÜ¡‚¼½|}{)][A-Za-z]?|^[ØæçÙÑÅÝÜ][A-Za-z]/;
/** A sign that ends a word or a clause in English stands inside a word, or the upright of a half form follows it. */
const SIGN_INSIDE =
  /[A-Za-z][;[\]{|<>=`~+\\_^@?.&"”][A-Za-z]|[A-Za-z]['’]k|^['"’”/?[.;{]k?[a-z]|(?:^|[a-z])[FH][ks]|^[,;][a-z]|^[^[]*[a-zA-Z]\]$/;
/** A capital inside a word of small letters, and the danda at its end. */
const CAPITAL_INSIDE = /^[^A-Z]*[a-z;[\]'"][SZNMQVBKFLHWEDTYPCRIUOGXJA]/;
const NO_VOWEL = /^[b-df-hj-np-tv-xz;\]]{2,}$/;
/** Pairs of small letters that are frequent in Kruti Dev (का रा आ कि …) and next to unknown in English and romanised Hindi. */
const RARE_PAIR =
  /vk|kj|kk|jk|gk|yk|fd|sx|xk|kd|dj|fn|fg|jg|fj|vf|iq|qj|js|zk|kq|xh|yx|xs|uq|vu|wj|lq|gj|kx|qf|gq|fc|cg|cj|xj|xf|zf|dz|lj|jd|xz|krk|pku|kuh|^ft|^vi|dh$/;
const DEVANAGARI = /[\u0904-\u0939]/;
/** Links, handles, hashtags, numbers: no evidence. */
const NO_WORD = /^(?:https?:|www\.|[@#]\w)|@[\w-]+\.|^\d|^[^A-Za-zØæçÙÑÅ]*$/;

/** Words of English and of romanised Hindi that read as everyday Hindi (ने, वे, लें, बंद, दी, कम, जी, न): alone they prove nothing. */
const AMBIGUOUS = new Set('us so say says can hn de th u o tu ou rd os dy nl'.split(' '));

let common: ReadonlySet<string> | undefined;

/** The words of the list, folded; made when a text first has the shape. */
function commonWords(): ReadonlySet<string> {
  common ??= new Set(foldDevanagari(COMMON).trim().split(/\s+/));
  return common;
}

const hasShape = (word: string): boolean =>
  NO_VOWEL.test(word) || RARE_PAIR.test(word) || CAPITAL_INSIDE.test(word) || SIGN_INSIDE.test(word) || FOREIGN.test(word);

/** Whether the word, read as Kruti Dev, is one of the list; full stops, brackets and quotes around it aside. */
function isCommon(word: string): boolean {
  const reading = convertKrutiDev(word).text.replace(/^[^\u0900-\u097f]+|[^\u0900-\u0963\u0971-\u097f]+$/g, '');
  return reading !== '' && commonWords().has(foldDevanagari(reading));
}

/** The words of the beginning of a text that may be evidence. */
function wordsOf(text: string): string[] {
  const words = text.slice(0, LOOKED_AT).split(/\s+/);
  // The last one may be cut.
  if (text.length > LOOKED_AT) words.pop();
  const typed = words.filter((word) => word !== '' && word.length <= 40 && !NO_WORD.test(word));
  // Beside Unicode Hindi it is a slip or a code word, not a draft in another font.
  return words.filter((word) => DEVANAGARI.test(word)).length > typed.length / 4 ? [] : typed;
}

/**
 * The quick test, which answers for nearly every draft: counts letters and needs no expression. In English and romanised Hindi two letters in five are
 * vowels; in Kruti Dev, where they are म प न ं व, one in six.
 */
function mayBeKrutiDev(text: string): boolean {
  const end = Math.min(text.length, LOOKED_AT);
  let letters = 0;
  let vowels = 0;
  let devanagari = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isAsciiLetter(code)) {
      letters++;
      if (code === 0x61 || code === 0x65 || code === 0x69 || code === 0x6f || code === 0x75) vowels++;
    } else if (isDevanagari(code)) devanagari++;
  }
  if (letters < MIN_WORDS || devanagari > letters) return false;
  return letters < ENOUGH_LETTERS || vowels <= MOST_VOWELS * letters;
}

/** Whether most of a text was typed in Kruti Dev or a font of its kind. Looks at its beginning only; never throws, whatever the text. */
export function looksLikeKrutiDev(text: string): boolean {
  if (!mayBeKrutiDev(text)) return false;
  const words = wordsOf(text);
  if (words.length < MIN_WORDS) return false;
  const share = (holds: (word: string) => boolean): number => words.filter(holds).length / words.length;
  const shaped = share(hasShape);
  if (shaped < LEAST_SHAPED) return false;
  if (words.some((word) => isCommon(word) && !AMBIGUOUS.has(word.toLowerCase()))) {
    const known = share(isCommon);
    return shaped >= SHAPED_ALONE || known >= KNOWN_ALONE || (known >= KNOWN && shaped >= SHAPED);
  }
  // A few words of a heading, none of them in the list: every one must look the part.
  return shaped === 1 && share((word) => RARE_PAIR.test(word)) >= 0.5;
}
