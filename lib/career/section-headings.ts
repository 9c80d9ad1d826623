/**
 * Headings of a CV by what their section holds, as stems at the start of a word, in the languages of the title forms. Sources: the section
 * headings of LinkedIn's and Europass's interfaces in these languages.
 */
const WORK =
  'experience|employment|work history|career|professional|previous roles|curriculum vitae|positions held|appointments|expérience|parcours prof|berufserfahrung|beruflich|werdegang|laufbahn|experiencia|trayectoria|esperienz|carriera|ervaring|loopbaan|werkervaring|experiência|carreira|doświadczenie|kariera|przebieg|erfarenhet|karriär|tidigare|erfaring|karriere|työkokemus|ura|опыт|карьера|трудов|досвід|кар.єра|трудова|deneyim|kariyer|iş tecrübesi|εμπειρία|σταδιοδρομία|zkušenosti|kariéra|tapasztalat|karrier|experiență|carieră|الخبر|المسيرة|المناصب|ניסיון|קריירה|अनुभव|工作经|工作經|履历|履歷|职业|職業|職歴|経歴|職務|경력|경험';
const OTHER =
  'education|academic|studies|volunteer|voluntary|publications?|languages|skills|awards|honou?rs|decorations|membership|training|certificat|licen[cs]es|courses|interests|references|recommendations|projects|patents|éducation|formation|études|diplômes|bénévol|langues|compétences|décorations|distinctions|ausbildung|bildung|studium|ehrenamt|sprachen|kenntnisse|auszeichnung|mitgliedschaft|veröffentlich|weiterbildung|educación|formación|estudios|voluntari|idiomas|publicaciones|condecoraciones|istruzione|formazione|studi|lingue|pubblicazioni|onorificenze|volontariat|opleiding|onderwijs|vrijwilliger|talen|publicaties|educação|formação|educaţie|educație|studii|wykształcenie|edukacja|wolontariat|języki|odznaczenia|utbildning|språk|frivillig|ideell|uddannelse|utdanning|utdannelse|sprog|koulutus|opinnot|vapaaehtois|kielet|образование|учёб|волонт|языки|награды|освіта|нагороди|мови|волонтер|eğitim|öğrenim|gönüllü|diller|εκπαίδευση|σπουδές|εθελοντ|γλώσσες|vzdělání|vzdelanie|dobrovoln|jazyk|tanulmány|végzettség|önkéntes|nyelv|التعليم|المؤهلات|الدراس|اللغات|التطوع|השכלה|לימודים|התנדבות|שפות|शिक्षा|भाषा|教育|学历|學歷|学歴|志愿|志願|语言|語言|語学|ボランティア|資格|학력|교육|자원봉사|봉사|언어|자격';

const starts = (stems: string) => new RegExp(`(?<!\\p{L})(?:${stems})`, 'iu');
const work = starts(WORK);
const other = starts(OTHER);

/**
 * Whether a line is the heading of a CV's section: of paid work, of something else, or neither.
 * @param line at most a few words; longer lines are no headings
 */
export function headingSense(line: string): 'work' | 'other' | null {
  if (line.length > 44 || /\d/.test(line) || line.split(' ').length > 5) return null;
  if (other.test(line)) return 'other';
  return work.test(line) ? 'work' : null;
}
