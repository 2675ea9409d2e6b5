import type { Library } from '../../library/library-types.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { strings } from '../../strings/index.ts';
import { basisInWords, newestRevision, quotablePolicies } from '../policy-basis.ts';

/** What the picture says that programs show beside a link to the site. */
export interface PreviewWords {
  /** The name of the company. */
  name: string;
  /** What the site is. */
  title: string;
  /** What it quotes, with the date of the newest revision. */
  basis: string;
  /** The host, with the path under which the site is, if any. */
  place: string;
}

/** Returns what the picture says that programs show beside a link to the site. */
export function previewWords(library: Pick<Library, 'company' | 'policies'>, absolute: PathToUrl): PreviewWords {
  const basis = basisInWords(library);
  const { host, pathname } = new URL(absolute(urls.home()));
  return {
    name: library.company.name,
    title: strings.trustCenter,
    // one policy has its own date, and none has any
    basis:
      quotablePolicies(library).length > 1
        ? strings.policies.lastOne(basis, formatRevision(newestRevision(library)))
        : basis,
    place: host + pathname.replace(/\/$/, ''),
  };
}

/** Returns the same as a sentence, for those who cannot see the picture: the name of the company, “trust center”, and what it quotes. */
export function previewText({ name, title, basis }: PreviewWords): string {
  return `${name}, ${title.toLowerCase()}: ${basis}.`;
}
