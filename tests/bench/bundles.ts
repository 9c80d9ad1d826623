import { pageBundle } from '../pages/bundle';

export interface Bundles {
  readonly control: string;
  readonly ours: string;
  readonly desk: string;
}

/** The scripts that a bench page needs. */
export async function bundles(): Promise<Bundles> {
  const bundle = (name: string) => pageBundle(`tests/bench/page/${name}.ts`, true);
  const [control, ours, desk] = await Promise.all([bundle('control'), bundle('ours'), bundle('desk')]);
  return { control, ours, desk };
}
