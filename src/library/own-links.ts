import { type LinkedPlace, linkedFile, resolveSectionLinks } from '../model/section-links.ts';
import type { ParsedSection } from './section-cache.ts';

/**
 * Returns a section of a policy in which links that name the policy itself are as those that do not, so that both are the same
 * to a redline. `source` stays as its author wrote it.
 */
export function withOwnLinks<Parsed extends ParsedSection>(parsed: Parsed, policy: string): Parsed {
  const { section, sectionLinks } = parsed;
  if (!sectionLinks.some((link) => link.policy === policy)) return parsed;
  const own = (html: string) =>
    resolveSectionLinks(html, (link) => (link.policy === policy ? linkedFile(withoutPolicy(link)) : undefined));
  return {
    ...parsed,
    sectionLinks: sectionLinks.map(({ policy: named, ...link }) =>
      named === undefined || named === policy ? link : { ...link, policy: named },
    ),
    section: {
      ...section,
      html: own(section.html),
      clauses: section.clauses.map((clause) => ({ ...clause, html: own(clause.html) })),
    },
  };
}

function withoutPolicy({ policy: _, ...place }: LinkedPlace): LinkedPlace {
  return place;
}
