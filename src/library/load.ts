import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Problem, sortProblems } from '../model/problem.ts';
import { companySchema, registerSchemas } from '../schemas/index.ts';
import { type ContentFile, decode, displayPath, readContentFiles } from './content-files.ts';
import type { Company, Library } from './library.ts';
import { readRegisters } from './read-registers.ts';
import { type RevisionResult, readRevision, unexpectedFile } from './read-revision.ts';
import { readYaml } from './read-yaml.ts';
import { resolveRegisters } from './resolve.ts';
import { checkSeals, readSeals, sealedDates, sealsName } from './seals.ts';

/** A library, or everything that is wrong with the content it should be built from. */
export type LibraryResult = { library: Library; problems?: undefined } | { library?: undefined; problems: Problem[] };

/** Reads a content folder, checks all of it and builds the library. */
export function loadLibrary(folder: string): LibraryResult {
  if (!existsSync(path.join(folder, 'company.yaml')) && !existsSync(path.join(folder, 'policy'))) {
    return { problems: [noContent(folder)] };
  }
  const files = readContentFiles(folder);
  const company = readCompany(files, folder);
  const policy = readPolicy(files, folder);
  const { entries, problems: registerProblems } = readRegisters(files);
  const revisions = policy.read.flatMap(({ revision }) => revision ?? []).reverse();
  const sealed = revisions.filter((revision) => revision.sealed);
  const problems = [
    ...company.problems,
    ...policy.problems,
    ...registerProblems,
    ...files.filter(({ name }) => !isExpected(name)).map(unexpectedFile),
  ];
  const [current] = sealed;
  if (!current) {
    if (policy.sealedCount === 0) problems.push(nothingSealed(folder));
    return { problems: sortProblems(problems) };
  }
  const resolved = resolveRegisters(entries, current, policy.read);
  problems.push(...resolved.problems);
  if (company.data)
    problems.push(
      ...checkLegacy(
        company.data,
        sealed.map(({ date }) => date),
        folder,
      ),
    );
  if (problems.length > 0 || !company.data) return { problems: sortProblems(problems) };
  const drafts = revisions.filter((revision) => !revision.sealed);
  return { library: { company: company.data, current, revisions: sealed, drafts, ...resolved.registers } };
}

function readCompany(files: readonly ContentFile[], folder: string): { data?: Company; problems: Problem[] } {
  const file = files.find(({ name }) => name === 'company.yaml');
  if (!file) {
    const place = { path: displayPath(path.join(folder, 'company.yaml')), line: 1, column: 1 };
    const hint = 'Add it, with name and legalName.';
    return { problems: [{ ...place, rule: 'missing-file', message: 'There is no company.yaml.', hint }] };
  }
  const decoded = decode(file);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const result = readYaml(decoded.text, file.path, companySchema);
  return 'problems' in result ? result : { data: result.data, problems: [] };
}

function readPolicy(
  files: readonly ContentFile[],
  folder: string,
): { read: RevisionResult[]; sealedCount: number; problems: Problem[] } {
  const sums = files.find(({ name }) => name === sealsName);
  const { seals, problems } = readSeals(sums?.bytes.toString('utf8') ?? '', sums?.path ?? '');
  const sealed = sealedDates(seals);
  const policyFolder = path.join(folder, 'policy');
  const read = revisionFolders(policyFolder).map((date) =>
    readRevision(
      date,
      files.filter(({ name }) => name.startsWith(`policy/${date}/`)),
      displayPath(path.join(policyFolder, date)),
      sealed.has(date),
    ),
  );
  return {
    read,
    sealedCount: sealed.size,
    problems: [
      ...problems,
      ...checkSeals(seals, files, sums?.path ?? ''),
      ...read.flatMap((result) => result.problems),
    ],
  };
}

function revisionFolders(policyFolder: string): string[] {
  if (!existsSync(policyFolder)) return [];
  return readdirSync(policyFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

function checkLegacy(company: Company, dates: readonly string[], folder: string): Problem[] {
  return company.legacy.flatMap(({ revisions }) =>
    Object.values(revisions)
      .filter((date) => !dates.includes(date))
      .map((date) => ({
        path: displayPath(path.join(folder, 'company.yaml')),
        line: 1,
        column: 1,
        rule: 'unknown-revision',
        message: `A legacy address leads to the revision of ${date}, which is not sealed.`,
        hint: `Use one of ${dates.join(', ')}.`,
      })),
  );
}

function isExpected(name: string): boolean {
  if (name === 'company.yaml' || name === sealsName) return true;
  const registers = Object.keys(registerSchemas).join('|');
  // what lies in a revision's folder is judged with the revision
  return new RegExp(`^(policy/[^/]+/.+|(${registers})/[a-z0-9]+(-[a-z0-9]+)*\\.yaml)$`).test(name);
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
    hint: `Seal one: list its files in ${sealsName}, as docs/authoring.md shows.`,
  };
}
