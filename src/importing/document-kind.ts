/** The format of an imported policy: a Markdown file or a page's HTML, such as DokuWiki's `_export/xhtml`. */
export type DocumentKind = 'markdown' | 'html';
