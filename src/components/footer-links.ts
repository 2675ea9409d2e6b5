import { onlyPolicy } from '../exports/policy-basis.ts';
import type { Library } from '../library/library-types.ts';
import { urls } from '../model/urls.ts';
import { accessibilityStrings, collectingStrings, strings, verifyStrings } from '../strings/index.ts';

/** A list of links in the footer. */
export interface FooterLinks {
  heading: string;
  links: { label: string; path: string }[];
}

/** Returns the links in the footer: pages to read, ways to follow changes, and things to download. */
export function footerLinks(library: Pick<Library, 'policies' | 'company'>): FooterLinks[] {
  const { footer } = strings.frame;
  const only = onlyPolicy(library)?.current;
  return [
    {
      heading: footer.read,
      links: [
        { label: strings.frameworks, path: urls.frameworks() },
        { label: strings.references, path: urls.references() },
        { label: footer.everything, path: urls.search() },
        { label: verifyStrings.title, path: urls.verify() },
        { label: accessibilityStrings.title, path: urls.accessibility() },
      ],
    },
    {
      heading: footer.follow,
      links: [
        { label: footer.changes, path: urls.changes() },
        { label: footer.feed, path: urls.feedPage() },
        ...(library.company.securityTxt ? [{ label: footer.securityTxt, path: urls.securityTxt() }] : []),
      ],
    },
    {
      heading: footer.take,
      links: [
        only
          ? { label: footer.permalink, path: urls.revision(only) }
          : { label: strings.policies.all, path: urls.policies() },
        ...(only ? [{ label: footer.pdf, path: urls.policyPdf(only) }] : []),
        only
          ? { label: footer.evidence, path: urls.evidence(only) }
          : { label: footer.evidenceInForce, path: urls.evidenceInForce() },
        { label: strings.data, path: urls.data() },
        { label: collectingStrings.basket, path: urls.basket() },
      ],
    },
  ];
}
