/**
 * `npm run seal -- 2026-12-01`: checks a draft and seals it, so that it is published and never edited again; with `--undo`,
 * takes a seal back that was never published. Exit code: 0 done, 1 problems or refused, 2 wrong usage.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { datedAheadWarning } from '../src/library/dated-ahead-warning.ts';
import { readSeals, sealedDates, sealsName } from '../src/library/seals.ts';
import { folderOf } from '../src/model/urls.ts';
import { sortProblems } from '../src/model/problem.ts';
import { addSeals, sealsText } from '../src/cli/add-seals.ts';
import { buildLibrary } from '../src/cli/build-library.ts';
import { policyOrExit, revisionInWords } from '../src/cli/policy-argument.ts';
import { glyphCheckOf } from '../src/exports/pdf/glyph-check.ts';
import { refuse, report } from '../src/cli/report.ts';
import { sealArguments } from '../src/cli/seal-arguments.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { summaryProblem } from '../src/cli/summary-placeholder.ts';
import { undoSeal } from '../src/cli/undo-seal.ts';

const { revision, dryRun, undo } = sealArguments();
const settings = settingOrExit(readSettings);
const folder = settings.content;
const { date } = revision;
const policy = policyOrExit(folder, revision.policy);
const named = revisionInWords(policy, date);
if (undo) undoSeal(folder, { policy, date }, undo, dryRun);
else checkAndSeal();

/** Seals the draft if its check finds no problems; otherwise prints them and sets exit code 1. */
function checkAndSeal(): void {
  if (!existsSync(path.join(folder, folderOf(policy), date))) {
    refuse(`There is no draft of ${date}. Make one with npm run new:revision -- ${named}.`);
  }
  if (sealedDates(readSeals(sealsText(folder, policy), sealsName).seals).has(date)) {
    refuse(`The revision of ${date} is sealed already.`);
  }
  const { problems = [] } = buildLibrary(settings, {
    assumeSealed: `${policy}/${date}`,
    glyphCheck: glyphCheckOf(settings),
  });
  const allProblems = sortProblems([...problems, ...summaryProblem(folder, { policy, date })]);
  if (allProblems.length > 0) report(allProblems, '');
  else seal();
}

/**
 * Adds the draft's seals to `SHA256SUMS`, after converting its files to LF line endings. With `--dry-run`, only prints
 * what it would do.
 */
function seal(): void {
  const { seals, converted } = addSeals(folder, policy, [date], { dryRun });
  const [are, have] = dryRun ? ['would be', 'would get'] : ['are', 'now have'];
  if (converted.length > 0) {
    console.error(`Files with Windows line endings ${have} those that Git stores (LF): ${converted.join(', ')}.`);
  }
  const warning = datedAheadWarning(date, settings.day);
  if (warning) console.error(warning);
  const next = dryRun
    ? `Seal it with npm run seal -- ${named}.`
    : 'Next: npm run check, commit, and publish the build.';
  console.log(`${seals.size} files of the revision of ${date} ${are} sealed. ${next}`);
}
