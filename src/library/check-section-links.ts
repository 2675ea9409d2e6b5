import type { Position, Problem } from '../model/problem.ts';
import { nearestIds } from './nearest-id.ts';

/** A section with the sections of the same policy that it links to. */
interface LinkingSection {
  path: string;
  section: { id: string };
  sectionLinks: readonly (Position & { id: string })[];
}

/** Returns a problem for each link to a section that the revision does not have. `unread` has the ids of those that could not be read. */
export function checkSectionLinks(sections: readonly LinkingSection[], unread: readonly string[]): Problem[] {
  const ids = [...sections.map(({ section }) => section.id), ...unread];
  return sections.flatMap(({ path, sectionLinks }) =>
    sectionLinks
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, ...position }) => ({
        path,
        ...position,
        rule: 'dead-section-link',
        message: `The revision has no section ${id}.mdx.`,
        hint: `Link to the file of a section, such as ${nearestIds(id, ids, 3)
          .map((near) => `${near}.mdx`)
          .join(', ')}, or remove the link.`,
      })),
  );
}
