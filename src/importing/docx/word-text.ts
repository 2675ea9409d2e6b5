import { value, type XmlNode } from './xml.ts';

/**
 * Returns the text of a Word file's nodes as a reader sees it: without deletions, with a space for a tab or a new
 * paragraph, and `seam` on both sides of raised and lowered text.
 */
export function textOf(node: XmlNode, seam = ''): string {
  switch (node.name) {
    case 'w:t':
      return node.children.map(({ text }) => text).join('');
    case 'w:tab':
    case 'w:br':
    case 'w:cr':
      return ' ';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:del':
    case 'w:moveFrom':
    case 'w:pPr':
    case 'w:rPr':
    case 'mc:Choice':
      return '';
    default: {
      const text = node.children.map((inner) => textOf(inner, seam)).join('');
      if (node.name === 'w:p') return `${text}\n`;
      return node.name === 'w:r' && value(node, 'w:rPr', 'w:vertAlign') ? seam + text + seam : text;
    }
  }
}
