import { namesOnlyEmployer } from '@/lib/career/naming';
import type { Position } from '@/lib/career/position';
import { namesSomebody } from './text-subject';
import { ABOUT, COMPANY, GROUP } from './whose-words';

/**
 * Words in the heading of a page that is about no single person: histories, lists, speakers, references, teams, members, writings. A row per
 * group of languages; over lower-case text.
 */
const ABOUT_OTHERS = [
  "(?<!of )history(?= of|$)|list of|timeline|chronolog|speakers|panel(?:l?ists)?|references|testimonials|clients|(?:the|our|meet the) team|(?:leadership|management) team|^(?:our )?(?:staff|people|experts)$|staff (?:list|directory|members)|members|board of|alumni|publications|bibliography|books|predecessors|(?:former|past|previous|all|our|the) (?:ambassadors|heads|consuls|high commissioners|chiefs|permanent representatives)|^ambassadors|ambassadors (?:of|to|from)|heads of mission|who['’]?s who",
  'histoire|chronologie|liste|intervenants|références|témoignages|équipe|membres|annuaire|ouvrages|prédécesseurs|ambassadeurs|consuls|geschichte|chronik|verzeichnis|referent(?:en|innen)|referenzen|sprecher(?=innen)|(?:unser |das )team|mitglieder|mitarbeitende|vorstand|vorgänger|(?:ehemalige|frühere|bisherige|alle|unsere) (?:deutsche )?(?:botschafter|missionschef|konsuln)|botschafter seit|publikationen|veröffentlichungen',
  'historia|histórico|cronolog|lista|ponentes|oradores|referencias|testimonios|equipo|miembros|publicaciones|predecesores|embajadores|cónsules|história|palestrantes|referências|depoimentos|equipe|equipa|membros|antecessores|embaixadores|cônsules|storia|elenco|relatori|referenze|membri|ambasciatori|consoli|geschiedenis|lijst|sprekers|referenties|leden|ambassadeurs|voorgangers',
  'historik|lista över|talare|referenser|medlemmar|^personal(?:en)?$|ambassadörer|historie|liste over|talere|referencer|referanser|medlemmer|ambassadører|historia|luettelo|puhujat|jäsenet|suurlähettiläät|prelegenci|członkowie|zespół|ambasador(?:zy|owie)|poprzednicy|истори|список|хронолог|спикеры|докладчики|команда|члены|послы|предшественники|історі|спікери|доповідачі|члени|посли',
  'tarihçe|tarihi|listesi|konuşmacılar|ekibi|ekibimiz|üyeler|büyükelçiler|ιστορία|ιστορικό|κατάλογος|ομιλητές|ομάδα|μέλη|πρέσβεις|היסטוריה|תולדות|רשימ|דוברים|צוות|חברי|שגרירים|تاريخ|قائمة|المتحدث(?:ون|ين)|فريق|أعضاء|السفراء|سفراء|इतिहास|सूची|वक्ता|टीम|सदस्य|राजदूतों|sejarah|daftar|pembicara|tim kami|anggota|para duta besar',
];
const ABOUT_OTHERS_CJK =
  '历史|歷史|沿革|名单|名單|历任|歷任|歴代|一覧|歴史|登壇者|講演者|讲者|講者|团队|團隊|スタッフ紹介|역대|역사|연혁|연사|명단|구성원';
const OTHERS = new RegExp(
  `(?<!\\p{L})(?:${ABOUT_OTHERS.join('|')})(?!\\p{L})|(?<!\\p{L})(?:chronolog|cronolog|истори|історі|хронолог|רשימ)|${ABOUT_OTHERS_CJK}`,
  'u',
);

/** Whether the heading of a page may be that of a single person: a name, a title, a word like "Biography"; also none at all. */
export function mayHeadPerson(heading: string): boolean {
  const lower = heading.toLowerCase();
  if (OTHERS.test(lower) || COMPANY_NAME.test(lower) || namesOnlyEmployer(heading)) return false;
  return !ABOUT.test(heading) || namesSomebody(heading) || OF_ONE.test(lower);
}

const COMPANY_NAME = new RegExp(COMPANY, 'u');
/** "About me", "About the author". */
const OF_ONE =
  /(?<!\p{L})(?:me|him|her|the \p{L}+|mich|mir|den \p{L}+|die \p{L}+|moi|mí|m[ií]|mim|mij|mig|meg|minusta|mnie|себе|мне|μένα|εμένα|saya|मेरे)$|עצמי|عني|我$|私|나$/u;
const OF_GROUP = new RegExp(`^[^\\p{L}]*(?:\\p{L}+ )?(?:${GROUP})`, 'u');

/** Whether a post is told of one of "us": by a firm of its director, by a team of its adviser. */
export function isOfGroup({ title }: Position): boolean {
  return OF_GROUP.test(title.toLowerCase());
}

/** "Anna Holm", "John F. Smith", beside a post. */
const NAME =
  /^(?:\p{Lu}[\p{L}’'-]+\s)(?:\p{Lu}\.\s|\p{Lu}[\p{L}’'-]+\s|(?:de|da|del|van|von|der|bin|al|el|la)\s){0,3}\p{Lu}[\p{L}’'-]+$/u;

/** Whether one post stands beside several names: a list of those who held it, and no career. */
export function listsHolders(positions: readonly Position[]): boolean {
  const named = positions.filter(({ title, organisation }) => NAME.test(organisation) && /\s/.test(title));
  const posts = new Set(named.map(({ title }) => title));
  const names = new Set(named.map(({ organisation }) => organisation));
  return named.length > 1 && posts.size === 1 && names.size === named.length;
}
