/**
 * The inflected forms of a Hindi word, from its ending: nouns and adjectives in -ा, -ी, -ि, -ू, -या and in a consonant (direct, oblique, plural,
 * feminine), and verbs given as the infinitive in -ना (all finite forms and participles). Paradigms after McGregor, Outline of Hindi Grammar (1995).
 */

/** Nouns and adjectives in -ना that are no infinitives. */
const NOT_VERBS = new Set(
  `योजना सूचना सेना घटना थाना खजाना जुर्माना नमूना नगीना महीना पसीना सीना दाना गन्ना पन्ना चना खिलौना दीवाना निशाना जमाना हर्जाना आईना पुराना अपना कितना इतना उतना जितना सपना
   कल्पना रचना भावना संभावना चेतना वेदना साधना आराधना उपासना कामना शुभकामना प्रार्थना याचना वंदना अवमानना दुर्भावना सद्भावना प्रस्तावना आलोचना विवेचना संरचना स्थापना यातना गणना तुलना परियोजना अधिसूचना
   संवेदना विडंबना प्रताड़ना अवहेलना भर्त्सना मौलाना कमीना हसीना बचकाना मर्दाना जनाना रोजाना सालाना मस्ताना दोस्ताना वीराना ठिकाना घराना तराना अफसाना बिना मना गुना दुगुना तिगुना नाना मदीना पुनर्रचना जनगणना
   मतगणना दुर्घटना परिकल्पना अवधारणा करुणा घृणा विज्ञापना उद्भावना प्रेरणा जूना सूना चूना नन्ना मुन्ना पन्ना झुनझुना काना बौना टोना घिनौना नमूना`.split(
    /\s+/,
  ),
);

/** Stems that would be a postposition, a particle or another everyday word if they stood alone. */
const UNSAFE_STEMS = new Set(
  'से था का को के की न ना हो जा दे ले पी आ खा गा बता सो तो भर कर रह बन चल लग उठ मान जान मिल बच हट पर जल मर चुन सुन बुन गिन कह बह सह'.split(
    ' ',
  ),
);

const IRREGULAR: Record<string, string> = {
  है: 'है हैं हे',
  हैं: 'है हैं हे',
  था: 'था थे थी थीं',
  होना: 'होना होने होनी हो होता होते होती होतीं हुआ हुए हुये हुई हुयी हुईं होऊं होओ होइए होइये होइएगा होऊंगा होऊंगी होगा होगी होगे होंगे होंगी होओगे होओगी हूंगा हूंगी है हैं हे था थे थी होकर हों हूं',
  करना: 'करना करने करनी कर करता करते करती करतीं किया किए किये की कीं करे करें करो करूं करूंगा करूंगी करेगा करेगी करेंगे करेंगी करोगे करोगी करके करकर कीजिए कीजिये कीजिएगा कीजियेगा करिए करिये करिएगा करियेगा करवाना करवाया करवा',
  जाना: 'जाना जाने जानी जा जाता जाते जाती जातीं गया गए गये गई गयी गईं गयीं जाए जाये जाय जाएं जायें जाओ जाऊं जाऊंगा जाऊंगी जाएगा जायेगा जाएगी जायेगी जाएंगे जायेंगे जाएंगी जायेंगी जाओगे जाओगी जाकर जाइए जाइये जाइएगा जाइयेगा',
  देना: 'देना देने देनी दे देता देते देती देतीं दिया दिए दिये दी दीं दें दो दूं दूंगा दूंगी देगा देगी देंगे देंगी दोगे दोगी देकर दीजिए दीजिये दीजिएगा दीजियेगा दिलाना दिलाया',
  लेना: 'लेना लेने लेनी ले लेता लेते लेती लेतीं लिया लिए लिये ली लीं लें लो लूं लूंगा लूंगी लेगा लेगी लेंगे लेंगी लोगे लोगी लेकर लीजिए लीजिये लीजिएगा लीजियेगा',
  पीना: 'पीना पीने पीनी पी पीता पीते पीती पीतीं पिया पिए पिये पीं पीकर पीए पिएं पियें पीएं पिओ पियो पीओ पिऊं पीऊं पिऊंगा पिऊंगी पीऊंगा पीऊंगी पिएगा पियेगा पीएगा पिएगी पियेगी पीएगी पिएंगे पियेंगे पीएंगे पिएंगी पियेंगी पीएंगी पिओगे पियोगे पीओगे पिओगी पियोगी पीओगी पीजिए पीजिये पीजिएगा पीजियेगा',
  वह: 'वह वो',
  यह: 'यह ये',
  में: 'में मे',
  मैं: 'मैं मै',
};

/** Postpositions, particles and conjunctions: they have no forms. */
const NO_FORMS = new Set('न ना ने को से पर में तक ही भी तो और या कि जो सो हां नहीं मत बस अब तब जब'.split(' '));

const CONSONANT_ENDING = /[\u0915-\u0939]\u093c?$/;

function verbForms(stem: string, infinitive: string): string[] {
  const forms = [infinitive, `${stem}ने`, `${stem}नी`];
  const vowelStem = /[\u093e-\u094c\u0904-\u0914]$/.test(stem);
  const participle = ['ता', 'ते', 'ती', 'तीं'];
  for (const ending of participle) forms.push(stem + ending);
  if (vowelStem) {
    const short = stem.replace(/ी$/, 'ि').replace(/ू$/, 'ु');
    for (const ending of [
      'या',
      'ए',
      'ये',
      'ई',
      'यी',
      'ईं',
      'एं',
      'एँ',
      'यें',
      'ओ',
      'ऊं',
      'ऊँ',
      'एगा',
      'एगी',
      'एंगे',
      'एंगी',
      'ओगे',
      'ओगी',
      'ऊंगा',
      'ऊंगी',
      'इए',
      'इये',
      'इएगा',
      'इयेगा',
      'कर',
      'के',
      'यो',
    ])
      forms.push(short + ending);
  } else {
    for (const ending of [
      'ा',
      'े',
      'ी',
      'ीं',
      'ें',
      'ो',
      'ूं',
      'ूँ',
      'ेगा',
      'ेगी',
      'ेंगे',
      'ेंगी',
      'ोगे',
      'ोगी',
      'ूंगा',
      'ूँगा',
      'ूंगी',
      'ूँगी',
      'िए',
      'िये',
      'िएगा',
      'ियेगा',
      'कर',
      'के',
      'ाना',
      'ाने',
      'ाया',
      'ाई',
      'ाए',
      'वाना',
      'वाने',
      'वाया',
      'वाई',
      'वाए',
      'वा',
      'वाओ',
      'वाते',
      'वाता',
    ])
      forms.push(stem + ending);
  }
  if (stem.length >= 2 && !UNSAFE_STEMS.has(stem)) forms.push(stem);
  return forms;
}

function nounForms(word: string): string[] {
  if (/िया$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ों`, `${stem}ो`, `${stem}ाँ`, `${stem}े`, `${stem}ं`, `${stem}ी`, `${word}ओं`, `${word}ओ`];
  }
  if (/ा$/.test(word)) {
    const stem = word.slice(0, -1);
    return [
      word,
      `${stem}े`,
      `${stem}ों`,
      `${stem}ो`,
      `${stem}ी`,
      `${word}ओं`,
      `${word}ओ`,
      `${word}एं`,
      `${word}एँ`,
      `${word}ऐं`,
      `${word}यें`,
    ];
  }
  if (/ई$/.test(word) && word.length > 2) {
    const stem = word.slice(0, -1);
    return [word, `${stem}इयों`, `${stem}इयो`, `${stem}इयाँ`, `${stem}इयां`];
  }
  if (/ी$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ियों`, `${stem}ियो`, `${stem}ियाँ`, `${stem}ियां`, `${stem}ीयों`, `${stem}ीओं`];
  }
  if (/ि$/.test(word)) return [word, `${word}यों`, `${word}याँ`, `${word}यां`];
  if (/[ुू]$/.test(word)) {
    const stem = word.slice(0, -1);
    return [`${stem}ु`, `${stem}ू`, `${stem}ुओं`, `${stem}ूओं`, `${stem}ुओ`, `${stem}ुएं`, `${stem}ुएँ`];
  }
  if (CONSONANT_ENDING.test(word)) return [word, `${word}ों`, `${word}ो`, `${word}ें`];
  return [word];
}

/** The forms of one Hindi word (unfolded), the word itself first, without repetition. */
export function inflectHindi(word: string): string[] {
  if (NO_FORMS.has(word)) return [word];
  const irregular = IRREGULAR[word];
  if (irregular) return [...new Set([word, ...irregular.split(' ')])];
  if (word.length < 3) return nounForms(word).slice(0, /ा$/.test(word) ? 5 : 1);
  if (/ना$/.test(word) && (word.length >= 4 || word === 'आना') && !NOT_VERBS.has(word))
    return [...new Set(verbForms(word.slice(0, -2), word))];
  return [...new Set(nounForms(word))];
}
