import type { LanguageTitles } from './form.ts';
import { MISSIONS } from './missions.ts';

/**
 * German. Forms as in the diplomatic list of the Auswärtiges Amt and the usage of the Swiss EDA. "Ständiger Vertreter" is a deputy at an embassy, a head at an
 * organisation, a deputy headmaster, or an agent in the commercial register; "Gesandter" today is a deputy or a minister.
 */
export const de: LanguageTitles = {
  titles: [
    [
      'ambassador',
      'unsure',
      'botschafter(in|innen|s|n|:in|:innen)?|botschafterinnen und botschafter|botschafter und botschafterinnen|~botschafter*',
    ],
    ['ambassador', 'own', '(ausserordentlich* und )?bevollmachtigt* botschafter*'],
    [
      'head-of-mission',
      'own',
      'missionschef*|missionschefinnen und missionschefs|leiter* der (mission|botschaft|auslandsvertretung(en)?)|leiterinnen und leiter der (missionen|botschaften|auslandsvertretungen)|leiter* der (*en|schweizer|eu) botschaft|chef* der (* )?botschaft|chef* der standigen (mission|vertretung)|missionsleiter*',
    ],
    [
      'head-of-mission',
      'none',
      'leiter* der (* )?(* )?*mission|leiter* der (deutsch*|schweizer*|osterreichisch*|diplomatisch*) vertretung|leiter* der vertretung',
    ],
    ['olympic-chef-de-mission', 'none', 'chef* de mission'],
    ['high-commissioner', 'unsure', 'hochkommissar*|hoh(er|e) kommissar*'],
    ['permanent-representative', 'none', 'standig(e|er|en|em) vertreter(in|s)?'],
    ['permanent-representative', 'own', 'leiter* der standigen vertretung'],
    ['permanent-observer', 'own', 'standig(e|er|en|em) beobachter*'],
    ['nuncio', 'own', '(apostolisch* )?nuntius'],
    ['charge-en-pied', 'own', 'standig(e|er|en) geschaftstrager*'],
    ['charge-ad-interim', 'own', 'geschaftstrager*(,? (a.? ?i|ad interim))?'],
    ['eu-head-of-delegation', 'own', 'leiter* der (eu delegation|delegation der europaischen union|delegation der eu)'],
    [
      'eu-head-of-delegation',
      'none',
      'delegationsleiter*|leiter* der (* )?(* )?(sub|unter|regional|lander)?delegation',
    ],
    [
      'permanent-representative',
      'own',
      '(sein|ihr) standiger vertreter (bei|beim)|(seine|ihre) standige vertreterin (bei|beim)',
    ],
    [
      'deputy-head',
      'own',
      '(sein|ihr) standiger vertreter|(seine|ihre) standige vertreterin|standig(e|er|en|em) vertreter(in)? (des|der) (deutschen |schweizer |osterreichischen )?(botschafters|botschafterin|missionschefs|missionschefin|leiters|leiterin)|stellvertreter(in)? des (botschafters|missionschefs)|stellvertretend* leiter* der botschaft|gesandte* und standig(e|er) vertreter(in)?( des botschafters| der botschafterin| des missionschefs)?|stellvertreter(in)? der botschafterin',
    ],
    [
      'minister-counsellor',
      'own',
      'gesandt* botschaftsrat|gesandt* botschaftsratin|botschaftsr(at|atin)( erster klasse| i. klasse)?',
    ],
    [
      'diplomatic-rank',
      'none',
      '(erst|zweit|dritt)(er|e) (botschafts|legations)?sekretar*|legationssekretar*|konsulatssekretar*|~attache*|legationsr*|militarattache|verteidigungsattache|attache|kanzler*',
    ],
    [
      'diplomatic-rank',
      'own',
      'verteidigungsattache|militarattache|botschaftssekretar|vortragend* legationsr*|legationsr*',
    ],
    ['diplomatic-rank', 'own', 'kulturattache*|gesandt(e|er|en)'],
    ['diplomatic-rank', 'none', '(handels|presse|wirtschafts|agrar|sozial|wissenschafts)attache*'],
    ['consul-general', 'own', 'generalkonsul(in|s|n)?'],
    ['consul', 'own', 'konsul(in)?|vizekonsul(in)?'],
    ['honorary-consul', 'own', 'honorar*konsul(in|s|n|innen)?'],
    ['special-envoy', 'own', 'sonderbotschafter*|sonderbeauftragt*|sondergesandt*|sonderbeauftragter'],
    [
      'ambassador-at-large',
      'own',
      'botschafter* in sondermission|botschafter* (z.b.v|z. b. v|zur besonderen verwendung)',
    ],
    ['personal-rank', 'own', '(im )?rang eines botschafters|botschafterrang'],
    [
      'un-high-commissioner',
      'own',
      '(un )?hochkommissar* (der vereinten nationen )?fur (fluchtlinge|menschenrechte)|hoher (fluchtlings|menschenrechts)kommissar|un (fluchtlings|menschenrechts)?hochkommissar*|un fluchtlingskommissar*',
    ],
    ['peace-mission-head', 'own', '(stellvertretend* )?sonder(beauftragt|gesandt)* des (un |vn )?generalsekretars'],
    ['peace-mission-head', 'own', `leiter* der ${MISSIONS}`],
    [
      'peace-mission-head',
      'own',
      'leiter* der (* )?mission der (vereinten nationen|uno|un)|leiter* der (un|uno) mission',
    ],
    ['ngo-head-of-mission', 'none', 'einsatzleiter*'],
    ['election-observation-chief', 'own', 'chefbeobachter*|(leiter*|chef*) der (* )?(* )?wahlbeobacht*'],
  ],
  after: {
    'look-alike':
      'konferenz*|posten|empfang|gottes|allahs|des herrn|fur (guten willen|den frieden|frieden|toleranz|kinder*|vielfalt|integration|inklusion)|des (friedens|sports|vereins|klubs|clubs|projekts|festivals|handwerks|weins|ehrenamts|tourismus|fussballs)|der (region|stadt|stiftung|kampagne|weinkultur|hoffnung|kultur|initiative|aktion|wm|em|menschlichkeit)|eine(s|r) (vereins|clubs|klubs|unternehmens|projekts|marke|stiftung|kampagne|region)|(von|fur) (unicef|unhcr)|des unhcr|(der|fur die) unesco',
  },
  before: {
    'look-alike': 'global*|offiziell*|(hotel|saal|strasse|platz) der',
    theme: 'menschenrechts|cyber',
    rank: 'titel (einer|eines)',
    elsewhere: 'eine*|ernannte (1|2|3|4|5|6|7|8|9)*',
  },
  cues: {
    olympic: 'sportlich*',
    expedition: 'pastor*|pfarrer*|missionswerk*|missionsgesellschaft*|liebenzell*|kirchengemeinde*|raumfahrt*',
  },
  nations: 'kongo*|venezolanisch*|zyprisch*|zypriotisch*|moldauisch*|moldawisch*',
};
