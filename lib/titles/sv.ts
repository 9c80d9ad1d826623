import type { LanguageTitles } from './form.ts';

/** Swedish. Regeringens "Nya ambassadörer till Sverige" lists and appointments; "ambassadör för …" names a theme, not a post abroad. */
export const sv: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambassador(en|er|erna)?|~ambassador(en|er)?'],
    ['ambassador', 'own', 'sidoackrediterad ambassador'],
    ['head-of-mission', 'own', 'beskickningschef(en|er|erna)?|beskickningschef'],
    ['high-commissioner', 'own', 'hogkommissarie(n)?'],
    ['permanent-representative', 'own', 'standig(a|e)? representant(en)?'],
    ['nuncio', 'own', '(apostolisk )?nuntie(n)?'],
    ['eu-head-of-delegation', 'own', 'eu delegationschef|chef for eu:s delegation'],
    ['head-of-office', 'own', 'chef for … representation|stockholmsbaserat sandebud'],
    ['envoy-minister', 'none', 'sandebud'],
    ['charge-ad-interim', 'own', "chargee? d'affaires ad interim"],
    [
      'deputy-head',
      'own',
      'bitradande (beskickningschef|standig representant)|stallforetradande (beskickningschef|standig representant|myndighetschef)',
    ],
    ['minister-counsellor', 'own', 'ministerrad(et)?'],
    [
      'diplomatic-rank',
      'own',
      'ambassadrad(et)?|forsta ambassadsekreterare|forsvarsattache|kansliråd vid utrikesdepartementet',
    ],
    ['consul-general', 'own', 'generalkonsul(n)?'],
    ['consul', 'own', 'vicekonsul'],
    ['honorary-consul', 'own', 'honorar(general)?konsul'],
    ['special-envoy', 'own', 'sarskil(t|da) sandebud|specialrepresentant|sarskild representant'],
    ['ambassador-at-large', 'own', 'ambassador till utrikesministeriets forfogande|ambassador till forfogande'],
    [
      'un-high-commissioner',
      'own',
      'fn:s (flykting|hog)kommissarie*|hogkommissarie for (flyktingar|manskliga rattigheter)|flyktingkommissarie',
    ],
  ],
  cues: {
    embassy:
      'ambassad|ambassaden|ambassader|beskickning(en)?|standiga representation(en)?|fn delegation(en)?|hogkommissariat*|nuntiatur*|representation',
    ministry: 'utrikesdepartementet|utrikesministeriet|ud|utrikesforvaltningen|diplomat(en|er)?|utrikestjanst',
    accredited: 'kreditivbrev|ackrediterad|sidoackredit*|regeringen har utsett|excellens|h.e|heliga stolens',
    states: 'fn|forenta nationerna|eu|europeiska unionen|nato|osse|oecd|wto|europaradet|heliga stolen|unesco',
    aid: 'lakare utan granser|bistandsorganisation|humanitar*|roda korset|radda barnen',
    icrc: 'roda korset',
    peace: 'osse uppdrag',
    olympic: 'olympisk*|paralympisk*|sok|os truppen',
    business: 'ab|forsaljning|kund*',
    brand: 'varumarke*|student*|universitet*|butik|ideell|hogskola|goodwill|foretag*|kampanj*|influencer',
  },
  before: {
    deputy: 'bitradande|stallforetradande|vice',
    acting: 'tillforordnad|t.f|tf',
    former: 'tidigare|fore detta|f.d|fd|var|ex',
    designate: 'tilltradande|blivande|nyutnamnd(e)?',
    'look-alike':
      'varumarkes|student|miljo|goodwill|brand|trygghets|kultur|sport|skol|alumn|lakemedels|mat|hallbarhets|jobb|yrkes|las|ungdoms|halso|turism|stads|kund|kundens|fairtrade|digital|valkomst',
    theme: 'energi|klimat|tech|cyber|jamstalldhets|mr|manniskoratts|handels|global|rymd|hav|havs|artikt|sanktions',
    staff: '(assistent|sekreterare|chauffor|kock|tolk) (till|at|for)|residens',
    elsewhere: 'rapporterar till|traffade|mote med|gift med|pa uppdrag av|tal for|besok av|en|tog emot',
  },
  after: {
    acting: 'ad interim|a.i',
    former: 'emeritus',
    designate: 'designerad',
    'look-alike': 'for (varumarket|foretaget|barncancer*|unicef|roda*|klubben)|pa h&m|hotell*',
    theme:
      'for (fragor *|fragor|manskliga *|klimat*|global*|jamstall*|konflikt*|mellan*|ostersjo*|arktis*|hiv*|terror*|nedrust*|migra*|kvinnor*|barn*|hav*|energi*|digital*|osteuropa*|afrika*)',
    elsewhere: 'ar (den|en)',
  },
  small:
    'den|det|en|ett|i|pa|till|for|vid|som|och|av|sin|ny|nya|nuvarande|sveriges|har|utsetts|utsett|utnamnd|blir|ar|var|hos|fran|nu|herr|fru|republiken|konungariket|svenska',
  nations:
    'svensk(a|e)?|sveriges|dansk(a)?|norsk(a)?|finsk(a)?|finlands|tysk(a)?|tysklands|fransk(a)?|frankrikes|brittisk(a)?|storbritanniens|amerikansk(a)?|usa:s|rysk(a)?|rysslands|kinesisk(a)?|polsk(a)?|polens|spansk(a)?|italiensk(a)?|estnisk(a)?|palestinsk(a)?|palestinska myndighetens|indisk(a)?|japansk(a)?',
};
