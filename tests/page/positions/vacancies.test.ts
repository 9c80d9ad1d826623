import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/positions';
import { POST, VACANCY_PAGES } from '../../pages/vacancies';
import { assembled } from './assembled';
import { located } from './located';

describe.each(Object.entries(VACANCY_PAGES))('the vacancy page of %s', (name, { address, render }) => {
  const page = located(render(POST), address(1));
  const reading = readPage(page);

  it('is a vacancy with its title', () => {
    expect(reading.subject).toBe('vacancy');
    expect(reading.name.toLowerCase()).toContain(POST.title.toLowerCase());
    expect(reading.positions).toEqual([]);
  });

  it('has the text of the advertisement, and nothing of other posts', () => {
    const lines = reading.text.split('\n');
    if (name !== 'json-ld') expect(lines).toContain(POST.requirement);
    expect(reading.text).not.toContain('20 years');
    expect(reading.text).not.toContain('Brand');
    expect(reading.text).not.toContain('job post');
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('asks for ten years, in its words or by its data for machines', () => {
    expect(assembled(page).level).toMatchObject({ level: 'mid', months: 120, basis: 'requirement' });
  });
});
