import { type MarkChoice, PALETTE_IDS, VERDICTS } from '@/lib/theme';
import type { Words } from '@/lib/words';
import { Region } from '../parts/Region';
import { MarkSample } from './MarkSample';

/** What a reader can choose of the marks. */
export interface MarkSettings extends MarkChoice {
  readonly marks: boolean;
}

interface Props {
  readonly settings: MarkSettings;
  readonly words: Words;
  readonly change: (change: Partial<MarkSettings>) => void;
}

/** Marks on or off, their colours, and whether look-alikes are marked; every choice is tried on a sample at once. */
export function MarkOptions({ settings, words, change }: Props) {
  const verdicts = VERDICTS.filter((verdict) => settings.lookAlikes || verdict !== 'other');
  return (
    <Region name={words('options.marks')} anchor="marks">
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.marks}
          onChange={(event) => change({ marks: event.currentTarget.checked })}
        />
        <span>
          {words('options.marks_on')}
          <span class="soft">{words('options.marks_on_more')}</span>
        </span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.lookAlikes}
          onChange={(event) => change({ lookAlikes: event.currentTarget.checked })}
        />
        <span>
          {words('options.look_alikes')}
          <span class="soft">{words('options.look_alikes_more')}</span>
        </span>
      </label>
      <fieldset>
        <legend>{words('options.palette')}</legend>
        {PALETTE_IDS.map((id) => (
          <label class="choice" key={id}>
            <input
              type="radio"
              name="palette"
              value={id}
              checked={settings.palette === id}
              onChange={() => change({ palette: id })}
            />
            <span>
              {words(`palette.${id}`)}
              <span class="samples" aria-hidden="true">
                {VERDICTS.map((verdict) => (
                  <MarkSample key={verdict} palette={id} verdict={verdict} text={words(`verdict.${verdict}`)} />
                ))}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <figure class="preview" data-marks={settings.marks}>
        <figcaption>{words('options.preview')}</figcaption>
        {(['light', 'dark'] as const).map((page) => (
          <ul key={page} class={`preview-page ${page}`}>
            {VERDICTS.map((verdict) => (
              <li key={verdict}>
                {words(`preview.before_${verdict}`)}
                {settings.marks && verdicts.includes(verdict) ? (
                  <MarkSample palette={settings.palette} verdict={verdict} text={words(`preview.${verdict}`)} />
                ) : (
                  words(`preview.${verdict}`)
                )}
                {words(`preview.after_${verdict}`)}
              </li>
            ))}
          </ul>
        ))}
      </figure>
    </Region>
  );
}
