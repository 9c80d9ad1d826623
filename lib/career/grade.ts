/**
 * Grades of posts as vacancies print them, with their systems: United Nations (P, D, ASG, USG, NO, FS), the United States (GS, FS, FP, SES, FE),
 * the United Kingdom (SCS pay bands, Grade 6 and 7), the European Union (AD, AST).
 */
const GRADE =
  /(?<![\p{L}\d-])(?:P[- ][1-7]|D[- ][12]|ASG|USG|NO[- ]?[A-E]|GS[- ]?\d{1,2}|F[SP][- ]?0?\d|FE[- ]?(?:OC|MC|CM)|SES|SCS(?: Pay Band)? ?[1-4]|SCS|AD ?(?:[5-9]|1[0-6])|AST ?\d{1,2}|Grade [67])(?![\p{L}\d])/u;
/** Letters and figures that are a grade only where the words beside them say so: the P5 are five states, and P3 is where cars are parked. */
const SHORT = '[PD][1-7]|[ABRW] ?\\d{1,2}|EG? ?\\d{1,2}';
const WORDS =
  'grade|level|class|band|category|besoldungsgruppe|besoldung nach|bes\\.? ?gr\\.?|entgeltgruppe|stufe|grado|nivel|niveau|catégorie|classe|grade de|grau|livello|schaal|lönegrad|lønramme|lønnstrinn|vaativuustaso|grupa|ранг|класс|разряд|ступінь|derece|βαθμός|דרגה|درجة|golongan|श्रेणी|职级|職級|等級|급';
const NAMED = new RegExp(`(?<!\\p{L})(?:${WORDS})\\s?[:(–-]?\\s?(?<grade>${SHORT})(?![\\p{L}\\d])`, 'iu');
const BESIDE =
  /(?<![\p{L}\d-]|the )[PD][1-7](?=\s*(?:$|[),;:|/\n–]|(?:level|position|post|grade|step|staff)(?!\p{L}|\s(?:parking|car))))/mu;
/** The German federal pay scales by their law. */
const BY_LAW = /(?<![\p{L}\d])[AB] ?\d{1,2}(?=(?:\s?[/–-]\s?[AB] ?\d{1,2})?\s(?:BBesO|BBesG|LBesO))/u;

/** The grade of a post as its vacancy writes it, or `null`. */
export function gradeIn(text: string): string | null {
  return (
    GRADE.exec(text)?.[0] ?? NAMED.exec(text)?.groups?.grade ?? BESIDE.exec(text)?.[0] ?? BY_LAW.exec(text)?.[0] ?? null
  );
}
