import type { Root as HtmlRoot } from 'hast';
import type { Heading, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { pluralize } from '../model/pluralize.ts';
import type { DocumentKind } from './document-kind.ts';
import { escapeFalseTags } from './find-markup.ts';
import { placeFootnotes } from './footnotes.ts';
import { mainContent } from './main-content.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import type { Note } from './note.ts';
import type { Omission } from './omissions.ts';
import { decodeMail } from './page/decode-mail.ts';
import { rebuildLists } from './page/exported-lists.ts';
import { keepLabels } from './page/list-labels.ts';
import { pageTitle } from './page/page-title.ts';
import { placesOf } from './places.ts';
import { raiseText } from './page/raise-text.ts';
import { removeHidden } from './page/remove-hidden.ts';
import { wrapStrayItems } from './page/stray-items.ts';
import { removeInterface } from './remove-interface.ts';
import { removeStruck } from './remove-struck.ts';
import { replaceElements } from './replace-elements.ts';
import { readLines } from './source-positions.ts';
import { wrapText } from './wrap-text.ts';

/** A document as a Markdown syntax tree, with the text that was left out and notes on what was changed. */
export interface SourceDocument {
  tree: Root;
  /** The title outside its text: of its front matter, or of the page. */
  title: string | undefined;
  omissions: Omission[];
  notes: Note[];
  /** The heading that each id belongs to. */
  places: ReadonlyMap<string, Heading>;
}

const fromHtml = unified().use(rehypeParse, { fragment: false }).freeze();
const toMarkdown = unified().use(rehypeRemark, { document: true }).freeze();

/** Parses a Markdown or HTML document; HTML inside Markdown is parsed too. */
export function readDocument(text: string, kind: DocumentKind): SourceDocument {
  const { html, title, unseen, notes } =
    kind === 'html' ? { html: escapeFalseTags(text, kind), unseen: [], notes: [] } : markdownToHtml(text);
  const parsed = fromHtml.parse(html) as HtmlRoot;
  if (kind === 'markdown') readLines(parsed);
  const mail = decodeMail(parsed);
  const hidden = removeHidden(parsed);
  wrapStrayItems(parsed);
  const bullets = rebuildLists(parsed);
  const labelNotes = keepLabels(parsed);
  const ownTitle = title ?? pageTitle(parsed);
  const { content, around } = kind === 'html' ? mainContent(parsed) : { content: parsed, around: [] };
  const removed = [...removeInterface(content, kind), ...removeStruck(content)];
  const footnotes = placeFootnotes(content);
  const raised = raiseText(content);
  replaceElements(content);
  const tree = toMarkdown.runSync(content) as Root;
  wrapText(tree);
  const moved = pluralize(footnotes.count, 'footnote');
  return {
    tree,
    title: ownTitle,
    omissions: [...unseen, ...mail.omissions, ...hidden, ...bullets, ...around, ...removed, ...footnotes.omissions],
    notes: [
      ...notes,
      ...mail.notes,
      ...labelNotes,
      ...raised,
      ...(footnotes.count > 0 ? [{ text: `${moved} moved into the text, in brackets.` }] : []),
    ],
    places: placesOf(content, tree),
  };
}
