import type { LanguageTitles } from './form.ts';

/** Polish. MSZ usage; "poseł" is a member of parliament today; heads of post have been sent as chargé d'affaires a.i. since 2024. */
export const pl: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambasador(a|em|owi|owie|ow|ka|ki|ke|ami|zy)?'],
    ['ambassador', 'own', 'ambasador(a|em|owie|ka)? nadzwyczajn(y|ego|ym|a|i) i pelnomocn(y|ego|ym|a|i)'],
    ['head-of-mission', 'unsure', 'szef(a|em|owie|ow|owa)? misji'],
    [
      'head-of-mission',
      'own',
      'szef(a|em|owie|ow|owa)? misji dyplomatyczn(ej|ych)|kierowni(k|ka|kiem|czka) placowki|szef(a|em)? placowki|kierownik placowki dyplomatycznej',
    ],
    ['high-commissioner', 'unsure', 'wysok(i|iego|im|a) komisarz(a|em)?'],
    ['permanent-representative', 'own', 'stal(y|ego|ym|a|ej) przedstawiciel(a|em|ka|ki|ow|e)?'],
    ['nuncio', 'own', 'nuncjusz(a|em)?( apostolski(ego|m)?)?'],
    [
      'charge-ad-interim',
      'own',
      "kierownik placowki(,)? charge d'affaires a.i|kierownik placowki a.i|w randze charge d'affaires",
    ],
    ['deputy-head', 'own', 'zastepc(a|y|e|ow) (szefa misji|ambasadora|stalego przedstawiciela|kierownika placowki)'],
    ['minister-counsellor', 'own', 'radc(a|y) minister|minister(a)? pelnomocn(y|ego)'],
    ['diplomatic-rank', 'none', 'i radca|radca|(pierwszy|drugi|trzeci) sekretarz|attache'],
    ['diplomatic-rank', 'own', 'attache obrony|radca ambasady'],
    ['consul-general', 'own', 'konsul(a|em)? generaln(y|ego|ym)|konsulowie generalni'],
    ['consul', 'own', 'wicekonsul|konsul rp'],
    ['honorary-consul', 'own', 'konsul(a|em)? honorow(y|ego|ym|a)'],
    ['special-envoy', 'own', 'specjaln(y|ego|ym) wyslannik(a|iem)?|specjaln(y|ego) przedstawiciel(a)?'],
    ['ambassador-at-large', 'own', 'ambasador wizytujacy'],
    ['personal-rank', 'own', 'ambasador tytularny|stopien ambasadora|(tytul|ranga|w randze) ambasadora'],
    [
      'un-high-commissioner',
      'own',
      'wysok(i|iego|a) komisarz(a)? (narodow zjednoczonych|onz) (ds.?|do spraw)? ?*|wysok(i|iego) komisarz(a)? ds. uchodzcow',
    ],
  ],
  cues: {
    embassy:
      'ambasad(a|y|zie|e|ami)|stale przedstawicielstwo|stalego przedstawicielstwa|placowk(a|i|e|ach)|nuncjatur*|wysoka komisja|konsulat*',
    ministry: 'msz|ministerstw(o|a) spraw zagranicznych|dyplomat(a|y|ow|ka|yczn*)|sluzb(a|y) zagraniczn(a|ej)',
    accredited: 'listy uwierzytelniajace|akredytowan*|pelnomocn*|ekscelencja|agrement',
    states:
      'onz|narodach zjednoczonych|narodow zjednoczonych|ue|unii europejskiej|nato|obwe|oecd|stolicy apostolskiej|unesco|rada europy|przy *',
    aid: 'lekarze bez granic|humanitarn*|pah|polska akcja humanitarna|ngo|polski czerwony krzyz',
    iom: 'iom',
    icrc: 'mkck|czerwony krzyz|czerwonego krzyza',
    peace: 'misja obwe|misji obwe',
    election: 'misja obserwacyjna|obserwacj* wyborow|misji obserwacji wyborow',
    imf: 'mfw',
    olympic: 'olimpijsk*|paralimpijsk*|pkol|igrzysk*',
    business: 'sprzedaz*|klient*|sp. z o.o',
    brand: 'mark(i|a)|student*|produkt*|kampus*|firm(y|a)|wolontari*|program*|uczelni*|szkol*|kampani*',
  },
  before: {
    deputy: 'zastepc(a|y)|wice',
    acting: 'p.o|pelniacy obowiazki',
    former: 'byl(y|ego|ym|a|ej)|dawn(y|ego)|eks|wczesniej|w latach',
    designate: 'desygnowan(y|a)|przyszl(y|a)',
    'look-alike': 'mlody|mlodziezow(y|a)',
    staff:
      '(asystent|asystentka|sekretarz|sekretarka|kierowca|kucharz|tlumacz) (osobisty |osobista )?(ambasadora|ambasador)|asystent(ka)?|sekretarka|kierowca|kucharz',
    elsewhere: 'podlega|spotkal sie z|spotkanie z|zona|maz|przyjal|kulisy pracy|wizyta|w imieniu|przemowienia dla',
  },
  after: {
    acting: 'a.i|ad interim',
    former: 'w stanie spoczynku',
    designate: 'desygnowany|elekt',
    'look-alike':
      '(mark(i|a)|dobrej woli|studenc*|kampusow*|produktu|firmy|programu|sportu|kultury|smaku|unicef|turystyki|czytelnictwa|regionu|bezpieczenstwa|projektu|pokoju|mlodziezy|olimpijsk*|hotel|niemieckiej marki)',
    theme: 'ds.? (praw czlowieka|klimatu|cyber*)|do spraw (praw czlowieka|klimatu)',
    elsewhere: 'jest (najwyzszym|szefem|to)',
  },
  small:
    'w|we|na|i|oraz|do|z|ze|przy|jako|nowy|nowa|nowym|nowego|obecny|jest|zostal|zostala|rp|rzeczypospolitej|krolestwie|republice|pan|pani|jej|jego|polskich|stanowisko|stanowisku|stanowiska|funkcja|funkcje|j|e',
  nations:
    'rp|polsk(i|a|iego|im|ich)?|niemcz(ech)|niemiec(ki)?|niemieckiego|francusk(i|iego)|brytyjsk(i|iego)|amerykansk(i|iego)|usa|rosyjsk(i|iego)|ukrainsk(i|iego)|chinsk(i|iego)|hiszpansk(i|iego)|wlosk(i|iego)|czesk(i|iego)|slowack(i|iego)|litewsk(i|iego)|izraelsk(i|iego)|turecki|wegiersk(i|iego)|tajlandii|irlandii|niemczech|francji|wloszech|hiszpanii|ukrainie|rosji|chinach|japonii|indiach|turcji|szwecji|norwegii|danii|belgii|holandii|szwajcarii|austrii|czechach|slowacji|wegrzech|rumunii|bulgarii|grecji|egipcie|kanadzie|meksyku|brazylii|gruzji|stanach zjednoczonych|wielkiej brytanii|zjednoczonym krolestwie',
};
