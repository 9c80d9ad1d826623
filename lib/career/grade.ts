/**
 * Grades of posts as vacancies print them, with their systems: United Nations (P, D, ASG, USG, NO, FS), the United States (GS, FS, SES, FE),
 * the United Kingdom (SCS pay bands, Grade 6 and 7), the European Union (AD, AST).
 */
const GRADE =
  /(?<![\p{L}\d-])(?:P[- ]?[1-7]|D[- ]?[12]|ASG|USG|NO[- ]?[A-E]|GS[- ]?\d{1,2}|FS[- ]?0?\d|FE[- ]?(?:OC|MC|CM)|SES|SCS(?: Pay Band)? ?[1-4]|SCS|AD ?(?:[5-9]|1[0-6])|AST ?\d{1,2}|Grade [67])(?![\p{L}\d])/u;

/** The grade of a post as its vacancy writes it, or `null`. */
export function gradeIn(text: string): string | null {
  return GRADE.exec(text)?.[0] ?? null;
}
