import type { LanguageTitles } from './form.ts';

/** Indonesian. Kemlu usage and press: dubes, LBBP, watap, KUAI; "duta" alone is a tourism, brand or environment envoy. */
export const id: LanguageTitles = {
  titles: [
    ['ambassador', 'own', 'duta besar(nya)?|dubes(nya)?|duta besar (lbbp|luar biasa dan berkuasa penuh)'],
    ['head-of-mission', 'own', 'kepala perwakilan (ri|diplomatik|republik indonesia)|kepala misi diplomatik'],
    ['head-of-mission', 'none', 'kepala perwakilan|kepala misi'],
    ['high-commissioner', 'unsure', '(komisaris|komisioner) tinggi'],
    ['permanent-representative', 'own', 'wakil tetap|watap'],
    ['nuncio', 'own', '(nuncio|nunsius|duta besar vatikan)( apostolik)?'],
    ['charge-ad-interim', 'own', 'kuasa usaha( ad interim| sementara| a.i)?|kuai'],
    [
      'deputy-head',
      'own',
      'wakil (kepala perwakilan|kepala misi|dubes|duta besar|wakil tetap)|deputi (wakil tetap|kepala perwakilan)',
    ],
    ['minister-counsellor', 'own', 'minister (counsellor|konselor)'],
    ['diplomatic-rank', 'own', 'atase pertahanan|atase militer'],
    [
      'diplomatic-rank',
      'none',
      'atase( perdagangan| pendidikan)?|konselor( politik| ekonomi)?|sekretaris (pertama|kedua|ketiga|i|ii|iii)|pejabat konsuler',
    ],
    ['consul-general', 'own', 'konsul jenderal|konjen'],
    ['honorary-consul', 'own', 'konsul kehormatan'],
    ['special-envoy', 'own', 'utusan khusus'],
    ['peace-mission-head', 'own', '(perwakilan|wakil) khusus (sekretaris jenderal|sekjen) pbb'],
    ['election-observation-chief', 'own', '(kepala|ketua) misi (pengamat|pemantau|pengamatan|pemantauan)( pemilu)?'],
    ['ngo-head-of-mission', 'none', '(kepala|ketua) delegasi( regional)?'],
    ['ambassador-at-large', 'own', '(duta besar|dubes) keliling'],
    [
      'thematic-ambassador',
      'own',
      '(duta besar|dubes) (untuk|urusan|bidang) (perubahan iklim|hak asasi manusia|ham|siber|isu)',
    ],
    [
      'un-high-commissioner',
      'own',
      '(komisaris|komisioner) tinggi pbb|(komisaris|komisioner) tinggi (untuk|urusan) (pengungsi|hak asasi manusia|ham)',
    ],
  ],
  before: { elsewhere: 'melantik (1|2|3|4|5|6|7|8|9)*|melantik para|(belum|tidak) (memiliki|mempunyai|punya)' },
  after: { elsewhere: 'merupakan|ialah|yaitu' },
};
