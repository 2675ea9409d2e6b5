import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { existingRevisions } from '../importing/history/existing-revisions.ts';
import { fileCommits, fileInCommit } from '../importing/history/file-commits.ts';
import { fileDays } from '../importing/history/file-days.ts';
import { type ImportedDay, importHistory } from '../importing/history/import-history.ts';
import { indexSourceNote, relativeLinksNote } from '../importing/link-notes.ts';
import { existingPolicies } from '../importing/set/existing-policies.ts';
import { newOrders } from '../importing/set/import-set.ts';
import { kindOfTitle } from '../importing/set/kind-of-title.ts';
import { policyYaml } from '../importing/set/plan-policy.ts';
import { policyNames } from '../importing/set/policy-names.ts';
import { nameProblems } from '../importing/set/set-problems.ts';
import { displayPath } from '../library/content-files.ts';
import { readSectionCache, writeSectionCache } from '../library/section-cache.ts';
import { pluralize } from '../model/pluralize.ts';
import { formatProblem } from '../model/problem.ts';
import { folderOf, mainPolicy } from '../model/urls.ts';
import { nextAfterHistory, writeCompany } from './company-file.ts';
import type { HistoryArguments } from './import-arguments.ts';
import { compareWithExisting } from './import-comparison.ts';
import { writeDraft } from './import-draft.ts';
import { refuse, report } from './report.ts';
import { gitIn } from './run-git.ts';
import { sealHistory } from './seal-history.ts';
import type { Settings } from './settings.ts';

/**
 * Imports the history of a file in Git as the policy in `policy/`, or as the one that is named; of several files, each as a policy of
 * its own. Links between their files become text, because each version is imported alone.
 */
export function importFileHistories(given: HistoryArguments, settings: Settings): void {
  const names = given.policy ? [given.policy] : given.files.length > 1 ? namesOrExit(given.files) : [mainPolicy];
  for (const [index, file] of given.files.entries()) importFileHistory(file, names[index] ?? '', given, settings);
}

/** Returns the name of the policy of each file. If there is none, or two are equal, exits with code 1. */
function namesOrExit(files: readonly string[]): string[] {
  const names = policyNames(files.map((path) => ({ path, titleOf: () => undefined })));
  const problems = nameProblems(names, files);
  if (problems.length > 0) refuse(problems.map(formatProblem).join('\n'));
  return names;
}

/**
 * Imports the history of a file in Git: writes a draft of each day on which it was changed, oldest first, and with `--seal`
 * seals them all at the end. If a version cannot be imported, says which one and exits with code 1; the drafts before it
 * stay.
 */
function importFileHistory(file: string, policy: string, given: HistoryArguments, settings: Settings): void {
  const folder = settings.content;
  const cache = readSectionCache(settings.cache);
  const isNew = policy !== mainPolicy && !existsSync(path.join(folder, folderOf(policy), 'policy.yaml'));
  const existing = existingRevisions(folder, cache, policy);
  const problems = existing.problems.filter(({ rule }) => !(isNew && rule === 'missing-file'));
  if (problems.length > 0) {
    report(problems, '');
    return;
  }
  const { days, bytesOf } = historyOf(given, file);
  const unknownDays = [...given.same.keys()].filter((date) => !days.some(({ day }) => day === date));
  if (unknownDays.length > 0) refuse(`${file} was not changed on ${unknownDays.join(', ')}, which --same names.`);
  const options = { ...given, name: file, policy, cache };
  const done: ImportedDay[] = [];
  let notesBefore: readonly string[] = [];
  for (const day of importHistory(days, bytesOf, existing, options)) {
    if (day.kind === 'failed') fail(day, done, given.dryRun);
    const draft = path.join(folder, folderOf(policy), day.day);
    if (day.kind === 'revision' && !given.dryRun) writeDraft(draft, day.files, folder, day.references);
    console.log(`${day.day} ${day.last.id.slice(0, 8)} ${outcomeOf(day, draft, given.dryRun)}`);
    if ('notes' in day) {
      for (const note of day.notes) if (!notesBefore.includes(note)) console.log(`  ${note}`);
      notesBefore = day.notes;
    }
    done.push(day);
  }
  if (!given.dryRun) writeSectionCache(settings.cache, cache);
  if (isNew && !given.dryRun) writePolicyFile(folder, policy, done);
  if (given.company !== undefined && !given.dryRun) writeCompany(folder, given.company);
  const count = countsOf(done);
  console.log(`${displayPath(path.join(folder, folderOf(policy)))} ${given.dryRun ? 'would have' : 'has'} ${count}.`);
  const reports = done.map((day) => (day.kind === 'revision' ? day.notes : []));
  for (const note of [...indexSourceNote(file, given.source), ...relativeLinksNote(reports)]) console.log(note);
  const ids = done.flatMap(({ kind, day }) => (kind === 'revision' || kind === 'existing' ? day : []));
  if (given.seal) sealHistory(policy, ids, settings, given.dryRun);
  else console.log(`Next: ${nextAfterHistory(folder)}`);
}

/** Writes the `policy.yaml` of a new policy, with the title of its newest revision. */
function writePolicyFile(content: string, policy: string, days: readonly ImportedDay[]): void {
  const title = days
    .flatMap((day) => (day.kind === 'revision' ? day.title : day.kind === 'existing' ? (day.facts.title ?? []) : []))
    .at(-1);
  if (title === undefined) return;
  const kind = kindOfTitle(title);
  const { policies } = existingPolicies(content);
  const others = { policies: new Map([...policies].filter(([name]) => name !== policy)) };
  const order = newOrders([policy], others).get(policy);
  const text = policyYaml({ title, ...(kind ? { kind } : {}), order });
  writeFileSync(path.join(content, folderOf(policy), 'policy.yaml'), text, { flag: 'wx' });
}

/** Returns the days of the history that are to be imported, and the file on each. If Git cannot read them, exits with code 1. */
function historyOf({ repository, since = '' }: HistoryArguments, file: string) {
  try {
    const git = gitIn(repository);
    const days = fileDays(fileCommits(git, file));
    const first = days.findIndex(({ day }) => day >= since);
    if (first < 0) throw new Error(`${file} was last changed on ${days.at(-1)?.day}, before ${since}.`);
    return {
      days: days.slice(first),
      bytesOf: ({ last }: ImportedDay | (typeof days)[number]) => fileInCommit(git, last.id, last.path ?? file),
    };
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
}

function outcomeOf(day: Exclude<ImportedDay, { kind: 'failed' }>, draft: string, dryRun: boolean): string {
  const would = dryRun ? 'would have' : 'has';
  if (day.kind === 'removed') return 'removed the file; no revision.';
  if (day.kind === 'unchanged') {
    return day.same === 'file'
      ? 'left the file as it was; no revision.'
      : 'changed nothing that is imported; no revision.';
  }
  if (day.kind === 'existing') {
    if (day.files.size === 0) return 'exists already and is kept; this version of the file cannot be imported.';
    const { isSame, message } = compareWithExisting(draft, day.files, day.facts);
    return isSame ? 'exists already, and is the same.' : message;
  }
  const references = day.references.size > 0 ? ` and ${pluralize(day.references.size, 'new reference')}` : '';
  return `${displayPath(draft)} ${would} ${pluralize(day.files.size - 1, 'section')}${references}.`;
}

function countsOf(days: readonly ImportedDay[]): string {
  const count = (kind: ImportedDay['kind']) => days.filter((day) => day.kind === kind).length;
  const changes = `from ${pluralize(days.length, 'day')} with commits`;
  const existing = count('existing') > 0 ? ` and ${count('existing')} that existed` : '';
  return `${pluralize(count('revision'), 'new revision')}${existing}, ${changes}`;
}

/** Says which version could not be imported and what can be done, and exits with code 1. */
function fail(
  { day, last, reason }: ImportedDay & { kind: 'failed' },
  done: readonly ImportedDay[],
  dryRun: boolean,
): never {
  const written = done.filter(({ kind }) => kind === 'revision').length;
  console.error(
    `The version of ${day} in commit ${last.id.slice(0, 12)} (${last.subject}) was not imported:\n${reason}`,
  );
  if (!dryRun) console.error(`${pluralize(written, 'draft')} of earlier days are written, and nothing is sealed.`);
  refuse(
    `Correct a copy of that version, import it with --date ${last.time}, and run this again: it keeps what exists.`,
  );
}
