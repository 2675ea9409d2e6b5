import { policiesInForce } from '../../exports/policy-basis.ts';
import type { Library, Policy } from '../../library/library-types.ts';
import { formatDay } from '../../model/day.ts';
import { type PolicyKind, policyKinds } from '../../schemas/policy.ts';

/** The columns of the table after the title, in their order. */
export const policyColumns = ['version', 'approved', 'inForce', 'nextReview', 'owner', 'revisions'] as const;

/** A column of the table of policies after the title. */
export type PolicyColumn = (typeof policyColumns)[number];

/** The row of a policy: the policy, and its words in each column that is plain words; none for what the company does not give. */
export interface PolicyRow {
  policy: Policy;
  cells: Record<Exclude<PolicyColumn, 'inForce'>, string | undefined>;
}

/** The policies of one kind. */
export interface PolicyGroup {
  kind: PolicyKind;
  rows: PolicyRow[];
}

/** Returns the policies that are not withdrawn, as rows by their kind, those of a kind in the order of lists. */
export function policyGroups(library: Pick<Library, 'policies'>, day: string): PolicyGroup[] {
  const listed = policiesInForce(library, day);
  return policyKinds.flatMap((kind) => {
    const rows = listed.filter((policy) => policy.kind === kind).map(rowOf);
    return rows.length > 0 ? [{ kind, rows }] : [];
  });
}

/** Returns the columns that at least one of the rows has something for; since when it is in force, every policy has. */
export function filledColumns(groups: readonly PolicyGroup[]): PolicyColumn[] {
  const rows = groups.flatMap((group) => group.rows);
  return policyColumns.filter(
    (column) => column === 'inForce' || rows.some(({ cells }) => cells[column] !== undefined),
  );
}

function rowOf(policy: Policy): PolicyRow {
  const { version, owner, approvedOn, nextReview } = policy.current;
  return {
    policy,
    cells: {
      version,
      approved: approvedOn && formatDay(approvedOn),
      nextReview: nextReview && formatDay(nextReview),
      owner,
      revisions: String(policy.revisions.length),
    },
  };
}
