/**
 * Headings of a CV by what their section holds, as stems in the languages of the title forms. A line is such a heading only when each
 * of its words is one of these: "Training Officer" and "Ministry of Education" are a title and an employer. Sources: the section
 * headings of LinkedIn's and Europass's interfaces.
 */
const WORK =
  'experience|employment|career|positions?|roles?|appointments|curriculum|résumé|expériences?|parcours|carrière|berufserfahrung|erfahrung|werdegang|laufbahn|stationen|experiencia|trayectoria|carrera|esperienz|carriera|werkervaring|ervaring|loopbaan|experiência|carreira|percurso|doświadczenie|kariera|przebieg|erfarenhet|karriär|uppdrag|erfaring|karriere|työkokemus|ura|опыт|карьера|деятельность|досвід|кар.єра|діяльність|deneyim|kariyer|tecrübe|εμπειρία|σταδιοδρομία|zkušenosti|kariéra|tapasztalat|karrier|experiență|carieră|pengalaman|karier|الخبرات|الخبرة|المسيرة|المناصب|ניסיון|קריירה|अनुभव|工作经历|工作經歷|工作经验|履历|履歷|职业经历|職業經歷|職歴|経歴|職務経歴|경력|경험';
const OTHER =
  'education|studies|volunteer|volunteering|publications?|languages?|skills|awards|honou?rs|decorations|memberships?|training|certificat|certifications|licen[cs]es|courses|interests|references|recommendations|projects|patents|éducation|formations?|études|diplômes|bénévolat|langues|compétences|distinctions|ausbildung|bildung|studium|ehrenamt|sprach|sprachkenntnisse|kenntnisse|auszeichnung|mitgliedschaft|veröffentlichung|weiterbildung|educación|formación|estudios|voluntariado|idiomas|aptitudes|publicaciones|condecoraciones|istruzione|formazione|studi|lingue|competenze|pubblicazioni|onorificenze|volontariato|opleiding|onderwijs|vrijwilligerswerk|talen|publicaties|educação|formação|educați|studii|wykształcenie|edukacja|wolontariat|języki|odznaczenia|utbildning|språk|uddannelse|utdanning|utdannelse|sprog|koulutus|opinnot|vapaaehtoistyö|kielet|образование|волонтерство|языки|награды|освіта|нагороди|мови|волонтерство|eğitim|öğrenim|gönüllülük|diller|εκπαίδευση|σπουδές|εθελοντισμός|γλώσσες|vzdělání|vzdelanie|dobrovolnictví|jazyky|tanulmányok|végzettség|önkéntesség|nyelvek|pendidikan|bahasa|sukarela|التعليم|المؤهلات|الدراسة|اللغات|التطوع|השכלה|לימודים|התנדבות|שפות|शिक्षा|भाषा|教育背景|教育经历|教育|学历|學歷|学歴|志愿服务|志願服務|语言|語言|語学|ボランティア|資格|학력|교육|자원봉사|봉사활동|언어|자격';
/** Words that stand beside them. */
const BESIDE =
  'work|professional|relevant|diplomatic|previous|current|government|history|held|vitae|and|in|of|the|academic|higher|language|profess?ion\\p{L}*|et|und|y|e|og|och|i|ja|и|та|ve|και|a|és|și|dan|beruf\\p{L}*|laboral|diplomati\\p{L}*|lavorativ\\p{L}*|zawodow\\p{L}*|трудов\\p{L}*|профессиональн\\p{L}*|pracovní|kerja|tidigare|مهنية|العملية|المهنية';

const among = (stems: string, suffix: string) => new RegExp(`^(?:${stems})${suffix}$`, 'iu');
const work = among(WORK, '\\p{L}{0,3}');
const other = among(OTHER, '\\p{L}{0,3}');
const beside = among(BESIDE, '');
const MOST_WORDS = 5;

/** Whether a line is the heading of a CV's section: of paid work, of something else, or neither. */
export function headingSense(line: string): 'work' | 'other' | null {
  const words = line.split(/[\s:&/,·–-]+/).filter(Boolean);
  if (!words.length || words.length > MOST_WORDS) return null;
  if (!words.every((word) => work.test(word) || other.test(word) || beside.test(word))) return null;
  if (words.some((word) => other.test(word))) return 'other';
  return words.some((word) => work.test(word)) ? 'work' : null;
}
