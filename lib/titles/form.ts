import type { Kind } from './kinds.ts';

/**
 * How a form is read when nothing near it decides:
 * `own` it says by itself what it is; `unsure` it is shown as undecided; `none` it is no title without a cue.
 */
export type Alone = 'own' | 'unsure' | 'none';

/**
 * Words in a small notation that is also what people read: `|` between forms, `(in|innen)?` for endings, `*` for any ending, `~` for the
 * first part of a compound ("~botschafter": Markenbotschafter), `…` for up to three words. A space also matches a hyphen. Accents and case
 * do not matter; both sides are folded.
 */
export type Forms = string;

export type TitleRow = readonly [kind: Kind, alone: Alone, forms: Forms];

/** What a cue says about the title near it. */
export type CueSense =
  | 'embassy'
  | 'consulate'
  | 'ministry'
  | 'accredited'
  | 'states'
  | 'aid'
  | 'iom'
  | 'icrc'
  | 'peace'
  | 'election'
  | 'imf'
  | 'olympic'
  | 'business'
  | 'agency'
  | 'expedition'
  | 'brand';

/**
 * What a word beside a title does to it. `served` says like `former` that the post is over, as a verb of the sentence; `rank` makes it a personal rank; `look-alike` makes it no title; `theme` makes an ambassador one for a cause; `staff` makes the title
 * name the boss of the person; `elsewhere` makes it somebody else's post or the office in general, and
 * so does `reported`, anywhere in the sentence after the title: what the press says of envoys (summoned, expelled); `acts` does so where several
 * act (visited, met).
 */
export type Beside =
  | 'deputy'
  | 'acting'
  | 'former'
  | 'served'
  | 'designate'
  | 'rank'
  | 'look-alike'
  | 'theme'
  | 'staff'
  | 'elsewhere'
  | 'reported'
  | 'acts';

/** Words around titles. */
export interface Words {
  readonly cues?: Readonly<Partial<Record<CueSense, Forms>>>;
  /** Words that stand before a title, by what they do to it. */
  readonly before?: Readonly<Partial<Record<Beside, Forms>>>;
  /** Words that stand after a title. */
  readonly after?: Readonly<Partial<Record<Beside, Forms>>>;
  /**
   * Words that may stand between a title and the words that change it, or its country: articles, prepositions, "new", "current". Words of up to
   * three letters need no row.
   */
  readonly small?: Forms;
  /** Nationalities that are not like the name of their country, and names that Intl.DisplayNames does not give. */
  readonly nations?: Forms;
}

/** Everything the recogniser knows of one language. */
export interface LanguageTitles extends Words {
  readonly titles: readonly TitleRow[];
}
