import { expect, it } from 'vitest';
import { serviceOf } from '@/lib/career';
import { positionsInText } from '@/lib/career/lines';

const NOVEMBER_2026 = 2026 * 12 + 10;

/** Biographies in sentences and in the boxes beside them, with the months of service that they tell. */
const TOLD: readonly (readonly [text: string, months: number])[] = [
  [
    'She joined the Diplomatic Service in 1998. After a first posting in Dakar (2000–2003) she worked in the Africa Directorate (2003–2007) and was then Consul General in Marseille (2007–2011). From 2011 until 2015 she represented her country as Ambassador in Lisbon.',
    36 + 48 + 48 + 48,
  ],
  [
    'He served as Ambassador to Kenya from 2014 to 2018, having previously been Deputy Head of Mission in Cairo (2010-2014). Between 2005 and 2010 he worked for the World Bank.',
    96,
  ],
  [
    'Since 2019 he has been Ambassador to Italy. He was Director for Europe at the Ministry of Foreign Affairs from 2015 to 2019 and Political Counsellor in London from 2011 to 2015.',
    95 + 48 + 48,
  ],
  [
    'Ms X was Consul in Milan (2008-2010), First Secretary in Ottawa (2010-2013) and, most recently, Ambassador to Ghana (2019-2023). In between she was a visiting fellow at Chatham House (2013-2014).',
    24 + 36 + 48,
  ],
  [
    'From 2006-2010 Second Secretary at the Embassy in Rome; from 2010-2014 Desk Officer in the Ministry; from 2014-2018 Consul General in Lyon.',
    144,
  ],
  [
    'Nach dem Studium trat er 1999 in den Auswärtigen Dienst ein. Er war von 2001 bis 2004 an der Botschaft Ankara tätig, von 2004 bis 2008 Referent im Auswärtigen Amt und von 2008 bis 2012 Kulturreferent an der Botschaft in Tokio. Seit 2020 ist er Botschafter in Oslo.',
    36 + 48 + 48 + 83,
  ],
  [
    '2012–2016 war sie Botschafterin in Peru, 2008–2012 Ständige Vertreterin in Quito. Zuvor arbeitete sie als Anwältin in Bremen (2001–2008).',
    96,
  ],
  [
    'Elle a été deuxième secrétaire à Rabat (2003-2006), rédactrice au Quai d’Orsay (2006-2009), puis première conseillère à Ottawa de 2009 à 2013. Depuis 2020, elle est ambassadrice en Bolivie.',
    36 + 36 + 48 + 83,
  ],
  [
    'De 2010 à 2014, il est consul général à São Paulo. Il dirige ensuite le service du protocole du ministère des Affaires étrangères de 2014 à 2018, avant de rejoindre une banque (2018-2021).',
    96,
  ],
  [
    'Ingresó en la carrera diplomática en 1995. Ha sido cónsul en Lyon (1998-2001), consejero en la Embajada de España en Pekín (2001-2005) y embajador en Panamá desde 2019 hasta 2023.',
    36 + 48 + 48,
  ],
  [
    'Entre 2004 y 2008 fue primer secretario en la Embajada de Chile en Quito; de 2008 a 2012, subdirector de Asuntos Multilaterales del Ministerio de Relaciones Exteriores; y desde 2020 es embajador en Canadá.',
    48 + 48 + 83,
  ],
  [
    'Foi segundo-secretário na Embaixada em Luanda (2002-2005), conselheiro na Missão junto à ONU (2005-2009) e, de 2015 a 2019, embaixador em Hanói. Entre 2010 e 2014 dirigiu uma fundação privada.',
    36 + 48 + 48,
  ],
  [
    'È stato secondo segretario all’Ambasciata a Nairobi (2004-2007) e console generale a Lione (2011-2015). Dal 2007 al 2011 ha prestato servizio al Ministero degli Affari Esteri. Dal 2020 è ambasciatore in Cile.',
    36 + 48 + 48 + 83,
  ],
  [
    'Van 2005 tot 2009 was hij tweede ambassadesecretaris in Jakarta, van 2009 tot 2013 beleidsmedewerker op het ministerie van Buitenlandse Zaken en van 2013 tot 2017 ambassadeur in Accra. Daarna werkte hij bij een bank (2017-2020).',
    144,
  ],
  [
    'Hon var andre sekreterare vid ambassaden i Pretoria 2004–2007, departementsråd på utrikesdepartementet 2007–2012 och ambassadör i Hanoi 2012–2016. Sedan 2020 är hon generalkonsul i Istanbul.',
    36 + 60 + 48 + 83,
  ],
  [
    'Han var ambassadesekretær i Kairo 2003-2006, kontorchef i Udenrigsministeriet 2006-2011 og ambassadør i Hanoi 2011-2015.',
    36 + 60 + 48,
  ],
  [
    'Hän toimi toisena lähetystösihteerinä Suomen suurlähetystössä Hanoissa vuosina 2004–2007, ulkoministeriössä yksikönpäällikkönä vuosina 2007–2012 ja suurlähettiläänä Limassa vuosina 2012–2016.',
    36 + 60 + 48,
  ],
  [
    'W latach 2003–2006 był drugim sekretarzem w Ambasadzie RP w Kairze, w latach 2006–2010 radcą w MSZ, a w latach 2012–2016 ambasadorem w Peru.',
    36 + 48 + 48,
  ],
  [
    'В 2001–2004 годах — третий секретарь Посольства России в Кении, в 2004–2008 годах — советник департамента МИД России, в 2012–2016 годах — посол России в Перу. С 2020 года — директор департамента МИД.',
    36 + 48 + 48 + 83,
  ],
  [
    'С 2005 по 2009 год работал вторым секретарём посольства в Алжире, с 2009 по 2013 год — начальником отдела МИД, а с 2013 по 2017 год — чрезвычайным и полномочным послом в Гане.',
    144,
  ],
  [
    'У 2003–2006 роках — другий секретар Посольства України в Кенії, у 2006–2010 роках — начальник відділу МЗС України, з 2016 до 2020 року — Надзвичайний і Повноважний Посол у Перу.',
    36 + 48 + 48,
  ],
  [
    '2003-2006 yılları arasında Kahire Büyükelçiliğinde ikinci kâtip, 2006-2010 yılları arasında Dışişleri Bakanlığında şube müdürü olarak görev yaptı. 2012-2016 yıllarında Lima Büyükelçisi oldu.',
    36 + 48 + 48,
  ],
  [
    'Υπηρέτησε ως Γραμματέας Β΄ στην Πρεσβεία στο Κάιρο (2003-2006), στη Διεύθυνση ΟΗΕ του Υπουργείου Εξωτερικών (2006-2010) και ως Πρέσβης στη Λίμα (2012-2016).',
    36 + 48 + 48,
  ],
  [
    'عمل سكرتيرا ثانيا في سفارة الأردن بالقاهرة (2003-2006)، ثم مستشارا في وزارة الخارجية (2006-2010)، ثم سفيرا لدى بيرو من 2012 إلى 2016.',
    36 + 48 + 48,
  ],
  [
    'שימש כמזכיר שני בשגרירות ישראל בקהיר (2003–2006), כמנהל מחלקה במשרד החוץ (2006–2010) וכשגריר בפרו בשנים 2012–2016.',
    36 + 48 + 48,
  ],
  [
    '2003 से 2006 तक काहिरा में भारतीय दूतावास में द्वितीय सचिव, 2006 से 2010 तक विदेश मंत्रालय में अवर सचिव और 2012 से 2016 तक पेरू में राजदूत रहे।',
    36 + 48 + 48,
  ],
  [
    'Pernah menjabat Sekretaris Kedua di KBRI Kairo (2003–2006), Kepala Subdirektorat di Kementerian Luar Negeri (2006–2010), dan Duta Besar RI untuk Peru (2012–2016).',
    36 + 48 + 48,
  ],
  [
    '2003年至2006年任中国驻埃及大使馆二等秘书，2006年至2010年任外交部非洲司处长，2012年至2016年任中国驻秘鲁大使。2016年至2020年任某大学教授。',
    36 + 48 + 48,
  ],
  [
    '2003年至2006年任駐史瓦帝尼大使館二等秘書，2006年至2010年任外交部科長，2012年至2016年任駐巴拿馬大使。',
    36 + 48 + 48,
  ],
  [
    '2003年から2006年まで在エジプト大使館二等書記官、2006年から2010年まで外務省課長補佐、2012年から2016年まで駐ペルー大使を務めた。',
    36 + 48 + 48,
  ],
  [
    '2003년부터 2006년까지 주이집트대사관 2등서기관, 2006년부터 2010년까지 외교부 과장, 2012년부터 2016년까지 주페루 대사를 지냈다.',
    36 + 48 + 48,
  ],
  [
    'A career member of the Senior Foreign Service, Mr. X most recently served as Deputy Chief of Mission at the U.S. Embassy in Lima, Peru (2018–2021). Other assignments include Political Counselor in Quito (2014–2017), Consul General in Recife (2011–2014), and desk officer in the Bureau of European Affairs (2008–2010).',
    36 + 36 + 36 + 24,
  ],
  [
    'Prior to that, from July 2012 until June 2016, she was High Commissioner in Lusaka. From August 2008 to June 2012 she headed the Consular Department of the Ministry.',
    48 + 47,
  ],
  [
    'Appointed in March 2021, Ambassador X was Deputy Permanent Representative in Vienna from 2016 to 2021. Earlier, as a journalist, she covered the Middle East (2005–2012).',
    60,
  ],
  [
    '2016 to 2020  Kyiv, Ambassador; 2012 to 2016  London, Head of Eastern Department, FCO; 2008 to 2012  Moscow, First Secretary',
    144,
  ],
  ['Ambassador in Lima, 2016–20; Counsellor, Kyiv, 2012–16; First Secretary, Moscow, 2008–12.', 144],
  [
    'Entry into the Ministry: 2001. Attaché, Rome (2003–2006). Consul, Nice (2006–2010). Ambassador, Rabat (2014–2018).',
    36 + 48 + 48,
  ],
  ['HM Ambassador, Lima, since 2020; previously Deputy High Commissioner, Accra, 2016–2020.', 83 + 48],
  [
    'Ambassador of Norway to Peru\nIn office\n3 March 2015 – 5 June 2019\nPreceded by\tA B\nSucceeded by\tC D\n\nConsul General of Norway in New York\nIn office\n2011 – 2015\nPreceded by\tE F',
    51 + 48,
  ],
  [
    'Ambassador of Norway to Peru\nIn office\n3 March 2015 – 5 June 2019\nPreceded by\tA B\nSucceeded by\tC D\nConsul General of Norway in New York\nIn office\n2011 – 2015\nPreceded by\tE F\nPersonal details\nBorn\t4 May 1960\nSpouse\tX Y\nAlma mater\tUniversity of Oslo',
    51 + 48,
  ],
  [
    'Ambassador to Peru\nIncumbent\nAssumed office\n1 March 2022\nPresident\tX\nPreceded by\tY\n\nAmbassador to Chile\nIn office\nMarch 1, 2016 – February 28, 2022\nPresident\tX',
    57 + 72,
  ],
  [
    'Ambassador of Norway to Peru\nIn office: 2015–2019\nPreceded by: A B\nConsul General in New York\nIn office: 2011–2015',
    96,
  ],
  [
    'Born: 4 May 1960\nOffice: Ambassador to Peru\nTerm: 2015–2019\nOffice: Consul General in New York\nTerm: 2011–2015',
    96,
  ],
  [
    '駐秘魯大使\n外交部\n2019年3月 - 目前 · 7 年 9 個月\n秘魯利馬\n\n副處長\n駐芝加哥台北經濟文化辦事處\n2012年2月 - 2019年2月 · 7 年 1 個月',
    93 + 85,
  ],
  [
    '組長\n駐法國台北代表處 · 全職\n2019年3月 - 目前 · 7 年 9 個月\n法國巴黎\n\n科員\n外交部 · 全職\n2012年2月 - 2019年2月 · 7 年 1 個月\n台北',
    93 + 85,
  ],
  [
    '秘書\n駐日內瓦辦事處 · 全職\n2019 年 3 月 – 至今 · 7 年 9 個月\n\n薦任科員\n外交部領事事務局 · 全職\n2012 年 2 月 – 2019 年 2 月 · 7 年 1 個月',
    93 + 85,
  ],
  [
    '1.9.2015–31.8.2019 Suurlähettiläs, Lima\n1.9.2010–31.8.2015 Lähetystöneuvos, Suomen EU-edustusto\n1.1.2005–31.8.2010 Avustaja, eduskunta',
    48 + 60,
  ],
  [
    '9/2015–8/2019 Suurlähettiläs, Suomen suurlähetystö, Lima\n9/2010–8/2015 Ulkoasiainneuvos, ulkoministeriö\n2005–2010 Toimittaja, Helsingin Sanomat',
    48 + 60,
  ],
  [
    'TYÖKOKEMUS\n2015– Suurlähettiläs, Lima\n2010–2015 Apulaisosastopäällikkö, ulkoministeriö\n2006–2010 Ministerineuvos, Suomen pysyvä edustusto, Geneve\n2002–2006 Erityisavustaja, Tasavallan presidentin kanslia',
    143 + 60 + 48,
  ],
  [
    'Työkokemus\n\nSuurlähettiläs, Suomen suurlähetystö, Lima, 2015–2019\nOsastopäällikkö, ulkoministeriö, 2010–2015\n\nKoulutus\n\nValtiotieteiden maisteri, Helsingin yliopisto, 1990–1996',
    48 + 60,
  ],
  ['vv. 2015–2019 suurlähettiläs, Lima\nvv. 2010–2015 lähetystöneuvos, Suomen suurlähetystö, Oslo', 108],
  [
    '2015 - 2019 pysyvä edustaja, Suomen pysyvä edustusto YK:ssa\n2010 - 2015 ulkoministeriö, kansainvälisen oikeuden yksikkö, yksikön päällikkö',
    108,
  ],
  [
    'Ambasador RP w Peru (2015–2019), wcześniej radca-minister w Ambasadzie RP w Oslo (2010–2014) i naczelnik wydziału w MSZ (2006–2010). W latach 2002–2006 pracował w Kancelarii Sejmu.',
    48 + 48 + 48,
  ],
  [
    'Absolwent KSAP. W MSZ od 2003 r. Od 2003 do 2006 r. w Departamencie Azji i Pacyfiku MSZ, od 2006 do 2010 r. II sekretarz w Ambasadzie RP w Hanoi, od 2012 do 2016 r. konsul generalny RP w Lyonie.',
    36 + 48 + 48,
  ],
  [
    'Urodzony w 1970 r. Dyplomata, w latach 2003–2007 kierownik wydziału konsularnego Ambasady RP w Kairze. 2008–2012 zastępca dyrektora Departamentu Afryki MSZ. Od września 2020 r. ambasador RP w Peru.',
    48 + 48 + 75,
  ],
  [
    'Nota biográfica: Licenciado em Direito. Adido de embaixada (2001-2003), secretário de embaixada na Embaixada de Portugal em Luanda (2003-2007), cônsul-geral em Toronto (2007-2011), diretor de serviços no MNE (2011-2015). Embaixador em Hanói desde 2020.',
    24 + 48 + 48 + 48 + 83,
  ],
  [
    'De 1/9/2015 a 31/8/2019 exerceu o cargo de Embaixador de Portugal em Lima.\nDe 1/9/2010 a 31/8/2015 exerceu funções de conselheiro na Representação Permanente junto da União Europeia (REPER).',
    108,
  ],
  [
    '2015-2019 – Embaixador em Lima;\n2010-2015 – Conselheiro na REPER, Bruxelas;\n2006-2010 – Adjunto do Gabinete do Primeiro-Ministro;\n2002-2006 – Secretário de embaixada na Direção-Geral de Política Externa, MNE.',
    48 + 60 + 48,
  ],
  [
    'Entre setembro de 2015 e agosto de 2019, Embaixador em Lima; entre setembro de 2010 e agosto de 2015, Ministro-Conselheiro na Missão Permanente em Nova Iorque',
    108,
  ],
  [
    'Ambassadeur de France au Pérou de 2015 à 2019. Auparavant sous-directeur à la direction d’Afrique (2010-2015). Affecté à Rabat comme premier secrétaire (2006-2010).',
    48 + 60 + 48,
  ],
  [
    'Administration centrale, direction d’Afrique, 2003-2006 ; deuxième secrétaire à Rabat, 2006-2010 ; consul général à Fès, 2010-2014.',
    36 + 48 + 48,
  ],
  [
    'Prior to her appointment, Ms Y was Director for Africa at the Ministry of Foreign Affairs from 2017 to 2018. From 2012 to 2015 she was Ambassador to Chile.',
    12 + 36,
  ],
  [
    'Elle dirige depuis 2021 un cabinet d’avocats, après avoir été ambassadrice au Chili, de 2015 à 2021. De 2008 à 2010 elle a été conseillère à l’ambassade à Oslo.',
    72 + 24,
  ],
  [
    'Von 1990 bis 1997 war er Offizier der Luftwaffe. Danach ging er zum Auswärtigen Dienst; von 2002 bis 2004 war er Botschafter in Albanien.',
    24,
  ],
  [
    'A career member of the Foreign Service, with the rank of Counselor, she currently serves as Ambassador to Mali, a position she has held since August 2020.',
    76,
  ],
  ['Es una funcionaria del servicio exterior que desde 2021 ha sido embajadora en Togo.', 71],
  ['2005年起任中国驻秘鲁大使。2011年至2013年任外交部司长。', 72 + 24],
  [
    'Lebenslauf\nGeboren 1971 in Bonn\n2001-2005\nAuswärtiges Amt, Referent\n2005-2009\nBotschaft Oslo, Kulturreferent\n2009-2012\nBotschafter in Peru',
    48 + 48 + 36,
  ],
];

it.each(TOLD)('%s', (text, months) => {
  expect(serviceOf(positionsInText(text), NOVEMBER_2026).months).toBe(months);
});
