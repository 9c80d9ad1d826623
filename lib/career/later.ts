/**
 * Words in the middle of a sentence behind which it tells what came later: "She served in the Navy from 1985 to 2000 before joining the Foreign
 * Service". The dates before them belong to what stands before them. A row per group of languages.
 */
const WORDS = [
  "(?:before|prior to) (?:joining|becoming|entering|being|taking|moving|returning|assuming|starting|serving|s?he(?!\\p{L})|(?:his|her|their) (?:appointment|entry|posting))|ehe (?:er|sie|ich)|bevor (?:er|sie|ich)|avant (?:de|d[’']|son|sa|qu[’'])|antes de (?!cristo)|prima d(?:i|ell[’'a])|voordat|alvorens",
  'innan (?:hon|han|jag)|inden (?:hun|han|jeg)|før (?:hun|han|jeg)|ennen kuin|zanim|przed (?:objęciem|wstąpieniem|przejściem|rozpoczęciem)|до того,? как|прежде чем|перед тем,? как|до (?:поступления|назначения|прихода)|перш ніж|до того,? як|перед тим,? як|до (?:призначення|вступу)|πριν (?:γίνει|ενταχθεί|αναλάβει|διοριστεί|από την)|לפני ש|טרם|قبل (?:أن|انضمام|تعيين|التحاق)|sebelum (?:menjadi|bergabung|diangkat|masuk)',
];
/** Where such words begin, in the middle of a sentence. */
export const LATER = new RegExp(`(?<=[^.;:]{12}),?\\s(?=(?:${WORDS.join('|')}))`, 'iu');
/** The words at the beginning of what they lead to, with the verb of becoming. */
export const LATER_FIRST = new RegExp(
  `^(?:${WORDS.join('|')})\\s*(?:(?:being |his |her )?(?:appointed|named|becoming|taking up|post(?: as)?|position(?: as)?)(?!\\p{L})\\s*)*(?:(?:as|als|como|comme|come|som|jako)\\s)?[\\s,]*`,
  'iu',
);

/** Words in the middle of a sentence behind which it tells what came earlier, with dates of its own: "… after serving as consul in Lima from 2010 to 2013". */
export const EARLIER =
  /,?\s(?:after (?:having )?(?:serv(?:ing|ed)|work(?:ing|ed)|be(?:ing|en)|h(?:olding|eld))(?: as)?|après avoir (?:été|servi(?: comme)?|occupé|exercé|travaillé(?: comme)?)|nachdem (?:er|sie|ich)|después de (?:haber sido|ser|servir como)|tras (?:haber sido|ser|ejercer)|depois de (?:ter sido|ser|servir como)|dopo (?:essere stat[oa]|aver(?:e)? (?:servito come|ricoperto)))\s/iu;
