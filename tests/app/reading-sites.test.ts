import { describe, expect, it } from 'vitest';
import { isPaused } from '@/lib/app/page-choice';
import { type ReadingSite, typedSite, withPaused } from '@/lib/app/reading-sites';

describe('a site as typed', () => {
  it.each([
    ['people.example.org', 'https://people.example.org/*'],
    [' https://people.example.org/team?page=2 ', 'https://people.example.org/*'],
    ['http://intranet.example/', 'http://intranet.example/*'],
    ['people.example.org/team', 'https://people.example.org/*'],
    ['localhost:8080', 'https://localhost/*'],
    ['', null],
    ['ambassador', null],
    ['two words.example', null],
    ['file:///etc/passwd', null],
    ['chrome://extensions', null],
  ])('%s is asked for as %s', (typed, pattern) => {
    expect(typedSite(typed)).toBe(pattern);
  });
});

describe('pausing', () => {
  const linkedIn: ReadingSite = {
    id: 'LinkedIn',
    name: 'LinkedIn',
    hosts: ['linkedin.com'],
    paused: false,
    added: false,
  };

  it('covers subdomains and nothing that only ends alike', () => {
    expect(isPaused('www.linkedin.com', ['linkedin.com'])).toBe(true);
    expect(isPaused('linkedin.com', ['linkedin.com'])).toBe(true);
    expect(isPaused('notlinkedin.com', ['linkedin.com'])).toBe(false);
  });

  it('adds and takes away the hosts of one site', () => {
    expect(withPaused(['xing.com'], linkedIn, true)).toEqual(['xing.com', 'linkedin.com']);
    expect(withPaused(['xing.com', 'www.linkedin.com'], linkedIn, false)).toEqual(['xing.com']);
  });
});
