import type { LanguageCues } from './cue.ts';

/** Finnish. Terms as in posts and departments as the Ministry for Foreign Affairs names them in Finnish, levels of the CEFR. */
export const fi: LanguageCues = {
  diplomatic:
    'suurlahetys*|konsul*|diplomaat*|ulkoministerio*|kahdenvali*|monenvali*|yk|eu|edustusto*|ulkomaanedustus*',
  trap: 'raportoi suoraan ………|brandilahettila*|brandi lahettila*|(suurlahettilaan) (sihteeri|avustaja|autonkuljettaja)|hyvan tahdon lahettila*',
  speaks: 'sujuva*|aidinkiel*|puhun|puhuu|kielet|kielitaito|erinomainen|tyydyttava|kaksikieli*|osaa|b1|b2|c1|c2|hyva',
  signals: {
    rf_international: {
      strong:
        '(#|…)? ?(kansala*|suomala*) evakuoin*|evakuoi* …(kansala*|suomala*)|suurlahettila* @|(suurlahettila*|konsuli|paakonsuli) [^ ]+(ssa|ssä|lla|llä)(?= )|@ suurlahetysto*|suurlahetysto* @|suomen suurlahetysto*|suurlahetystossa|paakonsulaat*|(palvellut|tyoskennellyt|tyoskenteli|komennuksella|komennus*|asema*|tehtavissa|lahetettyna|palveli) …@ …@|komennu* @|ulkomaankomennu*|ulkomaanedustu*|ulkomaan tehtav*|pysyva* edustusto*|sivuakkredit*|akkreditoitu*|rauhanturva*|siviilikriisinhallinta*|asemapaik*',
      against:
        'vaihto*|erasmus|opiskel*|matkail*|loma*|paikalta palkat*|etatyo*|asiakka*|myymal*|ravintol*|tehdas|tehtaa*|tytaryhtio*',
    },
    rf_protocol: {
      strong:
        '(jatti*|ojensi*|luovutti*) (…)?valtakirj*|protokollapaallik*|protokollaosasto*|protokollatehtav*|protokollasihteeri*|diplomaattinen protokolla|valtiollinen protokolla|valtuuskir*|agrementti*|agrement|verbaalinoot*|nootti|valtiovierailu*|virallis* vierailu*|diplomaattikunta*|diplomaattinen koskemattomuus|immuniteet*|wienin (yleis)?sopimu*|arvojarjesty*|ministerivierailu*|protokolla asiat',
      weak: 'protokolla*|etiket*|delegaatio*',
      trap: '(verkko|tietoliikenne|tutkimus|kioton|montrealin|turvallisuus|hoito)( )?protokol*|kliini* protokol*',
      against: 'kliini*|verkko*|potila*|laborator*',
    },
    rf_government: {
      strong:
        'neuvoi (ulko)?ministeri*|(ulko)?ministerin neuvonanta*|@ paaneuvottelij*|paaneuvottelij* [^ ]*neuvottelu*|suomen paaneuvottelij*|ulkoministerio*|ulkoasiainministerio*|[^ ]+aministerio|[^ ]+sministerio|[^ ]*ministeriossa|[^ ]*ministerion|ulkoasiainhallin*|valtioneuvosto*|euroopan (komissio*|parlament*|ulkosuhde*)|yhdistyneet kansakunnat|yk|nato|etyj|virkamies*|diplomaatti|kavaku|eduskun*|valtuuskunnan (puheenjohtaja|johtaja)|johti …valtuuskuntaa|pysyva* edustusto*|puolustusvoim*',
      weak: 'julkinen sektori|julkis* hallin*',
      trap: 'yk simulaatio|sijoittajasuht*',
      against: 'asiakka*|simulaatio',
    },
    rf_crosscultural: {
      strong:
        'kulttuurienval*|kulttuurien val*|monikulttuuri*|kulttuuridiplomat*|julkisuusdiplomat*|julkisdiplomat*|kulttuurineuvos*|# kansallisuu*|monikansalli*|kulttuuri instituut*|kulttuuriyhteisty*',
      trap: '(yritys|solu|tyo)kulttuuri*',
      against: 'yrityskulttuuri',
    },
    sk_protocol_basic: {
      strong:
        'protokollapaallik*|protokollaosasto*|protokollatehtav*|protokollasihteeri*|verbaalinoot* …(laadin*|laati*)|(jarjest*|valmistel*|avust*|koordino*) ……vierailu*|vierailu* ……(jarjest*|valmistel*)|diplomaattiluettelo*',
      against: 'kliini*|verkko*|asiaka*',
    },
    sk_reporting: {
      strong:
        '(poliitti*|talous|taloudelli*|maa) ?raport*|(laati*|kirjoit*|valmistel*|laadin*) ………(raport*|muisti*|analyys*|puhemuisti*|sahke*|taustamuisti*)|poliitti* (analyys*|tilannekat*|raportoin*)|puhemuistio*|taustamuistio*|diplomaattisahke*|raportoi* (poliit*|sisapol*)',
      weak: 'raport*|analyys*',
      trap: '(talous|myynti|virhe|tilinpaatos)raport*|(veri|data|talous)analyys*|taloudellinen raportointi',
      against: 'myynti*|kirjanpi*|laborator*|excel',
    },
    sk_ir: {
      strong:
        'kansainvali* (suhte*|politiik*|oike*)|maailmanpolitiik*|kansainvaliset suhteet|ulkopoliittinen instituutti|geopoliti*|maavastaava|kavaku*|diplomaattikoulu*',
      weak: 'valtio oppi|ulkopolitiik*',
      trap: 'sijoittajasuht*|kansainvaliset palvelut|asiakassuht*',
      against: 'sijoittaj*|erasmus',
    },
    sk_staff: {
      strong:
        '(johti|johta*|esimies*|vastas*|vastuu*|veti) ……(henki*|tiimi*|henkilosto*|tyontekij*|alais*|osasto*)|esimiestyo*|esihenkilo*|# (henki|hengen|alais*|tyontekij*|henkilon) …(tiimi*|johta*|esimies*|yksik*|henkilosto*)|henkilostojohta*|# hengen',
      trap: 'liity ……tiimi*|(osa|jasen) ……tiimi*|osaksi ……tiimi*',
      against: 'liity|haemme|etsimme',
    },
    sk_budget: {
      strong:
        'budjettivastuu*|talousvastuu*|budjet* (hallin*|vastuu*|vastaa*)|(vastas*|vastuu*|hallinno*|hoiti) ………(budjet*|talou*|maararah*)|# … (euron|miljoonan) …budjet*|vuosibudjet*|edustuston (budjet*|talou*)|budjetista',
      weak: 'budjet*',
      trap: 'budjettihotel*|valtion budjet*|budjettivalioku*|matalan budjetin',
      against: 'hotel*',
    },
    sk_crisis: {
      strong:
        'kriisinhallin*|kriisijohta*|kriisiryhm*|kriisikesku*|evakuoi*|evakuoin*|panttivan*|maanjarist*|tsunami*|vallankaappau*|ebola*|konsulikriisi*|kotiutu*|konsulipalvelu* kriisi*|kriisitilant*|kriisivalmiu*',
      weak: 'kriisi*',
      trap: '(finanssi|brandi|maine|pankki|keski ian|talous)( )?kriisi*|(evakuointi|poistumis|palo)harjoitu*',
      against: 'brandi*|sosiaali* media*|pankki|mainee*',
    },
    sk_negotiation: {
      strong:
        'neuvott* ………(sopimu*|yk|eu|paatoslausel*|yleissopimu*|valtiosopimu*)|(sopimus|rauhan|ilmasto|kauppa|jasenyys|liittymis|aselevon)neuvott*|(sopimu*|paatoslausel*|yleissopimu*) … ?neuvott*|paaneuvottelija*|neuvottelija*|valtiosopimu*|kahdenval* sopimu*|yhteisymmarrysp*|neuvoston tyoryhm*|neuvotteluvaltuus*',
      weak: 'neuvottel*|paatoslausel*|tyoryhma*',
      trap: 'palkka …(neuvotel*|sopimuksen)|neuvoteltavissa|(palkka|myynti|hinta|toimittaja|hankinta)neuvott*|neuvotteluhuone*',
      against: 'palkka|toimittaj*|myynti*|hankin*|asiakka*',
    },
    sk_strategic_lead: {
      strong:
        'suurlahettilas|suurlahettilaana|suurlahettilaaksi|edustuston paallikko*|apulaisedustuston|edustustonpaall*|pysyva edustaja|asiainhoitaja*|(johti|johta*|avasi|avaa*|perusti) ……(suurlahetysto*|edustusto*|lahetysto*)|suurlahetyston (johta*|avaa*)|eu puheenjohtajuu*|poliittisen osaston paall*|alivaltiosihteeri*|valtiosihteeri*',
      trap: 'brandilahettila*|hyvan tahdon lahettila*|suurlahettilaan (residenss*|sihteeri*)|tapasi suurlahetti*',
      against: 'brandi*|vaikuttaja*',
      weak: 'strategi* johta*',
    },
    sk_high_negotiation: {
      strong:
        'paaneuvottelija*|valtuuskunnan (puheenjohtaja*|johtaja*)|(johti|johta*) …(valtuuskun*|neuvottel*)|turvallisuusneuvosto*|rauhanneuvott*|rauhansopimu*|aselepo*|tulitauko*|jasenyysneuvott*|liittymisneuvott*|allekirjoit* …sopimu*|huippukokou*|sherpa',
      trap: 'valtuuskunnan varapuheenjohtaja*',
      against: 'ammattiliit*|hankin*',
    },
    sk_intl_crisis: {
      strong:
        'rauhanvalit*|(valit*|sovittel*) ……(konflikt*|osapuol*|rauha*|valilla)|rauhanprosess*|kriisidiplomat*|erityisedustaja*|erityislahettila*|suurlahetyston evakuoin*|pakotteet|pakotejarjestelm*|konfliktinesto*|konfliktinratkai*|kansainvali* kriis*|(johti|koordino*) ………evakuoin*',
      trap: '(finanssi|pankki|talous)kriisi*|tyopaikkasovittel*|perhesovittel*',
      against: 'analyyti*|artikkel*|gradu*|pankki',
    },
    sk_policy: {
      strong:
        '(kehitt*|laati*|valmistel*|muotoil*|toimeenp*|luon*) ………(politiik*|strategi*|lainsaadan*|selonte*|toimintaohjelm*|lak*)|ulkopoliti* (strategi*|linja*|selonte*)|ulkopolitiikan (suunnit*|valmist*|strategi*)|selonte*|kansalli* strategi*|valkoi* kirja*|maastrategi*|lainvalmistel*|politiikkasuunnit*|neuvo* ministeri*|ministerin (neuvonantaj*|avustaj*)|lakiesity*|hallituksen esity*',
      trap: '(tietosuoja|evaste|palautus|henkilosto)( )?(kaytant*|seloste*|politiik*|polit*)|vakuutus*|markkinointistrategi*',
      against: 'evaste*|tietosuoja*|vakuutus*|markkinoin*',
    },
  },
};
