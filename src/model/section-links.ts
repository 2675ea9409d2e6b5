import { escapeHtml } from './cite.ts';
import type { DiffableRevision } from './diff-input.ts';
import { idPattern } from './id-pattern.ts';
import { type Section, sectionAnchor } from './policy.ts';

/**
 * Returns the id of the section that a link in the text of a policy names by its file, such as `backups.mdx`, or `undefined` if it
 * links to something else.
 */
export function linkedSection(url: string): string | undefined {
  return sectionFile.exec(url)?.groups?.id;
}

const sectionFile = new RegExp(`^(?<id>${idPattern})\\.mdx$`);

/** Returns HTML in which links to sections have the URLs that `urlOf` returns for their ids. Those without one stay as they are. */
export function resolveSectionLinks(html: string, urlOf: (id: string) => string | undefined): string {
  return html.replace(link, (all, before: string, url: string) => {
    const id = linkedSection(url);
    const resolved = id === undefined ? undefined : urlOf(id);
    return resolved === undefined ? all : `${before}${escapeHtml(resolved)}"`;
  });
}

const link = /(<a href=")([^"]*)"/g;

/** Returns a function that returns the number of a section by its id, or `undefined` if there is no such section. */
export function numbersById(sections: readonly Pick<Section, 'id' | 'number'>[]): (id: string) => string | undefined {
  const numbers = new Map(sections.map(({ id, number }) => [id, number]));
  return (id) => numbers.get(id);
}

/** Returns a function that returns the URL of a section in a revision by its id; `permalink` makes it from the anchor. */
export function sectionUrls(
  sections: readonly Pick<Section, 'id' | 'number'>[],
  permalink: (anchor: string) => string,
): (id: string) => string | undefined {
  const numberOf = numbersById(sections);
  return (id) => {
    const number = numberOf(id);
    return number === undefined ? undefined : permalink(sectionAnchor(number));
  };
}

/**
 * Returns a revision that was read from its JSON, where links to sections are permalinks, with the files of the sections as their
 * URLs again, so that it can be compared with another revision.
 */
export function withSectionFiles<Read extends DiffableRevision>(revision: Read, permalink: string): Read {
  const files = new Map(
    revision.sections.map(({ id, number }) => [escapeHtml(`${permalink}#${sectionAnchor(number)}`), `${id}.mdx`]),
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
