import type { GuardRows } from './guard.ts';

/**
 * Words of a wish or a plan: what follows `wishes`, or stands before `wished` in languages with the verb at the end, was not done. Only a person's own
 * wishes: "we are looking for a diplomat", "French desired" are an employer's, and a vacancy's words are read for what it asks.
 */
export const WISHES: GuardRows = {
  en: {
    wishes:
      'interest(ed)? in|aspir(e|es|ing)|hop(e|es|ing) (to|for|that)|(would|d) (like|love) to|want(s|ing)? to|wish(es|ing)? to|(eager|keen|ready|willing|happy) to|keen on|looking (forward to|to (work|join|move|enter|become)|for (a |an |my |new |further |any )*(job|position|role|post|posting|opportunit*|work|career|internship|traineeship|challenge*))|seek(s|ing)? (a |an |my |new |further |entry level )*(job|position|role|post|posting|opportunit*|employment|work|career|internship|traineeship|challenge*|to (work|join|become))|dream(s|ing|ed|t)? (of|about|is|to)|dream (job|career)|(my|career|long term|ultimate|professional) (goal|goals|objective|objectives|ambition|ambitions|aim|dream) (is|are|of|to)|ambition to|plan(s|ning)? to (work|join|become|be|apply|enter|serve|study)|intend(s|ing)? to|(future|would be) (diplomat|ambassador)|preparing (to|for) (join|enter|the foreign service (exam|test)|a career)|applying (to|for)',
    free: '(wish(es|ing)?|want(s|ing)?|(would|d) (like|love)|seek(s|ing)?|intend(s|ing)?|hop(e|es|ing)|happy|keen) to (recruit|hire|employ|appoint|announce|fill|engage|invite)',
  },
  fr: {
    wishes:
      'interesse(e|s|es)? (par|a)|(souhaite|desire|espere|voudrais|aimerais|veux|ambitionne de|compte|envisage de|projette de) (travailler|rejoindre|devenir|integrer|etre|partir|servir|entrer|exercer|me|m|faire|obtenir|acquerir|representer|apprendre)|aspir(e|ant|ante|er|es) (a|diplomate*)|reve (de|d)|desireu(x|se|ses) (de|d)|pret(e|s|es)? a|(a la recherche|en recherche|recherche|cherche) (d |de |un |une |mon |ma |nouvelle |nouvel )*(emploi|poste|stage|alternance|opportunite*)|(mon|ma) (but|objectif|ambition|projet professionnel|reve) (est|serait)|futur(e|s)? (diplomate*|ambassad*)',
  },
  de: {
    wishes:
      'interessiert an|interesse an|interessiere mich fur|ich (mochte|will|wurde gerne?|plane|hoffe|strebe|wunsche)|(mochte|will|wurde|plane|strebe|wunsche) ich|hoffe|angehende[rn]? (diplomat*|botschafter*)|angestrebt*|auf der suche nach (einer |einem |neuen |neuer )*(stelle|position|herausforderung*|aufgabe*|praktikum)|(mein|meine) (ziel|traum|wunsch|berufsziel) ist|traume (von|davon)|bereit (zu|zur|fur)',
  },
  es: {
    wishes:
      'interesad(o|a|os|as) (en|por)|interes (en|por)|aspir(o|a|ante|antes|ando) (a|diplomat*|al)|espero|me gustaria|quiero|quisiera|deseo (trabajar|ser|formar|ingresar|unirme|representar)|dese(ando|oso|osa)|sueno con|busco (un |una |mi |nuevo |nueva |nuevas )*(empleo|puesto|trabajo|oportunidad*|practicas|reto*|cargo)|en busca de (un |una |mi |nuevo |nueva |nuevas )*(empleo|puesto|trabajo|oportunidad*|reto*)|mi (meta|objetivo|sueno|ambicion) es|futur(o|a) (diplomatic*|embajador*)|dispuest(o|a) a',
  },
  pt: {
    wishes:
      'interessad(o|a|os|as) (em|por)|interesse (em|por|pela|pelo)|aspir(o|a|ante|ando) (a|ao|diplomat*)|espero|gostaria de|quero|pretendo|desejo (trabalhar|ser|ingressar)|sonho (com|em|e)|(procuro|busco|a procura de|em busca de) (um |uma |novo |nova |novas |novos )*(emprego|vaga|trabalho|oportunidade*|estagio|desafio*|cargo)|meu (objetivo|sonho) (e|profissional)|futur(o|a) (diplomata*|embaixador*)|dispost(o|a) a',
  },
  it: {
    wishes:
      'interessat(o|a|i|e) (a|al|alla|alle|ai)|interesse per|aspir(o|a|ante|anti) (a|al|diplomatic*)|spero di|vorrei|mi piacerebbe|desider(o|a) (lavorare|diventare|entrare|essere)|sogno (di|e)|(cerco|in cerca di|alla ricerca di) (un |una |nuova |nuove |nuovo |nuovi )*(lavoro|impiego|posizione|opportunita|tirocinio|stage|sfide|sfida|incarico)|(il mio|mio) (obiettivo|sogno) e|futur(o|a) (diplomatic*|ambasciat*)|disponibile a|pront(o|a) a',
  },
  nl: {
    wishes:
      'geinteresseerd in|interesse in|aspirant|ik (hoop|wil|zou)|(hoop|wil|zou) ik|op zoek naar (een |nieuwe |mijn )*(baan|functie|positie|stage|uitdaging*)|(mijn|ons) (doel|droom|ambitie) is|droom(t)? (van|ervan)|toekomstige? (diplomaat|ambassadeur)|bereid (om|tot)',
  },
  sv: {
    wishes:
      'intresserad av|intresse (av|for)|aspirerande|hoppas (pa|att|fa|kunna|bli)|skulle (vilja|garna)|vill (garna |en dag )?(arbeta|jobba|bli|soka|tjanstgora)|(soker|pa jakt efter) (ett |en |nytt |ny |nya )*(jobb|tjanst|arbete|praktik|utmaning*|uppdrag)|(mitt|min) (mal|dromjobb|drom|ambition) ar|drommer om|blivande (diplomat|ambassador)|redo att|onskar (arbeta|bli)',
  },
  da: {
    wishes:
      'interesseret i|interesse for|haber (pa|at)|jeg ville? gerne|ville? jeg gerne|kunne taenke mig|(soger|pa udkig efter) (et |en |nyt |ny |nye )*(job|stilling|arbejde|praktik*|udfordring*)|(mit|min) (mal|drom|ambition) er|drommer om|parat til|onsker at',
  },
  no: {
    wishes:
      'interessert i|interesse for|haper (pa|a)|jeg vil gjerne|vil jeg gjerne|onsker a|kunne tenke meg|(soker|pa jakt etter) (en |et |ny |nytt |nye )*(jobb|stilling|arbeid|praksis*|utfordring*)|(malet|drommen) mi(tt|n) er|(mitt|min) (mal|drom) er|drommer om',
  },
  fi: {
    wishes:
      'kiinnostunut|kiinnostaa|toivon|haluan|haluaisin|haaveilen|unelmoin|(etsin|haen) (uutta |uusia )*(tyota|toita|tyopaikkaa|harjoittelu*|haaste*|tehtav*)|tavoitteen(i|ani) on|unelman(i|ani) on|tuleva (diplomaatti|suurlahettilas)',
    wished: 'kiinnostaa|kiinnostavat|kiinnostunut|haaveena(ni)?|unelmana(ni)?',
  },
  pl: {
    wishes:
      'zainteresowan(y|a|i|e)|aspiruj(e|acy|aca)|mam nadzieje|chcial(a)?bym|chc(e|ial|iala)|pragne|marze o|(szukam|poszukuje) (nowej |nowego |nowych )*(pracy|stanowiska|stazu|praktyk|wyzwan)|moim (celem|marzeniem) jest|przysz(ly|la) (dyplomat*|ambasador*)|gotow(y|a) do',
  },
  tr: {
    wished:
      'istiyorum|isterim|istemekteyim|hedefliyorum|hedefim|hayalim|umuyorum|umarim|planliyorum|ilgileniyorum|ilgi duyuyorum|ilgiliyim|arzu ediyorum|arzusundayim',
    wishes: '(hedefim|hayalim|amacim)|gelecegin (diplomat*|buyukelci*)',
  },
  id: {
    wishes:
      'tertarik|berminat|ingin|berharap|bercita cita|berkeinginan|mencari (pekerjaan|posisi|peluang|kesempatan|magang)|(tujuan|impian|cita cita) saya|calon diplomat|bersedia',
  },
  el: {
    wishes:
      'ενδιαφερομαι|ενδιαφερον για|ενδιαφερεται|ελπιζω|ευελπιστω|θα (ηθελα|ηθελε|επιθυμουσα)|θελω να|επιθυμω|φιλοδοξω|ονειρευομαι|αναζητω (νεα |νεες )?(εργασια|θεση|ευκαιρι*|προκληση*)|(στοχος|ονειρο) μου|υποψηφι* (διπλωμ*)|μελλοντικ* (διπλωματ*|πρεσβ*)',
  },
  ru: {
    wishes:
      'интересуюсь|интересуется|интерес к|заинтересован(а)? в|надеюсь|хочу|хотел|хотела|мечтаю|стремлюсь|планирую|намерен|намерена|желаю|ищу (новую |новое |новые )?(работу|должность|вакансию|возможност*|стажировк*)|в поиске (работы|должности|возможност*)|(моя|мой) (цель|мечта)|будущий (дипломат|посол)|готов(а)? (к|работать|служить)',
  },
  uk: {
    wishes:
      'цікавлюся|цікавлюсь|зацікавлен(ий|а) (в|у)|цікавить|сподіваюся|сподіваюсь|хочу|хотів|хотіла|мрію|прагну|планую|маю намір|бажаю|шукаю (нову |нові )?(роботу|посаду|вакансію|можливост*|стажуванн*)|у пошуку (роботи|посади|можливост*)|(моя|мій) (мета|мрія)|майбутн(ій|я) (дипломат*|посол)|готов(ий|а) (до|працювати|служити)',
  },
  he: {
    wishes:
      'מעוניין|מעוניינת|מתעניין|מתעניינת|מקווה|רוצה|שואף|שואפת|חולם|חולמת|מחפש (עבודה|תפקיד|משרה|הזדמנות*)|מחפשת (עבודה|תפקיד|משרה|הזדמנות*)|מטרתי|החלום שלי',
  },
  ar: {
    wishes:
      'مهتم|مهتمة|أهتم|يهتم|تهتم|اهتمامي|أطمح|يطمح|تطمح|طموحي|آمل|نأمل|أتمنى|أرغب|يرغب|ترغب|راغب|راغبة|أريد|أحلم|حلمي|هدفي|أسعى|(أبحث|الباحث) عن (عمل|وظيفة|فرصة|منصب)',
  },
  hi: {
    wishes: 'मेरा (सपना|लक्ष्य|उद्देश्य)',
    wished: 'चाहता|चाहती|चाहूंगा|चाहूँगा|चाहूंगी|चाहूँगी|इच्छुक|इच्छा|रुचि|दिलचस्पी|सपना|आशा|उम्मीद',
  },
  zh: {
    wishes: '(我|本人)希望|希望(能|在|从事|加入|成为|进入)|想要|想在|想去|想成为|想加入|愿意|渴望|有志于|立志|期待',
    wished: '感兴趣|有兴趣|的梦想|为目标',
  },
  'zh-Hant': {
    wishes: '(我|本人)希望|希望(能|在|從事|加入|成為|進入)|想在|想去|想成為|想加入|願意|渴望|有志於',
    wished: '感興趣|有興趣|的夢想|為目標',
  },
  ja: {
    wished: 'たい(?= )|たいです|たいと|を?志望|目指し|目指す|を希望|興味|関心|夢です',
    wishes: '将来は|夢は|目標は',
  },
  ko: {
    wished: '싶|(목표|꿈)(입니다|이다|로 하고)|(희망|지망)(합니다|함|생|하는|하며)|관심(이|을)? ?(있|많|가)',
  },
};
