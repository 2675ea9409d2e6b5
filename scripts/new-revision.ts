/** `npm run new:revision -- 2026-12-01`: copies the current revision to a draft. */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { displayPath } from '../src/library/content-files.ts';
import { contentFolder } from '../src/library/folder.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { summaryToWrite } from '../src/cli/summary-to-write.ts';
import { refuse, report } from '../src/cli/report.ts';
import { revisionArguments } from '../src/cli/revision-arguments.ts';

const { date, dryRun } = revisionArguments('npm run new:revision -- YYYY-MM-DD [--dry-run]');
const folder = contentFolder();
const draft = path.join(folder, 'policy', date);
const { library, problems = [] } = loadLibrary(folder);
if (!library) report(problems, '');
else {
  const { current } = library;
  if (existsSync(draft)) refuse(`${displayPath(draft)} exists already. Edit it, or choose another date.`);
  if (date <= current.date) refuse(`The current revision is of ${current.date}. Choose a later date.`);
  if (!dryRun) copy(current.date, current.publishedAt);
  const next = `edit it with npm run dev open, then npm run seal -- ${date}.`;
  console.log(
    `${displayPath(draft)} ${dryRun ? 'would be' : 'is'} a copy of the revision of ${current.date}. Next: ${next}`,
  );
}

/** Copies beside the draft's place first, so that a half-written draft is never left there. */
function copy(from: string, publishedAt: string): void {
  const half = path.join(folder, 'policy', `.${date}.new`);
  rmSync(half, { recursive: true, force: true });
  cpSync(path.join(folder, 'policy', from), half, { recursive: true });
  const file = path.join(half, 'revision.yaml');
  const about = parseDocument(readFileSync(file, 'utf8'));
  about.set('publishedAt', date + publishedAt.slice(10));
  about.set('summary', summaryToWrite);
  about.delete('source');
  writeFileSync(file, about.toString({ lineWidth: 0 }));
  renameSync(half, draft);
}
