/**
 * `npm run seal -- 2026-12-01`: checks a draft and seals it, so that it is published and never edited again; with `--all`, the drafts
 * of that date of all policies; with `--undo`, takes a seal back that was never published; with `--key` and `--timestamp`, proves
 * seals. Exit code: 0 done, 1 problems or refused, 2 wrong usage.
 */
import { makeKey } from '../src/cli/make-key.ts';
import { policyOrExit } from '../src/cli/policy-argument.ts';
import { lastSeals, proveSeals } from '../src/cli/prove-seals.ts';
import { sealArguments, type SealTask } from '../src/cli/seal-arguments.ts';
import { isSealed, policiesWithDraft, sealDrafts } from '../src/cli/seal-drafts.ts';
import { extendLogs } from '../src/cli/seal-log.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { undoSeal } from '../src/cli/undo-seal.ts';

const given = sealArguments();
const settings = settingOrExit(readSettings);
const folder = settings.content;
const password = settings.sealKeyPassword;
if (given.task === 'make-key') makeKey(given.file, settings, password);
else if (given.task === 'log') extendLogs(folder, given.late);
else if (given.task === 'prove') {
  const policy = given.policy === undefined ? undefined : policyOrExit(folder, given.policy);
  await proveSeals(folder, lastSeals(folder, policy), given.proofs, password);
} else await seal(given);

/** Seals a revision, or the drafts of its date, or takes its seal back; then proves the seals if it is asked to. */
async function seal({ revision, all, dryRun, late, proofs, undo }: SealTask): Promise<void> {
  const { date } = revision;
  const policies = all ? policiesWithDraft(folder, date) : [policyOrExit(folder, revision.policy)];
  const [policy = ''] = policies;
  const proves = proofs.key !== undefined || proofs.timestamp !== undefined;
  if (undo) undoSeal(folder, { policy, date }, undo, dryRun);
  else if (!proves || !isSealed(folder, policy, date)) sealDrafts(policies, date, settings, { dryRun, late });
  if (!proves || process.exitCode) return;
  await proveSeals(
    folder,
    policies.map((id) => ({ policy: id, date })),
    proofs,
    password,
  );
}
