import type { DataOf } from '../../exports/shapes/index.ts';
import { leadInWords } from '../../model/lead-ins.ts';
import type { PublishedPolicy } from './published-data.ts';

/** A quote with the label and the permalink of its clause. */
export interface CitedQuote {
  label: string;
  quote: string;
  /** The words that lead in to an item of a list. */
  leadIn?: string;
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
  const leadIns = new Map(policies.map((policy) => [policy.id, leadInsOf(policy)]));
  const [only] = policies;
  return ({ policy = '', clause, label, quote, url }) => {
    const leadIn = leadIns.get(policy || (only?.id ?? ''))?.get(clause);
    return { label, quote, ...(leadIn ? { leadIn } : {}), url, ...policyOf(byId.get(policy)) };
  };
}

/** Returns the clauses of a policy as quotes, each with the ids of its section and its own. */
export function clauseQuotes(policy: PublishedPolicy): { section: string; clause: string; quote: CitedQuote }[] {
  const { policyTitle, sections } = policy.revision;
  const leadIns = leadInsOf(policy);
  return sections.flatMap(({ id: section, clauses }) =>
    clauses.map(({ id, label, text, permalink }) => {
      const leadIn = leadIns.get(id);
      const quote = {
        label: policyTitle === undefined ? label : `${policyTitle} ${label}`,
        quote: text,
        ...(leadIn ? { leadIn } : {}),
        url: permalink,
        ...policyOf(policy),
      };
      return { section, clause: id, quote };
    }),
  );
}

/** Returns the words that lead in to each clause of a policy, by its id; they are empty for most. */
function leadInsOf({ revision }: PublishedPolicy): Map<string, string> {
  return new Map(
    revision.sections.flatMap(({ clauses }) => {
      const words = leadInWords(clauses);
      return clauses.map(({ id }, index) => [id, words[index] ?? ''] as const);
    }),
  );
}

/** Returns what names a policy and its revision, or nothing if the company has no other. */
function policyOf(found: PublishedPolicy | undefined): Pick<CitedQuote, 'policy' | 'policyTitle' | 'revision'> {
  const { policy, policyTitle, id } = found?.revision ?? {};
  return policy === undefined || policyTitle === undefined || id === undefined
    ? {}
    : { policy, policyTitle, revision: id };
}
