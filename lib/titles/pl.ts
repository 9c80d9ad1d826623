import type { LanguageTitles } from './form.ts';

/** Polish. MSZ usage; "poseł" is a member of parliament today; heads of post have been sent as chargé d'affaires a.i. since 2024. */
export const pl: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambasador*'],
    ['ambassador', 'own', 'ambasador* nadzwyczajn* i pelnomocn*'],
    ['head-of-mission', 'unsure', 'szef* misji'],
    [
      'head-of-mission',
      'own',
      'szef* misji dyplomatyczn*|kierowni* placowki|szef* placowki|kierownik placowki dyplomatycznej',
    ],
    ['high-commissioner', 'unsure', 'wysok* komisarz*'],
    ['permanent-representative', 'own', 'stal* przedstawiciel(a|em|owi|u|e|i|ka|ki|ke|ce)?'],
    ['nuncio', 'own', 'nuncjusz*( apostolsk*)?'],
    ['eu-head-of-delegation', 'none', 'szef* delegacji'],
    ['eu-head-of-delegation', 'own', '(szef*|kierowni*) (delegatury|delegacji) (ue|unii europejskiej)'],
    ['deputy-head', 'own', 'zastepc* szefa (delegatury|delegacji) (ue|unii europejskiej)'],
    [
      'charge-ad-interim',
      'own',
      "kierownik placowki(,)? charge d'affaires a.i|kierownik placowki a.i|w randze charge d'affaires",
    ],
    [
      'deputy-head',
      'own',
      '(zastepc*|zastepczyni*) (szefa misji|ambasadora|stalego przedstawiciela|kierownika placowki|szefa placowki)|wiceambasador',
    ],
    ['minister-counsellor', 'own', 'radc* minister|minister* pelnomocn*'],
    [
      'diplomatic-rank',
      'none',
      '(i |pierwszy )?radca( (handlowy|kulturalny|prasowy|polityczny))?|(pierwszy|drugi|trzeci|i|ii|iii) sekretarz*|attache',
    ],
    ['diplomatic-rank', 'own', 'attache obrony|radca ambasady|((i|ii|iii|pierwszy|drugi|trzeci) )?sekretarz ambasady'],
    ['consul-general', 'own', 'konsul(a|em)? generaln*|konsulowie generalni'],
    ['consul', 'own', 'wicekonsul|konsul rp|agent konsularny'],
    ['honorary-consul', 'own', 'konsul(a|em)? honorow*|konsulowie honorowi'],
    ['special-envoy', 'own', 'specjaln* wyslanni(k|cz)*|specjaln* przedstawiciel(a|em|ka|ki)?'],
    ['ambassador-at-large', 'own', 'ambasador wizytujacy'],
    ['olympic-chef-de-mission', 'own', 'szef* olimpijsk* misji'],
    ['peace-mission-head', 'own', 'specjaln* przedstawiciel* sekretarza generalnego'],
    [
      'personal-rank',
      'own',
      'ambasador tytularny|ambasador ad personam|stopien ambasadora|(tytul|ranga|w randze) ambasadora',
    ],
    [
      'un-high-commissioner',
      'own',
      'wysok* komisarz* (narodow zjednoczonych|onz|onu|oon|obwe) (ds.?|do spraw)? ?*|wysok* komisarz* ds. uchodzcow|wysok* komisarz* obwe|wysok* komisarz* ds. mniejszosci',
    ],
  ],
  cues: { agency: 'mniejszosci narodow*' },
  before: {
    former: 'byl|byly|byla|bylego|bylemu|bylej|byli|bylym|bylymi|bylych',
    'look-alike': 'konkurs*|plebiscy(cie|t*)|akcji|mlod(y|a|ego|ej|emu|ym|ymi|ych|zi)|laurea(t|ta|tka|tem|tki|tow|ci)',
  },
  after: {
    'look-alike':
      '(polski )?w kategori(i|ach)|(polskie(go|j) )?(kultury|nauki|sportu|turystyki|biznesu|kuchni|muzyki|jezyka|przedsiebiorczosci|gospodarki)|dobra|ziemi|regionu|wojewodztwa|gminy|powiatu|miasta',
  },
  nations: 'syryjsk*|tajlandzk*|czesk*|cypryjsk*',
};
