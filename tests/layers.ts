import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The layers of the program, lowest first. A folder may import from itself and from folders in earlier rows, never from
 * another folder in its row or from a later row. ARCHITECTURE.md draws the same table.
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

/** Folders whose code runs in a browser: they may not import a Node module, nor a folder that is not in this list. */
export const browserFolders = ['model', 'field', 'strings', 'search/engine', 'search/client', 'elements'] as const;

/** An import in a file of the program. Paths are relative to the root of the repository. */
export interface Import {
  from: string;
  /** The line of the import, from 1. */
  line: number;
  /** The imported file, or the name of a package. */
  to: string;
}

/** Returns every import of the program: static, dynamic and type-only imports, re-exports, workers and style sheets. */
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

/** Returns why an import breaks the order of the layers or cannot run in a browser, or `undefined` if it is allowed. */
export function forbidden({ from, line, to }: Import): string | undefined {
  const place = `${from}:${line} imports ${to}`;
  const [own, other] = [layerOf(from), layerOf(to)];
  if (own !== undefined && other !== undefined && own !== other && rowOf(other) >= rowOf(own))
    return `${place}: ${own} may not import ${other}.`;
  if (!browserFolders.some((folder) => from.startsWith(`src/${folder}/`))) return undefined;
  if (to.startsWith('node:')) return `${place}: it runs in a browser, which has no Node modules.`;
  if (to.startsWith('src/') && !browserFolders.some((folder) => to.startsWith(`src/${folder}/`)))
    return `${place}: it runs in a browser, for which that file is not made.`;
  return undefined;
}

/** Returns each cycle of imports once, as the list of its files. */
export function circles(imports: readonly Import[]): string[][] {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, importers: readonly string[]): void => {
    const start = importers.indexOf(file);
    if (start !== -1) found.push(importers.slice(start));
    if (start !== -1 || done.has(file)) return;
    for (const { to } of targets.get(file) ?? []) visit(to, [...importers, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

/**
 * Returns the layer of a file, or `undefined` for files directly in `src/` or the root, which wire the program
 * together.
 */
function layerOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? /^(scripts)\//.exec(file)?.[1];
}

/** Returns the index of a layer's row in the table. Throws if no row has it. */
function rowOf(layer: string): number {
  const row = layers.findIndex((names) => names.includes(layer));
  if (row === -1) throw new Error(`No row of the table of layers names ${layer}.`);
  return row;
}
