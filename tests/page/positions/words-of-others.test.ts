import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/positions';
import { assembled } from './assembled';
import { located } from './located';

describe('the words of others', () => {
  it('on any page: what somebody is quoted with', () => {
    const page = located(
      '<main><h1>Tim Quell</h1><p>I write about rivers.</p><blockquote>Tim led our negotiations in Geneva.</blockquote></main>',
      'https://quell.example/',
    );
    expect(readPage(page).text).toBe('Tim Quell\nI write about rivers.');
  });

  it('on a profile: what it features', () => {
    const card = (id: string, words: string) =>
      `<section class="artdeco-card pv-profile-card"><div id="${id}" class="pv-profile-card__anchor"></div><p>${words}</p></section>`;
    const page = located(
      `<main><section class="pv-top-card"><h1>Tim Quell</h1></section>${card('about', 'I write about rivers.')}${card('featured', 'How the envoy won the talks')}</main>`,
      'https://www.linkedin.com/in/quell/',
    );
    const { text } = readPage(page);
    expect(text).toContain('rivers');
    expect(text).not.toContain('envoy');
  });
});

describe('an advertisement that says so for machines', () => {
  const level = (heading: string, title: string) =>
    assembled(
      located(
        `<script type="application/ld+json">{"@type":"JobPosting","title":"${title}","hiringOrganization":{"name":"Foo"}}</script><main><h1>${heading}</h1><p>You have at least 7 years of experience.</p></main>`,
        'https://work.example/p/1',
      ),
    );

  it.each([
    ['Attaché', 'Attach\\u00e9'],
    ['Consul / Attaché', 'Consul \\/ Attaché'],
    ['Trade &amp; Policy Officer', 'Trade &amp; Policy Officer'],
    ['Trade &amp; Policy Officer', 'Trade \\u0026 Policy Officer'],
    ['駐在員', '\\u99d0\\u5728\\u54e1'],
    ['The "Envoy"', 'The \\"Envoy\\"'],
  ])('%s, written %s', (heading, title) => {
    expect(level(heading, title)).toMatchObject({ subject: 'vacancy', level: { months: 84 } });
  });

  it('is not that of another post', () => {
    expect(level('Our history', 'Attach\\u00e9').subject).toBe('text');
  });
});

describe('an advertisement that names several stretches of time', () => {
  it('is one by its address', () => {
    const page = located(
      '<main><h1>Programme Officer</h1><p>Contract: March 2027 – March 2029</p><p>Our plan 2025–2030 needs you.</p><p>At least 6 years of experience.</p></main>',
      'https://work.example/jobs/4711',
    );
    expect(assembled(page)).toMatchObject({ subject: 'vacancy', level: { months: 72 } });
  });
});
