/** The format of an imported policy: a Markdown file or a page's HTML, such as DokuWiki's `_export/xhtml`. */
export type DocumentKind = 'markdown' | 'html';

/** Returns the format of a file by the extension of its name, or `undefined` if it is neither. */
export function documentKind(name: string): DocumentKind | undefined {
  const [, extension] = /\.(md|markdown|html?|xhtml)$/i.exec(name) ?? [];
  if (!extension) return undefined;
  return /^m/i.test(extension) ? 'markdown' : 'html';
}
