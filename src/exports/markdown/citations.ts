import type { Blockquote, Paragraph } from 'mdast';
import type { Citation } from '../../model/quote.ts';
import { urls } from '../../model/urls.ts';
import type { Absolute } from '../policy-json.ts';
import { type Inline, link, list, paragraph, quotation } from './nodes.ts';

/** The words of a revision that something rests on, each with its clause's label and permalink. */
export function quotations(citations: readonly Citation[], date: string, absolute: Absolute): Blockquote[] {
  return citations.map((citation) =>
    quotation(paragraph(citation.quote), paragraph('— ', ...clauseOf(citation, date, absolute))),
  );
}

/** The clauses that something rests on, each once, in a line. */
export function cited(citations: readonly Citation[], date: string, absolute: Absolute): Paragraph[] {
  const clauses = [...new Map(citations.map((citation) => [citation.clause, citation])).values()];
  if (clauses.length === 0) return [];
  return [
    paragraph(
      'Cited: ',
      ...clauses.flatMap((one, index) => [...(index > 0 ? [', '] : []), ...clauseOf(one, date, absolute)]),
    ),
  ];
}

/** Facts with their names, one a line; what has no value is not stated. */
export function factList(facts: readonly { label: string; value?: string | undefined; url?: string | undefined }[]) {
  return list(
    facts.map(({ label, value, url }) => [
      `${label}: `,
      ...(value === undefined ? ['Not stated'] : [url ? link(url, value) : value]),
    ]),
  );
}

function clauseOf({ clause, label, title }: Citation, date: string, absolute: Absolute): Inline[] {
  return [link(absolute(urls.permalink(date, clause)), label), ` ${title}`];
}
