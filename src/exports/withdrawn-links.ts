import type { Library, Policy } from '../library/library-types.ts';
import { clauseLinks } from '../model/clause-links.ts';
import { formatDay } from '../model/day.ts';
import { withdrawnSections } from '../model/history.ts';
import { isWithdrawn, takesPlaceOn } from '../model/in-force.ts';
import type { Clause } from '../model/policy.ts';
import { linkedPlace, mayLinkToFiles } from '../model/section-links.ts';
import { urls } from '../model/urls.ts';
import { policyStrings } from '../strings/index.ts';

/** A link of the current text to a section or a policy that no longer applies. */
export interface WithdrawnLink {
  /** The clause that has the link. */
  clause: Pick<Clause, 'id' | 'label'>;
  /** The words of the link. */
  words: string;
  /** The path of the page with the last text of the section or the policy. */
  path: string;
  /** A sentence on the withdrawal. */
  remark: string;
}

/** Returns the links of clauses to other policies, and sections of them, that are withdrawn on a day, in their order. */
export function withdrawnLinks(
  clauses: readonly Clause[],
  { policies }: Pick<Library, 'policies'>,
  day: string,
): WithdrawnLink[] {
  return clauses
    .filter(({ html }) => mayLinkToFiles(html))
    .flatMap((clause) =>
      clauseLinks(clause.html).flatMap(({ words, url }) => {
        const link = linkedPlace(url);
        const policy = policies.find(({ id }) => id === link?.policy);
        const remark = link && policy && remarkOn(link.id, policy, policies, day);
        if (!remark) return [];
        const path = link.id === undefined ? urls.policy(policy.id) : urls.section(policy.id, link.id);
        return [{ clause, words, path, remark }];
      }),
    );
}

/** Returns what is said on a day of the withdrawal of a section; nothing if it is in the newest text of a policy that stays. */
function remarkOn(
  section: string | undefined,
  policy: Policy,
  policies: readonly Policy[],
  day: string,
): string | undefined {
  const { title, withdrawn, revisions } = policy;
  const strings = policyStrings.withdrawnLinks;
  if (withdrawn && isWithdrawn(policy, day)) {
    const replacement = policies.find(({ id }) => id === withdrawn.replacedBy);
    return strings.policy(title, formatDay(withdrawn.on), replacement?.title);
  }
  const gone = withdrawnSections(revisions).find(({ id }) => id === section);
  if (!gone) return undefined;
  const on = takesPlaceOn(gone.withdrawnBy);
  return strings.section(title, formatDay(on), on <= day);
}
