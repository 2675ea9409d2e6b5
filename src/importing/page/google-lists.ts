import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Counting } from '../counting.ts';
import { htmlText } from '../html-nodes.ts';

/** How a list writes the labels of its items: `(`, letters, `)`. */
export interface LabelFormat {
  before: string;
  counting: Counting;
  after: string;
}

const rule =
  /\.(lst-kix_[\w-]+)\s*>\s*li:before\s*\{\s*content:\s*"([^"]*)"\s*counter\([\w-]+,\s*([\w-]+)\)\s*"([^"]*)"\s*\}/g;

const countings: Readonly<Record<string, Counting>> = {
  'lower-latin': 'lower-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  decimal: 'decimal',
};

/** Returns how the lists of a Google Docs export write their labels, by class, from its style sheet. */
export function googleFormats(tree: Root): Map<string, LabelFormat> {
  const formats = new Map<string, LabelFormat>();
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'style') return;
    for (const [, name = '', before = '', counter = '', after = ''] of htmlText(node).matchAll(rule)) {
      const counting = countings[counter];
      if (counting) formats.set(name, { before, counting, after: after.trimEnd() });
    }
  });
  return formats;
}
