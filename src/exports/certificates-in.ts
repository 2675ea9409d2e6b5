import type { Certificate, Reference } from '../library/library-types.ts';
import type { Clause } from '../model/policy.ts';

/** A clause that links to the documents of certificates. */
export interface CertificatesInClause {
  clause: Clause;
  certificates: Certificate[];
}

/** Returns the clauses that link to the document of a certificate, with those certificates. */
export function certificatesIn(
  clauses: readonly Clause[],
  certificates: readonly Certificate[],
  references: readonly Reference[],
): CertificatesInClause[] {
  return clauses.flatMap((clause) => {
    const linked = new Set(references.filter(({ url }) => clause.links.includes(url)).map(({ id }) => id));
    const found = certificates.filter(({ document }) => document && linked.has(document.id));
    return found.length > 0 ? { clause, certificates: found } : [];
  });
}
