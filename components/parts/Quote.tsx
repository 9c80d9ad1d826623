/** Words of the page, kept apart from ours: as text only, and isolated, because they may run right to left. */
export function Quote({ text }: { readonly text: string }) {
  return (
    <q class="quote">
      <bdi>{text}</bdi>
    </q>
  );
}
