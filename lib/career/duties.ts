/**
 * Duties that decide how a position counts whatever its employer, as regular expressions over folded titles (see lib/recognise/fold.ts); 23 languages.
 */

/** What somebody did before diplomacy, told with the service that was joined. */
export const BEFORE_JOINING =
  "^(?:prior to|before) (?:joining|entering|(?:his|her|their) (?:diplomatic|foreign))|^vor (?:dem|ihrem|seinem) eintritt|^bevor (?:sie|er) in den|^avant (?:d'entrer|d'integrer|de rejoindre|son entree)|^antes de (?:ingresar|entrar|unirse|incorporarse|su ingreso)|^antes de ingressar|^prima di (?:entrare|intraprendere)|^voor(?:dat| zijn| haar) (?:\\p{L}+ ){0,3}(?:intre|trad|dienst)|^innan (?:hon|han) (?:\\p{L}+ ){0,2}(?:ud|utrikes)|^for (?:hun|han) (?:\\p{L}+ ){0,3}(?:uden|uten)|^до (?:поступления|прихода|вступу|приходу)|^przed (?:wstapieniem|podjeciem|rozpoczeciem)";

export const INTERN =
  'intern(?:s|ship)?(?!\\p{L})|\\p{L}*referendar|volontaire international|trainee(?! diplomat)|stagiair|stage(?!\\p{L})|praktik|pasant|becari|practicante|estagi|tirocin|stagist|стажер|стажист|стажув|practikant|staz(?!\\p{L})|stazyst|stajyer|harjoittelij|ασκουμεν|מתמח|magang|इंटर्न|متدرب';
export const INTERN_CJK = '实习|實習|インターン|인턴|प्रशिक्षु';

/** Unpaid consuls, mostly business people of the host country (Vienna Convention on Consular Relations, article 68). */
export const HONORARY =
  '(?:honorar|honorary|honorair|honorari|onorari|hono[ru]r|ereconsul|почетн|почесн|honorow|fahri|kunnia|επιτιμ|kehormatan|मानद).{0,12}(?:cons|kons|konz|консул|προξεν|वाणिज्य)|(?:[ck]onsul|consul|console|консул|קונסול|قنصل|konsul)\\p{L}* (?:honor|onor|ad honorem|כבוד|فخري|kehormatan)';
export const HONORARY_CJK = '名[誉譽](?:总|總|総)?(?:领|領)事|명예 ?(?:총)?영사';

/** Heads of a mission by plain words: "Chef för ambassaden i Wien", and the representative in an office that stands in for an embassy. */
export const LEADS_MISSION =
  "^(?:chef (?:for|de l'|d')|leiterin? der|head of (?:the )?|jef[ea] de (?:la )?|chefe da |capo dell'|szef |kierownik |руководител\\p{L}+ |глава |керівни\\p{L}+ |hoofd van de |leder a[fv] ) ?(?:\\p{L}+ ){0,2}(?:ambass?[ai]|embass|botschaft|embajad|embaixad|ambasciat|посольств)\\p{L}*(?=$| (?:in|i|of|to|a|au|en|de|em|w|в|у|van|te|украіни|россии)(?!\\p{L}))";
export const LEADS_MISSION_CJK = '^代表$';

/** Those who work for the head or the house, and hold no diplomatic post. */
export const SUPPORT =
  "drivers?(?!\\p{L})|chauffeur|fahrer(?!\\p{L})|personal assistant|(?:executive|administrative|visa|office|staff) (?:assistant|secretary)|p\\.?a\\.? to|assistant(?:e)? (?:to|de l|du)|(?:private )?secretary to (?:the )?(?:h\\.?e\\.?|ambassador|head|high)|secretaire (?:de|du|particuliere) (?:l'ambassad|chef)|sekretarin|receptionist|cook(?!\\p{L})|butler|gardener|cleaner|housekeep|residence manager|security guard|guard(?!\\p{L})|interpreter|translator|cuisinier|koch(?!\\p{L})|kochin|gartner|hausmeister|motorista|conductor|cocinero|autista|водитель|водіи|повар|секретарь посла|kierowca|sofor(?!\\p{L})|asci(?!\\p{L})|vahtimestari|autonkuljettaja|οδηγοσ|נהג|sopir|सहायक|سايق|طباخ|teacher|spouse";
export const SUPPORT_CJK = '司机|司機|料理人|運転手|(?<!等)秘[書书]|厨师|廚師|요리사|운전|비서|चालक|रसोइया';
/** Work in the offices of a mission that its diplomats do not do: done by people of the host country, whatever the words for their contract. */
export const OFFICE = [
  '(?:visa |consular |office |finance |mail ?room )?clerk(?! of| to the)|messenger|(?:visa|consular|administrative|office|programme|program|project|political|economic|commercial|trade|press|protocol|cultural|marketing|media|finance|hr|translation|executive|management) assistant(?! (?:secretary|attache))|accountant|book ?keeper|cashier|telephonist|switchboard|nanny|chef(?= ?$|,? residence| cuisin)|(?:it|system|network) (?:admin|support|technic|manager)|(?:visa )?caseworker',
  'empfang|rezeption|buroassist|burokraft|sachbearbeit\\p{L}+ (?:visa|visum|rk)|dolmetsch|ubersetz|buchhalt|botin?(?!\\p{L})|receptionn?ist|recepcion|recepci|accueil|interprete|traduct\\p{L}+|tradutor|traduttor|assistante? (?:administrativ|de direction|consulaire|commercial)|comptable|assistente (?:administrativ|consular|d[ei] )|a[su]sistente (?:administrativ|consular|de )|auxiliar administrativ|contador|contabile|^segretari[oa]$|usciere|portier',
  'tolk(?!\\p{L})|vertaler|boekhoud|administratief medewerk|medewerker (?:visa|visum|receptie)|vaktmastare|chauffor|sjafor|receptionist|^assistent$|tulkki|kaantaja|vastaanottovirk|toimistosiht|kirjanpita|asystent(?:ka)?(?:$|\\p{L}* (?:konsular|administr|biur|ds))|tlumacz|ksiegow|recepcj',
  'переводчик|перекладач|бухгалтер|делопроизв|діловод|секретарь[- ](?:референт|машинист)|секретар[- ]?(?:референт|друкар)|охранник|охоронец|водіи|tercuman|mutercim|^sekreter$|sekreterya|muhasebe|guvenlik gorev|resepsiyon|διερμηνε|μεταφραστ|λογιστ|^γραμματεασ$|^מזכירה$|מאבטח|מתורגמ|פקיד\\p{L}* קבלה|مترجم|محاسب|موظف استقبال|حارس|penerjemah|resepsionis|akuntan|satpam|अनुवादक|दुभाषिया|लेखाकार',
];
/** The same where no space ends a word; 派遣員 are helpers that Japan sends on contract. */
export const OFFICE_CJK =
  '行政助理|翻[译譯]|会计|會計|前台|保安|通訳|翻訳|会計|受付|派遣員|통역|번역|회계|리셉션|경비원';
export const LOCAL =
  'foreign service nationals?|fsn(?!\\p{L})|l\\.?e\\.? ?staff|les(?= (?:political|economic|consular|commercial|visa|public|press|cultural|programme?|project|trade|protocol|specialist|staff|officer|assistant))|country[- ]based (?:\\p{L}+ )?(?:staff|officer|advis)|cbs(?= (?:policy|political|officer|staff))|eligible family member|efm(?!\\p{L})|post[- ]hired|sur[- ]place[- ]personal|personnel (?:de )?(?:recrutement )?local|personal contratado local|plaatselijk (?:personeel|aangeworven|medewerker)|local(?:ly)?[- ](?:engaged|employed|hired|recruited|staff)|local (?:\\p{L}+ ){0,2}(?:staff|assistant|employee|advis[eo]r|officer|hire)|lokalbeschaftig|ortskraft|ortskrafte|recrut\\p{L}+ local|agent(?:e)? (?:de )?(?:droit )?local|agent de droit local|(?:personal|empleado|empleada|funcionari[oa]|contratad\\p{L}) local|personale locale|impiegat[oa] (?:locale|a contratto)|contrattista|lokaal (?:aangenomen|personeel)|lokale? medewerker|lokalt? ansat|lokalanstalld|lokalanst|lokalansat|lokalt ansatt|local agent|paikalta palkat|paikallisesti palkat|pracowni\\p{L}+ (?:miejscow|lokaln)|(?:miejscow|lokaln)\\p{L}+ pracown|местн\\p{L}+ (?:сотрудни|персонал|работни)|нанят\\p{L}+ на месте|місцев\\p{L}+ (?:співробітни|персонал|працівни)|yerel (?:personel|calisan|gorevli)|mahalli personel|sozlesmeli yerel|τοπικ\\p{L}+ (?:προσωπικ|υπαλληλ)|επιτοπι\\p{L}+ (?:προσωπικ|υπαλληλ)|עובד\\p{L}* מקומי|צוות מקומי|(?:ال)?موظف\\p{L}* (?:ال)?محلي|(?:sta[ft]+|pegawai) (?:lokal|setempat)|स्थानीय (?:कर्मचारी|स्टाफ)';
export const LOCAL_CJK = '[当當本]地[雇僱][员員]|現地(?:職員|採用|スタッフ)|현지 ?(?:직원|채용|고용)|행정 ?직원';

/** Counsel to heads of state and government, which is not diplomatic service. */
export const ADVISER =
  'advis|conseill|consejer|asesor|assessor|consiglier|berater|adviseur|raadgever|советник|помощник|радник|doradc|danisman|radgiv|neuvonant|συμβουλ|יועץ|penasihat|सलाहकार|مستشار';
export const ADVISER_CJK = '[顾顧]问|顧問|고문|보좌관|補佐官|सलाहकार';
export const LEADER =
  'presiden|prime minister|premier(?!e)(?! (?:conseill|secret))|primo minist|primer minist|primeiro[- ]minist|chancell|kanzler|king(?!\\p{L})|royal court|monarch|white house|elys|государств|президент|прем|basbakan|cumhurbask|statsminist|paaminist|πρωθυπουργ|προεδρ|ראש הממשלה|נשיא|perdana|प्रधानमंत्री|राष्ट्रपति|رييس|الرييس|الديوان|大統領|首相|总统|總統|총리|대통령';

/** What an ambassador of something else is ambassador of. */
export const LOOK_ALIKE =
  'brand|student|campus|goodwill|good will|alumni|product|customer|developer|community|youth|sales|store|volunteer|marque|marken|marca|marchio|merk|merken|varumark|brandi|бренд|marki|marka|buena voluntad|boa vontade|bonne volonte|bevezett|доброи воли|доброі волі|dobrej woli|iyi niyet|hyvan tahdon|καλησ θελησησ|רצון טוב|מותג|wisata|merek|النوايا|العلامة';
export const LOOK_ALIKE_CJK = '品牌|[观観]光|親善|亲善|홍보|[형形]象|爱心|ब्रांड|सद्भावना';
/** The title itself, in any sense. */
export const AMBASSADOR =
  'amba[sx]+ad(?:or|eur|rice|ress)|embaj|embaix|ambasciat|botschafter|ambasador|ambassad|посол|послан|амбасад|buyukelci|elcisi|lahettila|πρεσβε|שגריר|سفير|duta(?!\\p{L})|एंबेसडर';
export const AMBASSADOR_CJK = '大使(?![馆館])|대사(?!관)';

/** Ranks of diplomats and consuls, and posts that other services have too: they count where the rest of the career is diplomatic. */
export const RANK =
  "posting(?!\\p{L})|posted (?:to|in)|(?:africa|asia|europ|americ|middle east|multilateral|protocol|consular|political|economic)\\p{L}* (?:directorate|department|division|desk|bureau|section)|(?:first|second|third|[123](?:st|nd|rd)) secretary|(?:\\p{L}+ )?counsell?or(?: \\(|,| for|$)|minister[- ]counsel|attache|vice[- ]?consul|consul(?:ar|es?)?(?!\\p{L})|(?:sub)?(?:direct|head|chef|leiter|jefe|capo)\\p{L}*,? (?:\\p{L}+ ){0,3}(?:africa|afri[qk]|asi[ae]|europ|americ|amerik|middle east|nahost|moyen-orient|oriente|multilateral|bilateral|protoco|protokol|disarm|consular)|(?:public affairs|political|economic|consular|cultural affairs|information|press|management|general services) officer|political section|(?:director|head|chief)\\p{L}* (?:of|,|for) (?:the )?office of (?:\\p{L}+ ){1,3}affairs|deputy (?:head|chief) of mission|charge d'affaires|permanent rep|desk officer|administration centrale|direction (?:de l'|de la |d'|des )(?:afrique|asie|europe|amerique|union europeenne)|diplomat|(?:premiere?|deuxieme|seconde?|troisieme) (?:secretaire|conseill)|representante? permanente?|botschaftsr|legations|gesandt|vortragend|(?:general|vize)?konsul(?!ent|t)|geschaftstrager|standig\\p{L}* vertret(?!\\p{L}* (?:des|der) (?!botschaft|missions|delegation|gesandt|bundesrepublik|republik))|(?:primer|segund|tercer)[ao]? secretari|(?:primeiro|segundo|terceiro)-secretari|ministr[oa][- ]con|agregad[oa]|adid[oa]|(?:primo|secondo|terzo) segretario|consigliere|addetto|console|rappresentante permanente|(?:eerste|tweede|derde) \\p{L}*secretaris|permanent vertegenw|ministerrad|(?:forste|forsta|andre|andra|tredje) \\p{L}*sekret|fast repr|standig repr|lahetystone|lahetystosiht|ministerineuv|konsuli|pysyva edustaja|(?:i|ii|iii|pierwsz\\p{L}+|drug\\p{L}|trzeci\\p{L}*) (?:sekretarz|radca)|stal[ya] przedstawiciel|(?:перв|втор|трет)\\p{L}+ секретар|(?:перш|друг|трет)\\p{L}+ секретар|[123]-[иі]\\p{L}? секретар|советник|радник|атташе|аташе|консул|посланник|постоянн\\p{L}+ представител|постіин\\p{L}+ представни|поверенн|повірен|(?:birinci|ikinci|ucuncu|bas) ?katip|musavir|mustesar|konsolos|atase|maslahatguzar|daimi temsilci|γραμματε|προξεν|ακολουθ|επιτετραμμ|μονιμ\\p{L}+ αντιπρ|מזכיר|קונסול|נספח|(?:ال)?سكرتير|(?:ال)?ملحق|(?:ال)?قنصل|وزير مفوض|(?:ال)?قايم بالاعمال|المندوب الدايم|sekretaris (?:pertama|kedua|ketiga|i)|konselor|wakil tetap";
export const RANK_CJK =
  '[参參][赞贊]|[一二三]等(?:秘[书書]|書記官)|参事官|公使|[领領]事|常[驻駐]代表|서기관|참사관|공사|영사|(?:प्रथम|द्वितीय|तृतीय) सचिव';
