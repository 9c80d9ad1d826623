import { AT_LEAST } from './year-cues.ts';

/**
 * Years in an advertisement that nobody is asked to have: the employer's own, a team's, those after which there is more leave, and the length
 * of a programme. Rows: en; de; fr es pt it; nl sv da+no fi; pl ru uk; tr el; he ar; id hi; zh ja ko.
 */
const anyOf = (rows: readonly string[]) => rows.join('|');
const START = '(?<!\\p{L})';
const END = '(?!\\p{L})';

/** Words between such a sign and its number: "more than", "au plus de", "über". */
const FEW = '(?: \\p{L}+){0,3} ?$';

/** A group before its years. */
const GROUP = new RegExp(
  `${START}(?:${anyOf([
    '(?<!(?:chief|head|director|manager|member)s? of (?:an? |the )?)(?:team|group|company|firm|network|organi[sz]ation|agency|charity) (?:with|having|boasting|bringing|(?:that|who|which) (?:has|have|brings?))',
    '(?:team|unternehmen|firma|gruppe|kanzlei|agentur|organisation)s? mit',
    '(?:équipe|cabinet|société|entreprise|groupe|organisation|association) (?:forte? de|avec|ayant|dotée? de|riche de|disposant de)',
    '(?:equipo|empresa|grupo|compañía|organización|equipe|equipa|organização|squadra|team|azienda|società|gruppo) (?:con|com|forte di|que (?:suma|tiene|tem))',
    '(?:team|bedrijf|organisatie|bureau|groep) met',
    '(?:team(?:et)?|företag|grupp|virksomhed|selskap|bedrift|organisation|organisasjon) med',
    '(?:zesp[oó]ł\\p{L}*|firm\\p{L}+|organizacj\\p{L}+|grup\\p{L}+) z',
    '(?:команд\\p{L}+|компани\\p{L}+|групп\\p{L}+|организаци\\p{L}+|компані\\p{L}+|груп\\p{L}+|організаці\\p{L}+) (?:с|з|із)',
    '(?:ομάδα|εταιρεία|όμιλο\\p{L}*|οργανισμό\\p{L}*) με',
    '(?:צוות|חברה|ארגון)(?: \\p{L}+)? (?:עם|בעל\\p{L}*)|(?:فريق|شركة|منظمة)(?: \\p{L}+)? (?:مع|لديها?|ذو|ذات|يتمتع)',
    '(?:tim|perusahaan|organisasi) (?:dengan|yang)',
  ])})${FEW}|(?:^|[，。；：\\s])(?:本|我们的?|我們的?|我|[该該]|[这這]家)?(?:公司|集[团團]|企[业業]|[机機][构構]|[团團][队隊])\\p{L}{0,3}(?:[拥擁]有|具有|有|[积積]累|累[积積])\\p{L}{0,3}$`,
  'u',
);

/** A group after its years, where words stand in that order. */
const OF_GROUP = new RegExp(
  anyOf([
    '^.{0,10}的(?:[团團][队隊]|公司|企[业業])(?![管领領负負成高经經])',
    '^.{0,10}(?:持つ|有する|誇る|もつ)(?:チーム(?!リ)|(?:企業|会社|団体)(?!\\p{sc=Han})|当社|弊社)|^.{0,14}(?:当社|弊社)[はがで]',
    '^.{0,3}(?:경험|경력).{0,2}(?:의|가진|보유한|갖춘) ?(?:팀|기업|회사)(?![장원]| ?(?:관리|리더))|^.{0,14}(?:당사|저희)[는가] ',
    '^.{0,8}(?:deneyim|tecrübe)\\p{L}* (?:sahip )?(?:olan )?(?:bir )?(?:(?:ekib|ekip|takım)(?!\\p{L}* (?:yöneti|lider))|firma|şirket|kurum)',
    '^ ?kokemuksen (?:omaava )?(?:tiimi|yritys|organisaatio)(?!n? joht)|^ ?kokemuksella (?:yrityksemme|olemme|etsimme)',
    '^.{0,16}(?:वाली (?:टीम|कंपनी|संस्था)(?! लीडर)|हमारी (?:कंपनी|संस्था))',
  ]),
  'u',
);

/** How a sentence begins that tells an employer's years first. */
const FRONTED = new RegExp(
  `^[^\\p{L}]*(?:${anyOf([
    '(?:an? |the )?(?:\\p{L}+ ){0,3}(?:leader|provider|specialist|consultancy|ngo) with|with|having|boasting|backed by|drawing on|building on|thanks to|after',
    'mit|dank|nach',
    'avec|forte?s? de|riches? de|grâce à|depuis|con|tras|gracias a|com|graças a|após|forte? di|grazie a|da',
    'met|dankzij|med|efter|takket være|tack vare|yli',
    'z|dzięki|po|с|со|имея|благодаря|з|із|маючи|завдяки',
    'με|χάρη σε|עם|מ|ב|مع|ب\\p{L}*|dengan|berbekal|拥有|擁有|凭借|憑藉|[凭憑]',
  ])})(?:(?:['’ ] ?\\p{L}+){0,4}[\\s-]*| ?)$`,
  'u',
);

/** The employer as the subject of such a sentence. */
const EMPLOYER = new RegExp(
  anyOf([
    `, (?:we|our|the (?:company|firm|organi[sz]ation|agency|charity))${END}|,(?: [\\p{L}&.'’-]+){1,4} (?:seeks|recruits|offers|provides|helps|hires|needs|is (?:one|looking|hiring|seeking|recruiting|now|among|an?|the)(?! (?:must|plus|requirement|advantage|asset)))${END}`,
    `${START}(?:sind|suchen|bieten|gehören|zählen|haben) wir${END}|${START}(?:sucht|gehört|zählt|bietet) (?!sie${END})`,
    `, (?:nous|notre|nos)${END}|,(?: [\\p{L}&.'’-]+){1,4} (?:recherche|recrute|propose|accompagne)${END}`,
    `, (?:somos|buscamos|(?:la |a |il |o |lo )?(?:nuestr|noss|nostr)[ao]|siamo|cerchiamo|procuramos)${END}|,(?: [\\p{L}&.'’-]+){1,4} (?:busca|selecciona|ofrece|procura|recruta|seleciona|oferece|cerca|ricerca|seleziona|offre)${END}`,
    `${START}(?:zijn|zoeken|bieden|behoren) (?:wij|we)${END}|${START}(?:is|zoekt|biedt) (?:ons|onze)${END}`,
    `${START}(?:är|söker|erbjuder|er|søger|søker|tilbyder|tilbyr) (?:vi|vår|vårt|vores)${END}`,
    `${START}(?:nasz\\p{L}? \\p{L}+|jesteśmy|poszukujemy|szukamy|oferujemy|мы|наш\\p{L}?|ищет|приглашает|ми|шукає|запрошує)${END}`,
    `${START}(?:αναζητούμε|είμαστε|η εταιρεία μας|ο οργανισμός μας|(?:החברה|הארגון|המשרד) שלנו|אנו|אנחנו|شركتنا|مؤسستنا|منظمتنا|مكتبنا|نحن)${END}`,
    `${START}(?:(?:perusahaan|kantor|organisasi|lembaga) kami|kami (?:mencari|membuka|adalah))${END}`,
    '我[们們]|我司|本公司|[现現]招聘|[诚誠]聘',
  ]),
  'u',
);
const ADDRESSEE = new RegExp(
  `${START}(?:you|your|candidates?|applicants?|incumbent|sie|ihr|bewerber\\p{L}*|kandidat\\p{L}*|vous|votre|candidat\\p{L}*|usted|aspirante|você|u|je|du|hakija|кандидат\\p{L}*|вы|ви|aday|υποψήφι\\p{L}+|מועמד\\p{L}*|المرشح|المتقدم|kandidat|pelamar|anda|आप|उम्मीदवार)${END}|您|你|[应應]聘者|候[选選]人|応募者|지원자`,
  'u',
);
const LONGEST_CLAUSE = 120;

/** What years of service bring: more days off, a sabbatical. */
const LEAVE = new RegExp(
  `${START}(?:${anyOf([
    "(?:annual|paid|unpaid|parental|long[- ]service) leave|holidays?|vacation|sabbatical|days['’]? leave",
    '(?:sonder|jahres|bildungs)?urlaub\\p{L}*|sabbatjahr|congés?|vacances|vacaciones|días de permiso|férias|ferie|ferien',
    'vakantie(?:dagen)?|verlof|semester(?:dagar)?|feriedager|lomap\\p{L}+|vuosiloma\\p{L}*',
    'urlop\\p{L}*|отпуск\\p{L}*|відпустк\\p{L}*|yıllık izin|άδεια|חופשה|إجازة|اجازة|cuti|अवकाश|छुट्टी',
  ])})${END}|年假|[带帶]薪休假|有給休暇|연차|휴가`,
  'u',
);
/** Right before or after a number: what happens when the years are over. */
const AFTER_BEFORE = new RegExp(
  `(?:${START}(?:after|upon|following|nach|après|puis|después de|tras|após|depois de|dopo|na|efter|po|после|через|після|μετά από|אחרי|לאחר|بعد|setelah|sesudah)(?: (?:completing|completion of|the first|more than|over|mehr als|plus de|más de|weiteren))?|工作[满滿]|入[职職][满滿]?|勤続|근속) ?$`,
  'u',
);
const AFTER_BEHIND =
  /^ ?(?:\p{L}+ ){0,2}(?:jälkeen|sonra(?:sı|ki)?|(?:\p{L}\p{M}*)+ बाद|बाद)(?!\p{L})|^(?:勤務)?後|^ ?(?:근속 ?)?후(?!\p{L})|^[后後](?!\p{L}*[经經])/u;

const PLAN =
  'program(?!mer|mier|ming|mear)|project|projekt|proyecto(?!s)|projeto(?!s)|progetto|prosjekt|hanke|проект|проєкт|έργο|πρόγραμμ|програм|plan(?:s|o|es)?(?!\\p{L})|strateg';
const PLAN_BEFORE = new RegExp(`${START}(?:${PLAN})\\p{L}* (?:of|de|di|von|van|over|på|над|с)? ?$`, 'u');
const PLAN_BEHIND = new RegExp(
  `^(?:-| )(?:\\p{L}+ )?(?:${PLAN})(?!\\p{L}* (?:(?!(?:with|and|for|of|to|in|that|who|based)${END})\\p{L}+ ){0,2}(?:experience|background))|^(?:[计計][划劃]|計画)|^ ?계획`,
  'u',
);
/** Years as an adjective of what lasts so long: "a 5-year programme", not "5 years' programme work". */
const ADJECTIVE =
  /(?:year|jährig\p{L}*|letni\p{L}*|летн\p{L}+|річн\p{L}+|årig\p{L}*|års|vuotis\p{L}*|yıllık|ετ\p{L}+|年|개년)$/u;

const isAtLeast = new RegExp(AT_LEAST, 'u');
const NEAR = 32;

/**
 * Whether a number of years in an advertisement is none that an applicant is asked for.
 * @param lower the sentence in lower case
 * @param number where the number stands with its unit
 * @param from the end of the number before it, or 0
 * @param to the start of the next number, or the end of the sentence
 */
export function isNotAsked(
  lower: string,
  number: { readonly start: number; readonly end: number },
  from: number,
  to: number,
): boolean {
  const left = lower.slice(from, number.start);
  const right = lower.slice(number.end, Math.min(to, number.end + LONGEST_CLAUSE));
  if (isAtLeast.test(left.slice(-NEAR)) || isAtLeast.test(right.slice(0, NEAR / 2))) return false;
  if (GROUP.test(left) || OF_GROUP.test(right) || AFTER_BEFORE.test(left) || AFTER_BEHIND.test(right)) return true;
  if (PLAN_BEFORE.test(left) || (PLAN_BEHIND.test(right) && ADJECTIVE.test(lower.slice(number.start, number.end))))
    return true;
  if (LEAVE.test(left) && !/[.;,，、]/u.test(left.slice(left.search(LEAVE)))) return true;
  if (from > 0 || !FRONTED.test(left)) return false;
  const subject = EMPLOYER.exec(right);
  return subject !== null && !ADDRESSEE.test(right.slice(0, subject.index + subject[0].length));
}
