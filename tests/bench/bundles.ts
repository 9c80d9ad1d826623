import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** One script of `tests/bench/page`, bundled as the content script is. */
async function bundle(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'page', `${name}.ts`), formats: ['iife'], name: 'ignored' },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const chunk = output?.output[0];
  if (!chunk || !('code' in chunk)) throw new Error(`no script came of ${name}`);
  return chunk.code;
}

export interface Bundles {
  readonly control: string;
  readonly ours: string;
  readonly desk: string;
}

/** The scripts that a bench page needs. */
export async function bundles(): Promise<Bundles> {
  const [control, ours, desk] = await Promise.all([bundle('control'), bundle('ours'), bundle('desk')]);
  return { control, ours, desk };
}
