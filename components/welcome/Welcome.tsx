import type { Words } from '@/lib/words';
import { Sample } from './Sample';

interface Props {
  readonly words: Words;
  /** Opens the cheat-sheet beside this page. */
  readonly openPanel: () => void;
  readonly openOptions: () => void;
}

const NUMBERS = ['one', 'two', 'three'] as const;

/** What Mission Lens does, a profile to try it on, and what it promises. The page's one first heading is the profile's name. */
export function Welcome({ words, openPanel, openOptions }: Props) {
  return (
    <div class="welcome">
      <header>
        <p class="brand">{words('extension.name')}</p>
        <p class="lead">{words('extension.description')}</p>
        <ol class="steps">
          {NUMBERS.map((number) => (
            <li key={number}>{words(`welcome.step_${number}`)}</li>
          ))}
        </ol>
        <p class="choices">
          <button type="button" class="first" onClick={openPanel}>
            {words('welcome.open_panel')}
          </button>
          <button type="button" onClick={openOptions}>
            {words('welcome.open_options')}
          </button>
        </p>
        <p class="soft">{words('welcome.invented')}</p>
      </header>
      <Sample words={words} />
      <footer>
        <h2>{words('welcome.promises')}</h2>
        <ul class="promises">
          {NUMBERS.map((number) => (
            <li key={number}>{words(`welcome.promise_${number}`)}</li>
          ))}
        </ul>
      </footer>
    </div>
  );
}
