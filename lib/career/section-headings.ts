/**
 * Headings of a CV by what their section holds, as stems in the languages of the title forms. A line is such a heading only when each
 * of its words is one of these: "Training Officer" and "Ministry of Education" are a title and an employer. Only sections that carry
 * periods matter: work, education, volunteering. Sources: the section headings of LinkedIn's and Europass's interfaces.
 */
const WORK =
  'e[xs]p[eé]ri[eê]n[cztț]\\p{L}*|employment|[ck]ar+i?[eéè]+i?r\\p{L}*|position[se]?|roles?|appointments|curriculum|parcours|(?:beruf|werk)?s?(?:erfahrung|ervaring)\\p{L}*|\\p{L}*laufbahn|werdegang|stationen|trayectoria|doświadczeni\\p{L}|erfar(?:enhet|ing)\\p{L}*|työkokemus|опыт|карьера|досвід|кар.єра|деятельность|deneyim\\p{L}*|εμπειρία|zkušenosti|tapasztalat\\p{L}*|pengalaman|الخبر\\p{L}+|المناصب|ניסיון|अनुभव|postings?|assignments?|posts|offices|auslandsposten|verwendungen|affectations|postes|fonctions|destinos|puestos|cargos|postos|funções|incarichi|sedi|uitzendingen|functies|uppdrag|befattningar|tjänster|stillinger|poster|tehtävät|stanowiska|placówki|должности|посади|görevler\\p{L}*|θέσεις|תפקידים|jabatan|penugasan|任职\\p{L}*|任職\\p{L}*|工作经[历验]|工作經歷|履[历歷]|職(?:務経)?歴|経歴|경[력험]';
const OTHER =
  '[eé]du[ck]a[ctțç]\\p{L}+|forma[ctzç]\\p{L}+|e?stud[iy]\\p{L}*|études|diplômes|v[ou]+lont\\p{L}+|volunt\\p{L}+|bénévol\\p{L}+|training|\\p{L}*bildung|ehrenamt\\p{L}*|istruzione|opleiding\\p{L}*|onderwijs|vrijwilliger\\p{L}*|wykształcenie|wolont\\p{L}+|utbildning|ud+an+else\\p{L}*|utdan+(?:ing|else)|koulutus|opinnot|vapaaehtois\\p{L}*|образование|волонт\\p{L}+|освіта|eğitim|öğrenim|gönüllü\\p{L}*|εκπαίδευση|σπουδές|εθελοντ\\p{L}+|vzdel?[áa]?ni?[ěei]?|vzdělání|tanulmányok|pendidikan|sukarela\\p{L}*|التعليم|المؤهلات|الدراسة|التطوع|השכלה|לימודים|התנדבות|शिक्षा|教育(?:背景|经历)?|学[历歴]|學歷|志[愿願]服[务務]|ボランティア|학력|교육|봉사활동';
/**
 * Sections that tell periods of other things: people who speak for somebody, clients, memberships, awards, projects, writings, predecessors.
 */
const BESIDE_SERVICE = [
  'r[eé]f[eé]ren[czs]\\p{L}*|recom+[ae]nd\\p{L}*|raccomandazioni|aanbevelingen|empfehlungen|rekommendation\\p{L}*|anbefalinger|suositukset|rekomendacj\\p{L}+|рекомендаци\\p{L}|рекомендації|referanslar|tavsiyeler|συστάσεις|המלצות|ממליצים|التوصيات|المراجع|rekomendasi|referensi|संदर्भ|推荐信?|推薦信?|推薦者|추천서?|testimonials?|témoignages|testimonios|depoimentos|testimonianze|referenties|referenser|referencer|referanser|referencje|отзывы|відгуки',
  'clients?|customers|kunden|clientes|clienti|klanten|kunder|asiakkaat|klienci|клиенты|клієнти|müşteriler|πελάτες|לקוחות|العملاء|klien|ग्राहक|客户|客戶|顧客|고객',
  'm[ei]e?mb(?:er|re|ro)s?(?:hips?)?|membresías|mitgliedschaften|afiliaciones|affiliations?|filiações|associazioni|affiliazioni|lidmaatschap\\p{L}*|medlemskap\\p{L}*|medlemskab\\p{L}*|jäsenyydet|członkostw\\p{L}+|членство|üyelik\\p{L}*|συμμετοχές|חברויות|العضويات|keanggotaan|सदस्यता|会员|會員|所属団体|회원',
  'awards?|honou?rs|decorations|distinctions?|prix|récompenses|auszeichnungen|ehrungen|orden|premios|distinciones|condecoraciones|prémios|prêmios|condecorações|premi|onorificenze|riconoscimenti|onderscheidingen|prijzen|utmärkelser|udmærkelser|utmerkelser|palkinnot|kunniamerkit|nagrody|odznaczenia|награды|нагороди|відзнаки|ödüller|nişanlar|διακρίσεις|βραβεία|פרסים|עיטורים|الجوائز|الأوسمة|penghargaan|पुरस्कार|获奖\\p{L}*|獲獎\\p{L}*|荣誉|榮譽|受賞\\p{L}*|수상\\p{L}*|상훈',
  'proje[ck]ts?|projets|proyectos|projetos|progetti|projecten|projekter|prosjekter|projektit|projekty|проекты|проєкти|проекти|projeler|έργα|פרויקטים|المشاريع|proyek|परियोजनाएं|项目\\p{L}*|專案|プロジェクト|프로젝트',
  'publications?|books?|bibliography|articles|writings|veröffentlichungen|publikationen|bücher|schriften|livres|ouvrages|publicaciones|libros|publicações|livros|pubblicazioni|libri|publicaties|boeken|publikationer|böcker|bøger|publikasjoner|bøker|julkaisut|kirjat|publikacje|książki|публикации|книги|публікації|yayınlar|kitaplar|δημοσιεύσεις|βιβλία|פרסומים|ספרים|المنشورات|المؤلفات|الكتب|publikasi|buku|प्रकाशन|पुस्तकें|著作|论文|論文|出版物|저서|논문|patents|talks|conferences|exhibitions',
  'academic|academics|academi\\p{L}+ background|akademi\\p{L}+ werdegang|parcours académique|langu\\p{L}+|languages|sprachen|idiomas|lingue|talen|språk|sprog|kielet|języki|языки|мови|diller|γλώσσες|שפות|اللغات|bahasa|भाषाएँ|语言|語言|語学|언어|skills|kenntnisse|hobbies|interests|hobbys|loisirs|aficiones|certificat\\p{L}+|courses|cours|kurse|cursos|corsi',
  'ambassadors|ambassadeurs|embajadores|embaixadores|ambasciatori|ambassadörer|ambassadører|suurlähettiläät|ambasador(?:zy|owie)|послы|посли|büyükelçiler|πρέσβεις|שגרירים|(?:ال)?سفراء|predecessors?|successors?|prédécesseurs|vorgänger|predecesores|antecessores|predecessori|voorgangers|företrädare|forgængere|edeltäjät|poprzednicy|предшественники|попередники|προκάτοχοι|קודמים|历任大使|歷任大使|歴代大使|역대 ?대사',
].join('|');
/** Words that stand beside them. */
const BESIDE =
  'abroad|overseas|foreign|ausland\\p{L}*|étrang\\p{L}+|exterior|estero|buitenland|utomlands|utlandet|ulkomailla|zagranic\\p{L}+|за|рубежом|кордоном|yurtdışı|in|the|work|life|background|selected|personal|list|professional|key|recent|client|letters|former|past|anciens|ehemalige|antiguos|antigos|tidigare|tidligere|entiset|byli|бывшие|колишні|eski|πρώην|testimonial|relevant|diplomati\\p{L}*|previous|current|government|history|held|vitae|qualifications|and|in|of|the|higher|prof[ei]s+i?on\\p{L}*|et|und|y|e|og|och|i|ja|и|та|ve|και|beruf\\p{L}*|laboral|lavorativ\\p{L}*|zawodow\\p{L}*|трудов\\p{L}*|kerja|العملية|المهنية';

const among = (stems: string) => new RegExp(`^(?:${stems})$`, 'iu');
const work = among(WORK);
const other = among(`${OTHER}|${BESIDE_SERVICE}`);
const beside = among(BESIDE);
const MOST_WORDS = 5;

/** Whether a line is the heading of a CV's section: of paid work, of something else that has periods, or neither. */
export function headingSense(line: string): 'work' | 'other' | null {
  const words = line.split(/[\s:&/,·–-]+/).filter(Boolean);
  if (!words.length || words.length > MOST_WORDS) return null;
  if (!words.every((word) => work.test(word) || other.test(word) || beside.test(word))) return null;
  if (words.some((word) => other.test(word))) return 'other';
  return words.some((word) => work.test(word)) ? 'work' : null;
}
