import type { Position } from '../model/problem.ts';

/** What an address is written for, which decides what it may lead to. */
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

/** An address in a file of a built site, and where it stands. */
export interface Reference extends Position {
  /** As it is written, without the escapes of the format. */
  address: string;
  use: Use;
  /** The media type that the file says is there. */
  type?: string | undefined;
  /** How a form is sent. */
  method?: string | undefined;
}

/** An id that an address can name behind `#`. */
export interface Id extends Position {
  id: string;
}

/** Everything of a file that links are about. */
export interface Found {
  references: Reference[];
  ids: Id[];
  /** Whether the page asks not to be listed by search engines. */
  noindex?: boolean;
  /** What the page's addresses are relative to, if it says so. */
  base?: string | undefined;
}

/** Moves what was found in a part of a file to where the part stands. */
export function shift<Item extends Position>(items: readonly Item[], to: Position): Item[] {
  return items.map((item) => ({
    ...item,
    line: item.line + to.line - 1,
    column: item.line === 1 ? item.column + to.column - 1 : item.column,
  }));
}
