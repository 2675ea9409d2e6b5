/**
 * `npm run new:revision -- 2026-12-01`: copies the current revision to a draft, with sections inserted and removed. Exit
 * code: 0 copied, 1 problems or refused, 2 wrong usage.
 */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { libraryOrExit } from '../src/cli/build-library.ts';
import { draftMetadata, draftRefusal } from '../src/cli/draft-of.ts';
import { applyEdit, draftEdit } from '../src/cli/edit-draft.ts';
import { editOutline } from '../src/cli/edit-outline.ts';
import { newRevisionArguments } from '../src/cli/new-revision-arguments.ts';
import { policyOrExit, revisionInWords } from '../src/cli/policy-argument.ts';
import { refuse } from '../src/cli/report.ts';
import { settingOrExit } from '../src/cli/setting-error.ts';
import { readSettings } from '../src/cli/settings.ts';
import { displayPath } from '../src/library/content-files.ts';
import { folderOf } from '../src/model/urls.ts';

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
const refusal = draftRefusal(date, policy);
if (refusal) refuse(refusal);
// such as an empty folder, which is no draft
if (existsSync(draft)) refuse(`${displayPath(draft)} exists already. Remove it, or choose another date.`);
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
  writeFileSync(file, draftMetadata(readFileSync(file, 'utf8'), date, current));
  applyEdit(temporary, edit);
  renameSync(temporary, draft);
}
