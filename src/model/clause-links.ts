import { decodeHtml, htmlTokens } from './html-tokens.ts';

/** A link of a clause: its words and its URL. */
export interface ClauseLink {
  words: string;
  url: string;
}

/** Returns the links of a clause's HTML in their order. */
export function clauseLinks(html: string): ClauseLink[] {
  const links: ClauseLink[] = [];
  let open: ClauseLink | undefined;
  for (const { name, closes, text, attributes } of htmlTokens(html)) {
    if (name === 'a' && !closes) open = { words: '', url: decodeHtml(/\bhref="([^"]*)"/.exec(attributes)?.[1] ?? '') };
    else if (name === 'a' && open) {
      links.push({ ...open, words: open.words.replace(/\s+/g, ' ').trim() });
      open = undefined;
    } else if (!name && open) open.words += text;
  }
  return links;
}
