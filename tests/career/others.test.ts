import { expect, it } from 'vitest';
import { serviceOf } from '../../lib/career';
import { positionsInText } from '../../lib/career/lines';

const TODAY = 2026 * 12 + 10;
const months = (text: string) => serviceOf(positionsInText(text), TODAY).months;

it.each([
  'Her father served as Ambassador to Cuba from 1998 to 2004.',
  'His predecessor, Anna Holm, was Ambassador to Ghana from 2002 to 2010.',
  'He replaced Maria Rossi, who was Consul General in Milan from 2005 to 2012.',
  'Son père a été ambassadeur au Maroc de 1990 à 1998.',
  'Elle a succédé à Paul Martin, qui fut ambassadeur au Mali de 2004 à 2009.',
  'Su esposo fue embajador en Chile de 2001 a 2009.',
  'A sua mãe foi embaixadora em Cuba de 2001 a 2009.',
  'Sein Vater war von 1990 bis 1999 Botschafter in Ghana.',
  'Ihre Vorgängerin war von 2005 bis 2012 Botschafterin in Oslo.',
  'Suo marito è stato ambasciatore in Cile dal 2001 al 2009.',
  'Haar man was van 2001 tot 2009 ambassadeur in Ghana.',
  'Hennes make var ambassadör i Oslo 2001–2009.',
  'Hendes far var ambassadør i Oslo 2001–2009.',
  'Hennes far var ambassadør i Stockholm 2001–2009.',
  'Hänen isänsä oli suurlähettiläänä Oslossa 2001–2009.',
  'Jej mąż był ambasadorem w Oslo w latach 2001–2009.',
  'Её муж был послом в Чили с 2001 по 2009 год.',
  'Її чоловік був послом у Чилі з 2001 по 2009 рік.',
  'Eşi 2001-2009 yılları arasında Oslo Büyükelçisi olarak görev yaptı.',
  'Ο πατέρας της ήταν πρέσβης στο Όσλο 2001–2009.',
  'בעלה היה שגריר בצ׳ילה 2001–2009.',
  'زوجها كان سفيرا في تشيلي 2001–2009.',
  'उनके पिता 2001–2009 चिली में राजदूत थे।',
  'Suaminya adalah Duta Besar untuk Chile 2001–2009.',
  '其父亲2001年至2009年任驻智利大使。',
  '父は2001年から2009年まで駐チリ大使。',
  '아버지는 2001년부터 2009년까지 주칠레 대사.',
])('counts nobody else’s post: %s', (text) => {
  expect(months(text)).toBe(0);
});

it.each([
  ['Her husband being a teacher, she was Ambassador to Cuba from 1998 to 2004.', 72],
  ['She succeeded Anna Holm as Ambassador to Ghana from 2002 to 2010.', 96],
  ['With her husband she lived in Rome. From 2002 to 2010 she was Ambassador to Ghana.', 96],
])('but the subject’s own: %s', (text, expected) => {
  expect(months(text)).toBe(expected);
});
