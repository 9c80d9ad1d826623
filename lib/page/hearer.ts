/** What hears of the reading. */
export interface Hearer {
  /** The passages are true again. */
  settled(): void;
  /** Called at each batch of changes and before their reading: the page may have turned to another address. */
  changed(): void;
}
