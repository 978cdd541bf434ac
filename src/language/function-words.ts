/**
 * Closed classes of words, folded: they decide which language a run of Latin letters is in, and how a sentence stands. Words that are common in
 * both languages (to, is, or, in, me, the, do, par, main, us, are) are evidence for neither.
 */
import { wordClass } from './word-class.ts';

/** Romanised Hindi words that are no English words. */
export const HINDI_FUNCTION_WORDS = wordClass(`
  hai hain he hei hy h tha thi thay the ka ki ke ko k ne se mein mai main mei mujhe mujhko mera meri mere hum ham hamara hamari hamare humara humare
  tum tumhara tumhari tumhare tera teri tere tujhe tu aap apka aapka aapki aapke aapko apne apna apni apko yeh ye yah woh wo vo voh unka unki unke unko inka inki inke inko
  iska iski iske isko uska uski uske usko jo jis jise jisko jiska kya kyon kyu kyun kyo kaun kon kaise kab kahan kaha kitna kitne kitni koi kuch kuchh sab sabko sabhi
  nahi nahin nhi nai mat na hi bhi to toh aur ya lekin magar agar par pe tak liye lie wala wale wali walo walon raha rahe rahi rha rhe rhi gaya gaye gayi gya gye gyi
  kar karo karna karne karta karte karti karke kr kro krna krne kiya kiye kia ki di diya diye de do dena dene lo le lena lene liya liye hua hue hui hona hone hota hote hoti ho hoga hoge hogi honge
  jana jane jaye jayega ja jao jata jate jati aana aane aaya aaye aayi aata aate baat bahut bohot bhot abhi ab phir fir jab tab yahan wahan yaha waha sirf bas bhai ji sahab log logon logo desh
  chahiye chahie sakta sakte sakti saka sake ek do teen sath saath baad pehle pahle upar niche andar bahar kal aaj din
  karein karen kijiye kijie dein lein jaayein jayein aayein aaein hetu kripya kripaya dwara dvara tatha evam sahit antargat taaki isliye kyunki kyonki jabki jaisa jaise waise aisa aisi aise itna itni itne utna usme isme jisme unhe unhone inhe inhone`);

/** English words that are no romanised Hindi words. */
export const ENGLISH_FUNCTION_WORDS = wordClass(`
  the of and a an is are was were be been being in on at by for with from this that these those it its they them their he she his her we our you your i my
  not no but if then than so as which who whom whose what when where why how have has had having will would shall should can could may might must do does did
  there here all any some more most such only also about into over under after before between during until while because through each every both
  other another just very too much many please said says`);

/** Negation beside the word that it negates. */
export const NEGATIONS = wordClass(`
  नहीं नही नहि ना न मत बिना नाही कभी बगैर
  nahi nahin nahee nhi nai nahe mat na bina bagair
  not no never none neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt hasnt havent hadnt aint nobody nothing`);

/** Verbs and nouns by which a sentence reports somebody's words or an official step. */
export const REPORT_WORDS = wordClass(`
  कहा कही कहते कहना बताया बताई बताते बोले बोला लिखा आरोप आरोपी अभियुक्त गिरफ्तार गिरफ्तार मुकदमा प्राथमिकी एफआईआर दर्ज याचिका सुनवाई अनुसार मुताबिक बयान दावा
  kaha kehte bataya bole bola likha aarop aropi giraftar mukadma fir anusar mutabik bayan dawa
  said says told stated alleged alleges allegedly accused arrested charged booked reported reports according claimed claims statement petition hearing`);

/** Words by which a sentence rejects, condemns, warns against or corrects what it names. */
export const CONDEMNATION_WORDS = wordClass(`
  गलत अनुचित निंदनीय निंदा शर्मनाक अस्वीकार्य फर्जी भ्रामक अफवाह अफवाहों अफवाहें असत्य झूठी बर्दाश्त कानूनन दंडनीय अपराध खिलाफ विरुद्ध विरोध सावधान बचें खंडन जागरूक जागरूकता
  galat anuchit nindaniya ninda sharmnaak farzi bhramak afwah afvah bardasht kanunan dandniya khilaf virodh savdhan saavdhan khandan
  wrong hateful unacceptable offensive racist sexist misogynistic homophobic transphobic bigoted bigotry prejudice discrimination condemn condemned condemns fake false misleading rumour rumours rumor rumors
  hoax debunked beware against stop oppose disagree report banned illegal punishable offence crime disgusting shameful ashamed awareness`);

/** Third-person pronouns that take up a group or body named in the sentence before. */
export const TAKING_UP_PRONOUNS = wordClass(`
  वे वो ये यह वह इन उन इनको उनको इन्हें उन्हें इनका उनका इनकी उनकी इनके उनके इनसे उनसे इसका उसका इसकी उसकी इसके उसके इसे उसे
  ve vo wo ye yeh woh in un inko unko inhe unhe inhen unhen inka unka inki unki inke unke inse unse iska uska iski uski iske uske ise use
  they them their theirs theyre theyve theyll theyd hes shes it its those these he she him her his hers`);

/** Question words of the three scripts. */
export const QUESTION_WORDS = wordClass(`
  क्या क्यों कैसे कब कहां कहां कौन किस किसने किसका किसके कितना कितने
  kya kyon kyu kyun kaise kab kahan kaun kisne kiska kiske kitna kitne
  who what when where why how which whom whose`);

/**
 * Words that both languages write alike: they are no evidence by themselves, the words around them decide (to = तो, is = इस, or = और, do = दो, us = उस).
 * Between words of both languages, or of neither, the two lists that follow say which reading is the usual one among Indian writers.
 */
export const NEUTRAL_WORDS = wordClass(
  'to is or in me the do par main us are so he hi ho a as hum mile man men hall sun pure sale tip gate gale per male use sub maze bin re mar',
);
/** Of the words alike in both languages: usually Hindi (में, पर, मैं, है, ही, हो, मिले). */
export const USUALLY_HINDI = wordClass('me par main he hi ho hum mile mar man sun re per use bin maze pure');
/** Of the words alike in both languages: usually English. */
export const USUALLY_ENGLISH = wordClass('in the so are a as men hall sale male sub gate');

/** English words and abbreviations of messages, shorter than what their letters could tell. */
export const ENGLISH_CHAT_WORDS = wordClass(`
  pass delhi mumbai kolkata chennai papa mummy uncle aunty bro cbse icse upsc ssc urdu neutral mood pool chat skate era video vedio soon
  u r v n b c d e o s w y i x z ur urs im ive dont doesnt didnt cant wont isnt arent wasnt thats whats lets hes shes theyre youre id ill its pls plz plzz please thx thanks ty tnx ok okay okk kk bcoz bcz coz cuz bcos becoz
  btw omg wtf lol lmao rofl gm gn bro sis guys msg msgs dm fb ig yt insta tv pc pdf sms sim hd id app apps pm cm mp mla mlas ips ias ifs irs dsp dgp dig ssp sp sdm bdo ceo fir nrc caa gst rss bjp inc bsp tmc nda upa cbi ed evm eci rbi upi sbi lic atm emi
  mr mrs ms dr st jr vs etc eg km kg cm mm ml hr hrs min mins sec am pm rs usd gdp govt dept ltd pvt dist no nos re rt hm dp ac dc dj vip vvip ott ipl odi t20 uk usa eu uae who ngo psu pib rti ok bye hey hi wow oh ohh yeah yep nope nah haha hahaha
  bank bill bit call case date note tax team tie vote hit hate kill kind kids kid kiss like life net pen pot put rate ram rat rent run sad sea set sex shy sin sit six ski sky son spy tag tan ten tin ton top toy try two van war way web wet why win won yet zip zoo
  sir she bad bat bus lie pet gay by be at on it an but per bar
  act add age ago aid air ant any apt arm art ask bag bar bat bed bee beg bet big bin bit box boy bug but buy cab can cap cat cop cow cry cup cut dad dig dog dot dry due dug ear eat egg end eye far fat few fit fix fly fun gas get got gun guy had has hat her him his hot how ice job joy key kit law led leg let lip
  lot low mad map may met mix mob mom mud new nor not now nut odd off oil old one our out own pay pig pop pub raw ray red rid rip rob rod row rub rug shut`);

/** Romanised Hindi as it is typed on telephones, vowels and endings left out; none of them is an English word. */
export const HINDI_CHAT_WORDS = wordClass(`
  uspe ispe inpe unpe kispe jispe abey uper lia yrr denge lenge lege dege kion fark farq sey
  iss uss se jo ya un log sab jab lag lab tu din fir ban h hn hm k ko kr krke krta krti krte krega kregi krenge krunga krna krne krni krwa kro kru krlo krdo kra kri kiya kia ky kyu kyuki kyonki kyunki kuki qki q kch kuch kuchh kux
  bht bhut bhot bohat bohot boht bahot bahut phle phla pahle pehle phele phr fr phir fir rha rhe rhi rhega rhenge raha nhi nhii nahi nai nhe nehi ni mt mtlb matlb
  apn apne apna apni usk uske usne usko isne isko ise use unhe unhone inhe inhone hme hmare hmara hmari hmne hmko hmlog tmhara tmhe tmhare tmne tmko mje mjhe muje mujhe mujhse mene maine
  meko mko mereko tereko tjhe tuje tune tumne tumhe tumse aapne apse aapse apke apka apki apko jisne jinhe jinka jinke jinki jinko jinhone kisne kisi kisko kiski kiske kinhe
  isliye isiliye esliye isi usi yhi yehi yahi whi wahi vahi vo voh wo woh ye yeh yai yha yaha yahan wha waha wahan vaha vahan jha jaha jahan kha kaha kahan idhar udhar kidhar jidhar
  aise aisa aisi ese esa esi waise vaise wese kaisa kaise kaisi kese kesa kesi jaisa jaise jaisi jese jesa jesi itna itne itni utna utne utni kitna kitne kitni jitna jitne jitni
  hota hoti hote hoga hogi hoge honge hongi hogya hogaya hogyi hogayi hoke hokar hone hona honi huwa hwa hua hue hui hoye hoya hu hun hoon hain hy haii hain thaa
  gya gyi gye gaya gaye gayi gai gyaa jaa jaata jaati jaate jaiye jaunga jaugi jaega jayega jaega jayegi jayenge jaenge jaayega jakar jake jane jana jani
  aur aor or lekin lkin lekn magar mgr agar agr warna varna verna nahito balki yani matlab matlap sirf srf bas sb sbko sbse sbka sbhi sabhi sabko sabse sabke sabka sabki
  koi koie koyi kaafi kafi zyada jyada jada jyda zyda ziyada thoda thora thodi thode bilkul bilkl ekdum ekdam abhi abi abb ab tb jb kb kabhi kabi kbhi tabhi jabhi hamesha humesha
  wala wali wale walo walon vala vali vale valo wla wli wle sath saath sth liye lye liy ke ka ki tk tak pe pr mei mai mein may mn bhi bhe bi toh tho hee hii ji jee g na naa
  bhai bhaiya bhaii bhi bro yaar yar yr are arey arre abe haan haa han hnji achha acha accha axha acchha achhi achi achhe ache theek thik tik sahi shi galat glt
  kon kaun kis kya kyaa kyun kyon kiu kb kab jo jis jisse jisme usme isme ismein usmein unme inme unse inse usse isse iske iska iski uska uski inka unka inko unko unke inke unki inki
  dono teeno charo aaj aj kal parso subah subha shaam raat rat din dino saal sal mahine hafte baje bje baar bar ek do teen tin char chaar paanch panch chhe chhah saat aath nau das dus sau hazar hajar lakh lac crore karod`);
