import type { Blockquote, Paragraph, RootContent } from 'mdast';
import type { Citation } from '../../model/quote.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import {
  citationWords,
  type Grounds,
  otherSources,
  type Source,
  sourceWords,
  wordsAround,
} from '../../registers/source.ts';
import { type Inline, link, list, paragraph, quotation } from './nodes.ts';

/** Returns citations as block quotes, each with its source in words and the permalink of its clause. */
export function quotations(citations: readonly Citation[], date: string, absolute: PathToUrl): Blockquote[] {
  return citations.map((citation) => {
    const { clause, label, title, quote } = citation;
    const permalink = absolute(urls.permalink(date, clause));
    return quotation(
      paragraph(quote),
      paragraph('— ', ...linkedLabel(citationWords(citation, date), label, permalink), ` (${title})`),
    );
  });
}

/** Returns all that something rests on: citations and documents as block quotes, and the company's own word as a line. */
export function groundsOf(grounds: Grounds, date: string, absolute: PathToUrl): RootContent[] {
  return [...quotations(grounds.citations, date, absolute), ...otherSources(grounds).map(sourceNode)];
}

/** Returns the cited clauses as one line, each once, or an empty list if there are none. */
export function cited(citations: readonly Citation[], date: string, absolute: PathToUrl): Paragraph[] {
  const clauses = [...new Map(citations.map((citation) => [citation.clause, citation])).values()];
  if (clauses.length === 0) return [];
  return [
    paragraph(
      'Cited: ',
      ...clauses.flatMap(({ clause, label, title }, index) => [
        ...(index > 0 ? [', '] : []),
        link(absolute(urls.permalink(date, clause)), label),
        ` ${title}`,
      ]),
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

function sourceNode(source: Source): RootContent {
  if (source.kind === 'company') return quotation(paragraph(`— ${sourceWords(source)}`));
  const { title, url } = source.document;
  const [before, after] = wordsAround(source);
  return quotation(paragraph(source.says), paragraph(`— ${before}`, link(url, title), after));
}

/** Returns words in which a clause's label links to a URL. */
function linkedLabel(words: string, label: string, url: string): Inline[] {
  const at = words.indexOf(label);
  return [words.slice(0, at), link(url, label), words.slice(at + label.length)];
}
