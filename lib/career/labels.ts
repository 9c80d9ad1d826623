/**
 * Labels by which CVs and their templates name the parts of a post ("Position held: Ambassador"). Sources: the Europass CV template in its
 * languages (Council and Parliament decision 2241/2004), and the column heads of national biographies.
 */
export type Part = 'title' | 'organisation' | 'dates' | 'other';

const LABELS: Readonly<Record<Part, string>> = {
  title:
    'offices?(?: held)?|positions?(?: held)?|(?:job )?title|role|post(?: held)?|occupation(?: or position held)?|function|designation|rank|job|poste(?: occupé)?|fonction(?: ou poste occupé| et poste occupé)?|funktion|beruf oder funktion|tätigkeit|stellung|cargo(?: ocupado| o puesto)?|puesto|profesión o cargo desempeñado|função(?: ou cargo ocupado)?|incarico|ruolo|qualifica|lavoro o posizione ricoperti|functie|beroep of functie|befattning|yrke eller befattning|stilling|stillingsbetegnelse|tehtävä|ammatti tai tehtävä|stanowisko|zawód lub zajmowane stanowisko|zajmowane stanowisko|должность|посада|görev|unvan|pozisyon|θέση|επάγγελμα ή θέση που κατείχατε|תפקיד|المنصب|الوظيفة|jabatan|पद|职务|職務|职位|職位|役職|직책|직위',
  organisation:
    "employer|organi[sz]ation|company|institution|agency|name(?: and address)? of employer|employeur|organisme|nom et adresse de l[’']employeur|arbeitgeber|behörde|name und adresse des arbeitgebers|empleador|organismo|empresa|institución|nombre y dirección de la empresa o empleador|empregador|instituição|nome e endereço do empregador|datore di lavoro|ente|nome e indirizzo del datore di lavoro|werkgever|arbetsgivare|arbejdsgiver|arbeidsgiver|työnantaja|pracodawca|nazwa i adres pracodawcy|работодатель|организация|место работы|роботодавець|місце роботи|işveren|kurum|εργοδότης|מעסיק|جهة العمل|instansi|नियोक्ता|单位|工作单位|單位|機関|勤務先|소속|기관",
  dates:
    'in office|term(?: of office)?|tenure|en fonction|amtszeit|en el cargo|mandat|mandato|no cargo|in carica|ambtstermijn|dates?(?: \\(?from\\s?[-–—]\\s?to\\)?)?|dates of employment|dates employed|period|duration|years?|when|dates|période|durée|zeitraum|datum|daten|fechas?|período|periodo|datas?|date|periode|tidsperiod|datum|tidsrum|dato|päivämäärät|aika|daty|okres|период|годы|даты|період|роки|дати|tarih(?:ler)?|süre|ημερομηνίες|περίοδος|תקופה|שנים|الفترة|التاريخ|tanggal|masa jabatan|अवधि|时间|時間|期間|기간',
  other:
    "preceded by|succeeded by|predecessor|successor|prédécesseur|successeur|vorgänger|nachfolger|predecesor|sucesor|precedido por|sucedido por|antecessor|predecessore|successore|president|prime minister|monarch|born|spouse|alma mater|main activities and responsibilities|type of business or sector|(?:business or )?sector|place|location|department|activités et responsabilités principales|type ou secteur d[’']activité|wichtigste tätigkeiten und zuständigkeiten|funciones y responsabilidades principales|principais actividades e responsabilidades|principali attività e responsabilità|duties|responsibilities|achievements",
};
const PARTS = Object.entries(LABELS).map(([part, words]) => ({
  part: part as Part,
  alone: new RegExp(`^(?:${words})\\s?[:：]?$`, 'iu'),
  leading: new RegExp(`^(?:${words})(?:\\s?[:：]|\\t|\\s{2})\\s*(?=\\S)`, 'iu'),
}));

/** What a line's label names, and the words behind it; `null` where it has none. */
export function labelled(line: string): { readonly part: Part; readonly words: string } | null {
  for (const { part, alone, leading } of PARTS) {
    if (alone.test(line)) return { part, words: '' };
    const label = leading.exec(line)?.[0];
    if (label !== undefined) return { part, words: line.slice(label.length) };
  }
  return null;
}

/** "Assumed office", below which a beginning without an end stands. */
const ASSUMED =
  /^(?:assumed office|taking office|en fonction depuis|im amt seit|desde|in carica dal|dal|asumió el cargo|posse)\s?[:：]?$/iu;
/** What stands between an office and its dates, and is part of neither. */
const BESIDE =
  /^(?:in office|incumbent|en fonction|en el cargo|no cargo|in carica|amtsinhaber\p{L}*|titular(?: actual)?|actualmente en el cargo)$/iu;

/** Lines of a box beside a biography, without the words that lead to dates, and with an open beginning said to be one. */
export function withoutBoxWords<Line extends { readonly text: string }>(
  lines: readonly Line[],
): (Line & { readonly isBoxWord?: boolean })[] {
  return lines.map((line, at) => {
    if (ASSUMED.test(line.text) || BESIDE.test(line.text)) return { ...line, isBoxWord: true };
    const isBegun = ASSUMED.test(lines[at - 1]?.text ?? '') && /^[\p{L}\d ,.]{4,20}$/u.test(line.text);
    return isBegun ? { ...line, text: `since ${line.text}` } : line;
  });
}
