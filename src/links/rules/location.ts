import type { CheckedLink, Violation } from '../checked-link.ts';
import { locate } from '../locate.ts';
import { nearest } from '../nearest.ts';

/** Checks that hosts serve a file at a link's URL without a redirect. */
export function checkLocation({ target, site }: CheckedLink): Violation | undefined {
  if (target.kind === 'outside') {
    return {
      rule: 'outside-base',
      message: `${target.path} is outside the base path ${site.base}.`,
      hint: `Write ${site.base}${target.path}, or the full URL of another site.`,
    };
  }
  if (target.kind !== 'internal') return undefined;
  const location = locate(site, target.path);
  const { path } = target;
  switch (location.state) {
    case 'found':
      return undefined;
    case 'missing':
      return {
        rule: 'dead-link',
        message: `There is nothing at ${path}.`,
        hint: deadLinkHint(path, [...site.byUrlPath.keys()]),
      };
    case 'case':
      return {
        rule: 'letter-case',
        message: `${path} differs from ${location.file.urlPath} in letter case, which matters on most hosts.`,
        hint: `Write ${location.file.urlPath}.`,
      };
    case 'index':
      return {
        rule: 'index-file',
        message: `${path} names the file of the page ${location.file.urlPath}, and some hosts redirect it.`,
        hint: `Write ${location.file.urlPath}.`,
      };
    case 'slash':
      return {
        rule: 'trailing-slash',
        message: path.endsWith('/')
          ? `${path} ends with a slash, but ${location.file.urlPath} is a file.`
          : `${path || site.base} lacks the slash at the end of a page’s URL, so hosts redirect it.`,
        hint: `Write ${path ? location.file.urlPath : `${site.base}/`}.`,
      };
  }
}

/** Suggests the nearest URL of the same kind: a page for a page, a file for a file with the same extension. */
function deadLinkHint(path: string, urlPaths: readonly string[]): string {
  const ending = (urlPath: string) => (urlPath.endsWith('/') ? '/' : (/\.\w+$/.exec(urlPath)?.[0] ?? ''));
  const alike = ending(path) ? urlPaths.filter((urlPath) => ending(urlPath) === ending(path)) : urlPaths;
  const near = nearest(path, alike);
  return near ? `Write ${near}, the nearest URL, or remove the link.` : 'Correct the URL, or remove the link.';
}
