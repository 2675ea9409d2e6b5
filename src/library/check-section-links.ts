import type { Position, Problem } from '../model/problem.ts';
import { type LinkedPlace, linkedFile } from '../model/section-links.ts';
import { nearestIds } from './nearest-id.ts';

/** A section with the sections that it links to. */
interface LinkingSection {
  path: string;
  section: { id: string };
  sectionLinks: readonly (Position & LinkedPlace)[];
}

/**
 * Returns a problem for each link to a section of the same policy that the revision does not have. `unread` has the ids of those
 * that could not be read.
 */
export function checkSectionLinks(sections: readonly LinkingSection[], unread: readonly string[]): Problem[] {
  const ids = [...sections.map(({ section }) => section.id), ...unread];
  return sections.flatMap(({ path, sectionLinks }) =>
    sectionLinks
      .flatMap(({ policy, id, ...place }) => (policy === undefined && id !== undefined ? { id, ...place } : []))
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, line, column }) => ({
        ...{ path, line, column },
        rule: 'dead-section-link',
        message: `The revision has no section ${id}.mdx.`,
        hint: `Link to the file of a section, such as ${nearestIds(id, ids, 3)
          .map((near) => linkedFile({ id: near }))
          .join(', ')}, or remove the link.`,
      })),
  );
}
