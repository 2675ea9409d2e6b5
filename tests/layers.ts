import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The layers, lowest first: code imports from its own folder and from the rows above its own in this table, never from a
 * neighbour in its row or from a row below. ARCHITECTURE.md draws the same table.
 */
export const layers: readonly (readonly string[])[] = [
  ['model', 'field', 'strings', 'styles'],
  ['schemas'],
  ['registers'],
  ['markdown'],
  ['library'],
  ['exports', 'links', 'importing'],
  ['review', 'search'],
  ['elements'],
  ['components'],
  ['layouts'],
  ['integrations', 'cli'],
  ['pages', 'scripts'],
];

/** Folders whose code runs in a reader's browser: they import no Node module and nothing that does. */
export const browserFolders = ['model', 'field', 'strings', 'search/engine', 'search/client', 'elements'] as const;

/** An import of one of the project's own files, or of a package; both paths count from the repository's root. */
export interface Import {
  from: string;
  /** The line of the import, from 1. */
  line: number;
  to: string;
}

/** Returns every import of the program: static, type-only and dynamic ones, re-exports, workers and style sheets. */
export function importsOf(root: string): Import[] {
  const files = globSync(['src/**/*.{ts,mjs,astro}', 'scripts/**/*.{ts,mjs}', '*.mjs'], { cwd: root }).sort();
  return files.flatMap((file) => importsIn(file, readFileSync(path.join(root, file), 'utf8')));
}

/** Returns the imports in a file's text. */
export function importsIn(file: string, text: string): Import[] {
  const specifier =
    /(?:\bfrom|\bimport|\bimport\s*\(|\bimport\.meta\.(?:glob|resolve)\s*(?:<[^>]*>)?\(|\bnew\s+URL\s*\()\s*(['"`])([^'"`\n]+)\1/g;
  return [...text.matchAll(specifier)].map((match) => {
    const [, , written = ''] = match;
    const name = written.replace(/\?.*$/, '');
    return {
      from: file,
      line: text.slice(0, match.index).split('\n').length,
      to: name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name.replace(/^\//, ''),
    };
  });
}

/** Returns why a layer may not import what it does, or `undefined` if it may. */
export function forbidden({ from, to }: Import): string | undefined {
  if (browserFolders.some((folder) => from.startsWith(`src/${folder}/`))) {
    if (to.startsWith('node:')) return `${from} runs in a browser and cannot import ${to}.`;
    if (to.startsWith('src/') && !browserFolders.some((folder) => to.startsWith(`src/${folder}/`)))
      return `${from} runs in a browser, and ${to} is not made for one.`;
  }
  const [own, other] = [layerOf(from), layerOf(to)];
  if (own === undefined || other === undefined || own === other) return undefined;
  const [ownRow, otherRow] = [rowOf(own), rowOf(other)];
  return otherRow < ownRow ? undefined : `${own} may not import ${other}: ${from} → ${to}.`;
}

/** Returns each circle of imports once, as the files in it. */
export function circles(imports: readonly Import[]): string[][] {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, above: readonly string[]): void => {
    const at = above.indexOf(file);
    if (at !== -1) found.push(above.slice(at));
    if (at !== -1 || done.has(file)) return;
    for (const { to } of targets.get(file) ?? []) walk(to, [...above, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return found;
}

/** The layer that a file is in; files at the top of `src/` and of the repository wire the program up and are in none. */
function layerOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? /^(scripts)\//.exec(file)?.[1];
}

function rowOf(layer: string): number {
  const row = layers.findIndex((names) => names.includes(layer));
  if (row === -1) throw new Error(`No row of the table of layers names ${layer}.`);
  return row;
}
