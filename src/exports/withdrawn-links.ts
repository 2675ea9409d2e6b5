import type { Library, Policy } from '../library/library-types.ts';
import { clauseLinks } from '../model/clause-links.ts';
import { formatDay } from '../model/day.ts';
import { withdrawnSections } from '../model/history.ts';
import { isWithdrawn, takesPlaceOn } from '../model/in-force.ts';
import type { Clause } from '../model/policy.ts';
import { linkedSection } from '../model/section-links.ts';
import { urls } from '../model/urls.ts';
import { policyStrings } from '../strings/policies.ts';

/** A link of the current text to a section that no longer applies, or whose policy does not. */
export interface WithdrawnLink {
  /** The clause that has the link. */
  clause: Pick<Clause, 'id' | 'label'>;
  /** The words of the link. */
  words: string;
  /** The path of the page with the last text of the section. */
  path: string;
  /** A sentence on the withdrawal. */
  remark: string;
}

/** Returns the links of clauses to sections of other policies that are withdrawn on a day, in their order. */
export function withdrawnLinks(
  clauses: readonly Clause[],
  { policies }: Pick<Library, 'policies'>,
  day: string,
): WithdrawnLink[] {
  return clauses
    .filter(({ html }) => html.includes('.mdx"'))
    .flatMap((clause) =>
      clauseLinks(clause.html).flatMap(({ words, url }) => {
        const link = linkedSection(url);
        const policy = policies.find(({ id }) => id === link?.policy);
        const remark = link && policy && remarkOn(link.id, policy, policies, day);
        return remark ? [{ clause, words, path: urls.section(policy.id, link.id), remark }] : [];
      }),
    );
}

/** Returns what is said on a day of the withdrawal of a section; nothing if it is in the newest text of a policy that stays. */
function remarkOn(section: string, policy: Policy, policies: readonly Policy[], day: string): string | undefined {
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
