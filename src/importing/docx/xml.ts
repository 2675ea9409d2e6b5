import { XMLBuilder, XMLParser } from 'fast-xml-parser';

/** An element of an XML file, or a text; entities stay as they are written. */
export interface XmlNode {
  /** The name of the element; `#text` for a text. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  /** The text of a text node. */
  text: string;
}

/** A node as the parser and the printer have it: its name is the only key but `:@`. */
type Raw = Record<string, unknown>;

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
} as const;
const parser = new XMLParser({ ...options, trimValues: false, parseTagValue: false, parseAttributeValue: false });
const printer = new XMLBuilder({ ...options, suppressEmptyNode: true });

/** Parses an XML file. */
export function parseXml(text: string): XmlNode[] {
  return (parser.parse(text) as Raw[]).map(fromRaw);
}

/** Prints an XML file. */
export function printXml(nodes: readonly XmlNode[]): string {
  return printer.build(nodes.map(toRaw));
}

/** Returns an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: XmlNode[] = [],
): XmlNode {
  return { name, attributes, children, text: '' };
}

/** Returns a text node. */
export function text(value: string): XmlNode {
  return { name: '#text', attributes: {}, children: [], text: value };
}

/** Returns the first child of that name, or of the child of the first name, and so on. */
export function child(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((from, name) => from?.children.find((one) => one.name === name), node);
}

/** Returns the `w:val` of the first child of that name. */
export function value(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  return child(node, ...path)?.attributes['w:val'];
}

/** Returns whether a property is on: it is there, and not set to be off. */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const property = child(node, name);
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '');
}

/** Returns the elements of that name below a node, outermost first; it does not look inside one that it found. */
export function all(nodes: readonly XmlNode[], name: string): XmlNode[] {
  return nodes.flatMap((node) => (node.name === name ? [node] : all(node.children, name)));
}

function fromRaw(raw: Raw): XmlNode {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const content = raw[name];
  const attributes = (raw[':@'] ?? {}) as Record<string, string>;
  if (!Array.isArray(content)) return { name, attributes, children: [], text: String(content) };
  return { name, attributes, children: (content as Raw[]).map(fromRaw), text: '' };
}

function toRaw({ name, attributes, children, text }: XmlNode): Raw {
  if (name === '#text') return { '#text': text };
  return { [name]: children.map(toRaw), ...(Object.keys(attributes).length > 0 ? { ':@': attributes } : {}) };
}
