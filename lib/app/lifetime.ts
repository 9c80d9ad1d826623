/** Milliseconds between two looks whether the extension is still there. */
const LOOK = 2_000;

/**
 * A signal that aborts when the extension of a content script has gone, after an update or its removal: the browser does not tell.
 * @param isAlive whether the extension is still there
 */
export function lifetime(isAlive: () => boolean): AbortSignal {
  const end = new AbortController();
  const look = setInterval(() => {
    if (isAlive()) return;
    clearInterval(look);
    end.abort();
  }, LOOK);
  return end.signal;
}
