/** Splits at the bars that stand outside groups. */
export function alternatives(forms: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= forms.length; at++) {
    const sign = forms.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if ((sign === '|' && depth === 0) || at === forms.length) {
      if (at > from) found.push(forms.slice(from, at));
      from = at + 1;
    }
  }
  return found;
}

/** The index of the bracket that closes the group opened at `open`. */
export function closing(form: string, open: number): number {
  let depth = 0;
  for (let at = open; at < form.length; at++) {
    if (form.charAt(at) === '(') depth++;
    else if (form.charAt(at) === ')' && --depth === 0) return at;
  }
  return form.length;
}

/**
 * Every spelling that a row of forms stands for, without its open endings: "botschafter(in|s)?" gives three. Compounds ("~botschafter") are left out, since
 * their first part is open.
 */
export function spellings(forms: string): string[] {
  return alternatives(forms)
    .filter((form) => !form.startsWith('~'))
    .flatMap(spell);
}

function spell(form: string): string[] {
  const at = form.search(/[(?]/);
  if (at < 0) return [form.replaceAll('*', '').replaceAll(' … ', ' ').replaceAll('…', '日')];
  if (form.charAt(at) === '?') {
    const rest = form.slice(at + 1);
    return [form.slice(0, at) + rest, form.slice(0, at - 1) + rest].flatMap(spell);
  }
  const close = closing(form, at);
  const optional = form.charAt(close + 1) === '?';
  const middles = alternatives(form.slice(at + 1, close));
  if (optional) middles.push('');
  const rest = form.slice(close + (optional ? 2 : 1));
  return middles.flatMap((middle) => spell(form.slice(0, at) + middle + rest));
}
