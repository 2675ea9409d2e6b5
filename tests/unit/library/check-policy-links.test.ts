import { describe, expect, it } from 'vitest';
import { checkPolicyLinks } from '../../../src/library/check-policy-links.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { check, field } from './check.ts';
import { type WrittenPolicy, withPolicies } from './policies.ts';

const revision = (
  date: string,
  ids: readonly string[],
  links: readonly string[] = [],
  unread: readonly string[] = [],
) => ({
  date,
  sections: ids.map((id) => ({ id })),
  unread,
  policyLinks: links.map((link, index) => {
    const [policy = '', id] = link.split('/');
    return { policy, ...(id ? { id } : {}), path: `${date}/scope.mdx`, line: 6, column: index + 1 };
  }),
});
const target = {
  id: 'incident-response',
  read: [
    revision('2023-01-01', ['reporting', 'roles']),
    revision('2024-06-01', ['reports', 'roles'], [], ['lessons']),
    revision('2024-09-01', ['reports', 'drafted']),
  ],
  sealed: ['2023-01-01', '2024-06-01'],
};
const planned = { id: 'planned', read: [revision('2025-01-01', ['rules'])], sealed: [] };

interface Linking {
  date?: string;
  isSealed?: boolean;
  isPreview?: boolean;
  others?: readonly { id: string; read: ReturnType<typeof revision>[]; sealed: string[] }[];
}

/** Returns the problems of a link in a revision, which is sealed and later than those that are, unless it is said otherwise. */
function problems(
  link: string,
  { date = '2024-10-01', isSealed = true, isPreview = false, others = [target, planned] }: Linking = {},
): string[] {
  const own = { id: 'access-control', read: [revision(date, ['scope'], [link])], sealed: isSealed ? [date] : [] };
  return checkPolicyLinks([own, ...others], { isPreview }).map(({ rule, message, hint }) => {
    expect(rule).toBe('dead-section-link');
    return `${message} ${hint}`;
  });
}

describe('a link to a section of another policy', () => {
  it.each([
    ['2022-01-01', 'incident-response/reporting'],
    ['2024-05-31', 'incident-response/reporting'],
    ['2024-06-01', 'incident-response/reports'],
    ['2024-10-01', 'incident-response/roles'],
    ['2024-10-01', 'incident-response/lessons'],
  ])('in a revision of %s may be to %s', (date, link) => {
    expect(problems(link, { date })).toEqual([]);
  });

  it.each([
    ['2022-01-01', 'incident-response/reports', '2023-01-01', 'reporting', 'roles'],
    ['2024-10-01', 'incident-response/reporting', '2024-06-01', 'reports', 'roles'],
  ])('in a revision of %s may not be to %s, which it did not have then', (date, link, then, first, second) => {
    const [problem = ''] = problems(link, { date });
    expect(problem).toMatch(
      new RegExp(
        `^The policy incident-response has no section ${link.slice(18)}\\.mdx in its revision of ${then}\\. ` +
          `Link to the file of a section, such as incident-response/${first}\\.mdx, incident-response/${second}\\.mdx.*, or remove the link\\.$`,
      ),
    );
  });

  it('may be to a whole policy that is published', () => {
    expect(problems('incident-response', { date: '2022-01-01' })).toEqual([]);
    expect(problems('planned', { isSealed: false })).toEqual([]);
    expect(problems('planned')).toEqual([
      'No revision of the policy planned is sealed, so that it is not published. Seal one with npm run seal -- planned 2025-01-01, or remove the link.',
    ]);
    expect(problems('incident-respons')).toEqual([
      'There is no policy incident-respons. Link to incident-response/policy.yaml, or remove the link.',
    ]);
  });

  it('has its place in the content', () => {
    const own = { id: 'a', read: [revision('2024-10-01', ['scope'], ['b/x', 'b/y'])], sealed: [] };
    expect(checkPolicyLinks([own], { isPreview: false })).toMatchObject([
      { path: '2024-10-01/scope.mdx', line: 6, column: 1 },
      { path: '2024-10-01/scope.mdx', line: 6, column: 2 },
    ]);
  });

  it('to a policy that does not exist is reported with the nearest one', () => {
    expect(problems('incident-respons/roles')).toEqual([
      'There is no policy incident-respons. Link to the file of a section, such as incident-response/roles.mdx, incident-response/reports.mdx, incident-response/lessons.mdx, or remove the link.',
    ]);
    expect(problems('x/y', { others: [{ id: 'x1', read: [], sealed: [] }] })).toEqual([
      'There is no policy x. Remove the link.',
    ]);
  });

  it('may be to what only a draft has in a draft and in a preview, but not in a sealed revision', () => {
    expect(problems('incident-response/drafted', { isSealed: false })).toEqual([]);
    expect(problems('incident-response/drafted', { isPreview: true })).toEqual([]);
    expect(problems('incident-response/roles', { isSealed: false })).toEqual([]);
    expect(problems('incident-response/drafted')).toHaveLength(1);
    expect(problems('incident-response/reporting', { isSealed: false })).toHaveLength(1);
  });

  it('may be to a policy without a sealed revision in a draft and in a preview, but not in a sealed revision', () => {
    expect(problems('planned/rules', { isSealed: false })).toEqual([]);
    expect(problems('planned/rules', { isPreview: true })).toEqual([]);
    expect(problems('planned/other', { isPreview: true })).toEqual([
      'The policy planned has no section other.mdx in its revision of 2025-01-01. Link to the file of a section, such as planned/rules.mdx, or remove the link.',
    ]);
    expect(problems('planned/rules')).toEqual([
      'No revision of the policy planned is sealed, so that its section rules.mdx is not published. Seal one with npm run seal -- planned 2025-01-01, or remove the link.',
    ]);
    expect(problems('policy/rules', { others: [{ ...planned, id: 'policy' }] })[0]).toContain(
      'npm run seal -- 2025-01-01,',
    );
  });

  it('to a policy without any revision is reported', () => {
    expect(problems('planned/rules', { others: [{ ...planned, read: [] }], isSealed: false })).toEqual([
      'No revision of the policy planned is sealed, so that its section rules.mdx is not published. Remove the link.',
    ]);
  });

  it('is not reported if the sealed files of the policy are missing, which is a problem of its own', () => {
    expect(problems('planned/rules', { others: [{ ...planned, read: [], sealed: ['2025-01-01'] }] })).toEqual([]);
  });

  it('is not checked in a folder that is no revision, and such a folder is no target', () => {
    expect(problems('incident-response/none', { date: 'old' })).toEqual([]);
    const others = [{ ...target, read: [...target.read, revision('zzz', ['none'])], sealed: target.sealed }];
    expect(problems('incident-response/none', { others, isPreview: true })).toHaveLength(1);
  });
});

const written = (text: string, more: Partial<WrittenPolicy> = {}): WrittenPolicy => ({
  file: 'title: A policy',
  revisions: { '2024-05-01': text },
  ...more,
});
const dead = (place: string, message: string) => `${place}  dead-section-link  ${message}`;

describe('the content of several policies', () => {
  it('may have links to each other, to the policy itself, and to a withdrawn one, in paragraphs, lists and tables', () => {
    const text = [
      'See [it](access/rules.mdx) and [ref].',
      '- [here](backup/rules.mdx)\n- [past](gone/rules.mdx)',
      '| a |\n| - |\n| [main](policy/rules.mdx) |',
      '[ref]: access/rules.mdx',
    ].join('\n\n');
    const policies = {
      policy: { revisions: { '2024-05-01': text } },
      access: written('See [it](backup/rules.mdx).'),
      backup: written(text, { revisions: { '2023-01-01': 'A rule.', '2026-01-01': text } }),
      gone: written('Rules.', { file: "title: Gone\nwithdrawn: { on: '2024-01-01' }" }),
    };
    expect(withPolicies(policies, check)).toEqual([]);
  });

  it('has a problem for each dead link, in drafts too', () => {
    const policies = {
      access: written('See [it](bakup/rules.mdx).', {
        revisions: { '2024-05-01': 'See [it](bakup/rules.mdx).', '2025-05-01': 'See [it](backup/rule.mdx).' },
        drafts: ['2025-05-01'],
      }),
      backup: written('See [it](planned/rules.mdx) and [own](backup/none.mdx).'),
      planned: written('See [it](access/rules.mdx).', { drafts: ['2024-05-01'] }),
    };
    expect(withPolicies(policies, check)).toEqual([
      dead(
        'policies/access/2024-05-01/rules.mdx:6:5',
        'There is no policy bakup. Link to the file of a section, such as backup/rules.mdx, or remove the link.',
      ),
      dead(
        'policies/access/2025-05-01/rules.mdx:6:5',
        'The policy backup has no section rule.mdx in its revision of 2024-05-01. Link to the file of a section, such as backup/rules.mdx, or remove the link.',
      ),
      dead(
        'policies/backup/2024-05-01/rules.mdx:6:5',
        'No revision of the policy planned is sealed, so that its section rules.mdx is not published. Seal one with npm run seal -- planned 2024-05-01, or remove the link.',
      ),
      dead(
        'policies/backup/2024-05-01/rules.mdx:6:33',
        'The revision has no section none.mdx. Link to the file of a section, such as rules.mdx, or remove the link.',
      ),
    ]);
  });

  it('has no problem while policies that link to each other are sealed one after the other', () => {
    const text = 'See [it](access/rules.mdx), [this](backup/rules.mdx) and [that](crypto/rules.mdx).';
    const draft = written(text, { drafts: ['2024-05-01'] });
    const rulesWith = (sealed: readonly string[], assumeSealed?: string) =>
      withPolicies(
        Object.fromEntries(
          ['access', 'backup', 'crypto'].map((id) => [id, sealed.includes(id) ? written(text) : draft]),
        ),
        (folder) => (loadLibrary(folder, { assumeSealed, field }).problems ?? []).map(({ rule }) => rule),
      );
    expect(rulesWith([], 'access/2024-05-01')).toEqual([]);
    expect(rulesWith(['access'], 'crypto/2024-05-01')).toEqual([]);
    expect(rulesWith(['access', 'crypto'], 'backup/2024-05-01')).toEqual([]);
    expect(rulesWith(['access', 'crypto', 'backup'])).toEqual([]);
    expect(rulesWith(['access', 'crypto'])).toEqual(['dead-section-link', 'dead-section-link']);
  });

  it('may name the only policy of a company, in policy/ or in policies/', () => {
    const links = (id: string) => `See [it](${id}/rules.mdx).`;
    expect(withPolicies({ policy: { revisions: { '2024-05-01': links('policy') } } }, check)).toEqual([]);
    expect(withPolicies({ access: written(links('access')) }, check)).toEqual([]);
  });
});

it('a link that names its own policy is the same as one that does not', () => {
  const html = (text: string) =>
    withPolicies({ access: written(text), backup: written('A rule.') }, (folder) => {
      const section = loadLibrary(folder, { field }).library?.policies[0].current.sections[0];
      return [section?.html, section?.clauses.map((clause) => clause.html)];
    });
  const named = html('See [it](access/rules.mdx) and [more](backup/rules.mdx).');
  expect(named).toEqual(html('See [it](rules.mdx) and [more](backup/rules.mdx).'));
  expect(named[1]).toEqual(['See <a href="rules.mdx">it</a> and <a href="backup/rules.mdx">more</a>.']);
});
