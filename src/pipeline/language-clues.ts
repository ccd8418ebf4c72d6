import type { Language } from '../languages/language.ts';
import { languageOf, languages } from '../languages/languages.ts';

/** What tells a language from the others of its script. */
export interface LanguageClues {
  /** BCP 47. */
  code: string;
  script: string;
  /** ISO 639-3 codes of its models in franc; none where franc does not know it. */
  franc: readonly string[];
  /** Letters that its neighbours lack. */
  letters: string;
  /** Letters that it does not have. */
  foreign: string;
  words: readonly string[];
}

/** Languages that news comes in; a file of `src/languages` takes the place of its line. Code, script, franc, letters, letters it lacks, frequent words. */
const others = `
ckb Arab -       ۆێەڕڵڤ     - لە بۆ بە کە و ئەو ئەم لەگەڵ یان هەر دەکات کرد بوو هەموو دوای پێش زۆر ئەوە نییە هێزەکانی هەبوو سەر ناو
ug  Arab uig     ۇۈېڭۋ      - ۋە بۇ بىر بىلەن ئۇ ئۈچۈن دەپ بولغان
sd  Arab skr     ٻڀٺٽڄڃڇڊڌڏڳڱڻ - ۾ جو جي کي آهي ۽ ته جا سان لاءِ
yi  Hebr ydd     ײױװ        - און אין די איז פון דער דאס האט מיט נישט
ca  Latn cat     ŀò         ñßøåæğışłőű que el la de del els les amb per una un és ha en al als més no però també aquest aquesta seva són han sobre com pel dels i va fer ser
gl  Latn glg     -          ç que de do da o a os as en no na un unha para por con é non máis como foi ao polo súa
sk  Latn slk     ľĺŕôäčšžť  ěřůñßøåæ a v sa na je že o s z do to za by pre ale ako po sú ktorý ktorá ktoré od bol vo ku tiež podľa nie jeho pri bude až už aj
sl  Latn slv     čšž        ćđěřůľñßøåæ in je v na za se so da z pa ki tudi po ne iz bi ga od kot do pri ali še sta bo bil bila ter zaradi leta
hr  Latn hrv     ćčđšž      ěřůľñßøåæ i u je na se da za su od s o a iz će kao što koji koja koje ali do te bi nije bio bila po kako tijekom zbog uz dok vrijeme nakon prema ili jer gdje također vrlo još sve samo bi može prije već koje kojoj kojem tisuća tisuću tko netko uopće točno povijesti siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca općine vlade
bs  Latn bos     ćčđšž      ěřůľñßøåæ i u je na se da za su od s o a iz će kao što koji koja koje ali do te bi nije bio bila po kako tokom zbog nakon prema ili jer gdje također takođe vrlo još sve samo bi može prije već koje kojoj kojem hiljada hiljadu općine vlade januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra historije također kantona
sr-Latn Latn srp ćčđšž      ěřůľñßøåæ i u je na se da za su od s o a iz će kao što koji koja koje ali do bi nije bio bila po kako tokom zbog predsednik uvek gde nakon posle prema ili jer takođe veoma još sve samo može pre već koje kojoj kojem hiljada opštine vlade januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra istorije pre ovde lepo deo reč mesto vreme
is  Latn isl     ðþáæö      ñßåøğışł og í að á er sem til um við það var en með fyrir ekki af hann hún þess
fo  Latn fao     ðáæø       ñßåğışł og í at á er sum til um við tað var men fyri ikki hann
fi  Latn fin     äö         ñßøåæğışłćđ ja on ei että oli se hän kun myös mukaan ovat mutta sen tai joka kuin hänen ole vuonna jos voi sekä niin mitä ollut jälkeen vain olla
et  Latn ekk     õäöü       ñßøåæğışłćđ ja on ei et oli see ta kui ka mis aga ning või selle oma eesti tema siis pole aasta ole veel mida välja kes
lv  Latn lvs     āēīūģķļņčšž ñßøåæőű un ir ar no par uz ka kas kā arī tas pēc lai gada bet tika viņš nav to vai tiek savu līdz
lt  Latn lit     ąčęėįšųūž  ñßøåæőűā ir yra kad su į iš tai kaip bet buvo nuo apie už jis dėl po taip ar per metų tik šį pat
sq  Latn als     ëç         ñßøåæğış të e në dhe se me për që nga një është i u si do ka nuk më por janë kanë ishte edhe këtë tij
af  Latn afr     êë         ñßøåæğış die en van is in het nie wat vir op sy te met dat hy ek om aan was sal ook deur
cy  Latn -       ŵŷ         ñßøåæğışł yn y yr i a o ar mae wedi gan ei eu fod ac bod am ond hyn hefyd ddim oedd sydd gyda fel fydd rhai dros nid bu cael gan yng ar ei eu fy ein ym mewn hyd mwy ni nid oes bydd byddai oedden wrth yna fe hi nhw nhw ddim dim sy bu cael cafodd gwaith un ddau i ôl cyn gyfer drwy trwy tan nad heb hwn hon rhwng wedi roedd maen mai honno dros ôl llywodraeth pobl cymru blwyddyn
gd  Latn -       ìòùàè      ñßøåæğışł agus an a air tha na bha ann gu aig chan le do seo iad sin am nan nach ach anns dha bidh mar den bho thuirt robh gun aig an anns do ri dhan dhe air bho le iad mi thu sibh ged ma nuair gum nach nan mòr eile cuid fhèin chaidh rinn bhith tuilleadh cuideachd seo sin far a ann is an-diugh Alba dheth às leis uile fo eadar chun airson
ga  Latn -       áéíóú      ñßøåæğışł agus an na ar a go is bhí tá sé le don seo ag faoi atá sin ach nach raibh mar ina bhí ní níl chun atá ach is mar a an do nó sna leis faoin ag an siad muid sibh agam aige acu gur gan idir bliain mór féin rinne déanamh iad é í seo sin ann bheith dúirt
eu  Latn -       -          ñßøåæğışłç eta da du ez bat dira izan zen ere dute egin beste hau bere baina gehiago den duten dela zuen dago izango zuten behar arte urte egiten ez ditu dituzte zituen zuten zen ziren izango zuela dela dira daude gisa arabera ondoren baino bezala egun bere beren beraz baita izateko ere edo baina hori hura honen horren bi lehen urteko izena dutela den zela batean baten batek batzuk egiten egin eman hainbat oso nahiz gabe guztiak guzti aurrera
az  Latn azj     ə          ñßøåæłőű və bu bir ilə üçün də da ki olan edib olub onun ən daha kimi görə sonra deyil isə həmin öz edir
uz  Latn uzn     ʻ          ñßøåæłöüğış va bu bilan uchun ham bir edi deb u yil esa boʻlgan qilish kerak haqida mumkin qilgan o'z bo'lgan bo'yicha lekin emas
tk  Latn tuk     ňýžäöü     ñßøåæłı we bu bir bilen üçin hem boldy diýip
ku  Latn -       êîûçş      ñßøåæğłäöü û ji bi li di de ku ev ew xwe jî her ya yên ên wan ku tê hatin kir bû dike ne da bo be yê ser wê wî ek ji li ku û bi jî di de da bo wê wî wan ew vê vî ev gel navbera pir heye hene nîne tê tên kirin kiriye bûn bûye dibe dike dikin ne na her yek du sal salê roj dem piştî berî nav ser bin bê lê belê gor gorî partiya dewleta kurd kurdistanê
tl  Latn tgl     -          ñßøåæç ang ng sa na mga at ay ni si para hindi ito kung may nang siya din isang niya pa po ko mo kay naman ako nila ating
ceb Latn ceb     -          ñßøåæç ang sa mga ug nga si og ni kay dili usa
jv  Latn jav     -          ñßøåæç lan ing sing karo iku ora saka kanggo ana iki
so  Latn som     -          ñßøåæçpvz oo ka ku in iyo la waa u ay soo uu waxa waxaa ee kale ayaa si wax isaga ah dadka ama lagu kala loo waxuu wuxuu aan kuma ugu
om  Latn -       -          ñßøåæç fi kan akka irraa keessatti waan ta'e ture jira isaa hin kana jedhan itti dha keessa irratti fi'i ammoo yeroo nama jechuun bara gara haa isheen inni ni akka irra isaan keessa kan kana ta’uu ta'uu ture turan biyya namoota hojii nu isa ishee fi yookiin garuu yoo waliin booda dura irraa akkasumas jechuu jedhe jedhu dha ibsan himan mana sana
ha  Latn hau     ƙɗɓ        ñßøåæçqx da na a ya ta cewa ne ba ga ce wa don shi kuma an su wani cikin sun daga amma wannan yana ake kan wata kasar yadda ke za
ig  Latn ibo     ịụọṅ       ñßøåæç na nke ya ka a ndị dị bụ ha n'ime maka onye ọ otu ihe si ga e n'ihi mere kwuru na bụ n'ụlọ ga-eme nwere ya ha anyị onye ndị gọọmenti obodo maka mana mgbe ebe ọ kwuru sịrị kwa kpọrọ otu mba afọ ike nke
yo  Latn yor     ẹọṣ        ñßøåæç ní ti àwọn pé fún sí náà tó wọn kò láti ń bí jẹ́ ó tí ọ̀ àti wà ṣe
zu  Latn zul     -          ñßøåæç ukuthi ngoba kodwa futhi uma ukuba nje kanye
rw  Latn kin     -          ñßøåæçxq mu ku na ya ko ni kandi cyane cya ubwo abantu bya uyu yo muri kuri avuga ntabwo bari yavuze ibi iki
rn  Latn run     -          ñßøåæç mu ku na ya ko ni kandi vyo canke uno ivyo
pcm Latn eng     -          ñßøåæç dey di na wey e don go dem sey for pipo wetin im dis dat no make fit one wit im tok get still until am don di dey go dem dia wetin wey be come get dat di say wen sabi pesin pikin abi una pipo oga im e ogbonge tok kontri make sey nain also as bin neva naim tori of and from on he so all who many about people dis how after but not
mg  Latn plt     -          ñßøåæç ny sy amin ho izay dia fa tamin ary
ht  Latn hat     -          ñßøåæç nan yo ak la pou ki te yon
eo  Latn epo     ĉĝĥĵŝŭ     - la de kaj estas en al por kiu ne
lb  Latn -       ëä         - an den vun der ass fir op mat dat
mt  Latn mlt     ħġż        ß li ta il ma u dan minn għal
be  Cyrl bel     ўі         иїєґщъ і у ў на не з што да па ён як за гэта ад для каб але яго быў пры якія паводле таксама
mk  Cyrl mkd     ѓќѕј       ыэёіїєґъщюя на и да се во за од е не со дека по ќе како до кој која но ги го му ова беше што
kk  Cyrl kaz     әғқңұүһөі  їєґ және бұл мен деп үшін бар де бір ол болып туралы жылы қазақстан бойынша еді емес
ky  Cyrl kir     ңөү        әғқұіїєґ жана бул менен деп үчүн бар бир ал болуп жылы кыргызстан боюнча эмес деген турган эле болгон
tt  Cyrl tat     әҗңөүһ     іїєґ һәм бу белән өчен дә бер дип
mn  Cyrl khk     өү         әғқңіїєґ нь энэ байна гэж болон юм бол тус
tg  Cyrl tgk     ӣӯҳҷғқ     іїєґ ва дар ба аз ки бо ин барои
uz-Cyrl Cyrl uzn ўқғҳ       іїєґ ва бу билан учун ҳам бир деб
mr  Deva mar     ळ          - आहे आणि या च्या ते होते नाही केली असे मध्ये केले त्यांनी असून म्हणून करण्यात हे आहेत यांनी झाली होता पण साठी काही मात्र
ne  Deva npi     -          - छ र को मा लाई भएको छन् थियो पनि गरेको भने हो यो बताए उनले गर्ने नेपाल तथा
mai Deva mai     -          - अछि छथि आओर सभ
bho Deva bho     -          - बा बाड़े के में आ रहल
am  Ethi amh     ኧጨጸ        ኽኸኾኹኺኻዀቐቑቒቓቔቕቖ ነው ላይ እና ውስጥ ግን እንደ ወደ ነበር ከ የ መሆኑን ጋር ሲሆን ናቸው አንድ ያለ ደግሞ
ti  Ethi tir     ኽኸኾቐቒቓቕዀኹኺኻ  - ኣብ ናይ እዩ ን ከም ኢሉ ዝነበረ እቲ ካብ ምስ እታ እዮም ግን ኣሎ ነቲ
`;

/** Scripts that one language of the news writes. */
const alone: Readonly<Record<string, string>> = {
  Grek: 'el',
  Armn: 'hy',
  Geor: 'ka',
  Guru: 'pa',
  Taml: 'ta',
  Telu: 'te',
  Gujr: 'gu',
  Thai: 'th',
  Hang: 'ko',
  Sinh: 'si',
  Mymr: 'my',
  Khmr: 'km',
  Laoo: 'lo',
  Knda: 'kn',
  Mlym: 'ml',
  Tibt: 'bo',
  Orya: 'or',
  Thaa: 'dv',
  Hira: 'ja',
  Kana: 'ja',
};

const optional = (field: string | undefined): string => (field === undefined || field === '-' ? '' : field);

const toClues = (row: string): LanguageClues => {
  const [code = '', script = '', franc, letters, foreign, ...words] = row.split(/\s+/);
  return {
    code,
    script,
    franc: optional(franc).split(',').filter(Boolean),
    letters: optional(letters),
    foreign: optional(foreign),
    words,
  };
};

const ownClues = ({
  code,
  script,
  franc,
  tellingLetters = '',
  foreignLetters = '',
  functionWords,
}: Language): LanguageClues => ({
  code,
  script,
  franc,
  letters: tellingLetters,
  foreign: foreignLetters,
  words: functionWords,
});

/** Everything that is known of how to tell languages apart. */
export const clues: readonly LanguageClues[] = [
  ...languages.map(ownClues),
  ...others
    .trim()
    .split('\n')
    .map(toClues)
    .filter(({ code }) => languageOf(code)?.code !== code),
  ...Object.entries(alone)
    .filter(([, code]) => languageOf(code) === undefined)
    .map(([script, code]) => ({ code, script, franc: [], letters: '', foreign: '', words: [] })),
];
