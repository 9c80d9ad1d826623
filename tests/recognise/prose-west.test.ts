import { describe, expect, it } from 'vitest';
import { recognise } from '@/lib/recognise';

const only = (text: string) => {
  const mentions = recognise(text);
  expect(mentions, text).toHaveLength(1);
  return mentions[0];
};

describe('ambassadors of a cause, a club, a product or a place', () => {
  it.each([
    'Trois ambassadeurs du tri passent de porte en porte à Lyon.',
    'Elle travaille comme ambassadrice de tri pour la commune.',
    'Il est ambassadeur du World Cleanup Day en France.',
    'La communauté de communes forme des ambassadeurs 3R.',
    'La cycliste est ambassadrice du festival en Suisse.',
    'Er ist Botschafter für guten Willen in Kenia.',
    'Sie gilt als Botschafterin des Friedens in Frankreich.',
    'Er ist Botschafter eines Vereins in Deutschland.',
    'Il ministro degli Esteri ha premiato gli ambasciatori dello sport.',
    'È ambasciatrice onoraria di buona volontà in Kenya.',
    'Lo chef è ambasciatore del vino in Giappone.',
    'É embaixadora para a Cultura em Portugal.',
    'O ator foi embaixador do festival no Brasil.',
    'La cantante es embajadora de la campaña en Chile.',
    'Het is een ambassadeur van de stichting in Kenia.',
    'Hon är ambassadör för stiftelsen i Norge.',
    'Hän on rauhan suurlähettiläs Keniassa.',
    'Sie ist Sonderbotschafterin von UNICEF in Kenia.',
    'Embajadora Mundial de la Alfabetización en Perú',
    'É embaixadora da ONU Mulheres no Brasil.',
  ])('is no title: %s', (text) => {
    expect(recognise(text)).toEqual([]);
  });

  it.each([
    'Ambassadeur de la République du Congo à Rabat',
    'Ambassadrice du Saint-Siège à Paris',
    'Embajadora de España en la Ciudad del Vaticano',
    'Botschafter der Republik Kongo in Berlin',
    'De ambassadeur van het Koninkrijk Marokko',
  ])('unlike those of a state: %s', (text) => {
    expect(only(text)?.verdict).toBe('head');
  });
});

describe('buildings, rooms and streets named after ambassadors', () => {
  it.each([
    "L'Hôtel des Ambassadeurs à Menton",
    'La Villa des Ambassadeurs à Alger',
    'Le Théâtre des Ambassadeurs à Paris',
    '12, rue des Ambassadeurs, Bruxelles',
    'Via degli Ambasciatori 4, Roma',
    'Palazzo degli Ambasciatori, Roma',
    'Ambasciatori Palace Hotel, Roma',
    'Rua dos Embaixadores 7, Lisboa',
    'El Salón de Embajadores de Madrid',
    'El introductor de embajadores de España',
  ])('%s', (text) => {
    expect(recognise(text)).toEqual([]);
  });
});

describe('compounds and phrases that name a thing, not a person', () => {
  it.each([
    'De ministerraad heeft het besluit genomen in Brussel.',
    'Ministerrådet vedtog direktivet i Bruxelles.',
    'Nordisk Ministerråd har kontor i København.',
    'Nordiska ministerrådet sammanträdde i Stockholm.',
    'Het ambassadeursproject in Kenia loopt af.',
    'Drie ambassadeursbenoemingen in Den Haag',
    'De ambassadeursconferentie in Den Haag begint maandag.',
    'De ambassadeursresidentie in Lagos wordt verkocht.',
    'Samtaler på ambassadørniveau i Oslo',
    'Han får ambassadørposten i Oslo.',
    'Ambassadørboligen i Oslo er til salg.',
    'Ambassadörsmötet i Stockholm börjar i dag.',
    'Suurlähettiläspäivät alkavat Helsingissä.',
    'Suurlähettiläskokous pidetään Helsingissä.',
    'Suurlähettilään virka-asunto Pariisissa',
    'Die Botschafter-Konferenz in Berlin',
    'Ambassadør-rokade i Udenrigsministeriet',
  ])('%s', (text) => {
    expect(recognise(text)).toEqual([]);
  });

  it.each([
    'Norges ambassadør møter statsministeren i Oslo.',
    'Der deutsche Botschafter empfängt Gäste in Wien.',
    'De Nederlandse ambassadeur post een foto.',
    'El presidente recibió en el Palacio del Elíseo al embajador de Chile.',
  ])('and no such thing is said of one who does something: %s', (text) => {
    expect(only(text)?.verdict).toBe('head');
  });

  it.each([
    ['Ministerråd Kari Dahl, Norges ambassade i Berlin', 'minister-counsellor'],
    ['EU-ambassadeurs in Brussel', 'ambassador'],
    ['De Nederlandse ambassadrices in Afrika', 'ambassador'],
    ['Sveriges ambassadörers villkor', 'ambassador'],
    ['Danmarks ambassadører i Afrika', 'ambassador'],
    ['Ambassadørens brev fra Paris', 'ambassador'],
    ['Suurlähettiläänä Pariisissa 2010–2014', 'ambassador'],
  ])('unlike %s', (text, kind) => {
    expect(only(text)?.kind).toBe(kind);
  });
});

describe('the same words for other work', () => {
  it.each([
    ['Le haut-commissaire en Polynésie française a reçu les maires.', 'state-commissioner'],
    ["Le haut-commissaire de Nouvelle-Calédonie a signé l'arrêté.", 'state-commissioner'],
    ['Hoge Commissaris van de OVSE inzake Nationale Minderheden', 'un-high-commissioner'],
    ['Alto commissario OSCE per le minoranze nazionali', 'un-high-commissioner'],
    ["Haut-commissaire de l'OSCE pour les minorités nationales", 'un-high-commissioner'],
    ['Alto Comisionado de la OSCE para las Minorías Nacionales', 'un-high-commissioner'],
    ['Chef de la Mission multidimensionnelle intégrée des Nations Unies au Mali', 'peace-mission-head'],
    ['Cheffe de la Mission des Nations Unies en Haïti', 'peace-mission-head'],
    ['Jefe de la Misión de las Naciones Unidas en Colombia', 'peace-mission-head'],
    ['Chefe da Missão das Nações Unidas no Haiti', 'peace-mission-head'],
    ['Leiter der Mission der Vereinten Nationen in Mali', 'peace-mission-head'],
    ['Hoofd van de missie van de Verenigde Naties in Mali', 'peace-mission-head'],
    ['Capo della missione di assistenza delle Nazioni Unite in Libia', 'peace-mission-head'],
    ["Représentant spécial du SG de l'ONU au Mali", 'peace-mission-head'],
    ['FN:s specialsändebud i Afghanistan', 'peace-mission-head'],
    ["Rappresentante speciale dell'ONU in Libia", 'peace-mission-head'],
    ['Speciaal vertegenwoordiger van de VN in Mali', 'peace-mission-head'],
    ['OSSE:s högkommissarie för nationella minoriteter', 'un-high-commissioner'],
    ['Según la misión del Fondo, el jefe de misión vuelve a Buenos Aires en mayo.', 'imf-mission-chief'],
    ['La cheffe de mission conduit la délégation du Fonds à Dakar.', 'imf-mission-chief'],
    ['Der Chef de Mission führt die sportliche Delegation in Tokio.', 'olympic-chef-de-mission'],
  ])('%s: %s', (text, kind) => {
    expect(only(text)).toMatchObject({ verdict: 'other', kind });
  });

  it.each([
    'Cheffe de la Mission permanente du Tchad auprès des Nations Unies',
    'Jefe de la Misión de Chile ante las Naciones Unidas',
    'Leiterin der Mission der Schweiz bei den Vereinten Nationen',
    'Haut-commissaire du Canada au Ghana',
  ])('unlike those whom a state sends: %s', (text) => {
    expect(only(text)?.verdict).toBe('head');
  });
});

describe('charges and ranks', () => {
  it.each([
    ['Paul Rey, ambassadeur chargé des négociations commerciales', 'thematic-ambassador'],
    ['Anne Roy, ambassadrice chargée de promouvoir la francophonie', 'thematic-ambassador'],
    ["Jean Lot, ambassadeur délégué à l'environnement", 'thematic-ambassador'],
    ['Luc Bon, ambassadeur en mission sur les migrations', 'thematic-ambassador'],
    ['Ambasciatore incaricato dei rapporti con le comunità', 'thematic-ambassador'],
    ['Embajador encargado de los asuntos antárticos', 'thematic-ambassador'],
    ['Embaixadora encarregada das questões do Ártico', 'thematic-ambassador'],
    ['Sie führt den Titel einer Botschafterin im Ministerium.', 'personal-rank'],
  ])('%s: %s', (text, kind) => {
    expect(only(text)).toMatchObject({ verdict: 'related', kind });
  });

  it.each([
    'Dois encarregados de negócios com cartas de gabinete em Luanda',
    "Incaricato d'affari con lettere di gabinetto a Damasco",
    "Chargé d'affaires avec lettres de cabinet à Damas",
  ])('a chargé with letters of cabinet is a head: %s', (text) => {
    expect(only(text)).toMatchObject({ verdict: 'head', kind: 'charge-en-pied', rank: 'head' });
  });

  it('tells the deputy of an ambassador', () => {
    expect(recognise('Die Botschafterin und ihr Ständiger Vertreter leiten die Botschaft in Wien.')[1]).toMatchObject({
      kind: 'deputy-head',
    });
    expect(only('Die Ständige Vertreterin des deutschen Botschafters in Wien')?.rank).toBe('deputy');
  });

  it('takes "anterior al de embajador" for a rank below, not for a post that is over', () => {
    expect(only('Ocupa un rango anterior al de embajador en Chile.')?.status).not.toBe('former');
  });
});

describe('what nobody holds', () => {
  it.each([
    "La Norvège n'a pas d'ambassadeur au Tchad.",
    "La Norvège n'a plus d'ambassadeur au Tchad.",
    "Le Canada n'a toujours pas nommé d'ambassadeur en Chine.",
    "Toujours pas d'ambassadeur de Suède en Hongrie",
    'Bolivia no tiene embajador en Chile.',
    'Les nonces apostoliques en Afrique se réunissent à Rome.',
    'Perú decidió no designar un embajador en Caracas.',
    'Non ci sarà un ambasciatore italiano a Damasco.',
    'Norwegen hat keinen Botschafter im Tschad.',
    'Nederland heeft geen ambassadeur in Tsjaad.',
    'Sverige har ingen ambassadör i Tchad.',
    'Norge har ingen ambassadør i Tsjad.',
    'Suomella ei ole suurlähettilästä Tšadissa.',
    'Angola não tem embaixador no Chade.',
    'Botschafter sind Diplomaten, die ihr Land im Ausland vertreten.',
    'Botschafter und Botschafterinnen sind Diplomaten im Ausland.',
    'Il Nunzio apostolico è il rappresentante diplomatico del Papa.',
    "L'ambassadeur dans un pays étranger est nommé par le chef de l'État.",
    'De ambassadeur heeft de leiding over de ambassade.',
    'El presidente ha nombrado 14 embajadores políticos en Chile.',
  ])('%s', (text) => {
    expect(only(text)?.held).toBe(false);
  });

  it.each([
    'Elle a été nommée ambassadrice au Tchad.',
    'Fue nombrado embajador en Chile.',
    'Er wird Botschafter in Peru.',
  ])('unlike one’s own post: %s', (text) => {
    expect(only(text)?.held).toBe(true);
  });
});

describe('heads by other names', () => {
  it.each([
    ['Il Papa ha ricevuto i Nunzi Apostolici in Africa.', 'nuncio'],
    ['Les nonces apostoliques en Afrique se réunissent à Rome.', 'nuncio'],
    ['Hon är chef för Finlands ambassad i Lusaka.', 'head-of-mission'],
    ['Hoofd van de ambassade in Bamako', 'head-of-mission'],
    ['Jefa de la embajada de España en Malí', 'head-of-mission'],
    ["Capo dell'ambasciata d'Italia a Bamako", 'head-of-mission'],
    ['Sjef for ambassaden i Bamako', 'head-of-mission'],
    ['Sjef for den norske ambassaden i Kabul', 'head-of-mission'],
    ['Chef för svenska ambassaden i Kabul', 'head-of-mission'],
    ["Cheffe de l'ambassade de France à Lima", 'head-of-mission'],
    ['Chefe da embaixada em Lima', 'head-of-mission'],
    ['Chefin der ständigen Mission der Schweiz bei der UNO in Genf', 'head-of-mission'],
  ])('%s: %s', (text, kind) => {
    expect(only(text)).toMatchObject({ verdict: 'head', kind });
  });

  it.each([
    'Chef för kulturavdelningen vid Sveriges ambassad i Oslo',
    'Chef der Wirtschaftsabteilung der Botschaft in Wien',
  ])('unlike the head of a section: %s', (text) => {
    expect(recognise(text)).toEqual([]);
  });
});

describe('short and local names of countries', () => {
  it.each([
    'Elle a été ambassadrice en RDC.',
    'Ambasciatore in Congo dal 2015',
    'Embajador en Congo desde 2015',
    'É embaixadora em Teerão.',
    'Embajador en EE. UU. desde 2018',
    'Embajadora en EEUU desde 2018',
    'Ambasciatrice negli USA dal 2018',
    'Ambassadeur aux EAU depuis 2018',
  ])('%s', (text) => {
    expect(only(text)?.verdict).toBe('head');
  });
});
