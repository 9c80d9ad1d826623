import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SITE_PATTERNS } from '../../lib/app/sites';
import { folderOf } from '../../scripts/steps';
import { browserName } from './harness';

const manifest = JSON.parse(readFileSync(join(folderOf(browserName), 'manifest.json'), 'utf8'));

it('asks for these permissions and no other', () => {
  const everywhere = ['activeTab', 'contextMenus', 'scripting', 'storage'];
  const permissions = browserName === 'chromium' ? [...everywhere, 'sidePanel'] : everywhere;
  expect([...manifest.permissions].sort()).toEqual(permissions.sort());
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});

it('runs on the built-in sites, each written out, over https only', () => {
  expect(manifest.host_permissions).toEqual(SITE_PATTERNS);
  expect(
    SITE_PATTERNS.filter((pattern) => !/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(pattern)),
  ).toEqual([]);
});

it('has one content script, which is the same in every frame of those sites', () => {
  const [script, ...others] = manifest.content_scripts;
  expect(others).toEqual([]);
  expect(script).toMatchObject({
    matches: SITE_PATTERNS,
    js: ['annotate.js'],
    all_frames: true,
    run_at: 'document_idle',
  });
  expect(script.css).toBeUndefined();
});

it('shows web pages nothing of itself, and its own pages nothing of the web', () => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  const policy: string = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe/);
});

it('says to Firefox that it collects nothing', () => {
  const { gecko } = manifest.browser_specific_settings ?? {};
  if (browserName === 'chromium') expect(gecko).toBeUndefined();
  else expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
