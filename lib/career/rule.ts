/** A rule over folded text: words that begin a word, and those of scripts in which no space ends one. */
export function rule(rows: string | readonly string[], cjk?: string): (text: string) => boolean {
  let pattern: RegExp | undefined;
  return (text) => {
    const words = typeof rows === 'string' ? rows : rows.join('|');
    pattern ??= new RegExp(`(?<!\\p{L})(?:${words})${cjk === undefined ? '' : `|${cjk}`}`, 'u');
    return pattern.test(text);
  };
}
