import type { ParserOptions } from 'prettier';
import { parsers as astro } from 'prettier-plugin-astro';
import { parsers as typescript } from 'prettier/plugins/typescript';

/** Words that stand in code although readers see them. */
export interface LiteralText {
  file: string;
  /** The line, from 1. */
  line: number;
  /** The words, with `…` for each value in them. */
  text: string;
}

/** Attributes and props whose values readers see or hear. Any letter in them is text. */
const textAttributes = /^(title|description|aria-label|aria-description|placeholder|alt|label|summary|name-of)$/;

/** Attributes whose values are code, also where they are several words. */
const codeAttributes = /^(class|class:list|media|content|sizes|rel|d|style)$/;

/** Functions whose arguments are selectors, or messages to whoever runs the program. */
const codeCalls = /^(Error|Response|querySelector|querySelectorAll|closest|matches|part|parts)$/;

/** A word beside another word or beside a value. */
const twoWords = /\p{L}{2,}[^\s\p{L}]*\s+[“(]?[\p{L}…]|…[^\s\p{L}]*\s+[“(]?\p{L}{2,}/u;

/**
 * Returns the words that stand in a page, a component or a module: text between tags, attributes that readers see, and
 * strings with two words or more. Single words in strings are found only where a template prints them.
 */
export async function literalText(file: string, text: string): Promise<LiteralText[]> {
  const parser = file.endsWith('.astro') ? astro.astro : typescript.typescript;
  const root: unknown = await parser?.parse(text, { filepath: file } as ParserOptions);
  return textIn(root, { isShown: false }).map(({ at, words }) => ({
    file,
    line: text.slice(0, at).split('\n').length,
    text: words.trim().replace(/\s+/g, ' '),
  }));
}

interface Place {
  /** Whether a template prints the value of the expression. */
  isShown: boolean;
}

interface Found {
  at: number;
  words: string;
}

type Node = { type: string; start?: number; range?: readonly number[] } & Record<string, unknown>;

function textIn(value: unknown, place: Place): Found[] {
  if (Array.isArray(value)) return value.flatMap((one) => textIn(one, place));
  if (!isNode(value)) return [];
  const { type, start = value.range?.[0] ?? 0 } = value;
  if (
    /^(ImportDeclaration|Export(All|Named)Declaration|TS.*)$/.test(type) &&
    !isNode(value.declaration) &&
    !isValue(type)
  )
    return [];
  if (type === 'JSXText') {
    const words = String(value.value);
    return found(start + words.search(/\S|$/), visible(words), /\p{L}/u);
  }
  if (type === 'Literal' && typeof value.value === 'string')
    return found(start, visible(value.value), place.isShown ? /\p{L}/u : twoWords);
  if (type === 'TemplateLiteral' && Array.isArray(value.quasis))
    return [
      ...found(start, visible(joined(value.quasis)), place.isShown ? /\p{L}/u : twoWords),
      ...textIn(value.expressions, place),
    ];
  if (type === 'JSXAttribute') return inAttribute(value);
  if (type === 'JSXElement') return inElement(value);
  if (type === 'JSXExpressionContainer') return textIn(value.expression, { isShown: true });
  if (/^(Call|New)Expression$/.test(type) && codeCalls.test(nameOf(value.callee))) return [];
  if (type === 'AssignmentExpression' && nameOf(value.left) === 'className') return [];
  return Object.entries(value).flatMap(([key, part]) => textIn(part, { isShown: place.isShown && passes(type, key) }));
}

function inAttribute({ name, value }: Node): Found[] {
  const attribute = isNode(name) ? String(name.name) : '';
  if (codeAttributes.test(attribute) || !isNode(value)) return [];
  return textIn(value.type === 'JSXExpressionContainer' ? value.expression : value, {
    isShown: textAttributes.test(attribute),
  });
}

function inElement({ openingElement, astroChildren, children }: Node): Found[] {
  const isCode = isNode(openingElement) && /^(style|script)$/.test(nameOf(openingElement));
  const inside = isCode ? [] : textIn(astroChildren ?? children, { isShown: true });
  return [...textIn(openingElement, { isShown: false }), ...inside];
}

/** Returns whether a part of a shown expression is shown itself. */
function passes(type: string, key: string): boolean {
  const shown: Record<string, readonly string[]> = {
    ArrayExpression: ['elements'],
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: ['left', 'right'],
    ArrowFunctionExpression: ['body'],
    CallExpression: ['arguments'],
    SpreadElement: ['argument'],
    JSXFragment: ['astroChildren'],
    ParenthesizedExpression: ['expression'],
  };
  return shown[type]?.includes(key) ?? false;
}

/** Types of TypeScript nodes that are values with a type beside them. */
function isValue(type: string): boolean {
  return /^TS(AsExpression|SatisfiesExpression|NonNullExpression)$/.test(type);
}

function found(at: number, words: string, pattern: RegExp): Found[] {
  return pattern.test(words) ? [{ at, words }] : [];
}

/** Returns a text without tags and character references. Of a tag, the attributes that readers hear stay. */
function visible(text: string): string {
  return text
    .replace(/<[^>]*>/g, (tag) =>
      [...tag.matchAll(/\b(?:aria-label|title|alt)="([^"]*)"/g)].map((match) => match[1]).join(' '),
    )
    .replace(/&#?\w+;/g, '');
}

function joined(quasis: readonly unknown[]): string {
  return quasis.map((quasi) => (isNode(quasi) && isCooked(quasi.value) ? quasi.value.cooked : '')).join('…');
}

function isCooked(value: unknown): value is { cooked: string } {
  return typeof value === 'object' && value !== null && 'cooked' in value;
}

/** Returns the name of an identifier, an element or a called function, without the object that it belongs to. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (isNode(node.property)) return nameOf(node.property);
  return isNode(node.name) ? nameOf(node.name) : String(node.name);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && ('start' in value || 'range' in value);
}
