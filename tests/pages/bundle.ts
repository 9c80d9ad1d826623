import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/**
 * A script for a page, bundled with what it imports.
 * @param entry its path from the project's folder
 * @param small whether it is made small, as the content script is
 */
export async function pageBundle(entry: string, small = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    // The build of React that warns of a hydration gone wrong.
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      target: 'esnext',
      minify: small,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'ignored' },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const chunk = output?.output[0];
  if (!chunk || !('code' in chunk)) throw new Error(`no script came of ${entry}`);
  return chunk.code;
}
