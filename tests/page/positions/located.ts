/** A page as the browser has it at an address. */
export function located(html: string, address: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(page, 'location', { value: new URL(address) });
  return page;
}
