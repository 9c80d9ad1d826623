import type { ComponentChildren } from 'preact';

interface Props {
  /** The name that the heading shows and assistive technology reads. */
  readonly name: string;
  /** What links inside the view jump to. */
  readonly anchor: string;
  readonly count?: number | undefined;
  /** What tests and other programs read from the part. */
  readonly [fact: `data-${string}`]: string | number;
  readonly children: ComponentChildren;
}

/** A named part of the cheat-sheet. */
export function Region({ name, anchor, count, children, ...facts }: Props) {
  return (
    <section class="region" id={anchor} aria-label={name} tabIndex={-1} {...facts}>
      <h2>
        {name}
        {count === undefined || count === 0 ? null : <span class="count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
