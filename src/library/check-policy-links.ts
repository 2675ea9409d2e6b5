import { newestOn } from '../model/link-target.ts';
import type { Position, Problem } from '../model/problem.ts';
import { isRevisionId } from '../model/revision-id.ts';
import { type LinkedPlace, linkedFile } from '../model/section-links.ts';
import { mainPolicy } from '../model/urls.ts';
import { nearestId, nearestIds } from './nearest-id.ts';

/** A link to another policy or a section of it, with its place in the content. */
export type PolicyLink = LinkedPlace & { policy: string } & Position & { path: string };

/** A revision with the sections that it has and the links to those of other policies. */
interface LinkingRevision {
  date: string;
  sections: readonly { id: string }[];
  /** The ids of the sections that could not be read. */
  unread: readonly string[];
  policyLinks: readonly PolicyLink[];
}

/** A policy with every revision, oldest first, and the ids of those that are sealed. */
interface LinkingPolicy {
  id: string;
  read: readonly LinkingRevision[];
  sealed: readonly string[];
}

/**
 * Returns a problem for each link to a policy that does not exist, or to a section that it did not have on the day of the linking
 * revision. A draft may link to what only a draft has; in a preview every revision may, so that policies that link to each other can be sealed in turn.
 */
export function checkPolicyLinks(policies: readonly LinkingPolicy[], { isPreview }: { isPreview: boolean }): Problem[] {
  return policies.flatMap((policy) =>
    policy.read
      .filter(({ date }) => isRevisionId(date))
      .flatMap((revision) => {
        const withDrafts = isPreview || !policy.sealed.includes(revision.date);
        return revision.policyLinks.flatMap((link) => problemOf(link, revision.date, policies, withDrafts) ?? []);
      }),
  );
}

function problemOf(
  link: PolicyLink,
  date: string,
  policies: readonly LinkingPolicy[],
  withDrafts: boolean,
): Problem | undefined {
  const target = policies.find(({ id }) => id === link.policy);
  if (!target) return unknownPolicy(link, date, policies);
  const { sealed, drafted } = revisionsOn(target, date);
  const allowed = withDrafts ? [sealed, drafted] : [sealed];
  const { id } = link;
  if (allowed.some((one) => one && (id === undefined || idsOf(one).includes(id)))) return undefined;
  const shown = allowed.find((one) => one !== undefined);
  if (shown) {
    const message = `The policy ${link.policy} has no section ${id}.mdx in its revision of ${shown.date}.`;
    return problem(link, message, suggestion(link, target.id, shown));
  }
  // the seals of files that are missing are a problem of their own
  if (target.sealed.length > 0) return undefined;
  const named = link.policy === mainPolicy ? '' : `${link.policy} `;
  return problem(
    link,
    `No revision of the policy ${link.policy} is sealed, so that ${id === undefined ? 'it' : `its section ${id}.mdx`} is not published.`,
    drafted && `Seal one with npm run seal -- ${named}${drafted.date}`,
  );
}

function unknownPolicy(link: PolicyLink, date: string, policies: readonly LinkingPolicy[]): Problem {
  const ids = policies.map(({ id }) => id);
  const nearest = policies.find(({ id }) => id === nearestId(link.policy, ids));
  const { sealed, drafted } = nearest ? revisionsOn(nearest, date) : {};
  return problem(
    link,
    `There is no policy ${link.policy}.`,
    nearest && suggestion(link, nearest.id, sealed ?? drafted),
  );
}

/** Returns the revision of a policy that was the newest on the day of a linking one: of those that are sealed, and of all. */
function revisionsOn({ read, sealed }: LinkingPolicy, date: string) {
  const newestFirst = read.filter((one) => isRevisionId(one.date)).toReversed();
  return {
    sealed: newestOn(
      newestFirst.filter((one) => sealed.includes(one.date)),
      date,
    ),
    drafted: newestOn(newestFirst, date),
  };
}

function problem({ path, line, column }: PolicyLink, message: string, fix: string | undefined): Problem {
  const hint = fix ? `${fix}, or remove the link.` : 'Remove the link.';
  return { path, line, column, rule: 'dead-section-link', message, hint };
}

/** Returns the fix that names the sections of a policy that are nearest to the one of a link. */
function suggestion({ id }: PolicyLink, policy: string, revision: LinkingRevision | undefined): string | undefined {
  if (id === undefined) return `Link to ${linkedFile({ policy })}`;
  const files = nearestIds(id, revision ? idsOf(revision) : [], 3).map((near) => linkedFile({ policy, id: near }));
  return files.length > 0 ? `Link to the file of a section, such as ${files.join(', ')}` : undefined;
}

function idsOf({ sections, unread }: LinkingRevision): string[] {
  return [...sections.map(({ id }) => id), ...unread];
}
