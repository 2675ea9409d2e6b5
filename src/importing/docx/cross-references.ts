import { all, text, type XmlNode } from './xml.ts';

/** Makes hyperlinks of the cross-references of a Word file that are links in Word. Edits `body`. */
export function linkReferences(body: XmlNode): void {
  for (const field of all([body], 'w:fldSimple')) {
    const place = linkedPlace(field.attributes['w:instr'] ?? '');
    if (place === undefined) continue;
    field.name = 'w:hyperlink';
    field.attributes = { 'w:anchor': place };
  }
  let instruction: XmlNode[] = [];
  for (const node of inOrder(body)) {
    if (node.name === 'w:instrText') instruction.push(node);
    if (node.name !== 'w:fldChar') continue;
    const [first, ...others] = instruction;
    const place = linkedPlace(instruction.map(({ children }) => children.map((child) => child.text).join('')).join(''));
    if (first && place !== undefined) {
      first.children = [text(` HYPERLINK \\l "${place}" `)];
      for (const other of others) other.children = [];
    }
    instruction = [];
  }
}

/** Returns the bookmark of a field that refers to one and links to it, or `undefined` for another field. */
function linkedPlace(instruction: string): string | undefined {
  return /^\s*REF\s+(\S+)(?=.*\\h\b)/.exec(instruction)?.[1];
}

function inOrder(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(inOrder)];
}
