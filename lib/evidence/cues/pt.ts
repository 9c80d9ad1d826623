import type { LanguageCues } from './cue.ts';

/** Portuguese. Terms as in posts and departments as the foreign ministries of Portugal and Brazil name them, levels of the CEFR. */
export const pt: LanguageCues = {
  diplomatic:
    'embaixad*|consul*|diplomat*|ministerio|itamaraty|negocios estrangeiros|relacoes exteriores|bilatera*|multilatera*|nacoes unidas|onu|missao permanente|chefe de missao',
  trap: '(reporta|reportando|reporte|subordinad*) (diretamente )?(a|ao|aos|à) ………|embaixador(a|es)? (da|de) marca|embaixador* universitari*|(assistente|secretari*|motorista) (do|da) embaixador*',
  speaks:
    'competencia (profissional|bilingue|basica)|nivel (avancado|intermediario|basico|profissional)|fluente*|fluencia|nativ*|idiomas|linguas|domini*|falo|fala|bilingue|trilingue|avancado|intermediario|lingua materna|b1|b2|c1|c2',
  signals: {
    rf_international: {
      strong:
        'evacuacao (de |dos )?(#|…)? ?(nacion*|cidada*|brasileir*|portugues*|compatriot*) …(de|do|da|desde)|(retirada|repatriacao|repatriamento) de (#|…)? ?(nacion*|cidada*|brasileir*|portugues*) (de|do|da) @|(postos?|serviu|colocad*|removid*|lotad*|destacad*|missoes|trabalhou|servico) (no exterior |anteriores )?(em|no|na|nas embaixadas em) @ …@|lotad* (na embaixada|em @|no consulado)|posto* no exterior|colocad* em @|acreditad* junto|embaixad* (do …|de …|da …)?(em|no|na) @|consulado geral|consul* (geral )?(…)?em @|missao permanente|representacao permanente|delegacao permanente|missao no exterior|destacad* (em|para|junto)|capacetes azuis|missao de paz|(tres|dois|quatro|#) postos',
      against:
        'intercambio|erasmus|estud*|turism*|viage*|contratad* local*|remoto|clientes|loja*|restaurante*|fabrica*|filial|filiais|sucursa*|supermercado*',
    },
    rf_protocol: {
      strong:
        '(chefe|diretor*|servico|oficial|coordenador*|departamento|divisao|assessor*) (do|de|da) (cerimonial( e protocolo)?|protocolo( de estado)?)|cerimonial|protocolo (diplomatico|de estado)|credenciais (ao|a|perante o|junto ao) (presidente|rei|rainha|chefe|@)|cartas? credencia(l|is)|agrement|nota(s)? verba(l|is)|corpo diplomatico|visita(s)? (de estado|oficial|oficiais|presidencia*|ministeria*)|privilegios e imunidades|imunidade* diplomatica*|convencao de viena|precedencia',
      weak: 'protocolo|etiqueta|delegacoes',
      trap: 'protocolo* (de rede*|clinico*|de pesquisa|de seguranca|de quioto|de kyoto|de montreal|de comunicacao|de internet|sanitario*|tcp|de tratamento|de atendimento)|credenciais de (acesso|login)',
      against: 'clinic*|redes|pacientes|laborator*',
    },
    rf_government: {
      strong:
        'assess(orou|or|ora|oria|orar) (o |a |do |da |ao )?(…)?(ministr* (das relacoes|dos negocios)|chanceler)|negociador* (chefe|principal) (do |da |de |por |pelo )@|ministerio* (da|das|do|dos|de) (la |las |los |o |a |os |as )?(relaciones|relacoes|asuntos|exteriores|negocios|defen*|defesa|economia|hacienda|finan*|fazenda|interior|justi*|cultura|educa*|trabajo|trabalho|comercio|industria|turismo|agricultura|salud|saude|sanidad|transportes|fomento|energia|ciencia|ambiente|medio)|itamaraty|mne|mre|carreira diplomatica|diplomata|servico exterior|instituto rio branco|comissao europeia|parlamento europeu|nacoes unidas|(l|la|all|dell|nell|na|da|pela|de l|a l) onu|onu (@|femmes|mujeres|mulheres|donne)|otan|nato|osce|missao permanente|(chefi*|lider*|integr*) (a |da )?delegacao|funcionari* public*|servidor* public*|presidencia da republica|negocios estrangeiros|cplp|uniao africana|secretaria de estado',
      weak: 'setor publico|administracao publica',
      trap: '(simulacao|modelo) (da|das) (onu|nacoes unidas)|clientes governamentais|relacoes (com investidores|publicas)',
      against: 'clientes|simulacao',
    },
    rf_crosscultural: {
      strong:
        'intercultura*|multicultura*|diplomacia (publica|cultural)|adid* cultural|equipe* multinaciona*|equipa* multinaciona*|# nacionalidades|mediacao entre|comunidades locais|sociedade civil local|instituto camoes|cooperacao cultural|(tres|quatro|cinco) continentes',
      trap: 'cultura (organizacional|da empresa|celular|empresarial)|(empresa*|companhia*|grupo*) multinaciona*',
      against: 'cultura organizacional|beneficios',
    },
    sk_protocol_basic: {
      strong:
        '(chefe|diretor*|oficial|coordenador*|assessor*) (do|de|da) (cerimonial|protocolo)|(redac*|redig*|elabor*|minut*) …notas? verba*|lista diplomatica|(organiz*|apoio|coorden*|prepar*) ……visita* (oficia*|de estado|presidencia*|ministeria*)',
      against: 'clinic*|redes|pacientes',
      weak: '(servico|departamento|divisao) (do|de) (cerimonial|protocolo)',
    },
    sk_reporting: {
      strong:
        '(relatorio*|informe*) (politic*|economic*|analitic*|de conjuntura)|telegramas( diplomaticos)?|(redac*|redig*|elabor*|prepar*) ………(telegramas|relatorios|informes|analises|notas informativas|subsidios|briefings)|analise* (politic*|de conjuntura|da situacao)|acompanhamento (politico|da situacao politica|da politica)|pontos de conversacao|relato politico',
      weak: 'relatorios|analises',
      trap: 'relatorio* (financeir*|de vendas|de bugs|de despesas)|analise* (de sangue|de dados|financeir*|clinic*)',
      against: 'vendas|contab*|laborator*',
    },
    sk_ir: {
      strong:
        'relacoes internacionais|instituto rio branco|academia diplomatica|direito internacional|instituto diplomatico|estudos internacionais|geopolitica|(mestrado|licenciatura|doutor*|bacharel*) …(diplomacia|ciencia politica|estudos europeus)',
      weak: 'ciencia politica|politica externa',
      trap: 'relacoes (publicas|com investidores|trabalhistas)|(gabinete|escritorio|setor) de relacoes internacionais',
      against: 'investidores|erasmus',
    },
    sk_staff: {
      strong:
        '(chefi*|lider*|gest*|geri*|coorden*|supervis*|dirigi*|direcao) (de |da |do |a |o |uma |um )*(equipe*|equipa*|pessoal|# (funcionari*|pessoas|colaborador*|diplomat*|servidor*))|equip(e|a) de # (funcionari*|pessoas|colaborador*|diplomat*)|# (funcionarios|colaboradores) sob|gestao de (pessoas|pessoal|recursos humanos)|funcionarios locais|contratados locais …geri*',
      trap: '(parte|membro|juntei|integrar|integre|juntou|entrou) ……equip*( de [^ ]+)?|junte se',
      against: 'junte|vaga',
    },
    sk_budget: {
      strong:
        'orcamento* (anual )?(de|superior|no valor) …… ?(#|€|\\$|r|eur|usd|milhoes)|orcamento* (anual )?(da|do|de) (embaixada|missao|consulado|secao|representacao|programa|projeto|departamento|ministerio|posto|@)|orcamento anual|(gest*|geri*|administr*|execucao|controle|elabor*|responsavel) ………orcament*|gestao orcament*|execucao orcamentaria|orcamento da (embaixada|missao)',
      weak: 'orcament*|despesas',
      trap: '(baixo|hotel) orcamento|orcamento (sem compromisso|gratis|do estado|da uniao)|comissao de orcamento|peca … orcamento',
      against: 'hotel|gratis',
    },
    sk_crisis: {
      strong:
        'gestao de crise*|gerenciamento de crise*|gabinete de crise|comite de crise|evacua*|repatria*|crise consular|refe(m|ns)|terremoto|sismo|tsunami|golpe de estado|ebola|emergencia* consular*|nucleo de crise',
      weak: 'crise*|emergencia*',
      trap: 'crise* (de imagem|de marca|financeir*|de reputacao|da meia idade|nas redes)|simulacro* de evacuacao|evacuacao (de |em caso de |contra )(incendio*|edificio*)|plano* de evacuacao',
      against: 'marca|redes sociais|banco',
    },
    sk_negotiation: {
      strong:
        'negoci* ………(acordo*|tratado*|convenio*|resoluc*|convenc*|memorando*|onu|omc|adesao|paz|mercosul|clima*|internaciona*|bilatera*|multilatera*|governo*|@)|negociador*|tratado*|acordo* (bilatera*|de paz|de livre comercio|comercia*|internaciona*|de cooperacao|de associacao)|memorando* de entendimento|(particip*|conduz*|lider*|chefi*) ………negociac*|grupo de trabalho do conselho',
      weak: 'negociac*|resoluc*',
      trap: 'negocios( extranjeros| estrangeiros)?|salario …negocia*|negociavel|a combinar|negoci* (com fornecedores|salaria*|de precos|de vendas|comercia* com)|resolucao de (conflitos|problemas)',
      against: 'salario|fornecedores|vendas|clientes|compras',
    },
    sk_strategic_lead: {
      strong:
        'chefe da delegacao da (ue|uniao europeia)|alto comissario de @|embaixador(a)? (de @|do @|da @|em @|no @|na @|de portugal|do brasil|extraordinari*|junto)|embaixador(a)?|chefe (adjunt* )?de (missao|posto)|representante permanente|encarregad* de negocios|(chefi*|dirigi*|lider*|abertura|abri*|direcao) (da |a |de |o |do |nova )*(embaixada|missao diplomatica|missao permanente|consulado geral)|presidencia (do conselho|portuguesa|pro tempore)|ministr* conselheir*',
      trap: '(residencia|gabinete|hotel) do embaixador|embaixador* (da|de|do) (marca|boa vontade|turismo|produto)|chefe de missao (de msf|olimpic*|da cruz)|(apoi(ei|ou|o)|assessor(ei|ou|ar)|acompanh(ei|ou|ar)|trabalh(ei|ou) (para|com)) (ao |a |o )*embaixador(a)?',
      against: 'oim|sem fronteiras|olimpic*|jogos|judoca|marca|influencer|influenciador*|ong|olimpic*',
      weak: 'direcao estrategica',
    },
    sk_high_negotiation: {
      strong:
        'negociador* chefe|chefe negociador*|negociador* principal|(chefi*|lider*|presidi*|chefe) (da |de |a )*delegac* (…)? ?(na|a|ao|em|nas|para|brasileira|portuguesa|as|@)|plenos poderes|conselho de seguranca|negociacoes de (paz|adesao)|conversacoes de paz|acordo* de paz|cessar fogo|assin* (do|o|de) (tratado|acordo de paz)|(lider*|chefi*|conduz*) (as |nas )?negociacoes|sherpa|cupula*|cimeira*',
      trap: '(subchefe|vice chefe) da delegacao|conselho de seguranca nacional',
      against: 'sindica*|compras',
    },
    sk_intl_crisis: {
      strong:
        'media(cao|dor|dora|ou|r) (entre|do conflito|no conflito|internacional|em|de paz|de conflitos)|enviad* especial para|desescalada|processo* de paz|diplomacia de crise|evacuacao da embaixada|resposta internacional|regime de sancoes|prevencao de conflitos|(coorden*|lider*|chefi*|dirigi*) ………(evacua*|repatria*) ………(nacionais|cidadaos|@|brasileiros|portugueses)',
      trap: 'mediacao (familiar|escolar)|crise* financeir*',
      against: 'analista|artigo|tese|banco',
    },
    sk_policy: {
      strong:
        'politica externa|(elabor*|formul*|implement*|desenvolv*|redac*|redig*|defini*) ………(politica*|estrategia (nacional|para|do)|livro branco|plano (nacional|de acao)|lei|legislacao)|formulacao de politica*|livro branco|estrategia nacional|politicas publicas|planejamento (politico|diplomatico)|planeamento (politico|de politicas)|assess* (o |ao |do |da )*(ministr*|president*|governo|primeiro ministro)|projeto* de lei',
      trap: 'politica* (de privacidade|de cookies|de devolucao|de reembolso|de rh|de precos|da empresa)|apolice*|estrategia* (de marketing|comercial|digital)|ciencia politica|analise* politic*|relatorio* politic*',
      against: 'cookies|privacidade|seguro*|marketing',
    },
  },
};
