import type { Words } from './form.ts';

/**
 * Words around titles in the languages that use Latin letters, without English: many are the same but for their endings, and a page's language is not known.
 * Sources as in the file of each language.
 */
export const latin: Words = {
  cues: {
    embassy:
      'ambassade(s|n|ns)?|ambassad(en|er|ens)?|ambasad(a|y|zie|e)|embajada*|embaixada*|ambasciat(a|e)|botschaft(en)?|~botschaft|haut commissariat|nun(c|t|z)iat*|mission permanente|mision permanente|missao permanente|missione permanente|representa(tion|cion|cao) permanente|rappresentanza (permanente|diplomatica)|delegation permanente|permanente vertegenwoordiging|standige vertretung|vertretung|gesandtschaft|standiga representation*|fn (delegation|delegasjon|mission)*|utenriksstasjon*|suurlahetysto*|edustusto*|stale* przedstawicielstw*|placow*|konsulat*|buyukelcili*|daimi temsilcili*|elcili*|kedutaan*|kbri|perutusan tetap|poste diplomatique|beskickning*',
    ministry:
      "affaires etrangeres|quai d'orsay|(asuntos|relaciones) exteriores|cancilleria|servicio exterior|itamaraty|mne|negocios estrangeiros|relacoes exteriores|farnesina|affari esteri|auswartig* (amt*|dienst*)|aussenministerium*|eda|bmeia|buitenlandse zaken|utrikesdepartementet|ud|udenrigs*|utenriks*|utrikes*|ulkoministerio*|ulkoasiain*|msz|spraw zagranicznych|disisleri*|kemlu|luar negeri|diplomat(e|en|ie|a|i|ic|isch|isk|ico|ica|ici|ik)*|dyplomat*|diplomaat*",
    accredited:
      'lettres de creance|cartas credenciais|cartas credenciales|lettere credenziali|beglaubigungsschreiben|geloofsbrieven|kreditivbrev|akkreditiv*|listy uwierzytelniajace|guven mektubu*|surat kepercayaan|accredit*|acredita*|akkreditier*|ackredit*|akkredit*|akredit*|geaccrediteerd|agrement|placet|plenipoten*|bevollmachtigt*|gevolmachtigd*|pelnomocn*|exzellenz|excellentie|excelentisim*|excelencia|son excellence|eccellenza|nezdinde*|ihre* lander',
    states:
      "organisation mondiale|agence internationale|organizacion (mundial|internacional)|organismo internacional|organizacao (mundial|internacional)|organizzazione (mondiale|internazionale)|weltgesundheitsorganisation|oms|oit|aiea|nations unies|onu|union europeenne|ue|otan|union africaine|ocde|omc|saint siege|aupres (de l'|des|du)|pres (la|le|l')|conseil de l'europe|naciones unidas|nacoes unidas|nazioni unite|union europea|uniao europeia|unione europea|ocse|oea|estados americanos|ante (la|el|las)|junto (a|ao|das|da|do)|santa sede|santa se|vereinte* nationen|europaische* union|heilige* stuhl|osze|europarat|presso (la|le|il|l|i|gli)|verenigde naties|vn|europese unie|navo|ovse|heilige stoel|fn|forenta nationerna|heliga stolen*|europaradet|yk*|etyj|onz|narodow zjednoczonych|unii europejskiej|obwe|birlesmis milletler*|bm|avrupa birligi*|uluslararasi kurulus*|pbb|perserikatan bangsa*|uni eropa|mercosu*",
    aid: "ong|humanit*|medecins du monde|croix rouge|medicos sin fronteras|accion contra el hambre|medicos sem fronteiras|medici senza frontiere|croce rossa|arzte ohne grenzen|hilfsorganisation|artsen zonder grenzen|hulporganisatie|lakare utan granser|laeger uden graenser|leger uten grenser|rode kors|roda korset|noodhulp|nodhjelp*|nodhjaelp*|laakarit ilman rajoja|punainen risti|lekarze bez granic|pah|sinir tanimayan doktorlar|insani yardim|dokter lintas batas|kemanusiaan|palang merah|flyktninghjelpen|dansk flygtningehjaelp|folkekirkens nodhjaelp|kirkens nodhjelp|norsk folkehjelp|rode kryss|sans frontieres|sin fronteras|sem fronteiras|senza frontiere|ohne grenzen|zonder grenzen|utan granser|uden graenser|uten grenser|ilman rajoja|bez granic|sinir tanimayan|lintas batas|medicos del mundo|medicos do mundo|medici del mondo|arzte der welt|dokters van de wereld|lakare i varlden|laegernes verden|dunyanin doktorlari|medicus ?mundi|terre solidali|medici con l'africa|ayuda en accion|manos unidas|farmamundi|secours populaire|secours catholique|aide medicale internationale|appel de geneve|diakonie katastrophenhilfe|misereor|brot fur die welt|medico international|cap anamur|humedica|polska akcja humanitarna|clovek v tisni|kirkon ulkomaanapu|avustusjarjesto*",
    iom: 'oim|pour les migrations|para las migraciones|para as migracoes|per le migrazioni|fur migration|migrationsorganisation*|organisatie voor migratie|organisasjonen for migrasjon|organizacj* (do spraw|ds.?) migracji|goc orgutu*|siirtolaisuusjarjesto*|internasional untuk migrasi',
    icrc: 'cicr|cicv|ficr|ikrk|mkck|croix rouge|croissant rouge|cruz roja|cruz vermelha|croce rossa|rote* kreuz*|rode kruis|roda korset|rode kors|czerwon* krzyz*|kizilhac|kizilay|punais* risti*',
    peace:
      'osze|ovse|osse|obwe|agit|mapp/oea|misj* obserwacyjn*|psdc|pcsd|gsvp|maintien de la paix|mision de verificacion|mision de paz|missao de paz|missione di pace|missione osce|osze mission|friedensmission|misj* obwe',
    election:
      'observation electorale|moe|observacion electoral|observacao eleitoral|osservazione elettorale|wahlbeobacht*|verkiezingswaarnem*|valobservation*|wyborow|observatoire electoral',
    imf: 'fmi|iwf|mfw|fonds monetaire|fondo monetario',
    olympic: 'olymp*|olimp*|jeux|juegos|jogos|giochi|spiele|igrzysk*|cnosf|coe|cob|coni|dosb|pkol|noc|tmok',
    agency: 'hcr|acnur|refugi*|rifugiati|fluchtling*|vluchtelingen|flyktingar|uchodzcow',
    business:
      'btp|devis|comercial*|commercial*|banque|cdi|cdd|bac|comptab*|audit|client*|h/f|f/h|chantier*|batiment|ingenieur*|genie|dossier|collaborateur*|cabinet|offres|travaux|alternance|cotizacion|ventas|vendas|empresa|vendite|gmbh|vertrieb|provision*|handelsregister|geschaftsfuhrer*|prokurist*|bgb|vorstand|schul*|zweigniederlassung|forsaljning|sprzedaz*|revues',
    brand:
      'marques?|marcas?|marken?|merk(en)?|marki|marka|markami|markalar*|varumarke*|campus|kampus*|etudiant*|estudiant*|student*|universi*|unicef*|influenc*|benevol*|volunt*|vrijwillig*|frivillig*|publicite|produ*|promo|boutique|tienda|associa*|testimonial|verein(s|e|en)?|kampan*|hochschule*|goodwill|wisata|lingkungan|iyi niyet|butik*|stichting|werbe*|werbung|colaborador*|sportiv*',
  },
  before: {
    deputy:
      'vice|adjoint*|stellvertretend*|vize|stellv|plaatsvervangend|plv|bitradande|stallforetradande|stedfortraedende|stedfortredende|vara|apulais|wice|zastepc*|wakil|deputi',
    acting:
      'par interim|amtierend*|kommissarisch*|waarnemend|tillforordnad|t.f|tf|fungerende|konstitueret|konstituert|vt|p.o|gecici|vekaleten|plt',
    former:
      'ancien*|ex|antigu*|antig*|gia|ehemalig*|fruher*|alt|bisherig*|a.d|voormalig*|oud|tidigare|f.d|fd|tidligere|forhenvaerende|entinen|ent|byl*|dawn*|eski|emekli|mantan|bekas|eks|anterior*',
    served:
      'fue|foi|zuvor|war|precedemment|fut|viene nominato poi|successivamente|servit comme|sirvio como|se desempeno como|serviu como|diente als|tjanstgjorde som|toimi|ha servito come|gorev yapti',
    rank: "rang (d'|de |av |som |als |einer |eines |van )?|rango (de|di|d')|grado (de|di|d')|categoria de|dignite d'|grade d'|titre d'|titolo (di|d')|titulo de|con rango de|(med|i) stallning som|stallning som|med titeln|med titel (av|af)|tytul|ranga|w randze|randze|stopien|stopniu|im range|range|berpangkat|setingkat|pangkat|met de rang van|persoonlijke titel|rang",
    designate:
      'futur*|prochain*|proxim*|prossim*|designiert*|kunftig*|wird wohl|tilltradande|nyutnamnd*|kommende|tiltraedende|patroppende|tuleva|desygnowan*|calon|toekomstig*|benoemd tot',
    staff:
      "assist*|asist*|conducente|conducteur|maggiordom*|hovmester|privatsekret*|asyst*|secreta*|sekret*|chauffeur|chofer|conductor|motorista|autista|fahrer*|sjafor|chauffor|kierowc*|sopir|cuisinier|cociner*|cuoco|majordome|mayordomo|maggiordomo|interpret*|dolmetsch*|tolk|tlumacz*|kucharz|residen(ce|cia|za|tie)|residenz|buro|vorzimmer|leibwachter|ajudan*|asesor*|assessor*|referent*|kantoor|segretari*|privatchauf*|chauffeuse|maitre d'hotel|intendant*|gouvernant*|governant*|jardini*|garde du corps|aide de camp|koch|kochin|hausdame*|hausmeister*|gartner*|butler|personenschutz*|kuchenchef*|cuoc(o|a)|giardinier*|guardia del corpo|jardiner*|guardaespaldas|guarda costas|ama de llaves|ayudante*|edecan|ordenanza|mordomo|cozinheir*|ajudante*|szofer*|ochroniarz*|ogrodnik*|kamerdyner*|gospodyni|kok|huismeester|lijfwacht|tuinman|huishoudster|kock*|kokk*|livvakt*|livvagt*|tradgardsmastar*|hushallerska*|husholders*|supir|juru masak|penerjemah|autonkuljettaja*|avustaja*|kotiapulai*",
    elsewhere:
      "convoqu*|a convoque|convoc(o|ou|a|aram|aron)|ha convocato|bestellte|einbestell*|ontbood|kallade|innkalte|indkaldte|kutsui|wezwal*|cagirdi|cagrildi|memanggil|assiste(z|r)|assistez|apoiar|gestionara la agenda de|mi jefe era|besucht*|begleitet*|fur den|fur die|dolmetsch*|sous l'autorite (du|de)|hos|rend compte|rendant compte|rattache*|sous l'autorite|accueilli|recu par|recoit|rencontre*|accompagn*|en presence|message|epou*|poste de|role de|au nom|visite|grade de|reporta*|depende*|recibi*|reunio*|reunion con|acompan*|espos*|jubilacion|recebeu|encontr*|riport*|ricevut*|incontr*|moglie|marito|berichtet|empfing|traf|treffen|begleit*|ehefrau|gattin|im namen|unter leitung|unterstutz*|unterhalb|besuch|dieser|ernennung|rapporte*|ontving|ontmoet*|echtgeno*|verschil tussen|traffa*|mote|mode med|gift|besok|besog|tapasi|raportoi|kiitan|podlega|spotka*|zona|kulisy|wizyt*|bertemu|menerima|kunjungan|discours|visita|apoio|apoyo",
  },
  after: {
    reported:
      'a ete (convoque|recu|rappele|expulse)*|ont ete (recu|convoque)*|convoqu*|expuls*|rappele*|a visite|ont visite|visit(o|aron|ou|aram|arono|ato|ati)|fu(e|eron) (convocad|recibid|expulsad)*|foi (convocad|recebid|expuls)*|reuni(ram|eron|ou|o)*|e stat(o|a|i) (convocat|ricevut|espuls)*|hanno (firmato|visitato|incontrato)|ha (visitato|incontrato)|einbestellt|besuchte(n)?|wurde einbestellt|bestellte|ontboden|bezoch(t|ten)|uitgewezen|kallades|besokte|kaldt til|blev kaldt|besogte|innkalt|ble (innkalt|kalt)|besokte|var til stede|puhutteluun|vieraili*|kokoontui*|wezwan*|wydalon*|odwiedzi*|spotka*|cagrildi|cagirdi|ziyaret*|konferansi|dipanggil|mengunjungi|meninjau|bertemu|presento su protesta',
    deputy: 'adjoint*|adjunt*|suppleant*|altern*|suplente|substitut*|aggiunt*|yardimcisi|vekili',
    rank: 'unvani*|rutbesi*|duzeyinde|payesi*|arvoinen|arvoll*|n arvo',
    acting: 'par interim|interin*|en funciones|em exercicio',
    former:
      'jubilad*|aposentad*|retirad*|en retraite|emerit*|i. r|im ruhestand|in pensione|a. d|honoraire|retire*|a riposo|ausser dienst|a.d|i.r|w stanie spoczynku',
    designate: 'designe*|designad*|designat*|pressenti*|indicad*|elekt|adayi|designiert',
    'look-alike':
      "de (la )?marque*|d'une marque|du tri|etudiant*|de bonne volonte|de (la |nuestra |su )?marca*|/as de marca|de buena voluntad|da marca*|da boa vontade|universitari*|estudantil|estudiantil|del gusto|du gout|della marca|del marchio|di buona volonta|unicef*|des guten willens|der marke|fur (unser|ihre|seine)*|des klimapakts|des drk|im deutschen roten kreuz|des schulleiters|der schulleiterin|m/w/d|van het merk|van goede wil|mark(i|a)|dobrej woli|hotel*|otel*|wisata|merek|lingkungan|baca|campus|kika|jeun*|alumni|benevol*|du sport|pa h&m",
    theme:
      "pour (les |l'|la |le )?(droit|femme|environ|climat|numeri|ocean|lutte|egalit|changement)*|charge* d* (numeri|climat)*|para (los |las |la |el |os |as )?(derech|direit|cambio|clima|mujer|igual|cumbres|ciber|ocean)*|per (i |il |l')?(diritt|clima|cyber)*|fur (menschenrecht|klima|cyber|abrust)*|voor (mensenrecht|klimaat)*|for (fragor*|manskliga*|klima*|jamstall*|menneskeret*|nedrust*|ligestilling*)|ds.? (praw|klimatu)*|chargee? du numerique",
    elsewhere:
      'est (un|une|le|la|nomme)*|a son poste|es (el|la|un)|ist (der|ein)*|is (de|een)|heet|ar (den|en)|er (den|en)|jest *|gorev yaptigi|bir uluslararasi|adalah*',
    staff:
      'chauff*|sekret*|secret*|assist*|kock|residen*|asistani|sekreteri|soforu|esi|avustaja*|erityisavustaja*|sihteeri*|kuljettaja*|autonkuljettaja*|puoliso*|kokki*|henkivartija*|(ozel )?kalem (muduru)?|korumasi|ascisi|tercumani|danismani',
  },
  small:
    'fran|aupres|pres|nouveau|nouvelle|actuel*|comme|nomme*|monsieur|madame|titre|fonction*|bilateral|depuis|dans|nuevo|nueva|nombr*|cargo|senor*|actualmente|como|desde|entonces|para|novo|nova|atual|nomeado|junto|nuovo|attuale|nominat*|come|presso|dell|della|degli|neue*|derzeitig*|wurde|wird|beim|herr|frau|bundes*|regierung|nieuwe|huidige|voor|werd|nuvarande|utse*|utsatt*|utnamn*|blir|bliver|nuvaerende|navaerende|uusi|nykyinen|nowy*|nowa|obecny|jako|zostal*|rzeczypos*|sayin|olarak|untuk|sebagai|menjabat|bagi|pada|republi*|repubbl*|royaume|reino|regno|konig*|koninkrijk|kongerig*|kongerik*|krolestw*|kerajaan|cumhur*|majest*|sont|etait|haut|representant',
  nations:
    "britann*|britan(ico|ica)*|britisch*|britisk*|brittisk*|britse|brytyjsk*|holand*|holend*|belga|estadounidens*|estadunidens*|norteamerican*|norte american*|statunitens*|surcorean*|sudcorean*|poludniowokorean*|sud africain*|sul african*|sorafrik*|neo zelandais*|neozeland*|saudi*|saudy*|saoud*|saoed*|egipci*|egizian*|paquistan*|ecuatorian*|equatorian*|salvadoren*|costarric*|iranian*|timorens*|romen(o|a|i)|peruvian*|iracheno*|irachena|iracki*|iraaks*|iraans*|peruaan*|kenian*|emirat*|syrisch*|meksik*|amerykan*|indyjsk*|polac(o|a)|american*|americain*|amerik*|russ*|belge*|neerland*|polon*|poln*|polsk*|poolse?|polacc*|turc*|turk*|danois*|dansk*|danisch*|deense?|ivoirien*|indien*|indisch*|birmanie|ingles*|englisch*|engelse?|sueco|ee.uu|marroqui|japones*|franz*|fransk*|franse?|tedesc*|tysk*|cinese|grec*|spansk*|spaanse?|zweedse?|svensk*|norsk*|finsk*|rysk*|kinesisk*|estnisk*|grekisk*|niemiec*|rosyjsk*|wlosk*|wloszech|czesk*|litewsk*|wegiersk*|rp|t.c|ingiliz*|abd*|vs|ri|prc|dprk|lao pdr|sao tome*|birman*|weissrussland|elfenbeinkuste|gran bretagna|gran bretana|gra bretanha|grande bretagne|groot brittannie|grossbritannien|holland*|olanda|paises bajos|paesi bassi|pays bas|costa do marfim|costa d'avorio|costa de marfil|corea del sur|corea del sud|coreia do sul|coree du sud|sudkorea|zuid korea|sydkorea|sorkorea|korea poludniow*|guney kore*|korea selatan|etelakorea*|hanoissa|kiova*|pariisi*|lontoo*|berliini*|rooma*|moskova*|tukholma*",
};
