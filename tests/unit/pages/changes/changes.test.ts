import { describe, expect, it } from 'vitest';
import type { Library, Policy } from '../../../../src/library/library-types.ts';
import { listedChanges } from '../../../../src/exports/listed-changes.ts';
import { comparedPaths } from '../../../../src/pages/changes/_changes.ts';
import { bareCertificate, day } from '../../exports/tiny-library.ts';
import { policy } from '../../exports/tiny-policy.ts';

const other: Policy = {
  ...policy,
  id: 'access',
  title: 'Access control policy',
  withdrawn: { on: '2022-02-07', replacedBy: 'policy' },
  revisions: [{ ...policy.current, policy: 'access', date: '2022-02-07-2' }],
  changes: [],
};
const certificate = {
  ...bareCertificate,
  history: [{ date: '2023-01-01', change: 'added' as const, summary: 'Granted.' }],
};
const library = (policies: Library['policies']) => ({
  ...{ policies, certificates: [certificate], processors: [], former: { certificates: [], processors: [] } },
});
const shown = (changes: ReturnType<typeof listedChanges>) =>
  changes.map((one) => {
    const about = 'policy' in one ? one.policy.id : one.id;
    return `${one.date} ${one.kind} ${about}`;
  });

describe('listedChanges()', () => {
  it('lists the changes of all policies and registers, newest first, a withdrawal first on its day', () => {
    expect(shown(listedChanges(library([policy, other]), day))).toEqual([
      '2024-05-01 revision policy',
      '2023-01-01 certificate seal',
      '2022-02-07 withdrawal access',
      '2022-02-07 revision policy',
      '2022-02-07-2 revision access',
    ]);
  });

  it('lists the changes of one policy alone', () => {
    expect(shown(listedChanges(library([policy, other]), day, other))).toEqual([
      '2022-02-07 withdrawal access',
      '2022-02-07-2 revision access',
    ]);
    expect(shown(listedChanges(library([policy, other]), day, policy))).toEqual([
      '2024-05-01 revision policy',
      '2022-02-07 revision policy',
    ]);
  });

  it('lists a withdrawal from its day on', () => {
    const kinds = (on: string) => listedChanges(library([policy, other]), on, other).map(({ kind }) => kind);
    expect(kinds('2022-02-06')).toEqual(['revision']);
    expect(kinds('2022-02-07')).toEqual(['withdrawal', 'revision']);
  });

  it('names the policy that takes the place of a withdrawn one, if the site has it', () => {
    const [first] = listedChanges(library([policy, other]), day, other);
    expect(first).toMatchObject({ kind: 'withdrawal', replacement: { id: 'policy' } });
    const [alone] = listedChanges(library([other]), day, other);
    expect(alone).toMatchObject({ kind: 'withdrawal', replacement: undefined });
  });
});

describe('comparedPaths()', () => {
  it.each([
    ['access', { policy: '/policies/access/', folder: '/data/policies/access/' }],
    ['policy', { policy: '/policy/', folder: '/data/policy/' }],
    [undefined, { policy: '/policy/', folder: '/data/policy/' }],
  ])('returns the paths of the policy %s', (id, expected) => {
    expect(comparedPaths(id)).toEqual(expected);
  });
});
