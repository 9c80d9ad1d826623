import type { LanguageCues } from './cue.ts';

/** Spanish. Terms as in the Spanish texts of the Vienna Conventions, posts and departments as the foreign ministries of Spain and Latin America name them, levels of the CEFR. */
export const es: LanguageCues = {
  diplomatic:
    'embajad*|consul*|diplomat*|ministerio*|cancilleria|asuntos exteriores|relaciones exteriores|bilateral*|multilateral*|naciones unidas|onu|union europea|jef* de mision|agregad*|pais (anfitrion|receptor)|mision permanente|canciller|ministr*',
  trap: '(reporta|reportando|depende|dependiente|a las ordenes|reporte) (directamente )?(a|al|a la|del|de la) ………|(asistente|secretari*|chofer|asesor*) (del|de la) embajador*|embajador* de (la )?marca|embajador* (de buena voluntad|estudiantil*|juvenil*)|embajadores de marca',
  speaks:
    'competencia (profesional|bilingue|basica)|conocimientos? basicos?|domini* (de|del)|nativ*|nivel (avanzado|intermedio|alto|medio|basico)|avanzado|fluid*|bilingue|trilingue|hablo|habla|domino|hablado*|idiomas|lengua materna|dominio|domina|interprete|poliglota|lenguas|a2|b1|b2|c1|c2|con fluidez',
  signals: {
    rf_international: {
      strong:
        'evacuacion (de )?(#|…)? ?(nacional*|ciudadan*|connacional*|compatriot*|espanol*) …(desde|de|en)|evacuo a (#|…)? ?(nacional*|ciudadan*|connacional*|compatriot*)|destinad* (en|a|al)|destino* (en|diplomatico*|anteriores|en el exterior|en el extranjero)|acreditad* (ante|en)|mision (en el exterior|permanente)|misiones (en el exterior|diplomaticas en)|embajad* (de …|del …)?(en|ante) (la |los |el )?@|embajad* de @ en|consul* (general )?(de …)?en @|consulado general|(servi*|trabaj*|resid*|vivi*|puestos|destinos|funciones|sirvi*) (…)? ?en @ …@|comision* de servicio* (en|ante)|adscrit* (a|en) (la )?(embajad*|mision|@)|expatriad* en|cascos azules|mision de paz|representacion permanente ante|delegacion permanente|primer destino|(#|dos|tres|cuatro|cinco) (destinos|continentes|paises)',
      against:
        'estudi*|erasmus|intercambio (estudiantil|universitario)|turis*|viaje*|personal local|contrat* local*|teletrabajo|remoto|clientes|vacaciones|tienda*|restaurante*|fabrica*|sucursal*|filial|filiales|supermercado*',
    },
    rf_protocol: {
      strong:
        '(jef*|director*|introductor*|subdirector*|departamento|direccion|oficial|oficina|encargad*|responsable|area|unidad) (general )?(de|del) (ceremonial y )?protocolo|protocolo (diplomatico|de estado|y ceremonial|oficial)|ceremonial (y protocolo|del estado|de estado)?|cartas? credencial(es)?|placet|copias de estilo|nota(s)? verbal(es)?|cuerpo diplomatico|visita(s)? (de estado|oficial|oficiales|presidencial*|ministerial*)|privilegios e inmunidades|inmunidad* diplomatica*|convencion de viena|precedencia*|exequatur|credenciales (ante|al|del embajador)|decano del cuerpo',
      weak: 'protocolo|etiqueta|ceremonias|delegaciones (oficiales|extranjeras)',
      trap: 'protocolo* (de red|de redes|clinico*|de investigacion|de seguridad|de kioto|de kyoto|de montreal|de comunicacion*|sanitario*|de internet|tcp|de tratamiento|de actuacion|de pruebas|medico*|de ensayo*|de bioseguridad|notarial*|covid|experimental*)|credenciales de (acceso|usuario|inicio)',
      against: 'clinico*|ensayo clinico|redes|pacientes|laboratorio|tcp|blockchain|contrasena',
    },
    rf_government: {
      strong:
        'ases(oro|or|ora|orar|oramiento|orando) (de |del |a |al |a la )?(…)?(canciller|ministr* de (relaciones|asuntos) exteriores)|(jef* negociador*|negociador* (jefe|principal)) (de |del |por |para )?(la |el )?@|ministerio(s)? (de|del) (la |las |los |o |a |os |as )?(relaciones|relacoes|asuntos|exteriores|negocios|defen*|defesa|economia|hacienda|finan*|fazenda|interior|justi*|cultura|educa*|trabajo|trabalho|comercio|industria|turismo|agricultura|salud|saude|sanidad|transportes|fomento|energia|ciencia|ambiente|medio)|cancilleria|carrera diplomatica|servicio exterior|diplomatic* de carrera|funcionari*|secretaria de (relaciones exteriores|estado)|comision europea|parlamento europeo|naciones unidas|(l|la|all|dell|nell|na|da|pela|de l|a l) onu|onu (@|femmes|mujeres|mulheres|donne)|otan|osce|seae|oea|mision permanente|representacion permanente|delegacion (de|del) @ (en|ante|a)|(encabez*|presid*|dirigi*|lider*|jef*) (de )?(la )?delegacion|comision de (relaciones exteriores|asuntos exteriores)|diplomatic(o|a|os|as) de carrera|fuerzas armadas|viceministr*|subsecretari*|presidencia (del gobierno|de la republica)|administracion general del estado',
      weak: 'sector publico|administracion publica',
      trap: 'modelo (de )?(naciones unidas|onu)|clientes (del gobierno|gubernamentales)|asuntos gubernamentales|relaciones (con inversores|con inversionistas)|oficina de relaciones internacionales',
      against: 'clientes|modelo onu|modelo de naciones|proveedor*',
    },
    rf_crosscultural: {
      strong:
        'intercultural*|multicultural*|diplomacia (publica|cultural)|multinacional* (equipo*|de personas)|equipo* multinacional*|# nacionalidades|agregad* cultural*|consejer* cultural|centro cultural … embajad*|mediacion entre|(dialogo|puentes) (entre culturas|intercultural|interreligioso)|comunidades (locales|indigenas)|sociedad civil (local|del pais)|accion cultural|instituto cervantes|cooperacion cultural|(tres|cuatro|cinco) continentes',
      weak: 'cultural',
      trap: 'cultura (empresarial|organizacional|corporativa|de empresa|celular*|laboral)|(empresa*|compania*|grupo*) multinacional*',
      against:
        'enviad* especial* para la paz|enviad* especial*|cultura organizacional|cultura de la empresa|beneficios',
    },
    sk_protocol_basic: {
      strong:
        '(jef*|director*|subdirector*|oficial|encargad*|responsable|area|unidad) (general )?(de|del) (ceremonial y )?protocolo|(redac*|elabor*|prepar*) …notas? verbal*|lista diplomatica|acreditacion* (de|del) …(diplomat*|embajador*|cuerpo)|(organiz*|apoyo|coordin*|prepar*|asist*) ……(visitas? (oficial*|de estado|presidencial*|ministerial*|de alto nivel))',
      trap: 'protocolo* (de red|clinico*|de seguridad)',
      against: 'clinico*|redes|pacientes|laboratorio',
      weak: '(departamento|direccion|oficina) de (ceremonial y )?protocolo',
    },
    sk_reporting: {
      strong:
        'informes? (politic*|economic*|de coyuntura|de situacion|diplomatic*|analitic*)|(redac*|elabor*|prepar*) ………(informes|cables|telegramas|notas informativas|notas de prensa politica|analisis|fichas|minutas|carpetas informativas)|cables (diplomaticos|cifrados)|analisis (politico*|de la situacion|de coyuntura|geopolitico*|de politica)|seguimiento (politico|de la situacion politica|de la coyuntura)|puntos de conversacion|notas informativas|reportes politicos',
      weak: 'informes|reportes|analisis',
      trap: '(informes?|reportes?) (financier*|de ventas|de errores|de gastos|contables|de laboratorio|de auditoria)|analisis (de sangre|de datos|financier*|clinico*|de mercado)',
      against: 'contab*|ventas|laboratorio|clientes',
    },
    sk_ir: {
      strong:
        'relaciones internacionales|academia diplomatica|escuela diplomatica|instituto (matias romero|del servicio exterior|rio branco)|derecho internacional|estudios internacionales|asuntos internacionales|(master|maestria|licenciatura|grado|doctorado|licenciad*) …(diplomacia|ciencia* politica*|estudios europeos)|geopolitica|politica internacional|analista de politica exterior',
      weak: 'ciencia* politica*|politica exterior',
      trap: 'oficina de relaciones internacionales|relaciones (publicas|laborales|con inversores|con inversionistas|institucionales de la empresa)|relaciones internacionales de la (universidad|facultad)',
      against: 'inversores|inversionistas|erasmus|movilidad estudiantil|universidad … intercambio',
    },
    sk_staff: {
      strong:
        '(direccion|gestion|supervis*|lider*|dirig*|dirigi*|coordin*|manejo|encabez*|jefatura) (de |del |a |un |una |al |el |la )*(equipo*|personal|# (personas|funcionarios|empleados|diplomatic*|colaborador*|trabajador*))|personal a (mi |su )?cargo|# (personas|funcionarios|empleados|colaboradores|diplomaticos) a (mi |su )?cargo|a cargo de (un equipo|# |personal|diez|doce|quince|veinte)|equipo de # (personas|funcionarios|diplomaticos|empleados|colaboradores)|empleados locales|gestion de recursos humanos|evaluacion del (personal|desempeno)|canciller de la embajada',
      trap: '(me incorpore|incorpor*|unirse|unete|forma* parte|parte de|miembro de) ……equipo*( de [^ ]+)?',
      against: 'unete|unirse|te incorporaras|buscamos',
    },
    sk_budget: {
      strong:
        'presupuesto* (anual* )?(de|por|superior) … ?(#|€|\\$|eur|usd|millones)|presupuesto* (anual* )?del? (la |el |los |las )?(embajada|mision|oficina|consulado|seccion|representacion|programa|proyecto|departamento|direccion|ministerio|servicio|@)|presupuesto anual|(gestion|administr*|manejo|gestion*|elaboracion|ejecucion|control|responsable) ………presupuest*|gestion presupuestaria|ejecucion presupuestaria|presupuesto de la (embajada|mision|oficina)|administracion (financiera|de fondos)|fondos de cooperacion|rendicion de cuentas de la (mision|embajada)',
      weak: 'presupuest*|gastos',
      trap: '(bajo|hotel|viaj*|viajes de bajo) presupuesto|presupuesto* (general* del estado|nacional*|sin compromiso|gratis)|comision de presupuesto*|pide presupuesto|solicit* presupuesto',
      against: 'hotel|bajo coste|gratis',
    },
    sk_crisis: {
      strong:
        'gestion de (la |las )?crisis|manejo de (la |las )?crisis|comite de crisis|gabinete de crisis|celula de crisis|unidad de (crisis|emergencia*)|evacu* (de|del|a) …|evacuacion|repatri*|crisis (consular*|politica|humanitaria|de rehenes|migratoria)|rehen*|secuestro de|(terremoto|sismo|tsunami|huracan|golpe de estado|ebola|atentado*)|emergencia consular|emergencias consulares|plan de contingencia de la',
      weak: 'crisis|emergencia*|contingencia*',
      trap: 'crisis (de reputacion|reputacional*|de marca|de la mediana edad|financier*|bancaria|de redes sociales|de imagen|en redes)|comunicacion de crisis|simulacro* de evacuacion|evacuacion (por |de |en caso de |contra )(incendio*|edificio*)|plan* de evacuacion',
      against: 'marca|redes sociales|reputacion*|banco|simulacro de incendio',
    },
    sk_negotiation: {
      strong:
        '(negoci* ………(acuerdo*|tratado*|convenio*|resolucion*|convencion*|memorando*|tlc|onu|omc|adhesion|paz|declaracion|limit*|fronter*|gobierno*|texto*|protocolo|climat*|internacional*|bilateral*|multilateral*|comercial* internacional*|@))|negociador* (jefe|principal|del|de la|de @|en|climatic*|ante|comercial)|jef* negociador*|tratado*|acuerdo* (bilateral*|marco|de paz|de libre comercio|de asociacion|comercial*|internacional*|de cooperacion)|convenio* (bilateral*|internacional*|de cooperacion|para evitar)|memorando* de entendimiento|conversaciones de paz|(particip*|conduc*|dirigi*|lider*|encabez*) ………negociacion*|grupo de trabajo del consejo|facilitador* (de|en) (la|las|los) (negociacion*|resolucion*|conversaciones)',
      weak: 'negociacion*|negociador*|resolucion*|grupo de trabajo',
      trap: 'negocios( extranjeros| estrangeiros)?|salario …negociable|sueldo …negociable|negociable*|a negociar|negoci* (con proveedores|salarial*|de compras|comercial* con clientes|de precios|inmobiliari*|sindical*)|resolucion de (conflictos|problemas|incidencias|pantalla)|habilidades de negociacion',
      against: 'salario|sueldo|proveedores|compras|ventas|clientes|precios|sindicat*',
    },
    sk_strategic_lead: {
      strong:
        'nuncio apostolico|(jefe|jefa) de la delegacion de la (ue|union europea)|exembajador* de @|embajador(a)? (de @|en|ante|extraordinari*|de espana|del @|de la @|concurrente|permanente|del|de carrera)|embajador(a)?|(como|fue|es) embajador*|jef* (adjunt* )?de (la )?mision|jef* de cancilleria|representante permanente|encargad* de negocios|(dirigi*|direccion|lider*|encabez*|apertura|abrir|abri*|al frente|jefatura) (de |la |el |una |un |nuestra )*(embajada|mision diplomatica|mision permanente|consulado general|legacion)|presidencia (del consejo|de la ue|espanola|pro tempore)|director* general de (politica|asuntos|relaciones|america|africa|europa|naciones)|nunci*',
      trap: 'embajador(a|es)? (de la )?(marca|turismo|producto*|paz infantil|deporte)|embajador* de (samsung|nike|adidas)|jef* de mision (de msf|de medicos|olimpic*|de accion)|(medicos sin fronteras|msf|accion contra el hambre|medicos del mundo) … jef* de mision|(residencia|despacho|hotel|asesor*|reunion con) (del|de la|el|la) embajador*|embajador* (visitante|invitad*)|(asistir|asisti|apoyo|apoye|asesor(e|o|ar)|acompan(e|o|ar)|trabaj(e|o|ar) (para|con)) (a |al |el |la )*embajador(a)?',
      against:
        'oim|sin fronteras|olimpic*|juegos|agricola|exatleta|cruz roja|marca|influencer*|campana publicitaria|ong|olimpic*|medicos sin fronteras|moda',
      weak: 'direccion estrategica',
    },
    sk_high_negotiation: {
      strong:
        'jef* negociador*|negociador* (jefe|principal)|(encabez*|presid*|dirigi*|lider*|jef*) (de )?(la )?delegacion (…)? ?(en|ante|a|para|durante|negociador*|de @)|plenos poderes|consejo de seguridad|conversaciones de paz|negociaciones de (paz|adhesion|alto nivel)|dialogos? de paz|alto el fuego|cese al fuego|firm* (del|el|un) (tratado|acuerdo de paz)|(lider*|dirigi*|encabez*|condujo|conduj*) (las |los )?negociaciones|acuerdo* de paz|sherpa|cumbre(s)? (@|de (jefes|@|la|las)|iberoamericana|ministerial*|presidencial*)',
      trap: '(subjef*|jef* adjunt*) de (la )?delegacion|plenos poderes notariales|consejo de seguridad nacional',
      against: 'sindicat*|compras|notari*|convenio colectivo',
    },
    sk_intl_crisis: {
      strong:
        'mediacion (entre|en|de|internacional|del|diplomatica)|medi(o|ar|aba|ando|ador|adora|adores) (entre|en el conflicto|en la crisis|de paz|internacional|en)|enviad* especial para|desescalada|proceso* de paz|diplomacia de crisis|evacuacion de la embajada|respuesta internacional|regimen de sanciones|prevencion de conflictos|resolucion del conflicto|(dirigi*|coordin*|lider*) ………evacuacion ………(nacionales|ciudadanos|connacionales|@|compatriotas|espanoles)|gestion de crisis internacional*|solucion de controversias|cascos azules',
      trap: 'mediacion (familiar|escolar|laboral|de seguros|cultural)|mediador* (familiar|escolar|cultural|de seguros)|crisis (financier*|bancaria|de marca|de reputacion)|conflicto* (de interes*|laboral*)|medio (ambiente|de|tiempo)',
      against: 'analista|articulo*|tesis|banco|seguros|familiar',
    },
    sk_policy: {
      strong:
        'formulacion de (la )?politica*|politica exterior|(elabor*|diseno|disen*|formul*|redac*|desarroll*|implement*|ejecu*|defini*|coordin*) ………(politica* (publica*|exterior|nacional*|migratoria|de estado|de cooperacion|comercial|climatica)|estrategia (nacional|pais|de|del|exterior|africa)|libro blanco|plan (nacional|de accion|director)|ley*|proyecto* de ley|legislacion)|libro blanco|estrategia (nacional|de accion exterior|pais)|politicas publicas|planificacion (de politicas|politica|estrategica del ministerio)|planeamiento (politico|de politica)|asesor* (al|del|de la|a la) (ministr*|presiden*|canciller|gobierno|viceministr*)|proyecto* de ley',
      trap: 'politica* (de privacidad|de cookies|de devolucion*|de reembolso|de empresa|de recursos humanos|de precios|de seguridad de la informacion|de cancelacion)|poliza*|estrategia* (de marketing|comercial*|digital*|de marca|de ventas)|ciencia* politica*|informes? politico*|analista de politica exterior|analisis politico',
      against: 'cookies|privacidad|poliza*|seguro*|marketing',
    },
  },
};
