import type { Certificate, Reference } from '../library/library-types.ts';
import { doubtOf } from '../model/certificate-order.ts';
import type { Clause, Revision } from '../model/policy.ts';

/** A clause that certificates rest on, or that links to their documents. */
export interface CertificatesInClause {
  clause: Clause;
  /** Those that can be relied on least first. */
  certificates: Certificate[];
}

/**
 * Returns the clauses of a revision that certificates rest on, or that link to the document of one, with those certificates in the
 * order of their status on a day: ended ones first, and valid ones last.
 */
export function certificatesIn(
  clauses: readonly Clause[],
  { policy, date }: Pick<Revision, 'policy' | 'date'>,
  { certificates, references }: { certificates: readonly Certificate[]; references: readonly Reference[] },
  day: string,
): CertificatesInClause[] {
  const ordered = certificates.toSorted((one, other) => doubtOf(other, day) - doubtOf(one, day));
  return clauses.flatMap((clause) => {
    const linked = new Set(references.filter(({ url }) => clause.links.includes(url)).map(({ id }) => id));
    const named = ordered.filter(
      ({ document, citations }) =>
        (document && linked.has(document.id)) ||
        citations.some((one) => one.policy === policy && one.date === date && one.clause === clause.id),
    );
    return named.length > 0 ? [{ clause, certificates: named }] : [];
  });
}
