import { describe, expect, it } from 'vitest';
import { kindOfTitle } from '../../../../src/importing/set/kind-of-title.ts';
import { policyNames } from '../../../../src/importing/set/policy-names.ts';

const namesOf = (...paths: string[]) => policyNames(paths.map((path) => ({ path, titleOf: () => undefined })));

describe('the names of the policies of a set', () => {
  it.each([
    [
      ['Access Control.md', 'ir.docx', '3rd_party.html'],
      ['access-control', 'ir', '3rd-party'],
    ],
    [
      ['01-introduction.md', '2.1 Roles.md', '10_3rd_party.md'],
      ['introduction', 'roles', '3rd-party'],
    ],
    [
      ['01-introduction.md', 'roles.md'],
      ['01-introduction', 'roles'],
    ],
    [['27001-rules.md'], ['27001-rules']],
    [
      ['access/index.md', 'roles/README.md', 'hr/_index.html'],
      ['access', 'roles', 'hr'],
    ],
    [
      ['policies/access.md', 'procedures/access.md', 'roles.md'],
      ['policies-access', 'procedures-access', 'roles'],
    ],
    [
      ['access.md', 'access.docx'],
      ['access', 'access'],
    ],
  ])('of %j are %j', (paths, names) => {
    expect(namesOf(...paths)).toEqual(names);
  });

  it('are those of existing policies, without a number', () => {
    expect(policyNames([{ path: '07-access.md', titleOf: () => undefined }], ['access'])).toEqual(['access']);
  });

  it('are made of the title if the file has the name of something else', () => {
    const named = ['policy.md', '_index.md', '2024-05-01.md', 'ΩΩ.md', 'access.md'].map((path) => ({
      path,
      titleOf: () => 'Training',
    }));
    expect(policyNames(named)).toEqual(['training', 'training', 'training', 'training', 'access']);
    expect(namesOf('policy.md')).toEqual(['']);
  });
});

describe('kindOfTitle()', () => {
  it.each([
    ['Access control policy', 'policy'],
    ['Patching Procedures', 'procedure'],
    ['Standard operating procedure', 'procedure'],
    ['Password standard', 'standard'],
    ['Terms of service', 'terms'],
    ['Data Processing Agreement (DPA)', 'agreement'],
    ['Data processing addendum', 'agreement'],
    ['Policy on agreements', 'policy'],
    ['Policies and procedures', 'policy'],
    ['Code of conduct', undefined],
    ['Addendum and references', undefined],
    ['Standardised access', undefined],
  ])('of “%s” is %s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind);
  });
});
