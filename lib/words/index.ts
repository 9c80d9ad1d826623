/**
 * Gives the interface's words for a key of `locales/*.yml`, nested keys joined by a dot (`standing.head-now` is not a key;
 * keys are camelCase or `snake_case` as in the file), with `$1`, `$2` … filled in. Handed down as an argument, so that no view and
 * no page module asks the browser.
 */
export type Words = (key: string, ...substitutions: readonly string[]) => string;
