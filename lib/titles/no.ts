import type { LanguageTitles } from './form.ts';

/** Norwegian. Regjeringen press notes: "stasjonssjef" is the head of a post, ambassador or consul general. */
export const no: LanguageTitles = {
  titles: [
    ['ambassador', 'unsure', 'ambassador(en|er|ene|s)?|~ambassador(en|er)?'],
    ['head-of-mission', 'own', 'stasjonssjef(en|er|ene)?|misjonssjef(en|er)?'],
    ['head-of-mission', 'none', 'delegasjonsleder(en)?'],
    ['high-commissioner', 'own', 'hoykommissaer(en)?'],
    ['permanent-representative', 'own', 'fast(e)? representant(en)?'],
    ['nuncio', 'own', '(apostolisk(e)? )?nuntius'],
    [
      'deputy-head',
      'own',
      'nestleder ved (fn delegasjonen|ambassaden)|stedfortredende (stasjonssjef|fast representant|ambassador)',
    ],
    ['minister-counsellor', 'own', 'ministerrad(en)?'],
    ['diplomatic-rank', 'own', 'ambassaderad(en)?|ambassadesekretaer|forsvarsattache'],
    ['consul-general', 'own', 'generalkonsul(en)?'],
    ['honorary-consul', 'own', 'honoraer(general)?konsul'],
    ['special-envoy', 'own', 'spesialutsending(en)?|spesialrepresentant(en)?'],
    ['un-high-commissioner', 'own', 'fns hoykommissaer|hoykommissaer for (flyktninger|menneskerettigheter)'],
  ],
  cues: {
    embassy: 'ambassade|ambassaden|ambassader|fn delegasjon(en)?|faste delegasjon|utenriksstasjon*',
    ministry: 'utenriksdepartementet|ud|utenrikstjenesten|diplomat(en|er)?',
    accredited: 'akkreditert|akkreditiv*|sideakkreditert|h.e',
    states: 'fn|eu|nato|osse|oecd|europaradet|wto',
    aid: 'leger uten grenser|nodhjelp|humanitaer*|rode kors|flyktninghjelpen|kirkens nodhjelp',
    icrc: 'rode kors',
    olympic: 'olympisk*|nif|ol troppen|paralympisk*',
    brand: 'merkevare*|student*|frivillig*|butikk|universitet*|kampanje*|bedrift*',
  },
  before: {
    deputy: 'stedfortredende|vise',
    acting: 'fungerende|konstituert',
    former: 'tidligere|forhenvaerende|eks|var',
    designate: 'pafolgende|pabegynnende|kommende|patroppende',
    'look-alike': 'merkevare|goodwill|student|kultur|sports|ungdoms|lese|alumni|barne|milj|miljo|bok|lokal|mat|reise',
    theme: 'klima|cyber|menneskerettighets|hav|tech|nordomrade',
    staff: '(assistent|sekretaer|sjafor|kokk|tolk) (til|for)|residens',
    elsewhere: 'rapporterer til|motte|mote med|gift med|pa vegne av|taler for|besok av|en',
  },
  after: { 'look-alike': 'for (merkevaren|unicef|redd*|klubben|selskapet)', elsewhere: 'er (den|en)' },
  small:
    'den|det|en|et|i|pa|til|for|ved|som|og|av|sin|ny|nye|navaerende|norges|har|blir|er|hos|fra|na|kongeriket|norsk|far|hosten',
  nations:
    'norsk(e)?|norges|norge|svensk(e)?|dansk(e)?|tysk(e)?|fransk(e)?|britisk(e)?|amerikansk(e)?|russisk(e)?|kinesisk(e)?|polsk(e)?|spansk(e)?',
};
