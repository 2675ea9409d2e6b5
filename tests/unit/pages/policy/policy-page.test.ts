import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../../src/library/library-types.ts';
import {
  listCrumbs,
  listedPolicies,
  pagesOfPolicy,
  policyCrumbs,
  policyWithId,
} from '../../../../src/pages/policy/_policy-page.ts';
import { policy } from '../../exports/tiny-policy.ts';

const access: Policy = { ...policy, id: 'access', title: 'Access control policy' };
const several = { policies: [policy, access] } as const;
const policies: [Policy, Policy] = [...several.policies];
const company = { language: 'en' };

describe('policyCrumbs()', () => {
  it.each([
    ['policy', '/policy/', policy],
    ['access', '/policies/access/', access],
  ])('names the only policy by what it is, in %s', (_id, path, only) => {
    expect(policyCrumbs({ company, policies: [only] }, only)).toEqual([{ label: 'Policy', path }]);
  });

  it.each([
    ['Security policy', '/policy/', policy],
    ['Access control policy', '/policies/access/', access],
  ])('leads from the list of several to “%s”', (label, path, one) => {
    expect(policyCrumbs({ company, policies }, one)).toEqual([
      { label: 'Policies', path: '/policies/' },
      { label, path, language: {} },
    ]);
  });

  it('marks the title of a policy that is written in another language', () => {
    expect(policyCrumbs({ company: { language: 'he' }, policies }, access).at(-1)).toMatchObject({
      language: { lang: 'he', dir: 'rtl' },
    });
  });
});

describe('listCrumbs()', () => {
  it('names the list of policies only if there are several', () => {
    expect(listCrumbs({ policies })).toEqual([{ label: 'Policies', path: '/policies/' }]);
    expect(listCrumbs({ policies: [access] })).toEqual([]);
  });
});

describe('pagesOfPolicy()', () => {
  const draft = { ...policy.current, date: '2027-01-01', sealed: false };
  const withDraft = { ...policy, drafts: [draft] };
  const [section] = policy.current.sections;
  const withdrawn = { ...withDraft, current: { ...policy.current, sections: section ? [section] : [] } };

  it('returns the current sections, those withdrawn and the revisions', () => {
    const revisions = [withdrawn.current, ...policy.revisions.slice(1)];
    expect(pagesOfPolicy({ ...withdrawn, revisions }, false)).toEqual([
      { page: 'backups', section: 'backups' },
      { page: 'people', withdrawn: 'people' },
      { page: '2024-05-01', date: '2024-05-01' },
      { page: '2022-02-07', date: '2022-02-07' },
    ]);
  });

  it('returns drafts in development only', () => {
    const pages = (isDev: boolean) => pagesOfPolicy(withDraft, isDev).map(({ page }) => page);
    expect(pages(false)).not.toContain('2027-01-01');
    expect(pages(true)).toContain('2027-01-01');
  });
});

describe('policyWithId()', () => {
  it('returns the policy, and throws if there is none', () => {
    expect(policyWithId({ policies }, 'access')).toBe(access);
    expect(() => policyWithId({ policies }, 'backup')).toThrow('There is no policy backup.');
  });
});

describe('listedPolicies()', () => {
  it('returns the policies in policies/ without that in policy/', () => {
    expect(listedPolicies({ policies })).toEqual([access]);
  });
});
