import type { Career } from '../../pages/careers';
import { SHAPES } from '../../pages/cv-shapes';
import * as cvs from '../../pages/cvs';
import { govUk, wikipedia } from '../../pages/governments';
import * as linkedin from '../../pages/linkedin-profiles';
import { buildSdui } from '../../pages/linkedin-sdui';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function sdui(career: Career): Document {
  const page = parsed('<!doctype html><html><body></body></html>');
  buildSdui(page, career, 'ACoAAInvented').mount();
  return page;
}

/** How each family of profile sites and of CVs builds the page of a person, by name. */
export const FAMILIES: Readonly<Record<string, (career: Career) => Document>> = {
  'LinkedIn 2026': sdui,
  ...Object.fromEntries(
    Object.entries({ ...linkedin, ...cvs, govUk, wikipedia, ...SHAPES }).map(([name, render]) => [
      name,
      (career: Career) => parsed(render(career)),
    ]),
  ),
};
