import type { DataOf } from '../../exports/shapes/index.ts';
import type { PublishedPolicy } from './published-data.ts';

/** A quote with the label and the permalink of its clause. */
export interface CitedQuote {
  label: string;
  quote: string;
  url: string;
  /** The id of its policy, if the company has several. */
  policy?: string;
  policyTitle?: string;
  /** The id of the revision of that policy. */
  revision?: string;
}

type PublishedCitation = DataOf<'answers'>['answers'][number]['citations'][number];

/** Returns a function that returns a published citation as a quote. */
export function quoteReader(policies: readonly PublishedPolicy[]): (citation: PublishedCitation) => CitedQuote {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  return ({ policy = '', label, quote, url }) => ({ label, quote, url, ...policyOf(byId.get(policy)) });
}

/** Returns a clause of a policy as a quote. */
export function clauseQuote(
  policy: PublishedPolicy,
  { label, text, permalink }: DataOf<'policy'>['sections'][number]['clauses'][number],
): CitedQuote {
  const { policyTitle } = policy.revision;
  return {
    label: policyTitle === undefined ? label : `${policyTitle} ${label}`,
    quote: text,
    url: permalink,
    ...policyOf(policy),
  };
}

/** Returns what names a policy and its revision, or nothing if the company has no other. */
function policyOf(found: PublishedPolicy | undefined): Pick<CitedQuote, 'policy' | 'policyTitle' | 'revision'> {
  const { policy, policyTitle, id } = found?.revision ?? {};
  return policy === undefined || policyTitle === undefined || id === undefined
    ? {}
    : { policy, policyTitle, revision: id };
}
