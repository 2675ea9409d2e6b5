import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/library/content-files.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { policiesOf, policyFolders, readPolicies } from '../../../src/library/read-policies.ts';
import { check, field } from './check.ts';
import { type WrittenPolicy, withPolicies } from './policies.ts';

const one = { '2024-05-01': 'One rule.' };
const written = (file?: string, more: Partial<WrittenPolicy> = {}): WrittenPolicy => ({
  ...(file === undefined ? {} : { file }),
  revisions: one,
  ...more,
});
const read = (policies: Record<string, WrittenPolicy>, assumeSealed?: string[]) =>
  withPolicies(policies, (folder) =>
    policiesOf(readPolicies(readContentFiles(folder), folder, { ...(assumeSealed ? { assumeSealed } : {}) })),
  );

describe('the policies of a library', () => {
  it('are those in policies/, beside the one in policy/ or without it', () => {
    expect(read({ access: written('title: Access') }).map(({ id }) => id)).toEqual(['access']);
    const both = read({ policy: written(), access: written('title: Access') });
    expect(both.map(({ id }) => id)).toEqual(['policy', 'access']);
    expect(both.map(({ current }) => [current.policy, current.date])).toEqual([
      ['policy', '2024-05-01'],
      ['access', '2024-05-01'],
    ]);
  });

  it('are ordered by their number, then by title, the one in policy/ first and withdrawn ones last', () => {
    const policies = read({
      policy: written(),
      gone: written("title: Another\norder: -5\nwithdrawn: { on: '2025-01-01' }"),
      past: written("title: A past one\nwithdrawn: { on: '2025-01-01' }"),
      zebra: written('title: About zebras'),
      access: written('title: Access'),
      second: written('title: B\norder: 2'),
      tenth: written('title: A\norder: 10'),
    });
    expect(policies.map(({ id }) => id)).toEqual(['policy', 'second', 'tenth', 'zebra', 'access', 'gone', 'past']);
  });

  it('can put the one in policy/ at a place of its own', () => {
    const policies = read({ policy: written('title: Main\norder: 2'), access: written('title: Access\norder: 1') });
    expect(policies.map(({ id }) => id)).toEqual(['access', 'policy']);
  });

  it('have the facts of policy.yaml, and without it the title of the current revision', () => {
    const file =
      "title: Access\nkind: standard\ncovers: Who may enter.\nwithdrawn: { on: '2025-01-01', replacedBy: policy }";
    const [main, access] = read({ policy: written(), access: written(file) });
    expect(main).toMatchObject({ title: 'Rules of policy', kind: 'policy' });
    expect(main?.covers).toBeUndefined();
    expect(main?.withdrawn).toBeUndefined();
    expect(access).toMatchObject({ title: 'Access', kind: 'standard', covers: 'Who may enter.' });
    expect(access?.withdrawn).toEqual({ on: '2025-01-01', replacedBy: 'policy' });
  });

  it('have their own revisions, drafts, changes and seals', () => {
    const revisions = { ...one, '2024-05-01-2': 'Two rules.', '2025-01-01': 'Three rules.' };
    const [main, access] = read({
      policy: written(),
      access: written('title: Access', { revisions, drafts: ['2025-01-01'] }),
    });
    expect(main?.revisions.map(({ date }) => date)).toEqual(['2024-05-01']);
    expect(access?.revisions.map(({ date }) => date)).toEqual(['2024-05-01-2', '2024-05-01']);
    expect(access?.drafts.map(({ date }) => date)).toEqual(['2025-01-01']);
    expect(access?.changes.map(({ from, to }) => [from, to])).toEqual([['2024-05-01', '2024-05-01-2']]);
    expect(access?.origin).not.toBe(main?.origin);
  });

  it('do not include one without a sealed revision', () => {
    expect(read({ policy: written(), access: written('title: Access', { drafts: ['2024-05-01'] }) })).toHaveLength(1);
  });

  it.each([
    ['2025-01-01', ['2025-01-01', '2024-05-01']],
    ['access/2025-01-01', ['2024-05-01', '2025-01-01']],
    ['policy/2025-01-01', ['2025-01-01', '2024-05-01']],
    ['other/2025-01-01', ['2024-05-01', '2024-05-01']],
  ])('have the draft %s as current revision if that is assumed to be sealed', (name, expected) => {
    const drafted = { revisions: { ...one, '2025-01-01': 'Two rules.' }, drafts: ['2025-01-01'] };
    const policies = read({ policy: written(undefined, drafted), access: written('title: Access', drafted) }, [name]);
    expect(policies.map(({ current }) => current.date)).toEqual(expected);
  });
});

describe('policyFolders()', () => {
  it('returns the folder policy and those in policies/, of which none is called policy', () => {
    const folders = withPolicies({ b: written('title: B'), a: written('title: A'), policy: written() }, policyFolders, {
      'policies/policy/policy.yaml': 'title: X',
    });
    expect(folders).toEqual(['policy', 'a', 'b']);
    expect(withPolicies({}, policyFolders)).toEqual([]);
  });
});

describe('a library of several policies', () => {
  const load = (policies: Record<string, WrittenPolicy>) =>
    withPolicies(policies, (folder) => loadLibrary(folder, { field }).library);
  const old = written('title: Old', { revisions: { '2020-01-01': 'An old rule.' } });

  it('has the origin of the one in policy/, or else of the one whose first revision is the oldest', () => {
    const both = load({ policy: written(), old });
    expect(both?.origin).toBe(both?.policies[0].origin);
    const listed = load({ access: written('title: Access'), old });
    expect(listed?.policies.map(({ id }) => id)).toEqual(['access', 'old']);
    expect(listed?.origin).toBe(listed?.policies[1]?.origin);
  });

  it('keeps the origin of the first policy that company.yaml names when an older policy is added', () => {
    const access = { access: written('title: Access') };
    const before = load(access)?.origin;
    const company = { 'company.yaml': 'name: Basic\nlegalName: Basic Ltd\nfirstPolicy: access\n' };
    expect(load({ ...access, old })?.origin).not.toBe(before);
    expect(withPolicies({ ...access, old }, (folder) => loadLibrary(folder, { field }).library, company)?.origin).toBe(
      before,
    );
    const main = load({ policy: written() })?.origin;
    const withMain = withPolicies(
      { ...access, policy: written() },
      (folder) => loadLibrary(folder, { field }).library,
      company,
    );
    expect(withMain?.origin).toBe(main);
  });

  it('has a problem if the first policy that company.yaml names does not exist', () => {
    const company = { 'company.yaml': 'name: Basic\nlegalName: Basic Ltd\nfirstPolicy: acces\n' };
    const problems = withPolicies({ access: written('title: Access') }, check, company);
    expect(problems).toEqual([
      expect.stringMatching(
        /^company.yaml:3:14 {2}unknown-policy {2}The first policy is acces, which has no sealed revision\. Name one of access\.$/,
      ),
    ]);
  });

  it('has problems in files of each of them', () => {
    const problems = withPolicies(
      { policy: written(), access: { revisions: { '2024-13-01': 'No such day.' } } },
      check,
    );
    expect(problems.map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual(
      expect.arrayContaining([
        'policies/access/2024-13-01:1:1 malformed-date',
        'policies/access/policy.yaml:1:1 missing-file',
      ]),
    );
  });

  it.each([
    ['itself', 'access'],
    ['none', 'backup'],
  ])('has a problem if a withdrawn policy is replaced by %s', (_, replacedBy) => {
    const file = `title: Access\nwithdrawn: { on: '2025-01-01', replacedBy: ${replacedBy} }\n`;
    expect(withPolicies({ policy: written(), access: written(file) }, check)).toEqual([
      `policies/access/policy.yaml:2:44  unknown-policy  There is no other policy in policies/${replacedBy}/. Use one of policy.`,
    ]);
  });
});
