/**
 * `npm run seal -- 2026-12-01`: checks a draft and seals it, so that it is published and never edited again. Exit code:
 * 0 sealed, 1 problems, 2 wrong usage.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readContentFiles } from '../src/library/content-files.ts';
import { datedAheadWarning } from '../src/library/dated-ahead-warning.ts';
import { replaceFile } from '../src/library/replace-file.ts';
import { formatSeals, readSeals, sealedDates, sealsName, sealsOf } from '../src/library/seals.ts';
import { sortProblems } from '../src/model/problem.ts';
import { buildLibrary } from '../src/cli/build-library.ts';
import { withLfLineEndings } from '../src/cli/line-endings.ts';
import { refuse, report } from '../src/cli/report.ts';
import { revisionArguments } from '../src/cli/revision-arguments.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { summaryProblem } from '../src/cli/summary-placeholder.ts';

const { date, dryRun } = revisionArguments({
  run: 'npm run seal',
  about: 'Checks a draft and seals it, so that it is published and never edited again.',
  dryRun: 'only check it',
  exits: '0 sealed, 1 problems',
});
const settings = settingOrExit(readSettings);
const folder = settings.content;
const sealsFile = path.join(folder, sealsName);
const text = existsSync(sealsFile) ? readFileSync(sealsFile, 'utf8').replaceAll('\r\n', '\n') : '';
if (!existsSync(path.join(folder, 'policy', date))) {
  refuse(`There is no draft of ${date}. Make one with npm run new:revision -- ${date}.`);
}
if (sealedDates(readSeals(text, sealsFile).seals).has(date)) refuse(`The revision of ${date} is sealed already.`);
const { problems = [] } = buildLibrary(settings, { assumeSealed: date });
const allProblems = sortProblems([...problems, ...summaryProblem(folder, date)]);
if (allProblems.length > 0) report(allProblems, '');
else seal();

/**
 * Adds the draft's seals to `SHA256SUMS`, after converting its files to LF line endings. With `--dry-run`, only prints
 * what it would do.
 */
function seal(): void {
  const files = readContentFiles(folder).filter(({ name }) => name.startsWith(`policy/${date}/`));
  // Git stores text with LF, so a seal of a file with other line endings would be broken in every clone
  const stored = files.map(withLfLineEndings);
  const changed = stored.filter((file, index) => file !== files[index]);
  const seals = sealsOf(date, stored);
  if (!dryRun) {
    for (const { name, bytes } of changed) replaceFile(path.join(folder, name), bytes);
    const added = text && !text.endsWith('\n') ? `\n${formatSeals(seals)}` : formatSeals(seals);
    replaceFile(sealsFile, text + added);
  }
  const [are, have] = dryRun ? ['would be', 'would get'] : ['are', 'now have'];
  if (changed.length > 0) {
    const names = changed.map(({ path }) => path).join(', ');
    console.error(`Files with Windows line endings ${have} those that Git stores (LF): ${names}.`);
  }
  const warning = datedAheadWarning(date, settings.day);
  if (warning) console.error(warning);
  const next = dryRun ? `Seal it with npm run seal -- ${date}.` : 'Next: npm run check, commit, and publish the build.';
  console.log(`${seals.size} files of the revision of ${date} ${are} sealed. ${next}`);
}
