declare module 'mark.js' {
  interface Options {
    each?: () => void;
    done?: () => void;
    separateWordSearch?: boolean;
  }
  export default class Mark {
    constructor(root: Element);
    mark(terms: readonly string[], options: Options): void;
    markRegExp(expression: RegExp, options: Options): void;
  }
}

declare module 'findandreplacedomtext' {
  interface Options {
    find: RegExp;
    replace(part: { index: number; text: string }): Node;
  }
  export default function findAndReplaceDOMText(root: Element, options: Options): void;
}
