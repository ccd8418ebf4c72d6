import { words } from '../list.ts';

/** Words around names, by language: before or after a person; kinds of places; kinds of organisations. */
export interface NameTriggers {
  person: readonly string[];
  place: readonly string[];
  organisation: readonly string[];
}

/** One language: three texts of words. */
const triggers = (person: string, place: string, organisation: string): NameTriggers => ({
  person: words(person),
  place: words(place),
  organisation: words(organisation),
});

/** What announces a name or is part of it. */
export const nameTriggers: Readonly<Record<string, NameTriggers>> = {
  en: triggers(
    'mr mrs ms miss dr sir lord lady prof professor president minister premier chancellor senator congressman governor mayor king queen prince princess pope bishop cardinal father sister judge justice general colonel major captain lieutenant sergeant commander admiral ambassador secretary spokesman spokeswoman chairman chairwoman chief director manager coach striker midfielder defender goalkeeper winger captain skipper actor actress singer author writer poet painter composer journalist lawyer economist analyst son daughter wife husband brother widow jr sr born aged named',
    'city town village county district province state region river lake mount mountain island islands valley bay gulf sea ocean strait desert street avenue road square park airport port beach coast hills north south east west northern southern eastern western central near downtown suburb capital',
    'university college school institute academy ministry department bank company corp corporation inc ltd co plc group holdings party union association federation league club fc united city committee commission council agency authority bureau office court parliament congress senate army police navy force forces front movement organisation organization foundation society church hospital museum times post news radio television airlines airways motors oil gas insurance securities industries international board team rovers athletic county wanderers rangers',
  ),
  fr: triggers(
    'm mm mme mlle monsieur madame mademoiselle docteur dr maître me professeur président présidente ministre premier sénateur député députée maire roi reine prince princesse pape évêque cardinal père sœur juge général colonel commandant capitaine lieutenant amiral ambassadeur secrétaire porte-parole directeur directrice entraîneur attaquant gardien acteur actrice chanteur chanteuse auteur écrivain poète peintre compositeur journaliste avocat fils fille femme frère épouse né née nommé nommée',
    'ville village commune département province région pays état comté district rivière fleuve lac mont montagne île îles vallée baie golfe mer océan détroit désert rue avenue boulevard place parc aéroport port plage côte nord sud est ouest capitale banlieue quartier arrondissement canton wilaya préfecture gouvernorat',
    'université collège lycée école institut académie ministère département banque société compagnie groupe sa parti union association fédération ligue club fc comité commission conseil agence autorité bureau cour tribunal parlement assemblée sénat armée police marine force forces front mouvement organisation fondation église hôpital musée journal radio télévision équipe syndicat confédération',
  ),
  es: triggers(
    'sr sra señor señora don doña dr dra doctor profesor presidente presidenta ministro ministra senador diputado diputada alcalde alcaldesa gobernador rey reina príncipe princesa papa obispo cardenal padre juez magistrado general coronel comandante capitán teniente almirante embajador secretario portavoz director directora consejero consejera entrenador técnico delantero portero actor actriz cantante autor escritor poeta pintor compositor periodista abogado hijo hija esposa hermano viuda líder candidato',
    'ciudad pueblo villa municipio localidad provincia estado región comarca distrito río lago monte sierra isla islas valle bahía golfo mar océano estrecho desierto calle avenida plaza paseo parque aeropuerto puerto playa costa norte sur este oeste capital barrio departamento comunidad',
    'universidad colegio escuela instituto academia ministerio departamento banco sociedad compañía empresa grupo sa partido unión asociación federación liga club fc cf comité comisión consejo agencia autoridad oficina tribunal corte parlamento congreso senado ejército policía guardia armada fuerza fuerzas frente movimiento organización fundación iglesia hospital museo diario radio televisión equipo sindicato confederación ayuntamiento junta diputación consejería audiencia fiscalía real deportivo atlético gobierno cámara',
  ),
  de: triggers(
    'herr frau dr prof professor präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler senator senatorin abgeordneter abgeordnete bürgermeister bürgermeisterin oberbürgermeister könig königin prinz prinzessin papst bischof kardinal pfarrer pater richter general oberst major kapitän leutnant admiral botschafter sekretär sprecher sprecherin vorsitzender vorsitzende vorsitzenden direktor direktorin leiter leiterin chef trainer stürmer torwart schauspieler schauspielerin sänger sängerin autor autorin schriftsteller dichter maler komponist journalist anwalt sohn tochter witwe bruder stadtrat stadtverordneter landrat dezernent außenminister finanzminister innenminister',
    'stadt dorf gemeinde kreis landkreis bezirk provinz staat land region fluss see berg insel inseln tal bucht golf meer ozean wüste straße strasse allee platz park flughafen hafen strand küste nord süd ost west norden süden osten westen hauptstadt stadtteil ortsteil main bad nahe',
    'universität hochschule schule gymnasium institut akademie ministerium amt bank gesellschaft firma unternehmen konzern gmbh ag kg co partei union verband verein bund liga club klub sc sv fc tsv tv tsg vfb vfl spvgg eintracht borussia komitee kommission rat agentur behörde büro gericht parlament bundestag landtag armee polizei marine bundeswehr front bewegung organisation stiftung kirche krankenhaus museum zeitung rundfunk fernsehen mannschaft gewerkschaft fraktion magistrat feuerwehr',
  ),
  it: triggers(
    'sig signor signora dott dottor prof professore presidente ministro premier senatore deputato onorevole sindaco governatore re regina principe principessa papa vescovo cardinale padre don giudice generale colonnello maggiore capitano ammiraglio ambasciatore segretario portavoce direttore direttrice allenatore tecnico attaccante portiere attore attrice cantante autore scrittore poeta pittore compositore giornalista avvocato figlio figlia moglie fratello',
    'città paese comune provincia regione stato distretto fiume lago monte isola isole valle baia golfo mare oceano stretto deserto via viale piazza parco aeroporto porto spiaggia costa nord sud est ovest capitale quartiere',
    'università collegio scuola istituto accademia ministero dipartimento banca società compagnia azienda gruppo spa srl partito unione associazione federazione lega club fc comitato commissione consiglio agenzia autorità ufficio tribunale corte parlamento camera senato esercito polizia carabinieri marina forza fronte movimento organizzazione fondazione chiesa ospedale museo giornale radio televisione squadra sindacato confederazione',
  ),
  pt: triggers(
    'sr sra senhor senhora dr dra doutor professor presidente ministro ministra senador deputado deputada prefeito governador rei rainha príncipe princesa papa bispo cardeal padre juiz general coronel major capitão tenente almirante embaixador secretário porta-voz diretor diretora treinador técnico atacante goleiro ator atriz cantor cantora autor escritor poeta pintor compositor jornalista advogado filho filha esposa irmão',
    'cidade vila aldeia município província estado região distrito rio lago monte serra ilha ilhas vale baía golfo mar oceano estreito deserto rua avenida praça parque aeroporto porto praia costa norte sul leste oeste capital bairro',
    'universidade colégio escola instituto academia ministério departamento banco sociedade companhia empresa grupo partido união associação federação liga clube fc comitê comissão conselho agência autoridade tribunal supremo parlamento câmara senado exército polícia marinha força forças frente movimento organização fundação igreja hospital museu jornal rádio televisão equipe sindicato confederação',
  ),
  nl: triggers(
    'de-heer heer mevrouw dr prof professor president minister premier senator burgemeester gouverneur koning koningin prins prinses paus bisschop kardinaal rechter generaal kolonel majoor kapitein admiraal ambassadeur secretaris woordvoerder woordvoerster voorzitter directeur trainer spits keeper acteur actrice zanger zangeres schrijver dichter schilder componist journalist advocaat zoon dochter weduwe',
    'stad dorp gemeente provincie staat regio rivier meer berg eiland eilanden dal baai golf zee oceaan straat laan plein park luchthaven haven strand kust noord zuid oost west hoofdstad wijk',
    'universiteit hogeschool school instituut academie ministerie departement bank maatschappij bedrijf groep nv bv partij unie vereniging federatie bond club fc comité commissie raad agentschap bureau rechtbank parlement kamer senaat leger politie marine front beweging organisatie stichting kerk ziekenhuis museum krant radio televisie ploeg vakbond',
  ),
  tr: triggers(
    'bay bayan sayın dr prof profesör başkan başkanı cumhurbaşkanı başbakan bakan bakanı senatör vekil milletvekili vali belediye kral kraliçe prens prenses papa general albay binbaşı yüzbaşı amiral büyükelçi büyükelçisi sekreter genel sözcü sözcüsü müdür müdürü yönetmen antrenör teknik kaleci oyuncu şarkıcı yazar şair ressam besteci gazeteci avukat hakim savcı oğlu kızı eşi',
    'şehir şehri kent kenti köy köyü ilçe ilçesi il ili eyalet eyaleti bölge bölgesi nehir nehri göl gölü dağ dağı ada adası vadi körfez körfezi deniz denizi okyanus boğaz boğazı çöl cadde caddesi sokak meydan meydanı park havaalanı havalimanı liman sahil kuzey güney doğu batı başkent mahallesi',
    'üniversite üniversitesi okul okulu enstitü enstitüsü akademi bakanlık bakanlığı banka bankası şirket şirketi holding parti partisi birlik birliği dernek derneği federasyon federasyonu lig kulüp kulübü komite komisyon komisyonu konsey konseyi ajans ajansı kurum kurumu mahkeme mahkemesi meclis meclisi ordu ordusu polis cephe hareket hareketi örgüt örgütü vakıf vakfı kilise hastane hastanesi müze gazete gazetesi radyo televizyon takım sendika spor',
  ),
  id: triggers(
    'pak bapak ibu dr prof presiden menteri gubernur bupati walikota raja ratu pangeran jenderal kolonel duta juru-bicara juru ketua direktur pelatih penyerang aktor penyanyi penulis wartawan anak istri',
    'kota desa kabupaten provinsi negara daerah sungai danau gunung pulau teluk laut selat jalan taman bandara pelabuhan pantai utara selatan timur barat ibu-kota kecamatan',
    'universitas sekolah institut akademi kementerian departemen bank perusahaan pt grup partai persatuan asosiasi federasi liga klub komite komisi dewan badan pengadilan parlemen tentara polisi front gerakan organisasi yayasan gereja rumah-sakit museum koran radio televisi tim serikat',
  ),
  pl: triggers(
    'pan pani dr prof prezydent minister premier senator poseł burmistrz król królowa książę papież biskup kardynał sędzia generał pułkownik kapitan admirał ambasador sekretarz rzecznik prezes dyrektor trener napastnik bramkarz aktor aktorka piosenkarz autor pisarz poeta malarz dziennikarz adwokat syn córka żona',
    'miasto miasta miasteczko wieś gmina powiat województwo stan kraj region rzeka jezioro góra wyspa dolina zatoka morze ocean cieśnina ulica aleja plac park lotnisko port plaża wybrzeże północ południe wschód zachód stolica',
    'uniwersytet szkoła instytut akademia ministerstwo bank spółka firma grupa partia unia związek federacja liga klub komitet komisja rada agencja urząd sąd parlament sejm senat armia policja front ruch organizacja fundacja kościół szpital muzeum gazeta radio telewizja zespół',
  ),
  sv: triggers(
    'herr fru dr professor president minister statsminister senator borgmästare kung drottning prins prinsessa påve biskop domare general överste kapten amiral ambassadör sekreterare talesman ordförande direktör chef tränare anfallare målvakt skådespelare sångare författare poet målare journalist advokat son dotter',
    'stad by kommun län provins stat region flod sjö berg ö dal vik hav sund gata väg torg park flygplats hamn strand kust norra södra östra västra huvudstad',
    'universitet högskola skola institut akademi departement bank bolag företag koncern ab parti union förbund förening liga klubb kommitté kommission råd myndighet byrå domstol parlament riksdag armé polis front rörelse organisation stiftelse kyrka sjukhus museum tidning radio television lag',
  ),
  ro: triggers(
    'domnul doamna dl dr prof profesor președinte președintele ministru ministrul premierul senator senatorul deputat primar primarul rege regina prinț papa episcop judecător general colonel căpitan amiral ambasador secretar purtător director antrenor atacant portar actor actriță cântăreț autor scriitor poet pictor jurnalist avocat fiul fiica',
    'oraș orașul sat comuna județ județul provincie stat regiune râu fluviu lac munte insulă vale golf mare ocean strada bulevard piața parc aeroport port plajă coastă nord sud est vest capitala',
    'universitatea școala institutul academia ministerul banca societatea compania grupul partidul uniunea asociația federația liga clubul comitetul comisia consiliul agenția autoritatea biroul tribunalul curtea parlamentul senatul armata poliția frontul mișcarea organizația fundația biserica spitalul muzeul ziarul radio televiziunea echipa',
  ),
  ru: triggers(
    'г-н г-жа господин госпожа доктор профессор президент министр премьер канцлер сенатор депутат губернатор мэр король королева принц принцесса император царь князь граф барон папа епископ кардинал патриарх отец судья генерал полковник майор капитан лейтенант адмирал маршал посол секретарь госсекретарь представитель председатель глава директор начальник тренер нападающий полузащитник защитник вратарь актер актёр актриса певец певица автор писатель поэт художник композитор журналист адвокат экономист политолог сын дочь жена муж брат сестра лидер советник',
    'город городе города городок село деревня поселок посёлок район округ область края край губерния провинция штат страна республика регион река озеро гора остров острова полуостров долина залив море океан пролив пустыня улица проспект площадь парк аэропорт порт пляж берег север юг восток запад северный южный восточный западный столица уезд станция',
    'университет институт школа академия колледж министерство департамент банк компания корпорация фирма группа холдинг партия союз ассоциация федерация лига клуб комитет комиссия совет агентство управление служба бюро суд парламент конгресс сенат дума армия дивизия полк корпус флот полиция милиция фронт движение организация фонд церковь больница музей газета журнал радио телевидение команда сборная завод театр издательство студия',
  ),
  uk: triggers(
    'пан пані доктор професор президент міністр прем’єр депутат губернатор мер король королева принц імператор князь папа єпископ патріарх суддя генерал полковник капітан адмірал посол секретар речник голова директор тренер нападник воротар актор співак автор письменник поет художник журналіст адвокат син дочка дружина',
    'місто міста село селище район округ область край штат країна республіка регіон річка озеро гора острів долина затока море океан протока вулиця проспект площа парк аеропорт порт берег північ південь схід захід столиця',
    'університет інститут школа академія міністерство банк компанія корпорація група партія союз спілка асоціація федерація ліга клуб комітет комісія рада агентство управління служба бюро суд парламент конгрес сенат армія поліція фронт рух організація фонд церква лікарня музей газета радіо телебачення команда',
  ),
  bg: triggers(
    'господин госпожа доктор професор президент министър премиер депутат кмет крал кралица принц цар папа епископ патриарх съдия генерал полковник капитан посланик секретар говорител председател директор треньор нападател вратар актьор певец автор писател поет художник журналист адвокат син дъщеря',
    'град градът село община област район щат държава република регион река езеро планина остров долина залив море океан улица булевард площад парк летище пристанище бряг север юг изток запад столица',
    'университет институт училище академия министерство банка компания корпорация група партия съюз асоциация федерация лига клуб комитет комисия съвет агенция служба бюро съд парламент сенат армия полиция фронт движение организация фондация църква болница музей вестник радио телевизия отбор',
  ),
  sr: triggers(
    'gospodin gospođa dr profesor predsednik predsednica ministar premijer poslanik gradonačelnik kralj princ car papa patrijarh sudija general pukovnik kapetan ambasador sekretar portparol direktor trener napadač golman glumac pevač pisac pesnik slikar novinar advokat sin господин госпођа професор председник министар премијер посланик краљ принц папа патријарх судија генерал пуковник капетан амбасадор секретар директор тренер глумац певач писац новинар адвокат',
    'grad selo opština okrug pokrajina država region reka jezero planina ostrvo dolina more okean ulica bulevar trg park aerodrom luka sever jug istok zapad град село општина округ држава река језеро планина острво море улица трг',
    'univerzitet institut škola akademija ministarstvo banka kompanija grupa partija stranka savez unija federacija liga klub komitet komisija savet agencija služba sud parlament skupština vojska policija front pokret organizacija fondacija crkva bolnica muzej list radio televizija reprezentacija универзитет институт министарство банка партија странка савез лига клуб комитет савет агенција суд парламент војска полиција покрет организација црква',
  ),
  el: triggers(
    'κ κος κα κύριος κυρία δρ καθηγητής πρόεδρος υπουργός πρωθυπουργός βουλευτής δήμαρχος βασιλιάς βασίλισσα πρίγκιπας πάπας επίσκοπος δικαστής στρατηγός συνταγματάρχης πρέσβης γραμματέας εκπρόσωπος διευθυντής προπονητής ηθοποιός τραγουδιστής συγγραφέας ποιητής δημοσιογράφος δικηγόρος γιος κόρη',
    'πόλη χωριό δήμος νομός περιφέρεια πολιτεία χώρα ποταμός λίμνη όρος βουνό νησί κόλπος θάλασσα ωκεανός οδός λεωφόρος πλατεία πάρκο αεροδρόμιο λιμάνι βόρεια νότια ανατολική δυτική πρωτεύουσα',
    'πανεπιστήμιο σχολή ινστιτούτο ακαδημία υπουργείο τράπεζα εταιρεία όμιλος κόμμα ένωση σύνδεσμος ομοσπονδία λίγκα επιτροπή συμβούλιο οργανισμός υπηρεσία δικαστήριο βουλή κοινοβούλιο στρατός αστυνομία μέτωπο κίνημα ίδρυμα εκκλησία νοσοκομείο μουσείο εφημερίδα',
  ),
  ar: triggers(
    'السيد السيدة الدكتور الدكتورة د الأستاذ الشيخ الإمام الحاج الرئيس رئيس وزير الوزير وزيرة نائب النائب محافظ حاكم عمدة ملك الملك ملكة أمير الأمير الأميرة البابا الأسقف القاضي المستشار المستشارة اللواء العميد العقيد الجنرال الفريق الرائد النقيب الملازم سفير السفير أمين الناطق الناطقة المتحدث المتحدثة مدير المدير قائد القائد زعيم الزعيم مدرب المدرب المهاجم مهاجم اللاعب لاعب الحارس حارس المدافع النجم الممثل الممثلة الفنان الفنانة المطرب الكاتب الشاعر المخرج الصحفي الصحافي المحامي الباحث الخبير المحلل المبعوث المفوض المرشح نجل ابنه زوجته شقيقه آية حجة سماحة فخامة جلالة سمو معالي القيادي البرازيلي الفرنسي الإيطالي الإسباني الألماني الإنجليزي الأميركي الأمريكي',
    'مدينة مدينتي بلدة قرية قريتي محافظة ولاية إقليم منطقة مقاطعة دولة جمهورية مملكة إمارة عاصمة العاصمة نهر بحيرة جبل جبال جزيرة جزر وادي خليج بحر محيط مضيق صحراء شارع ساحة ميدان حي مخيم مطار ميناء شاطئ ساحل شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي قرب معبر قطاع الضفة في من إلى',
    'وزارة جامعة الجامعة معهد مدرسة كلية أكاديمية شركة بنك البنك مصرف مؤسسة مجموعة حزب الحزب حركة جبهة اتحاد الاتحاد جمعية منظمة هيئة لجنة مجلس المجلس وكالة صحيفة جريدة مجلة قناة إذاعة تلفزيون محكمة المحكمة برلمان جيش الجيش قوات القوات شرطة الشرطة كتائب سرايا لواء فرقة جهاز مكتب مركز مستشفى متحف كنيسة نادي النادي فريق منتخب المنتخب رابطة نقابة ديوان صندوق تنظيم جماعة تيار كتلة ائتلاف تحالف حلف',
  ),
  fa: triggers(
    'آقای آقا خانم دکتر مهندس استاد شیخ امام آیت‌الله آیت حجت‌الاسلام حجت‌الاسلام‌والمسلمین سید رئیس‌جمهور رئیس‌جمهوری رئیس وزیر نخست‌وزیر نماینده معاون استاندار فرماندار شهردار پادشاه ملکه شاه ملک امیر شاهزاده پاپ قاضی سردار سرتیپ سرلشکر ژنرال سرهنگ سفیر دبیر دبیرکل سخنگو سخنگوی مدیر مدیرعامل فرمانده رهبر سرمربی مربی مهاجم بازیکن دروازه‌بان مدافع بازیگر خواننده کارگردان نویسنده شاعر نقاش آهنگساز خبرنگار وکیل پژوهشگر کارشناس مرحوم شهید فرزند همسر',
    'شهر شهرستان استان روستا روستای بخش دهستان منطقه کشور جمهوری ایالت پایتخت رود رودخانه دریاچه کوه جزیره جزایر دره خلیج دریای اقیانوس تنگه بیابان کویر خیابان میدان بلوار پارک فرودگاه بندر ساحل شمال جنوب شرق غرب جاده پل سد دشت محله در از به',
    'وزارت دانشگاه دانشکده مدرسه مؤسسه موسسه آکادمی شرکت بانک گروه حزب جنبش جبهه اتحادیه انجمن سازمان هیأت هیئت کمیته کمیسیون شورای شورا مجلس خبرگزاری روزنامه هفته‌نامه مجله شبکه رادیو صدا سیما تلویزیون دادگاه دیوان ارتش سپاه نیروی نیروهای پلیس پژوهشگاه پژوهشکده مرکز اداره بیمارستان موزه کلیسا باشگاه تیم فدراسیون کنفدراسیون اتاق بنیاد صندوق ستاد قوه بورس کارخانه جامعه کانون',
  ),
  he: triggers(
    'מר גב גברת ד"ר דר פרופ פרופסור הרב רבי השר שר שרת ראש נשיא הנשיא יו"ר יור ח"כ חכ מזכיר מזכ"ל מנכ"ל מנכל דובר דוברת שופט השופט אלוף סגן רב סרן תת ניצב קצין מפקד הגנרל שגריר מלך המלך מלכת הנסיך האפיפיור הבישוף מאמן המאמן חלוץ שוער קפטן שחקן השחקן שחקנית זמר הזמר סופר הסופר משורר צייר עיתונאי עו"ד עוד פרקליט בנו בתו אשתו אחיו ז"ל חבר',
    'עיר העיר מושב קיבוץ כפר יישוב ישוב מחוז נפה מדינה מדינת ארץ רפובליקה רפובליקת נהר ים אגם הר הרי אי עמק מפרץ רחוב שדרות כיכר שכונת מחנה נמל שדה חוף צפון דרום מזרח מערב בירת בירה',
    'משרד אוניברסיטת אוניברסיטה האוניברסיטה מכללת בית מכון חברת בנק קבוצת מפלגת מפלגה תנועת ארגון אגודת איגוד התאחדות ליגת ועדת ועד מועצת מועצה רשות סוכנות עיתון העיתון רדיו טלוויזיה משטרת צבא חיל חטיבת גדוד חזית קרן מרכז מוזיאון כנסיית מועדון הפועל מכבי בית"ר בני עיריית לשכת מינהל מנהל שירות קופת ממשלת',
  ),
  ur: triggers(
    'جناب محترمہ مسٹر ڈاکٹر پروفیسر مولانا شیخ امام صدر وزیراعظم وزیر گورنر بادشاہ ملکہ شہزادہ پوپ جسٹس جنرل کرنل میجر کیپٹن سفیر سیکرٹری ترجمان چیئرمین ڈائریکٹر کوچ کپتان اداکار اداکارہ گلوکار مصنف شاعر صحافی وکیل بیٹا بیٹی رہنما',
    'شہر گاؤں ضلع صوبہ صوبے ریاست ملک علاقہ دریا جھیل پہاڑ جزیرہ وادی خلیج سمندر سڑک پارک ایئرپورٹ بندرگاہ ساحل شمالی جنوبی مشرقی مغربی دارالحکومت میں',
    'یونیورسٹی کالج سکول ادارہ وزارت بینک کمپنی گروپ پارٹی لیگ تحریک اتحاد ایسوسی فیڈریشن کلب کمیٹی کمیشن کونسل ایجنسی عدالت سپریم پارلیمنٹ اسمبلی سینیٹ فوج پولیس تنظیم فاؤنڈیشن ہسپتال اخبار ریڈیو ٹیم',
  ),
  ps: triggers(
    'ښاغلی ډاکټر پوهاند شیخ ولسمشر وزیر والي پاچا جنرال سفیر ویاند رئیس قوماندان لیکوال شاعر خبریال',
    'ښار کلی ولسوالۍ ولایت هېواد سیمه سیند غر وادي سړک شمال جنوب ختیځ لوېدیځ پلازمېنه',
    'پوهنتون ښوونځی وزارت بانک شرکت ګوند جبهه ټولنه سازمان کمېټه کمېسیون شورا محکمه پارلمان پوځ پولیس روغتون ورځپاڼه راډیو لوبډله',
  ),
  hi: triggers(
    'श्री श्रीमती डॉ डॉक्टर प्रोफेसर राष्ट्रपति प्रधानमंत्री मंत्री मुख्यमंत्री राज्यपाल सांसद विधायक राजा रानी राजकुमार न्यायाधीश जनरल कर्नल कप्तान राजदूत सचिव प्रवक्ता अध्यक्ष निदेशक कोच अभिनेता अभिनेत्री गायक लेखक कवि पत्रकार वकील बेटे बेटी नेता',
    'शहर गांव गाँव जिला जिले राज्य देश प्रदेश क्षेत्र नदी झील पर्वत द्वीप घाटी खाड़ी सागर महासागर सड़क मार्ग पार्क हवाई बंदरगाह तट उत्तर दक्षिण पूर्व पश्चिम राजधानी में',
    'विश्वविद्यालय कॉलेज स्कूल संस्थान मंत्रालय विभाग बैंक कंपनी समूह पार्टी दल संघ महासंघ लीग क्लब समिति आयोग परिषद एजेंसी अदालत न्यायालय संसद सेना पुलिस मोर्चा आंदोलन संगठन फाउंडेशन अस्पताल अखबार टीम',
  ),
};
