import type { LanguageTitles } from './form.ts';

/**
 * German. Forms as in the diplomatic list of the Auswärtiges Amt and the usage of the Swiss EDA. "Ständiger Vertreter" is a deputy at an embassy, a head at an
 * organisation, a deputy headmaster, or an agent in the commercial register; "Gesandter" today is a deputy or a minister.
 */
export const de: LanguageTitles = {
  titles: [
    [
      'ambassador',
      'unsure',
      'botschafter(in|innen|s|n|:in|:innen)?|botschafterinnen und botschafter|~botschafter(in|innen|s|n)?',
    ],
    ['ambassador', 'own', '(ausserordentlich(e|er|en|em) und )?bevollmachtigt(e|er|en|em) botschafter(in|s)?'],
    [
      'head-of-mission',
      'own',
      'missionschef(in|s|innen)?|leiter(in)? der (mission|botschaft)|chef(in)? der botschaft|missionsleiter(in)?',
    ],
    ['olympic-chef-de-mission', 'none', 'chef(in)? de mission'],
    ['high-commissioner', 'unsure', 'hochkommissar(in|s|e|en)?|hoh(er|e) kommissar(in)?'],
    [
      'permanent-representative',
      'own',
      'standig(e|er|en|em) vertreter(in|s)? (deutschlands |der schweiz |osterreichs |der bundesrepublik |der bundesrepublik deutschland |der republik * )?(bei|bei der|bei den|beim) *( nationen| union)?',
    ],
    ['permanent-representative', 'none', 'standig(e|er|en|em) vertreter(in|s)?'],
    ['permanent-observer', 'own', 'standig(e|er|en|em) beobachter(in)?'],
    ['nuncio', 'own', '(apostolisch(er|en) )?nuntius'],
    ['charge-en-pied', 'own', 'standig(e|er|en) geschaftstrager(in|s)?'],
    ['charge-ad-interim', 'own', 'geschaftstrager(in|s)?(,? (a.? ?i|ad interim))?'],
    [
      'eu-head-of-delegation',
      'own',
      'leiter(in)? der (eu delegation|delegation der europaischen union|delegation der eu)',
    ],
    ['eu-head-of-delegation', 'none', 'delegationsleiter(in)?|leiter(in)? der delegation'],
    [
      'deputy-head',
      'own',
      'standig(e|er|en) vertreter(in)? des (botschafters|missionschefs|leiters)|stellvertreter(in)? des botschafters|gesandte(r|n)? und standig(e|er) vertreter(in)?|stellvertreter(in)? der botschafterin',
    ],
    [
      'minister-counsellor',
      'own',
      'gesandt(e|er|en) botschaftsrat|gesandt(e|er|en) botschaftsratin|botschaftsr(at|atin)( erster klasse| i. klasse)?',
    ],
    [
      'diplomatic-rank',
      'none',
      'gesandt(e|er|en|em)|(erst|zweit|dritt)(er|e) (botschafts|legations)?sekretar(in)?|legationsr(at|atin)|militarattache|verteidigungsattache|attache|kanzler(in)?',
    ],
    [
      'diplomatic-rank',
      'own',
      'verteidigungsattache|militarattache|botschaftssekretar|vortragend(er|e) legationsr(at|atin)|legationsr(at|atin)',
    ],
    ['consul-general', 'own', 'generalkonsul(in|s|n)?'],
    ['consul', 'own', 'konsul(in)?|vizekonsul(in)?'],
    ['honorary-consul', 'own', 'honorar(general)?konsul(in|s)?'],
    [
      'special-envoy',
      'own',
      'sonderbotschafter(in)?|sonderbeauftragt(e|er|en)|sondergesandt(e|er|en)|sonderbeauftragter',
    ],
    ['personal-rank', 'own', '(im )?rang eines botschafters|botschafterrang'],
    [
      'un-high-commissioner',
      'own',
      '(un )?hochkommissar(in)? (der vereinten nationen )?fur (fluchtlinge|menschenrechte)|hoher (fluchtlings|menschenrechts)kommissar|un (fluchtlings|menschenrechts)?hochkommissar(in)?',
    ],
    ['peace-mission-head', 'own', 'sonderbeauftragt(er|e) des generalsekretars'],
    ['ngo-head-of-mission', 'none', 'einsatzleiter(in)?'],
    ['election-observation-chief', 'own', 'chefbeobachter(in)?|leiter(in)? der wahlbeobachtungsmission'],
  ],
  cues: {
    embassy:
      'botschaft|botschaften|hochkommission|standige vertretung|vertretung|gesandtschaft|nuntiatur|eu delegation|generalkonsulat|~botschaft|auslandsvertretung*',
    ministry:
      'auswartig(es|en|em) amt(es)?|aussenministerium(s)?|eda|bmeia|auswartig(e|er|en) dienst(es)?|diplomat(en|in|isch*)?|departement fur auswartige',
    accredited:
      'beglaubigungsschreiben|akkreditiert|agrement|bevollmachtigt*|exzellenz|s.e|i.e|ernennung|seines landes|ihre lander|ihres landes|bundesprasident*',
    states:
      'vereinten nationen|vereinte nationen|un|uno|eu|europaischen union|europaische union|nato|oecd|wto|osze|europarat|heiliger stuhl|heiligen stuhl|unesco',
    aid: 'arzte ohne grenzen|hilfsorganisation|humanitar*|ngo|welthungerhilfe|diakonie katastrophenhilfe|caritas|nothilfe',
    iom: 'iom|internationale organisation fur migration',
    icrc: 'ikrk|rotes kreuz|roten kreuz(es)?|roter halbmond',
    peace: 'osze mission|gsvp|friedensmission|beobachtermission',
    election: 'wahlbeobachtung*',
    imf: 'iwf|wahrungsfonds',
    olympic: 'olympia*|olympisch*|paralympisch*|dosb|swiss olympic|team deutschland|sommerspiele|winterspiele|spiele',
    business:
      'gmbh|ag|vertrieb|provisionsbasis|provision|handelsregister|geschaftsfuhrer(in)?|prokurist(in)?|bgb|vorstand|liquidator|schulleiter(s|in)?|schule|zweigniederlassung|aussendienst|kunden',
    agency: 'unhcr|fluchtlinge',
    brand:
      'marke(n)?|studierende*|hochschule|weinfachhandel|(m/w/d)|klimapakt(s|es)?|deutschen roten kreuz|unternehmen(s)?|mitarbeiter*|influencer|ehrenamt*|verein|produkte*|mercedes|sponsor*|kampagne|promotion|netzwerk|recruiting',
  },
  before: {
    deputy: 'stellvertretend(e|er|en|em)?|vize|stellv|stellvertreter(in)? d(es|er)',
    acting: 'amtierend(er) geschafts*|kommissarisch(e|er)',
    former:
      'ehemalig(e|er|en|em)|fruher(e|er|en)?|alt|ex|zuvor|bisherig(e|er|en)|damalig(e|er|en)|war|a.d|langjahrig(e|er)',
    designate: 'designiert(e|er|en)|kunftig(e|er|en)|wird wohl|soll|soll neuer|nachst(e|er)',
    'look-alike':
      'marken|klima|job|routen|global(e|er|en)|offiziell(e|er)|kultur|genuss|wein|bier|kaffee|sport|umwelt|friedens|toleranz|jugend|studien|azubi|ausbildungs|europa|energie|energiespar|digital|unicef|hotel|vertrauens|wander|rad|tourismus|integrations|lese|buch|schul|demokratie|ernahrungs|gesundheits|pflege|handwerks|heimat|werte|innovations|nachhaltigkeits|brand|produkt|karriere|mitarbeiter|unternehmens|content|campus|stadt|regional|einheits|gartner|glucks|food|bio|stipendien|berufs',
    theme: 'cyber|tech|menschenrechts',
    staff:
      '(assistent(in)?|sekretar(in)?|referent(in)?|fahrer(in)?|chauffeur|koch|kochin|personlich(er|e) (referent|assistent)(in)?|dolmetscher(in)?|leibwachter|personenschutzer) (des|der|von)|buro (des|der)|residenz (des|der)|vorzimmer (des|der)',
    elsewhere:
      'berichtet (dem|der|an den|an die)|empfing (den|die)|traf (den|die)|treffen mit (dem|der)|begleitete (den|die)|ehefrau des|ehemann der|gattin des|im namen (des|der)|unter leitung (des|der)|unterstutzung (des|der)|unterhalb (des|der)|besuch (des|der)|dies(er|e)|ein(e)?|ernennung ein(es|er)|reden fur (den|die)|zuarbeit fur (den|die)|mit (dem|der)',
  },
  after: {
    acting: 'a.i|ad interim',
    former: 'a.d|a. d|ausser dienst|i.r',
    designate: 'designatus|designiert',
    'look-alike':
      'des klimapakts|im deutschen roten kreuz|des drk|fur (unsere|ihre|seine|die marke|unser)*|der marke|des guten willens|des schulleiters|der schulleiterin|des (vereins|sports|weins|friedens|genusses|geschmacks|handwerks|ehrenamts)|der (stiftung|kampagne|herzen|region|firma)|von mercedes|gesucht|(m/w/d)|hotel',
    theme: 'fur (menschenrechte*|klima*|cyber*|feministisch*|abrustung*|terrorismus*|kultur|digital*|gleichstellung)',
    elsewhere: 'ist (der|die|ein|eine)',
  },
  small:
    'der|die|das|des|den|dem|ein|eine|einer|eines|von|vom|zu|zum|zur|in|im|bei|beim|als|und|oder|fur|neuer|neue|neuen|derzeitiger|derzeitige|aktueller|deutscher|deutsche|wird|ist|wurde|sein|ihr|ihre|seine|herr|frau|h|s|e|dr|seit|an|am|mit|nach|republik|konigreichs|bundesrepublik|regierung|bundesregierung|koniglichen|kunftig',
  nations:
    'deutsch(er|e|en|em)?|osterreichisch(er|e|en)?|schweizer(isch)?(er|e|en)?|franzosisch(er|e|en)?|britisch(er|e|en)?|englisch(er|e)?|amerikanisch(er|e|en)?|us|italienisch(er|e|en)?|spanisch(er|e|en)?|niederlandisch(er|e|en)?|polnisch(er|e|en)?|turkisch(er|e|en)?|griechisch(er|e|en)?|russisch(er|e|en)?|ukrainisch(er|e|en)?|chinesisch(er|e|en)?|japanisch(er|e|en)?|indisch(er|e|en)?|israelisch(er|e|en)?|agyptisch(er|e|en)?|danisch(er|e|en)?|schwedisch(er|e|en)?|norwegisch(er|e|en)?|kosovarisch(er|e)?|deutschlands|osterreichs|turkei|schweiz|ukraine|slowakei|mongolei|sudan(s)?|usa|vereinigten staaten|vereinigt(es|en) konigreich',
};
