import type { CheckedLink, Violation } from '../checked-link.ts';
import type { Link } from '../link.ts';
import { locate } from '../locate.ts';
import { nearest } from '../nearest.ts';
import { redirectTarget } from '../redirect.ts';
import type { SiteFile } from '../site.ts';

/** Checks the file that a link points to: it must not redirect, must have the expected type and the id after `#`. */
export function checkDestination({ link, file, target, site }: CheckedLink): Violation | undefined {
  if (target.kind !== 'internal') return undefined;
  const there = locate(site, target.path).file;
  if (!there) return undefined;
  if (link.use === 'form' && link.method !== 'get' && link.method !== 'dialog') {
    return {
      rule: 'form-method',
      message: `The form is sent to ${target.path} with the method ${link.method}, which static hosts refuse.`,
      hint: 'Send it with get, or to a service that accepts it.',
    };
  }
  const next = redirectTarget(there, site);
  // a loop of redirects has a rule of its own
  if (next && next !== file && !(link.use === 'refresh' && redirectTarget(next, site) === there)) {
    return {
      rule: 'redirected-link',
      message: `${there.urlPath} only redirects to ${next.urlPath}.`,
      hint: `Link to ${next.urlPath} instead.`,
    };
  }
  return checkType(link, file, there) ?? checkFragment(target.fragment, there);
}

function checkType({ use, type }: Link, file: SiteFile, there: SiteFile): Violation | undefined {
  const expected = type?.split(';')[0]?.trim().toLowerCase() || expectedType(use, file);
  if (!expected || fits(there, expected) || (use === 'media' && there.type.startsWith('audio/'))) return undefined;
  return {
    rule: 'content-type',
    message: `${there.urlPath} is served as ${there.type || 'a file of unknown type'}, but ${expected} is expected here.`,
    hint: 'Correct the URL, or the type that is declared for it.',
  };
}

const expectedTypes: Partial<Record<Link['use'], string>> = {
  style: 'text/css',
  script: 'text/javascript',
  image: 'image/*',
  media: 'video/*',
  form: 'text/html',
  refresh: 'text/html',
  canonical: 'text/html',
};

function expectedType(use: Link['use'], file: SiteFile): string | undefined {
  // robots.txt names sitemaps; sitemaps themselves list pages and files
  return use === 'sitemap' && file.type === 'text/plain' ? 'text/xml' : expectedTypes[use];
}

function fits({ type, bytes }: SiteFile, expected: string): boolean {
  if (expected.endsWith('/*')) return type.startsWith(expected.slice(0, -1));
  if (type === expected) return true;
  if (!/[/+]xml$/.test(expected) || !/[/+]xml$/.test(type)) return false;
  // hosts serve all XML files alike, so the root element shows which kind of feed it is
  const root = { 'application/atom+xml': '<feed', 'application/rss+xml': '<rss' }[expected];
  return !root || bytes.includes(root);
}

function checkFragment(fragment: string, there: SiteFile): Violation | undefined {
  // only pages and drawings have ids; an empty fragment and #top mean the top of a page
  if (!fragment || !/^(text\/html|image\/svg\+xml)$/.test(there.type)) return undefined;
  if (fragment.toLowerCase() === 'top' && there.type === 'text/html') return undefined;
  const ids = there.ids.map(({ id }) => id);
  if (ids.includes(fragment)) return undefined;
  const near = nearest(fragment, ids);
  return {
    rule: 'dead-fragment',
    message: `${there.urlPath} has no id “${fragment}”.`,
    hint: near
      ? `Write “${near}”, the nearest id, or remove # and the text after it.`
      : 'Remove # and the text after it.',
  };
}
