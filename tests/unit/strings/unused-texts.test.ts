import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Returns what a module does when it is loaded, besides making texts and functions: calls, and parts taken from other
 * objects. A bundler cannot leave out such a module where nothing of it is used.
 */
function effectsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const effects: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return;
    const isPure = /\/\* @__PURE__ \*\/\s*$/.test(text.slice(0, node.getStart(source)));
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && isPure) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isPropertyAccessExpression(node))
      effects.push(`${file}: ${node.getText(source)}`);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return effects;
}

describe('the strings', () => {
  it('do nothing when they are loaded, so that a script has only those that it uses', () => {
    const files = globSync('src/strings/**/*.ts').sort();
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => effectsOf(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['const a = make();', 'make()'],
    ['const a = { b: others.b };', 'others.b'],
    [`const a = { b: \`\${make()}\` };`, 'make()'],
    ['const a = new Intl.ListFormat();', 'new Intl.ListFormat()'],
  ])('that have %s are caught', (text, expected) => {
    expect(effectsOf('a.ts', text)).toEqual([`a.ts: ${expected}`]);
  });

  it.each([
    'const a = /* @__PURE__ */ make(others.b);',
    'const a = { b: () => make(others.b) } as const;',
    `import type { A } from './b.ts';\nexport const a: A.B = { b };`,
  ])('that have %s are fine', (text) => {
    expect(effectsOf('a.ts', text)).toEqual([]);
  });
});
