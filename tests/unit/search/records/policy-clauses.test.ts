import { describe, expect, it } from 'vitest';
import type { Library } from '../../../../src/library/library-types.ts';
import { policyClauses } from '../../../../src/search/records/policy-clauses.ts';
import { bareCertificate } from '../../exports/tiny-library.ts';
import { cite, sectionOf } from '../../exports/tiny-policy.ts';
import { policyOf } from './policies.ts';

const day = '2026-11-23';
const today = {
  date: '2024-05-01',
  sections: [
    sectionOf(
      'backups',
      '1',
      'Backups',
      'Copies are made.\n\nCopies are tested by operators each month.\n\nTapes travel.',
    ),
    sectionOf('people', '2', 'People', 'All staff are trained when they begin.'),
  ],
};
const later = {
  date: '2026-10-01',
  effectiveFrom: '2027-01-01',
  sections: [
    sectionOf('backups', '1', 'Backups', 'Copies are made.\n\nCopies are tested by operators each week.'),
    sectionOf('people', '3', 'People', 'All staff are trained when they begin.\n\nVisitors sign a book.'),
  ],
};
const policy = policyOf('policy', [later, today]);
const recordsOf = (one = policy, { on = day, certificates = [] as Library['certificates'] } = {}) =>
  policyClauses(one, { day: on, certificates, name: undefined });

describe('policyClauses()', () => {
  it('returns each clause of the newest revision at its URL on the page of its section', () =>
    expect(recordsOf(policyOf('policy', [today]))).toMatchObject([
      {
        ...{ kind: 'clause', url: '/policy/backups/#s1-p1', title: '§1 ¶1 Backups', text: 'Copies are made.' },
        ...{ sections: ['1'], clause: '1', heading: 'Backups' },
      },
      { url: '/policy/backups/#s1-p2' },
      { url: '/policy/backups/#s1-p3' },
      { url: '/policy/people/#s2-p1', title: '§2 ¶1 People', sections: ['2'] },
    ]));

  it('names the policy of each clause if there are several', () => {
    const access = policyOf('access', [today]);
    expect(policyClauses(access, { day, certificates: [], name: access })[0]).toMatchObject({
      ...{ url: '/policies/access/backups/#s1-p1', title: 'Access policy §1 ¶1 Backups' },
      ...{ policy: 'access', sections: ['access/1'] },
    });
  });

  it('returns what applies today before what takes its place, each with its days, and what stays without', () => {
    const days = recordsOf().map(({ url, from, until, key }) => ({ url, from, until, key }));
    const ends = { from: undefined, until: '2026-12-31' };
    const begins = { from: '2027-01-01', until: undefined, key: undefined };
    expect(days).toEqual([
      { url: '/policy/2024-05-01/#s1-p2', ...ends, key: 's1-p2' },
      { url: '/policy/2024-05-01/#s1-p3', ...ends, key: '2024-05-01-s1-p3' },
      { url: '/policy/2024-05-01/#s2-p1', ...ends, key: 's3-p1' },
      { url: '/policy/backups/#s1-p1', from: undefined, until: undefined, key: undefined },
      { url: '/policy/backups/#s1-p2', ...begins },
      { url: '/policy/people/#s3-p1', ...begins },
      { url: '/policy/people/#s3-p2', ...begins },
    ]);
  });

  it('names the policy in the key of what applies today if there are several', () => {
    const access = policyOf('access', [later, today]);
    const records = policyClauses(access, { day, certificates: [], name: access });
    expect(records.flatMap(({ key }) => key ?? [])).toEqual([
      ...['access/s1-p2', 'access/2024-05-01-s1-p3', 'access/s3-p1'],
    ]);
  });

  it.each([
    ['which is in force', policy, '2027-01-01', undefined],
    ['which is the only one and not in force yet', policyOf('policy', [later]), day, '2027-01-01'],
    ['of which the one before is not in force either', policyOf('policy', [later, today]), '2024-04-30', '2027-01-01'],
  ])('returns only the newest revision, %s', (_, one, on, from) => {
    const records = recordsOf(one, { on });
    expect(records.map(({ url }) => url)).toEqual([
      ...['/policy/backups/#s1-p1', '/policy/backups/#s1-p2', '/policy/people/#s3-p1', '/policy/people/#s3-p2'],
    ]);
    expect(records.map((record) => [record.from, record.until])).toEqual(records.map(() => [from, undefined]));
  });

  it('gives a clause the certificates that it is quoted for, and others none', () => {
    const certificates = [{ ...bareCertificate, citations: [cite('backups', 'Backups are tested.')] }];
    const records = recordsOf(policyOf('policy', [today]), { certificates });
    expect(records[1]?.certificates).toEqual(['seal']);
    expect(records.filter((record) => 'certificates' in record)).toHaveLength(1);
  });

  it('names the clause that leads in to an item; of one that ends, where the newest revision repeats it', () => {
    const listed = (date: string, text: string, more = {}) => ({
      date,
      sections: [sectionOf('suppliers', '1', 'Suppliers', text)],
      ...more,
    });
    const before = listed('2024-05-01', 'They are assessed:\n\n- they accept an audit,\n- they answer each May.');
    const after = listed('2026-10-01', 'They are assessed:\n\n- they accept an audit,\n- they answer each month.', {
      effectiveFrom: '2027-01-01',
    });
    expect(recordsOf(policyOf('policy', [after, before])).map(({ url, leadIn }) => [url, leadIn])).toEqual([
      ['/policy/2024-05-01/#s1-p3', '/policy/suppliers/#s1-p1'],
      ['/policy/suppliers/#s1-p1', undefined],
      ['/policy/suppliers/#s1-p2', '1'],
      ['/policy/suppliers/#s1-p3', '1'],
    ]);
    const other = listed('2024-05-01', 'Each is assessed:\n\n- they answer each May.');
    expect(recordsOf(policyOf('policy', [after, other]))[1]).toMatchObject({
      ...{ url: '/policy/2024-05-01/#s1-p2', leadIn: '1' },
    });
  });
});
