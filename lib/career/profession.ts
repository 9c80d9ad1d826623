import { DIPLOMAT } from './claim-cues.ts';

/** Words beside the profession that say no more than that it is one. */
const BESIDE =
  'an?|un|une|una|ein|eine|en|ett|et|uma?|career|professional|berufs|karri[äe]r\\p{L}*|de (?:carrière|métier|carrera|profesión|carreira|profissão)|di (?:carriera|professione)|by profession|von beruf|van beroep|till yrket|av yrke|beroeps?|ammatti|zawodow[ya]|z zawodu|карьерный|кадровый|профессиональный|кар.єрний|професійний|по профессии|за фахом|καριέρας|קריירה|meslekten|kariyer|karier|من ذوي المهنة';
const PROFESSION = new RegExp(`^(?:(?:${BESIDE})[\\s-]*)*${DIPLOMAT}(?:\\s(?:${BESIDE}))*$`, 'iu');
const OTHER_WORDS =
  /^(?:berufs|beroeps|karriär|karriere|ammatti)diplom\p{L}+$|^(?:職業|职业|職業的?)?外交(?:官|家)$|^(?:직업 ?)?외교관$|^(?:करियर )?राजनयिक$|^(?:meslekten |kariyer )?diplomat[ıi]?$/iu;

/** Whether words name the profession alone, "career diplomat": since when somebody has it tells a length of service, not a post. */
export function isProfession(words: string): boolean {
  return PROFESSION.test(words) || OTHER_WORDS.test(words);
}
