import { z } from 'zod';
import { urls } from '../model/urls.ts';
import { citedClause } from '../model/policy.ts';
import type { Citation } from '../model/quote.ts';
import { citation } from '../schemas/fields.ts';
import { address, id, sealHead, text } from '../schemas/published.ts';
import { field } from './field.ts';
import type { Kind, Publication } from './kind.ts';
import { isOneOfSeveral } from './source.ts';

/** The schema of citations in published JSON. */
export const publishedCitations = z.array(
  z
    .object({
      policy: id('The id of the policy. Left out if the company has one.').optional(),
      section: id("The section's id, which stays when its number changes."),
      number: text("The section's number in this revision, such as 3.7."),
      title: text("The section's title, after the document's own label if it has one, such as Article 5. Boats."),
      clause: text("The clause's id, such as s3.7-p1."),
      label: text('The clause as it is printed, such as §3.7 ¶1; with the title of the policy if there are several.'),
      quote: text('The words, exactly as the clause has them.'),
      seal: sealHead(
        'The head of the log of seals at this revision: the digest of its seal and of all before it. Left out if the policy has no log.',
      ).optional(),
      url: address("The clause in the dated revision: the citation's permalink."),
    })
    .describe('Words of the policy, with the clause that has them.'),
);

/** Returns citations as data, each with the dated permalink of its clause. */
export function citationsJson(citations: readonly Citation[], { absolute }: Pick<Publication, 'absolute'>) {
  return citations.map((citation) => {
    const { policy, section, number, title, clause, label, quote } = citation;
    return {
      ...(isOneOfSeveral(citation) ? { policy } : {}),
      ...{ section, number, title, clause, label, quote },
      ...(citation.seal ? { seal: citation.seal } : {}),
      url: absolute(urls.permalink(citation, clause)),
    };
  });
}

/** Returns the kind of a field with citations; it has three columns in tables, with a line for each citation. */
export function quotes<Authored extends z.ZodType>(
  authored: Authored,
): Kind<Authored, typeof publishedCitations, readonly Citation[]> {
  return {
    name: 'quotes',
    authored,
    published: publishedCitations,
    json: citationsJson,
    columns: () => [
      {
        heading: 'Clauses',
        width: 12,
        cell: (citations) => citations.map(({ label, sectionLabel }) => citedClause(label, sectionLabel)).join('\n'),
      },
      { heading: 'Quotes', width: 60, cell: (citations) => citations.map(({ quote }) => quote).join('\n') },
      {
        heading: 'Permalinks',
        width: 40,
        cell: (citations, { absolute }) =>
          citations.map((citation) => absolute(urls.permalink(citation, citation.clause))).join('\n'),
      },
    ],
    facts: () => [],
  };
}

/** The clauses that an entry rests on. */
export const citations = field(quotes(z.array(citation).default([])), {
  label: 'Citations',
  author: 'The clauses this rests on, best first; none if it rests on its source alone.',
  json: 'The words of the policy that this rests on, best first; none if it rests on another source alone.',
  page: 'template',
});
