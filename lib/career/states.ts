import { fold } from '../recognise/fold.ts';

/** ISO 3166 codes of states, and of those that send representatives like them. */
const CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW';
const LANGUAGES = 'en fr es pt de it nl sv da nb fi pl ru uk el tr he ar hi id zh zh-Hant ja ko'.split(' ');
/** What stands before or after a state's name in its full one: "Republic of Peru", "Königreich Tonga", "Kosovo Cumhuriyeti". */
const FORM =
  /(?<!\p{L})(?:the|la|le|les|el|il|lo|die|der|das|de|het|of|du|des|del|della|dello|do|da|dos|das|d'|l'|dell'|(?:federal|islamic|democratic|people's|socialist|plurinational|bolivarian|arab|co-?operative|independent|united) (?=republic|state|kingdom)|republic|republik(?:en|ken)?|republique|republica|repubblica|republiek|republika|tasavalta|республик[аи]|республік[аи]|cumhuriyeti|δημοκρατια|הרפובליקה|(?:ال)?جمهورية|गणराज्य|kingdom|konigreich|royaume|reino|regno|koninkrijk|kong[ea]\p{L}*rike?t?|konungariket|kuningaskunta|krolestwo|королевство|королівство|kralligi|βασιλειο|ממלכת|مملكة|kerajaan|state|staat|etat|estado|stato|panstwo|devleti|مدينة|دولة|מדינת|negara|sultanate|sultanat|emirate|principality|furstentum|principaute|principado|grand duchy|grossherzogtum|commonwealth|union|federation|confederation)(?!\p{L})/gu;

let known: ReadonlySet<string> | undefined;

/** Names of states in the languages of the titles, as `Intl` has them. */
function names(): ReadonlySet<string> {
  known ??= new Set(
    LANGUAGES.flatMap((language) => {
      const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      return CODES.split(' ').map((code) => bare(display.of(code) ?? ''));
    }).filter(Boolean),
  );
  return known;
}

const bare = (name: string): string =>
  fold(name)
    .text.replace(FORM, ' ')
    .replace(/共和[国國]$|[王][国國]$|공화국$/u, '')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();

/** Whether a name is that of a state, short or in full: "Timor-Leste", "Republic of Peru". */
export function isStateName(name: string): boolean {
  return name.length < 60 && names().has(bare(name));
}
