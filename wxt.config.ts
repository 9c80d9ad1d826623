import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { SITE_PATTERNS } from './lib/app/sites';

const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** Long names of the content script's own, which stand in no message and in no interface of a browser: made short, as its private fields are. */
const OWN_NAMES =
  /^(?:ahead|answered|aside|asked|capped|changed|career|contextOf|copies|core|counted|covers|dropGone|earlier|elsewhere|expect|explained|fits|flow|hear|hits|inOrder|isAcross|isAscii|isEarlier|isGone|isJudged|isLine|isMany|isOverdue|isOverrun|isShown|isSomebody|isStale|isStrange|isUnread|judging|leave|named|noteAll|notTitle|others|parts|passages|pieces|readAgain|readings|restyled|roots|setContext|settled|takeLeft|until|weigh|withdraw|within)$/;

/** Numbers that the DOM has long names for. */
const DOM_NUMBERS = {
  'Node.DOCUMENT_POSITION_FOLLOWING': 4,
  'NodeFilter.SHOW_CDATA_SECTION': 8,
  'NodeFilter.SHOW_ELEMENT': 1,
  'NodeFilter.SHOW_TEXT': 4,
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'firefox'],
  outDir: process.env.MISSION_LENS_OUT ?? '.output',
  // The content script is parsed in every tab: minified once more, it is two percent smaller.
  vite: () => ({
    plugins: [
      {
        name: 'smaller-content-script',
        async generateBundle(_options, bundle) {
          const chunk = bundle['annotate.js'];
          if (chunk?.type !== 'chunk') return;
          const { code } = await minify(chunk.code, {
            ecma: 2020,
            toplevel: true,
            compress: {
              passes: 3,
              pure_getters: true,
              unsafe_arrows: true,
              hoist_funs: true,
              inline: 1,
              global_defs: DOM_NUMBERS,
            },
            mangle: { properties: { regex: OWN_NAMES } },
          });
          if (code) chunk.code = code;
        },
      },
    ],
  }),
  zip: { artifactTemplate: '{{name}}-{{packageVersion}}-{{browser}}-{{manifestVersion}}.zip' },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [...SITE_PATTERNS],
    optional_host_permissions: ['*://*/*'],
    // Listed by hand: WXT's own wrapper tells the page the extension's id by an event.
    content_scripts: [
      {
        matches: [...SITE_PATTERNS],
        js: ['annotate.js'],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    content_security_policy: { extension_pages: extensionPages },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'next-title': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
      'previous-title': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous__' },
      'toggle-marks': { description: '__MSG_command_toggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mission-lens@mission-lens.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '129' }),
  }),
});
