import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Paths of the project's own files below a folder, from the project's root, with `/`. */
export function filesBelow(folder: string, pattern = /\.(?:tsx?|mjs)$/): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, pattern);
    return pattern.test(entry.name) ? [path] : [];
  });
}

/** The text of a file named from the project's root. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A file's code without its comments. */
export function codeOf(path: string): string {
  // Strings first, so that `https://` in one is not taken for a comment.
  return textOf(path).replaceAll(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    '$1',
  );
}

/** What a file imports: specifiers as written, types included. */
export function importsOf(path: string): readonly string[] {
  return specifiersIn(codeOf(path));
}

/** As `importsOf`, without what is imported as a type only and so is not there when it runs. */
export function valueImportsOf(path: string): readonly string[] {
  return specifiersIn(codeOf(path).replaceAll(/\b(?:import|export)\s+type\b[^;]*;/g, ''));
}

function specifiersIn(code: string): readonly string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, specifier = '']) => specifier);
}

/** The file an import leads to, from the project's root without ending; `null` for a package. */
export function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return bare(specifier.slice(2));
  if (specifier.startsWith('.')) return bare(posix.join(posix.dirname(path), specifier));
  return null;
}

const bare = (path: string) => path.replace(/\.(?:tsx?|mjs)$/, '');
