import { expect, it } from 'vitest';
import { themeSheet } from '@/lib/theme/sheet';

// Our pages take styles from files only (their policy says so), so the tokens are written to one: `vitest -u` writes it anew.
it('the stylesheet of our pages holds the tokens', async () => {
  await expect(`${themeSheet(':root', 'rem')}\n`).toMatchFileSnapshot('../../components/styles/tokens.css');
});
