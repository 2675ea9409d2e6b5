import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isDay } from '../model/day.ts';
import { type Diff, diffRevisions } from '../model/diff.ts';
import { idPattern } from '../model/id-pattern.ts';
import type { Revision } from '../model/policy.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import { registerNames } from '../registers/index.ts';
import { checkAnswers } from './check-answers.ts';
import { checkFrameworks } from './check-frameworks.ts';
import { checkReferences } from './check-references.ts';
import { checkSecurityTxt } from './check-security-txt.ts';
import { type ContentFile, displayPath, filesByRevision, readContentFiles } from './content-files.ts';
import { externalUrls } from './external-urls.ts';
import { resolveFrameworks } from './frameworks.ts';
import type { Library } from './library-types.ts';
import { type CompanyFile, readCompany } from './read-company.ts';
import { judgedAnswers } from './judged.ts';
import { overviewOf } from './overview.ts';
import { answersName, readAnswers } from './read-answers.ts';
import { type FieldData, readFieldData } from './read-field-data.ts';
import { readRegisters } from './read-registers.ts';
import { type RevisionResult, readRevision, unexpectedFile } from './read-revision.ts';
import { resolveRegisters } from './resolve.ts';
import { resolveSubjects } from './resolve-subjects.ts';
import { checkSeals, missingFiles, readSeals, sealedDates, sealsName, sealsOf } from './seals.ts';
import type { SectionCache } from './section-cache.ts';

/** A library, or the problems of the content if it has any. */
export type LibraryResult = { library: Library; problems?: undefined } | { library?: undefined; problems: Problem[] };

/** Options of `loadLibrary`. Dates are ISO dates. */
export interface LoadOptions {
  /** The date of a draft to treat as sealed. No effect if that revision is sealed already. */
  assumeSealed?: string | undefined;
  /** Files to ignore: paths as problems show them. */
  skippedFiles?: ReadonlySet<string> | undefined;
  /** The day of publication: a security.txt that has expired by then is a problem. */
  day?: string | undefined;
  /** The day before which security.txt must expire. */
  expiryLimit?: string | undefined;
  /** Sections parsed by earlier runs. Sections parsed now are added to it. */
  cache?: SectionCache | undefined;
  /** What the field knows; read from `src/field/` if it is not given. */
  field?: FieldData | undefined;
}

/** Reads and checks a content folder. Returns the library built from it, or every problem found. */
export function loadLibrary(
  folder: string,
  { assumeSealed, skippedFiles, day, expiryLimit, cache, field = readFieldData() }: LoadOptions = {},
): LibraryResult {
  if (!existsSync(path.join(folder, 'company.yaml')) && !existsSync(path.join(folder, 'policy'))) {
    return { problems: [noContent(folder)] };
  }
  const files = readContentFiles(folder).filter(({ path }) => !skippedFiles?.has(path));
  const company = readCompany(files, folder);
  const policy = readPolicy(files, folder, { assumeSealed, cache });
  const { entries, problems: registerProblems } = readRegisters(files);
  const answered = readAnswers(files);
  const sealed = [...policy.sealed].filter(isDay).sort();
  const problems = [
    ...company.problems,
    ...policy.problems,
    ...registerProblems,
    ...answered.problems,
    ...checkAnswers(field.subjects, answered.read),
    ...checkFrameworks(answered.read, company.result, field.frameworks.frameworks),
    ...checkReferences(entries.references, externalUrls(company.result, policy.read, entries), files),
    ...(company.result && sealed.length > 0 ? checkLegacy(company.result, sealed) : []),
    ...(company.result ? checkSecurityTxt(company.result, entries.contacts, files, { day, expiryLimit }) : []),
    ...files.filter(({ name }) => !isExpected(name)).map(unexpectedFile),
  ];
  if (policy.sealed.size === 0) problems.push(nothingSealed(folder));
  // quotes are looked up in the newest revision only, even if parts of it could not be read
  const newest = policy.read.find(({ date }) => date === sealed.at(-1));
  const names = new Set(files.map(({ name }) => name));
  const drafts = policy.read.filter(({ date }) => isDay(date) && !policy.sealed.has(date));
  const quoted = newest && { current: newest, drafts };
  const legalName = company.result?.data.legalName ?? '';
  const registers = quoted && resolveRegisters(entries, quoted, { names, company: legalName });
  const references = registers?.registers.references ?? [];
  const said =
    quoted && resolveSubjects(field.subjects, answered.read, quoted, { references, names, company: legalName });
  problems.push(...(registers?.problems ?? []), ...(said?.problems ?? []));
  const subjects = said?.subjects ?? [];
  const answers = subjects.flatMap((subject) => judgedAnswers(subject.answers));
  // a file that cannot be read may answer the questions of the overview
  const shown = company.result && answered.problems.length === 0 ? overviewOf(company.result, answers) : undefined;
  problems.push(...(shown?.problems ?? []));
  const current = newest?.revision;
  if (problems.length > 0 || !company.result || !registers || !current) return { problems: sortProblems(problems) };
  const all = policy.read.flatMap(({ revision }) => revision ?? []).reverse();
  const revisions = all.filter((revision) => revision.sealed);
  return {
    library: {
      company: company.result.data,
      current,
      revisions,
      drafts: all.filter((revision) => !revision.sealed),
      changes: changesBetween(revisions),
      ...registers.registers,
      subjects,
      answers,
      overview: shown?.overview ?? [],
      frameworks: resolveFrameworks(field.frameworks, subjects, company.result.data.leftOutFrameworks),
    },
  };
}

/** Returns the diff of each revision against the one before it. Both lists are newest first. */
function changesBetween(revisions: readonly Revision[]): Diff[] {
  return revisions.slice(1).map((from, index) => diffRevisions(from, revisions[index] ?? from));
}

/** Returns every revision in `policy/`, the dates of the sealed ones, and the problems of both revisions and seals. */
function readPolicy(
  files: readonly ContentFile[],
  folder: string,
  { assumeSealed, cache }: Pick<LoadOptions, 'assumeSealed' | 'cache'>,
): { read: RevisionResult[]; sealed: Set<string>; problems: Problem[] } {
  const sealsFile = files.find(({ name }) => name === sealsName);
  const { seals, problems } = readSeals(sealsFile?.bytes.toString('utf8') ?? '', sealsFile?.path ?? '');
  if (assumeSealed && !sealedDates(seals).has(assumeSealed)) {
    for (const [name, seal] of sealsOf(assumeSealed, files)) seals.set(name, seal);
  }
  const sealed = sealedDates(seals);
  const policyFolder = path.join(folder, 'policy');
  const filesOf = filesByRevision(files);
  const missing = missingFiles(seals, files);
  const read = revisionFolders(policyFolder).map((date) =>
    readRevision(date, filesOf.get(date) ?? [], displayPath(path.join(policyFolder, date)), {
      sealed: sealed.has(date),
      missing: missing.get(date) ?? [],
      cache,
    }),
  );
  return {
    read,
    sealed,
    problems: [
      ...problems,
      ...checkSeals(seals, files, sealsFile?.path ?? '', problems.length === 0),
      ...read.flatMap((result) => result.problems),
    ],
  };
}

function revisionFolders(policyFolder: string): string[] {
  if (!statSync(policyFolder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(policyFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** Returns a problem for each legacy URL that redirects to a revision which is not sealed. */
function checkLegacy({ path, data, places }: CompanyFile, dates: readonly string[]): Problem[] {
  return data.legacy.flatMap(({ revisions }, index) =>
    Object.entries(revisions)
      .filter(([, date]) => !dates.includes(date))
      .map(([value, date]) => ({
        path,
        ...places.positionOf(['legacy', index, 'revisions', value]),
        rule: 'unknown-revision',
        message: `A legacy URL redirects to the revision of ${date}, which is not sealed.`,
        hint: `Use the date of a sealed revision: ${dates.join(', ')}.`,
      })),
  );
}

/** Returns whether a file is `company.yaml`, the seals, a register entry or anything in a revision's folder. */
function isExpected(name: string): boolean {
  if (name === 'company.yaml' || name === sealsName || answersName.test(name)) return true;
  const folders = registerNames.join('|');
  // readRevision checks the files in a revision's folder
  return new RegExp(`^(policy/[^/]+/.+|(${folders})/${idPattern}\\.yaml)$`).test(name);
}

function noContent(folder: string): Problem {
  return {
    path: displayPath(folder),
    line: 1,
    column: 1,
    rule: 'no-content',
    message: 'There is no content here.',
    hint: 'Point CONTENT_DIR at a folder with company.yaml and policy/, or create them as docs/authoring.md shows.',
  };
}

function nothingSealed(folder: string): Problem {
  return {
    path: displayPath(path.join(folder, 'policy')),
    line: 1,
    column: 1,
    rule: 'no-sealed-revision',
    message: 'No revision is sealed, so there is nothing to publish.',
    hint: `Seal one with npm run seal, as docs/authoring.md shows.`,
  };
}
