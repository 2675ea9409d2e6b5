import type { Library, Policy } from '../../library/library-types.ts';
import { parseBody } from '../../markdown/parse-section.ts';
import { formatDay, formatInstant } from '../../model/day.ts';
import { formatRevision } from '../../model/revision-id.ts';
import { type Revision, sectionAnchor } from '../../model/policy.ts';
import { revisionFacts } from '../../model/revision-facts.ts';
import { sectionUrls } from '../../model/section-links.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import type { PdfBlock, PdfDocument, PdfInline } from './pdf-document.ts';
import { sectionBlocks } from './section-blocks.ts';

/**
 * Returns a whole revision as a document, which says so if the revision was superseded. `parse` may return the same tree for
 * the same text.
 */
export function policyPdf(
  { company }: Library,
  { revisions }: Policy,
  revision: Revision,
  absolute: PathToUrl,
  parse = parseBody,
): PdfDocument {
  const { date, title, publishedAt, sections } = revision;
  const permalink = (anchor: string) => absolute(urls.permalink(revision, anchor));
  const next = revisions[revisions.indexOf(revision) - 1];
  const first = sections.flatMap(({ clauses }) => clauses)[0];
  return {
    title,
    author: company.legalName,
    subtitle: `Revision of ${formatRevision(date)}`,
    language: company.language,
    running: `${title}, revision of ${formatRevision(date)}`,
    notes: [
      line('Permalink: ', address(absolute(urls.revision(revision)))),
      line(`Published on ${formatInstant(publishedAt)}.`),
      ...revisionFacts(revision).map((fact) => line(fact)),
      ...(next
        ? [line(strong('This revision is no longer in force.'), ` It was superseded on ${formatDay(next.date)}.`)]
        : [line('The permalink shows whether this revision is still in force.')]),
      ...(first
        ? [
            line(
              'The labels in the margin name the clauses. ',
              `${first.label} is found at `,
              address(permalink(first.id)),
              ', and so on.',
            ),
          ]
        : []),
    ],
    contents: 'Contents',
    chapters: sections.map((section) => ({
      level: section.number.split('.').length,
      title: `${section.label ?? section.number} ${section.title}`,
      url: permalink(sectionAnchor(section.number)),
      blocks: sectionBlocks(section, permalink, parse, sectionUrls(sections, permalink)),
    })),
    made: publishedAt,
  };
}

/** Returns a paragraph of a document. */
export function line(...children: (string | PdfInline)[]): PdfBlock {
  return {
    kind: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? { kind: 'text', text: child } : child)),
  };
}

/** Returns a URL that links to itself. */
export function address(url: string): PdfInline {
  return { kind: 'link', url, children: [{ kind: 'text', text: url }] };
}

/** Returns words in bold. */
export function strong(text: string): PdfInline {
  return { kind: 'strong', children: [{ kind: 'text', text }] };
}
