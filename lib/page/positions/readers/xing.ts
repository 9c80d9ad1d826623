import { AROUND, pageLines } from '../dated-lines';
import type { Reader } from '../reader';
import { linesOf, textAt } from '../visible-lines';

const EDUCATION = '[data-qa*=education]';

/** XING: class names are hashed; the timeline's lines give dates first, then title and employer. */
export const xing: Reader = (page) => {
  const timeline = page.querySelector('#ProfileTimelineModule');
  const head = page.querySelector('#XingIdModule');
  if (!timeline && !head) return null;
  const name = textAt(page, '#XingIdModule [data-xds=Hero],#XingIdModule h1,main h1');
  const headline = textAt(page, '#XingIdModule p');
  const own = [
    head,
    timeline,
    ...page.querySelectorAll('#ProfileSkillsModule,#ProfileLanguagesModule,#ProfileAboutModule'),
  ].filter((part) => part !== null);
  const text = own.flatMap((part) => linesOf(part, AROUND).map((line) => line.text));
  return {
    subject: 'person',
    name,
    headline,
    positions: [],
    lines: timeline ? pageLines(timeline, `${AROUND},${EDUCATION}`) : [],
    text: text.join('\n'),
    own,
    key: `${name} ${page.location?.pathname ?? ''}`,
  };
};
