import { child, isOn, value, type XmlNode } from './xml.ts';

/**
 * Returns the text of a Word file's nodes as a reader sees it: without deletions, with a space for a tab or a new
 * paragraph, and `seam` on both sides of raised, lowered and hidden text. Characters stay escaped as in XML.
 */
export function textOf(node: XmlNode, seam = ''): string {
  switch (node.name) {
    case 'w:t':
    case 'dc:title':
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
      const isApart = value(node, 'w:rPr', 'w:vertAlign') || isOn(child(node, 'w:rPr'), 'w:vanish');
      return node.name === 'w:r' && isApart ? seam + text + seam : text;
    }
  }
}

/** Returns the text of a node without escapes. */
export function readableText(node: XmlNode): string {
  return textOf(node).replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_all, hex, decimal, name) => {
    if (name) return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? '';
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
