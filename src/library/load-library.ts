import { existsSync } from 'node:fs';
import path from 'node:path';
import { idPattern } from '../model/id-pattern.ts';
import { type Problem, sortProblems } from '../model/problem.ts';
import { isRevisionId } from '../model/revision-id.ts';
import { registerNames } from '../registers/index.ts';
import { logName } from '../seals/log.ts';
import { checkAnswers } from './check-answers.ts';
import { checkCertificates } from './check-certificates.ts';
import { checkCharacters, type GlyphCheck } from './check-characters.ts';
import { checkFrameworks } from './check-frameworks.ts';
import { checkLegacy } from './check-legacy.ts';
import { checkLimits } from './check-limits.ts';
import { checkOwnUrls } from './check-own-urls.ts';
import { checkReferences } from './check-references.ts';
import { checkReservedIds } from './check-reserved-ids.ts';
import { checkReviewDays } from './check-review-days.ts';
import { checkSecurityTxt } from './check-security-txt.ts';
import { checkLinks, checkReadable, entriesNotRead, readContentFiles } from './content-files.ts';
import { dateCitations } from './date-citations.ts';
import { defineSubjects } from './define-subjects.ts';
import { externalUrls } from './external-urls.ts';
import { resolveFrameworks } from './frameworks.ts';
import { leaveOutFrameworks } from './left-out.ts';
import type { Library } from './library-types.ts';
import { checkFirstPolicy, originOf } from './origin-of.ts';
import { readBrand } from './read-brand.ts';
import { readCompany } from './read-company.ts';
import { judgedAnswers } from './judged.ts';
import { noContent, nothingSealed } from './nothing-to-publish.ts';
import { overviewOf } from './overview.ts';
import { type AnswersRead, readAnswers, subjectOfFile } from './read-answers.ts';
import { type FieldData, readFieldData } from './read-field-data.ts';
import { readRegisters } from './read-registers.ts';
import { policiesOf, readPolicies } from './read-policies.ts';
import type { PolicyResult } from './read-policy.ts';
import { unexpectedFile } from './read-revision.ts';
import { resolveRegisters } from './resolve.ts';
import { policyNamed, type Quoted } from './resolve-citations.ts';
import { resolveSubjects } from './resolve-subjects.ts';
import { sealsName } from './seals.ts';
import type { SectionCache } from './section-cache.ts';

/** A library, or the problems of the content if it has any. */
export type LibraryResult = { library: Library; problems?: undefined } | { library?: undefined; problems: Problem[] };

/** Options of `loadLibrary`. Days are ISO dates. */
export interface LoadOptions {
  /** The drafts to treat as sealed: ids of `policy/`, or `<policy>/<id>`. No effect on a revision that is sealed already. */
  assumeSealed?: string | readonly string[] | undefined;
  /** Files to ignore: paths as problems show them. */
  skippedFiles?: ReadonlySet<string> | undefined;
  /** The day of publication: a security.txt that has expired by then is a problem. */
  day?: string | undefined;
  /** The day before which security.txt must expire. If it is given, sources and reviews after `day` are problems too. */
  expiryLimit?: string | undefined;
  /** Returns which characters the PDF files cannot show. Without it, only those are problems that nothing can show. */
  glyphCheck?: GlyphCheck | undefined;
  /** Sections parsed by earlier runs. Sections parsed now are added to it. */
  cache?: SectionCache | undefined;
  /** What the field knows; read from `src/field/` if it is not given. */
  field?: FieldData | undefined;
}

/** Reads and checks a content folder. Returns the library built from it, or every problem found. */
export function loadLibrary(
  folder: string,
  { assumeSealed, skippedFiles, day, expiryLimit, glyphCheck, cache, field = readFieldData() }: LoadOptions = {},
): LibraryResult {
  if (!['company.yaml', 'policy', 'policies'].some((name) => existsSync(path.join(folder, name)))) {
    return { problems: [noContent(folder)] };
  }
  const unreadable = [...checkReadable(folder), ...checkLinks(folder)];
  if (unreadable.length > 0) return { problems: sortProblems(unreadable) };
  const all = readContentFiles(folder);
  const files = all.filter(({ path }) => !skippedFiles?.has(path));
  const tooLarge = checkLimits(files);
  if (tooLarge.length > 0) return { problems: sortProblems(tooLarge) };
  const company = readCompany(files, folder);
  const trusted = company.result?.data;
  const policies = readPolicies(files, folder, { assumeSealed: [assumeSealed ?? []].flat(), cache, trusted });
  const { entries, problems: registerProblems } = readRegisters(files);
  const answers = readAnswers(
    files,
    all.filter(({ path }) => skippedFiles?.has(path)),
  );
  const brand = readBrand(company.result, files);
  const defined = defineSubjects(field.subjects, answers.read);
  // only the check looks for days to come: a build must be repeatable for an earlier day
  const checked = expiryLimit ? day : undefined;
  const problems = [
    ...company.problems,
    ...brand.problems,
    ...policies.problems,
    ...registerProblems,
    ...answers.problems,
    ...defined.problems,
    ...checkAnswers(defined.subjects, answers),
    ...checkReservedIds(defined.subjects, entries),
    ...checkOwnUrls(files, company.result),
    ...checkReviewDays(answers.read, checked),
    ...checkCertificates(entries.certificates, field.standards, checked),
    ...checkFrameworks(answers.read, company.result, field.frameworks.frameworks),
    ...checkReferences(
      entries.references,
      externalUrls(
        company.result,
        policies.read.flatMap(({ read }) => read),
        entries,
      ),
      files,
    ),
    ...(company.result ? checkLegacy(company.result, policies.read) : []),
    ...(company.result ? checkFirstPolicy(company.result, policies.read) : []),
    ...(company.result ? checkSecurityTxt(company.result, entries.contacts, files, { day, expiryLimit }) : []),
    ...files.filter(({ name }) => !isExpected(name)).map(unexpectedFile),
    ...entriesNotRead(folder).map(unexpectedFile),
    ...checkCharacters(files, glyphCheck),
  ];
  if (policies.read.every(({ sealed }) => sealed.length === 0)) problems.push(nothingSealed(folder));
  const quoted = quotedPolicies(policies.read);
  const names = new Set(files.map(({ name }) => name));
  const context = { names, company: company.result?.data.legalName ?? '', day: checked };
  const registers =
    quoted.length > 0 ? resolveRegisters(entries, quoted, { ...context, standards: field.standards }) : undefined;
  const references = registers?.registers.references ?? [];
  const resolved =
    quoted.length > 0 ? resolveSubjects(defined.subjects, quoted, { ...context, references }) : undefined;
  problems.push(...(registers?.problems ?? []), ...(resolved?.problems ?? []));
  const leftOut = company.result?.data.leftOutFrameworks ?? [];
  const published = policiesOf(policies);
  const asked = dateCitations(resolved?.subjects ?? [], published);
  const subjects = leaveOutFrameworks(asked, leftOut);
  const shown = company.result && resolved && overviewOf(company.result, subjects, isUnsure(answers, problems));
  problems.push(...(shown?.problems ?? []));
  const [first, ...others] = published;
  if (problems.length > 0 || !company.result || !registers || !first) return { problems: sortProblems(problems) };
  return {
    library: {
      company: {
        ...company.result.data,
        legacy: company.result.data.legacy.map((one) => ({ ...one, policy: policyNamed(one.policy, quoted)?.id })),
      },
      pictures: brand.pictures,
      origin: originOf([first, ...others], company.result.data),
      policies: [first, ...others],
      ...registers.registers,
      subjects,
      answers: subjects.flatMap((subject) => judgedAnswers(subject.answers)),
      overview: shown?.overview ?? [],
      frameworks: resolveFrameworks(field.frameworks, asked, leftOut),
    },
  };
}

/**
 * Returns a function that returns whether a subject, or any subject, has a file of answers that could not be read or that
 * names a question or a subject wrongly.
 */
function isUnsure({ read, unread }: AnswersRead, problems: readonly Problem[]): (subject?: string) => boolean {
  const faulty = new Set(
    problems.filter(({ rule }) => /^unknown-(question|subject)$/.test(rule)).map(({ path }) => path),
  );
  const unsure = new Set([...unread, ...read.filter(({ path }) => faulty.has(path)).map(({ subject }) => subject)]);
  return (subject) => (subject ? unsure.has(subject) : unsure.size > 0);
}

/** Returns the revisions of each policy that quotes are looked up in: the newest, even if parts of it could not be read. */
function quotedPolicies(policies: readonly PolicyResult[]): Quoted {
  return policies.flatMap(({ id, file, read, sealed }) => {
    const current = read.find(({ date }) => date === sealed.at(-1));
    if (!current) return [];
    const title = file?.data.title ?? current.revision?.title ?? id;
    const drafts = read.filter(({ date }) => isRevisionId(date) && !sealed.includes(date));
    return [{ id, title, withdrawnOn: file?.data.withdrawn?.on, current, drafts }];
  });
}

/** Returns whether a file is `company.yaml`, a register entry, or of a policy: its seals or anything in a revision's folder. */
function isExpected(name: string): boolean {
  // readBrand checks the files in brand/
  if (name === 'company.yaml' || name.startsWith('brand/') || subjectOfFile(name)) return true;
  const folders = registerNames.join('|');
  // readRevision checks the files in a revision's folder
  const inPolicy = `(policy|policies/[^/]+)/(${sealsName}|${logName}|[^/]+\\.(minisig|tsr)|policy\\.yaml|[^/]+/.+)`;
  return new RegExp(`^(${inPolicy}|(${folders})/${idPattern}\\.yaml)$`).test(name);
}
