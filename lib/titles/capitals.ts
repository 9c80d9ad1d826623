/**
 * Capitals and seats of organisations of states, as the folded beginnings of their names in the languages we know: an ambassador is often
 * named by the city ("Botschafter in Rom"). Public lists of capitals; Intl.DisplayNames names countries only.
 */
const LATIN =
  'bichkek|douchanbe|achgabat|aschgabat|erevan|erewan|jerewan|jerevan|bakou|oulan bator|ulan bator|rangoun|rangun|manille|djakarta|dacca|katmandou|' +
  'mogadiscio|mogadischu|mogadisciu|athenes|belgrade|nicosie|assomption|thimphou|daressalam|dar es salam|tripolis|laibach|pressburg|abuya|cotonu|acra|' +
  'conakri|nuakchot|liubliana|lubiana|avana|adis abeba|mexiko stadt|kyjiv|pretorya|kisinev|lefkosa|hartum|mogadisu|trablus|pjongjang|wilna|' +
  'andorra la vella|camberra|dakar|dili|kaboel|kabul|lizbon|seulu|abidjan|abu dhabi|abuja|accra|addis abeba|addis ababa|alger|' +
  'algiers|amman|amsterdam|ankara|antananarivo|ashgabat|asmara|astana|asuncion|athen|athens|atene|atenas|aten|bagdad|baghdad|baku|' +
  'bamako|bangkok|bangui|banjul|beijing|peking|pekin|pechino|pequim|beirut|beyrouth|beirute|belgrad|belgrado|beograd|bonn|berlin|berlino|' +
  'berlim|bern|berne|berna|bischkek|bishkek|bissau|bogota|brasilia|bratislava|brazzaville|brussel|brussels|bruxelles|bruselas|' +
  'bruxelas|bryssel|bucharest|bukarest|bucarest|bucuresti|budapest|buenos aires|bujumbura|cairo|il cairo|caire|kairo|canberra|' +
  'caracas|chisinau|colombo|conakry|copenhagen|copenhague|kopenhagen|copenaghen|kobenhavn|kopenhamn|cotonou|damascus|damaskus|damas|' +
  'damasco|dar es salaam|dhaka|djibouti|doha|dublin|dublino|duschanbe|dushanbe|freetown|gaborone|geneva|geneve|genf|ginevra|ginebra|' +
  'genebra|georgetown|guatemala|hanoi|harare|havana|havanna|la habana|helsinki|helsingfors|islamabad|jakarta|jerusalem|juba|kaboul|' +
  'kampala|kathmandu|katmandu|khartoum|khartum|kiev|kyiv|kiew|kyjiw|kyjev|kijow|kigali|kingston|kinshasa|kuala lumpur|kuwait|la paz|' +
  'libreville|lilongwe|lima|lisbon|lisbonne|lissabon|lisboa|lisbona|ljubljana|lome|london|londres|londra|londen|lontoo|luanda|' +
  'lusaka|luxembourg|madrid|malabo|managua|manila|maputo|mascate|maseru|mexico city|minsk|mogadishu|monrovia|montevideo|moscow|' +
  'moscou|moskau|moskva|mosca|moscu|moskou|moskova|nairobi|ndjamena|new delhi|neu delhi|nova deli|nuova delhi|new york|nueva york|' +
  'niamey|nicosia|nikosia|nouakchott|nur sultan|oslo|ottawa|ouagadougou|panama|paramaribo|paris|parigi|paryz|pariisi|phnom penh|' +
  'podgorica|port au prince|port louis|port moresby|prague|prag|praga|pretoria|pristina|pyongyang|quito|rabat|rangoon|yangon|' +
  'reykjavik|riga|riad|riyadh|ryad|rom|roma|rome|rooma|rzym|san jose|san salvador|sanaa|santiago|santo domingo|sarajevo|seoul|seul|' +
  'singapore|skopje|sofia|sofija|stockholm|estocolmo|suva|taipei|tallinn|tashkent|taschkent|tbilisi|tiflis|tegucigalpa|teheran|' +
  'tehran|tel aviv|the hague|den haag|la haye|la haya|tirana|tokyo|tokio|toquio|tripoli|tunis|ulaanbaatar|vaduz|valletta|vienna|' +
  'vienne|wien|viena|wenen|vientiane|vilnius|warsaw|warschau|varsovie|warszawa|varsovia|varsavia|washington|wellington|windhoek|' +
  'yaounde|jaunde|yerevan|eriwan|zagreb|chongqing|port-of-spain|nassau|castries|strasbourg|wina|parijs|praia|beyrut|londyn|moskwa|' +
  "berlinie|brukseli|pariz|tiran|atina|kahire|sofya|viyana|varsova|bukres|honiara|apia|nuku'alofa|tarawa|majuro|palikir|ngerulmud|" +
  "funafuti|port vila|thimphu|naypyidaw|bridgetown|basseterre|roseau|kingstown|st john's|port of spain|belmopan|moroni|gitega|" +
  "dodoma|mbabane|lobamba|ramallah|sana'a|muscat|mascat|manama|bandar seri begawan|sri jayawardenepura kotte|n'djamena|djamena|" +
  'kuwait city|guatemala city|panama city|san marino|vatican city|ciudad de mexico|cidade do mexico|citta del messico|mexiko stadt|' +
  'mexico stad|ciudad de guatemala|ciudad de panama|puerto principe|puerto espana|le caire|el cairo|argel|algeri|algier|bagda|' +
  'bangkoc|bagdade|bucareste|budapeste|copenhaga|cartum|jartum|kartum|damasko|djacarta|yakarta|giacarta|jacarta|stoccolma|helsinque|' +
  'islamabade|kabol|cabul|kiiv|kieuw|quieve|luxemburg|luxemburgo|lussemburgo|maskat|mascata|moskwie|nouvelle delhi|neu-delhi|' +
  'nueva delhi|nya delhi|nuova york|nova york|nova iorque|otava|pequin|phnompenh|porto principe|rabate|reikiavik|reikjavik|' +
  'reykiavik|riade|riyad|sarajewo|saraievo|serajewo|singapur|singapura|singapour|skopie|skopia|taipeh|taipe|tachkent|tallin|tehera|' +
  'tel-aviv|tiblisi|tbilissi|tirane|tunes|tunez|tunisi|ulan bator|oulan bator|ulan batar|vilna|vilno|wilno|windhuk|zagabria|zagrzeb|' +
  'ateny|ateena|atenach|kairze|londynie|paryzu|rzymie|wiedniu|wieden|pradze|bruksela|hadze|haga|haag|haagissa|haager|lizbonie|' +
  'lizbona|madrycie|madryt|sztokholm|kopenhad|kopenhaga|minsku|waszyngton|ottawie|budapeszt|bukareszt|sofii|belgradzie|zagrzebiu|' +
  'rydze|ryga|ankarze|rabacie|ammanie|bejrut|damaszk|delhi|kabulu|astanie|erywan|erewan|kiszyniow|lublana|wilnie|dakarze|nikozja|' +
  'nikosii|bagdat|tahran|bruksel|lahey|uskup|saraybosna|pristine|cezayir|tunus|cakarta|yeni delhi|kabil|erivan|askabat|taskent|' +
  'biskek|stokholm|kopenhag|tukholma|koopenhamina|praha|riika|kiova|brysseli|kairossa|pekingissa|pietari|kanberra|vasington|' +
  'kishinev';

/** Russian and Ukrainian, without the ending that changes. */
const CYRILLIC =
  'абиджан|абудж|абу даби|аддис абеб|аккра|алжир|амман|амстердам|анкар|антананариву|асмэра|астан|асунсьон|афин|ашхабад|ашгабад|багдад|' +
  'баку|бамако|банги|бангкок|бейрут|белград|берлин|берн|бішкек|бишкек|богота|бразилиа|браззавиль|братислав|брюссел|будапешт|' +
  'бужумбур|бухарест|буэнос айрес|вадуц|валлетт|варшав|ватикан|вашингтон|вене|вена|вены|веной|вену|відень|відні|веллингтон|вильнюс|' +
  'вільнюс|виндхук|вьентьян|гаага|гааге|гаазі|гаван|гавані|гватемал|дакар|дамаск|дар эс салам|дакка|дели|джакарт|джибути|доха|дохе|' +
  'досі|дублин|дублін|душанбе|ереван|єреван|женев|загреб|иерусалим|єрусалим|исламабад|ісламабад|йоханнесбург|каир|каире|каїр|кабул|' +
  'кампал|канберр|каракас|катманду|кигали|кієв|киев|київ|києв|кингстон|киншас|кишинев|кишинів|копенгаген|куала лумпур|лагос|' +
  'либревил|лима|лиму|лиме|лимі|лиссабон|лісабон|лондон|лилонгве|луанда|лусака|люблян|люксембург|мадрид|малабо|манагуа|манил|манама|мапуту|' +
  'маскат|мехико|мехіко|минск|мінськ|могадишо|монтевидео|монровия|москв|найроби|найробі|нджамен|ниамей|никоси|нікосі|нуакшот|' +
  'нур султан|нью дели|нью йорк|осло|оттав|панама|париж|пекин|пекін|пном пень|порт о пренс|порт луи|претори|пристин|приштин|праг|' +
  'празі|пхеньян|рабат|рейкьявик|рига|риге|ризі|рим|риме|рима|римі|сана|сане|сан хосе|сан сальвадор|санто доминго|сантьяго|сараев|' +
  'сеул|сингапур|скопье|софия|софии|софія|софії|стокгольм|сува|таллин|таллін|ташкент|тбилиси|тбілісі|тегеран|тель авив|тиран|токио|токіо|триполи|' +
  'тунис|туніс|улан батор|уагадугу|фритаун|хартум|хараре|ханой|ханое|ханої|хельсинки|гельсінкі|эр рияд|ер ріяд|яунде|рамалл|тайбэй|' +
  'страсбург';

const GREEK =
  'αμπουτζα|αμπου νταμπι|αντις αμπεμπα|αλγερι|αμμαν|αμστερνταμ|αγκυρα|αστανα|αθηνα|ασουνσιον|βαγδατη|μπακου|μπανγκοκ|βηρυτο|' +
  'βελιγραδι|βερολινο|βερνη|βοννη|μπογκοτα|μπραζιλια|μπρατισλαβα|βρυξελλες|βουκουρεστι|βουδαπεστη|μπουενος αιρες|καιρο|καμπερα|' +
  'κανμπερα|καρακας|κισιναου|κοπεγχαγη|δαμασκο|νταρ ες σαλααμ|ντακαρ|ντοχα|δουβλινο|γενευη|χαγη|ανοι|χαραρε|αβανα|ελσινκι|' +
  'ισλαμαμπαντ|τζακαρτα|ιερουσαλημ|καμπουλ|καμπαλα|χαρτουμ|κιεβο|κινσασα|κουαλα λουμπουρ|κουβειτ|λιμα|λισαβονα|λιουμπλιανα|λονδινο|' +
  'λουαντα|λουξεμβουργο|μαδριτη|μανιλα|μαναμα|μουσκατ|πολη του μεξικου|μινσκ|μοσχα|ναιρομπι|νεο δελχι|νεα υορκη|λευκωσια|οσλο|' +
  'οτταβα|παρισι|πεκινο|ποντγκοριτσα|πραγα|πρετορια|πριστινα|κιτο|ραμπατ|ραμαλα|ρειγκιαβικ|ριγα|ριαντ|ρωμη|σαναα|σαραγεβο|σεουλ|' +
  'σιγκαπουρη|σκοπια|σοφια|στοκχολμη|στρασβουργο|ταλιν|τιφλιδα|τεχερανη|τελ αβιβ|τιρανα|τοκιο|τριπολη|τυνιδα|βατικανο|βιεννη|' +
  'βιλνιους|βαρσοβια|ουασινγκτον|ουασιγκτον|γερεβαν|εριβαν|ζαγκρεμπ';

const HEBREW =
  "אבו דאבי|אבוג'ה|אדיס אבבה|אוטווה|אוסלו|אמסטרדם|אנקרה|אסונסיון|אסטנה|אתונה|בואנוס איירס|בוגוטה|בודפשט|בוקרשט|בייגינג|ביירות|בלגרד|" +
  'בנגקוק|ברזיליה|ברטיסלבה|בריסל|ברלין|ברן|באקו|דאקאר|דבלין|דלהי|דמשק|האג|הבנה|הלסינקי|הנוי|ואתיקן|וושינגטון|וינה|ורשה|וילנה|וילנא|' +
  "ז'נבה|ז נבה|זאגרב|טוקיו|טביליסי|טאלין|טשקנט|טיראנה|יאונדה|ירוואן|לונדון|ליסבון|לימה|לובליאנה|לואנדה|לוקסמבורג|מדריד|מוסקבה|מינסק|" +
  'מנילה|מונטווידאו|מקסיקו סיטי|מנאמה|ניקוסיה|ניו דלהי|ניו יורק|ניירובי|סיאול|סופיה|סטוקהולם|סינגפור|סנטיאגו|סרייבו|פנמה סיטי|פראג|' +
  'פריז|פרטוריה|פרישטינה|קאהיר|קהיר|קנברה|קופנהגן|קייב|קישינב|קינשאסה|קיטו|קראקס|קטמנדו|רבאט|רומא|ריגה|רייקיאוויק|שטרסבורג|תונס|' +
  "עמאן|אבידג'אן|אקרה|קמפלה";

/** Without the article. */
const ARABIC =
  'ابو ظبي|ابوظبي|ابوجا|اديس ابابا|اكرا|الجزائر العاصمة|امستردام|انقرة|اوتاوا|اوسلو|اسلام اباد|اسطنبول|باريس|باكو|بانكوك|بخارست|' +
  'برازيليا|براغ|برلين|برن|بروكسل|بغداد|بكين|بلغراد|بودابست|بوغوتا|بوينس ايرس|بيروت|بريتوريا|تونس العاصمة|تبليسي|تل ابيب|تيرانا|' +
  'طهران|جاكرتا|جنيف|جوبا|خرطوم|داكار|دبلن|دمشق|دوحة|دلهي|رام الله|رباط|روما|رياض|ريغا|سراييفو|سانتياغو|ستراسبورغ|ستوكهولم|سيول|' +
  'سنغافورة|صنعاء|صوفيا|طوكيو|طرابلس|طشقند|عمان|فاليتا|فيينا|فيلنيوس|قاهرة|كابل|كابول|كانبيرا|كاراكاس|كراكاس|كمبالا|كوبنهاغن|' +
  'كوالالمبور|كييف|كينشاسا|لاهاي|لندن|لشبونة|لواندا|مدريد|مسقط|منامة|مقديشو|موسكو|مانيلا|مكسيكو سيتي|مينسك|نواكشوط|نيودلهي|نيو دلهي|' +
  'نيويورك|نيروبي|نيقوسيا|نجامينا|هانوي|هافانا|هلسنكي|وارسو|واشنطن|ياوندي|يريفان|باماكو|نيامي|واغادوغو|ليما';

const DEVANAGARI =
  'लंदन|पेरिस|बर्लिन|रोम|मॉस्को|मास्को|बीजिंग|टोक्यो|वाशिंगटन|वॉशिंगटन|ओटावा|कैनबरा|ढाका|काठमांडू|काठमाण्डू|कोलंबो|थिम्फू|माले|' +
  'इस्लामाबाद|काबुल|तेहरान|रियाद|अबू धाबी|दोहा|मस्कट|काहिरा|नैरोबी|प्रिटोरिया|जिनेवा|न्यूयॉर्क|वियना|ब्रसेल्स|मैड्रिड|एथेंस|अंकारा|' +
  'तेल अवीव|जकार्ता|बैंकॉक|हनोई|सियोल|कीव|वारसॉ|स्टॉकहोम|ओस्लो|सिंगापुर|कुआलालंपुर|नई दिल्ली|द हेग';

export const CAPITALS = [LATIN, CYRILLIC, GREEK, HEBREW, ARABIC, DEVANAGARI].join('|');
