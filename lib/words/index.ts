/**
 * Gives the interface's words for a key of `locales/*.yml`, nested keys joined by a dot (`command.next`), with `$1`, `$2` … filled
 * in. Handed down as an argument, so that no view and no page module asks the browser.
 */
export type Words = (key: string, ...substitutions: readonly string[]) => string;

/** The part of the browser that holds the built `_locales`. */
export interface Messages {
  getMessage(name: string, substitutions?: string[]): string;
}

/**
 * The words of the browser's language, from the messages that the build makes of `locales/` (nested keys joined by `_`; a
 * hyphen, which the browser does not take in a name, is `_` too: `reason.own-form` is `own_form` in the file).
 * A key without words gives the key itself, so that a mistake is seen rather than a gap.
 */
export const wordsFrom =
  (messages: Messages): Words =>
  (key, ...substitutions) =>
    messages.getMessage(key.replaceAll(/[.-]/g, '_'), [...substitutions]) || key;
