import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { DocumentKind } from './document-kind.ts';
import { placeFootnotes } from './footnotes.ts';
import { hasClass, htmlText } from './html.ts';
import { keepWords } from './kept-words.ts';
import { LeftOut } from './left-out.ts';
import { readMarkdown } from './read-markdown.ts';
import { leaveOutUnused } from './unused-definitions.ts';
import { withLiteralTags } from './tags.ts';

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();
const fromHtml = unified().use(rehypeParse, { fragment: false }).freeze();
const toMarkdown = unified().use(rehypeRemark, { document: true }).freeze();

/** Reads a document into one syntax tree, whatever it was written in; HTML inside Markdown is understood too. */
export function readDocument(text: string, kind: DocumentKind, leftOut: LeftOut, notes: string[]): Root {
  const html =
    kind === 'html' ? withLiteralTags(text, kind) : htmlOf(readMarkdown(withoutFrontMatter(text, leftOut)), leftOut);
  const tree = fromHtml.parse(html) as HtmlRoot;
  const content = kind === 'html' ? mainOf(tree, leftOut) : tree;
  removeInterface(content, leftOut, kind);
  const footnotes = placeFootnotes(content, leftOut);
  if (footnotes > 0) notes.push(`Put where they are referred to, in brackets: footnotes, ${footnotes} in all.`);
  keepWords(content);
  return toMarkdown.runSync(content) as Root;
}

function htmlOf(markdown: Root, leftOut: LeftOut): string {
  leaveOutUnused(markdown, leftOut);
  return toHtml.stringify(toHtml.runSync(markdown));
}

function withoutFrontMatter(text: string, leftOut: LeftOut): string {
  const found = /^---\n[\s\S]*?\n---\n/.exec(text.replaceAll('\r\n', '\n'));
  if (!found) return text;
  leftOut.add('front matter', found[0]);
  return text.replaceAll('\r\n', '\n').slice(found[0].length);
}

/** The part of a page that holds the document: `main`, `article` or DokuWiki's own division, else all of it. */
function mainOf(tree: HtmlRoot, leftOut: LeftOut): HtmlRoot {
  for (const test of [isMain, isNamed('article'), hasClass('dokuwiki')]) {
    const found: Element[] = [];
    visit(tree, 'element', (node) => {
      if (!test(node)) return undefined;
      found.push(node);
      return SKIP;
    });
    const [only] = found;
    if (!only || found.length > 1) continue;
    const outside = structuredClone(tree);
    visit(outside, 'element', (node, index, parent) => {
      if (!test(node) || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1);
      return EXIT;
    });
    const around = new LeftOut();
    removeInterface(outside, around, 'html');
    for (const { text } of around.pieces) leftOut.addUnsaid(text);
    leftOut.add('what stands around the document', htmlText(outside));
    return { type: 'root', children: [only] };
  }
  return tree;
}

/** Takes out what serves the page and not the text: scripts, navigation, a table of contents that a wiki made, edit buttons. */
function removeInterface(tree: HtmlRoot, leftOut: LeftOut, kind: DocumentKind): void {
  visit(tree, 'comment', (_node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const silent =
      ['title', 'script', 'style'].includes(node.tagName) ||
      ['secedit', 'headerlink'].some((name) => hasClass(name)(node));
    const control = ['noscript', 'template', 'form', 'button', 'iframe', 'noembed', 'noframes'].includes(node.tagName);
    const contents =
      node.tagName === 'nav' ||
      node.properties.role === 'navigation' ||
      node.properties.id === 'dw__toc' ||
      hasClass('toc')(node);
    if (!silent && !contents && !control) return undefined;
    if (contents) leftOut.add('table of contents', htmlText(node));
    // a page has these beside its text, a Markdown file has them in it
    if (silent && kind === 'markdown') leftOut.add(`<${node.tagName}>`, htmlText(node));
    else if (silent) leftOut.addUnsaid(htmlText(node));
    if (control) leftOut.add(`<${node.tagName}>`, htmlText(node));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isNamed(name: string): (node: Element) => boolean {
  return ({ tagName }) => tagName === name;
}

function isMain({ tagName, properties }: Element): boolean {
  return tagName === 'main' || properties.role === 'main';
}
