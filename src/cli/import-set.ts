import { existingPolicies } from '../importing/set/existing-policies.ts';
import { importSet } from '../importing/set/import-set.ts';
import type { PlannedPolicy } from '../importing/set/plan-policy.ts';
import { displayPath } from '../library/content-files.ts';
import { pluralize } from '../model/pluralize.ts';
import { sortProblems } from '../model/problem.ts';
import { writeCompany } from './company-file.ts';
import type { SetArguments } from './import-arguments.ts';
import { nextAfterSet, planLines } from './set-report.ts';
import { report } from './report.ts';
import { readSetFiles } from './set-files.ts';
import { writeSet } from './write-set.ts';

/**
 * Imports files, each as a policy of its own: prints what it does with each, then writes all drafts. If one file has a problem, writes
 * nothing and sets exit code 1.
 */
export async function importPolicies(given: SetArguments, folder: string): Promise<void> {
  const { files, leftOut, problems: unread } = await readSetFiles(given.files);
  const { policies, problems } =
    files.length > 0
      ? importSet(files, existingPolicies(folder), { ...given, name: given.policy })
      : { policies: [], problems: [] };
  if (leftOut.length > 0) console.log(`Left out: ${leftOut.join(', ')}. Name a file to import it.`);
  for (const line of policies.flatMap((policy) => planLines(policy, given.date))) console.log(line);
  const all = sortProblems([...unread, ...problems]);
  if (all.length > 0) {
    report(all, '');
    console.error('Nothing was written.');
    return;
  }
  const drafts = policies.filter(({ outcome }) => outcome.kind !== 'unchanged');
  if (!given.dryRun) {
    writeSet(folder, given.date, drafts);
    if (given.company !== undefined) writeCompany(folder, given.company);
  }
  console.log(`${displayPath(folder)} ${given.dryRun ? 'would have' : 'has'} ${countOf(drafts)}.${restOf(policies)}`);
  const next = given.dryRun ? 'run this again without --dry-run.' : nextAfterSet(folder, given.date, drafts);
  if (next) console.log(`Next: ${next}`);
}

/** Returns how many drafts are new, and how many of their policies are. */
function countOf(drafts: readonly PlannedPolicy[]): string {
  const added = drafts.filter(({ outcome }) => outcome.kind === 'new').length;
  const references = drafts.reduce((sum, { references }) => sum + references.size, 0);
  const parts = [
    `${pluralize(drafts.length, 'new draft')}`,
    ...(added > 0 ? [`of ${added === 1 ? '1 new policy' : `${added} new policies`}`] : []),
    ...(references > 0 ? [`with ${pluralize(references, 'new reference')}`] : []),
  ];
  return parts.join(' ');
}

function restOf(policies: readonly PlannedPolicy[]): string {
  const unchanged = policies.filter(({ outcome }) => outcome.kind === 'unchanged').length;
  return unchanged > 0 ? ` Unchanged: ${unchanged === 1 ? '1 policy' : `${unchanged} policies`}.` : '';
}
