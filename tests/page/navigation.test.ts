import { expect, it, vi } from 'vitest';
import { onAddressChange } from '@/lib/page/navigation';

it('hears of another address, by whoever compares, once, and not of a fragment', () => {
  let href = 'https://www.linkedin.com/in/ines/';
  const page = {
    get location() {
      return { href };
    },
  };
  const turned = vi.fn();
  const compare = onAddressChange(page as never as Document, turned, new AbortController().signal);
  href += '#about';
  compare();
  expect(turned).not.toHaveBeenCalled();
  href = 'https://www.linkedin.com/in/tomas/';
  compare();
  compare();
  expect(turned).toHaveBeenCalledTimes(1);
});

it('hears of another address when the page is shown again, in a browser that does not tell', () => {
  const turned = vi.fn();
  const end = new AbortController();
  onAddressChange(document, turned, end.signal);
  history.pushState(null, '', '/another');
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(turned).toHaveBeenCalledTimes(1);
  end.abort();
});
