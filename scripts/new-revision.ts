/** `npm run new:revision -- 2026-12-01`: copies the current revision to a draft. Exit 0 copied, 1 problems, 2 wrong usage. */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { displayPath } from '../src/library/content-files.ts';
import { libraryOrExit } from '../src/cli/build-library.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { summaryPlaceholder } from '../src/cli/summary-to-write.ts';
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

/** Copies beside the draft's place first, so that a half-written draft is never left there. */
function copy(from: string, publishedAt: string): void {
  const half = path.join(folder, 'policy', `.${date}.new`);
  rmSync(half, { recursive: true, force: true });
  cpSync(path.join(folder, 'policy', from), half, { recursive: true });
  const file = path.join(half, 'revision.yaml');
  const about = parseDocument(readFileSync(file, 'utf8'));
  about.set('publishedAt', date + publishedAt.slice(10));
  about.set('summary', summaryPlaceholder);
  about.delete('source');
  writeFileSync(file, about.toString({ lineWidth: 0 }));
  renameSync(half, draft);
}
