import { LinkChecker } from 'linkinator';

/** What linkinator found dead: an address from the site's root, and the page that has it. */
export interface Dead {
  /** Path of the page inside the site's folder. */
  page: string;
  path: string;
}

/** Lets linkinator follow the links of every page of a built site, fragments too; other hosts are not asked. */
export async function crawl(folder: string, base: string): Promise<Dead[]> {
  const local = 'http://127.0.0.1:';
  const { links } = await new LinkChecker().check({
    path: '**/*.html',
    serverRoot: folder,
    checkFragments: true,
    checkCss: true,
    // a percent sign that encodes nothing ends its server
    linksToSkip: async (url) => !url.startsWith(local) || !isDecodable(url),
    // it serves the folder at the root, where a host serves it at the base path
    urlRewriteExpressions: base ? [{ pattern: new RegExp(`^(${local}\\d+)${base}(?=/|$)`), replacement: '$1' }] : [],
  });
  return links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent = '' }) => ({ page: inFolder(parent), path: `/${inFolder(url)}` }));
}

function isDecodable(url: string): boolean {
  try {
    return decodeURIComponent(url) !== '';
  } catch {
    return false;
  }
}

function inFolder(url: string): string {
  return decodeURIComponent(url.replace(/^http:\/\/127\.0\.0\.1:\d+/, '').replace(/^\//, ''));
}
