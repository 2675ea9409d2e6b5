import type { Judged, Verdict } from '../judged.ts';
import { locate } from '../locate.ts';
import { nearest } from '../nearest.ts';
import { leadsOn } from '../redirect.ts';
import type { Reference } from '../reference.ts';
import type { SiteFile } from '../site.ts';

/** What a reader or a program meets at an address of this site: a page that leads on, the wrong content, no such id. */
export function judgeArrival({ reference, file, target, site }: Judged): Verdict {
  if (target.kind !== 'internal') return undefined;
  const { file: there } = { file: undefined, ...locate(site, target.path) };
  if (!there) return undefined;
  if (reference.use === 'form' && reference.method !== 'get' && reference.method !== 'dialog') {
    return {
      rule: 'form-method',
      message: `A form is sent to ${target.path} by ${reference.method}, which a static host refuses.`,
      hint: 'Send it by get, or to a service that takes it.',
    };
  }
  const further = leadsOn(there, site);
  if (further && further !== file && !(reference.use === 'refresh' && leadsOn(further, site) === there)) {
    return {
      rule: 'redirected-link',
      message: `The page at ${there.address} only leads on to ${further.address}.`,
      hint: `Write ${further.address}.`,
    };
  }
  return judgeType(reference, file, there) ?? judgeFragment(target.fragment, there);
}

function judgeType({ use, type }: Reference, file: SiteFile, there: SiteFile): Verdict {
  const wanted = type?.split(';')[0]?.trim().toLowerCase() || wantedBy[use] || (isRobots(use, file) ? 'text/xml' : '');
  const fits = wanted.endsWith('/*') ? there.type.startsWith(wanted.slice(0, -1)) : isSame(wanted, there);
  if (!wanted || fits || (use === 'media' && there.type.startsWith('audio/'))) return undefined;
  return {
    rule: 'content-type',
    message: `What is at ${there.address} is sent as ${there.type || 'a file of no known type'}, where ${wanted} is called for.`,
    hint: 'Correct the address, or the type that is called for.',
  };
}

const wantedBy: Partial<Record<Reference['use'], string>> = {
  style: 'text/css',
  script: 'text/javascript',
  image: 'image/*',
  media: 'video/*',
  form: 'text/html',
  refresh: 'text/html',
  canonical: 'text/html',
};

function isRobots(use: Reference['use'], file: SiteFile): boolean {
  return use === 'sitemap' && file.type === 'text/plain';
}

/** Hosts send every XML file alike, so what kind of feed it is shows inside. */
function isSame(wanted: string, { type, bytes }: SiteFile): boolean {
  if (wanted === type) return true;
  if (!/[/+]xml$/.test(wanted) || !/[/+]xml$/.test(type)) return false;
  const root = { 'application/atom+xml': '<feed', 'application/rss+xml': '<rss' }[wanted];
  return !root || bytes.includes(root);
}

function judgeFragment(fragment: string, there: SiteFile): Verdict {
  // only pages and drawings have ids; an empty fragment and #top are the top of a page
  if (!fragment || !/^(text\/html|image\/svg\+xml)$/.test(there.type)) return undefined;
  if (there.ids.some(({ id }) => id === fragment) || (fragment.toLowerCase() === 'top' && there.type === 'text/html')) {
    return undefined;
  }
  const near = nearest(
    fragment,
    there.ids.map(({ id }) => id),
  );
  return {
    rule: 'dead-fragment',
    message: `${there.address} has no id “${fragment}”.`,
    hint: near ? `The nearest is “${near}”: write it, or leave out what follows #.` : 'Leave out what follows #.',
  };
}
