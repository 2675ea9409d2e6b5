import type { Root as HtmlRoot } from 'hast';
import type { Definition, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { type Clause, clauseId, clauseLabel } from '../model/policy.ts';
import type { Position } from '../model/problem.ts';
import { type LinkedPlace, linkedPlace } from '../model/section-links.ts';
import { clauseNodes } from './clause-nodes.ts';
import { nestingErrorIn, refuseToParse } from './nesting.ts';
import { remarkPlugins } from './pipeline.ts';
import { remarkAlignment } from './remark-alignment.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const markedHtml = unified().use(remarkPlugins).use(remarkRehype).freeze();
const plainHtml = unified().use(remarkAlignment).use(remarkRehype).freeze();
const printer = unified().use(rehypeStringify).freeze();

/**
 * Parses a section's MDX body into a syntax tree. Throws a `VFileMessage`: the parser's if the syntax is wrong, or one of the
 * rule `deep-nesting`.
 */
export function parseBody(body: string): Root {
  refuseToParse(body);
  try {
    return parser.parse(body);
  } catch (error) {
    throw error instanceof RangeError ? nestingErrorIn(body) : error;
  }
}

/** Returns a section's clauses, and its body as HTML in which each clause has its id and mark. Edits `tree`. */
export function readClauses(tree: Root, number: string): { clauses: Clause[]; html: string } {
  const definitions = definitionsIn(tree);
  const clauses = clauseNodes(tree).map(({ kind, blocks, list, inNote, text }, index): Clause => {
    const ordinal = index + 1;
    const content: Root = { type: 'root', children: structuredClone(blocks) };
    inlineReferences(content, definitions);
    return {
      id: clauseId(number, ordinal),
      label: clauseLabel(number, ordinal),
      ordinal,
      kind,
      text,
      html: clauseHtml(content),
      list,
      inNote,
      links: externalLinks(content).map(({ url }) => url),
    };
  });
  const file = new VFile();
  file.data.astro = { frontmatter: { number } };
  return { clauses, html: printer.stringify(markedHtml.runSync(tree, file) as HtmlRoot) };
}

/** Returns the external URLs that a syntax tree links to, with their positions. */
export function externalLinks(tree: Root): (Position & { url: string })[] {
  return linksIn(tree).filter(({ url }) => /^https?:/.test(url));
}

/** Returns the sections and policies that a syntax tree links to by their files, with the positions of the links. */
export function sectionLinks(tree: Root): (Position & LinkedPlace)[] {
  return linksIn(tree).flatMap(({ url, ...position }) => {
    const link = linkedPlace(url);
    return link ? [{ ...link, ...position }] : [];
  });
}

function linksIn(tree: Root): (Position & { url: string })[] {
  const links: (Position & { url: string })[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    links.push({ url: node.url, line, column });
  });
  return links;
}

function definitionsIn(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    // Markdown uses the first of several
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

/** Replaces links that refer to a definition, which is outside of the clause, with links that have the URL themselves. */
function inlineReferences(content: Root, definitions: ReadonlyMap<string, Definition>): void {
  visit(content, 'linkReference', ({ identifier, children }, index, parent) => {
    const definition = definitions.get(identifier);
    if (!definition || !parent || index === undefined) return;
    parent.children[index] = { type: 'link', url: definition.url, title: definition.title ?? null, children };
  });
}

/** Returns a single paragraph as inline HTML, anything else as blocks. */
function clauseHtml(content: Root): string {
  const html = plainHtml.runSync(content) as HtmlRoot;
  const [only, ...others] = html.children;
  const isParagraph = only?.type === 'element' && only.tagName === 'p' && others.length === 0;
  return printer.stringify(isParagraph ? { type: 'root', children: only.children } : html);
}
