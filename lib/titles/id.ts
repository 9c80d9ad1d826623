import type { LanguageTitles } from './form.ts';

/** Indonesian. Kemlu usage and press: dubes, LBBP, watap, KUAI; "duta" alone is a tourism, brand or environment envoy. */
export const id: LanguageTitles = {
  titles: [
    ['ambassador', 'own', 'duta besar|dubes|duta besar (lbbp|luar biasa dan berkuasa penuh)'],
    ['head-of-mission', 'own', 'kepala perwakilan (ri|diplomatik|republik indonesia)|kepala misi diplomatik'],
    ['head-of-mission', 'none', 'kepala perwakilan|kepala misi'],
    ['high-commissioner', 'unsure', 'komisaris tinggi'],
    ['permanent-representative', 'own', 'wakil tetap|watap'],
    ['nuncio', 'own', '(nuncio|nunsius|duta besar vatikan)( apostolik)?'],
    ['charge-ad-interim', 'own', 'kuasa usaha( ad interim| sementara| a.i)?|kuai'],
    ['deputy-head', 'own', 'wakil (kepala perwakilan|dubes|duta besar|wakil tetap)|deputi wakil tetap'],
    ['minister-counsellor', 'own', 'minister counsellor|wakil kepala perwakilan'],
    ['diplomatic-rank', 'own', 'atase pertahanan|atase militer'],
    ['diplomatic-rank', 'none', 'atase( perdagangan| pendidikan)?|sekretaris (pertama|kedua|ketiga)'],
    ['consul-general', 'own', 'konsul jenderal|konjen'],
    ['honorary-consul', 'own', 'konsul kehormatan'],
    ['special-envoy', 'own', 'utusan khusus'],
    ['ambassador-at-large', 'own', 'duta besar keliling'],
    [
      'un-high-commissioner',
      'own',
      'komisaris tinggi pbb|komisaris tinggi (untuk|urusan) (pengungsi|hak asasi manusia)',
    ],
  ],
  cues: {
    embassy: 'kedutaan( besar)?|kbri|perutusan tetap|ptri|kjri',
    ministry: 'kemlu|kementerian luar negeri|kemenlu|diplomat*',
    accredited: 'surat kepercayaan|berkuasa penuh|luar biasa|agrement|lbbp',
    states: 'pbb|perserikatan bangsa bangsa|asean|uni eropa|takhta suci',
    aid: 'lsm|dokter lintas batas|kemanusiaan|palang merah',
    olympic: 'olimpiade|koi|sea games|asian games|kontingen',
    brand: 'merek|wisata|lingkungan|baca|kampus|sekolah|sma|pelajar|brand|unicef',
  },
  before: {
    former: 'mantan|eks|pernah menjabat|bekas',
    acting: 'pelaksana tugas|plt',
    designate: 'calon',
    staff: '(asisten|sekretaris|sopir|ajudan|penerjemah)( pribadi)?',
    elsewhere: 'bertemu dengan|bertemu|menerima|melapor kepada|kunjungan',
  },
  after: {
    'look-alike': '(wisata|merek|lingkungan|baca|persahabatan hotel)',
    designate: 'designate',
    elsewhere: 'adalah (pejabat|kepala|diplomat|seorang)',
  },
  small:
    'dan|di|ke|untuk|bagi|ri|republik|kerajaan|pada|sebagai|menjabat|saat|ini|baru|yang|adalah|enam|dua|tiga|ibu|bapak',
  nations:
    'indonesia|ri|amerika( serikat)?|as|inggris|jerman|belanda|jepang|tiongkok|china|korea|arab saudi|filipina|kanada|rusia|prancis',
};
