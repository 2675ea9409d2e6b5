import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { pluralize } from '../model/pluralize.ts';
import type { DocumentKind } from './document-kind.ts';
import { escapeFalseTags } from './find-markup.ts';
import { placeFootnotes } from './footnotes.ts';
import { mainContent } from './main-content.ts';
import { type Omission, omission } from './omissions.ts';
import { readMarkdown } from './read-markdown.ts';
import { removeInterface } from './remove-interface.ts';
import { removeStruck } from './remove-struck.ts';
import { replaceElements } from './replace-elements.ts';
import { unusedDefinitions } from './unused-definitions.ts';

/** A document as a Markdown syntax tree, with the text that was left out and notes on what was changed. */
export interface SourceDocument {
  tree: Root;
  omissions: Omission[];
  notes: string[];
}

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();
const fromHtml = unified().use(rehypeParse, { fragment: false }).freeze();
const toMarkdown = unified().use(rehypeRemark, { document: true }).freeze();

/** Parses a Markdown or HTML document; HTML inside Markdown is parsed too. */
export function readDocument(text: string, kind: DocumentKind): SourceDocument {
  const { html, unseen } = kind === 'html' ? { html: escapeFalseTags(text, kind), unseen: [] } : markdownToHtml(text);
  const parsed = fromHtml.parse(html) as HtmlRoot;
  const { content, around } = kind === 'html' ? mainContent(parsed) : { content: parsed, around: [] };
  const removed = [...removeInterface(content, kind), ...removeStruck(content)];
  const footnotes = placeFootnotes(content);
  replaceElements(content);
  return {
    tree: toMarkdown.runSync(content) as Root,
    omissions: [...unseen, ...around, ...removed, ...footnotes.omissions],
    notes: footnotes.count > 0 ? [`${pluralize(footnotes.count, 'footnote')} moved into the text, in brackets.`] : [],
  };
}

/** Returns a Markdown file as HTML, with the text in it that Markdown never shows. */
function markdownToHtml(text: string): { html: string; unseen: Omission[] } {
  const { body, frontMatter } = splitFrontMatter(text);
  const tree = readMarkdown(body);
  return {
    html: toHtml.stringify(toHtml.runSync(tree)),
    unseen: [...omission('front matter', frontMatter), ...unusedDefinitions(tree)],
  };
}

function splitFrontMatter(text: string): { body: string; frontMatter: string } {
  const plain = text.replaceAll('\r\n', '\n');
  const [frontMatter = ''] = /^---\n[\s\S]*?\n---\n/.exec(plain) ?? [];
  return { body: frontMatter ? plain.slice(frontMatter.length) : text, frontMatter };
}
