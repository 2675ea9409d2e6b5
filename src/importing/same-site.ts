import type { Link, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Gives links to the home page of a site one spelling, with a slash at the end, if both occur in the document or that one is registered: two
 * references to one page would be checked and shown twice. Edits `nodes`.
 */
export function unifyHomePages(nodes: readonly RootContent[], registeredUrls: ReadonlySet<string>): void {
  const links: Link[] = [];
  visit({ type: 'root', children: [...nodes] }, 'link', (node) => void links.push(node));
  const known = new Set([...registeredUrls, ...links.map(({ url }) => url)]);
  for (const link of links) {
    const withSlash = `${link.url}/`;
    if (/^https?:\/\/[^/?#]+$/.test(link.url) && known.has(withSlash)) link.url = withSlash;
  }
}
