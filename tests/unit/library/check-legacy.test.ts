import { expect, it } from 'vitest';
import { checkLegacy } from '../../../src/library/check-legacy.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { readCompany } from '../../../src/library/read-company.ts';
import type { PolicyResult } from '../../../src/library/read-policy.ts';
import { field } from './check.ts';
import { filesOf, placesAndRules } from './files.ts';
import { withPolicies } from './policies.ts';

const policy = (id: string, ...sealed: string[]): PolicyResult => ({ id, read: [], sealed, origin: '', problems: [] });
const main = policy('policy', '2024-05-01');
const access = policy('access', '2024-05-01', '2025-01-01');
const backup = policy('backup', '2023-01-01');

/** Checks one legacy URL, whose fields stand on the lines from 5 on. */
function problemsOf(fields: string, ...policies: PolicyResult[]) {
  const text = `name: A\nlegalName: A\nlegacy:\n  - path: /rules\n${fields}`;
  const { result } = readCompany(filesOf({ 'company.yaml': text }), 'content');
  if (!result) throw new Error('The company could not be read.');
  return checkLegacy(result, policies);
}
const revisions = (date: string) => `    revisions: { '1': '${date}' }\n`;

it.each([
  ['the only policy, without its name', revisions('2023-01-01'), [backup]],
  ['the policy in policy/, without its name', revisions('2024-05-01'), [main, access]],
  ['one of several policies', `    policy: access\n${revisions('2025-01-01')}`, [main, access]],
  ['a policy if none has a sealed revision', `    policy: access\n${revisions('2025-01-01')}`, [policy('access')]],
])('a legacy URL can redirect to %s', (_, fields, policies) => {
  expect(problemsOf(fields, ...policies)).toEqual([]);
});

it.each([
  ['a revision of another policy', `${revisions('2025-01-01')}`, [main, access], '5:23 unknown-revision'],
  [
    'a revision that its policy does not have',
    `    policy: access\n${revisions('2023-01-01')}`,
    [access, backup],
    '6:23 unknown-revision',
  ],
  ['no policy', revisions('2025-01-01'), [access, backup], '4:11 unknown-policy'],
  ['a policy that does not exist', `    policy: terms\n${revisions('2024-05-01')}`, [main], '5:13 unknown-policy'],
  [
    'a policy without a sealed revision',
    `    policy: access\n${revisions('2025-01-01')}`,
    [main, policy('access')],
    '5:13 unknown-policy',
  ],
])('a legacy URL that redirects to %s is a problem', (_, fields, policies, expected) => {
  expect(placesAndRules(problemsOf(fields, ...policies))).toEqual([`content/company.yaml:${expected}`]);
});

it('the problem names the sealed revisions, or the policies that have some', () => {
  expect(problemsOf(`    policy: access\n${revisions('2023-01-01')}`, access, policy('draft'))[0]).toMatchObject({
    message: 'A legacy URL redirects to the revision of 2023-01-01, which is not sealed.',
    hint: 'Use the date of a sealed revision: 2024-05-01, 2025-01-01.',
  });
  expect(problemsOf(revisions('2023-01-01'), access, backup, policy('draft'))[0]).toMatchObject({
    message: 'A legacy URL does not say which policy it redirects to.',
    hint: 'Name it as policy: one of access, backup.',
  });
  expect(problemsOf(`    policy: draft\n${revisions('2023-01-01')}`, access, policy('draft'))[0]).toMatchObject({
    message: 'A legacy URL redirects to the policy draft, which has no sealed revision.',
    hint: 'Name it as policy: one of access.',
  });
});

it('the legacy URLs of a library all name their policy', () => {
  const file = 'title: A';
  const company = `name: A\nlegalName: A\nlegacy:\n  - path: /a\n${revisions('2024-05-01')}  - path: /b\n    policy: access\n${revisions('2024-05-01')}`;
  const named = (...ids: string[]) => {
    const policies = Object.fromEntries(ids.map((id) => [id, { file, revisions: { '2024-05-01': 'A rule.' } }]));
    const library = withPolicies(policies, (folder) => loadLibrary(folder, { field }).library, {
      'company.yaml': company,
    });
    return library?.company.legacy.map(({ policy }) => policy);
  };
  expect(named('access')).toEqual(['access', 'access']);
  expect(named('policy', 'access')).toEqual(['policy', 'access']);
});
