import { profileReader } from '../profile';

const CARD = 'com.linkedin.sdui.profile.card.ref';

/** The cards that hold the person's own words; Activity, Featured, Recommendations and people alike are others'. */
const OWN =
  'Topcard About Experience Education Certification Volunteer Language Skill Honor Publication Project Organization Course'.split(
    ' ',
  );

/**
 * LinkedIn, logged in, since 2026: hashed class names, sections mounted only while in view, `<p>` in `<p>`. Everything hangs on ids
 * and component keys. The id of the person stands in each card's id, before the card's name.
 */
export const linkedinSdui = profileReader({
  fits: `[data-sdui-screen*=".profile."],[id^="${CARD}"]`,
  within: ['[data-sdui-screen*=".profile."]', 'main'],
  name: `[id^="${CARD}"][id$=Topcard] h2,[role=toolbar] p`,
  // The degree of acquaintance ("· 2nd") may stand between name and headline.
  headline: `[id^="${CARD}"][id$=Topcard] section > p`,
  career:
    '[id$=ExperienceTopLevelSection]:not([id*=Volunteer]),[id$=ExperienceDetailsSection]:not([id*=Volunteer]),[componentkey*=_ExperienceTopLevelSection]:not([id*=Volunteer]),[data-testid^=profile_ExperienceTopLevelSection_],[componentkey=ProfileNullStateCardAnchor_Experience]',
  entry: '[componentkey^=entity-collection-item-]',
  role: 'ul > li',
  description: '[data-testid=expandable-text-box]',
  aside: '[href*=skill-associations],[href*=single-media-viewer]',
  own: OWN.map((name) => `[id^="${CARD}"][id*=${name}]`).join(),
  copies: '[role=toolbar]',
  others: 'aside,[id*="Recommend"]',
  leave: 'a[href*="/details/"]:not([href*="/edit/"]),[href*="/overlay/contact"]',
  id: (root) => {
    const card = root.querySelector(`[id^="${CARD}"]`);
    return (
      card?.id.slice(CARD.length).replace(/(?:Topcard|[A-Z][a-z]+TopLevel\w*|[A-Z][a-z]+DetailsSection|About)$/, '') ??
      ''
    );
  },
});
