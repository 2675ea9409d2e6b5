import { escapeHtml } from './cite.ts';
import type { DiffableRevision } from './diff-input.ts';
import { sectionAnchor } from './policy.ts';
import { sectionFile } from './section-links.ts';

/** A section of another policy that a revision links to, as the JSON of the revision has it. */
export interface ListedLink {
  policy: string;
  policyTitle: string;
  /** The id of the section. */
  section: string;
  number: string;
  permalink: string;
}

/** A revision that was read from its JSON. */
type ReadRevision = DiffableRevision & { permalink: string; sectionLinks?: readonly ListedLink[] | undefined };

/**
 * Returns a revision that was read from its JSON, where links to sections are permalinks, with the files of the sections as their
 * URLs again, so that it can be compared with another revision.
 */
export function withSectionFiles<Read extends ReadRevision>(revision: Read): Read {
  const { permalink, sectionLinks = [] } = revision;
  const own = revision.sections.map(({ id, number }) => ({
    file: { id },
    url: `${permalink}#${sectionAnchor(number)}`,
  }));
  const others = sectionLinks.map(({ policy, section: id, permalink: url }) => ({ file: { policy, id }, url }));
  const files = new Map([...own, ...others].map(({ file, url }) => [escapeHtml(url), sectionFile(file)]));
  const named = (html: string) =>
    html.replace(link, (all, before: string, url: string) => {
      const file = files.get(url);
      return file === undefined ? all : `${before}${file}"`;
    });
  const sections = revision.sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) => ({ ...clause, html: named(clause.html) })),
  }));
  return { ...revision, sections };
}

const link = /(<a href=")([^"]*)"/g;
