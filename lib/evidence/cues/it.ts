import type { LanguageCues } from './cue.ts';

/** Italian. Terms as in posts and departments as the Farnesina names them, levels of the CEFR. */
export const it: LanguageCues = {
  diplomatic:
    'ambasciat*|consol*|diplomat*|ministero|farnesina|affari esteri|bilateral*|multilateral*|nazioni unite|onu|rappresentanza permanente|capo missione|unione europea',
  trap: '(riport*|risponde|risponde) (direttamente )?(al|alla|all|a) ………|ambasciator* (del|di|della) (brand|marchio)|brand ambassador|(assistente|segretari*|autista) dell ambasciat*',
  speaks:
    'fluente*|ottima conoscenza|buona conoscenza|madrelingua|lingue|parlo|parla|bilingue|conoscenza|livello|padronanza|correntemente|b1|b2|c1|c2',
  signals: {
    rf_international: {
      strong:
        'evacuazione (di |dei )?(#|…)? ?(connazional*|cittadin*|italian*) …(da|dal|dalla|dall|dalle)|prest(ato|a|o) servizio (a|in|presso) …@|capo (della )?missione (a|in) @|console (general* )?(a|in) @|in servizio (a|presso|all) …|(sedi|incarichi|ha prestato servizio|ha lavorato|missioni) (…)? ?(a|in) @ …@|ambasciat* (d italia |italiana |di … )?(a|in|ad) @|accreditat* presso|consolato generale|console (generale )?(…)?(a|in) @|rappresentanza permanente|distaccat* presso|sede estera|sedi estere|all estero … (sede|ambasciata|consolato)|missione permanente|missione di pace|caschi blu',
      against:
        'studi*|erasmus|turis*|viagg*|contrattista locale|personale a contratto|remoto|clienti|negozi*|ristorant*|fabbric*|stabiliment*|filiale|filiali|supermercat*',
      trap: 'in servizio (presso|al|alla) (il |la )?(ministero|farnesina)',
    },
    rf_protocol: {
      strong:
        'cerimoniale|(capo|ufficio|addett*|responsabile|funzionari*) (del |al )?(protocollo diplomatico|protocollo di stato)|protocollo (diplomatico|di stato)|lettere credenziali|gradimento|not(a|e) verbal(e|i)|corpo diplomatico|visit(a|e) (di stato|ufficial*|presidenzial*|ministerial*)|privilegi e immunita|immunita diplomatic*|convenzione di vienna|ordine di precedenza|exequatur',
      weak: 'protocollo|etichetta|delegazioni',
      trap: 'protocoll* (di rete|di kyoto|di montreal|clinic*|di ricerca|di sicurezza|di comunicazione|sanitari*|tcp|internet|informatic*|terapeutic*|di intesa)|ufficio protocollo|credenziali di accesso',
      against: 'clinic*|reti|pazient*|laborator*',
    },
    rf_government: {
      strong:
        '(consigliato|consiglier* (diplomatic* )?(del|della)|consulenza al|assistito) (il |la |del |al )?ministr* (degli )?(affari )?esteri|capo negoziatore (dell|del|della|di|per l|per la|per il|per) @|minister(o|i) (degli|dell|della|del|di)|farnesina|carriera diplomatica|diplomatico|diplomatica di carriera|maeci|servizio diplomatico|commissione europea|parlamento europeo|nazioni unite|(l|la|all|dell|nell|na|da|pela|de l|a l) onu|onu (@|femmes|mujeres|mulheres|donne)|nato|osce|seae|rappresentanza permanente|(capo|guid*|presied*) (della |la )?delegazione|funzionari* (diplomatic*|pubblic*|del|delle|dell)|presidenza del consiglio|desk officer|unita di crisi|forze armate',
      weak: 'settore pubblico|pubblica amministrazione',
      trap: '(cerimoniale|protocollo|corpo|passaporto) diplomatico|simulazione (onu|delle nazioni unite)|relazioni (con gli investitori|pubbliche)|clienti (pubblici|governativi)',
      against: 'clienti|simulazione',
    },
    rf_crosscultural: {
      strong:
        'intercultural*|multicultural*|diplomazia (culturale|pubblica)|addett* cultural*|istituto italiano di cultura|team multinazional*|# nazionalita|mediazione (tra|fra|interculturale)|comunita local*|dialogo (interculturale|interreligioso)|promozione culturale|cooperazione culturale',
      trap: 'cultura (aziendale|cellulare|d impresa)|colture cellulari|(azienda|aziende|impresa|imprese|societa|gruppo) multinazional*',
      against: 'cultura aziendale|benefit',
    },
    sk_protocol_basic: {
      strong:
        'cerimoniale diplomatico|cerimoniale ……visit*|(capo|vice capo|addett*|responsabile|funzionari*) (del |al |dell ufficio del )?(cerimoniale|protocollo diplomatico)|(redaz*|redatt*|stesura|predispos*) …not(a|e) verbal*|lista diplomatica|(organizz*|preparaz*|supporto|coordin*) ……visit* (ufficial*|di stato|ministerial*|presidenzial*)',
      against: 'clinic*|reti',
      weak: 'ufficio del cerimoniale|servizio del cerimoniale',
    },
    sk_reporting: {
      strong:
        'rapporti (politici|economici|informativi|analitici)|(redaz*|redatt*|stesura|predispos*|prepar*) ………(telegrammi|messaggi|rapporti|note informative|appunti|relazioni politiche|analisi|briefing)|analisi (politic*|geopolitic*|della situazione|dello scenario)|telegrammi diplomatici|reportistica politica|monitoraggio (politico|della situazione politica)|dossier paese',
      weak: 'rapporti|relazioni|analisi',
      trap: '(rapporti|relazioni|analisi|reportistica) (finanziari*|di vendita|contabil*|di laborator*|del sangue|dei dati|di bilancio|spese)',
      against: 'vendit*|contab*|laborator*',
    },
    sk_ir: {
      strong:
        'relazioni internazionali|scienze (internazionali|diplomatiche|internazionali e diplomatiche)|diritto internazionale|studi internazionali|affari internazionali|accademia diplomatica|istituto diplomatico|geopolitica|sioi|politica internazionale|desk officer',
      weak: 'scienze politiche|politica estera',
      trap: 'ufficio relazioni internazionali|relazioni (pubbliche|industriali|con gli investitori|sindacali)',
      against: 'investitor*|erasmus',
    },
    sk_staff: {
      strong:
        '(gest*|coordin*|dire*|guid*|supervis*|respons*) (di |del |della |un |una |il |lo )*(team|squadra|gruppo|personale|# (persone|collaborator*|dipendent*|funzionar*|unita))|(team|squadra|gruppo) di # (persone|collaborator*|dipendent*|funzionar*)|# (collaborator*|dipendent*) (a carico|coordinat*)|personale (a contratto|locale)|gestione del personale|risorse umane della|capo cancelleria',
      trap: '(entrat*|parte|membro|unisciti) ……(team|squadra|gruppo)( di [^ ]+)?',
      against: 'unisciti|cerchiamo',
    },
    sk_budget: {
      strong:
        '(budget|bilancio) (annuale )?(di|da|superiore|pari)|(gest*|responsab*|amministr*|controllo|pianificaz*) ………(budget|bilancio|fondi)|gestione (contabile|finanziaria) (della|dell)|budget annuale|bilancio (della sede|dell ambasciata|del consolato)|commissario amministrativo',
      weak: 'budget|bilancio',
      trap: 'hotel budget|low budget|legge di bilancio|commissione bilancio|bilancio (dello stato|nazionale|delle competenze)|viaggi low',
      against: 'hotel|low cost',
    },
    sk_crisis: {
      strong:
        'gestione (della |delle |di )?(crisi|emergenz*)|unita di crisi|evacua*|rimpatri*|crisi consolare|ostagg*|terremoto|tsunami|colpo di stato|ebola|sisma|emergenz* consolar*|cellula di crisi',
      weak: 'crisi|emergenz*',
      trap: 'crisi (di immagine|di marca|del brand|finanziari*|reputazional*|di mezza eta|bancari*)|prov(a|e) di evacuazione|pian(o|i) di evacuazione|evacuazione (antincendio|di edifici|dell edificio)',
      against: 'brand|social|banca',
    },
    sk_negotiation: {
      strong:
        'negozi* ………(accord*|trattat*|convenzion*|risoluzion*|memorand*|onu|omc|adesione|internazional*|bilateral*|multilateral*|governo|@|dichiarazion*)|negoziator* (capo|per|del|dell|italian*|principal*)?|trattat(o|i) (bilateral*|di|sul|internazional*)|accord(o|i) (bilateral*|di pace|di cooperazione|quadro|internazional*|di associazione|commercial*|di libero)|memorandum d(i|) ?intesa|memorandum|(partecip*|guid*|condott*) ………negoziat*|gruppo di lavoro del consiglio',
      weak: 'negoziat*|risoluzion*',
      trap: '(stipendio|retribuzione|prezzo|ral) …(trattabile|negoziabile)|trattabile|negoziabile|negozi* (con i fornitori|di prezzi|commercial*|sindacal*)|risoluzione (dei |di )?(conflitti|problemi)|negozio',
      against: 'stipendio|fornitor*|vendit*|retribuzione|clienti|negozio',
    },
    sk_strategic_lead: {
      strong:
        'nunzio apostolico|capo della delegazione dell (ue|unione europea)|ambasciator(e|i)|ambasciatrice|capo (missione|di missione|ambasciata)|vice capo missione|rappresentante permanente|incaricat* d affari|(guid*|dire*|gest*|apertura|aperto|capo) (dell |della |di |un |una |l |la )*(ambasciata|missione diplomatica|rappresentanza permanente|consolato generale)|presidenza (del g7|del consiglio|italiana)|direttore generale per|nunzio',
      trap: 'ambasciator* (del|di|della|per) (marchio|brand|gusto|sport|unicef|buona volonta)|(residenza|hotel|ufficio) dell ambasciat*|capo missione (di msf|di medici|olimpic*|coni)|(assist(ito|enza|ere)|supporto|accompagn(ato|are)|lavor(ato|are) (per|con)) (all |l |al )*ambasciat(ore|rice)',
      against: 'oim|senza frontiere|olimpi*|unicef|spedizione|cantante|marchio|brand|influencer|ong|olimpi*',
      weak: 'direzione strategica',
    },
    sk_high_negotiation: {
      strong:
        'capo negoziator*|negoziator* capo|capo delegazione|(guid*|presied*) (la |della )?delegazione|pieni poteri|consiglio di sicurezza|negoziati di (pace|adesione)|colloqui di pace|cessate il fuoco|accord* di pace|firm* (del|il) trattato|sherpa|vertice (@|g#*|nato|ue|dei|tra)|(guid*|condott*) (i |il )?negoziat*',
      trap: 'vice capo delegazione',
      against: 'sindacat*|fornitor*',
    },
    sk_intl_crisis: {
      strong:
        'mediazion* (tra|fra|nel|internazional*|diplomatic*)|mediator* (tra|nel|internazional*)|inviat* speciale per|de escalation|process* di pace|diplomazia di crisi|evacuazione dell ambasciata|risposta internazionale|regime sanzionatorio|prevenzione dei conflitti|crisi internazional*|(coordin*|dire*|guid*) ………evacua* ………(connazionali|cittadini|italiani|@)',
      trap: 'mediazione (familiare|civile|culturale)|crisi (finanziari*|bancari*)',
      against: 'analista|articol*|tesi|banca',
    },
    sk_policy: {
      strong:
        '(consigliato|consiglier* (diplomatic* )?(del|della)) (il |la )?ministr* …(su|sull|sulla|in)|politica estera|(elabor*|formul*|attuaz*|svilupp*|redaz*|redatt*|defini*) ………(politic*|strategia (nazionale|paese|per|del)|libro bianco|piano (nazionale|d azione)|legge|legislazione)|libro bianco|strategia nazionale|politiche pubbliche|pianificazione (politica|strategica della)|consigli* (del |diplomatico del )*(ministro|presidente|governo)|disegn* di legge',
      trap: '(politica|informativa) (sulla privacy|sui cookie|di reso|aziendale|dei prezzi)|polizz*|strategi* (di marketing|commercial*|digital*)|scienze politiche|analisi politic*|rapporti politici',
      against: 'cookie|privacy|polizz*|assicuraz*|marketing',
    },
  },
};
