/** Escapes a text for HTML. */
export function esc(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** A whole page around a body. */
export function pageOf(lang: string, title: string, body: string, head = ''): string {
  const direction = /^(ar|he)/.test(lang) ? ' dir="rtl"' : '';
  return `<!doctype html><html lang="${lang}"${direction}><head><meta charset="utf-8"><title>${esc(title)}</title>${head}</head><body>${body}</body></html>`;
}

/** The style by which sites hide copies for screen readers. */
export const HIDDEN_COPIES =
  '<style>.visually-hidden,.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}</style>';
