import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import type { Root } from 'hast';
import { unified } from 'unified';
import { plainLines } from './markdown-source/dialects.ts';
import { splitFrontMatter } from './markdown-source/front-matter.ts';
import { normaliseLists } from './markdown-source/normalise-lists.ts';
import { plainTables } from './markdown-source/pandoc-tables.ts';
import { sourceLines } from './markdown-source/source-lines.ts';
import { widenTables } from './markdown-source/widen-tables.ts';
import type { Note } from './note.ts';
import { type Omission, omission } from './omissions.ts';
import { readMarkdown } from './read-markdown.ts';
import { markLines } from './source-positions.ts';
import { unusedDefinitions } from './unused-definitions.ts';

/** A Markdown file as HTML, with the text in it that no reader sees and notes on what was changed. */
export interface MarkdownAsHtml {
  html: string;
  title: string | undefined;
  unseen: Omission[];
  notes: Note[];
}

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(() => (tree: Root) => markLines(tree))
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** Returns a Markdown file of any dialect as HTML. */
export function markdownToHtml(text: string): MarkdownAsHtml {
  const { body, frontMatter, title } = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  const plain = plainLines(sourceLines(body));
  const tables = widenTables(plainTables(plain.lines));
  const lists = normaliseLists(tables.lines);
  const tree = readMarkdown(lists.lines.map((line) => line.text).join('\n'));
  return {
    html: toHtml.stringify(toHtml.runSync(tree)),
    title,
    unseen: [
      ...omission('front matter', frontMatter),
      ...plain.omissions,
      ...lists.omissions,
      ...unusedDefinitions(tree),
    ],
    notes: [...plain.notes, ...tables.notes, ...lists.notes],
  };
}
