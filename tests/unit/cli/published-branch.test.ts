import { describe, expect, it } from 'vitest';
import { publicationOf } from '../../../src/cli/published-branch.ts';
import { withoutSeals } from '../../../src/cli/undo-seal.ts';
import type { Git } from '../../../src/importing/history/file-commits.ts';

/** Git that prints these texts, by the first word of its arguments, and fails where there is none. */
function gitWith(texts: Record<string, string>): { git: Git; calls: string[][] } {
  const calls: string[][] = [];
  const git: Git = (...args) => {
    calls.push(args);
    const text = texts[args[0] ?? ''];
    if (text === undefined) throw new Error(`Git failed: ${args.join(' ')}`);
    return Buffer.from(`${text}\n`);
  };
  return { git, calls };
}

const known = { remote: 'backup\norigin', 'symbolic-ref': 'origin/main', 'rev-parse': 'abc', log: '' };

describe('publicationOf', () => {
  it('looks for the seals on the default branch of origin', () => {
    const { git, calls } = gitWith(known);
    expect(publicationOf(git, '2026-12-01', undefined)).toEqual({ branch: 'origin/main' });
    expect(calls.find(([name]) => name === 'symbolic-ref')?.at(-1)).toBe('refs/remotes/origin/HEAD');
    const log = calls.at(-1) ?? [];
    expect(log).toContain('-G[ *]2026-12-01/');
    expect(log.slice(-3)).toEqual(['origin/main', '--', 'SHA256SUMS']);
  });

  it('takes the only remote, whatever it is called', () => {
    const { git, calls } = gitWith({ ...known, remote: 'upstream' });
    publicationOf(git, '2026-12-01', undefined);
    expect(calls.find(([name]) => name === 'symbolic-ref')?.at(-1)).toBe('refs/remotes/upstream/HEAD');
  });

  it('looks on the branch that is given, and returns the commit that has the seals', () => {
    const { git, calls } = gitWith({ 'rev-parse': 'abc', log: 'abc1234' });
    expect(publicationOf(git, '2026-12-01', 'live')).toEqual({ branch: 'live', commit: 'abc1234' });
    expect(calls[0]?.at(-1)).toBe('live^{commit}');
  });

  it.each([
    ['there is no remote', { ...known, remote: '' }, undefined, 'has no remote'],
    ['the default branch is not known', { remote: 'origin' }, undefined, 'git remote set-head origin --auto'],
    ['the branch does not exist', { log: '' }, 'live', 'There is no branch live.'],
  ])('throws if %s', (_, texts: Record<string, string>, branch, message) => {
    expect(() => publicationOf(gitWith(texts).git, '2026-12-01', branch)).toThrow(message);
  });
});

it('withoutSeals removes the lines of one revision and nothing else', () => {
  const hash = 'a'.repeat(64);
  const line = (name: string, mark = ' ') => `${hash} ${mark}${name}\n`;
  const others = line('2026-12-01-2/a.mdx') + `${line('2024-05-01/2026-12-01.mdx')}\n`;
  expect(withoutSeals(line('2026-12-01/a.mdx') + others + line('2026-12-01/b.mdx', '*'), '2026-12-01')).toBe(others);
  expect(withoutSeals(line('2026-12-01/a.mdx'), '2026-12-01')).toBe('');
});
