interface Listeners<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Hears a message; `true` keeps the way open for an answer that comes later. */
export type MessageListener = (
  message: unknown,
  sender: { readonly id?: string },
  respond: (answer: unknown) => void,
) => true | undefined;

/** What a content script uses of the browser's own extension API; after an update of the extension `runtime` may be hollow. */
export interface NativeBrowser {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: Listeners<MessageListener>;
  };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      readonly onChanged: Listeners<(changes: Record<string, { readonly newValue?: unknown }>) => void>;
    };
  };
}

/** The browser's extension API as it is, because the content script carries no package. */
export function nativeBrowser(): NativeBrowser | undefined {
  const world = globalThis as { readonly browser?: NativeBrowser; readonly chrome?: NativeBrowser };
  return world.browser?.runtime?.id ? world.browser : world.chrome;
}
