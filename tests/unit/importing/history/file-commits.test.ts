import { describe, expect, it } from 'vitest';
import { fileCommits, fileInCommit, type Git } from '../../../../src/importing/history/file-commits.ts';

/** A commit as `git log` prints it: its changes are letters and paths. */
interface Logged {
  id: string;
  time?: string;
  subject?: string;
  body?: string;
  changes: string[];
}

const logged = ({ id, time = '2024-05-01T09:00:00+03:00', subject = 'Edit', body = '', changes }: Logged) =>
  `\x01${id}\x02${time}\x02${subject}\x02${body}\x03\0\n${changes.map((part) => `${part}\0`).join('')}\0`;

/** Git with these logs, newest commit first: of every commit, following the file, and of the branch. */
function gitWith(every: Logged[], branch: Logged[], { shallow = false } = {}): { git: Git; calls: string[][] } {
  const calls: string[][] = [];
  const git: Git = (...args) => {
    calls.push(args);
    if (args[0] === 'rev-parse') return Buffer.from(`${shallow}\n`);
    return Buffer.from((args.includes('--follow') ? every : branch).map(logged).join(''));
  };
  return { git, calls };
}

const pathsOf = (every: Logged[], branch: Logged[]) =>
  fileCommits(gitWith(every, branch).git, 'policy.md').map(({ id, path }) => [id, path]);

describe('fileCommits', () => {
  it('returns the commits of the branch oldest first, with time, subject and path', () => {
    const both = [
      { id: 'b', time: '2024-06-01T10:00:00+02:00', subject: 'Shorten', changes: ['M', 'policy.md'] },
      { id: 'a', time: '2024-05-01T09:00:00Z', subject: 'Add', changes: ['A', 'policy.md'] },
    ];
    expect(fileCommits(gitWith(both, both).git, 'policy.md')).toEqual([
      { id: 'a', time: '2024-05-01T09:00:00Z', subject: 'Add', path: 'policy.md' },
      { id: 'b', time: '2024-06-01T10:00:00+02:00', subject: 'Shorten', path: 'policy.md' },
    ]);
  });

  it('follows a renamed file, also if the branch has the rename as a removal and an addition', () => {
    const every = [
      { id: 'c', changes: ['M', 'policy.md'] },
      { id: 'b2', changes: ['R093', 'old name.md', 'policy.md'] },
      { id: 'a', changes: ['A', 'old name.md'] },
    ];
    const branch = [
      { id: 'c', changes: ['M', 'policy.md'] },
      { id: 'b', changes: ['D', 'old name.md', 'A', 'policy.md'] },
      { id: 'a', changes: ['A', 'old name.md'] },
    ];
    expect(pathsOf(every, branch)).toEqual([
      ['a', 'old name.md'],
      ['b', 'policy.md'],
      ['c', 'policy.md'],
    ]);
  });

  it('takes the newest of several names before the commit that added the one that it has now', () => {
    const every = [
      { id: 'c2', changes: ['R100', 'second.md', 'policy.md'] },
      { id: 'b2', changes: ['R100', 'first.md', 'second.md'] },
    ];
    const branch = [
      { id: 'c', changes: ['D', 'first.md', 'D', 'second.md', 'A', 'policy.md'] },
      { id: 'b', changes: ['A', 'second.md'] },
      { id: 'a', changes: ['A', 'first.md'] },
    ];
    expect(pathsOf(every, branch)).toEqual([
      ['a', 'first.md'],
      ['b', 'second.md'],
      ['c', 'policy.md'],
    ]);
  });

  it('follows the file that was copied, although the copy stayed in its old place for a while', () => {
    const every = [
      { id: 'c', changes: ['M', 'policies/policy.md'] },
      { id: 'b', changes: ['C100', 'policy.md', 'policies/policy.md'] },
      { id: 'a', changes: ['A', 'policy.md'] },
    ];
    const branch = [
      { id: 'd', changes: ['D', 'policy.md'] },
      { id: 'c', changes: ['M', 'policies/policy.md'] },
      { id: 'b', changes: ['A', 'policies/policy.md'] },
      { id: 'a', changes: ['A', 'policy.md'] },
    ];
    const expected = [
      ['a', 'policy.md'],
      ['b', 'policies/policy.md'],
      ['c', 'policies/policy.md'],
    ];
    expect(pathsOf(every, branch)).toEqual(expected);
    // the commit of the branch is a merge of the one that copied the file
    expect(
      pathsOf(
        every.map((one) => (one.id === 'b' ? { ...one, id: 'b2' } : one)),
        branch,
      ),
    ).toEqual(expected);
  });

  it('asks for all names that the file had, from the root of the repository', () => {
    const { git, calls } = gitWith([{ id: 'a', changes: ['R100', 'docs/old.md', 'docs/policy.md'] }], []);
    expect(fileCommits(git, 'policy.md')).toEqual([]);
    expect(calls.at(-1)?.slice(-3)).toEqual(['--', ':(top,literal)docs/old.md', ':(top,literal)docs/policy.md']);
    expect(calls.at(-1)).toContain('--first-parent');
  });

  it('leaves out a commit that changed only a file with a name that the policy has later', () => {
    const every = [
      { id: 'c', changes: ['R100', 'old.md', 'policy.md'] },
      { id: 'a', changes: ['A', 'old.md'] },
    ];
    const branch = [
      { id: 'c', changes: ['D', 'old.md', 'M', 'policy.md'] },
      { id: 'b', changes: ['A', 'policy.md'] },
      { id: 'a', changes: ['A', 'old.md'] },
    ];
    expect(pathsOf(every, branch)).toEqual([
      ['a', 'old.md'],
      ['c', 'policy.md'],
    ]);
  });

  it('has no path for a commit that removed the file, and one again for the commit that brought it back', () => {
    const both = [
      { id: 'c', changes: ['A', 'policy.md'] },
      { id: 'b', changes: ['D', 'policy.md'] },
      { id: 'a', changes: ['A', 'policy.md'] },
    ];
    expect(pathsOf(both, both)).toEqual([
      ['a', 'policy.md'],
      ['b', undefined],
      ['c', 'policy.md'],
    ]);
  });

  it.each([
    ['Merge pull request #7 from acme/terms', '\nShorten the terms\n\nMore.', 'Shorten the terms'],
    ['Merge pull request #7 from acme/terms', '\n', 'Merge pull request #7 from acme/terms'],
    ["Merge branch 'terms'", 'Shorten the terms', "Merge branch 'terms'"],
  ])('of “%s” with the body %j has the subject “%s”', (subject, body, expected) => {
    const both = [{ id: 'a', subject, body, changes: ['A', 'policy.md'] }];
    expect(fileCommits(gitWith(both, both).git, 'policy.md')[0]?.subject).toBe(expected);
  });

  it('throws if the file was never there', () => {
    expect(() => fileCommits(gitWith([], []).git, 'policy.md')).toThrow(
      'policy.md was never in the history of the current branch.',
    );
  });

  it('throws if the repository is a shallow clone', () => {
    const both = [{ id: 'a', changes: ['A', 'policy.md'] }];
    expect(() => fileCommits(gitWith(both, both, { shallow: true }).git, 'policy.md')).toThrow('shallow clone');
  });
});

it('fileInCommit asks Git for the bytes of the file in a commit', () => {
  const git: Git = (...args) => Buffer.from(args.join(' '));
  expect(String(fileInCommit(git, 'abc', 'docs/policy.md'))).toBe('cat-file blob abc:docs/policy.md');
});
