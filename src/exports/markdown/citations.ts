import type { Blockquote, Paragraph, RootContent } from 'mdast';
import { type Citation, clauseKey } from '../../model/quote.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import {
  citationWords,
  clauseLabelOf,
  documentWords,
  type Grounds,
  otherSources,
  type Source,
  sourceWords,
} from '../../registers/source.ts';
import type { Fact } from '../../registers/kind.ts';
import { sourceStrings } from '../../strings/index.ts';
import { type Inline, link, list, paragraph, quotation } from './nodes.ts';

/** Returns citations as block quotes, each with its source in words and the permalink of its clause. */
export function quotations(citations: readonly Citation[], absolute: PathToUrl): Blockquote[] {
  return citations.map((citation) => {
    const { clause, title, quote } = citation;
    const permalink = absolute(urls.permalink(citation, clause));
    return quotation(
      paragraph(quote),
      paragraph('— ', ...linkedLabel(citationWords(citation), clauseLabelOf(citation), permalink), ` (${title})`),
    );
  });
}

/** Returns all that something rests on: citations and documents as block quotes, and the company's own word as a line. */
export function groundsOf(grounds: Grounds, absolute: PathToUrl): RootContent[] {
  return [...quotations(grounds.citations, absolute), ...otherSources(grounds).map(sourceNode)];
}

/** Returns the cited clauses as one line, each once, or an empty list if there are none. */
export function cited(citations: readonly Citation[], absolute: PathToUrl): Paragraph[] {
  const clauses = [...new Map(citations.map((citation) => [clauseKey(citation), citation])).values()];
  if (clauses.length === 0) return [];
  return [
    paragraph(
      'Cited: ',
      ...clauses.flatMap((citation, index) => [
        ...(index > 0 ? [', '] : []),
        link(absolute(urls.permalink(citation, citation.clause)), citation.label),
        ` ${citation.title}`,
      ]),
    ),
  ];
}

/**
 * Returns facts as a list; one without a value reads “Not stated”. It says if what a value names is no longer found where it was,
 * with a link to its archived copy.
 */
export function factList(facts: readonly Omit<Fact, 'path'>[]) {
  return list(
    facts.map(({ label, value, url, state, copy }) => {
      if (value === undefined) return [`${label}: `, 'Not stated'];
      const more: Inline[] = [
        ...(state ? [state] : []),
        ...(state && copy ? [', '] : []),
        ...(copy ? [link(copy, sourceStrings.archived)] : []),
      ];
      return [`${label}: `, url ? link(url, value) : value, ...(more.length > 0 ? [' (', ...more, ')'] : [])];
    }),
  );
}

function sourceNode(source: Source): RootContent {
  if (source.kind === 'company') return quotation(paragraph(`— ${sourceWords(source)}`));
  const { title, url } = source.document;
  return quotation(paragraph(source.says), paragraph('— ', ...documentWords<Inline>(source, link(url, title), link)));
}

/** Returns words in which a clause's label links to a URL. */
function linkedLabel(words: string, label: string, url: string): Inline[] {
  const at = words.indexOf(label);
  return [words.slice(0, at), link(url, label), words.slice(at + label.length)];
}
