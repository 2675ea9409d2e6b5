import type { CheckedLink, Violation } from '../checked-link.ts';
import { locate } from '../locate.ts';
import { canonicalLink, linkedFile } from '../redirect.ts';

/**
 * Checks URLs that are not read at the URL of their page: by search engines, feed readers and previews, and on the
 * error page.
 */
export function checkPublished(item: CheckedLink): Violation | undefined {
  const { link, file, target, site } = item;
  const { url, use } = link;
  if (readElsewhere.has(use) && !/^[a-z][a-z\d+.-]*:/i.test(url)) {
    return {
      rule: 'absolute-address',
      message: `${url} is read outside its page, where a relative URL does not work.`,
      hint: 'Write the full URL, with https:// and the host.',
    };
  }
  if (file.name === '404.html' && target.kind === 'internal' && !/^([a-z][a-z\d+.-]*:|\/|#)/i.test(url)) {
    return {
      rule: 'absolute-address',
      message: `${url} is relative, but hosts show the error page in any folder.`,
      hint: 'Begin the URL with a slash.',
    };
  }
  if (target.kind === 'external' && (use === 'canonical' || use === 'sitemap')) {
    return {
      rule: 'other-origin',
      message: `${url} is not on this site, which is published at ${site.origin}${site.base}/.`,
      hint: 'Write the page’s own URL, or build the site with SITE_URL set to its public URL.',
    };
  }
  return use === 'sitemap' ? checkListed(item) : undefined;
}

const readElsewhere = new Set(['canonical', 'preview', 'sitemap', 'feed']);

/** A sitemap must not list pages that search engines should not index. */
function checkListed({ target, site }: CheckedLink): Violation | undefined {
  if (target.kind !== 'internal') return undefined;
  const location = locate(site, target.path);
  if (location.state !== 'found') return undefined;
  const page = location.file;
  const canonical = canonicalLink(page);
  const elsewhere = canonical && linkedFile(canonical, page, site) !== page;
  if (!page.noindex && !elsewhere) return undefined;
  return {
    rule: 'sitemap-page',
    message: `The sitemap lists ${page.urlPath}, which ${page.noindex ? 'asks not to be indexed' : 'names another page as canonical'}.`,
    hint: 'Remove it from the sitemap, or list the other page.',
  };
}
