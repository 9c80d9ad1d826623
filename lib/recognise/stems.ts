/**
 * What of Latin text opens the gate. Every Latin title holds one of the stems of five letters below, whatever its accents, case or ending
 * (held by a test over all forms). Letters that ordinary words have too are looked at again with the words beside them.
 */
export const LETTERS = 5;
/** Five letters each, without a sign between them, which would weigh in every tab; `_` is a space or a hyphen. */
export const STEMS =
  'addetadid_adidaadidoagregambasandigasiai' +
  'bajadbotsc' +
  'capi_capo_capomcouns' +
  'delegdubesduta_' +
  'edustenviaenvoyertegervadetyji' +
  'faireffariftstr' +
  'gesangezan' +
  'hetti' +
  'incarinviaionsrisguditark' +
  'jkomm' +
  'kanslkanzlkatipkelcikepalkomiskonjekonsokonsukuasa' +
  'lahetlomat' +
  'maslambaixmisiomisjimissamisyo' +
  'nceryndebundremneuvononcenuncinuncjnunsinuntinunzi' +
  'onsejonselosserozel_' +
  'placoplenipuolu' +
  'radc_radca' +
  'schefsekrespecjstesaszef_' +
  'taipetemsi' +
  'udsenusaviutsenutusa' +
  'valgovalobvaltuvolma' +
  'wakilwatap' +
  'ykomm' +
  'zaakg';
/** Letters of ordinary words, and what must stand before and after them (`#`). */
export const WORDS: Readonly<Record<string, string>> = {
  advis: '(?<=defen[cs]e_)#',
  atase: '(?<!d)#',
  bserv: '#(?:at|ad)\\S*_perm',
  charg: '#(?:ée?s?(?!_d|[a-z])|[eé]e?,?_a(?:d_in|\\.?_?i))',
  chef_: '#_?(?:d|adj|f.?r|ob|/)',
  chefb: '#eo',
  chefe: '#',
  cheff: '#',
  chefs: '#_d',
  chief: '(?<=mission_)#|#s?_(?:of_(?:the_)?(?:\\S+_){0,2}?(?:dip|mis|prot)|(?:mil\\S+_)?obs|mon)',
  creta: '(?<=(?:[123]|st|nd|rd|e[er]de|erste|pr[ei]m\\S*|\\Sme|segund\\S*|ter[cz]\\S*|\\Sade)_?s\\S)#|#ire_des_aff',
  e_mis: '(?<=chef\\S{1,4}_d)#s',
  er_tw: '(?<=numb)#o',
  encar: '#(?:re)?g',
  entan: '(?<=r\\S{1,2}s)#[td]',
  egret: '(?<=(?:prim|second|terz)\\S*_s)#|#ari[oa]_di_leg',
  ficer: '(?<=(?:service|principal)_of)#',
  gent_: '#_?gen',
  gozle: '#m\\S*_hey',
  _head: '(?<=mission_?)#',
  head_:
    '#_?of_(?:\\S+_){0,4}?(?:mis|minu|dip|dele|lega|inter|liais|rep|perm|un|eu|os|mon|bin|a[mt]|post|chan|emb|coun|civ|obs|fie)',
  heads: '#_of_(?:\\S+_){0,4}?(?:mis|dip|del|perm|leg|rep|emb)',
  hd_of: '#_(?:the_)?mis',
  hoofd: '(?<=missie|post)#|#(?:_va|_mi|wa)',
  jefa_: '#_?de_(?:la_)?(?:bi|at|am|m[io]|un|eu|ma|ca|su)',
  jefe_: '#_?de_(?:la_)?(?:bi|at|am|m[io]|un|eu|ma|ca|su)',
  ketua: '#_mis',
  leder: '#(?:en)?_(?:for|a[fv])_(?:\\S+_){1,3}?mis',
  leite: '(?<=(?:missions?|einsatz|delegations)_?)#|#r\\S*_der',
  mmand: '(?<=(?:operations|ond_in)_co)#',
  nestl: '#ed',
  niste: '#r(?:ra|r.d|,?_(?:res|pe|pl|vi|\\(|at_|v[ie]d_|emb|hig|perm))',
  nsole: '#(?!d)',
  nsoli: '#(?!d)',
  ommis: '(?<=high_c)#',
  onsei: '#ll',
  onsig: '#l',
  onsul: '#(?!t)',
  perm_: '#_?rep',
  perma: '#nent\\S?_(?:rep|del|obs|ver|cha)',
  permr: '#ep',
  przed: '#st',
  r_to_: '(?<=p)#_?the',
  rank_: '#_?of',
  recto: '#r,_a',
  segun: '#d[oa]_jef',
  sjons: '#(?:s?j?ef|led)',
  sonde: '#r(?:be|bo|ge)',
  spesi: '#al(?:re|ut)',
  tache: '#(?!d)',
  tativ: '(?<=(?:perm\\S*|special|diplomatic|high|personal|taiwan\\S*)_represen)#|#e_of_taiwan',
  umero: '#_d(?:eux|ois|ue)',
};
