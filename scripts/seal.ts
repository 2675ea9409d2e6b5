/** `npm run seal -- 2026-12-01`: checks a draft and seals it, so that it is published and never edited again. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { displayPath, readContentFiles } from '../src/library/content-files.ts';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load.ts';
import { formatSeals, readSeals, sealedDates, sealsName, sealsOf } from '../src/library/seals.ts';
import { summaryToWrite } from './new-revision-summary.ts';
import { refuse, report } from './report.ts';
import { revisionArguments } from './revision-arguments.ts';

const { date, dryRun } = revisionArguments('npm run seal -- YYYY-MM-DD [--dry-run]');
const folder = contentFolder();
const sums = path.join(folder, sealsName);
const text = existsSync(sums) ? readFileSync(sums, 'utf8') : '';
if (!existsSync(path.join(folder, 'policy', date))) {
  refuse(`There is no draft of ${date}. Make one with npm run new:revision -- ${date}.`);
}
if (sealedDates(readSeals(text, sums).seals).has(date)) refuse(`The revision of ${date} is sealed already.`);
const { library, problems = [] } = loadLibrary(folder, { sealing: date });
if (library) {
  const draft = library.revisions.find((revision) => revision.date === date);
  if (draft?.summary === summaryToWrite) {
    refuse(
      `${displayPath(path.join(folder, 'policy', date, 'revision.yaml'))} does not say what changed. Write its summary.`,
    );
  }
  const seals = sealsOf(date, readContentFiles(folder));
  if (!dryRun) {
    const added = text && !text.endsWith('\n') ? `\n${formatSeals(seals)}` : formatSeals(seals);
    writeFileSync(`${sums}.new`, text + added);
    renameSync(`${sums}.new`, sums);
  }
  const next = dryRun ? `Seal it with npm run seal -- ${date}.` : 'Next: npm run check, commit, and publish the build.';
  console.log(`${seals.size} files of the revision of ${date} ${dryRun ? 'would be' : 'are'} sealed. ${next}`);
} else {
  report(problems, '');
}
