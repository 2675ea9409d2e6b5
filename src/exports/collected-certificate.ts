import type { Certificate, Library } from '../library/library-types.ts';
import type { Collectable } from '../model/basket.ts';
import { certificateFacts } from '../model/certificate-words.ts';
import type { CitationSource } from '../model/cite.ts';
import type { Citation } from '../model/quote.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { clauseLabelOf, sourceWithWords } from '../registers/source.ts';

/** Returns a certificate as readers collect it: with the facts of its status, its quotes and its other source. */
export function collectedCertificate(
  certificate: Certificate,
  { company }: Pick<Library, 'company'>,
  absolute: PathToUrl,
): Collectable {
  const { id, standard, holder, citations, source } = certificate;
  return {
    kind: 'certificate',
    url: absolute(urls.certificate(id)),
    certificate: {
      name: `${standard}, ${holder}`,
      facts: certificateFacts(certificate),
      quotes: citations.map((one) => ({ quote: one.quote, source: sourceOf(one, company.legalName, absolute) })),
      sources: source ? [sourceWithWords(source)] : [],
    },
  };
}

/** Returns the facts that a citation of quoted words gives; its permalink marks the words. */
export function sourceOf(citation: Citation, company: string, absolute: PathToUrl): CitationSource {
  const { policyTitle: title, date } = citation;
  return { company, title, date, label: clauseLabelOf(citation), url: absolute(urls.quotedPermalink(citation)) };
}
