import type { Statement } from '../../library/library-types.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import {
  citationWords,
  clauseLabelOf,
  documentWords,
  otherSources,
  type Source,
  sourceWords,
} from '../../registers/source.ts';
import type { PdfBlock, PdfInline } from './pdf-document.ts';
import { line } from './policy-pdf.ts';

/**
 * Returns a statement as blocks: its text, which links to its path if it has one, then the words of each source, with the
 * source in words.
 */
export function statementBlocks(statement: Statement, path: string | undefined, absolute: PathToUrl): PdfBlock[] {
  const words = text(statement.text);
  return [
    line(path ? { kind: 'link', url: absolute(path), children: [words] } : words),
    ...statement.citations.map((citation): PdfBlock => {
      const words = citationWords(citation);
      const label = clauseLabelOf(citation);
      const at = words.indexOf(label);
      const around = [words.slice(0, at), words.slice(at + label.length)] as const;
      const source = linked(around, label, absolute(urls.permalink(citation, citation.clause)));
      return { kind: 'quote', children: [line(citation.quote), line(small(source, text(` (${citation.title})`)))] };
    }),
    ...otherSources(statement).map(sourceBlock),
  ];
}

function sourceBlock(source: Source): PdfBlock {
  if (source.kind === 'company') return { kind: 'quote', children: [line(small([text(sourceWords(source))]))] };
  const { title, url } = source.document;
  const words = documentWords(source, linkTo(url, title), linkTo).map((part) =>
    typeof part === 'string' ? text(part) : part,
  );
  return { kind: 'quote', children: [line(source.says), line(small(words))] };
}

/** Returns a part of some words as a link to a URL, between the words before it and those after it. */
function linked([before, after]: readonly [string, string], part: string, url: string): PdfInline[] {
  return [...(before ? [text(before)] : []), linkTo(url, part), text(after)];
}

function linkTo(url: string, words: string): PdfInline {
  return { kind: 'link', url, children: [text(words)] };
}

function small(children: PdfInline[], ...more: PdfInline[]): PdfInline {
  return { kind: 'small', children: [...children, ...more] };
}

function text(words: string): PdfInline {
  return { kind: 'text', text: words };
}
