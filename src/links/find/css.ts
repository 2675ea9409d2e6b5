import { type CssNode, parse, type WalkContext, walk } from 'css-tree';
import type { Reference } from '../reference.ts';

/** The addresses in a style sheet or a style attribute: each `url()` and `@import`. */
export function findCss(text: string, context: 'stylesheet' | 'declarationList' = 'stylesheet'): Reference[] {
  const references: Reference[] = [];
  const add = (address: string, node: CssNode, use: Reference['use']) => {
    const { line = 1, column = 1, offset = 0 } = node.loc?.start ?? {};
    const written = text.slice(offset, node.loc?.end.offset);
    const inside = Math.max(written.indexOf(address), 0);
    references.push({ address, line, column: column + inside, use });
  };
  const tree = parse(text, { positions: true, context, parseCustomProperty: true });
  walk(tree, function (this: WalkContext, node: CssNode) {
    const imports = this.atrule?.name === 'import';
    if (node.type === 'Url') add(node.value, node, imports ? 'style' : 'resource');
    if (node.type === 'String' && imports && !this.function) add(node.value, node, 'style');
  });
  return references;
}
