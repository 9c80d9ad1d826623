import type { LanguageTitles } from './form.ts';

/** Swedish. Regeringens "Nya ambassadörer till Sverige" lists and appointments; "ambassadör för …" names a theme, not a post abroad. */
export const sv: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambassador(s|en|ens|er|ers|erna|ernas)?|~ambassador(s|en|ens|er|ers|erna|ernas)?'],
    ['ambassador', 'own', 'sidoackrediterad ambassador'],
    ['head-of-mission', 'own', 'beskickningschef*'],
    ['head-of-mission', 'none', 'myndighetschef*'],
    ['high-commissioner', 'own', 'hogkommissarie*'],
    ['permanent-representative', 'own', 'standig(a|e)? representant*'],
    ['nuncio', 'own', '(apostolisk )?nuntie*'],
    ['eu-head-of-delegation', 'own', 'eu delegationschef|chef for eu:s delegation'],
    ['head-of-mission', 'none', 'chef for … mission'],
    ['head-of-mission', 'own', 'chef(en)? for (* )?ambassad(en)?'],
    ['head-of-office', 'own', 'chef for … representation|stockholmsbaserat sandebud'],
    ['envoy-minister', 'none', 'sandebud'],
    ['charge-ad-interim', 'own', "chargee? d'affaires ad interim"],
    [
      'deputy-head',
      'own',
      'vicebeskickningschef|bitradande (beskickningschef|standig representant)|stallforetradande (beskickningschef|standig representant|myndighetschef|chef for ambassaden)',
    ],
    ['deputy-head', 'none', 'andreman'],
    ['minister-counsellor', 'own', 'ministerrads?'],
    [
      'diplomatic-rank',
      'own',
      'ambassadrad*|((forsta?e?|forste|andra|andre|tredje) )?ambassadssekreterare|((forsta?e?|forste|andra|andre|tredje) )?ambassadsekreterare*|forsvarsattache|kansliråd vid utrikesdepartementet',
    ],
    ['diplomatic-rank', 'none', '~attache*|(forste|anden|andre|forsta|andra) ambassadse?kretaer*'],
    ['icrc-head-of-delegation', 'none', 'delegationschef*'],
    ['consul-general', 'own', 'generalkonsul(n|er|erna)?'],
    [
      'peace-mission-head',
      'own',
      'generalsekreterarens sarskilda? (representant|sandebud)|chef for (fn missionen|osse:s mission)|fn:s (nya )?specialsandebud(et)?',
    ],
    ['election-observation-chief', 'own', '(chef*|ledar*) for … valobservat*'],
    ['head-of-mission', 'none', 'missionschef*'],
    ['consul', 'own', 'vicekonsul'],
    ['honorary-consul', 'own', 'honorar*konsul(n|er|erna)?'],
    ['special-envoy', 'own', 'sarskil* sandebud|specialsandebud(et)?|specialrepresentant|sarskild(a|e)? representant*'],
    ['ambassador-at-large', 'own', 'ambassador till utrikesministeriets forfogande|ambassador till forfogande'],
    [
      'un-high-commissioner',
      'own',
      'fn:s (flykting|hog)kommissarie*|hogkommissarie for (flyktingar|manskliga rattigheter|nationella minoriteter)|flyktingkommissarie',
    ],
  ],
  before: {
    theme:
      'arktisk|teknologi|cyber|digitaliserings|manniskoratts|menneskerettigheds|menneskerettighets|nedrustnings|nedrustings|energi|klimat|klima|tech|jamstalldhets|rymd|havs|sanktions|ligestillings|nordomrade',
  },
  after: {
    'look-alike':
      'rokad*|residens*|niva*|for (foreningen|klubben|idrotten|stiftelsen|fonden|kampanjen|festivalen|projektet|turneringen)',
    theme: 'for (feministisk* )?(utrikespoliti|digital|sanktion|folkratt|antiterror|migration|hallbar)*',
  },
  nations: 'filippinsk*',
};
