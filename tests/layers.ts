import { globSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/**
 * The layers of the program, lowest first. A folder may import from itself and from folders in earlier rows, never from
 * another folder in its row or from a later row. ARCHITECTURE.md draws the same table.
 */
export const layers: readonly (readonly string[])[] = [
  ['strings', 'styles', 'fonts'],
  ['model', 'field'],
  ['seals'],
  ['schemas'],
  ['registers'],
  ['markdown'],
  ['library'],
  ['exports', 'links', 'importing', 'hosting'],
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
  /** Whether it stands in a script of a page, which runs in a browser. */
  inBrowser?: boolean;
}

/** Files that may import a module whose path is known only when they run: Pagefind's, which a build writes. */
const dynamicPaths = new Set(['src/search/client/pagefind-index.ts']);

/** Returns every import of the program: static, type-only and dynamic ones, re-exports, workers, styles and scripts of pages. */
export function importsOf(root: string): Import[] {
  const files = globSync(['src/**/*.{ts,mjs,astro,css}', 'scripts/**/*.{ts,mjs}', '*.mjs'], { cwd: root }).sort();
  return files.flatMap((file) =>
    importsIn(file, readFileSync(path.join(root, file), 'utf8')).map((one) => ({ ...one, to: resolved(root, one.to) })),
  );
}

/** Returns the imports in a file's text. Throws if a dynamic import's path is not written in it. */
export function importsIn(file: string, text: string): Import[] {
  if (file.endsWith('.css')) return matches(file, text, /@import\s+(?:url\()?\s*(['"]?)([^'")\s;]+)\1/g);
  if (!file.endsWith('.astro')) return importsInCode(file, text);
  // everything but the front matter and the scripts is blanked, so that lines stay as they are
  const blank = (markup: string) => markup.replace(/[^\n]/g, ' ');
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[0] ?? '';
  const body = text.slice(front.length);
  const scripts = body
    .split(/(<script[^>]*>|<\/script>)/)
    .map((part, index, parts) => (parts[index - 1]?.startsWith('<script') ? part : blank(part)))
    .join('');
  const code = front.replaceAll('---', '   ');
  return [
    ...importsInCode(file, `${code}${blank(body)}`),
    ...importsInCode(file, `${blank(code)}${scripts}`).map((one) => ({ ...one, inBrowser: true })),
    ...matches(file, text, /<script[^>]*\ssrc=(['"])(\.[^'"]+)\1/g).map((one) => ({ ...one, inBrowser: true })),
  ];
}

function importsInCode(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (specifier && ts.isArrayLiteralExpression(specifier)) {
      for (const element of specifier.elements) add(node, element);
    } else if (specifier && ts.isStringLiteralLike(specifier)) found.push(importOf(file, line, specifier.text));
    else if (specifier && !dynamicPaths.has(file))
      throw new Error(`${file}:${line}: write the path of this import as text.`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node, node.moduleSpecifier);
    if (ts.isExternalModuleReference(node)) add(node, node.expression);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal);
    if (ts.isCallExpression(node) && loaders.test(node.expression.getText(source))) add(node, node.arguments[0]);
    if (ts.isNewExpression(node) && /^(URL|Worker|SharedWorker)$/.test(node.expression.getText(source))) {
      const [first] = node.arguments ?? [];
      if (first && ts.isStringLiteralLike(first) && first.text.startsWith('.')) add(node, first);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The functions that load a module by its path. */
const loaders = /^(import|require|import\.meta\.(glob|resolve)|process\.getBuiltinModule|createRequire\(.*\))$/;

function matches(file: string, text: string, pattern: RegExp): Import[] {
  return [...text.matchAll(pattern)].map((match) =>
    importOf(file, text.slice(0, match.index).split('\n').length, match[2] ?? ''),
  );
}

function importOf(from: string, line: number, specifier: string): Import {
  const name = specifier.replace(/\?.*$/, '');
  if (name.startsWith('.'))
    return { from, line, to: path.posix.join(path.posix.dirname(from), name).replace(/\/$/, '') };
  return { from, line, to: isBuiltin(name) && !name.startsWith('node:') ? `node:${name}` : name.replace(/^\//, '') };
}

/** Returns the file that a path without an extension means, or the path itself. */
function resolved(root: string, to: string): string {
  return (
    [to, `${to}.ts`, `${to}/index.ts`].find((file) =>
      statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile(),
    ) ?? to
  );
}

/** Returns why an import breaks the order of the layers or cannot run in a browser, or `undefined` if it is allowed. */
export function forbidden({ from, line, to, inBrowser }: Import): string | undefined {
  const place = `${from}:${line} imports ${to}`;
  const [own, other] = [layerOf(from), layerOf(to)];
  if (own !== undefined && other !== undefined && own !== other && rowOf(other) >= rowOf(own))
    return `${place}: ${own} may not import ${other}.`;
  if (/^tests\//.test(to)) return `${place}: the program does not depend on its tests.`;
  if (own !== undefined && own !== 'scripts' && /^(src\/[^/]+\.ts|[^/]+\.mjs|scripts\/.*)$/.test(to))
    return `${place}: nothing in src/ imports what starts the program.`;
  if (!inBrowser && !browserFolders.some((folder) => from.startsWith(`src/${folder}/`))) return undefined;
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
  return /^src\/([^/.]+)(?:\/|$)/.exec(file)?.[1] ?? /^(scripts)\//.exec(file)?.[1];
}

/** Returns the index of a layer's row in the table. Throws if no row has it. */
function rowOf(layer: string): number {
  const row = layers.findIndex((names) => names.includes(layer));
  if (row === -1) throw new Error(`No row of the table of layers names ${layer}.`);
  return row;
}
