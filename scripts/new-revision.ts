/**
 * `npm run new:revision -- 2026-12-01`: copies the current revision to a draft, with sections inserted and removed. Exit
 * code: 0 copied, 1 problems or refused, 2 wrong usage.
 */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { libraryOrExit } from '../src/cli/build-library.ts';
import { applyEdit, draftEdit } from '../src/cli/edit-draft.ts';
import { editOutline } from '../src/cli/edit-outline.ts';
import { newRevisionArguments } from '../src/cli/new-revision-arguments.ts';
import { policyOrExit, revisionInWords } from '../src/cli/policy-argument.ts';
import { refuse } from '../src/cli/report.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { summaryPlaceholder } from '../src/cli/summary-placeholder.ts';
import { displayPath } from '../src/library/content-files.ts';
import { folderOf } from '../src/model/urls.ts';
import { compareRevisionIds, dayOf } from '../src/model/revision-id.ts';

const { revision, dryRun, ...edits } = newRevisionArguments();
const settings = settingOrExit(readSettings);
const folder = settings.content;
const { date } = revision;
const id = policyOrExit(folder, revision.policy);
const policyFolder = path.join(folder, folderOf(id));
const draft = path.join(policyFolder, date);
const policy = libraryOrExit(settings).policies.find((one) => one.id === id);
if (!policy) refuse(`${displayPath(policyFolder)} has no sealed revision to copy. Seal its first one.`);
const { current, revisions, drafts } = policy;
if (existsSync(draft)) refuse(`${displayPath(draft)} exists already. Edit it, or choose another date.`);
if (compareRevisionIds(date, current.date) <= 0) {
  refuse(`The current revision is of ${current.date}. Choose a later date.`);
}
const from = path.join(policyFolder, current.date);
const ids = [...revisions, ...drafts].flatMap(({ sections }) => sections.map(({ id }) => id));
const edit = draftEdit(from, outlineOrExit(), new Set(ids));
if (!dryRun) copy();
for (const note of edit.notes) console.log(note);
const next = `edit it with npm run dev open, then npm run seal -- ${revisionInWords(id, date)}.`;
console.log(
  `${displayPath(draft)} ${dryRun ? 'would be' : 'is'} a copy of the revision of ${current.date}. Next: ${next}`,
);

/** Returns the outline of the draft. If the edits name a section that does not exist, exits with code 1. */
function outlineOrExit() {
  try {
    return editOutline(current.sections, edits);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Copies the revision to a temporary folder, edits and renames that, so that an interruption never leaves a partial draft. */
function copy(): void {
  const temporary = path.join(policyFolder, `.${date}.new`);
  rmSync(temporary, { recursive: true, force: true });
  cpSync(from, temporary, { recursive: true });
  const file = path.join(temporary, 'revision.yaml');
  const metadata = parseDocument(readFileSync(file, 'utf8'));
  metadata.set('publishedAt', dayOf(date) + current.publishedAt.slice(10));
  metadata.set('summary', summaryPlaceholder);
  metadata.delete('source');
  writeFileSync(file, metadata.toString({ lineWidth: 0 }));
  applyEdit(temporary, edit);
  renameSync(temporary, draft);
}
