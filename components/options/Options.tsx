import type { Words } from '@/lib/words';
import { MarkOptions, type MarkSettings } from './MarkOptions';
import { type SiteActions, SiteOptions, type SiteRow } from './SiteOptions';

interface Props {
  readonly settings: MarkSettings;
  readonly sites: readonly SiteRow[];
  readonly words: Words;
  readonly change: (change: Partial<MarkSettings>) => void;
  readonly siteActions: SiteActions;
}

/** Everything that a reader can decide. */
export function Options({ settings, sites, words, change, siteActions }: Props) {
  return (
    <main class="sheet options">
      <h1>{words('options.title')}</h1>
      <MarkOptions settings={settings} words={words} change={change} />
      <SiteOptions sites={sites} words={words} actions={siteActions} />
    </main>
  );
}
