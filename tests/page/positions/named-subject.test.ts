import { describe, expect, it } from 'vitest';
import { isAlias, namesPerson, subjectNamedBy } from '@/lib/page/positions/named-subject';

const named = (address: string) => subjectNamedBy(new URL(address) as unknown as Location);
const LINKEDIN = 'https://www.linkedin.com';

describe('the same subject', () => {
  it.each([
    ['a tab of a profile', `${LINKEDIN}/in/ines/`, `${LINKEDIN}/in/ines/details/experience/`],
    ['a profile over another list', `${LINKEDIN}/talent/hire/1/profile/AE1`, `${LINKEDIN}/talent/profile/AE1?trk=x`],
    ['a fragment', `${LINKEDIN}/in/ines/`, `${LINKEDIN}/in/ines/#about`],
    ['a parameter of the site', 'https://www.indeed.com/jobs?vjk=1', 'https://www.indeed.com/jobs?vjk=1&from=mail'],
  ])('%s', (_, a, b) => expect(named(a)).toBe(named(b)));
});

describe('another subject', () => {
  it.each([
    ['another profile', `${LINKEDIN}/in/ines/`, `${LINKEDIN}/in/inessa/`],
    ['another lead', `${LINKEDIN}/sales/lead/AC1,NAME`, `${LINKEDIN}/sales/lead/AC2,NAME`],
    ['another post in the pane', `${LINKEDIN}/jobs/search/?currentJobId=1`, `${LINKEDIN}/jobs/search/?currentJobId=2`],
    ['another path', 'https://reliefweb.int/job/1/x', 'https://reliefweb.int/job/2/x'],
    ['another route in the fragment', 'https://x.example/#/1', 'https://x.example/#/2'],
  ])('%s', (_, a, b) => expect(named(a)).not.toBe(named(b)));
});

it("knows LinkedIn's ids of members from the names they chose", () => {
  expect(isAlias(named(`${LINKEDIN}/in/ACoAABq3x9EB1kz0sQmP5dJ2w7LrTtYvNnU/`))).toBe(true);
  expect(isAlias(named(`${LINKEDIN}/in/me/`))).toBe(true);
  expect(isAlias(named(`${LINKEDIN}/in/aco-ines-falkenrath-1234567890/`))).toBe(false);
});

it('knows which addresses name a person', () => {
  const addresses = [
    '/in/ines/',
    '/sales/lead/AC1',
    '/talent/search/profile/AE1',
    '/jobs/view/1',
    '/feed/',
    '/company/x/',
  ];
  expect(addresses.filter((path) => namesPerson(named(LINKEDIN + path)))).toEqual(addresses.slice(0, 3));
});
