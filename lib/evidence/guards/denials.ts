import type { GuardRows } from './guard.ts';

/**
 * Words that deny. `denies` stands before what it denies, `denied` after it, `free` looks like a denial and is none ("not only", "Doctors Without
 * Borders", "non-resident"). Where each language puts its negation: WALS, chapters 112 and 143. A word that means something else in another
 * language of its alphabet (Portuguese "no" = "in the", Swedish "sin" = "his", French "en") stands with the verb or the noun it goes with.
 */
export const DENIALS: GuardRows = {
  en: {
    denies:
      'not|never|neither|nor|none|nil|cannot|unable to|failed to|without|lack of|lacks|lacked|lacking|devoid of|(don|doesn|didn|haven|hasn|hadn|isn|aren|wasn|weren|can|couldn|won|wouldn) t|no (… )?(experience|knowledge|exposure|training|background|responsibilit*|skills?|command|involvement|posting*|assignment*|staff|team|budget*|protocol|negotiation*|crisis|foreign|diplomatic|consular|government*|international|languages?|management|contact|interest|qualification*|career|roles?|duties|work|working|previous|prior|direct|formal|other|embass*|fluency)',
    free: 'not (for profit|only|just|merely|simply|solely|least|to mention|limited to|less than|fewer than)|(did|does|do) not (hesitate|shy)|(didn|doesn|don) t (hesitate|shy)|without (borders|precedent|interruption|hesitation|fail|delay|incident|portfolio)|no (fewer|less) than|no [0-9][^ ]*',
  },
  fr: {
    denies:
      'ne … (pas|ni|jamais|aucun*|guere|nullement)|n … (pas|ni|jamais|aucun*|guere|nullement)|pas (de|d|du|encore|couramment|bilingue|eu|ete)|sans|aucun|aucune|jamais|ni …ni|manque (de|d)|depourvu*|neant',
    free: '(pas|non) (seulement|uniquement|moins)|sans (frontieres|interruption|relache|cesse|faille|precedent|delai|papiers|compter|hesit*)',
  },
  de: {
    denies:
      'nicht|kein|keine|keinen|keiner|keinem|keines|keinerlei|keineswegs|nie|niemals|ohne|weder|mangelnde*|fehlende*',
    free: 'nicht (nur|zuletzt|allein|bloss|ausschliesslich|weniger|regierung*|staatlich*|ansassig*|residierend*|standig*)|ohne (unterbrechung|pause|grenzen|zwischenfall*|zogern|geschaftsbereich)|grenzen ohne',
  },
  es: {
    denies:
      'no (he|ha|han|hemos|habia|tengo|tiene|tienen|tuve|tuvo|hablo|habla|hablan|domino|domina|soy|es|fue|fui|estoy|esta|estuve|estuvo|conozco|conoce|manejo|maneja|poseo|posee|cuento|cuenta|dispongo|dispone|trabaje|trabajo|entiendo|me|requiere|requerido)|nunca|jamas|sin (experiencia|conocimiento*|dominio|responsabilidad*|haber|ningun*|presupuesto|personal|formacion|cargo|nivel|tener)|ningun|ninguna|ninguno|tampoco|ni …ni|carezco|carece*|falta de',
    free: 'no solo|no solamente|sin (fronteras|interrupcion|precedentes|demora)',
  },
  pt: {
    denies: 'nao|nunca|jamais|sem|nenhum|nenhuma|nem|tampouco|falta de|careco',
    free: 'nao (so|apenas|somente|residente|governamenta*|menos)|sem (fronteiras|interrupc*|fins|precedentes|hesitar|demora)',
  },
  it: {
    denies:
      'non (ho|ha|hanno|abbiamo|avevo|aveva|sono|e|era|ero|fui|fu|sia|parlo|parla|parlano|conosco|conosce|so|sa|possiedo|possiede|gestisco|gestisce|dispongo|dispone|lavoro|lavora|padroneggi*|mi|si|richiest*)|mai (stato|stata|avuto|lavorato|vissuto|prestato)|senza|nessun|nessuna|nessuno|ne …ne|privo di|priva di|mancanza di',
    free: 'non (solo|soltanto|e solo)|senza (frontiere|sosta|interruzion*|precedenti|esitar*|portafoglio|indugio)',
  },
  nl: {
    denies: 'niet|geen|nooit|zonder|noch …noch|gebrek aan|ontbreekt',
    free: 'niet (alleen|slechts|enkel|minder|in de laatste|residerend*|gouvernementele)|zonder (grenzen|onderbreking|aarzel*|portefeuille)',
  },
  sv: {
    denies:
      'inte|icke|ej|aldrig|ingen|inget|inga (erfarenhet*|kunskap*|sprak*)|varken|saknar|utan (att|nagon|nagot|nagra|erfarenhet|kunskap*|ansvar|tidigare|formell)',
    free: 'inte (bara|enbart|endast|minst|mindre)|icke statlig*|utan (granser|avbrott)',
  },
  da: {
    denies: 'ikke|aldrig|ingen|intet|hverken|uden|mangler',
    free: 'ikke (kun|bare|blot|mindst|mindre|alene|statslig*)|uden (graenser|afbrydelse|portefolje)',
  },
  no: {
    denies: 'ikke|ikkje|aldri|ingen|verken|hverken|uten|mangler',
    free: 'ikke (kun|bare|minst|mindre|alene|statlig*)|uten (grenser|avbrudd|opphold)',
  },
  fi: {
    denies:
      '(en|ei|eivat|emme) (ole|ollut|olleet|puhu|osaa|hallitse|koskaan|tunne|johtanut|johda|toimi|toiminut|tyoskennellyt|kokemusta|osaamista|vaadita|edellyteta)|ilman|koskaan|vailla|puuttuu',
    free: 'ei (vain|ainoastaan|pelkastaan)|ilman (rajoja|keskeytyksia|salkkua)',
  },
  pl: {
    denies: 'nie|nigdy|bez|ani|brak|braku|zaden|zadna|zadnego|zadnej|zadnych',
    free: 'not (dyplomatycznych|werbalnych)|nie (tylko|jedynie|mniej)|bez (granic|przerwy|wahania|teki)',
  },
  tr: {
    // Verbs deny with -ma-, -me-.
    denied:
      'degil|degilim|degildir|yok|yoktur|(bulun|calis|yap|konus|yonet|ol|et|bil|ogren|yasa|katil|yurut|ustlen|al|atan|kal|gorevlendiril)m[ae](d[iu][mk]?|m[iu]s(t[iu]r|[iu]m)?)|(bil|konus|bulun|calis|yap|yonet|ol|et|anla)[aeiu]?m[iu]yor(um|uz|lar)?|olmadan|olmaksizin|haric',
    free: '(sadece|yalnizca) ……… (degil|kalmadi)|sinir tanimayan',
  },
  id: {
    denies: 'tidak|belum|bukan|tanpa|kurang menguasai|tak pernah',
    free: '(tidak|bukan) (hanya|saja|kurang)|tanpa (batas|henti|jeda)',
  },
  el: {
    denies: 'δεν|ουτε|χωρις|ποτε|κανενα|καμια|κανεις|κανεναν|ελλειψη|ουδεποτε|ουδεμια',
    free: '(οχι|δεν ειναι) μονο|χωρις (συνορα|διακοπη|χαρτοφυλακιο)',
  },
  ru: {
    denies: 'не|ни|нет|никогда|без|никак*|отсутств*',
    free: 'не (только|менее|меньше|раз|считая)|без (границ|перерыв*|портфеля|промедления)',
  },
  uk: {
    denies: 'не|ні|ані|немає|нема|ніколи|без|жодн*|відсутн*|бракує',
    free: 'не (тільки|лише|менше|раз)|без (кордонів|перерв*|портфеля|зволікань)',
  },
  he: {
    denies: 'לא|אין|ללא|בלי|מעולם|אינני|אינו|אינה|איני|חסר|חסרת|היעדר|העדר',
    free: 'לא (רק|פחות)|(ללא|בלי) (גבולות|הפסקה|תיק)|מלא|כלא',
  },
  ar: {
    denies: 'لا|لم|لن|ليس|ليست|لست|بدون|دون|عدم|بلا|غير (متقن*|ملم*|قادر*|مطلوب*)|انعدام|افتقار',
    free: '(ليس|ليست|لا) فقط|لا سيما|لا يقل|لا تقل|(بلا|دون) (حدود|انقطاع|توقف|حقيبة)',
  },
  hi: {
    denies: 'बिना (किसी|कोई)|कभी नहीं|न …… न',
    denied: 'नहीं|नही|के बिना|अभाव',
    free: 'ही नहीं|केवल नहीं|न केवल|सीमाओं के बिना',
  },
  zh: {
    denies:
      '不会|不能|不懂|不曾|不具备|不通|不熟|没有|没能|没在|从没|从未|未曾|未能|缺乏|缺少|毫无|并无|无[^ ]{0,6}经验|无需|不要求',
    free: '不仅|不只|不但|无国界|不遗余力|没有间断|不能不|不会停',
  },
  'zh-Hant': {
    denies: '不會|不諳|不具備|沒有|沒能|沒在|從沒|從未|缺乏|毫無|並無|無[^ ]{0,6}經驗|無需',
    free: '不僅|不單|無國界|不遺餘力|沒有間斷',
  },
  ja: {
    denied:
      'ません|ない(?= )|ない(です|が|もの|ため|状態)|なかった|(経験|知識|責任|実績|歴)(が|は|も)?(なし|無し|なく)|未経験|未習得|苦手',
    free: 'だけで(は)?なく|のみならず|だけでない|なければな|欠かせない|少なくない',
  },
  ko: {
    denied:
      '(경험|경력|이력|적|지식|능력|책임)(이|은|도|을)? 없|지 않|지 못|할 줄 모|못 ?(하|합|했|함)|모릅니다|모른다|없음|미경험',
    free: '(뿐만|뿐|만이) 아니|지 않을 수|관계 ?없|끊임 ?없|국경 ?없',
  },
};
