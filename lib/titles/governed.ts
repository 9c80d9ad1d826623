import type { Lang } from './index.ts';

/**
 * Words and cases that make a title somebody else's ("met with the Ambassador", "в присутствии посла"): what stands before it, how it is written, and what
 * follows. Folded text; `before` ends at the title or at the adjectives and countries before it. Grammars of each language, own knowledge.
 */
export interface Governed {
  readonly langs: readonly Lang[];
  readonly before?: RegExp;
  readonly form?: RegExp;
  readonly after?: RegExp;
}

/** After these one's own post stands in the same case: "the post of ambassador", "в должности посла", "message du chef de mission". */
export const OWN_POST =
  /(?:post|poste|puesto|posto|cargo|posizione|position|posicion|funktion|funcion|funcao|funzion\p{L}|fonctions?|functie|amt|posten|rol|role|ruolo|papel|carica|incarico|rang|rank|rango|grado|grade|titre|titel|titolo|titulo|dignite|categoria|nomm\p{L}+|nomina\p{L}*|nombra\p{L}*|nomea\p{L}*|design\p{L}+|promo\p{L}+|ascen\p{L}+|ernannt|ernennung|benoem\p{L}+|utnamn\p{L}+|utnevn\p{L}+|udnaevn\p{L}+|appointed|message|messaggio|mensaje|mensagem|botschaft|mot|interview|intervista|entrevista|stanowisk\p{L}+|funkcj\p{L}+|rand?z?\p{L}+|urzad|tytul\p{L}*|mianow\p{L}+|powol\p{L}+|nominac\p{L}+|качестве|должност\p{L}+|пост\p{L}?|посту|ранг\p{L}*|обязанности|назнач(?!енн(?:ого|ому))\p{L}+|и\.? ?о\.?|врио|посад\p{L}+|якості|обовязки|обов.язки|признач\p{L}+|в\.? ?о\.?|звільн\p{L}+|освобо\p{L}+|работ\p{L}+|ролі|роли|ως|θεση|βαθμο|καθηκοντα|virka\p{L}*|tehtava\p{L}*|jabatan|sebagai|menjadi)(?: (?:de|di|d|du|des|of|an|as|of the|de la|del|do|da|dell|della|zum|zur|der|som|af|av|van|tot|als|του|της))?['’ ]+$/u;

/** Whom others appoint takes the post up: the object of these verbs is the subject of the line. */
export const APPOINTED =
  /(?:nomm|nomin|nombra|nomea|design|ernann|ernenn|benoem|benenn|utnamn|utse|utnevn|udnaevn|udpeg|utpek|appoint|mianow|powol|kandydat|назнач(?!енн(?:ого|ому))|признач(?!ен(?:ого|ому))|кандидат|nimit|menunjuk|diangkat|melantik|διορι|ορισ|מונ[הת]|מינוי|عين|تعيين|नियुक्त|sont des|son (?:tous|toutes) )[^.;:|\n]{0,28}$/u;

export const DESIGNATE =
  /^ (?:designad|designat|designe|pressenti|elect|nominee|priznachen|призначен|назначен|tilltradande)/;

export const GOVERNED: readonly Governed[] = [
  { langs: ['en'], before: /(?:^|[^\p{L}])between [^.;:|\n]{1,32} and (?:the |an? )?$/u },
  { langs: ['fr', 'es', 'pt'], before: /(?:^|[^\p{L}])entre [^.;:|\n]{1,32} (?:et|y|e) (?:l'|la |le |el |o |a )?$/u },
  { langs: ['it'], before: /(?:^|[^\p{L}])[tf]ra [^.;:|\n]{1,32} e (?:l'|la |il )?$/u },
  { langs: ['de'], before: /(?:^|[^\p{L}])zwischen [^.;:|\n]{1,32} und (?:der |dem )?$/u },
  { langs: ['nl'], before: /(?:^|[^\p{L}])tussen [^.;:|\n]{1,32} en (?:de |het )?$/u },
  {
    langs: ['fr'],
    before:
      /(?:^|[^\p{L}])(?:avec|chez|par|pour|aupres de|face a|contre|envers|entre) (?:l'|la |le |les |un |une |son |notre )$/u,
  },
  { langs: ['fr'], before: /(?:^|[^\p{L}])(?:de l'|de la |du |des |a l'|a la |au |aux )$/u },
  {
    langs: ['it'],
    before:
      /(?:^|[^p{L}])(?:(?:con|tra|fra|per|presso|verso) (?:l'|la |il |lo |gli |le |un'?)|(?:d[ae]ll|all|sull|nell|coll)(?:'|a |o |e )|(?:del|dal|al|sul|dai|dei|agli|dagli|degli) )$/,
  },
  {
    langs: ['es'],
    before:
      /(?:^|[^\p{L}])(?:(?:con|ante|por|para|entre|de|a|desde|hacia|sobre) (?:el|la|los|las|su|nuestro|un|una) |(?:al|del) )$/u,
  },
  {
    langs: ['pt'],
    before:
      /(?:^|[^\p{L}])(?:(?:com|por|para|entre|perante|sobre|contra) (?:o|a|os|as|um|uma) |(?:ao|aos|pelo|pela|do|da|dos|das) )$/u,
  },
  { langs: ['de'], before: /(?:^|[^\p{L}])(?:des|dem|den|beim|vom|mit|ihrem|unserem|seinem|einem|einen|jeden) $/u },
  { langs: ['de'], before: /(?:^|[^\p{L}])(?:der|mit|bei|von|ihrer|einer) $/u, form: /in$/ },
  {
    langs: ['nl'],
    before:
      /(?:^|[^\p{L}])(?:met|aan|van|bij|namens|door|voor|tegen|naar|ondersteunt|adviseert|vervangt|begeleidt) (?:de|het|een|onze|uw) $/u,
  },
  {
    langs: ['sv', 'da', 'no'],
    before: /(?:^|[^\p{L}])(?:till?|av|af|fran|fra|med|hos|for|mot|mod|ved|vid|om) $/u,
    form: /(?:oren|oeren|ørn|erna|erne|chefen|anten|kommissarien|kommissaeren|konsuln|konsulen)$/,
  },
  {
    langs: ['sv', 'da', 'no'],
    before: /(?:^|[^\p{L}])(?:av|af|fran|fra|med|hos|mot|mod) \p{L}+s (?:nya |nye |ny )?$/u,
  },
  {
    langs: ['sv', 'da', 'no'],
    before:
      /(?:^|[^\p{L}])(?:tog emot|tok imot|tog imod|mott?og|mott?ok|bistar|bitrader|bistod|assister\p{L}+|stodjer|stotter|ersatter|eftertrader|aflos\p{L}+|avlos\p{L}+|kallade till sig) (?:\p{L}+s )?$/u,
  },
  {
    langs: ['pl'],
    before: /(?:^|[^\p{L}])(?:z|ze|od|do|przez|dla|u|obok|wobec|przed) $/u,
  },
  {
    langs: ['pl'],
    form: /(?:ambasador(?:a|owi|ow|ami|om)|szefa|przedstawiciela|przedstawicielowi|komisarza|nuncjusza|nuncjuszowi|konsula)(?: |$)/,
  },
  {
    langs: ['ru', 'uk'],
    before: /(?:^|[^\p{L}])(?:с|со|з|із|зі|от|від|до|к|ко|у|для|перед|між|между) $/u,
    form: /^(?!.*(?:посол|представник|представитель)$)/,
  },
  {
    langs: ['ru', 'uk'],
    form: /(?:^|[ -])(?:посла|послу|послові|послов|послів|послам|послами|поверенного|поверенному|повіреного|повіреному|представителя|представителю|представника|представникові|комиссара|комісара|нунция|нунція|консула|консулу)(?: |$)/,
  },
  {
    langs: ['fi'],
    form: /(?:suurlahettilaan|suurlahettilaalle|suurlahettilaalta|suurlahettilasta|suurlahettilaasta|suurlahettilaiden|suurlahettilaita|edustajan|edustajalle|paallikon|paallikolle|asiainhoitajan|konsulin)$/,
    after: /^(?! (?:virka|viran|tehtav|toimi|arvo|paikka|paikan|sijai))/,
  },
  {
    langs: ['tr'],
    form: /(?:(?:si|leri?)?(?:n[iıuü]|ne|nin|yle|nden|nda)|[yn][iıe]|yle)$/,
    after: /^(?! (?:olarak|oldu|atand|gorev))/,
  },
  { langs: ['tr'], after: /^ (?:ile|icin|tarafindan|basta) / },
  {
    langs: ['el'],
    before: /(?:^|[^\p{L}])(?:τον|του|την|της|τους|των|στον|στην|με|απο|προς) $/u,
    form: /(?:πρεσβη|πρεσβεωσ|πρεσβευτη|πρεσβειρα|πρεσβειρασ|πρεσβεισ|πρεσβεων|επιτετραμμενο|επιτετραμμενου|αντιπροσωπο|αντιπροσωπου|αρχηγο|προξενο|προξενου)/,
  },
  {
    langs: ['id'],
    before: /(?:^|[^\p{L}])(?:dengan|oleh|kepada|bersama|dari|mendampingi|mewakili|menjamu) (?:para |seorang )?$/u,
  },
  {
    langs: ['he'],
    before: /(?:^|[^\p{L}])(?:עם|בנוכחות|בהשתתפות|בהזמנת|מטעם|של|מאת|אצל|על ידי|את) (?:ה)?$/u,
  },
  {
    langs: ['ar'],
    before: /(?:^|[^\p{L}])(?:مع|بحضور|برفقة|بدعوة من|نيابة عن|من قبل|بمشاركة|برعاية|باشراف) (?:ال)?$/u,
  },
  {
    langs: ['hi'],
    after: /^ (?:से|को|द्वारा|के (?:साथ|लिए|नेतृत्व|निमंत्रण|कार्यालय)|की (?:उपस्थिति|अध्यक्षता|यात्रा|मौजूदगी|ओर)) ?/,
  },
  { langs: ['zh', 'zh-Hant'], after: /^(?:等)?(?:的)?(?:陪同下|见证下|見證下|率领|率領|邀请|邀請)/ },
  {
    langs: ['zh', 'zh-Hant'],
    before: /(?:与|與|同|和|向|由|应|應|陪同)[^，。、；,;\n]{0,9}$/,
    after: /^[^，。]{0,12}(?:会谈|會談|会面|會面|会见|會見|磋商|交谈|提出|交涉|抗议|抗議|邀)/,
  },
  { langs: ['ja', 'zh'], after: /^(?:との(?:会談|面会|協議|懇談|夕食|対談)|を招|主催)/ },
  { langs: ['ko'], after: /^(?:와의|과의|께|에게서|의 초청|의 방문)/ },
];
