import { isOutsideYears } from '../model/day.ts';
import { idPattern } from '../model/id-pattern.ts';
import type { Revision, RevisionName, Section } from '../model/policy.ts';
import type { Position, Problem } from '../model/problem.ts';
import { dayOf, isRevisionId } from '../model/revision-id.ts';
import type { Seal } from '../model/seal.ts';
import { compareNumbers } from '../model/section-number.ts';
import { revisionSchema } from '../schemas/index.ts';
import type { PolicyLink } from './check-policy-links.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkSectionLinks } from './check-section-links.ts';
import { type ContentFile, decode } from './content-files.ts';
import { withOwnLinks } from './own-links.ts';
import type { SectionCache, SectionLink } from './section-cache.ts';
import { readSection } from './read-section.ts';
import { readYaml } from './read-yaml.ts';

/** A revision as read from its folder. */
export interface RevisionResult extends RevisionName {
  /** The whole revision, if it has no problems. */
  revision?: Revision;
  /** The time of its publication with its place in `revision.yaml`, if that could be read. */
  published?: Position & { path: string; time: string };
  /** Its place in the log of seals, if it has one. */
  seal?: Seal | undefined;
  /** The sections that could be read, sorted by number. */
  sections: Section[];
  /** The ids of the sections that could not be read or are missing. */
  unread: string[];
  /** The other policies, and the sections of them, that its sections link to. */
  policyLinks: PolicyLink[];
  /** The external URLs in its sections and in `revision.yaml`. */
  links: (SectionLink & { path: string })[];
  problems: Problem[];
}

/** Options of `readRevision`. */
interface RevisionOptions {
  sealed: boolean;
  /** Sealed files that no longer exist. `checkSeals` reports them, so their absence is not reported again. */
  missing: readonly string[];
  /** Its place in the log of seals, if it has one. */
  seal?: Seal | undefined;
  cache?: SectionCache | undefined;
}

/**
 * Returns a revision and its problems, from the files in its folder, whose names are relative to
 * the policy's. `path` is the folder as problems show it.
 */
export function readRevision(
  { policy, date }: RevisionName,
  files: readonly ContentFile[],
  path: string,
  { sealed, missing, seal, cache }: RevisionOptions,
): RevisionResult {
  const problems: Problem[] = [];
  if (!isRevisionId(date)) problems.push(malformedName(date, path));
  const read = files
    .filter(({ name }) => /^[^/]+\/[^/]+\.mdx$/.test(name))
    .map((file) => readSection(file, basename(file.name, '.mdx'), cache));
  const sections = read.flatMap((result) => ('section' in result ? [withOwnLinks(result, policy)] : []));
  const faulty = read.filter((result) => 'problems' in result);
  problems.push(...faulty.flatMap((result) => result.problems));
  const missingIds = missing.filter((name) => name.endsWith('.mdx')).map((name) => basename(name, '.mdx'));
  const unread = [...faulty.map(({ id }) => id), ...missingIds];
  if (read.length === 0 && missingIds.length === 0) {
    problems.push({
      ...start(path),
      rule: 'empty-revision',
      message: 'The revision has no sections.',
      hint: 'Add a file <section>.mdx for each section, or remove the folder.',
    });
  }
  // without the number of every section, the ones that can be read may seem to skip a number
  if (unread.length === 0) problems.push(...checkNumbers(sections));
  problems.push(...checkSectionLinks(sections, unread));
  const metadata = readMetadata(date, files, path);
  if ('problems' in metadata && !missing.includes('revision.yaml')) problems.push(...metadata.problems);
  problems.push(...files.filter(isUnexpected).map(unexpectedFile));
  const policyLinks = sections.flatMap(({ sectionLinks, path }) =>
    sectionLinks.flatMap(({ policy, ...link }) => (policy === undefined ? [] : [{ ...link, policy, path }])),
  );
  const links = sections.flatMap(({ links, path }) => links.map((link) => ({ ...link, path })));
  if ('data' in metadata && metadata.data.source) {
    links.push({ url: metadata.data.source, path: metadata.path, ...metadata.places.positionOf(['source']) });
  }
  const ordered = sections.map(({ section }) => section).sort((a, b) => compareNumbers(a.number, b.number));
  const published =
    'data' in metadata
      ? { path: metadata.path, time: metadata.data.publishedAt, ...metadata.places.positionOf(['publishedAt']) }
      : undefined;
  const result = {
    ...{ policy, date, seal, sections: ordered, unread, policyLinks, links, problems },
    ...(published ? { published } : {}),
  };
  if (problems.length > 0 || 'problems' in metadata) return result;
  const { title } = metadata.data;
  const named = ordered.map((section) =>
    isPreamble(section, title) ? { ...section, isPreamble: true as const } : section,
  );
  return { ...result, revision: { policy, date, sealed, seal, ...metadata.data, sections: named } };
}

/** Returns whether a section is the text above the first heading of its policy, which has no title but that of the policy. */
function isPreamble({ number, label, title }: Section, policyTitle: string): boolean {
  return number === '0' && label === undefined && title === policyTitle;
}

function malformedName(date: string, path: string): Problem {
  const isYear = isOutsideYears(date);
  return {
    ...start(path),
    rule: 'malformed-date',
    message: `The folder name “${date}” ${isYear ? 'has a year outside of 1900 to 9000' : 'is not a date'}.`,
    hint: isYear
      ? 'Correct the year.'
      : 'Name the folder after the date of the revision, written as YYYY-MM-DD, with -2, -3 for a later one of that day.',
  };
}

/** Returns the content of a revision's `revision.yaml`, or its problems. */
function readMetadata(date: string, files: readonly ContentFile[], path: string) {
  const file = files.find(({ name }) => name === `${date}/revision.yaml`);
  if (!file) {
    const problem: Problem = {
      ...start(`${path}/revision.yaml`),
      rule: 'missing-file',
      message: 'The revision has no revision.yaml.',
      hint: 'Add it, with title, publishedAt and summary.',
    };
    return { problems: [problem] };
  }
  const decoded = decode(file);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const result = readYaml(decoded.text, file.path, revisionSchema);
  if ('problems' in result) return result;
  if (!isRevisionId(date) || result.data.publishedAt.startsWith(dayOf(date))) return { path: file.path, ...result };
  const problem: Problem = {
    path: file.path,
    ...result.places.positionOf(['publishedAt']),
    rule: 'date-mismatch',
    message: `publishedAt is ${result.data.publishedAt.slice(0, 10)}, but the folder is named ${date}.`,
    hint: 'Correct one of them, so that both have the same date.',
  };
  return { problems: [problem] };
}

function isUnexpected({ name }: ContentFile): boolean {
  return !new RegExp(`^[^/]+/(${idPattern}\\.mdx|revision\\.yaml)$`).test(name);
}

/** Returns the problem of a file that is not published from its folder. */
export function unexpectedFile({ path, name }: Pick<ContentFile, 'path' | 'name'>): Problem {
  return {
    ...start(path),
    rule: 'unexpected-file',
    message: `Unexpected file: nothing in ${basename(name)} is published.`,
    hint: 'Rename, move or remove it: a section is named <section>.mdx, a register entry <id>.yaml, in lowercase letters, digits and hyphens.',
  };
}

function start(path: string): Pick<Problem, 'path' | 'line' | 'column'> {
  return { path, line: 1, column: 1 };
}

function basename(name: string, extension = ''): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return base.endsWith(extension) ? base.slice(0, base.length - extension.length) : base;
}
