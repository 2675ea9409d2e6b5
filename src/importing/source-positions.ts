import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Writes the line of each element into an attribute, because HTML that is printed and parsed again has other positions. */
export function markLines(tree: Nodes): void {
  visit(tree, 'element', (node) => {
    const line = node.position?.start.line;
    if (line !== undefined) node.properties.dataLine = line;
  });
}

/** Gives each element the line in its attribute; one without, which was HTML in the source, that of the nearest before it. */
export function readLines(tree: Root): void {
  let last = 1;
  visit(tree, 'element', (node: Element) => {
    const own = Number(node.properties.dataLine);
    if (own) last = own;
    delete node.properties.dataLine;
    const point = { line: last, column: 1 };
    node.position = { start: point, end: point };
  });
}
