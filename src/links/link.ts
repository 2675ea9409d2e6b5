import type { Position } from '../model/problem.ts';

/** The purpose of a link, which decides what it may point to. */
export type Use =
  | 'link'
  | 'frame'
  | 'form'
  | 'refresh'
  | 'image'
  | 'script'
  | 'style'
  | 'media'
  | 'canonical'
  | 'alternate'
  | 'preview'
  | 'sitemap'
  | 'feed'
  | 'data'
  | 'text'
  | 'resource';

/** A URL in a file of a built site, and its position there. */
export interface Link extends Position {
  /** The URL as written, without the escapes of the file's format; it may be relative. */
  url: string;
  use: Use;
  /** The media type that the file declares for the target. */
  type?: string | undefined;
  /** The method of a form, in lowercase. */
  method?: string | undefined;
}

/** An id in a page or drawing that a URL can name after `#`. */
export interface ElementId extends Position {
  id: string;
}

/** The links and ids found in a file. */
export interface ParsedFile {
  links: Link[];
  ids: ElementId[];
  /** True if the page asks search engines not to index it. */
  noindex?: boolean;
  /** The `href` of the page's `<base>` element, which its relative URLs start from. */
  base?: string | undefined;
}

/** Moves positions within a part of a file to positions within the whole file, given the start of the part. */
export function shift<Item extends Position>(items: readonly Item[], start: Position): Item[] {
  return items.map((item) => ({
    ...item,
    line: item.line + start.line - 1,
    column: item.line === 1 ? item.column + start.column - 1 : item.column,
  }));
}
