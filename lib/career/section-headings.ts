/**
 * Headings of a CV by what their section holds, as stems in the languages of the title forms. A line is such a heading only when each
 * of its words is one of these: "Training Officer" and "Ministry of Education" are a title and an employer. Only sections that carry
 * periods matter: work, education, volunteering. Sources: the section headings of LinkedIn's and Europass's interfaces.
 */
const WORK =
  'e[xs]p[eé]ri[eê]n[cztț]\\p{L}*|employment|[ck]ar+i?[eéè]+i?r\\p{L}*|position[se]?|roles?|appointments|curriculum|parcours|(?:beruf|werk)?s?(?:erfahrung|ervaring)\\p{L}*|\\p{L}*laufbahn|werdegang|stationen|trayectoria|doświadczeni\\p{L}|erfar(?:enhet|ing)\\p{L}*|työkokemus|опыт|карьера|досвід|кар.єра|деятельность|deneyim\\p{L}*|εμπειρία|zkušenosti|tapasztalat\\p{L}*|pengalaman|الخبر\\p{L}+|المناصب|ניסיון|अनुभव|工作经[历验]|工作經歷|履[历歷]|職(?:務経)?歴|経歴|경[력험]';
const OTHER =
  '[eé]du[ck]a[ctțç]\\p{L}+|forma[ctzç]\\p{L}+|e?stud[iy]\\p{L}*|études|diplômes|v[ou]+lont\\p{L}+|volunt\\p{L}+|bénévol\\p{L}+|training|\\p{L}*bildung|ehrenamt\\p{L}*|istruzione|opleiding\\p{L}*|onderwijs|vrijwilliger\\p{L}*|wykształcenie|wolont\\p{L}+|utbildning|ud+an+else\\p{L}*|utdan+(?:ing|else)|koulutus|opinnot|vapaaehtois\\p{L}*|образование|волонт\\p{L}+|освіта|eğitim|öğrenim|gönüllü\\p{L}*|εκπαίδευση|σπουδές|εθελοντ\\p{L}+|vzdel?[áa]?ni?[ěei]?|vzdělání|tanulmányok|pendidikan|sukarela\\p{L}*|التعليم|المؤهلات|الدراسة|التطوع|השכלה|לימודים|התנדבות|शिक्षा|教育(?:背景|经历)?|学[历歴]|學歷|志[愿願]服[务務]|ボランティア|학력|교육|봉사활동';
/** Words that stand beside them. */
const BESIDE =
  'work|relevant|diplomati\\p{L}*|previous|current|government|history|held|vitae|qualifications|and|in|of|the|higher|prof[ei]s+i?on\\p{L}*|et|und|y|e|og|och|i|ja|и|та|ve|και|beruf\\p{L}*|laboral|lavorativ\\p{L}*|zawodow\\p{L}*|трудов\\p{L}*|kerja|العملية|المهنية';

const among = (stems: string) => new RegExp(`^(?:${stems})$`, 'iu');
const work = among(WORK);
const other = among(OTHER);
const beside = among(BESIDE);
const MOST_WORDS = 5;

/** Whether a line is the heading of a CV's section: of paid work, of something else that has periods, or neither. */
export function headingSense(line: string): 'work' | 'other' | null {
  const words = line.split(/[\s:&/,·–-]+/).filter(Boolean);
  if (!words.length || words.length > MOST_WORDS) return null;
  if (!words.every((word) => work.test(word) || other.test(word) || beside.test(word))) return null;
  if (words.some((word) => other.test(word))) return 'other';
  return words.some((word) => work.test(word)) ? 'work' : null;
}
