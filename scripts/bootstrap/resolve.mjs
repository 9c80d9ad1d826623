// Lets plain Node run the project's TypeScript: `@/…` is the project's folder, `./x` may be x.ts or x/index.ts, JSON is data.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const home = pathToFileURL(join(root, '/'));

registerHooks({
  resolve(specifier, context, next) {
    const aliased = specifier.startsWith('@/');
    if (!aliased && !specifier.startsWith('.')) return next(specifier, context);
    const url = aliased ? new URL(specifier.slice(2), home) : new URL(specifier, context.parentURL);
    const found =
      url.href.startsWith(home.href) && !url.pathname.includes('/node_modules/') ? sourceOf(url) : undefined;
    if (!found) return next(specifier, context);
    return next(found, found.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);
  },
});

function sourceOf(url) {
  return ['', '.ts', '/index.ts'].map((end) => url.href + end).find((href) => isFile(new URL(href)));
}

function isFile(url) {
  return existsSync(url) && !existsSync(new URL(`${url.href}/.`));
}
