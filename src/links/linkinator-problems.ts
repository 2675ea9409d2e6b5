import type { CheckedLink, Violation } from './checked-link.ts';
import type { FileProblem } from './link-problem.ts';
import type { BrokenLink } from './linkinator.ts';
import { pageUrl } from './resolve-url.ts';

/** Returns a problem for each broken link that linkinator found and our own rules did not. */
export function linkinatorProblems(
  broken: readonly BrokenLink[],
  checked: readonly (CheckedLink & { violation: Violation | undefined })[],
): FileProblem[] {
  const items = new Map(checked.map((item) => [`${item.file.name} ${pathOf(item)}`, item]));
  return broken.flatMap(({ page, path: requested }) => {
    // linkinator requests the file of a page that links to one of its own ids
    const path = requested.replace(/(^|\/)index\.html(?=#)/, '$1');
    const item = items.get(`${page} ${path}`);
    // linkinator mistakes a text fragment for an id
    if (item?.violation || /#.*:~:/.test(path)) return [];
    const { line = 1, column = 1, url = path } = item?.link ?? {};
    return {
      path: item?.file.path ?? page,
      line,
      column,
      rule: 'dead-link',
      message: `There is nothing at ${path}.`,
      hint: 'Correct the URL, or remove the link.',
      url,
    };
  });
}

/** Returns the path and id that a link points to, from the root of the site, or the URL if it is not on the site. */
function pathOf({ link, file, site }: CheckedLink): string {
  const page = pageUrl(file, site);
  if (!URL.canParse(link.url, page)) return link.url;
  const { origin, pathname, hash } = new URL(link.url, page);
  return origin === site.origin ? decode(pathname.slice(site.base.length) + hash) : link.url;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
