import type { Certificate, Library } from '../library/library-types.ts';
import type { Collectable, StatedFact } from '../model/basket.ts';
import { certificateFacts } from '../model/certificate-words.ts';
import { citedStanding, revisionDays } from '../model/cited-standing.ts';
import type { CitationSource } from '../model/cite.ts';
import type { Citation } from '../model/quote.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { certificates } from '../registers/certificates.ts';
import { clauseLabelOf, sourceWithWords } from '../registers/source.ts';
import { sourceStrings } from '../strings/index.ts';
import { registerFacts } from './register-facts.ts';

/** Returns a certificate as readers collect it on the day of the build: with what it states, its quotes and its other source. */
export function collectedCertificate(
  certificate: Certificate,
  library: Pick<Library, 'company' | 'policies'>,
  absolute: PathToUrl,
  day: string,
): Collectable {
  const { id, standard, holder, citations, source } = certificate;
  return {
    kind: 'certificate',
    url: absolute(urls.certificate(id)),
    certificate: {
      name: `${standard}, ${holder}`,
      facts: certificateFacts(certificate),
      stated: statedFacts(certificate),
      quotes: citations.map((one) => ({ quote: one.quote, source: sourceOf(one, library, absolute, day) })),
      sources: source ? [sourceWithWords(source)] : [],
    },
  };
}

/** Returns what a certificate states, as its page lists it, without its name and its sources, which stand apart. */
function statedFacts(certificate: Certificate): StatedFact[] {
  const { holder, standard, sources, ...fields } = certificates.fields;
  return registerFacts({ ...certificates, fields }, certificate).flatMap(({ label, value, url, state, copy }) => {
    if (value === undefined) return [];
    const more = [state, copy ? sourceStrings.archivedAt(copy) : undefined].filter(Boolean).join(', ');
    return [{ label, value: more ? `${value} (${more})` : value, ...(url ? { url } : {}) }];
  });
}

/**
 * Returns the facts that a citation of quoted words gives; its permalink marks the words. It says whether the revision applies on
 * the day of the build: that it will from a later day on stays true.
 */
export function sourceOf(
  citation: Citation,
  { company, policies }: Pick<Library, 'company' | 'policies'>,
  absolute: PathToUrl,
  day: string,
): CitationSource {
  const { policyTitle: title, date } = citation;
  const policy = policies.find(({ id }) => id === citation.policy);
  const revision = policy?.revisions.find((one) => one.date === date);
  const standing = policy && revision && citedStanding(revisionDays(policy, revision), day);
  const url = absolute(urls.quotedPermalink(citation));
  return {
    company: company.legalName,
    title,
    date,
    label: clauseLabelOf(citation),
    standing: standing || undefined,
    url,
  };
}
