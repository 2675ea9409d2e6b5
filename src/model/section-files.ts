import { escapeHtml } from './cite.ts';
import type { DiffableRevision } from './diff-input.ts';
import { sectionAnchor } from './policy.ts';
import { type LinkedPlace, linkedFile } from './section-links.ts';

/** A section of another policy, or a whole one, that a revision links to, as the JSON of the revision has it. */
export interface ListedLink {
  policy: string;
  policyTitle: string;
  /** The id of the section; `null` for the whole policy. */
  section: string | null;
  number: string | null;
  permalink: string;
}

/** A revision that was read from its JSON. */
type ReadRevision = DiffableRevision & { permalink: string; sectionLinks?: readonly ListedLink[] | undefined };

/**
 * Returns a revision that was read from its JSON, where links to sections and policies are permalinks, with their files as
 * URLs again, so that it can be compared with another revision.
 */
export function withSectionFiles<Read extends ReadRevision>(revision: Read): Read {
  const { permalink, sectionLinks = [] } = revision;
  const own = revision.sections.map(({ id, number }) => ({
    file: { id },
    url: `${permalink}#${sectionAnchor(number)}`,
  }));
  const others = sectionLinks.map((link) => ({ file: placeOf(link), url: link.permalink }));
  const files = new Map(
    [{ file: {}, url: permalink }, ...own, ...others].map(({ file, url }) => [escapeHtml(url), linkedFile(file)]),
  );
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

/** Returns what an entry of the list names. */
export function placeOf({ policy, section: id }: Pick<ListedLink, 'policy' | 'section'>): LinkedPlace {
  return id === null ? { policy } : { policy, id };
}

const link = /(<a href=")([^"]*)"/g;
