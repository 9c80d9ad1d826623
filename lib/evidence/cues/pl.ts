import type { LanguageCues } from './cue.ts';

/** Polish. Terms as in posts and departments as the Ministerstwo Spraw Zagranicznych names them, levels of the CEFR. */
export const pl: LanguageCues = {
  diplomatic:
    'ambasad*|konsul*|dyplomat*|ministerstw*|spraw zagranicznych|bilateraln*|wielostronn*|onz|ue|placowk*|dwustronn*',
  trap: '(podlega|raportuje|raportowanie) (bezposrednio )?(do|pod) ………|ambasador* marki|ambasadork* marki|(asystent*|sekretar*|kierowca) ambasadora',
  speaks:
    'wlada|biegle|biegla|plynnie|jezyk* …(ojczyst*|obc*)|znajomosc|jezyki|mowi|mowie|zna|znam|wladam|poziom*|dwujezyczn*|b1|b2|c1|c2|ojczysty',
  signals: {
    rf_international: {
      strong:
        'placowk*( zagraniczn*)? …@ …@|ewakuacj* (#|…)? ?(obywatel*|polak*|rodak*) (z|ze)|ewakuowa* …(obywatel*|polak*|rodak*) (z|ze)|(placowk*|pracowal*|sluzb*|skierowan*|oddelegowan*|delegowan*) (…)? ?(w|na|do|przy|w ambasadzie) …@|ambasad* (rp |… )?w @|ambasad* rp|konsulat* general*|konsul* (generaln* )?(rp )?w @|stale przedstawicielstwo|stalym przedstawicielstwie|akredytowan* (w|przy)|misj* (pokojow*|zagraniczn*|obserwacyjn*)|(pierwsz*|drug*|kolejn*|#) placowk*|placowk* (dyplomatyczn*|konsularn*)|placowkach (w|zagranicznych)|placowk* zagraniczn*|oddelegowan* do|ambasador* (rp )?w @',
      against:
        'studi*|erasmus|turyst*|podroz*|zdaln*|klient*|wymian* studen*|miejscow* pracowni*|sklep*|restauracj*|fabryk*|spolk*',
    },
    rf_protocol: {
      strong:
        'protokol* dyplomatyczn*|(dyrektor*|szef*|wydzial*|naczelnik*|departament*|sekcj*) protokol*|listy uwierzytelniajace|listow uwierzytelniajacych|agrement|not* werbaln*|wizyt* (panstwow*|oficjaln*|rzadow*)|korpus* dyplomatyczn*|immunitet*|przywilej* i immunitet*|konwencj* wiedensk*|precedencj*|ceremonial*',
      weak: 'protokol*|etykiet*|delegacj*',
      trap: 'protokol* (sieciow*|klinicz*|z kioto|kioto|montrealsk*|komunikacyjn*|bezpieczenstwa|badan*|tcp*|zdawczo*|z posiedzenia|leczen*|odbioru)|dane logowania',
      against: 'klinicz*|sieci*|pacjent*|laborator*',
    },
    rf_government: {
      strong:
        'dorad(zal|zala|ca|zanie|czyni) (ministrowi|ministra|ministrem) spraw zagranicznych|(glown* negocjator*) (polski|rp|rzadu|@)|ministerstw*|msz|sluzb* (zagraniczn*|dyplomatyczn*|cywiln*)|komisj* europejsk*|parlament* europejsk*|onz|narodow zjednoczonych|nato|obwe|kancelari* (prezydenta|premiera|prezesa)|dyplomata|urzednik*|przewodniczac* delegacji|szef* delegacji|stale przedstawicielstwo|stalym przedstawicielstwie|akademi* dyplomatyczn* msz|sejm*|wojsko polskie',
      weak: 'sektor publiczn*|administracj* publiczn*',
      trap: 'model onz|klient* rzadow*|relacj* inwestorsk*',
      against: 'klient*|symulacj*',
    },
    rf_crosscultural: {
      strong:
        'miedzykulturow*|wielokulturow*|dyplomacj* (kulturaln*|publiczn*)|attache kulturaln*|instytut* polski*|# narodowosci|wielonarodow*|mediacj* miedzy|wspolprac* kulturaln*',
      trap: 'kultur* (organizacyjn*|firm*)|hodowl* komorek',
      against: 'kultura organizacyjna|kultura firmy',
    },
    sk_protocol_basic: {
      strong:
        'not* werbaln*|(program*|organizacj*|obslug*) wizyt* (panstwow*|oficjaln*)|(dyrektor*|szef*|naczelnik*) (wydzialu |departamentu )?protokol*|(przygotow*|redag*|sporzadz*) …not* werbaln*|(organiz*|przygotow*|obslug*|koordyn*) ……wizyt* (oficjaln*|panstwow*|delegacj*|minist*)|list* dyplomatyczn*',
      against: 'klinicz*|sieci*',
      weak: '(wydzial*|departament*) protokol*',
    },
    sk_reporting: {
      strong:
        '(raport*|sprawozdan*|analiz*|sprawozdawczosc) (polityczn*|gospodarcz* i polit*|dyplomatyczn*)|(przygotow*|sporzadz*|opracow*|redag*) ………(raport*|notat*|analiz*|depesz*|claris|tez*|szyfrogram*|szyfrow*)|analiz* sytuacji (polityczn*|wewnetrzn*)|depesz*|szyfrogram*|tezy do rozmow',
      weak: 'raport*|analiz*|notat*',
      trap: '(raport*|sprawozd*|analiz*) (finans*|sprzed*|krwi|danych|ksiegow*|bled*)|sprawozdawczosc finans*',
      against: 'sprzedaz*|ksiegow*|laborator*|excel',
    },
    sk_ir: {
      strong:
        'stosunk* miedzynarodow*|akademi* dyplomatyczn*|praw* miedzynarodow*|studi* miedzynarodow*|spraw* miedzynarodow*|pism|geopolity*|europeistyk*',
      weak: 'politologi*|polityk* zagraniczn*',
      trap: 'biuro wspolpracy|relacj* inwestorsk*',
      against: 'inwestor*|erasmus',
    },
    sk_staff: {
      strong:
        '(kierow*|zarzadz*|nadzor*|kierownictw*) ……(zespol*|personel*|pracowni*|placowk* ……#|#)|zespol* # (osob|pracownik*)|zespol* liczac*|podleg* pracowni*',
      trap: '(dolacz*|czlon*|czesc*) ……zespol*',
      against: 'dolacz|szukamy|oferujemy',
    },
    sk_budget: {
      strong:
        'budzet* (w wysokosci|roczn*|placowki|o wartosci|ambasad*|#)|(zarzadz*|odpowiedzialn*|nadzor*|realizacj*|planowan*|gospodar*|dysponow*) ………budzet*|dysponent* srodk*',
      weak: 'budzet*',
      trap: 'budzet* (panstwa|domow*)|komisj* budzet*|nisko budzet*|niskobudzet*',
      against: 'hotel*',
    },
    sk_crisis: {
      strong:
        'zarzadzani* kryzys*|sztab* kryzys*|zespol* kryzys*|ewakuac*|ewakuow*|repatriac*|kryzys* konsularn*|zakladni*|trzesieni*|tsunami|zamach* stanu|ebola|sytuacj* kryzysow*',
      weak: 'kryzys*',
      trap: 'kryzys* (wizerunk*|finans*|marki|wieku)|probn* ewakuac*|ewakuac* (przeciwpozarow*|budynk*)',
      against: 'marki|marka|wizerunk*|bank*',
    },
    sk_negotiation: {
      strong:
        'negocj* ………(umow*|traktat*|porozumie*|rezolucj*|konwencj*|onz|ue|akcesyj*|dwustronn*|miedzynarodow*|@)|negocjator* (…)?|glown* negocjator*|traktat*|(umow*|porozumie*) (dwustronn*|miedzynarodow*|pokojow*|o wolnym)|memorandum o|rokowan*|(prowadz*|udzial*|uczestnic*) ………negocjac*',
      weak: 'negocj*|rezolucj*',
      trap: 'wynagrodzeni* …(do )?negocj*|do negocjacji|do uzgodnienia|negocj* (handlow*|z dostawc*|cen*|z klient*|plac*)',
      against: 'wynagrodzeni*|dostawc*|klient*|sprzedaz*|zakup*|cen*',
    },
    sk_strategic_lead: {
      strong:
        'nuncjusz apostolski|ambasadork*|stal* przedstawiciel* (rp|@)|ambasador* (rp|nadzwyczajn*|w|polski|@|tytularn*)|ambasador|kierownik* (placowki|przedstawicielstwa)|szef* (misji|placowki)|zastepc* (ambasadora|kierownika placowki|szefa misji)|charge d affaires|staly przedstawiciel|stalego przedstawiciela|(kierow*|otwarci*|otworzy*|utworz*) (polsk* )?(ambasad*|placowk* dyplomatyczn*|stal* przedstawicielstw*)|prezydencj* w radzie|dyrektor* polityczn*',
      trap: 'ambasador* (marki|dobrej woli|akcji|projektu|kampanii)|rezydencj* ambasadora|spotkan* z ambasador*',
      against: 'bez granic|studenck*|stypendial*|olimpij*|marki|influencer*',
      weak: 'strategiczn* kierow*',
    },
    sk_high_negotiation: {
      strong:
        'glown* negocjator*|przewodniczac* delegacji|szef* delegacji|przewodnicz* delegacji|kierow* delegacj*|pelnomocnictw* do podpis*|rad* bezpieczenstwa|rozm* pokojow*|negocj* (akcesyjn*|pokojow*)|zawieszeni* broni|rozejm*|podpis* (traktat*|uklad*)|szczyt*|szerpa',
      trap: 'zastepc* (przewodniczacego|szefa) delegacji',
      against: 'zwiazk* zawodow*|zakup*',
    },
    sk_intl_crisis: {
      strong:
        'mediacj* (miedzy|w konflik*|pomiedzy|w sporze)|mediator* (w konflik*|miedzy)|specjaln* wyslannik*|deeskalacj*|proces* pokojow*|dyplomacj* kryzysow*|ewakuacj* ambasad*|rezim* sankcj*|zapobiegan* konflikt*|(koordyn*|kierow*) ………ewakuacj* ………(obywatel*|polakow|@)',
      trap: 'mediacj* (rodzinn*|sadow*)|kryzys* finans*',
      against: 'analityk*|artykul*|bank*',
    },
    sk_policy: {
      strong:
        'dorad(zal|zala|ca|zanie|czyni) …(ministrowi|ministra|premiera|premierowi|prezydenta|prezydentowi)|(opracow*|formulow*|tworz*|ksztaltow*|wdraz*|wdroz*|przygotow*|wspolautor*|autor*) ………(polityk*|strategi*|ustaw*|bialej ksiegi|koncepcj*)|polityk* zagraniczn*|strategi* (narodow*|krajow*|bezpieczenstwa)|planowani* polityk*|bial* ksieg*|dorad* ministra|dorad* (prezydenta|premiera)|projekt* ustaw*',
      trap: 'polityk* (prywatnosc*|cookies|zwrot*|kadrow*|cenow*)|polis* ubezpieczen*|strategi* marketing*',
      against: 'cookies|prywatnosc*|ubezpiecz*|marketing*',
    },
  },
};
