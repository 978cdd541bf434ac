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
  sah seh keh kah reh guzar gujar bit bita jhel phail faila phaila suljha ulajh sambhaal apna thuk ghus bhatak chatak jhuk jhapat lalkar pukar phusla bahak bahaka bahla badka bhadka dhamka chamka chamak dhadak tadap tarap kud kood lot laut lauta bitha let leta mod mud muda jhel ghabra sharma muskura gungun chipak chipka katra sulga sulag ukhad ujad ujaad nikhar sanwar bikhar bhid bhida tip tapak tal tala hil hila dhak tak jach jacha jhaad nikaal ubal bik mita sak pa aazma thak tham dhakel ugal nigal chaba chaat chat
  atak baant bakhsh baras basa bhaanp bhatka bheeg bhonk bhugat bichh bichhad chadha chakh chaunk cheekh chhaant chhatpata
  chheen chhidak chhu chhut chidh chilla choom chubh chura daba dafna dikhla dohra doob ganwa garaj ghaseet gher ghir ghol ghul
  ghut gidgida goonj hichkicha jakad jama jhagad jhalak jhank jhatak jhijhak jhul jhuthla jud kaanp kehla khatak kheench khil
  khisak khod khul lalcha lapak latak lehra lipat macha machal manwa marod marwa mehak mila mukar murjha nakar nehla nichod
  nihar nipat pachhta pahan palat panap parakh paros pasar patak pehan phaad phadak phansa phenk phisal phoonk pighal racha
  ragad rok rooth sahm samet sarah sarak saunp seench sehla simat soongh sukha sweekar takra taras tarash tatol tehel thahar
  thehar tilmila toot uchhal uksa ulat umad upaj utha`;

const HINDI_NOMINALS = `
  aadar aadat aadesh aadmi aag aage aaina aakhri aalas aalsi aalu aam aamne aankh aansu aapas aapsi aaram aarthik aarti aasan
  aatank aawaz aazad abba abbu abhishek abhiyan abtak achanak achar adab adalat adha adharm adhik adhikaar adhikari adhiktar
  adhura adhyapak adivasi adrak afwah agla agle agli ahinsa ahmed aisay ajay ajeeb akad akal akbar akela akhbar akhir aksar alag
  alaikum albatta ali allah almari alochna amir amit amma ammi amrud anar andaz andha andhbhakt andhera andolan anek angoor
  angoothi angrez anil anita anmol ansari ansh ant antim anubhav anurodh anusar anyay apeksha apharan apman apnay apradh arjun
  aropi arthat arthi asal aseem asha ashiqui ashok asli asman aspatal assalamu athva atma atyant aukat aurat avashyak avedan
  avsar awam awara azaan azab azadi baal baap baasi baba babu bacha bachat bachcha bachpan bada badam badhai badhiya badla
  badmash badnaam badshah badtameez bagal bagh bagicha bahadur bahan bahas bahen bahu baingan baithak bakra bakri bakwas balak
  balatkar balidan balke balti band bandar bandook barabar baraf barbad barish barkat barood barsaat bartan basti bawal bazaar
  bechain bechara beej begum begunah behad behan behna behra behtar beiman beizzati bekar bengal berojgar beshak besharam
  besharm beta bete beti bevkuf bewafa bewakuf bewda bhaav bhabhi bhagat bhagwan bhaichara bhains bhajan bhakt bhala bhalu bhap
  bhara bharat bharosa bharpur bhasha bhashan bhavishya bhavna bhavya bhaybhit bhed bhenchod bhikh bhikhari bhojan bhola bhole
  bhookh bhoot bhopal bhosdi bhrasht bhrashtachar bhul bhumi bhupur bhura bich bidi bihar bijli billi bimar bimari bindi biryani
  bistar biwi brahman bua budha budhapa budhi budhiya bujurg bukhar bura burqa buzdil byaj chaabi chacha chachi chahat chai
  chaku chalak chalu chamatkar chamcha chammach chand chaplusi chappal chapri charas charitra charon chatur chauraha chawal
  cheez chehra chehre chhat chhav chhota chidiya chikitsa chini chinta chirag chitra choot chor chot chowk chudi chuha chulha
  chunav chup churi chutiya daam daan daant dadhi dadi dafa daftar dahi daketi dakshin daku dal dalal dalit damad dandvat danga
  dangal darasal darbar dard dargah darogha darpok daru darwaza darzi dasha daulat daur dawa daya deen deepak deewana deewar
  dehat der deshbhakt deshdrohi devar devi dhairya dhamki dhan dhanda dhanyawad dhara dharam dharm dharmik dharna dharne dharti
  dheere dhobi dhokebaz dhokha dhol dhong dhool dhoti dhua dhuan dhup dhyan didi dil dimag disha divya diwali dobara donon doodh
  dopahar dosh dost dua dubara dugna dukan dukandar dukh dulha dulhan duniya dupatta dur durga dushkarm dushman dusra ehsaas
  ehsan eid ekta faida faisla fakir faltu farak fareb farsh farz fasad fasal fatima fattu fatwa fauj fauran fayda fenku fidaa
  fikr firauti fisadi foran fufa fursat futi gaadi gaal gaand gaanv gaay gadbad gaddar gadha gahra gajar gali galti gana ganda
  gandagi gandhi gandu ganesh ganga ganit ganja gaon garaj garam gardan gareeb garmi garv gawah gawar gayab gazab geela geet
  gehra gend ghaav ghadi gham ghamand ghanta ghar ghas ghatiya ghayal ghazal ghee ghoda ghooskhor ghoshna ghotala ghus ghuspaith
  ghutna giddh gilas giraftar gobhi godi gol goonj gopniya gora graha gram gujarat gulam guna gunah gunahgar gunda gundagardi
  gunga gupta gurda guru gurudwara gussa gutbazi gyan haal haath haddi hadees hadsa hadtal hafiz hafta haider hairan haiwan
  hakim halanki halat haldi halka hallabol halwa hamaray hamein hamen hamko hamla hamne hamse hansi hanuman haq haqdar haqiqat
  har harami haramkhor haramzada harek haryana haseen hatash hathiyar hatya hatyara hausla havas haveli hawa hawaldar hawan haya
  hazaron hazrat heera hijab himmat hind hinduon hindustan hindutva hinsa hirasat hisab hissa hissedar holi honay hont honth
  hosh hoshiyar hukm hukum hukumat humein humen humko humne humse hungama hussain huzoor ibadat iftar ilaj ilaka imaan imam
  imandar imran imtihan inhein inhonne inqilab insaaf insaan insaniyat inshallah intezaam intezar irada isai ishara ishq ishwar
  iskay ispar istemal isthiti itihas itvar izzat jaadu jaan jabki jabse jad jagah jahaz jahil jai jaipur jalan jald jaldi jalebi
  jama jameer janab janakari janam janapad janeu jangal jankari janmdin jannat janta janwar jawab jawan jay jayka jazba jazbaat
  jeebh jeera jeet jethani jhagda jhanda jhatka jheel jhoot jhund jhuth jigar jihad jija jinhein jinhonne jinse jism jivan jiye
  joota josh jugad jukam julm julus jumla jumma jung junoon jurm kaali kaam kaan kaaran kaayar kabar kabootar kabse kabza
  kachehri kadam kadwa kafan kafir kagaz kahani kahawat kahin kai kaid kaju kala kalam kaleja kalesh kamai kamal kamar kambal
  kameez kamina kamra kamyab kamzor kandha kanjoos kanun kanya kapda karam kareeb karma karmchari karodon karyakram karyalay
  karz kasam kasba kashmir kasme kasoor katal katha kathor katori kaum kauwa kavi kavita kay kayi keechad keeda kela ker keval
  khaas khaat khabar khad khair khali khan khandan kharab khaskar khatam khatra khatta khauf khayal kheer khel khet khidki
  khiladi khilaf khoob khoon khubsurat khud khudkushi khulasa khush khushbu khwab khwahish kimat kinara kinhi kinse kintu kirdar
  kirtan kisan kisise kismat kissa kist kitab kohni koshish kranti kripa krishna krodh kshama kshetra kuan kuche kuldeep kumar
  kumbh kunwara kursi kurta kutiya kutta laachar laal laash labh ladai laddu ladka ladki lafz lagat lagataar lagbhag lahu
  lajawab lajja lakhan lakhon lakshmi lalach lalten lamba lambi lamha langar langur laparwahi lassi lathi lauda lehar leher
  lekhpal lihaz loha lohar loktantra lomdi lucknow lund maa macchar machhli madad madarchod madhya mahabharat mahadev mahakal
  mahal mahamari mahan mahanga maharaj maharashtra mahatma mahaul mahaz mahesh mahila mahina mahoday maidan maina majaal majak
  majboor majdur majra makaan makbul mali malik malikana malkin malum mama mami mamla mamle mamta mamuli manavta manch mandal
  mandir mangal mangetar manish mantralay mantri manzil manzoor marad mard mariz marz masala mashallah mashhoor masjid masla
  masoom mast mata mataji matar mataram matdan matka maula maulana maulvi mausam mausi maut maza mazboot mazedar meetha mehak
  meharbani mehaz mehbooba mehfil mehman mehnat mehndi mehnga mehsoos mez milawat mirch mishra mistri mitra mitti mohabbat
  mohalla mohammad mombatti mooch mooli mor mota mrit mrityu mudda muft mughal muh mujrim mukabla mukadma mukesh mukhya
  mukhyamantri mukti mulk mumbai mumkin munafa munh murdabad murga murgi murkh murti musafir musalman mushkil musibat muskan
  naag naak naam naara naari nabi nadan nadi nafa nafrat nagar nagrik nahar nakal nakli nalayak namak namaskar namaste namaz
  namkeen namumkin nana nanad nanga nani napasand naraaz narak naram narangi narazgi narebaji narendra nasal naseeb nasha
  nashedi nashta nasl natak natija naukri navratri nawab naxali naya nayak nayi nazar nazdeek nazm neech neela neend neha nehru
  nek neta nigah nihayat niji nikah nikamma nimbu nipun nirdayi nirdosh nishan niwaran niyam niyat nukkad nuksan nyay nyayadhish
  olay ooncha oor oye paan paap paari paas pagaar pagal pagdi pagla pahad pahchan pahla paigam paigambar pair paisa pakhand
  pakka paksh palak palan palang panchayat pandit pani pankaj pappu parampara parantu paratha parchi parda pardes pareshan
  pariksha parinam parinda parivar parivartan parvat parwah pasand paschatap paschim pashchim patel pathar pathshala pati
  patidar patla patni patra patrakar patta patwari paudha pavitra payal ped peedit peela peeth pehchan pehla peshi pet phal
  phansi phul piche pichhla pichle pinjra pita piya police pooja pota poti prabhu pradeep pradesh pradhan pradhanmantri praja
  prakriti pramaan pramukh pranam prapt prarthna prasad prasiddh pratiksha prayas prem priya pul punah punjab punya pura purab
  purana purnima purush purv pustak pyaas pyaaz pyar pyasa qatil qatl qila quran qurbani raahat raay raaz rabb radha raees
  raftaar rahay raipur raita rajasthan rajdhani rajesh rajneeti rajya rakam rakesh raksha rakshak rally ram ramadan ramayan
  ramesh ramzan randi rang rangat rani rao rashi rashifal rashtra rashtrapati rashtriya rasm rasoi rasta rasul ravaiya ravivar
  reddy reeti reham rehmat ret rishta rishtedar rishwat riste riwaz rog rojgar rona rooh roshni roti roz rozana rupaiya rupaye
  rupya ruswa saada saaf saala saamne saanp saas sabar sabr sabun sabut sabzi sach sachcha sachmuch sadak sadan sadhu sadi safai
  safal safalta safar safed sagar sahaj sahar sahayata saheb saheli sahitya sahyog saikdo sainik sajan sajda sajni sakhi sakht
  salaam salah salamat salman samachar samadhan samaj samajh samajhdar samajik saman samaroh samarthan samast samasya samay
  sambhav sammelan samosa sampatti sampurn samudra samuh samundar samvidhan sanam sanatan sandeep sandook sangathan sangeet
  sangh sanjay sankalp sankat sanki sansad sansar sanskar sanskriti sant santan santosh sapna sar saral saraswati saray sardar
  sardi sarhad sarkar sarpanch sasta sasur sasural satya sauda saudagar savera sawal sawan sayed saza seb seedhe seema seena
  seeta sehat sena seth seva shabash shabd shadi shah shahar shahid shahrukh shaitan shakal shaklon shakti shama shamshan
  shandar shanivar shankar shanti shaq sharab shararat sharbat sharif sharm sharminda sharmnak shart shatak shauhar shaukeen
  shaurya shayad shayar sheesha shehar sheher sher shikayat shiksha shikshak shishya shiv shivir shok shola shor shorgul shoshan
  shoshit shriman shrimati shubh shubhkamna shukriya shuru sifarish sikh sikka silsila silsile sindoor singh sipahi sitara
  siyasat somvar soochna srishti stri suar subut sujhav sukh sukoon suljhan sultan sultanat suna sundar sunil sunita suraj surat
  suresh susti suvichar suvidha suwar swachh swad swadeshi swadisht swagat swami swarg swarth swasthya swayam syahi taaj taakat
  taare taarif tabse tabtak tairaki tajurba takht takiya takkar takleef talab talaq talashi talwar tamam tamanna tamasha tamatar
  tamba tandurust tanha tankha taqdeer tara taraf tarah tarika tark tasveer tatha tayyar tedha teenon teer teerth tehni tehsil
  tehsildar tez thakur thali thana thand theka tijori tika tilak tisra titli tohfa toli toofan topi tota totka tou trishul tukda
  tumhein tumko turant tyag tyohar uchit udaas udar uddharan ujala ulfat ullu ulta umar umarqaid umda umeed ummat umra ungli
  unhein unhonne unkay unnati unt upay uphar upkar upyog uskay uspar ustad utsav uttar vachan vagairah vaham vajah vajan vakil
  vakya vanchit vandana vande vansh vardi varsh vasool vastav veer verma vetan vibhag vibhinn vichar videsh vidhan vidhayak
  vidhva vidya vidyalay vidyarthi vigyan vijay vijeta vikas vikram vinamra vinash virasat virodh vishal vishay vishesh vishwa
  vishwas vivah vot vyakti vyakul vyang vyapar vyast vyavastha waada waah waaris wafa wafadar waisay wajood walay wapas wapsi
  waqai waqt watan wazir yaad yaani yaari yadav yagya yahin yakeen yatra yatri yogi yojana yojna yuddh yuhi yunhi yuva yuvak
  zaalim zabardast zahar zaika zakhm zamanat zamin zarur zarurat zehar zidd zikr zila zimmedari zinda zindabad zindagi zubaan
  zyadatar`;

const ENGLISH_WORDS = `
  above abt abuse accept account ache actor adapt admin admire admit adorable adult advantage advertise advice advise affair
  afraid afternoon again agenda agent agree alarm album alcohol alert alive allow alone alphabet amazing ambassador ambedkarite
  anchor android angel anger angry animal annoy answer anti anxiety anyone anyway apart apologise apology apparent apple april
  arab area arena argue army arrange arrest asap asia aside asleep asset asshole atmosphere attach attack attitude audio august
  aunty author auto autumn available avenue average avoid await aware away awful baby bachelor bait bake ball ballot bamboo
  banana bangladesh barrel base basket bastard batch bath batsman battle bday beach bean beard beast beat bedroom beef beer
  begin behave behavior bell belong below belt bench benefit best beyond bf bff bid bigger bike billion biopic bird birth bitch
  black blame blank blast bless blind block blog blood blue board boat body bold bollywood bomb bone bonus book boom boost boot
  booth border bore born boss bot bottle bottom bowl brain branch brand brave bread break breeze bride brief bring british broad
  broke bronze broom brother brown brush brutal buddy build built bullet bullshit bunch bunk burn burst bury business busy
  butter button cable cafe cake calm came camp car care cash caste catch cattle cause celeb cell cent center certificate chain
  chair chalk challenge champion chance change channel chaos charm chart chase cheap cheat check cheek cheer cheese chess chest
  chief child children chill china chinese chip choice choke choose christmas chunk church city civil clap class clean clear
  click climb clip clock close cloth cloud clown club clue coach coal coast coat code coffee cold college colour combo come cook
  cool copy corona cost count course court cover crack craft crash crazy cream creep crew cricket crime criminal crop cross
  crowd crown cruel crush culture curse curtain custody cute cutie cycle daddy daily damage dance danger dark dash dat data dawn
  day dead deaf deal dear death debate debt debut deep defend degree delay delete demand demo demon dense deny department depth
  design desire desk detail determine device devil devotee dialogue diary dick die diet different dinosaur diploma dirty disable
  disease dish dislike display district divide doctor dollar donate donkey door doubt down dozen draft drag drain drama draw
  dream dress drink drive drop drown drug drunk duck dude duet dull dumb dump dust duty eager eagle early earn earth ease east
  echo edge edit ego eight eighteen either elder elect elephant elite else email emoji empty enable enemy engage english enjoy
  enter entry envy epic episode equal error essay establish estate europe evaluate event ever everyday evil evry exact exam
  exist exit extra face facebook fact fade fail failure fair faith fake fall fame family fan fancy fantasy farmer fast fatal
  fate father fault favor favorite fear feat february federal fee feel felt female festival fever field fifteen fifth fifty
  fight figure file fill film filter finale fine fire first fish five flag flash flat float flood floor flop flow flu foam fog
  follow fomo food fool foot football forgot form formula forth forty forum found four frame fraud freak free freeze fresh
  friend frm frnd front fruit fuck fuel full fund funny fur fyi gadget gain game gang garage garbage garden gear gender genius
  german gf ghost giant gif gift girl give glad glass global glory gmail go goal goat god gold gone good goodbye google gossip
  government grab grade grammar grand grant graph grass grave great greed green grey grief groom gross ground group grow
  guarantee guard gud gudnyt guess guest guide guilty guitar gulf gym habit hack hair haircut half hammer hand handle hang happy
  hard harm harsh hashtag hatred hav heal health hear heart heat heavy heel held hell hello help hence hero hesitate hidden hide
  high highway hike hill himself hindi hindu hint hire hobby holiday hollywood holy home honest honey honeymoon honor honour
  hook hope horse hospital host hostel hotel hour house hug huge human humor hundred hunt hurry hurt husband icon idea ideal
  idiot idk idol image imagine immediate imo inch indeed index india indian indoor info injure ink inner input insane inside
  instagram instant insult insure interior internal internet intra intro introduce invite iphone iran irl iron islam island
  issue item itself jail january japan jeans jet jewel join joint joke journal jst judge jump june jungle junk jury justice keen
  keep keyboard kick kidnap kilo kindly king kitchen knee knew knife knock know known label lack ladder lady lake lame lane
  language laptop large laser last late laugh launch lawyer lazy lead leaf leak learn least leave left legal lemon lend length
  lesson letter level liar library lid lift light likely limit line link lion liquid list litre little live loan lobby local
  lock logic login london long look loose lose lost lots loud love lower loyal luck lunch lungs luv luxury lyf lyk machine madam
  magazine magic magnet mail major make makeup manage mango manipulate manual marathon march margin mark market marriage marry
  marvel mask massage master match math matter maximum maybe mayor meal mean meant meat medal media medicine meet melody melt
  member meme memo mental merchant mercy mere merge merit merry mess message metal method metro middle migrate mike mild
  military milk mine mini minimum minister minority minus minute mirror miss missile mistake misuse mixer mobile mock mode model
  moderate modest molar momentum monday money monitor monkey month mood moon moral morning moron mosque mostly moth mother
  motion motivate motor mouse mouth move movie mrng multi multiple multiplex murder museum mushroom music muslim myth nail naked
  name nasty nation natural navy nd near neat neck need needle negative nepal nerve network news next nice nickname night nine
  nite noble noise none nonsense north nose nude numb number nurse nvm nxt obey occupy occur ocean offer office offline often
  onion online onto open opera order organ organise orphan outdoor owe oxygen pacer pack pad page paid pain paint pair pakistan
  pakistani palm panel panic pants paparazzi paper parade pardon parent paris park part partner passed past pasta paste patch
  path patient patriot pause peace peak peanut penalty people perfume period permit person petrol phd philosophy phone photo
  photograph phrase pic pick pickup piece pile pilot pin pinch pink pipe pit pizza place plan plane plant plate play plot plus
  poem poet point poke pole police polish polite poll pool poor popular porn portal pose positive post potato pour power ppl
  praise pray pregnant prepare press price pride primary prime print private prize pro probe problem program prohibit project
  promo proof propaganda protest proud prove psycho public pull pulse pump punch punish pupil puppy purchase purse pursue push
  pussy puzzle queen question quick quiet quit quite quota quote rabbit race radio rag rail railway rain raise random range rank
  rap rape rapid rare rascal rating ratio razor reach react read real reason rebel recharge refer refugee regular relate relax
  religion religious rely remain remake remedy remix renew reply report respect rest result retweet reward rhythm rich ride
  right ringtone riot rise risk rival river road roast robot rock role roll roof room root rope rose rot rough round route royal
  rubbish rude ruin rule running rupee rural rush sack sacred sadly safe sail saint salad salary salt salute same sand sarcasm
  satellite satisfy saturday sauce savage save saw say scale scam scary scene school science scope score season seat second see
  seek seem seen seize self selfie selfish sell send sense sent separate serve service settle setup seven severe sexy shade
  shadow shake shame shampoo shape share shark sharp shed sheep sheet shelter shift shine shirt shit shiver shock shoe shoot
  shop shore short shot shout show shrink sick side sigh sight sign sikh silk silly silver similar since sing sink sister site
  sixth size skill skin skip skirt slap slave sleep slim slip slogan slow slut small smart smell smh smile smoke snack snake
  snap sneeze snow soap social society sofa soft software soil solar sold soldier solid solo solve somehow song soon sore sorry
  sort soul sound soup south space spam spare spark speak speech speed spell spend spent spin split spoil spoke spoon sport spot
  spray squad square sry stadium staff stage stair stamp stand standard star stare start startup state stay steal steel steep
  stem stick still stock stole stone stood store storm strange strategy street strength strike stuck student study stuff stump
  style submit subscribe subsidy suck sudden sue sugar suggested suit sum sunday sunrise sunset super superb superhit support
  supreme sure surname surprise surrender survey suspense swag swear sweat sweet sweetie swift swim sword sympathy system tablet
  tackle tail take taken talent talk tall tank tap target task taste taxi tbh tea teach tear tease tech technical technology
  teenage teeth telephone tell temple tenant tender tent term terrorist test text thank thanku thankyou theft theme thick thief
  thin thing think third thnx three throw thumb thunder thursday ticket tide tiger tight tiktok time tiny tire title today toe
  token tolerate tollywood tomato tone took tool tooth topic torch toss total touch tough tour tower town toxic track trade
  tragedy train translate transparent trap trash travel treat tree trend trial tribe trick tried trip triple troll truck true
  trust tube tuesday tune turbo turn tutor tweet twice twin twist twitter type tysm ugly ultimate umbrella unable uncle unfair
  unhappy union unit unite unknown update upon upper upset urban urge urine usage used user username usual vaccine vague valid
  valley value vanish variety vegetable vehicle venue verify verse veteran via vibe vice victim video view village violate viral
  virus visa visible visit visual vital vitamin vivid vlog vocal voice volume vomit voter vulgar wage wagon wait wake walk wall
  wallet want warm warn wash waste wat watch water wave weak wear website wedding weed week weird welfare well wen went west
  whatsapp wheat wheel whistle white whole whore wht wid widow wife wifi wild wind window wine wing winner wipe wire wise wish
  witch wolf woman women wood wool word work world worry worse worst worth wound wrap wrist write wrong wrote yard year yell
  yesterday yoga yolo young youth youtube yummy zero zombie zone`;

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
