import { existsSync } from 'node:fs';
import path from 'node:path';
import { glyphCheckOf } from '../exports/pdf/glyph-check.ts';
import { datedAheadWarnings } from '../library/dated-ahead-warning.ts';
import type { Library } from '../library/library-types.ts';
import { policyFolders } from '../library/read-policies.ts';
import { readSeals, sealedDates, sealsName } from '../library/seals.ts';
import { sortProblems } from '../model/problem.ts';
import { compareRevisionIds, isRevisionId } from '../model/revision-id.ts';
import { folderOf } from '../model/urls.ts';
import { addSeals } from './add-seals.ts';
import { sealsText } from './seals-text.ts';
import { buildLibrary } from './build-library.ts';
import { revisionInWords } from './policy-argument.ts';
import { refuse, report } from './report.ts';
import type { Settings } from './settings.ts';
import { summaryProblem } from './summary-placeholder.ts';

/** Returns the policies that have a draft of a date. If none has, exits with code 1. */
export function policiesWithDraft(folder: string, date: string): string[] {
  const policies = policyFolders(folder).filter(
    (policy) => existsSync(path.join(folder, folderOf(policy), date)) && !isSealed(folder, policy, date),
  );
  if (policies.length === 0) refuse(`No policy has a draft of ${date}.`);
  return policies;
}

/**
 * Seals the drafts of a date if their check, as if all of them were sealed, finds no problems; otherwise prints these and sets exit
 * code 1. With `dryRun`, only prints what it would do. Without `late`, refuses a revision that is older than a sealed one.
 */
export function sealDrafts(
  policies: readonly string[],
  date: string,
  settings: Settings,
  { dryRun, late }: { dryRun: boolean; late: boolean },
): void {
  const folder = settings.content;
  for (const policy of policies) {
    refuseUnlessDraft(folder, policy, date);
    if (!late) refuseDatedBack(folder, policy, date);
  }
  const { library, problems = [] } = buildLibrary(settings, {
    assumeSealed: policies.map((policy) => `${policy}/${date}`),
    glyphCheck: glyphCheckOf(settings),
  });
  const summaries = policies.flatMap((policy) => summaryProblem(folder, { policy, date }));
  const all = sortProblems([...problems, ...summaries]);
  if (all.length > 0 || !library) {
    report(all, '');
    return;
  }
  seal(policies, date, folder, dryRun);
  for (const warning of warningsOf(library, policies, settings.day)) console.error(warning);
}

function refuseUnlessDraft(folder: string, policy: string, date: string): void {
  if (!existsSync(path.join(folder, folderOf(policy), date))) {
    refuse(`There is no draft of ${date}. Make one with npm run new:revision -- ${revisionInWords(policy, date)}.`);
  }
  if (isSealed(folder, policy, date)) refuse(`The revision of ${date} is sealed already.`);
}

/** Exits with code 1 if a revision of a later date is sealed already. */
function refuseDatedBack(folder: string, policy: string, date: string): void {
  const later = [...sealedIn(folder, policy)].filter((one) => isRevisionId(one) && compareRevisionIds(date, one) < 0);
  const [newest] = later.sort(compareRevisionIds).reverse();
  if (!newest) return;
  refuse(
    `The revision of ${newest} is sealed already, so that one of ${date} would be dated back. If it is an old revision that was published elsewhere, add --late: its page says then that it was sealed later.`,
  );
}

/** Returns whether a revision of a policy is sealed. */
export function isSealed(folder: string, policy: string, date: string): boolean {
  return sealedIn(folder, policy).has(date);
}

function sealedIn(folder: string, policy: string): Set<string> {
  return sealedDates(readSeals(sealsText(folder, policy), sealsName).seals);
}

/** Adds the seals of the drafts to `SHA256SUMS`, after converting their files to LF line endings. */
function seal(policies: readonly string[], date: string, folder: string, dryRun: boolean): void {
  const sealed = policies.map((policy) => addSeals(folder, policy, [date], { dryRun }));
  const converted = sealed.flatMap((one) => one.converted);
  const [are, have] = dryRun ? ['would be', 'would get'] : ['are', 'now have'];
  if (converted.length > 0) {
    console.error(`Files with Windows line endings ${have} those that Git stores (LF): ${converted.join(', ')}.`);
  }
  const [only = '', ...others] = policies;
  const named = others.length > 0 ? `${date} --all` : revisionInWords(only, date);
  const next = dryRun ? `Seal ${others.length > 0 ? 'them' : 'it'} with npm run seal -- ${named}.` : nextAfterSeal;
  const count = sealed.reduce((sum, { seals }) => sum + seals.size, 0);
  const of = others.length > 0 ? `of ${policies.length} policies, revision of ${date},` : `of the revision of ${date}`;
  console.log(`${count} files ${of} ${are} sealed. ${next}`);
}

/** What to do when a revision is sealed. */
export const nextAfterSeal = 'Next: npm run build makes the site, npm run check tests all of it before you publish it.';

function warningsOf(library: Library, policies: readonly string[], day: string): string[] {
  const own = library.policies.filter(({ id }) => policies.includes(id));
  const [first, ...others] = own;
  return first ? datedAheadWarnings({ policies: [first, ...others] }, day) : [];
}
