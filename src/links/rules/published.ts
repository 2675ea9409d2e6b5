import type { Judged, Verdict } from '../judged.ts';
import { locate } from '../locate.ts';
import { fileAt } from '../redirect.ts';

/** Addresses that are read far from their page: by search engines, feed readers, previews. */
export function judgePublished({ reference, file, target, site }: Judged): Verdict {
  const { address, use } = reference;
  const far = use === 'canonical' || use === 'preview' || use === 'sitemap' || use === 'feed';
  if (far && !/^[a-z][a-z\d+.-]*:/i.test(address)) {
    return {
      rule: 'absolute-address',
      message: `The address ${address} is read apart from its page, where it leads nowhere.`,
      hint: 'Write the whole address, with https: and the host.',
    };
  }
  if (file.name === '404.html' && target.kind === 'internal' && !/^([a-z][a-z\d+.-]*:|\/|#)/i.test(address)) {
    return {
      rule: 'absolute-address',
      message: `The address ${address} stands on a page that is shown at any depth, where it leads elsewhere each time.`,
      hint: 'Begin it with a slash.',
    };
  }
  if (target.kind === 'external' && (use === 'canonical' || use === 'sitemap')) {
    return {
      rule: 'other-origin',
      message: `The address ${address} is not on this site, which is published at ${site.origin}${site.base}/.`,
      hint: 'Write the page’s own address, or build the site with its public address.',
    };
  }
  return use === 'sitemap' ? judgeListed({ reference, file, target, site }) : undefined;
}

/** A sitemap lists the pages that search engines should list, and no others. */
function judgeListed({ target, site }: Judged): Verdict {
  if (target.kind !== 'internal') return undefined;
  const location = locate(site, target.path);
  if (location.state !== 'found' || location.file.type !== 'text/html') return undefined;
  const page = location.file;
  const canonical = page.references.find(({ use }) => use === 'canonical');
  const elsewhere = canonical && fileAt(canonical, page, site) !== page;
  if (!page.noindex && !elsewhere) return undefined;
  return {
    rule: 'sitemap-page',
    message: `The sitemap lists ${page.address}, which ${page.noindex ? 'asks not to be listed' : 'names another page as canonical'}.`,
    hint: 'Leave it out of the sitemap, or list the other page.',
  };
}
