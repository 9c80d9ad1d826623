import type { Career } from './careers';
import { pageOf } from './html';

/**
 * LinkedIn, logged in, 2026. The page is built by script, since its `<p>` in `<p>` cannot be written as HTML; its Experience card is
 * mounted and unmounted by `window.mountExperience()` and `window.unmountExperience()`. Self-contained: it runs in the page.
 */
export function buildSdui(page: Document, career: Career, id: string): { mount: () => void; unmount: () => void } {
  let seed = 7;
  const hash = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return `_${seed.toString(16).padStart(8, '0')}`;
  };
  const el = (tag: string, attributes: Record<string, string>, ...children: (Node | string | null)[]) => {
    const element = page.createElement(tag);
    element.className = `${hash()} ${hash()}`;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const child of children) if (child !== null) element.append(child);
    return element;
  };
  const card = (name: string, ...children: (Node | null)[]) => {
    const key = `com.linkedin.sdui.profile.card.ref${id}${name}`;
    return el('div', { id: key, componentkey: key }, el('section', {}, ...children));
  };
  const words = (text: string) =>
    el(
      'p',
      {},
      el(
        'span',
        { 'data-testid': 'expandable-text-box' },
        ...text.split('\n').flatMap((part, at) => (at ? [page.createElement('br'), part] : [part])),
        el('button', { 'data-testid': 'expandable-text-button', 'aria-hidden': 'true' }, '… more'),
      ),
    );
  const helped = () =>
    el(
      'div',
      {},
      el(
        'div',
        {},
        el(
          'p',
          {},
          el(
            'span',
            { style: 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)' },
            'LinkedIn helped me get this job',
          ),
          el('span', { 'aria-hidden': 'true' }, '… helped me get this job'),
        ),
      ),
    );
  let count = 0;
  const entryKey = () => `entity-collection-item-${count++ % 2 ? '-' : ''}${hash().slice(1, 8)}`;
  const groups: Career['jobs'][number][][] = [];
  for (const job of career.jobs) {
    const last = groups[groups.length - 1];
    if (last?.[0]?.organisation === job.organisation) last.push(job);
    else groups.push([job]);
  }
  const logo = () => el('a', { href: '/company/1/' }, el('figure', {}, el('img', { alt: 'logo' })));
  const entry = (roles: (typeof groups)[number]) => {
    const [first] = roles;
    const body = el('div', {});
    if (first && roles.length === 1) {
      const employer = first.type ? `${first.organisation} · ${first.type}` : first.organisation;
      // A paragraph in a paragraph, as the site builds it.
      const title = el('p', {});
      title.append(el('p', {}, first.title));
      body.append(
        el(
          'a',
          { href: '/company/1/' },
          el('div', {}, el('div', {}, title, el('p', {}, employer))),
          el('p', {}, first.dates),
          first.place ? el('p', {}, first.place) : null,
        ),
        helped(),
        first.text ? words(first.text) : '',
      );
      return el('div', { componentkey: entryKey() }, el('div', {}, logo(), body));
    }
    return el(
      'div',
      { componentkey: entryKey() },
      el(
        'div',
        {},
        logo(),
        el(
          'a',
          { href: '/company/1/' },
          el('div', {}, el('p', {}, first?.organisation ?? ''), el('p', {}, 'Full-time · 6 yrs 4 mos')),
        ),
      ),
      el(
        'ul',
        {},
        ...roles.map((role) =>
          el(
            'li',
            {},
            el(
              'div',
              {},
              el(
                'a',
                { href: '/company/1/' },
                el('div', {}, el('p', {}, role.title), el('p', {}, 'Full-time'), el('p', {}, role.dates)),
              ),
            ),
            role.text ? el('div', {}, words(role.text)) : null,
          ),
        ),
      ),
    );
  };
  const advert = () =>
    el('div', { componentkey: entryKey() }, el('p', {}, 'Ad Options'), el('p', {}, 'Why am I seeing this ad?'));
  const dated = (title: string, place: string, dates: string) =>
    el('div', { componentkey: entryKey() }, el('div', {}, el('p', {}, title), el('p', {}, place), el('p', {}, dates)));

  const placeholder = el('div', { style: 'min-height:900px' });
  const lazy = el(
    'div',
    { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn' },
    card(
      'Topcard',
      el('div', {}, el('h2', {}, career.name), el('p', { style: 'display:none' }, '· 1st'), el('p', {}, '· 2nd')),
      el('p', {}, career.headline),
    ),
    card('About', el('h2', {}, 'About'), words(career.about)),
    card('Activity', el('h2', {}, 'Activity'), el('p', {}, 'Congratulations to the new Ambassador, 2001 - Present')),
    placeholder,
    card('EducationTopLevelSection', el('h2', {}, 'Education'), dated('University of Strelsau', 'MA', '1999 - 2004')),
    card(
      'VolunteerExperienceTopLevelSection',
      el('h2', {}, 'Volunteering'),
      dated('Goodwill Ambassador', 'Harbour Rescue', '2001 - Present'),
    ),
  );
  const root = el(
    'div',
    { role: 'main', 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.Profile' },
    el('div', { role: 'toolbar' }, el('p', {}, career.name), el('p', {}, career.headline)),
    el('main', { id: 'workspace' }, lazy),
  );
  page.body.append(
    root,
    el('aside', {}, el('h2', {}, 'People you may know'), dated('Ambassador', 'Elsewhere', '1980 - 2010')),
  );

  let live: Element | null = null;
  return {
    mount: () => {
      if (live) return;
      const slug = 'invented-person';
      live = el(
        'section',
        { id: `com.linkedin.sdui.profile.card.ref${id}ExperienceTopLevelSection` },
        el(
          'div',
          { 'data-display-contents': 'true' },
          el('div', {
            componentkey: `Profile_Top_Level_ExperienceTopLevelSection${slug}`,
            'data-testid': `profile_ExperienceTopLevelSection_${slug}`,
          }),
        ),
        el('h2', { componentkey: 'ProfileNullStateCardAnchor_Experience' }, 'Experience'),
        el('div', {}, ...groups.map(entry), advert()),
        el('a', { href: `/in/${slug}/details/experience/` }, 'Show all'),
      );
      placeholder.append(live);
    },
    unmount: () => {
      live?.remove();
      live = null;
    },
  };
}

/** The page as a browser loads it; its Experience card mounts in view and unmounts out of it. */
export function linkedinSdui(career: Career): string {
  const build = buildSdui.toString();
  const script = `const { mount, unmount } = (${build})(document, ${JSON.stringify(career)}, 'ACoAAInvented');
window.mountExperience = mount; window.unmountExperience = unmount;
setTimeout(mount, 300);`;
  return pageOf(career.lang, `${career.name} | LinkedIn`, `<script>${script.replace(/<\//g, '<\\/')}</script>`);
}
