import type { GuardRows } from './guard.ts';

/**
 * Somebody else who does what a sentence tells. `other` is a relative, a superior or a predecessor of the page's subject, `official` a holder of a
 * post who is named by it alone; both count only where they are the subject, at the front of a clause. `appoints` is what such
 * a one does to the subject of the page. `agent` names who led or supervised, or somebody whom a
 * relative clause goes on to tell of ("succeeded X, who …"). Terms of
 * kinship and office by each language's common dictionary; a language without an article has `official` with a verb, because the bare title also
 * stands over a person's own post.
 */
export const SOMEBODY_ELSE: GuardRows = {
  en: {
    other:
      '(my|his|her|their|our) (late |former |then |own |direct |line |elder |older |younger |first |second |immediate )*(husband|wife|spouse|partner|father|mother|parents|grandfather|grandmother|uncle|aunt|brother|sister|son|daughter|cousin|family|friend|friends|boss|supervisor|superior|manager|chief|director|mentor|colleague|colleagues|predecessor|successor|client|clients|ambassador|minister|head of mission|professor)|the (boss|predecessor|successor)',
    official:
      'the (deputy |acting |current |new |then )*(ambassador|head of mission|chief of mission|high commissioner|consul general|charge d affaires|permanent representative|minister|foreign minister|president|prime minister|director general)(?! (of|to|in|for|at|@|designate|extraordinary) )',
    agent:
      '(supervised|managed|led|headed|directed|overseen|chaired|mentored|coached|commanded|guided|run) by(?! (me|him|her|ambassador|charge|high|consul) )|under the (leadership|guidance|command|chairmanship) of|(succeed(s|ed|ing)?|replac(es|ed|ing)|married(?! (and|with|in))|(daughter|son|wife|widow|husband) of|assist(s|ed|ing)) ……who|the (ambassador|head of mission|chief of mission|high commissioner|consul general|minister|president|director general) who',
    appoints:
      'appoint(s|ed)|nominated|named (her|him|me)|accredited (her|him|me)|sent (her|him|me)|promoted (her|him|me)|(received|accepted) (his|her|my) (letters|credentials)|entrusted|selected (her|him|me)|asked (her|him|me)',
  },
  fr: {
    other:
      '(mon|ma|mes|son|sa|ses|leur) (ancien |ancienne |defunt )?(mari|epoux|epouse|femme|conjoint|compagnon|compagne|pere|mere|parents|grand pere|oncle|frere|soeur|fils|fille|chef|cheffe|patron|patronne|superieur|superieure|responsable|directeur|directrice|collegue|collegues|predecesseur|successeur|ami|amie|ambassadeur|ambassadrice|ministre)',
    official:
      'l ambassad(eur|rice)(?! (de|d|du|des|aupres|en|au|@) )|(le|la) (chef de mission|cheffe de mission|ministre|consul general|consule generale|haut commissaire|president|presidente)(?! (de|d|du|des|aupres|en|au|@) )',
    agent:
      '(supervis(e|ee|es|ees)|dirig(e|ee|es|ees)|encadr(e|ee|es|ees)|conduit(e|s|es)?|pilot(e|ee)|men(e|ee|es|ees)) par(?! moi )|sous la (direction|supervision|responsabilite|conduite) (de|du|d|des)|(succede a|a succede a|remplace|a remplace|fille de|fils de|epouse de|mariee a) ……qui|(ambassadeur|ambassadrice|chef de mission|ministre|consul general|president) qui',
    appoints:
      'a (nomme|designe)|(l|m) (a|avait) (nomme|designe|envoye|charge|promu|accredite)|(la|le|me) (nomme|designe|charge|envoie)|nomm(e|a) (ambassad*|consul*|chef)',
  },
  de: {
    other:
      '(war |wurde |ist |hat |hatte )?(mein|meine|ihr|ihre|sein|seine|unser|unsere) (damaliger |damalige |fruherer |fruhere |direkter |direkte )?(mann|ehemann|frau|ehefrau|partner|partnerin|vater|mutter|eltern|grossvater|onkel|bruder|schwester|sohn|tochter|chef|chefin|vorgesetzter|vorgesetzte|vorganger|vorgangerin|nachfolger|nachfolgerin|kollege|kollegin|kollegen|freund|freundin|botschafter|botschafterin|minister|ministerin)',
    official:
      '(der (botschafter|missionschef|generalkonsul|gesandte|minister|aussenminister|prasident)|die (botschafterin|missionschefin|generalkonsulin|ministerin|aussenministerin))(?! (von|in|der|des|fur|bei|@) )',
    agent:
      '(geleitet|geleitete|geleiteten|gefuhrt|gefuhrte|gefuhrten|beaufsichtigt|betreut) (von|vom|durch)|(von|vom|durch) (der |dem |den |meinem |meiner |einem |einer )?[^ ]+ (geleitet|gefuhrt|beaufsichtigt)*|unter (der )?(leitung|aufsicht|fuhrung) (von|des|der|vom)|((folgte|folgt) (auf|auf den|auf die)|nachfolger (von|des)|nachfolgerin (von|des)|tochter (von|des)|verheiratet mit) ……(der|die)',
    appoints:
      '(ernannte|ernennt|ernannt|entsandte|berief|beauftragte|beforderte) (sie|ihn|mich)|(sie|ihn|mich) …(ernannt|entsandt|berufen|beauftragt|befordert)',
  },
  es: {
    other:
      '(mi|mis|su|sus) (antiguo |antigua |difunto )?(marido|esposo|esposa|mujer|pareja|padre|madre|padres|abuelo|tio|hermano|hermana|hijo|hija|jefe|jefa|superior|supervisor|director|directora|colega|colegas|predecesor|predecesora|antecesor|antecesora|sucesor|sucesora|amigo|amiga|embajador|embajadora|ministro|ministra)',
    official:
      '(el (embajador|jefe de mision|consul general|ministro|canciller|presidente)|la (embajadora|jefa de mision|consul general|ministra|canciller|presidenta))(?! (de|del|en|ante|@) )',
    agent:
      '(dirigid(o|a|os|as)|supervisad(o|a|os|as)|encabezad(o|a|os|as)|liderad(o|a|os|as)|gestionad(o|a|os|as)) por(?! mi )|bajo la (direccion|supervision) (de|del)|(sucedio a|sucede a|reemplazo a|sustituyo a|hij(o|a) de|casad(o|a) con) ……(que|quien)|(al|el|la|del) (embajador|embajadora|jefe de mision|consul general|ministro|ministra|presidente) (que|quien)',
    appoints: '(nombro|designo|nombra|designa) a|(la|lo|le|me) (nombro|designo|envio|encargo|ascendio|acredito)',
  },
  pt: {
    other:
      '(o |a |os |as )?(meu|minha|seu|sua) (ex |antigo |antiga )?(marido|esposo|esposa|mulher|companheiro|pai|mae|avo|tio|irmao|irma|filho|filha|chefe|superior|supervisor|supervisora|diretor|diretora|colega|antecessor|antecessora|predecessor|sucessor|sucessora|amigo|amiga|embaixador|embaixadora|ministro|ministra)',
    official:
      '(o (embaixador|chefe de missao|consul geral|ministro|chanceler|presidente)|a (embaixadora|ministra|consulesa geral|presidenta))(?! (de|do|da|em|no|na|junto|@) )',
    agent:
      '(dirigid(o|a|os|as)|supervisionad(o|a|os|as)|chefiad(o|a|os|as)|liderad(o|a|os|as)|gerid(o|a|os|as)) (por|pelo|pela)(?! mim )|sob a (direcao|supervisao|chefia) (de|do|da)|(sucedeu a|sucede a|substituiu|filh(o|a) de|casad(o|a) com) ……(que|quem)|(o|a|ao|do|da) (embaixador|embaixadora|chefe de missao|consul geral|ministro|ministra|presidente) que',
    appoints: '(nomeou|designou|enviou|encarregou|promoveu)( o| a| me)?',
  },
  it: {
    other:
      '(il |la |i )?(mio|mia|suo|sua|miei) (ex )?(marito|moglie|compagno|compagna|padre|madre|genitori|nonno|zio|fratello|sorella|figlio|figlia|capo|superiore|supervisore|direttore|direttrice|collega|colleghi|predecessore|successore|amico|amica|ambasciatore|ambasciatrice|ministro|ministra)',
    official:
      '(l ambasciat(ore|rice)|il (capo missione|console generale|ministro|presidente)|la (ministra|presidente))(?! (d|di|del|dell|della|in|presso|a|@) )',
    agent:
      '(diretto|diretta|diretti|guidat(o|a|i|e)|supervisionat(o|a|i|e)|gestit(o|a|i|e)) (da|dal|dalla|dall)(?! me )|sotto la (direzione|supervisione|guida) (di|del|dell|della)|(succede a|succedette a|e succedut(o|a) a|sostituisce|figli(o|a) di|sposat(o|a) con) ……che|(ambasciatore|ambasciatrice|capo missione|console generale|ministro|presidente) che',
    appoints: '(l|lo|la|mi) (ha |a )?(nomin(o|ato|ata)|incaric(o|ato|ata)|inviat(o|a)|promoss(o|a))',
  },
  nl: {
    other:
      '(is |was |werd |heeft )?(mijn|zijn|haar|hun) (voormalige |toenmalige )?(man|echtgenoot|vrouw|echtgenote|partner|vader|moeder|ouders|opa|oom|broer|zus|zoon|dochter|baas|chef|leidinggevende|manager|directeur|collega|collegas|voorganger|voorgangster|opvolger|opvolgster|vriend|vriendin|ambassadeur|minister)',
    official: 'de (ambassadeur|missiechef|consul generaal|minister|president)(?! (van|in|bij|te|voor|@) )',
    agent:
      '(geleid|aangestuurd|begeleid|geleide) door|onder (leiding|toezicht|aansturing) van|(volgde|opvolger van|dochter van|zoon van|getrouwd met) ……die|de (ambassadeur|missiechef|consul generaal|minister|president) die',
    appoints: '(benoemde|benoemt|stuurde|vroeg) (haar|hem|mij)',
  },
  sv: {
    other:
      '(min|mitt|mina|hans|hennes|sin) (forre |forra |davarande )?(man|make|maka|fru|hustru|sambo|far|pappa|mor|mamma|foraldrar|farfar|morfar|bror|syster|son|dotter|chef|kollega|kollegor|foretradare|eftertradare|van|ambassador|minister)',
    official:
      '(ambassadoren|beskickningschefen|generalkonsuln|ministern|utrikesministern|presidenten)(?! (i|for|vid|@) )',
    agent:
      '(ledd|lett|ledda|leddes|styrd) av|under (ledning|overinseende) av|(eftertradde|eftertrader|dotter till|son till|gift med) ……som|(ambassadoren|beskickningschefen|generalkonsuln|ministern|presidenten) som',
    appoints: '(utnamnde|utsag|skickade) (henne|honom|mig)',
  },
  da: {
    other:
      '(min|mit|mine|hans|hendes) (tidligere |davaerende )?(mand|aegtefaelle|kone|hustru|far|mor|foraeldre|bedstefar|bror|soster|son|datter|chef|leder|kollega|kolleger|forgaenger|efterfolger|ven|veninde|ambassador|minister)',
    official:
      '(ambassadoren|missionschefen|generalkonsulen|ministeren|udenrigsministeren|praesidenten)(?! (i|for|ved|@) )',
    agent:
      '(ledet|styret) af|under (ledelse|opsyn|vejledning) af|(efterfulgte|aflost[ee]|datter af|son af|gift med) ……(som|der)|(ambassadoren|missionschefen|generalkonsulen|ministeren|praesidenten) (som|der)',
    appoints: '(udnaevnte|sendte) (hende|ham|mig)',
  },
  no: {
    other:
      '(mannen|kona|faren|moren|broren|sosteren|sonnen|datteren|sjefen|lederen|kollegaen|forgjengeren|etterfolgeren|ektefellen) (min|hans|hennes)|(min|hans|hennes) (tidligere )?(mann|kone|far|mor|bror|soster|sonn|datter|sjef|leder|kollega|forgjenger|etterfolger|ektefelle)',
    official:
      '(ambassadoren|stasjonssjefen|generalkonsulen|ministeren|utenriksministeren|presidenten)(?! (i|for|ved|@) )',
    agent:
      '(ledet|styrt) av|under (ledelse|oppsyn|veiledning) av|(etterfulgte|avloste|datter av|sonn av|gift med) ……som|(ambassadoren|stasjonssjefen|generalkonsulen|ministeren|presidenten) som',
    appoints: '(utnevnte|sendte) (henne|ham|meg)',
  },
  fi: {
    other:
      '(minun |hanen )?(mieheni|miehensa|vaimoni|vaimonsa|puolisoni|puolisonsa|isani|isansa|aitini|aitinsa|vanhempani|veljeni|veljensa|sisareni|sisarensa|poikani|tyttareni|esimieheni|esimiehensa|pomoni|paallikkoni|kollegani|edeltajani|edeltajansa|seuraajani|seuraajansa|ystavani)',
    official:
      '(suurlahettilas|edustuston paallikko|paakonsuli|ministeri|ulkoministeri) (johti|johtaa|hallinnoi|neuvotteli|esitti|jatti|luovutti|puhuu|hoiti|vastasi|allekirjoitti)',
    appoints: '(nimitti|lahetti) (hanet|minut)',
  },
  pl: {
    other:
      '(moj|moja|moi|jego|jej) (byly |byla |owczesny )?(maz|zona|partner|partnerka|ojciec|matka|rodzice|dziadek|wujek|brat|siostra|syn|corka|szef|szefowa|przelozony|przelozona|kierownik|dyrektor|kolega|kolezanka|poprzednik|poprzedniczka|nastepca|nastepczyni|przyjaciel|ambasador|minister)',
    official:
      '(ambasador|szef misji|konsul generalny|minister) (kierowal|zarzadzal|negocjowal|zlozyl|prowadzil|nadzorowal|podpisal|wlada|mowi|odpowiadal)',
    agent:
      '(kierowan(y|a|ego|ej|ym)|prowadzon(y|a|ego|ej|ym)|nadzorowan(y|a|ego|ej|ym)) przez(?! mnie )|pod (kierownictwem|nadzorem|kierunkiem|przewodnictwem)|(zastapil(a)?|corka|syn|zona|maz) ……ktor(y|a)',
    appoints: '(mianowal|powolal|wyslal|awansowal) (go|ja|mnie)',
  },
  tr: {
    other:
      '(benim |onun )?(esim|kocam|karim|babam|annem|agabeyim|kardesim|oglum|kizim|patronum|mudurum|amirim|yoneticim|selefim|halefim|arkadasim|meslektasim)|(eski )?(esi|kocasi|babasi|annesi|selefi|halefi|amiri)',
    official: '(buyukelci|baskonsolos|bakan) (butce*|heyet*|guven mektu*|muzakere*|anlasma*|ekib*|personel*)',
    appoints: '(onu|beni) …(atadi|gorevlendirdi)',
  },
  id: {
    other:
      '(suami|istri|ayah|ibu|orang tua|kakek|paman|kakak|adik|putra|putri|anak|atasan|bos|manajer|direktur|rekan|pendahulu|penerus|penggantinya|teman) (saya|nya)|(suaminya|istrinya|ayahnya|ibunya|atasannya|bosnya|pendahulunya|penggantinya)',
    official:
      '(duta besar|konsul jenderal|kepala perwakilan|menteri) (itu |tersebut )?(memimpin|mengelola|menyerahkan|menandatangani|merundingkan|berbicara|menguasai|membawahi)',
    agent: '(dipimpin|diawasi|dikelola|dibimbing) oleh|di bawah (pimpinan|pengawasan|arahan|bimbingan)',
    appoints: '(mengangkat|menunjuk|menugaskan)(nya)?',
  },
  el: {
    other:
      '(ο |η |οι )?(συζυγος|αντρας|ανδρας|γυναικα|πατερας|μητερα|γονεις|παππους|θειος|αδελφος|αδελφη|γιος|κορη|προισταμενος|προισταμενη|διευθυντης|διευθυντρια|συναδελφος|προκατοχος|διαδοχος|φιλος|φιλη) (μου|του|της)',
    official:
      '(ο|η) (πρεσβης|γενικος προξενος|υπουργος|προεδρος|αρχηγος της αποστολης)(?! (της|του|στην|στη|στο|σε|@) )',
    agent: 'υπο την (ηγεσια|καθοδηγηση|εποπτεια|διευθυνση)',
    appoints: '(τον|την|με) (διορισε|εστειλε|ορισε)',
  },
  ru: {
    other:
      '(мой|моя|мои|его|ее|их|наш) (бывший |бывшая |тогдашний |непосредственный )?(муж|жена|супруг|супруга|отец|мать|родители|дед|дядя|брат|сестра|сын|дочь|начальник|начальница|руководитель|шеф|директор|коллега|коллеги|предшественник|предшественница|преемник|преемница|друг|посол|министр)',
    official:
      '(посол|глава миссии|генеральный консул|генконсул|министр) (вел|руководил|возглавлял|управлял|подписал|вручил|провел|владеет|говорит|отвечал|курировал)',
    agent:
      'под (руководством|началом|надзором|председательством)|(возглавляем(ый|ая|ой|ого)|руководим(ый|ая|ой|ого))|(сменил(а)?|заменил(а)?|дочь|сын|жена|замужем за|женат на) ……котор(ый|ая)',
    appoints: '(назначил|направил|поручил)',
  },
  uk: {
    other:
      '(мій|моя|мої|його|її|їхній|наш) (колишній |колишня |тодішній |безпосередній )?(чоловік|дружина|батько|мати|батьки|дід|дядько|брат|сестра|син|дочка|начальник|начальниця|керівник|шеф|директор|колега|колеги|попередник|попередниця|наступник|наступниця|друг|посол|міністр)',
    official:
      '(посол|глава місії|генеральний консул|міністр) (вів|керував|очолював|управляв|підписав|вручив|провів|володіє|розмовляє|відповідав)',
    agent:
      'під (керівництвом|началом|наглядом|головуванням)|очолюван(ий|а|ої|ого)|(змінив|змінила|замінив|замінила|дочка|син|дружина|заміжня за|одружений з) ……як(ий|а)(?= )',
    appoints: '(призначив|направив|доручив)',
  },
  he: {
    other:
      '(בעלי|בעלה|אשתי|אשתו|אבי|אביו|אביה|אמי|הוריי|אחי|אחותי|בני|בתי)|(האבא|האמא|הבוס|המנהל|המנהלת|הממונה|הקולגה|החבר|קודמו|קודמתי|הבעל|הסבא) (שלי|שלו|שלה)|(קודמי|קודמו|קודמה|מחליפי|מחליפו)',
    official:
      '(השגריר|השגרירה|שר החוץ|הקונסול הכללי) (ניהל|ניהלה|הוביל|הובילה|הגיש|הגישה|דובר|דוברת|חתם|חתמה|אחראי|אחראית)',
    agent: 'תחת (פיקוח|הנחיית|פיקודו|ניהולו)',
    appoints: '(מינה|שלח) (אותו|אותה|אותי)',
  },
  ar: {
    other:
      '(كان |كانت |عمل |عملت )?(زوجي|زوجها|زوجته|زوجتي|والدي|والده|والدها|والدتي|أبي|أخي|شقيقي|شقيقه|ابني|ابنتي|رئيسي|مديري المباشر|زميلي|صديقي|سلفه|سلفها|سلفي|خلفه|خلفها)',
    official:
      '(السفير|السفيرة|الوزير|الوزيرة|القنصل العام|رئيس البعثة) (أدار|أدارت|قاد|قادت|وقع|وقعت|قدم|قدمت|يتحدث|تتحدث|يدير|تدير|ترأس)|(أدار|قاد|وقع|قدم|ترأس) (السفير|الوزير|القنصل العام|رئيس البعثة)',
    agent: 'تحت (إشراف|قيادة|رئاسة)|برئاسة',
    appoints: '(عينه|عينها|عينني|كلفه|كلفها|كلفني)',
  },
  hi: {
    other:
      '(मेरे|उनके|उसके|हमारे) (पूर्व )?(पति|पिता|दादा|चाचा|भाई|बेटे|बॉस|अधिकारी|प्रबंधक|निदेशक|सहयोगी|मित्र|पूर्ववर्ती|उत्तराधिकारी|राजदूत)|(मेरी|उनकी|उसकी) (पत्नी|माँ|मां|माता|बहन|बेटी|सहयोगी)',
    official: '(राजदूत|मंत्री|महावाणिज्यदूत|मिशन प्रमुख) ने',
    agent: '(के नेतृत्व|की देखरेख|के निर्देशन|के अधीन|की अध्यक्षता)',
    appoints: '(नियुक्त किया|नियुक्त)',
  },
  zh: {
    other:
      '(我|他|她)的?(丈夫|妻子|先生|太太|爱人|父亲|母亲|父母|爷爷|哥哥|弟弟|姐姐|妹妹|儿子|女儿|上司|老板|领导|主管|经理|同事|前任|继任者|朋友)',
    official: '(大使|总领事|代办|部长|外长)(管理|负责|主持|率领|率团|签署|递交|会说|领导|主导)',
    agent: '在[^ ]{1,8}(领导|指导|主持|带领|率领|监督)下|由[^ ]{1,8}(领导|率领|主持|管理|监督)',
    appoints: '(任命|委派|派遣)(我|他|她)',
  },
  'zh-Hant': {
    other:
      '(我|他|她)的?(丈夫|妻子|先生|太太|愛人|父親|母親|父母|爺爺|哥哥|弟弟|姐姐|妹妹|兒子|女兒|上司|老闆|主管|經理|同事|前任|繼任者|朋友)',
    official: '(大使|總領事|代辦|部長|外長)(管理|負責|主持|率領|率團|簽署|遞交|會說|領導|主導)',
    agent: '在[^ ]{1,8}(領導|指導|主持|帶領|率領|監督)下|由[^ ]{1,8}(領導|率領|主持|管理|監督)',
    appoints: '(任命|委派|派遣)(我|他|她)',
  },
  ja: {
    other:
      '(私の|彼の|彼女の)?(夫|妻|主人|父|母|両親|祖父|兄|弟|姉|妹|息子|娘|上司|部長|同僚|前任者|後任者|友人)(は|が|も)',
    official: '(大使|総領事|公使|大臣|外相|代表部大使)(は|が)',
    agent: 'の(指揮|監督|指導|指示)の(下|もと)',
    appoints: '(任命|派遣)(した|され)',
  },
  ko: {
    other:
      '((제|내|그의|그녀의|저의|나의) )?(남편|아내|부인|배우자|아버지|어머니|부모님|할아버지|형|오빠|누나|언니|동생|아들|딸|상사|동료|전임자|후임자|친구)(은|는|이|가|께서)',
    official: '(대사|총영사|공사|장관|공관장)(는|가|께서|이|은)',
    agent: '(지휘|감독|지도) (하에|아래)',
    appoints: '(임명|파견)(했|하였|되)',
  },
};
