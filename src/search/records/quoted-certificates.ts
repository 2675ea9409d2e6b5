import type { Certificate, Policy } from '../../library/library-types.ts';
import type { Clause } from '../../model/policy.ts';

/** Returns the ids of the certificates that a clause of a policy is quoted for, or whose document it links to. */
export function certificatesOfClause(
  certificates: readonly Certificate[],
  policy: Pick<Policy, 'id'>,
  clause: Pick<Clause, 'id' | 'links' | 'text'>,
): string[] {
  const speaksOf = ({ citations, document }: Certificate) =>
    citations.some((citation) => citation.policy === policy.id && citation.clause === clause.id) ||
    (document !== undefined && (clause.links.includes(document.url) || clause.text.includes(document.url)));
  return certificates.filter(speaksOf).map(({ id }) => id);
}
