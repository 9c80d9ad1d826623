import { expect, it } from 'vitest';
import { recognise } from '@/lib/recognise';

/** How people of many countries are called beside the title of their ambassador, by language. */
const NATIONALITIES: Readonly<Record<string, readonly [line: string, nationalities: string]>> = {
  fr: [
    'l’ambassadeur %',
    'afghan albanais algérien allemand angolais argentin arménien australien autrichien azerbaïdjanais bangladais belge béninois biélorusse bolivien bosniaque brésilien bulgare burkinabè cambodgien camerounais canadien chilien chinois chypriote colombien congolais coréen costaricien croate cubain danois dominicain égyptien émirati équatorien espagnol estonien éthiopien finlandais gabonais géorgien ghanéen grec guatémaltèque guinéen haïtien hondurien hongrois indien indonésien irakien iranien irlandais islandais israélien italien ivoirien jamaïcain japonais jordanien kazakh kényan koweïtien letton libanais libyen lituanien luxembourgeois malaisien malien maltais marocain mauritanien mexicain moldave mongol mozambicain namibien népalais nicaraguayen nigérien nigérian norvégien omanais ougandais ouzbek pakistanais panaméen paraguayen péruvien philippin polonais portugais qatari roumain russe rwandais salvadorien saoudien sénégalais serbe slovaque slovène somalien soudanais sri-lankais suédois suisse syrien tanzanien tchadien tchèque thaïlandais togolais tunisien turc ukrainien uruguayen vénézuélien vietnamien yéménite zambien zimbabwéen britannique américain néerlandais',
  ],
  es: [
    'el embajador %',
    'afgano albanés alemán angoleño argelino argentino armenio australiano austriaco azerbaiyano belga beninés bielorruso boliviano bosnio brasileño búlgaro camboyano camerunés canadiense chileno chino chipriota colombiano congoleño coreano costarricense croata cubano danés dominicano ecuatoriano egipcio emiratí eslovaco esloveno español estonio etíope filipino finlandés francés gabonés georgiano ghanés griego guatemalteco guineano haitiano hondureño húngaro indio indonesio iraní iraquí irlandés islandés israelí italiano jamaicano japonés jordano kazajo keniano kuwaití letón libanés libio lituano luxemburgués malasio malí maltés marroquí mexicano moldavo mongol mozambiqueño namibio nepalí nicaragüense nigeriano noruego omaní pakistaní panameño paraguayo peruano polaco portugués qatarí rumano ruso ruandés salvadoreño saudí senegalés serbio sirio somalí sudanés sueco suizo tailandés tanzano togolés tunecino turco ucraniano ugandés uruguayo uzbeko venezolano vietnamita yemení zambiano británico estadounidense neerlandés',
  ],
  it: [
    'l’ambasciatore %',
    'afghano albanese algerino angolano argentino armeno australiano austriaco azerbaigiano belga beninese bielorusso boliviano bosniaco brasiliano bulgaro cambogiano camerunese canadese ceco cileno cinese cipriota colombiano congolese coreano croato cubano danese dominicano ecuadoriano egiziano emiratino estone etiope filippino finlandese francese gabonese georgiano ghanese giapponese giordano greco guatemalteco guineano haitiano indiano indonesiano iracheno iraniano irlandese islandese israeliano kazako keniota kuwaitiano lettone libanese libico lituano lussemburghese malese maliano maltese marocchino messicano moldavo mongolo mozambicano namibiano nepalese nigeriano norvegese olandese omanita pachistano panamense paraguaiano peruviano polacco portoghese qatariota rumeno russo ruandese salvadoregno saudita senegalese serbo siriano slovacco sloveno somalo spagnolo sudanese svedese svizzero tailandese tanzaniano tedesco togolese tunisino turco ucraino ugandese ungherese uruguaiano uzbeco venezuelano vietnamita yemenita zambiano britannico americano',
  ],
  pt: [
    'o embaixador %',
    'afegão albanês alemão angolano argelino argentino arménio australiano austríaco belga boliviano brasileiro búlgaro cambojano camaronês canadiano cabo-verdiano chileno chinês cipriota colombiano congolês coreano croata cubano dinamarquês equatoriano egípcio eslovaco esloveno espanhol estónio etíope filipino finlandês francês georgiano ganês grego guineense haitiano húngaro indiano indonésio iraniano iraquiano irlandês islandês israelita italiano japonês jordano queniano letão libanês líbio lituano luxemburguês malaio maliano maltês marroquino mexicano moçambicano namibiano nepalês nigeriano norueguês paquistanês panamiano paraguaio peruano polaco romeno russo ruandês saudita senegalês sérvio sírio somali sudanês sueco suíço tailandês tanzaniano timorense togolês tunisino turco ucraniano ugandês uruguaio venezuelano vietnamita zambiano britânico americano',
  ],
  de: [
    'der %e Botschafter',
    'afghanisch albanisch algerisch angolanisch argentinisch armenisch australisch österreichisch aserbaidschanisch belgisch bolivianisch bosnisch brasilianisch bulgarisch kambodschanisch kamerunisch kanadisch chilenisch chinesisch zyprisch kolumbianisch kongolesisch koreanisch kroatisch kubanisch dänisch ecuadorianisch ägyptisch estnisch äthiopisch finnisch französisch gabunisch georgisch ghanaisch griechisch guatemaltekisch guineisch haitianisch ungarisch indisch indonesisch irakisch iranisch irisch isländisch israelisch italienisch jamaikanisch japanisch jordanisch kasachisch kenianisch kuwaitisch lettisch libanesisch libysch litauisch luxemburgisch malaysisch malisch maltesisch marokkanisch mexikanisch moldauisch mongolisch mosambikanisch namibisch nepalesisch nigerianisch norwegisch omanisch pakistanisch panamaisch paraguayisch peruanisch philippinisch polnisch portugiesisch rumänisch russisch ruandisch saudi-arabisch senegalesisch serbisch slowakisch slowenisch somalisch spanisch sudanesisch schwedisch schweizerisch syrisch tansanisch thailändisch togoisch tschechisch tunesisch türkisch ukrainisch ugandisch uruguayisch usbekisch venezolanisch vietnamesisch jemenitisch sambisch britisch amerikanisch niederländisch',
  ],
  nl: [
    'de % ambassadeur',
    'Afghaanse Albanese Algerijnse Angolese Argentijnse Armeense Australische Oostenrijkse Belgische Boliviaanse Bosnische Braziliaanse Bulgaarse Canadese Chileense Chinese Colombiaanse Congolese Koreaanse Kroatische Cubaanse Deense Ecuadoraanse Egyptische Estse Ethiopische Finse Franse Georgische Ghanese Griekse Hongaarse Indiase Indonesische Iraakse Iraanse Ierse IJslandse Israëlische Italiaanse Jamaicaanse Japanse Jordaanse Keniaanse Letse Libanese Libische Litouwse Luxemburgse Malinese Maltese Marokkaanse Mexicaanse Mongoolse Nepalese Nigeriaanse Noorse Pakistaanse Panamese Peruaanse Filipijnse Poolse Portugese Roemeense Russische Rwandese Senegalese Servische Slowaakse Sloveense Somalische Spaanse Soedanese Surinaamse Zweedse Zwitserse Syrische Tanzaniaanse Thaise Togolese Tsjechische Tunesische Turkse Oekraïense Oegandese Uruguayaanse Venezolaanse Vietnamese Zambiaanse Britse Amerikaanse Duitse',
  ],
  sv: [
    'den % ambassadören',
    'afghanska albanska algeriska angolanska argentinska armeniska australiska österrikiska belgiska bolivianska bosniska brasilianska bulgariska kanadensiska chilenska kinesiska colombianska kongolesiska koreanska kroatiska kubanska danska ecuadorianska egyptiska estniska etiopiska finska finländska franska georgiska ghananska grekiska ungerska indiska indonesiska irakiska iranska irländska isländska israeliska italienska jamaicanska japanska jordanska kenyanska lettiska libanesiska libyska litauiska luxemburgska maliska maltesiska marockanska mexikanska mongoliska nepalesiska nigerianska norska pakistanska panamanska peruanska filippinska polska portugisiska rumänska ryska rwandiska senegalesiska serbiska slovakiska slovenska somaliska spanska sudanesiska schweiziska syriska tanzaniska thailändska togolesiska tjeckiska tunisiska turkiska ukrainska ugandiska uruguayanska venezuelanska vietnamesiska zambiska brittiska amerikanska nederländska tyska',
  ],
  fi: [
    '% suurlähettiläs',
    'afganistanilainen albanialainen algerialainen argentiinalainen australialainen itävaltalainen belgialainen brasilialainen bulgarialainen kanadalainen chileläinen kiinalainen kolumbialainen kroatialainen kuubalainen tanskalainen egyptiläinen virolainen ranskalainen saksalainen ghanalainen kreikkalainen unkarilainen intialainen indonesialainen iranilainen irlantilainen islantilainen israelilainen italialainen japanilainen kenialainen latvialainen libanonilainen liettualainen marokkolainen meksikolainen norjalainen pakistanilainen perulainen puolalainen portugalilainen romanialainen venäläinen ruandalainen senegalilainen serbialainen slovakialainen slovenialainen espanjalainen ruotsalainen sveitsiläinen syyrialainen thaimaalainen tšekkiläinen tunisialainen turkkilainen ukrainalainen ugandalainen vietnamilainen sambialainen',
  ],
  pl: [
    '% ambasador',
    'afgański albański algierski argentyński australijski austriacki belgijski brazylijski bułgarski kanadyjski chilijski chiński kolumbijski kongijski koreański chorwacki kubański duński egipski estoński fiński francuski niemiecki gruziński ghański grecki węgierski indyjski indonezyjski irański iracki irlandzki islandzki izraelski włoski japoński jordański kenijski łotewski libański litewski luksemburski marokański meksykański mongolski norweski pakistański peruwiański portugalski rumuński rosyjski rwandyjski senegalski serbski słowacki słoweński hiszpański sudański szwedzki szwajcarski syryjski tajlandzki czeski tunezyjski turecki ukraiński ugandyjski urugwajski wenezuelski wietnamski zambijski brytyjski amerykański holenderski',
  ],
};

it.each(
  Object.entries(NATIONALITIES).flatMap(([lang, [line, all]]) =>
    all.split(' ').map((one) => [lang, line.replace('%', one)] as const),
  ),
)('%s: %s', (_, line) => {
  expect(recognise(line)).toMatchObject([{ verdict: 'head', reasons: [{ code: 'state' }] }]);
});
