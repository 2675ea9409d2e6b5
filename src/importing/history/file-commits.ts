/** Runs Git in a repository with these arguments and returns its output. Throws if Git does. */
export type Git = (...args: string[]) => Buffer;

/** A commit that changed a file, on the branch that is read. */
export interface FileCommit {
  id: string;
  /** The time of its author, with the offset of the author's time zone: `2024-02-01T10:00:00+02:00`. */
  time: string;
  /** Its subject. That of a merge of a pull request is the title of the pull request. */
  subject: string;
  /** The path that the file has in it, or `undefined` if the commit removed the file. */
  path: string | undefined;
}

/**
 * Returns the commits of the current branch that changed a file, oldest first, and follows the file when it was renamed. Of
 * a merge, only the merge itself is listed, because the branch never had the states in between. Throws if the repository
 * cannot be read or if the file was never in it.
 */
export function fileCommits(git: Git, file: string): FileCommit[] {
  if (textOf(git('rev-parse', '--is-shallow-repository')) === 'true') {
    throw new Error('The repository is a shallow clone, which lacks older versions. Run git fetch --unshallow in it.');
  }
  const log = (...args: string[]) =>
    textOf(git(...settings, 'log', '-z', '--no-color', '--name-status', format, ...args));
  // a rename inside a merge is seen only in the commits that were merged
  const everyCommit = changesIn(log('--follow', '-M', '--', file));
  const names = [...new Set(everyCommit.flatMap(({ changes }) => changes.flatMap(({ paths }) => paths)))];
  if (names.length === 0) throw new Error(`${file} was never in the history of the current branch.`);
  const fromRoot = names.map((name) => `:(top,literal)${name}`);
  const onBranch = changesIn(log('--first-parent', '--diff-merges=first-parent', '--no-renames', '--', ...fromRoot));
  const renames = everyCommit.flatMap(({ id, changes }) =>
    changes.flatMap(({ paths: [from = '', to] }) => (to === undefined ? [] : [{ id, from, to }])),
  );
  return followPaths(onBranch, renames, everyCommit[0]?.changes.at(-1)?.paths.at(-1) ?? file);
}

/** Returns the bytes of a file in a commit. Throws if Git cannot read them. */
export function fileInCommit(git: Git, commit: string, path: string): Buffer {
  return git('cat-file', 'blob', `${commit}:${path}`);
}

/** A commit with all changes that Git lists for the names of the file. */
interface ListedCommit extends Omit<FileCommit, 'path'> {
  changes: { kind: string; paths: string[] }[];
}

/** A commit that gave the file another name, as Git sees it. */
interface Rename {
  id: string;
  from: string;
  to: string;
}

const settings = ['-c', 'log.showSignature=false', '-c', 'diff.renameLimit=10000'];

/** Control characters, which no subject has, part the fields of a commit and the commits. */
const format = '--format=%x01%H%x02%aI%x02%s%x02%b%x03';

function changesIn(log: string): ListedCommit[] {
  return log
    .split('\x01')
    .slice(1)
    .map((entry) => {
      const [about = '', names = ''] = entry.split('\x03');
      const [id = '', time = '', subject = '', body = ''] = about.split('\x02');
      const [title = ''] = body.trim().split('\n');
      const isPullRequest = /^Merge pull request #\d+ from /.test(subject) && title.trim() !== '';
      return { id, time, subject: isPullRequest ? title.trim() : subject, changes: changesOf(names) };
    });
}

/** Returns the changes that Git lists with `--name-status -z`: a letter and one path, or two of a renamed file. */
function changesOf(names: string): ListedCommit['changes'] {
  const parts = names
    .split('\0')
    .map((part) => part.replace(/^\n/, ''))
    .filter(Boolean);
  const changes: ListedCommit['changes'] = [];
  while (parts.length > 0) {
    const kind = (parts.shift() ?? '').charAt(0);
    changes.push({ kind, paths: parts.splice(0, /[RC]/.test(kind) ? 2 : 1) });
  }
  return changes;
}

/**
 * Returns the commits, newest first, with the name that the file has in each, oldest first. It keeps the name that it has now
 * back to the commit that gave it that name: the one that `renames` has, or else the one that added it. So a copy of it that
 * stayed under another name, and was removed later, is not taken for it.
 */
function followPaths(newestFirst: readonly ListedCommit[], renames: readonly Rename[], newest: string): FileCommit[] {
  const presentAfter = presentNames(newestFirst);
  const nameIn = (names: ReadonlySet<string>, wanted: string | undefined) =>
    wanted !== undefined && names.has(wanted) ? wanted : [...names].at(-1);
  let path = nameIn(presentAfter[0] ?? new Set(), newest);
  const followed = newestFirst.flatMap(({ id, time, subject, changes }, index): FileCommit[] => {
    const after = path;
    const renamed = renames.find((one) => one.id === id && one.to === after);
    path = nameIn(presentAfter[index + 1] ?? new Set(), renamed?.from ?? after);
    const isOther = path !== after || changes.some(({ paths }) => paths.includes(after ?? ''));
    return isOther ? [{ id, time, subject, path: after }] : [];
  });
  return followed.reverse();
}

/** Returns the names that there are after each commit, in the order of the commits and each set oldest first. */
function presentNames(newestFirst: readonly ListedCommit[]): ReadonlySet<string>[] {
  const present = new Set<string>();
  const sets = [...newestFirst].reverse().map(({ changes }) => {
    for (const { kind, paths } of changes) {
      const [name = ''] = paths;
      if (kind === 'D') present.delete(name);
      else present.add(name);
    }
    return new Set(present);
  });
  return sets.reverse();
}

function textOf(output: Buffer): string {
  return output.toString('utf8').replace(/\n$/, '');
}
