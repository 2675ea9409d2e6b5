import type { Root as HtmlRoot } from 'hast';
import type { PhrasingContent, Root } from 'mdast';
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
import { clauseNodes } from './clause-nodes.ts';
import { remarkPlugins } from './pipeline.ts';
import { remarkAlignment } from './remark-alignment.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const markedHtml = unified().use(remarkPlugins).use(remarkRehype).freeze();
const plainHtml = unified().use(remarkAlignment).use(remarkRehype).freeze();
const printer = unified().use(rehypeStringify).freeze();

/** Parses a section's MDX body into a syntax tree. Throws the parser's `VFileMessage` if the syntax is wrong. */
export function parseBody(body: string): Root {
  return parser.parse(body);
}

/** Returns a section's clauses, and its body as HTML in which each clause has its id and mark. Edits `tree`. */
export function readClauses(tree: Root, number: string): { clauses: Clause[]; html: string } {
  const clauses = clauseNodes(tree).map(({ kind, node, phrasing, text }, index): Clause => {
    const ordinal = index + 1;
    const content: Root = phrasing
      ? { type: 'root', children: structuredClone(phrasing) as PhrasingContent[] }
      : ({ type: 'root', children: [structuredClone(node)] } as Root);
    return {
      id: clauseId(number, ordinal),
      label: clauseLabel(number, ordinal),
      ordinal,
      kind,
      text,
      html: print(plainHtml.runSync(content)),
      links: externalLinks(content).map(({ url }) => url),
    };
  });
  const file = new VFile();
  file.data.astro = { frontmatter: { number } };
  return { clauses, html: print(markedHtml.runSync(tree, file)) };
}

/** Returns the external URLs that a syntax tree links to, with their positions. */
export function externalLinks(tree: Root): (Position & { url: string })[] {
  const links: (Position & { url: string })[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (/^https?:/.test(node.url)) links.push({ url: node.url, line, column });
  });
  return links;
}

function print(tree: HtmlRoot | Root): string {
  return printer.stringify(tree as HtmlRoot);
}
