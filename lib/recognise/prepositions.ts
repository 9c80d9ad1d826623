import type { Surroundings } from './surroundings.ts';

/** Prepositions of accreditation: "auprès du Saint-Siège", "ante la Santa Sede", "junto da UNESCO", "presso l'OCSE". */
const PREPOSITION = /^(?:aupres|pres|ante|junto|presso) /;
/** Articles that may stand between them and what they rule. */
const ARTICLES =
  /^(?:[ '’]*(?:de|du|des|d|la|le|les|l|el|los|las|da|do|das|dos|a|o|as|os|ao|il|lo|gli|i|della|dei))*[ '’]+/i;
/** Whom a state accredits to, where it is written small. */
const OFFICIAL =
  /^(?:gouvern|gobierno|govern|organi[sz]|institu|autorit|republi|royaume|rei|rey|roi|cour|corte|union|pays|paes|pais|etats|estados|stati|presid|majest|parlam|parlem)/;

/**
 * Whether a cue is a preposition that rules no state and no organisation here: one informs "auprès des habitants" and works "presso le scuole" as well.
 * @param from where the cue begins in the folded passage
 * @param to where it ends
 */
export function isBarePreposition(around: Surroundings, from: number, to: number): boolean {
  const { text } = around.passage;
  if (!PREPOSITION.test(text.slice(from, to))) return false;
  const rest = around.original(to, Math.min(text.length, to + REACH));
  const ruled = rest.slice(ARTICLES.exec(rest)?.[0].length ?? 0);
  return /^\p{Ll}/u.test(ruled) && !OFFICIAL.test(ruled.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Farther than any article goes, in characters. */
const REACH = 40;
