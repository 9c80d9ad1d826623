/** What hears of the reading. */
export interface Hearer {
  /** The passages are true again. */
  settled(): void;
  /** Called before each reading of changes, when the page may have turned to another address or subject. */
  before(): void;
}
