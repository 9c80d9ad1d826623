// What the page of React uses of it; its own types are a package that nothing else needs.
declare module 'react' {
  export interface Element {
    readonly type: unknown;
  }
  export function createElement<Props>(
    type: string | ((props: Props) => Element),
    props: Props | null,
    ...children: readonly unknown[]
  ): Element;
  export function useState<State>(first: State): [State, (next: State) => void];
}

declare module 'react-dom' {
  export function flushSync(change: () => void): void;
}

declare module 'react-dom/client' {
  export interface RootOptions {
    readonly onRecoverableError: (error: unknown) => void;
    readonly onUncaughtError: (error: unknown) => void;
  }
  export function hydrateRoot(root: globalThis.Element, element: import('react').Element, options: RootOptions): void;
}
