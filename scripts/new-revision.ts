/**
 * `npm run new:revision -- 2026-12-01`: copies the current revision to a draft. Exit code: 0 copied, 1 problems, 2
 * wrong usage.
 */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { displayPath } from '../src/library/content-files.ts';
import { libraryOrExit } from '../src/cli/build-library.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { summaryPlaceholder } from '../src/cli/summary-placeholder.ts';
import { refuse } from '../src/cli/report.ts';
import { revisionArguments } from '../src/cli/revision-arguments.ts';

const { date, dryRun } = revisionArguments({
  run: 'npm run new:revision',
  about: 'Copies the current revision to a draft of that date.',
  dryRun: 'only say what would be copied',
  exits: '0 copied, 1 problems',
});
const settings = settingOrExit(readSettings);
const folder = settings.content;
const draft = path.join(folder, 'policy', date);
const { current } = libraryOrExit(settings);
if (existsSync(draft)) refuse(`${displayPath(draft)} exists already. Edit it, or choose another date.`);
if (date <= current.date) refuse(`The current revision is of ${current.date}. Choose a later date.`);
if (!dryRun) copy(current.date, current.publishedAt);
const next = `edit it with npm run dev open, then npm run seal -- ${date}.`;
console.log(
  `${displayPath(draft)} ${dryRun ? 'would be' : 'is'} a copy of the revision of ${current.date}. Next: ${next}`,
);

/** Copies a revision to a temporary folder, then renames that, so that an interruption never leaves a partial draft. */
function copy(from: string, publishedAt: string): void {
  const temporary = path.join(folder, 'policy', `.${date}.new`);
  rmSync(temporary, { recursive: true, force: true });
  cpSync(path.join(folder, 'policy', from), temporary, { recursive: true });
  const file = path.join(temporary, 'revision.yaml');
  const metadata = parseDocument(readFileSync(file, 'utf8'));
  metadata.set('publishedAt', date + publishedAt.slice(10));
  metadata.set('summary', summaryPlaceholder);
  metadata.delete('source');
  writeFileSync(file, metadata.toString({ lineWidth: 0 }));
  renameSync(temporary, draft);
}
