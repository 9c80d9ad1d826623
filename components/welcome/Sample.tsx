import type { Words } from '@/lib/words';
import { SAMPLE } from './sample';

/** The sample profile, built like a curriculum vitae, so that it is read as one. */
export function Sample({ words }: { readonly words: Words }) {
  return (
    <main class="profile">
      <h1>{SAMPLE.name}</h1>
      <p>{SAMPLE.about}</p>
      <h2>{words('welcome.experience')}</h2>
      <ul>
        {SAMPLE.positions.map(({ title, organisation, dates, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{organisation}</p>
            <p class="soft">{dates}</p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
