import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserFolders, circles, forbidden, importsIn, importsOf, layers } from '../layers.ts';

const imports = importsOf('.');
const rows = layers.flatMap((names, row) => names.map((name) => ({ name, row })));
const fileIn = (layer: string) => (layer === 'scripts' ? 'scripts/seeded.ts' : `src/${layer}/seeded.ts`);
const pairs = rows.flatMap((from) =>
  rows
    .filter((to) => to.name !== from.name)
    .map((to) => ({ from: from.name, to: to.name, allowed: to.row < from.row })),
);

describe('the layers', () => {
  it('are held by every import of the program', () => {
    expect(imports.map(forbidden).filter(Boolean)).toEqual([]);
  });

  it('have no circle of imports', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('name every folder of src/ that has code in it', () => {
    const folders = imports.flatMap(({ from }) => /^src\/([^/]+)\//.exec(from)?.[1] ?? []);
    expect([...new Set(folders)].filter((folder) => !rows.some(({ name }) => name === folder))).toEqual([]);
  });

  it('are drawn the same in ARCHITECTURE.md', () => {
    const drawing = /```\n(.* ← [\s\S]*?)\n```/.exec(readFileSync('ARCHITECTURE.md', 'utf8'))?.[1] ?? '';
    const drawn = drawing.split('←').map((names) => names.split(',').map((name) => name.trim()));
    expect(drawn).toEqual(layers);
  });
});

describe('The program', () => {
  const sources = globSync(['src/**/*.{ts,astro}', 'scripts/*.ts'])
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  it('keeps no state on globalThis', () => {
    expect(filesWith(/\bglobalThis\b/)).toEqual([]);
  });

  it('reads the environment only where commands are started', () => {
    const readers = filesWith(/\bprocess\.env\b|\bimport\.meta\.env\b/);
    expect(readers.filter((file) => !/^(src\/cli|scripts)\//.test(file))).toEqual([]);
    expect(readers).toContain('src/cli/settings.ts');
  });

  it('gives the settings of a run to the context of pages alone, which passes them on', () => {
    expect(filesWith(/from 'virtual:site-run'/)).toEqual(['src/pages/_page-context.ts']);
  });
});

describe('a seeded import', () => {
  it.each(pairs.filter(({ allowed }) => !allowed))('from $from to $to is caught', ({ from, to }) => {
    const [seeded] = importsIn(fileIn(from), `import { anything } from '${relative(from, to)}';`);
    expect(seeded && forbidden(seeded)).toMatch(/ may not import |runs in a browser/);
  });

  it.each(pairs.filter(({ allowed, from }) => allowed && !isBrowser(from)))(
    'from $from to $to passes',
    ({ from, to }) => {
      const [seeded] = importsIn(fileIn(from), `import { anything } from '${relative(from, to)}';`);
      expect(seeded?.to).toBe(fileIn(to));
      expect(seeded && forbidden(seeded)).toBeUndefined();
    },
  );

  it.each([
    `import { a } from '../library/x.ts';`,
    `import type { A } from '../library/x.ts';`,
    `import '../library/x.ts';`,
    `export * from '../library/x.ts';`,
    `const { a } = await import('../library/x.ts');`,
    'const { a } = await import(`../library/x.ts`);',
    `new Worker(new URL('../library/x.ts', import.meta.url));`,
    `const all = import.meta.glob('../library/x.ts');`,
    `---\nimport X from "../library/x.ts";\n---\n`,
    `<p>x</p>\n<script>\n  import '../library/x.ts';\n</script>`,
    `import style from '../library/x.ts?inline';`,
    `import {\n  a,\n  b,\n} from '../library/x.ts';`,
  ])('written as %j is seen', (text) => {
    expect(importsIn('src/model/seeded.ts', text).map(forbidden)).toEqual([
      expect.stringMatching(/^src\/model\/seeded\.ts:\d+ imports src\/library\/x\.ts: model may not import library\.$/),
    ]);
  });

  it.each(['model/seeded.ts', 'search/engine/seeded.ts', 'search/client/seeded.ts', 'elements/seeded.ts'])(
    'of a Node module in %s is caught',
    (file) => {
      const [seeded] = importsIn(`src/${file}`, `import { globSync, readFileSync } from 'node:fs';`);
      expect(seeded && forbidden(seeded)).toContain('it runs in a browser, which has no Node modules');
    },
  );

  it.each([
    ['src/model/seeded.ts', `import(/* why */ '../library/x.ts');`],
    ['src/model/seeded.ts', `import { a } from /* why */ '../library/x.ts';`],
    ['src/model/seeded.ts', `const a = createRequire(import.meta.url)('../library/x.ts');`],
    ['src/model/seeded.ts', `const a = require('../library/x.ts');`],
    ['src/model/seeded.ts', `import a = require('../library/x.ts');`],
    ['src/model/seeded.ts', `type A = import('../library/x.ts').A;`],
    ['src/model/seeded.ts', `const all = import.meta.glob(['./y.ts', '../library/*.ts']);`],
    ['src/model/seeded.ts', `new Worker('../library/x.ts');`],
    ['src/model/seeded.ts', `import { a } from '../library';`],
    ['src/model/seeded.ts', `import fs from 'fs';`],
    ['src/model/seeded.ts', `process.getBuiltinModule('node:fs');`],
    ['src/styles/seeded.css', `@import '../layouts/x.css';`],
    ['src/styles/seeded.css', `@import url(../layouts/x.css);`],
    ['src/components/Seeded.astro', `---\nconst a = 1;\n---\n<p>a</p>\n<script>\n  import 'node:fs';\n</script>`],
    ['src/components/Seeded.astro', `<script>\n  import '../library/x.ts';\n</script>`],
    ['src/components/Seeded.astro', `<script src="../pages/x.ts"></script>`],
    ['src/links/seeded.ts', `import { layers } from '../../tests/layers.ts';`],
    ['src/schemas/seeded.ts', `import { root } from '../root.ts';`],
  ])('in %s, written as %j, is caught', (file, text) => {
    expect(importsIn(file, text).map(forbidden).filter(Boolean)).toHaveLength(1);
  });

  it('whose path is only known at run time is refused, with its line', () => {
    expect(() => importsIn('src/model/seeded.ts', `\nconst path = '../library/x.ts';\nimport(path);`)).toThrow(
      'src/model/seeded.ts:3: write the path of this import as text.',
    );
  });

  it('from one file of a folder to a deeper one is no matter of layers', () => {
    const [inside] = importsIn('src/links/rules/a.ts', `import { b } from '../find/b.ts';`);
    expect(inside && forbidden(inside)).toBeUndefined();
  });

  it('that closes a circle is found, a type-only one too', () => {
    const closed = [
      ...importsIn('src/links/a.ts', `import { b } from './b.ts';`),
      ...importsIn('src/links/b.ts', `import type { A } from './a.ts';`),
    ];
    expect(circles(closed)).toEqual([['src/links/a.ts', 'src/links/b.ts']]);
  });
});

function relative(from: string, to: string): string {
  if (to === 'scripts') return '../../scripts/seeded.ts';
  return from === 'scripts' ? `../src/${to}/seeded.ts` : `../${to}/seeded.ts`;
}

function isBrowser(layer: string): boolean {
  return browserFolders.some((folder) => folder === layer);
}
