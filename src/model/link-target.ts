import { type RevisionName, type Section, sectionAnchor } from './policy.ts';
import { compareRevisionIds, dayOf } from './revision-id.ts';
import type { LinkedPlace } from './section-links.ts';

/** What a link leads to, in one revision of its policy. */
export interface LinkTarget {
  policy: Pick<TargetPolicy, 'id' | 'title'>;
  revision: RevisionName;
  /** The section; none if the link is to the whole policy. */
  section?: Pick<Section, 'id' | 'number'>;
}

/** The parts of a policy that links to its sections need. Revisions and drafts are each ordered newest first. */
export interface TargetPolicy {
  id: string;
  title: string;
  revisions: readonly TargetRevision[];
  drafts: readonly TargetRevision[];
}

/** The parts of a revision that links to its sections need. */
export interface TargetRevision extends RevisionName {
  sealed: boolean;
  sections: readonly Pick<Section, 'id' | 'number'>[];
}

/**
 * Returns the section of another policy, or the whole of it, that a link in a revision leads to, or `undefined` if there is none. It is of the
 * revision that was the newest on the day of the linking one. A draft may link to what only another draft has.
 */
export function linkTarget(
  { policy: id, id: sectionId }: LinkedPlace,
  from: Omit<TargetRevision, 'sections'>,
  policies: readonly TargetPolicy[],
): LinkTarget | undefined {
  const policy = policies.find((one) => one.id === id);
  if (!policy) return undefined;
  const { revisions, drafts } = policy;
  const all = from.sealed ? [] : [...revisions, ...drafts].sort((a, b) => compareRevisionIds(b.date, a.date));
  for (const list of [revisions, all]) {
    const revision = newestOn(list, from.date);
    if (revision && sectionId === undefined) return { policy, revision };
    const section = revision?.sections.find((one) => one.id === sectionId);
    if (revision && section) return { policy, revision, section };
  }
  return undefined;
}

/**
 * Returns the newest revision that was published by the day of another one, or else the oldest; `undefined` if there is none.
 * They are ordered newest first.
 */
export function newestOn<Revision extends Pick<RevisionName, 'date'>>(
  revisions: readonly Revision[],
  date: string,
): Revision | undefined {
  return revisions.find((revision) => dayOf(revision.date) <= dayOf(date)) ?? revisions.at(-1);
}

/**
 * Returns a function that returns the URL of a section or a policy that a revision links to, or `undefined` if it does not exist.
 * `permalink` makes the URL from a revision and an anchor, which a link to a whole policy has not.
 */
export function sectionUrls(
  revision: TargetRevision,
  policies: readonly TargetPolicy[],
  permalink: (revision: RevisionName, anchor?: string) => string,
): (link: LinkedPlace) => string | undefined {
  const numberOf = numbersById(revision.sections);
  return (link) => {
    if (link.policy !== undefined && link.policy !== revision.policy) {
      const target = linkTarget(link, revision, policies);
      return target && permalink(target.revision, target.section && sectionAnchor(target.section.number));
    }
    if (link.id === undefined) return permalink(revision);
    const number = numberOf(link.id);
    return number === undefined ? undefined : permalink(revision, sectionAnchor(number));
  };
}

/** Returns a function that returns the number of a section by its id, or `undefined` if there is no such section. */
export function numbersById(sections: readonly Pick<Section, 'id' | 'number'>[]): (id: string) => string | undefined {
  const numbers = new Map(sections.map(({ id, number }) => [id, number]));
  return (id) => numbers.get(id);
}
