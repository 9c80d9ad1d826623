import { expect, it } from 'vitest';
import { serviceOf } from '../../lib/career/index';
import { positionsInText } from '../../lib/career/lines';

const TODAY = 2026 * 12 + 10;
const monthsOf = (text: string) =>
  serviceOf(positionsInText(text), TODAY).positions.map(({ period }) => period?.months);

it.each([
  '2012年4月 外務省入省\n2016年8月 外務省 中東アフリカ局 課長補佐\n2019年4月 在ペルー日本国大使館 参事官',
  '2012.4 外交部科员\n2016.8 驻秘鲁大使馆二秘\n2019.4 外交部处长',
])('lets each post of a list of beginnings last until the next: %s', (text) => {
  expect(monthsOf(text)).toEqual([53, 33, 92]);
});

it.each([
  '2019年4月 在ペルー日本国大使館 参事官\n2016年8月 外務省 中東アフリカ局 課長補佐\n2012年4月 外務省入省',
  '2019. 4. 주페루 대사관 참사관\n2016. 8. 외교부 중남미국 과장\n2012. 4. 외교부 입부',
])('also where the newest comes first: %s', (text) => {
  expect(monthsOf(text)).toEqual([92, 33, 53]);
});

it('finds the employer behind dates in brackets', () => {
  const text = 'Ambassador to Peru (2018-22); Director (2014-18), Africa Department, MFA';
  expect(serviceOf(positionsInText(text), TODAY).months).toBe(96);
});

it('lets ranks and posts without an employer decide each other', () => {
  const text = 'Ambassador\nJan 2020 - Dec 2024\nLima, Peru\n\nCounsellor\nMar 2015 - Dec 2019\nNairobi, Kenya';
  expect(serviceOf(positionsInText(text), TODAY).months).toBe(118);
  expect(serviceOf(positionsInText('Ambassador\nJan 2020 - Dec 2024\n\nBarista\n2015 - 2019'), TODAY).months).toBe(0);
});
