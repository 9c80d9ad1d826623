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
  /(?:post|poste|puesto|posto|cargo|posizione|position|posicion|funktion|funcion|funcao|funzion\p{L}|fonctions?|functie|amt|posten|rol|role|ruolo|papel|carica|incarico|(?<!o)rang|rank|rango|grado|grade|titre|titel|titolo|titulo|dignite|categoria|nomm\p{L}+|nomina\p{L}*|nombra\p{L}*|nomea\p{L}*|design\p{L}+|promo\p{L}+|ascen\p{L}+|ernannt|ernennung|benoem\p{L}+|utnamn\p{L}+|utnevn\p{L}+|udnaevn\p{L}+|appointed|message|messaggio|mensaje|mensagem|botschaft|mot(?= d)|interview|intervista|entrevista|stanowisk\p{L}+|funkcj\p{L}+|(?<!o)rand?z?\p{L}+|urzad|tytul\p{L}*|mianow\p{L}+|powol\p{L}+|nominac\p{L}+|качестве|должност\p{L}+|пост\p{L}?|посту|ранг\p{L}*|обязанности|назнач(?!енн(?:ого|ому))\p{L}+|и\.? ?о\.?|врио|посад\p{L}+|якості|обовязки|обов.язки|признач\p{L}+|в\.? ?о\.?|звільн\p{L}+|освобо\p{L}+|работ\p{L}+|ролі|роли|ως|θεση|βαθμο|καθηκοντα|virka\p{L}*|tehtava\p{L}*|jabatan|sebagai|menjadi)(?: (?:de|di|d|du|des|of|an|as|of the|de la|del|do|da|dell|della|zum|zur|der|som|af|av|van|tot|als|του|της))?['’ ]+$/u;

/** Whom others appoint takes the post up: the object of these verbs is the subject of the line. */
export const APPOINTED =
  /(?:nomm|nomin|nombra|nomea|design|ernann|ernenn|benoem|benenn|utnamn|utse|utnevn|udnaevn|udpeg|utpek|appoint|(?<!re)named (?!after)|sworn in|mianow|powol|kandydat|назнач(?!енн(?:ого|ому))|признач(?!ен(?:ого|ому))|кандидат|nimit|menunjuk|diangkat|melantik|διορι|ορισ|מונ[הת]|מינוי|عين|تعيين|नियुक्त|sont des|son (?:tous|toutes) )[^.;:|\n]{0,28}$/u;

/** Titles of several heads. */
export const SEVERAL_HEADS = /^(?:heads|chiefs|chefs|jef[ea]s|chefes|capi) |(?:commissioners|representatives)$/;

/** Ambassadors, in every language with a plural of its own. */
export const AMBASSADORS =
  /^(?:ambassadors|ambassad(?:eur|rice)s|embajador[ae]s|embaixador[ae]s|ambasciatori|ambasciatrici|botschafterinnen(?: und botschafter)?|ambassadorer(?:n[ae])?|ambassadorene|посл(?:ы|ов|ами|ам)|посл(?:и|ів|ами|ам)|ambasador(?:owie|ow|ami|om)|suurlahettila(?:at|i\p{L}+)|buyukelciler\p{L}*|πρεσβε(?:ισ|ων)|שגרירי|שגרירים|سفراء|سفيرات|राजदूतों)$/u;

export const DESIGNATE =
  /^ (?:designad|designat|designe|pressenti|elect|nominee|priznachen|призначен|назначен|tilltradande)/;

/** Labels of a vacancy for the one whom the post reports to. */
const SUPERIOR =
  /(?:manager|supervis\p{L}+|superior|immediate boss|report(?:s|ing)?(?: line| lines)?(?: to)?|hierarchi\p{L}+|jerarqui\p{L}+|gerarchic\p{L}+|hierarquic\p{L}+|jef[ea] (?:inmediat|direct)[oa]|responsabile dirett[oa]|chefia direta|vorgesetzt\p{L}*|berichtet an|leidinggevende|narmaste chef|naermeste leder|esihenkilo|esimies|przelozon\p{L}+|bagli oldugu (?:kisi|yonetici)|amiri|atasan(?: langsung)?|melapor kepada)(?: is| \(\p{L}+\))? ?[:–—] ?(?:the |le |la |el |il |o |der |die |de )?(?:[\p{L}' -]{3,28} \/ )?$/u;

/** What a government does with its envoy abroad: "rappelle son ambassadeur", "kallar hem sin ambassadör". */
const RECALLED =
  /(?:^|[^\p{L}])(?:rappel\p{L}+|retir(?:a|o|e|ou|er)|ritira(?:to)?|richiam(?:a|ato|o|era)|llam\p{L}+ a consultas a|cham\p{L}+(?: para consultas| de volta)?|ruft|rief|zieht|zog|beordert|holt|roep\p{L}*|riep|trekt|trok|(?:kall|kal[dt])\p{L}*(?: hem| hjem| tillbaka| tilbage)?|drar tillbaka|traekker|trekker|odwol\p{L}+|wycof\p{L}+) (?:son |sa |ses |leurs? |l'|le |la |les |su |sus |(?:o |a |il |la )?(?:seu|sua|suo) |o |a |il |(?:sein|ihr)en? |den |die |zijn |haar |hun |de |sin |sina |sine |swoj\p{L}+ )$/u;

/** Where a sentence begins. */
const FIRST = /(?:^|[.!?।。] ?)\s*$/u;

export const GOVERNED: readonly Governed[] = [
  // what the office is: "대사란 …", "Büyükelçi, bir devleti …", "राजदूत वह …", "Посол — дипломатический представитель"
  { langs: ['ko'], after: /^(?:이?란|이?라 함은|라고 하면) / },
  {
    langs: ['ko'],
    before: FIRST,
    after: /^[은는] .{0,14}(?:한 나라|나라를|국가를|국가의|파견|대표하|외교 ?사절|외교관 중|최고|직책|직위|계급)/,
  },
  {
    langs: ['tr'],
    before: FIRST,
    after:
      /^,? (?:kimdir|nedir|ne demek|nasil olunur|ne is yapar|(?:bir|kendi|baska|yabanci) (?:bir )?(?:devlet|ulke|hukumet|uluslararasi)|eski (?:tabir|adi)|en (?:yuksek|ust))/,
  },
  { langs: ['hi'], before: FIRST, after: /^ (?:वह|किसी|एक|कौन|किसे|क्या|राष्ट्रमंडल|का (?:अर्थ|मतलब|काम)) / },
  {
    langs: ['ru', 'uk'],
    before: FIRST,
    after: /^ [—–-] (?:это |це )?(?:дипломат|высш|наивищ|официал|офіц|глава|представ|должност|посадов)/,
  },
  { langs: ['pl'], before: FIRST, after: /^ (?:w \p{L}{1,9} )?(?:jest|to) (?:repr|przedst|najwy|dypl)/u },
  // several: "駐日各国大使", "3名の大使", "大使24名"
  { langs: ['zh', 'zh-Hant', 'ja'], form: /各[国國]/ },
  { langs: ['zh', 'zh-Hant', 'ja'], before: /各[国國](?:の|[驻駐在].{1,4})?$/ },
  {
    langs: ['zh', 'zh-Hant', 'ja'],
    before: /[\d一二三四五六七八九十](?:名|人|位|か国|[国國])の?$/,
    form: /^(?:[驻駐]|特命)/,
  },
  { langs: ['zh', 'zh-Hant', 'ja'], after: /^(?:ら|たち|等)?\d+(?:名|人|位)/ },
  // what the office is: "大使は、各国政府が …", "特命全権大使のことです"
  { langs: ['ja', 'zh'], before: FIRST, after: /^は、?(?:各国|一国|国家|外国|ある国|派遣国|自国|国を)/ },
  { langs: ['ja', 'zh'], after: /^のこと(?:です|である|だ|をいう|を指す)/ },
  // several: "41 руководитель миссий", "главы дипломатических миссий"
  {
    langs: ['ru', 'uk'],
    before: /(?:^|[^\d.,:/–-])\d{1,3} (?:нов\p{L}+ )?$/u,
    form: /^(?:глав|голов|кер|руководит|посл|постпред|чрезв|надзв)/,
  },
  { langs: ['ru', 'uk'], form: /^(?:глав|голов|кер|руковод).*(?:их|ых) (?:дип)?м[иі]с/ },
  {
    langs: ['id'],
    before:
      /(?:^|[^\p{L}\d])(?:\d{1,3}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|\p{L}+ (?:belas|puluh)|sejumlah|beberapa|puluhan|belasan|setara dengan|bukan sekadar) (?:calon |seorang )?$/u,
  },
  { langs: ['ar'], before: /(?:^|[^\d.])\d{1,3} $/, form: /^سفير/ },
  { langs: ['tr'], before: /(?:^|[^\p{L}\d.])\d{1,3} (?:ulkeye )?(?:yeni )?$/u },
  {
    langs: ['fr'],
    before: /(?:^|[.!?:] ?)(?:l'|les |une? )$/,
    after:
      /^ (?:dans un pays|d'un pays|est (?:nommee? par|une? (?:agent|representant|(?:diplomate|fonctionnaire) (?:qui|charge))|le representant|la representante|charge)|represente (?:son|un|l'etat))/,
  },
  {
    langs: ['es'],
    before: /(?:^|[.!?:] ?)(?:el|la|los|una?) $/,
    after:
      /^ (?:es (?:(?:el|la) (?:represent|jef|maxim|agente|autoridad|diplomatic[oa] de m)|una? (?:agente|representante|(?:diplomatic|funcionari)[oa] (?:que|de m))|nombrad[oa] por )|representa (?:(?:a )?(?:su|los|un)|al (?:estado|jefe|gobierno)|en ))/,
  },
  {
    langs: ['pt'],
    before: /(?:^|[.!?:] ?)(?:os?|as?|uma?) $/,
    after:
      /^ (?:e (?:[oa] (?:represent|chefe|maxim|agente|autoridade|diplomata de m)|uma? (?:agente|representante|diplomata (?:que|de m))|nomead[oa] pel[oa] )|representa (?:o seu|os|um|o (?:estado|governo)) )/,
  },
  {
    langs: ['it'],
    before: /(?:^|[.!?:] ?)(?:l'|il |la |una? |un')$/,
    after:
      /^ (?:apostolico )?e (?:il (?:rappresentante|capo|diplomatico)|la (?:rappresentante|figura)|una? (?:agente|rappresentante|(?:diplomatic|funzionari)[oa] (?:che|di (?:alto|grado|piu)))|nominat[oa] d)/,
  },
  {
    langs: ['de'],
    before: /(?:^|[.!?:] ?)(?:(?:der|die|eine?) )?$/,
    after:
      /^ (?:sind (?:diplomat|die |hoch|vertreter|beamt|in der regel)|vertreten (?:ihr|ein|den)|vertritt (?:sein|ein|den)|werden (?:ublich|vom |von ))/,
  },
  {
    langs: ['nl'],
    before: /(?:^|[.!?:] ?)(?:de|een) $/,
    after:
      /^ (?:heeft de leiding|staat aan het hoofd|vertegenwoordigt (?:zijn|haar|een|de staat|het land)|leidt de (?:ambassade|missie)(?:[.,]| en )|is (?:doorgaans|een (?:diplomaat die|hoge|vertegenw)|de hoogste))/,
  },
  {
    langs: ['sv', 'da', 'no'],
    before: /(?:^|[.!?:] ?)(?:en )?$/,
    after: /^ (?:ar|er) (?:en|den) (?:diplomat|hog|hoj|hoy|person|represent|repraesent|tit)/,
  },
  { langs: ['de'], form: /^botschafter und botschafterinnen$/ },
  { langs: ['fr', 'it'], form: /^(?:nonces|nunzi)(?: |$)/ },
  { langs: ['fr'], before: /(?:^|[^\p{L}])(?:pas (?:eu )?d'|aucune? )$/u },
  // "has no ambassador"
  {
    langs: ['fr'],
    before:
      /(?:^|[^\p{L}])n'(?:a|ont|avai(?:t|ent)|aura|auront|ayant|y (?:a|avait|aura))(?: (?:toujours|encore|actuellement))? (?:pas|plus|jamais|aucune?)(?: (?:encore|toujours|eu))? (?:d')?$/u,
  },
  {
    langs: ['es'],
    before:
      /(?:^|[^\p{L}])(?:no (?:tienen?|tenia|tendra|hay|habia|habra|cuentan? con)|sin)(?: (?:aun|todavia))?(?: (?:una?|ningun|ninguna))? $/u,
  },
  {
    langs: ['pt'],
    before:
      /(?:^|[^\p{L}])(?:nao (?:tem|tinha|tera|ha|havia|havera)|sem)(?: (?:ainda|atualmente))?(?: (?:uma?|nenhuma?|qualquer))? $/u,
  },
  {
    langs: ['it'],
    before:
      /(?:^|[^\p{L}])(?:non (?:ha|hanno|aveva|avra|c'e|c'era|ci (?:sara|sono))(?: (?:piu|ancora|mai))?|senza)(?: (?:una?|alcuna?|nessuna?))?['’ ]+$/u,
  },
  { langs: ['de'], before: /(?:^|[^\p{L}])(?:keine?[nmr]?|ohne(?: einen?)?)(?: (?:eigene[nr]?|standige[nr]?))? $/u },
  { langs: ['nl'], before: /(?:^|[^\p{L}])(?:geen|zonder)(?: eigen| vaste)? $/u },
  {
    langs: ['sv', 'da', 'no'],
    before: /(?:^|[^\p{L}])(?:ingen|ikke (?:en|nogen|noen)|inte nagon|uten|uden)(?: egen| fast)? $/u,
  },
  // "What does an ambassador do?"
  { langs: ['en'], before: /(?:what (?:does|do|is|are)|how (?:to become|does one become)) (?:an? |the )?$/ },
  { langs: ['fr'], before: /(?:que fait|qu'est-ce qu'|comment devenir|role d') ?(?:un |une |l')?$/ },
  { langs: ['es', 'pt'], before: /(?:^|[^\p{L}])(?:que (?:hace|faz|es|e)|como (?:ser|tornar-se)) (?:una?|uma?) $/u },
  { langs: ['it'], before: /(?:^|[^\p{L}])(?:cosa fa|chi e|come diventare) (?:un |un')$/u },
  { langs: ['de'], before: /(?:was macht|was ist|wie wird man) (?:ein |eine )?$/ },
  { langs: ['nl'], before: /(?:wat (?:doet|is)|hoe word je) (?:een |de )?$/ },
  {
    langs: ['sv', 'da', 'no'],
    before: /(?:va[dr]|hvad|hva|hur|hvordan) (?:gor|gjor|laver|blir man|bliver man|ar|er) (?:en )?$/,
  },
  { langs: ['fi'], before: /mita $/, after: /^ tekee/ },
  { langs: ['pl'], before: /(?:czym zajmuje sie|co robi|jak zostac) $/ },
  {
    langs: ['ru', 'uk'],
    before: /(?:чем занимается|чим заимається|что делает|що робить|как стать|як стати|кто такои|хто такии) $/,
  },
  { langs: ['el'], before: /τι κανει (?:ενασ|μια|ο|η) $/ },
  { langs: ['he'], before: /מה (?:עושה|עושים) $/ },
  { langs: ['ar'], before: /ماذا يفعل (?:ال)?$/ },
  { langs: ['hi'], after: /^ (?:क्या|कैसे) / },
  { langs: ['id'], before: /(?:apa (?:tugas|itu|fungsi)|cara menjadi) (?:seorang )?$/ },
  { langs: ['zh', 'zh-Hant', 'ja'], after: /^(?:是(?:做|干|什么|什麼)|とは(?:何|どんな)|はどんな|の仕事とは)/ },
  { langs: ['ko'], after: /^[은는] (?:무슨|무엇|어떤|어떻게)/ },
  // "Who is Kenya's High Commissioner?"
  { langs: ['en'], before: /(?:^|[.!?:|] ?)who(?: is|'s| was| are| will be) [^.;:|\n]{0,32}$/ },
  { langs: ['fr'], before: /(?:^|[.!?:|] ?)qui (?:est|sera|etait) (?:l'|la |le )?$/ },
  { langs: ['es'], before: /(?:^|[¿.!?:|] ?)quien(?:es)? (?:es|era|sera|son) (?:el|la|los) $/ },
  { langs: ['pt'], before: /(?:^|[.!?:|] ?)quem (?:e|era|sera|sao) (?:o|a|os) $/ },
  { langs: ['it'], before: /(?:^|[.!?:|] ?)chi (?:e|era|sara) (?:l'|il |la )?$/ },
  { langs: ['de'], before: /(?:^|[.!?:|] ?)wer (?:ist|war|wird) [^.;:|\n]{0,32}$/ },
  { langs: ['nl'], before: /(?:^|[.!?:|] ?)wie (?:is|was|wordt) [^.;:|\n]{0,32}$/ },
  { langs: ['sv', 'da', 'no'], before: /(?:^|[.!?:|] ?)(?:vem|hvem) (?:ar|er|var|blir|bliver) [^.;:|\n]{0,32}$/ },
  { langs: ['fi'], before: /(?:^|[.!?:|] ?)kuka (?:on|oli) [^.;:|\n]{0,32}$/ },
  { langs: ['pl'], before: /(?:^|[.!?:|] ?)kto (?:jest|byl|zostal|zostanie) [^.;:|\n]{0,32}$/ },
  { langs: ['ru', 'uk'], before: /(?:^|[.!?:|] ?)(?:кто|хто) (?:такои |является |сеичас |зараз |є )*$/ },
  { langs: ['tr'], after: /^ kim(?:dir)?(?![\p{L}])/u },
  { langs: ['id'], before: /(?:^|[.!?:|] ?)siapa(?:kah)? $/ },
  { langs: ['ar'], before: /من (?:هو|هي) (?:ال)?$/ },
  { langs: ['he'], before: /(?:^|[.!?] )מי (?:הוא |היא )?(?:ה)?$/ },
  { langs: ['hi'], after: /^ कौन / },
  { langs: ['zh', 'zh-Hant'], after: /^是[谁誰]/ },
  { langs: ['ja'], after: /^は誰/ },
  { langs: ['ko'], after: /^[은는이가] ?누구/ },
  { langs: ['el'], before: /(?:ποιοσ|ποια) (?:ειναι|ηταν) (?:ο|η) $/ },
  // a state calls its envoy back
  { langs: ['fr', 'es', 'pt', 'it', 'de', 'nl', 'sv', 'da', 'no', 'pl'], before: RECALLED },
  { langs: ['id'], before: /(?:^|[^\p{L}])(?:menarik|memulangkan|pulang|mengusir) (?:para )?$/u },
  { langs: ['ko'], after: /^ ?(?:전격 |일시 )?(?:소환|추방|귀국)/ },
  { langs: ['ja', 'zh'], after: /^(?:を(?:一時)?(?:召還|帰国|追放)|(?:ら|たち)[とをに])/ },
  // "protesters outside the residence of the ambassador"
  {
    langs: ['en', 'fr', 'es', 'pt', 'it', 'de', 'nl', 'pl'],
    before: /resid\p{L}+ (?:of|de|del|des|der|dell|van) ?[^.;:|\n]{0,14}$/u,
  },
  // the label of a vacancy: "Line manager: Head of Mission", "Supérieur hiérarchique : chef de mission"
  { langs: ['en', 'fr', 'es', 'pt', 'it', 'de', 'nl', 'sv', 'da', 'no', 'fi', 'pl', 'tr', 'id'], before: SUPERIOR },
  { langs: ['ru', 'uk'], before: /(?:руководитель|керівник|подчин\p{L}+|підпорядк\p{L}+) ?[:–—] ?$/u },
  { langs: ['ar'], before: /(?:المسوول المباشر|الرييس المباشر|المدير المباشر|يتبع) ?: ?(?:ال)?$/ },
  { langs: ['he'], before: /(?:ממונה ישיר|כפיפות|כפוף ל) ?: ?(?:ה)?$/ },
  { langs: ['zh', 'zh-Hant', 'ja'], before: /(?:上级|上級|上司|主管|汇报对象|匯報對象|報告先) ?[:：] ?$/ },
  { langs: ['ko'], before: /(?:상사|상급자|보고 ?대상|보고 ?라인) ?[:：] ?$/ },
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
  { langs: ['de'], before: /bestellt [^.;:|\n]{0,24}$/, after: /^ (?:\p{L}+ ){0,3}ein(?![\p{L}])/u },
  { langs: ['de'], before: /(?:^|[^\p{L}])(?:der|aller|unserer|ihrer) $/u, form: /(?:innen|missionschefs)$/ },
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
      /(?:^|[^\p{L}])(?:tog emot|tok imot|tog imod|tar emot|tar imot|tager imod|mo[dt]?tog|mott?ok|mo[dt]?tar|modtager|bistar|bitrader|bistod|assister\p{L}+|stodjer|stotter|ersatter|eftertrader|aflos\p{L}+|avlos\p{L}+|kallade till sig) (?:\p{L}+s )?$/u,
  },
  {
    langs: ['pl'],
    before: /(?:^|[^\p{L}])(?:z|(?<!, )ze|od|do|przez|dla|u|obok|wobec|przed) $/u,
  },
  {
    langs: ['pl'],
    form: /(?:ambasador(?:a|owi|ow|ami|om)|szefa|szefow|szefom|przedstawiciela|przedstawicielowi|komisarza|nuncjusza|nuncjuszowi|konsula)(?: |$)/,
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
    before: /(?:tapasi|tapaa|otti vastaan|ottaa vastaan|kutsui|kutsuu|kutsunut)[^.;:|\n]{0,40}$/,
    form: /suurlahettilaat$/,
  },
  {
    langs: ['fi'],
    form: /(?:suurlahettilaan|suurlahettilaalle|suurlahettilaalta|suurlahettilasta|suurlahettilaasta|suurlahettilaiden|suurlahettilaita|edustajan|edustajalle|paallikon|paallikolle|asiainhoitajan|konsulin)$/,
    after: /^(?! (?:virka|viran|tehtav|toimi|arvo|paikka|paikan|sijai))/,
  },
  {
    langs: ['tr'],
    form: /(?<!baska)(?:(?:si|leri?)?(?:n[iıuü]|ne|nin|yle|nden|nda)|[yn][iıe]|yle)$/,
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
    before:
      /(?:^|[^\p{L}])(?:مع|تحت (?:اشراف|ادارة|قيادة)|بتوجيه من|بحضور|برفقة|بدعوة من|نيابة عن|من قبل|بمشاركة|برعاية|باشراف) (?:ال)?$/u,
  },
  {
    langs: ['hi'],
    after:
      /^ (?:से|को|द्वारा|के (?:साथ|लिए|नेतृत्व|निमंत्रण|कार्यालय)|के (?:अधीन|निर्देशन?|मार्गदर्शन)|की (?:उपस्थिति|अध्यक्षता|यात्रा|मौजूदगी|ओर)) ?/,
  },
  {
    langs: ['zh', 'zh-Hant'],
    after: /^(?:等)?(?:的)?(?:领导下|領導下|指导下|指導下|陪同下|见证下|見證下|率领|率領|邀请|邀請)/,
  },
  {
    langs: ['zh', 'zh-Hant'],
    before: /(?:与|與|同|和|向|由|应|應|陪同)[^，。、；,;\n]{0,9}$/,
    after: /^[^，。]{0,12}(?:会谈|會談|会面|會面|会见|會見|磋商|交谈|提出|交涉|抗议|抗議|邀)/,
  },
  { langs: ['zh', 'zh-Hant'], before: /向[^，。、；,;\n]{0,9}$/, after: /^(?:汇报|匯報|报告|報告|负责|負責)/ },
  { langs: ['ja', 'zh'], after: /^の(?:指示|指揮|監督|命)/ },
  { langs: ['ko'], after: /^의 (?:지휘|지시|감독|지도)/ },
  { langs: ['ja', 'zh'], after: /^(?:との(?:会談|面会|協議|懇談|夕食|対談)|を招|主催)/ },
  { langs: ['ko'], after: /^(?:와의|과의|께|에게서|의 초청|의 방문)/ },
];
