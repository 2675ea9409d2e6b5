import type { Blockquote, Paragraph } from 'mdast';
import type { Citation } from '../../model/quote.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { type Inline, link, list, paragraph, quotation } from './nodes.ts';

/** Returns citations as block quotes, each with the label and the permalink of its clause. */
export function quotations(citations: readonly Citation[], date: string, absolute: PathToUrl): Blockquote[] {
  return citations.map((citation) =>
    quotation(paragraph(citation.quote), paragraph('— ', ...clauseOf(citation, date, absolute))),
  );
}

/** Returns the cited clauses as one line, each once, or an empty list if there are none. */
export function cited(citations: readonly Citation[], date: string, absolute: PathToUrl): Paragraph[] {
  const clauses = [...new Map(citations.map((citation) => [citation.clause, citation])).values()];
  if (clauses.length === 0) return [];
  return [
    paragraph(
      'Cited: ',
      ...clauses.flatMap((one, index) => [...(index > 0 ? [', '] : []), ...clauseOf(one, date, absolute)]),
    ),
  ];
}

/** Returns facts as a list; one without a value reads “Not stated”. */
export function factList(facts: readonly { label: string; value?: string | undefined; url?: string | undefined }[]) {
  return list(
    facts.map(({ label, value, url }) => [
      `${label}: `,
      ...(value === undefined ? ['Not stated'] : [url ? link(url, value) : value]),
    ]),
  );
}

function clauseOf({ clause, label, title }: Citation, date: string, absolute: PathToUrl): Inline[] {
  return [link(absolute(urls.permalink(date, clause)), label), ` ${title}`];
}
