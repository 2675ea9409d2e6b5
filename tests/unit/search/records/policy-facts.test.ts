import { expect, it } from 'vitest';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { factNames, statedFacts } from '../../../../src/search/records/policy-facts.ts';
import { searchRecords } from '../../../../src/search/records/search-records.ts';

const { library } = loadLibrary('tests/fixtures/meridian');
if (!library) throw new Error('the fixture must load');
const records = searchRecords(library, '2026-11-26');
const recordAt = (url: string) => records.find((record) => record.url === url);

it('the page of a policy states what the company gives beside its text', () => {
  const record = recordAt('/policies/access-control/');
  expect(record?.states).toEqual(['owner', 'approval', 'review', 'version', 'effect']);
  expect(record?.text).toContain('Owner: Head of IT. Approved by: Management board. Approved on: 26 February 2026.');
  expect(record?.text).toContain('Next review by: 2 March 2027.');
  expect(recordAt('/policies/physical-security/')?.states).toEqual(['owner']);
});

it('clauses and pages of a text that does not apply yet have the day from which it does', () => {
  const from = (wanted: string) => [
    ...new Set(
      records
        .filter(({ policy, kind, file }) => policy === wanted && kind !== 'subject' && !file)
        .map((one) => one.from),
    ),
  ];
  // its clauses that say the same today apply today
  expect(from('terms-of-service')).toEqual([undefined, '2027-01-01']);
  expect(from('access-control')).toEqual([undefined]);
});

it('a company’s only policy is called by each fact that it states', () => {
  expect(factNames(['owner'], 'Security policy')).toEqual(
    expect.arrayContaining(['policy owner', 'owner policy', 'owns policy', 'Security policy owner']),
  );
  expect(factNames(['review'], 'Security policy')).toContain('next policy review');
  expect(factNames([], 'Security policy')).toEqual([]);
  const [revision] = library.policies.flatMap(({ revisions }) => revisions).filter(({ nextReview }) => !nextReview);
  expect(revision && statedFacts(revision)).not.toContain('review');
});
