import { describe, expect, it } from 'vitest';
import { profileLevel, serviceOf } from '@/lib/career';
import type { Position } from '@/lib/career/position';

const TODAY = 2026 * 12 + 10;

function levelOf(positions: readonly Position[], text = '') {
  return profileLevel(serviceOf(positions, TODAY), text, TODAY);
}

function position(title: string, organisation: string, dates: string): Position {
  return { title, organisation, dates, place: '', text: '' };
}

describe('from dates', () => {
  it('begins a level at its first month', () => {
    const served = (dates: string) => levelOf([position('Counsellor', 'Embassy of Peru, Rome', dates)]).level;
    expect(served('Jan 2010 - Nov 2014')).toBe('below');
    expect(served('Jan 2010 - Dec 2014')).toBe('junior');
    expect(served('Jan 2005 - Dec 2014')).toBe('mid');
    expect(served('Jan 2000 - Dec 2014')).toBe('senior');
  });

  it('rests on the titles and dates that count', () => {
    const found = levelOf([
      position('Counsellor', 'Embassy of Peru, Rome', '2010 - 2014'),
      position('Brand Ambassador', 'Red Bull', '2014 - 2016'),
    ]);
    expect(found).toMatchObject({ basis: 'dates', months: 48 });
    expect(found.evidence.map(({ quote }) => quote)).toEqual(['Counsellor', '2010 - 2014']);
  });

  it('finds no diplomatic service in a dated career of other work, whatever it claims', () => {
    const career = [position('Head of Mission', 'Médecins Sans Frontières', 'Mar 2012 – Present')];
    expect(levelOf(career, 'Twenty years in diplomacy')).toMatchObject({ level: 'below', months: 0, basis: 'dates' });
  });
});

describe('from a statement', () => {
  const stated = (text: string) => levelOf([], text).months;

  it.each([
    ['Career diplomat with over 20 years of diplomatic experience', 20],
    ['She is a 28-year veteran of the State Department.', 28],
    ['30+ years in international diplomacy', 30],
    ['More than two decades in the Foreign Service.', 20],
    ['Une carrière diplomatique de vingt ans', 20],
    ['Über 25 Jahre im Auswärtigen Dienst', 25],
    ['Quince años de experiencia en el servicio exterior', 15],
    ['Vanta una carriera diplomatica ventennale', 20],
    ['18 lat doświadczenia w dyplomacji', 18],
    ['Более 20 лет на дипломатической службе', 20],
    ['外交官として15年の経験', 15],
    ['har tjänstgjort i utrikesministeriet sedan 1996', 30],
    ['Career diplomat since 2004', 22],
    ['Joined the Foreign Service in 2001', 25],
    ['Career diplomat | 20+ years | Africa', 20],
    ['A quarter of a century in the diplomatic service', 25],
    ['Diplomate depuis vingt-deux ans', 22],
    ['Diplomatin mit zweiundzwanzigjähriger Erfahrung', 22],
    ['Дипломат із понад двадцятирічним стажем', 20],
  ])('"%s" states %i years', (text, years) => {
    expect(stated(text)).toBe(years * 12);
  });

  it.each([
    'Celebrating 50 years of diplomatic relations between our countries',
    'The embassy marks the 60th anniversary',
    '20 years of experience in humanitarian work',
    'Diplomat, aged 52 years',
    'Ambassador of Kenya to the Republic of Korea',
  ])('"%s" states none', (text) => {
    expect(levelOf([], text)).toMatchObject({ level: 'not-stated', months: null, basis: 'none', evidence: [] });
  });

  it('speaks where the posts have no dates', () => {
    const undated = [position('Ambassador', 'Embassy of Kenya, Seoul', '')];
    const found = levelOf(undated, 'Father of two.\nOver 20 years of diplomatic experience, mostly in Asia.');
    expect(found).toMatchObject({ level: 'senior', basis: 'claim' });
    expect(found.evidence).toEqual([{ quote: 'Over 20 years of diplomatic experience, mostly in Asia.' }]);
  });

  it('gives way to dates', () => {
    const dated = [position('Attaché', 'Embassy of Kenya, Seoul', '2020 - 2023')];
    expect(levelOf(dated, '20 years of diplomatic experience')).toMatchObject({ months: 36, basis: 'dates' });
  });
});
