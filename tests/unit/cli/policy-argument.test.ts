import { afterEach, expect, it, vi } from 'vitest';
import { policyOrExit, revisionInWords } from '../../../src/cli/policy-argument.ts';
import { withPolicies } from '../library/policies.ts';

const revisions = { '2024-05-01': 'A rule.' };
const main = { revisions };
const listed = { file: 'title: Listed', revisions };

afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  [undefined, {}, 'policy'],
  [undefined, { policy: main }, 'policy'],
  [undefined, { access: listed }, 'access'],
  [undefined, { policy: main, access: listed }, 'policy'],
  ['access', { policy: main, access: listed }, 'access'],
  ['policy', { policy: main, access: listed }, 'policy'],
])('a command that names the policy %j, with %o, works on %s', (named, policies, expected) => {
  expect(withPolicies(policies, (folder) => policyOrExit(folder, named))).toBe(expected);
});

it.each([
  [
    undefined,
    { access: listed, backup: listed },
    'There are several policies. Name the one you mean before the date: one of access, backup.',
  ],
  ['terms', { access: listed, policy: main }, 'There is no policy terms. Name one of policy, access.'],
  ['terms', {}, 'There is no policy terms.'],
])('a command that names the policy %j, with %o, exits with code 1', (named, policies, message) => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  expect(() => withPolicies(policies, (folder) => policyOrExit(folder, named))).toThrow('exit 1');
  expect(exit).toHaveBeenCalledOnce();
  expect(said.mock.calls).toEqual([[message]]);
});

it('a revision is named after a command with its policy, if that is not in policy/', () => {
  expect(revisionInWords('policy', '2026-12-01')).toBe('2026-12-01');
  expect(revisionInWords('access', '2026-12-01-2')).toBe('access 2026-12-01-2');
});
