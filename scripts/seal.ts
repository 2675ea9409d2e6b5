/**
 * `npm run seal -- 2026-12-01`: checks a draft and seals it, so that it is published and never edited again; with `--all`, the drafts
 * of that date of all policies; with `--undo`, takes a seal back that was never published. Exit code: 0 done, 1 problems or refused, 2
 * wrong usage.
 */
import { policyOrExit } from '../src/cli/policy-argument.ts';
import { sealArguments } from '../src/cli/seal-arguments.ts';
import { policiesWithDraft, sealDrafts } from '../src/cli/seal-drafts.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { undoSeal } from '../src/cli/undo-seal.ts';

const { revision, all, dryRun, undo } = sealArguments();
const settings = settingOrExit(readSettings);
const folder = settings.content;
const { date } = revision;
if (all) sealDrafts(policiesWithDraft(folder, date), date, settings, dryRun);
else {
  const policy = policyOrExit(folder, revision.policy);
  if (undo) undoSeal(folder, { policy, date }, undo, dryRun);
  else sealDrafts([policy], date, settings, dryRun);
}
