import type { Library, Policy } from '../../library/library-types.ts';
import { parseBody } from '../../markdown/parse-section.ts';
import { formatInstant } from '../../model/day.ts';
import { inForceFrom, isWithdrawn } from '../../model/in-force.ts';
import { dayOf, formatRevision } from '../../model/revision-id.ts';
import { listedLabel, type Revision, sectionAnchor } from '../../model/policy.ts';
import { revisionFacts } from '../../model/revision-facts.ts';
import { sectionUrls } from '../../model/link-target.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { onlyPolicy } from '../policy-basis.ts';
import { standingOf } from '../standing.ts';
import type { PdfBlock, PdfDocument, PdfInline } from './pdf-document.ts';
import { sectionBlocks } from './section-blocks.ts';

/**
 * Returns a whole revision as a document, which says on a day that the revision was superseded or its policy withdrawn.
 * `parse` may return the same tree for the same text.
 */
export function policyPdf(
  library: Library,
  policy: Policy,
  revision: Revision,
  absolute: PathToUrl,
  { day, parse = parseBody }: { day: string; parse?: typeof parseBody },
): PdfDocument {
  const { company, policies } = library;
  const { date, title, publishedAt, sections } = revision;
  const permalink = (anchor: string) => absolute(urls.permalink(revision, anchor));
  const linked = sectionUrls(revision, policies, (of, anchor) => absolute(urls.permalink(of, anchor)));
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
      ...(onlyPolicy(library) || policy.title === title ? [] : [line(`A revision of “${policy.title}”.`)]),
      ...standingOf(policy, revision, policies, day).map(({ emphasis, more }) =>
        line(strong(emphasis), ...(more ? [` ${more}`] : [])),
      ),
      ...(policy.revisions.indexOf(revision) <= 0 && !isWithdrawn(policy, day)
        ? [line(permalinkNotice(revision))]
        : []),
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
      title: `${listedLabel(section)} ${section.title}`.trim(),
      url: permalink(sectionAnchor(section.number)),
      blocks: sectionBlocks(section, permalink, parse, linked),
    })),
    made: publishedAt,
  };
}

/** Returns what the permalink says to a reader of the newest revision, who may hold the document for years. */
function permalinkNotice(revision: Revision): string {
  const isDelayed = inForceFrom(revision) > dayOf(revision.date);
  return `The permalink shows whether this revision is ${isDelayed ? '' : 'still '}in force.`;
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
