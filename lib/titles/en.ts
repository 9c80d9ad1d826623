import type { LanguageTitles } from './form.ts';
import { MISSIONS } from './missions.ts';

/**
 * English. Heads: Vienna Convention on Diplomatic Relations, articles 1, 14 and 19; ESCO occupation "ambassador" (ISCO-08 1112) with its other
 * labels; US Foreign Affairs Manual 3 FAM 1420 (chief of mission, chargé d'affaires, deputy). Look-alikes: public lists of job titles.
 */
export const en: LanguageTitles = {
  titles: [
    // Heads of mission of the first class, article 14 (1) (a).
    ['ambassador', 'unsure', 'ambassador(s|ess)?|ambassadress(es)?|(non )?resident ambassador(s)?|ordinary ambassador'],
    ['ambassador', 'own', 'ambassador(s)? extraordinary( (and|&|et) plenipotentiary)?|ambassador plenipotentiary'],
    ['ambassador', 'own', 'diplomatic ambassador|un ambassador|ambassador of the european union|eu ambassador'],
    ['ambassador', 'none', 'amb|amb.|aep|hma|ae (and|&) p'],
    ['high-commissioner', 'unsure', 'high commissioner(s)?'],
    [
      'permanent-representative',
      'unsure',
      'permanent representative(s)?|perm rep|permanent rep|permrep|permanent delegate',
    ],
    ['permanent-representative', 'own', 'ambassador (and|&) permanent representative'],
    [
      'permanent-representative',
      'own',
      'pr to the un|head(s)? of (the )?permanent (mission|delegation|representation)',
    ],
    ['ambassador', 'own', 'hm ambassador|h.m. ambassador'],
    ['permanent-observer', 'unsure', 'permanent observer'],
    ['nuncio', 'own', '((apostolic|papal) )?((pro )?nuncio|internuncio)(s)?'],
    [
      'envoy-minister',
      'own',
      'envoy extraordinary and minister plenipotentiary|minister resident|head of (the )?legation',
    ],
    // Heads by function; the words serve many other jobs.
    [
      'head-of-mission',
      'unsure',
      '(head(s)?|hd) of (the )?mission(s)?|mission (head|chief)(s)?|chief(s)? of (the )?mission(s)?',
    ],
    ['head-of-mission', 'unsure', 'representative and head of mission'],
    [
      'head-of-mission',
      'none',
      'head of the … mission|(head|chief) of (the )?(un|united nations|osce|eu|european union|african union|au|csdp|nato|sadc|ecowas|igad|peacekeeping|civilian|monitoring|field) … mission|chief of the … mission|head of post|hom|h.o.m|com|cmd',
    ],
    [
      'head-of-mission',
      'own',
      'head(s)? of (the )?diplomatic mission(s)?|chief(s)? of diplomatic mission(s)?|head(s)? of (the )?embassy',
    ],
    ['head-of-mission', 'unsure', 'chef(s)? de mission'],
    ['diplomatic-representative', 'unsure', 'diplomatic representative(s)?'],
    [
      'eu-head-of-delegation',
      'own',
      '(eu|european union) head(s)? of delegation|head(s)? of (the )?(eu|european union) delegation(s)?|head of (the )?delegation( of)? (the )?(eu|european union)',
    ],
    ['eu-head-of-delegation', 'none', 'head(s)? of … delegation(s)?|hod'],
    [
      'head-of-office',
      'own',
      "representative of taiwan|taiwan('s)? representative (to|in)|taiwanese representative (to|in)",
    ],
    ['head-of-office', 'own', 'head of … interests section'],
    [
      'head-of-office',
      'none',
      'head of … (liaison|representative|representation) office|director, (ait|american institute)|representative, taipei|representative of the taipei|director of the taipei mission',
    ],
    // Chargés d'affaires: en pied is a head proper, article 14 (1) (c); ad interim acts, article 19.
    ['charge-en-pied', 'own', "charg(e|ee|es|ees) d'affaires,? (en pied|en titre|e.? ?p.?|with cabinet letters)"],
    ['charge-en-pied', 'own', "permanent charge d'affaires"],
    ['charge-ad-interim', 'own', "charg(e|ee|es|ees) (d'affaires|d' affaires),? (a.? ?i|ad interim)"],
    ['charge-ad-interim', 'own', 'cda a.? ?i'],
    ['charge-ad-interim', 'unsure', "charg(e|ee|es|ees) (d'affaires|d' affaires|d affaires|daffaires)"],
    ['charge-ad-interim', 'none', 'cda|charg(e|ee)(s)?'],
    ['charge-ad-interim', 'own', 'charg(e|ee),? (a.? ?i|ad interim)'],
    // Deputies.
    [
      'deputy-head',
      'own',
      'dhom|dhm|ambassador (and|,) deputy permanent representative|(minister |minister counsel(l)?or |counsel(l)?or )(and|&) deputy (head|chief) of mission',
    ],
    [
      'deputy-head',
      'own',
      'deputy head of (the )?(eu|european union) delegation|deputy permanent (representative|observer)',
    ],
    [
      'deputy-head',
      'none',
      'dcm|dhc|dpr|number two|second in command|assistant (head|chief) of mission|deputy head of post',
    ],
    // Other ranks and posts: related.
    ['minister-counsellor', 'own', 'minister counsel(l)?or'],
    [
      'diplomatic-rank',
      'own',
      'minister(s)? plenipotentiary|embassy counsel(l)?or|counsel(l)?or of embassy|charge of chancery',
    ],
    [
      'diplomatic-rank',
      'own',
      'diplomatic officer|foreign service officer|(assistant |deputy )?(defen(c|s)e|military|naval|air|cultural) attache(s)?|(second|third) secretary|first secretary,? (political|consular|economic|commercial)',
    ],
    [
      'diplomatic-rank',
      'own',
      "her majesty's diplomat|his majesty's diplomat|(un|foreign) diplomat|psc ambassador|ambassador to the (psc|political and security committee)",
    ],
    [
      'diplomatic-rank',
      'none',
      'counsel(l)?or(s)?|(first|second|third) secretar(y|ies)|attache(s)?|minister|defen(c|s)e advis(e|o)r|(deputy )?head of chancery|chief of protocol',
    ],
    ['diplomatic-rank', 'own', 'diplomat in residence'],
    ['special-envoy', 'own', "secretary general's (special|personal) envoy"],
    ['peace-mission-head', 'unsure', 'special representative (of the … )?(and|,) head of (the )?mission'],
    ['peace-mission-head', 'own', "(un |united nations )?secretary general's (deputy )?special representative"],
    [
      'diplomatic-rank',
      'none',
      '(commercial|economic|trade|political|press|scientific|science|agricultural|labou?r|consular|cultural|police|legal|education|immigration|customs|financial|fiscal|health|press and information|public affairs) (counsel(l)?or|attache)(s)?|(1st|2nd|3rd) secretary',
    ],
    [
      'diplomatic-rank',
      'none',
      'head of embassy (security|communications|logistics|finance|administration|public affairs|consular|protocol|press)',
    ],
    ['consul-general', 'own', 'consul(s)? general'],
    ['consul', 'own', 'vice consul(s)?|consular agent(s)?|consul of|deputy consul general'],
    ['consul', 'none', 'consul(s)?|principal officer'],
    ['honorary-consul', 'own', 'honorary (vice )?consul(s)?( general)?'],
    [
      'special-envoy',
      'own',
      'special (presidential )?envoy(s)?|(eu )?special representative (for|to|of the (president|prime minister|government|minister))',
    ],
    ['special-envoy', 'own', 'eu special representative|personal envoy|presidential envoy|(climate|peace) envoy|eusr'],
    ['special-envoy', 'none', 'special representative|envoy'],
    ['thematic-ambassador', 'own', '(cyber|human rights|arctic|disarmament) ambassador(s)?'],
    [
      'ambassador-at-large',
      'own',
      'ambassador(s)? at large|(roving|itinerant) ambassador|ambassador (with|for|on) special (duties|mission(s)?|assignment(s)?)',
    ],
    ['personal-rank', 'own', '(personal )?rank of (an )?(ambassador|(career )?minister( counsel(l)?or)?)'],
    ['personal-rank', 'own', 'envoy extraordinary and plenipotentiary'],
    ['sub-state-delegate', 'own', 'agent general|delegate general|apostolic delegate'],
    // The same words for another job.
    [
      'peace-mission-head',
      'own',
      'special representative of the (un |united nations )?(secretary general|chairperson|chair)|d?srsg|(au|african union|osce|ecowas|igad|sadc) special representative',
    ],
    [
      'peace-mission-head',
      'own',
      'head of mission and (force commander|chief military observer)|civilian operations commander',
    ],
    [
      'peace-mission-head',
      'own',
      'head of (the )?osce (presence|cent(re|er)|(programme|project) (office|co ordinator)|secretariat)',
    ],
    ['peace-mission-head', 'own', `head of (the )?${MISSIONS}`],
    ['peace-mission-head', 'own', 'high representative of the chairperson'],
    [
      'election-observation-chief',
      'own',
      'head of … (election|electoral) (observation|observer|assessment|expert) mission|head of the commonwealth (observer|observation) (group|mission)|head of … observer mission',
    ],
    ['election-observation-chief', 'none', 'chief (military )?observer|chief monitor|head of the … observer group'],
    ['olympic-chef-de-mission', 'none', 'assistant chef de mission'],
    ['imf-mission-chief', 'own', 'imf … (mission chief|chief of mission|head of mission)'],
    ['un-high-commissioner', 'own', '(un )?high commissioner (for (refugees|human rights)|on national minorities)'],
    ['un-high-commissioner', 'own', 'osce high commissioner'],
    ['icrc-head-of-delegation', 'none', 'head of (country |regional |sub |multi country )?(cluster )?delegation'],
    ['ngo-head-of-mission', 'none', 'head of (the )?country office'],
  ],
  cues: {
    embassy:
      'embass(y|ies)|high commission(s)?|permanent mission|permanent representation|permanent delegation|diplomatic mission|legation|nunciature|interests section|eu delegation|european union delegation|delegation of the european union|chancery|representative office in|taipei representative office|taipei economic and cultural',
    consulate: 'consulate*|consular post',
    ministry:
      'minist(ry|er) of (foreign|external)|mfa|foreign (ministry|minister|service|office|affairs)|fcdo|fco|state department|department of state|department of foreign affairs|dfat|eeas|external action service|diplomatic (service|corps|academy)|career diplomat|diplomat|global affairs canada',
    accredited:
      'credentials|accredited|h.e|his excellency|her excellency|excellenc(y|ies)|agrement|plenipotentiary|bilateral|diplomacy|vienna convention|posting as|heads of state|(his|her|its|their|my|our|own) (country|nation|government).?s',
    states:
      'court of st james|international atomic energy agency|world health organi(s|z)ation|international labou?r organi(s|z)ation|food and agriculture organi(s|z)ation|human rights council|conference on disarmament|organi(s|z)ation of american states|organi(s|z)ation for economic|sovereign order|benelux|ilo|united nations|un|unog|european union|eu|nato|wto|oecd|african union|asean|oas|unesco|fao|iaea|wipo|council of europe|caricom|ecowas|comesa|arab league|league of arab states|holy see|opcw|unep|icao|imo|un-habitat|to the osce|commonwealth secretariat|world trade organi(s|z)ation|international organi(s|z)ations|ctbto|unido|wfp|ifad|oic|igad',
    aid: "diakonie|hilfe zur selbsthilfe|reach initiative|impact initiatives|shelterbox|asmae|inter aide|lvia|cisp|vento di terra|un ponte per|armadilla|ovci|gvc|farmaceuticos mundi|movimiento por la paz|alianza por la solidaridad|finn church aid|hungarian interchurch aid|arche nova|action medeor|hammer forum|landsaid|hope and homes|muslim hands|human appeal|penny appeal|sightsavers|brac|cbm|fsd|dca|fhi 360|marie stopes|engenderhealth|fondation hirondelle|interpeace|saferworld|ingo|medical mission|aid agency|life for relief|relief|medical (aid|teams|ngo)|alliance for international medical action|triangle gh|halo trust|mines advisory group|demining|geneva call|samaritan.?s purse|lutheran world federation|helpage|helvetas|diakonia|danchurchaid|norwegian church aid|project hope|christian aid|cafod|trocaire|muslim aid|qatar charity|war child|msf|medecins sans frontieres|doctors without borders|ngo|ngos|humanitarian|action contre la faim|action against hunger|acf|intersos|solidarites|premiere urgence|acted|oxfam|save the children|norwegian refugee council|nrc|danish refugee council|drc|medecins du monde|mdm|doctors of the world|handicap international|humanity (&|and) inclusion|caritas|coopi|cesvi|concern worldwide|international rescue committee|mercy corps|terre des hommes|triangle generation|alima|welthungerhilfe|malteser|johanniter|plan international|world vision|care international|islamic relief|medair|tearfund|secours islamique|cordaid|people in need|emergency relief|avsi|beneficiaries|country office|wash|medco|aid organi(s|z)ation|relief international|relief agency|project coordinator(s)?|donor relations|dg echo|bha|echo|field bases|expat package|country director|donors|irc|imc|crs|mag|zoa|goal|care|magna|international medical corps|catholic relief services|christian aid|trocaire|samaritan's purse|halo trust|mines advisory group|heks|eper|weworld|nonviolent peaceforce|geneva call|danish demining group|swiss solidarity|war child|street child|international alert|search for common ground|muslim aid|helpage*|action ?aid|lutheran world federation|norwegian people's aid|norwegian church aid|danchurchaid|dan church aid|sos children's villages|adra|project hope|americares|direct relief|cuamm|without borders|relief services|demining group",
    iom: 'iom|international organi(s|z)ation for migration|un migration( agency)?',
    icrc: 'icrc|ifrc|international committee of the red cross|red cross|red crescent',
    peace:
      'osce|border assistance mission|eubam|stabili(s|z)ation mission|capacity building mission|training mission|csdp|eulex|eumm|euam|eucap|eupol|eutm|eubam|peacekeeping|peacebuilding mission|minusma|monusco|unmiss|minusca|unama|unami|unmik|unmil|unifil|unficyp|untso|unsmil|unsom|unitad|amisom|atmis|srsg|monitoring mission|observer mission|special political mission|force commander|african union mission|police mission|field operation|advisory mission|eupm|euma|eum|eumam|eufor|eunavfor|eusec|eujust|euavsec|minurso|minustah|minujusth|minuca|binuh|binuca|bonuca|bnub|onub|onuci|unoci|undof|unisfa|unmha|unitams|unamid|unmis|unamir|unmee|unmit|untaet|unmibh|unmop|unmot|unpredep|unprofor|untac|unomig|unipsil|uniogbis|unogbis|unmogip|unowas|unoca|unrcca|unscol|unsco|unsos|monuc|amis|amib|misahel|misca|fomac|micopax|samim|samidrc|ecomig|ecomib|ecomog|tiph|ramsi|rsip|kfor|isaf|resolute support|aussom|euma|eupm|mfo|multinational force and observers|temporary international presence|international monitoring team|smm|special monitoring mission|regional assistance mission|verification mission|peace support mission|peace support operation|au mission|au … mission (in|to)|african union … mission|(sadc|ecowas|eccas|igad) mission|(sadc|ecowas|eccas|igad) … mission (in|to|for)|nato mission (iraq|in)|nato … mission (iraq|afghanistan|in)|(un|united nations) (verification|observer|assistance|stabili(s|z)ation|support|integrated|supervision|political|advance|transition|interim|peacekeeping|advisory|organi(s|z)ation) mission|un mission in (south sudan|sudan|liberia|kosovo|nepal|haiti|sierra leone)|oas mission in|oas … mission (in|to support)|(eu|european union) (military|police|civilian|border|monitoring|planning|partnership|integrated|special|rule of law) … mission',
    election:
      '(eu|osce|au|commonwealth|oas) observers|election observation|observation mission|commonwealth (observer|observation) (group|mission)|observer group|electoral observation|odihr|eom|election observ*|election expert mission',
    imf: 'world bank|staff level agreement|the fund (s|and|said)|fund (staff|board|programme|program)|extended fund facility|imf|international monetary fund|article iv',
    olympic:
      'rowers|swimmers|gymnasts|medal (day|haul|tally|table)|olympic*|paralympic*|games|team (canada|usa|ireland|nz|england|scotland|wales|australia|nigeria|kenya|india)|team gb|commonwealth games|athletes|national olympic committee|noc|asian games|youth games|deaflympic*|european games|pan american games|universiade|special olympics',
    agency: 'unhcr|ohchr|refugees|human rights|national minorities',
    expedition:
      'nasa|esa|isro|jaxa|roscosmos|cnes|spacex|spacecraft|satellite|orbiter|rover|lunar|launch vehicle|payload|diocese|church|parish|seafarers|missionary|evangelis*|archaeological|antarctic|polar institute',
    business:
      '(branch|company) shall|tax purposes|legal (person|entity)|share capital|of the board|branch (of|office)|corporate director|sales|business development|account manager',
    brand:
      'fashion (label|house|brand)|skincare|perfume|fragrance|jewel(le)?ry|reel|brand|campus|student(s)?|product(s)?|retail|promo|promotions|promotional|influencer|referral|commission on|discount|per hour|hourly|part time|volunteer*|program|programme|squad|community|university|college|school|sales|event staff|devrel|ambassador program|ambassador programme|hotel|cruise|internship|loyalty|followers|kubernetes|ingress|istio|sidecar(s)?|service mesh|microservices|terraform|instagram|tiktok|marketing|charity|our values|customers|guests|store|shop|app',
  },
  before: {
    deputy: 'deputy|dy|dep|dy.|alternate|vice|assistant|deputy to the|number two to the|second in command to the',
    acting: 'acting|interim|ad interim|temporary',
    former: 'former|ex|previous|past|retired|late|erstwhile|one time',
    served:
      'formerly|previously|served as|was|has been|had been|returned from|after serving as|postings as|posting as|posting|career as|worked as|acted as|stint as|tenure as|years as|retired as|time as|term as|recalled as',
    rank: '(personal )?rank(s)? of|with the rank of|title of|status of|grade of|level of',
    designate: 'designate|nominee for|nominated as|incoming|nominated|future|next|named as the next|to become',
    'look-alike':
      '(named|new|our|its|fashion) house|un women|unicef|undp|unfpa|unaids|wwf|dkms|rnli|nba|nfl|nhl|fifa|uefa|bmw|kia|ibm|sap|hp|lg|jbl|meet our|become our|pr|tedx|superhost|world cup|parish|brand|student|campus|associate|junior|principal|goodwill|good will|developer|product|alumni|stem|climate pact|peace|youth|customer|guest|guest services|services|service|wellness|sales|aws|royal|hospitality|community|marketing|patient|pet|retail|security|slot|nutrition|club|learn student|hindustan|amc|nash|rambler|health|safety|culture|wellbeing|event|fan|team|store|school|parent|tourism|tourist|city|sports|sport|cultural|honorary|world|planet|earth|country|regional|national|digital brand|employer|employee|inclusion|diversity|sustainability|green|museum|volunteer|content|creator|social media|beauty|fitness|wine|whisky|champagne|beer|coffee|food|cheese|chef|program|programme|technical|tech community|open source|cloud|data|crypto|blockchain|web3|airport|visitor|passenger|rail|travel|destination|cruise|local|neighborhood|neighbourhood|literacy|reading|book|charity|cancer|hospital|library|visit|erasmus|first year|international student|online|experience|cx|innovation|mental health|recovery|mission',
    theme:
      "science and technology|feminist foreign policy|cyber|climate change|climate|global health|gender equality|anti corruption|biodiversity|energy|tech|digital|gender|arctic|human rights|women's issues|health security|water|space|ocean(s)?|disarmament|counter terrorism|economic diplomacy|nuclear",
    staff:
      '(personal |executive |special |staff |private |administrative |social |research )?(assistant|secretary|adviser|advisor|aide|aide de camp) to|pa to|ea to|secretary of|driver (to|of|for)|chauffeur (to|of|for)|butler (to|of|for)|chef (to|of|for)|cook (to|of|for)|housekeeper (to|of|for)|bodyguard (to|of|for)|(protection|security|liaison) officer (to|of|for)|interpreter (to|of|for)|translator (to|of|for)|speechwriter (to|of|for)|executive officer to|social media manager (to|of|for)|private secretary (to|of)|assistant (of|for)|nanny (to|of|for)|photographer (to|of|for)|chief of staff to|office manager (to|of|for)|gardener (to|of|for)|valet (to|of|for)|residence of',
    elsewhere:
      '(recall|withdraw|pull)(s|ed|ing)? (out |back )?(its|their|his|her|the)|(recalled|withdrew|withdrawn|pulled out|brought home) (its|their|his|her|the)|(to|will|would|could) (restore|exchange|reinstate|swap)( the| their)?|(restored|exchanged|reinstated|swapped)( the| their)?|send(ing)? back (its|their|the)|(return|returning|returned) (its|their|the)|message from|interview with|remarks by|greetings from|statement by|speech by|welcome message from|meets|visits|expelled|expels|host|hosts|liaise* with|(report|reports|reported|reporting)( directly)?|briefs|brief|boss is|hired by|appointed by|thanks|at the request of|escort|summoned|summons|advise|accompany|welcome|greet|while the|when the|whenever the|if the|line manager was|manager was|boss was|father was|mother was|photographed|reports to|reported to|reporting to|report to|report directly to|reporting directly to|supports|supported|supporting|support|assisted|assisting|assist|assists|advised|advising|advises|accompanied|accompanying|met|met with|meeting with|hosted|hosting|received|briefed|briefing|briefings for|speeches for|drafted for|for|on behalf of|letter from|from|under|supervised by|supervision of|direction of|invited|interviewed|escorted|working with|worked with|work with|works with|worked for|liaised with|managed by|signed by|by|spouse of|wife of|husband of|widow of|daughter of|son of|partner of|absence of|schedule of|calendar of|welcomed|greeted|thanked|with|office of|between|replaces|replaced|succeeds|succeeded|addressed|coordinated with|including|(guests|participants|speakers|attendees|members|signatories|audience) include*|visit of|visit by|arrival of|an|conference of|summit of|retreat of|gathering of|roundtable of|guide for|meeting of',
  },
  after: {
    reported:
      '(shall )?enjoy(s)? (diplomatic )?immunity|receiving state|sending state|(was|were|is|are|been) (summoned|expelled|recalled|invited|received)|summoned|expelled|vetoed|will be responsible|has countrywide',
    acts: 'agreed|approved|adopted|endorsed|signed|warned|urged|called (for|on)|backed|condemned|visited|visit(s)?|toured|gathered|met|meet|attend(ed|s)?|discussed|resigned',
    acting: 'a.? ?i|ad interim',
    former: 'ret|retd|r|retired|emeritus|until',
    designate: 'designate|elect|nominee',
    'look-alike':
      '(of the republic )?in (new caledonia|french polynesia|wallis)|and (values|culture|ministry|vision|purpose|evangelism|learning|values)|values|class|labs|lounge|chocolates|cup|award|awards|nursing home|care home|pub|inn|insurance|foods|hotel|hotels|bridge|theatre|theater|theatres|cruise|cruises|cruise line|program|programme|programs|programmes|partnerships|partnership|api|api gateway|gateway|container|pattern|module|proxy|air|car|taxi|school|operations|systems|control|critical|support|analysis|alignment|assurance|design|planning|and identity|identity|integration|integrity|delivery|engineering|software|office|of our|for our|of joy|of the brand|training|statement|network|apartments|suites|edge|counselor|manager|lead|magazine|book|books|crypto|game|games|help center|board|vault|terraform|street|road|avenue|club|promotional|squad|success|strategy|data|readiness|advancement|engagement|innovation|impact|partners|of hope|of peace|of change|of love|of fun',
    theme:
      'for (the |global |international )?(human rights|trade|investment|cyber security|nordic cooperation|mediterranean|eastern partnership|sahel|cooperation|multilateral*|diaspora*|women*|gender*|climate*|religious freedom|cyber*|digital*|counter*|disarmament|holocaust*|the environment|environment*|energy|water|arctic*|freedom*|war crimes|global health|health*|economic*|culture|children*|migration|(the )?oceans?|antisemitism|anti-corruption|innovation|development*|sustainab*|nuclear*|non-proliferation|science*|sport|hybrid*|peace*|lgbt*|indigenous*)',
    staff:
      's (personal |executive |private )?(assistant|secretary|driver|chauffeur|residence|chef|cook|butler|office|spouse|wife|husband|house|staff|pa|aide|bodyguard|interpreter|speechwriter|household|garden)|residence',
    elsewhere:
      'is (away|absent|on leave)|s (absence|visit|conference|behalf|speech(es)?|remarks|schedule|calendar|meeting*|instruction*|briefing*|travel|diary|correspondence|portfolio|team|guests|program(me)?|engagements|itinerary|dinner*|reception*|delegation)|is the highest|conference|(is|are) (a |an |the )?(diplomat|person|highest|senior|official)',
  },
  small:
    'time|says|said|told|adds|added|explains|explained|according|writes|noted|asked|welcomes|joined|congratulations|thanks|speaker|keynote|their|current|currently|first|serving|serves|served|appointed|named|became|become|becoming|country|female|woman|women|longest|long|career|senior|resident|madam|hon|honourable|honorable|distinguished|since|from|with|that|this|when|while|foreign|state|title|position|role|post|rank|diplomat|today|then|later|also|either|three|several|many|other|both|some|accredited|sitting|present|outgoing|incumbent|respective|your|dear|excellency|head|been|minister',
  nations:
    'korea|u.s|u.k|uk|czech|slovak|uae|usa|british|britain|english|england|scottish|french|dutch|danish|swedish|finnish|polish|greek|irish|spanish|swiss|emirati|filipino|burm*|cypriot|laotian|malagasy|soviet|swaziland|east timor*|cabo verde*|dr congo|d.r. congo|congolese|viet nam*|fyrom|bosnia|bosnian|trinidad|antigua|st.? kitts|st.? vincent|saint vincent|saint kitts|sao tome*|lao|dprk|prc|yugoslav*|holy see|vatican|palestin*|thai|philippine|taliban|norwegian|korean|american|new zealand*|ivorian|ivory coast|republic|kingdom|macedonia*|taiwan*|kosovar*|basque|venetian|ottoman|prussian|byzantine|sardinian',
};
