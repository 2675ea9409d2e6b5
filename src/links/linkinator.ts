import { LinkChecker } from 'linkinator';

/** A link that linkinator reports as broken. */
export interface BrokenLink {
  /** The path inside the site's folder of the page that contains the link. */
  page: string;
  /** The path and id that the link points to, from the root of the site. */
  path: string;
}

/** Returns the links that linkinator finds broken in the pages of a built site. Sends no request to another host. */
export async function runLinkinator(folder: string, base: string): Promise<BrokenLink[]> {
  const local = 'http://127.0.0.1:';
  const { links } = await new LinkChecker().check({
    path: '**/*.html',
    serverRoot: folder,
    checkFragments: true,
    checkCss: true,
    // an invalid percent escape crashes its server
    linksToSkip: async (url) => !url.startsWith(local) || !isDecodable(url),
    // it serves the folder at the root, but the site is published at the base path
    urlRewriteExpressions: base ? [{ pattern: new RegExp(`^(${local}\\d+)${base}(?=/|$)`), replacement: '$1' }] : [],
  });
  return links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent = '' }) => ({ page: decodeURIComponent(parent), path: `/${decodeURIComponent(url)}` }));
}

function isDecodable(url: string): boolean {
  try {
    return decodeURIComponent(url) !== '';
  } catch {
    return false;
  }
}
