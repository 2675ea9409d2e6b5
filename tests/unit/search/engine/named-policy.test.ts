import { describe, expect, it } from 'vitest';
import { policyFinder } from '../../../../src/search/engine/named-policy.ts';
import { namedPolicyPages } from '../../../../src/search/engine/named-policy-page.ts';
import { tokensOf } from '../../../../src/search/engine/tokens.ts';

const finder = policyFinder([
  { id: 'access', title: 'Access control policy' },
  { id: 'backup', title: 'Backup policy' },
  { id: 'backup-steps', title: 'Backup procedure' },
  { id: 'terms', title: 'Terms of service' },
  { id: 'words', title: 'Terms' },
  { id: 'remote', title: 'Remote access control policy' },
  { id: 'plan', title: 'Plan' },
]);

describe('policyFinder().mention()', () => {
  const mention = (query: string, kind?: 'any') => finder.mention(tokensOf(query), kind);

  it.each([
    ['access control policy passwords', ['access'], 0, 2, 3],
    ['passwords in the Access Control Policies', ['access'], 3, 5, 6],
    ['access control standard', ['access'], 0, 2, 3],
    ['terms of service liability', ['terms'], 0, 3, 3],
    ['remote access control policy', ['remote'], 0, 3, 4],
    ['backup policy', ['backup', 'backup-steps'], 0, 1, 2],
    ['plan', ['plan'], 0, 1, 1],
  ])('finds the policies that “%s” names, and where', (query, policies, start, ownEnd, end) => {
    expect(mention(query)).toEqual({ policies, start, ownEnd, end });
  });

  it.each(['access control', 'control policy', 'service', ''])('finds none in “%s”', (query) => {
    expect(mention(query)).toBeUndefined();
  });

  it('finds a policy without the kind of document if that may be missing', () => {
    expect(mention('access control passwords', 'any')).toMatchObject({ policies: ['access'], end: 2 });
    expect(mention('control', 'any')).toBeUndefined();
  });
});

describe('policyFinder().section()', () => {
  it.each([
    ['access control §4', ['access'], '4', undefined],
    ['access control policy, section 3.1 ¶2', ['access'], '3.1', '2'],
    ['section 4 of the access control procedure', ['access'], '4', undefined],
    ['terms of service 3', ['terms'], '3', undefined],
  ])('reads “%s” as a section of a policy', (query, policies, number, clause) => {
    expect(finder.section(query)).toMatchObject({ policies, number, clause });
  });

  it.each(['§4', 'access control', 'access control passwords §4', 'iso §4', 'access control A.8.13'])(
    'reads “%s” as none',
    (query) => expect(finder.section(query)).toBeUndefined(),
  );
});

describe('namedPolicyPages()', () => {
  const pages = (query: string) => namedPolicyPages(tokensOf(query), finder);

  it.each([
    ['access control policy', ['access'], true],
    ['the access control procedure', ['access'], true],
    ['access control', ['access'], false],
    ['terms of service', ['terms'], true],
    ['access control pdf', ['access/pdf'], true],
    ['download the access control policy', ['access/pdf'], true],
    ['evidence pack of the access control policy', ['access/evidence'], true],
    ['access control policy zip download', ['access/evidence'], true],
    ['access control policy passwords', [], true],
    ['passwords', [], false],
  ])('returns the pages that “%s” names', (query, keys, isCertain) => {
    expect(pages(query)).toEqual({ keys, facts: [], isCertain });
  });

  it.each([
    ['who owns the access control policy', ['access/owner']],
    ['Who is responsible for the access control policy?', ['access/owner']],
    ['when was the access control policy last approved', ['access/approval']],
    ['next review of the access control standard', ['access/review']],
    ['terms of service version', ['terms/version']],
    ['effective date of the terms of service', ['terms/effect']],
    ['how often is the access control policy reviewed', []],
    ['who is responsible for access control', []],
    ['who owns the passwords in the access control policy', []],
  ])('returns the facts that “%s” asks for', (query, facts) => expect(pages(query).facts).toEqual(facts));
});
