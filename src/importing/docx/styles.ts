import { all, child, isOn, value, type XmlNode } from './xml.ts';

/** What a paragraph has by its style, with what the style is based on. */
export interface ParagraphStyle {
  /** The name of the style in English, in lowercase: `heading 1`, `title`, `toc 2`. */
  name: string;
  /** The level in the outline, from 0. */
  outline: number | undefined;
  numId: string | undefined;
  level: number | undefined;
  isHidden: boolean;
}

/** Returns the style of each id in a Word file's `styles.xml`. */
export function readStyles(nodes: readonly XmlNode[]): Map<string, ParagraphStyle> {
  const elements = new Map(all(nodes, 'w:style').map((node) => [node.attributes['w:styleId'] ?? '', node]));
  const read = new Map<string, ParagraphStyle>();
  for (const id of elements.keys()) read.set(id, styleOf(id, elements, new Set()));
  return read;
}

function styleOf(id: string, elements: ReadonlyMap<string, XmlNode>, seen: Set<string>): ParagraphStyle {
  const node = elements.get(id);
  seen.add(id);
  const base = value(node, 'w:basedOn');
  const inherited = base && !seen.has(base) ? styleOf(base, elements, seen) : undefined;
  const properties = child(node, 'w:pPr');
  const name = (value(node, 'w:name') ?? '').toLowerCase();
  return {
    name,
    outline: ownOutline(name, properties) ?? inherited?.outline,
    numId: value(properties, 'w:numPr', 'w:numId') ?? inherited?.numId,
    level: numberOr(value(properties, 'w:numPr', 'w:ilvl'), inherited?.level),
    isHidden: isOn(child(node, 'w:rPr'), 'w:vanish') || (inherited?.isHidden ?? false),
  };
}

/** A heading style always has a level; 9 says that the paragraph is no heading. */
function ownOutline(name: string, properties: XmlNode | undefined): number | undefined {
  const level = numberOr(value(properties, 'w:outlineLvl'), undefined);
  const [, heading] = /^heading ([1-9])$/.exec(name) ?? [];
  return level ?? (heading ? Number(heading) - 1 : undefined);
}

function numberOr<Other>(text: string | undefined, other: Other): number | Other {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : other;
}
