import { type CssNode, parse, type WalkContext, walk } from 'css-tree';
import type { Link } from '../link.ts';

/** Returns the URLs in a style sheet or a `style` attribute: every `url()` and `@import`. */
export function findCssLinks(text: string, context: 'stylesheet' | 'declarationList' = 'stylesheet'): Link[] {
  const links: Link[] = [];
  const add = (url: string, node: CssNode, use: Link['use']) => {
    const { line = 1, column = 1, offset = 0 } = node.loc?.start ?? {};
    const written = text.slice(offset, node.loc?.end.offset);
    const inside = Math.max(written.indexOf(url), 0);
    links.push({ url, line, column: column + inside, use });
  };
  const tree = parse(text, { positions: true, context, parseCustomProperty: true });
  walk(tree, function (this: WalkContext, node: CssNode) {
    const imports = this.atrule?.name === 'import';
    if (node.type === 'Url') add(node.value, node, imports ? 'style' : 'resource');
    if (node.type === 'String' && imports && !this.function) add(node.value, node, 'style');
  });
  return links;
}
