import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { SiteFiles } from './site-files.ts';

const parser = unified().use(rehypeParse).freeze();

/** Files of a site that remember where the pages read from it link to. */
export interface LinkedFiles {
  files: SiteFiles;
  /** Returns a sentence for each file that a page links to and that is not one of `listed`. */
  unlisted: (listed: ReadonlySet<string>) => string[];
}

/** Returns the files of a served site, with a record of the links in the pages that are read from it. */
export function rememberLinks(files: SiteFiles): LinkedFiles {
  const linked = new Map<string, string>();
  const read = async (file: string) => {
    const bytes = await files.read(file);
    if (bytes && file.endsWith('.html'))
      for (const target of linkedFrom(bytes.toString('utf8'), new URL(file, files.name), files.name))
        if (!linked.has(target)) linked.set(target, file);
    return bytes;
  };
  const unlisted = (listed: ReadonlySet<string>) =>
    [...linked].flatMap(([target, page]) => {
      const isListed = [target, `${target}/index.html`].some((file) => listed.has(file));
      return isListed ? [] : `${target} is not in SHA256SUMS, and ${page} links to it.`;
    });
  return { files: { ...files, read }, unlisted };
}

/** Returns the files of the site at `home` that the HTML of a page links to. */
function linkedFrom(html: string, page: URL, home: string): string[] {
  const links: string[] = [];
  let base = page;
  visit(parser.parse(html), 'element', ({ tagName, properties }) => {
    if (tagName === 'base') base = URL.parse(String(properties.href), page) ?? page;
    for (const link of [properties.href, properties.src, properties.action])
      if (typeof link === 'string') links.push(link);
  });
  return links.flatMap((link) => {
    const url = URL.parse(link, base);
    if (!url || !`${url.origin}${url.pathname}`.startsWith(home)) return [];
    const file = decoded(url.pathname.slice(new URL(home).pathname.length));
    return file === '' || file.endsWith('/') ? `${file}index.html` : file;
  });
}

/** Returns a path without percent-encoding; one that is encoded wrongly, as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
