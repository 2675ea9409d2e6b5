import { documentKind } from '../importing/document-kind.ts';
import { fileName } from '../importing/file-names.ts';
import { dayError } from '../model/day.ts';
import { isRevisionId } from '../model/revision-id.ts';
import { mainPolicy } from '../model/urls.ts';
import { revisionSchema } from '../schemas/index.ts';
import { commandLine, type Given } from './command-line.ts';
import { datedPair, groupedPairs, pairsOf, policyPair, samePair } from './same-pairs.ts';
import { isFolder } from './set-files.ts';

/** The arguments of `npm run import`: of one document, of a set of policies, or of the history of files in Git. */
export type ImportArguments = DocumentArguments | SetArguments | HistoryArguments;

/** What can be given for a document and for a history. */
interface CommonArguments {
  source: string | undefined;
  title: string | undefined;
  /** Whether lines that are bold as a whole are headings. */
  boldHeadings: boolean;
  dryRun: boolean;
  /** The name of the company, for a content folder without `company.yaml`. */
  company: string | undefined;
}

/** The arguments of `npm run import` for one revision. */
export interface DocumentArguments extends RevisionArguments {
  kind: 'document';
  /** The policy in `policy/`, if it was named. */
  policy: typeof mainPolicy | undefined;
  /** Names of new sections, each with the existing file that it continues. */
  same: ReadonlyMap<string, string>;
}

/** The arguments of `npm run import` for several policies, or for one that is not that in `policy/`. */
export interface SetArguments extends RevisionArguments {
  kind: 'set';
  /** The policy that all files are parts of, if it was named; else each file is one. */
  policy: string | undefined;
  /** By policy: names of new sections, each with the existing file that it continues. */
  same: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The arguments of `npm run import` for revisions of one date. */
interface RevisionArguments extends CommonArguments {
  /** Files, or folders with files. */
  files: string[];
  /** The id of the revision. */
  date: string;
  /** The day of the revision, or the instant of publication if a time was given. */
  publishedAt: string;
  summary: string | undefined;
}

/** The arguments of `npm run import` for the history of files in Git. */
export interface HistoryArguments extends CommonArguments {
  kind: 'history';
  /** The paths of the files in the repository. */
  files: string[];
  /** The name of the only policy, if it was given. */
  policy: string | undefined;
  /** The folder of the Git repository. */
  repository: string;
  /** The first day to import, as an ISO date. */
  since: string | undefined;
  /** By day: names of new sections, each with the existing file that it continues. */
  same: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Whether the summary of a revision is the subjects of its commits. */
  summaryFromCommits: boolean;
  /** Whether the revisions are sealed when all are written. */
  seal: boolean;
}

/** The description of `npm run import`. */
export const importCommand = {
  run: 'npm run import',
  about:
    'Makes a draft from a policy in Markdown, HTML or Word, and reports every word that it leaves out. Of several files, or of a folder, each becomes a policy of its own in policies/. With --git, makes a draft of each day on which a file was changed.',
  positionals: 'FILE.md|FILE.html|FILE.docx|FOLDER…',
  options: {
    date: {
      type: 'string',
      value: 'YYYY-MM-DD[-N][THH:MM:SS+HH:MM]',
      about: 'the day, or the time, when this revision was published; -2, -3 for a later one of that day',
    },
    source: { type: 'string', value: 'URL', about: 'where it was first published' },
    title: { type: 'string', value: 'TITLE', about: 'its title, if the document has none' },
    summary: { type: 'string', value: 'SENTENCE', about: 'what changed since the revision before' },
    company: { type: 'string', value: 'NAME', about: 'writes company.yaml with this name, if there is none' },
    policy: {
      type: 'string',
      value: 'NAME',
      about: 'all files are parts of this policy in policies/, or of that in policy/ if the name is policy',
    },
    same: {
      type: 'string',
      value: '[POLICY:|YYYY-MM-DD:]NEW=OLD',
      multiple: true,
      about:
        'a new section, by its file name or number, continues the file of an existing one; the policy is for several, the day for --git',
    },
    git: { type: 'string', value: 'REPOSITORY', about: 'the Git repository that has the history of the file' },
    'git-since': { type: 'string', value: 'YYYY-MM-DD', about: 'with --git: the first day to import' },
    'summary-from-commits': { type: 'boolean', about: 'with --git: the subjects of the commits are the summary' },
    seal: { type: 'boolean', about: 'with --git: seal the revisions when all are written' },
    'bold-headings': { type: 'boolean', about: 'lines that are bold as a whole are headings' },
    'dry-run': { type: 'boolean', about: 'only say what would be written' },
  },
  exits: '0 written, 1 refused',
} as const;

/** Returns the arguments of `npm run import`. If they are wrong, exits with code 2. */
export function importArguments(): ImportArguments {
  return commandLine(importCommand, (given) => checkImport(given));
}

/**
 * Returns the arguments of `npm run import` from its command line. Throws if they are wrong. A single file, but not a folder, is the
 * policy in `policy/` unless another one is named.
 */
export function checkImport(
  { values, positionals: files }: Given<typeof importCommand>,
  isFolderAt: (place: string) => boolean = isFolder,
): ImportArguments {
  const { source, title, summary, company, policy, 'bold-headings': boldHeadings, 'dry-run': dryRun } = values;
  const [file = '', ...more] = files;
  if (!file) throw new Error('Expected a file or a folder: Markdown, HTML or Word.');
  if (!revisionSchema.shape.source.safeParse(source).success) {
    throw new Error('--source must be an absolute http or https URL.');
  }
  for (const [name, words] of Object.entries({ title, summary, company, git: values.git })) {
    if (words !== undefined && !words.trim()) throw new Error(`--${name} must not be empty. Leave it out or write it.`);
    if (words !== undefined && /[\n\r]/.test(words.trim())) throw new Error(`--${name} must be one line.`);
  }
  if (policy !== undefined && (fileName(policy) !== policy || isRevisionId(policy))) {
    throw new Error('--policy must be the name of a folder: lowercase letters, digits and hyphens; not a date.');
  }
  const common = { source, title, company, boldHeadings, dryRun };
  const isSet = policy === undefined && (more.length > 0 || isFolderAt(file));
  if (isSet && title !== undefined) throw new Error('--title is for one policy. Write the titles into the files.');
  if (values.git !== undefined) return { ...common, files, policy, ...historyArguments(values, values.git, files) };
  for (const name of ['git-since', 'summary-from-commits', 'seal'] as const) {
    if (values[name]) throw new Error(`--${name} is only for --git.`);
  }
  if (!values.date?.trim()) throw new Error('--date is required.');
  const all = { ...common, files, ...publication(values.date), summary };
  const given = values.same ?? [];
  if (isSet) return { ...all, kind: 'set', policy, same: groupedPairs(given.map(policyPair)) };
  const pairs = pairsOf(given.map(samePair));
  if (policy === undefined || policy === mainPolicy) return { ...all, kind: 'document', policy, same: pairs };
  return { ...all, kind: 'set', policy, same: new Map(pairs.size > 0 ? [[policy, pairs]] : []) };
}

/** Returns the id of a revision and when it was published: the second one of a day is `2024-05-01-2T09:00:00+03:00`. */
function publication(given: string): Pick<DocumentArguments, 'date' | 'publishedAt'> {
  const [, day = '', number = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(-\d+)?(T.*)?$/.exec(given) ?? [];
  const [date, publishedAt] = [day + number, day + time];
  // the same rules as for revision.yaml, so that no draft is written that the content check then rejects
  if (isRevisionId(date) && revisionSchema.shape.publishedAt.safeParse(publishedAt).success)
    return { date, publishedAt };
  throw new Error(
    '--date must be a day that exists, or one with a time and its offset: 2024-05-01T09:00:00+03:00. The second revision of a day is 2024-05-01-2.',
  );
}

function historyArguments(
  values: Given<typeof importCommand>['values'],
  repository: string,
  files: readonly string[],
): Omit<HistoryArguments, keyof CommonArguments | 'files' | 'policy'> {
  if (!files.every((file) => documentKind(file)) || (values.policy !== undefined && files.length > 1)) {
    throw new Error('Expected one Markdown or HTML file with --git, or several, each of which is a policy of its own.');
  }
  for (const name of ['date', 'summary'] as const) {
    if (values[name] !== undefined) throw new Error(`--${name} is not for --git, where each revision has its own.`);
  }
  const since = values['git-since'];
  const fault = since !== undefined && dayError(since);
  if (fault) throw new Error(`--git-since: ${fault}`);
  const pairs = values.same ?? [];
  if (pairs.length > 0 && files.length > 1) {
    throw new Error('--same with --git is for one file. Import the file alone, with --policy NAME.');
  }
  return {
    kind: 'history',
    ...{ repository, since },
    same: groupedPairs(pairs.map(datedPair)),
    summaryFromCommits: values['summary-from-commits'],
    seal: values.seal,
  };
}
