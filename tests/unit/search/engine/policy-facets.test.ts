import { describe, expect, it } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { facetToken, keyToken } from '../../../../src/search/engine/facet-token.ts';
import { nameToken } from '../../../../src/search/engine/name-token.ts';
import { clauseKeyToken, headingToken, policyFacets } from '../../../../src/search/engine/policy-facets.ts';
import { clauseRecord } from '../../../../src/search/engine/clause-record.ts';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';
import { withConcepts } from '../../../../src/search/engine/record-concepts.ts';
import { concept } from '../concepts.ts';

const findConcepts = conceptFinder([concept('access', ['access control'])]);
const policy = { id: 'access', title: 'Access control policy' };
const clause = clauseRecord(
  { number: '3.1', label: 'Article 3', title: 'Signing in' },
  { label: '§3.1 ¶2', text: 'With a key.' },
  '/policies/access/sign-in/#s3.1-p2',
  policy,
);
const page: PlainRecord = {
  ...{ kind: 'page', url: '/policies/access/', title: policy.title, text: '', sections: [], policy: policy.id },
};
const facetsOf = (record: PlainRecord, title?: string) => policyFacets(withConcepts(record, findConcepts, title));

describe('clauseRecord()', () => {
  it('names the policy in the title and in the key of the section, if the company has several', () => {
    expect(clause).toMatchObject({
      title: 'Access control policy §3.1 ¶2 Article 3. Signing in',
      policy: 'access',
      heading: 'Signing in',
      sections: ['access/3.1'],
    });
  });
});

describe('policyFacets()', () => {
  it('returns the policy, the sections, the heading, the label and the title of the policy of a clause', () => {
    expect(facetsOf(clause, policy.title)).toEqual([
      keyToken('policy', 'access'),
      keyToken('number', 'access/3.1'),
      keyToken('number', 'access'),
      keyToken('section', 'access/3.1'),
      keyToken('section', 'access/3'),
      clauseKeyToken('access/3.1', '2'),
      headingToken('access', nameToken(['signing', 'in']) ?? ''),
      headingToken('access', nameToken(['article', '3']) ?? ''),
      facetToken('policytitle', 'access'),
      facetToken('policytitle', 'control'),
      facetToken('policytitle', 'polici'),
      facetToken('policyconcept', 'access'),
    ]);
  });

  it('returns the policies and sections that a record cites', () => {
    const subject: PlainRecord = { kind: 'subject', url: '/s/', title: 'S', text: '', sections: ['a/1', 'b/2', 'a/3'] };
    expect(facetsOf(subject)).toEqual(['a/1', 'b/2', 'a/3', 'a', 'b'].map((key) => keyToken('number', key)));
  });

  it('returns the page of a policy, also as that of those that it replaces', () => {
    expect(facetsOf({ ...page, replaces: ['use'] }, policy.title)).toEqual([
      keyToken('policy', 'access'),
      keyToken('page', 'access'),
      keyToken('page', 'use'),
    ]);
  });

  it('returns only the name of a file of a policy', () => {
    expect(facetsOf({ ...page, file: 'pdf' }, policy.title)).toEqual([keyToken('page', 'access/pdf')]);
  });

  it('returns nothing for the only policy of a company', () => {
    const section = { number: '3', title: 'Signing in' };
    expect(facetsOf(clauseRecord(section, { label: '§3 ¶1', text: 'With a key.' }, '/policy/a/#s3-p1'))).toEqual([]);
    expect(facetsOf({ ...page, policy: undefined } as unknown as PlainRecord)).toEqual([]);
  });

  it('returns the section above one that is several levels deep, and none above the highest', () => {
    const of = (number: string) => {
      const facets = facetsOf(
        clauseRecord({ number, title: 'T' }, { label: `§${number} ¶1`, text: '' }, '/a/#b', policy),
      );
      return ['3.12', '3.12.10', '3'].filter((one) => facets.includes(keyToken('section', `access/${one}`)));
    };
    expect(of('3.12.10')).toEqual(['3.12', '3.12.10']);
    expect(of('3.12')).toEqual(['3.12', '3']);
    expect(of('3')).toEqual(['3']);
  });
});

describe('clauseKeyToken()', () => {
  it('names the section and the ordinal of a clause', () => {
    expect(clauseKeyToken('access/3.1', '2')).toBe(keyToken('section', 'access/3.1p2'));
  });
});
