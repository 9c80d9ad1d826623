/**
 * Work that people do at or around a mission or a ministry without being of its service, as regular expressions over folded titles (see
 * lib/recognise/fold.ts) in the languages of the title forms: trades, contracts, studies. None of it counts unless a rank stands beside it.
 */

/** Trades that a house needs, and professions that it hires for a piece of work. */
export const TRADES = [
  'electrician|plumber|carpenter|(?:house ?)?painter|mechanic|technician|handyman|maintenance (?:worker|supervisor|technician)|janitor|custodian|nurse|dentist|physician assistant|photographer|videographer|cameraman|graphic design|(?:web|software|front[- ]?end|back[- ]?end|full[- ]?stack|java) ?(?:developer|engineer|designer|programmer)|web ?master|programmer|data entry|bartender|waiter|waitress|caterer|barista|concierge|hairdresser|tailor|pastor|chaplain|musician|artist(?!ic)|mover|warehouse|store ?keeper|labou?rer|travel agent|event planner|tutor|language instructor|yoga|fitness|lifeguard|driver',
  'electricien|plombier|menuisier|peintre|technicien|mecanicien|infirmi|photographe|graphiste|developpeu\\p{L}+|concierge|serveu\\p{L}+|pasteur|jardinier|magasinier|manutentionn|ouvrier|elektriker\\p{L}*|klempner|schreiner|tischler|maler(?:in)?(?!\\p{L})|techniker|krankenschwester|krankenpfleg|pflegefach|fotograf|grafik\\p{L}*|(?:web|software)-?entwickl|programmierer|kellner|lagerist|pfarrer|handwerker',
  'electricista|fontanero|carpintero|pintor(?!\\p{L})|tecnic[oa] (?:de mantenimiento|informatic|en informatic)|mecanico|enfermer|fotograf|disenador|desarrollador|programador|camarer|conserje|almacener|jardiner|obrero|pastor(?!\\p{L})|eletricista|encanador|carpinteiro|mecanico|designer|desenvolvedor|zelador|garcom|elettricista|idraulico|falegname|imbianchino|manutentore|meccanico|infermier|grafico|sviluppatore|programmatore|cameriere|magazziniere|giardiniere',
  'elektricien|loodgieter|timmerman|schilder(?!\\p{L})|monteur|verpleegkundige|fotograaf|vormgever|ontwikkelaar|programmeur|kelner|ober(?!\\p{L})|conc?ierge|elektriker|rormokare|snickare|malare|tekniker|sjukskoterska|utvecklare|formgivare|servitor|sygeplejerske|sykepleier|rorlegger|snekker|utvikler|udvikler|sahkoasentaja|putkimies|huoltomies|sairaanhoitaja|valokuvaaja|graafikko|ohjelmoija|tarjoilija',
  'elektryk|hydraulik|stolarz|malarz|technik(?!\\p{L})|mechanik|pielegniar|grafik(?!\\p{L})|programist|kelner|konserwator|электрик|сантехник|плотник|маляр|техник(?!\\p{L})|механик|медсестр|медбрат|фотограф|дизайнер|программист|разработчик|официант|дворник|електрик|сантехнік|столяр|технік(?!\\p{L})|механік|програміст|розробник|офіціант',
  'elektrikci|tesisatci|marangoz|boyaci|teknisyen|hemsire|fotografci|yazilim gelistirici|programci|garson|kapici|ηλεκτρολογ|υδραυλικ|ξυλουργ|τεχνικοσ|νοσοκομ|νοσηλευτ|φωτογραφ|προγραμματιστ|σερβιτορ|חשמלא|שרברב|נגר(?!\\p{L})|טכנא|אח(?:ות)?(?!\\p{L})|צלמ|צלם|מתכנת|מפתח תוכנה|מלצר|كهرباي|سباك|نجار|دهان|فني(?!\\p{L})|ممرض|مصور|مبرمج|مطور|نادل|teknisi|montir|tukang|perawat|fotografer|pemrogram|pelayan|इलेक्ट्रीशियन|बिजली मिस्त्री|नर्स|फोटोग्राफर|प्लंबर',
];
export const TRADES_CJK =
  '电工|電工|水管工|木工|油漆工|护士|護士|看護師|摄影师|攝影師|写真家|カメラマン|程序员|程式設計|プログラマ|服务员|服務員|電気工|전기기사|전기공|간호사|사진작가|사진사|프로그래머|개발자';

/** Work under a contract of one's own or without pay. */
export const CONTRACT = [
  'contractor|sub-?contract\\p{L}*|\\(contract|on contract|(?:under )?contract (?:with|for|to)|freelanc|self-?employed|consultant(?! diplomat)|consultancy|volunt(?:eer|ary)|prestataire|consultante?(?!\\p{L})|independant|benevol|volontaire|freiberuf|selbst?standig|freiwillig|ehrenamtlich|honorarkraft|berater fur externe',
  'consultor|autonom[oa](?!\\p{L})|voluntari|contratista|voluntari|consulente|libero professionista|volontari|zzp|vrijwillig|adviesbureau|konsult(?:ent|en)?(?!\\p{L})|frilans|frivillig|konsultti|vapaaehtoi|konsultant|wolontari|zleceniobior|консультант (?:по договору|на договоре)|подрядчик|волонт|фриланс|підрядник|serbest|gonullu|yuklenici|εξωτερικ\\p{L}+ συνεργατ|εθελοντ|פרילנס|עצמאי|מתנדב|متطوع|مقاول|متعاقد|konsultan|relawan|sukarelawan|स्वयंसेवक|ठेकेदार',
];
export const CONTRACT_CJK =
  '志[愿願]者?|义工|義工|外包|自由职业|自由職業|ボランティア|フリーランス|業務委託|자원봉사|프리랜서|계약직';

/** Learning and lecturing, which a ministry's academy is a place of too; its professors are of the ministry. */
export const TRAINING = [
  "students?(?!\\p{L})|(?:ph\\.?d|master\\p{L}*|doctoral|visiting) (?:student|candidate|researcher|scholar)|lecturer|apprentice\\p{L}*|work[- ]study|scholar(?:s|ship)?(?!\\p{L})|chevening|erasmus|course participant|summer school|alternan\\p{L}+|apprenti\\p{L}*|etudiant|boursi|enseignant|charge\\p{L}* (?:de cours|d'enseignement)",
  '\\p{L}*student(?:in|en|er|ka|ja)?(?!\\p{L})|studier\\p{L}*|auszubildend|azubi(?!\\p{L})|lehrling|dozent|lehrbeauftragt|\\p{L}*referendar\\p{L}*|stipendiat\\p{L}*|estudiante|alumn[oa](?!\\p{L})|aprendiz|becad|docente|estudante|alun[oa](?!\\p{L})|jovem aprendiz|bolsista|studente(?!\\p{L})|studentessa|apprendista|borsista',
  'leerling|docent(?!\\p{L})|bursaal|larling|larare(?!\\p{L})|elev(?!\\p{L})|opiskelij|oppisopimus|opettaja|studerende|laerling|underviser|foreleser|foredragsholder|stypendyst|wykladow|slucha(?:cz|czka)|uczen|студент|слушател|преподавател|стипендиат|аспирант|викладач|слухач|ogrenci|ogretim|bursiyer|cirak|φοιτητ|σπουδαστ|υποτροφ|סטודנט|מרצה|חניכ|מלגא|طالب|محاضر|متدرب|mahasiswa|dosen|pelajar|beasiswa|विद्यार्थी|छात्र|व्याख्याता',
];
export const TRAINING_CJK = '学生|學生|研究生|学员|學員|讲师|講師|奖学金|獎學金|奨学|留学|학생|강사|장학';
/** Ambassadors and delegations of a game. */
export const SIMULATION =
  'model (?:u\\.?n|united nations|nato|eu(?!\\p{L})|parliament|arab league|african union|g ?20|oas)|(?:\\p{L}{1,8})?mun(?!\\p{L}| ?\\d)|simulation|simulacion|simulacao|simulazione|modelo (?:de (?:las )?)?(?:naciones unidas|onu|nacoes unidas)|modele des nations unies|planspiel|модел\\p{L}* оон';
export const SIMULATION_CJK = '模拟联合国|模擬聯合國|模擬国連|模擬聯合国|모의 ?유엔';
