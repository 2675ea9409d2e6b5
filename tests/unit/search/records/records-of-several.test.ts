import { describe, expect, it } from 'vitest';
import { policiesInForce } from '../../../../src/exports/policy-basis.ts';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { urls } from '../../../../src/model/urls.ts';
import { isOneOfSeveral } from '../../../../src/registers/source.ts';
import { encodeModel } from '../../../../src/search/engine/matcher/model-file.ts';
import { trainMatcher } from '../../../../src/search/engine/matcher/train-matcher.ts';
import { clauseKeyOf, sectionsByClause } from '../../../../src/search/engine/record.ts';
import { itemRecords } from '../../../../src/search/records/item-records.ts';
import { searchFiles } from '../../../../src/search/records/search-file.ts';
import { searchRecords } from '../../../../src/search/records/search-records.ts';

const { library } = loadLibrary('tests/fixtures/meridian');
if (!library) throw new Error('The fixture company has problems.');
const day = '2026-11-23';
const records = searchRecords(library, day);
const recordAt = (url: string) => records.find((record) => record.url === url);
const clauses = records.filter(({ kind }) => kind === 'clause');
const newest = clauses.filter(({ until }) => until === undefined);
const [first] = library.policies;
const onlyFirst = { ...library, policies: [first] as [typeof first] };
const model = encodeModel(trainMatcher([], []));
const fileOf = (one: typeof library) =>
  searchFiles({ library: one, records: searchRecords(one, day), vocabulary: [], model }).file;

describe('searchRecords() of a company with several policies', () => {
  it.each([
    ['finds a policy up to the day before it is withdrawn', '2025-08-31', true],
    ['finds nothing of a policy from the day on which it is withdrawn', '2025-09-01', false],
  ])('%s', (_, day, isFound) => {
    const found = searchRecords(library, day).filter(({ url }) => url.startsWith('/policies/acceptable-use/'));
    expect(found.some(({ kind }) => kind === 'clause')).toBe(isFound);
    expect(found.some(({ kind, until }) => kind === 'page' && until === undefined)).toBe(isFound);
    const { text } = searchRecords(library, day).find(({ url }) => url === '/policies/asset-management/') ?? {};
    expect(text?.includes('It takes the place of “Acceptable use policy”.')).toBe(!isFound);
  });

  it('returns each clause of the newest revisions of policies that are not withdrawn, with its policy', () => {
    const current = policiesInForce(library, day).flatMap(({ id, title, current }) =>
      current.sections.flatMap((section) =>
        section.clauses.map(({ id: clause, label }) => ({
          key: `${id}/${clause}`,
          section: `${id}/${section.number}`,
          start: `${title} ${label} `,
        })),
      ),
    );
    expect(newest.map(clauseKeyOf)).toEqual(current.map(({ key }) => key));
    expect(newest.map(({ sections }) => sections)).toEqual(current.map(({ section }) => [section]));
    for (const [index, { start }] of current.entries())
      expect(newest[index]?.title.startsWith(start), start).toBe(true);
  });

  it('identifies each clause, although clauses of several policies have the same id', () => {
    expect(new Set(newest.map(clauseKeyOf)).size).toBe(newest.length);
    expect(new Set(newest.map(({ url }) => url.split('#')[1])).size).toBeLessThan(newest.length / 2);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('returns answers and items that cite clauses among those returned', () => {
    const sections = sectionsByClause(records);
    const answers = records.flatMap(({ answers = [] }) => answers);
    const cited = answers.flatMap(({ clauses }) => clauses);
    expect(cited.length).toBeGreaterThan(30);
    for (const clause of cited) expect([...sections.keys()]).toContain(clause);
    const numbers = new Set(sections.values());
    const citing = [...records, ...itemRecords(library)].flatMap((record) => record.sections);
    for (const section of citing) expect([...numbers]).toContain(section);
    const both = answers.find(({ id }) => id === 'access-removal');
    expect(both?.clauses).toEqual(['access-control/s4-p1', 'asset-management/s5-p1', 'access-control/s4-p2']);
  });

  it('returns what applies today of a policy whose newest revision does not apply yet, before what takes its place', () => {
    const terms = clauses.filter(({ url }) => url.startsWith('/policies/terms-of-service/'));
    const changed = terms.filter(({ from, until }) => from ?? until);
    expect(changed.map(({ url, text, from, until }) => [url, text, from ?? until])).toEqual([
      [
        ...[
          '/policies/terms-of-service/2025-01-13/#s3-p1',
          'Meridian Track is available for 99.5 percent of each month.',
        ],
        '2026-12-31',
      ],
      [
        ...[
          '/policies/terms-of-service/2025-01-13/#s4-p2',
          'After the end, the customer can fetch its data for 30 days.',
        ],
        '2026-12-31',
      ],
      [
        ...[
          '/policies/terms-of-service/availability/#s3-p1',
          'Meridian Track is available for 99.8 percent of each month.',
        ],
        '2027-01-01',
      ],
      [
        ...['/policies/terms-of-service/end/#s4-p2', 'After the end, the customer can fetch its data for 60 days.'],
        '2027-01-01',
      ],
    ]);
    expect(changed.map(clauseKeyOf)).toEqual(
      ['s3-p1', 's4-p2', 's3-p1', 's4-p2'].map((clause) => `terms-of-service/${clause}`),
    );
    expect(recordAt('/policies/terms-of-service/')?.text).toContain(
      'Until then, its revision of 13 January 2025 is in force.',
    );
  });

  it('returns only the newest revision from the day on which it applies', () => {
    const later = searchRecords(library, '2027-01-01');
    expect(later.filter(({ from, until, kind }) => kind === 'clause' && (from ?? until))).toEqual([]);
    expect(later.find(({ url }) => url === '/policies/terms-of-service/')?.text).not.toContain('Until then');
  });

  it('returns a page for each policy and for its files, and only the page of withdrawn ones', () => {
    for (const { id, title, covers, current } of policiesInForce(library, day)) {
      expect(recordAt(`/policies/${id}/`)).toMatchObject({ kind: 'page', title, policy: id });
      expect(recordAt(`/policies/${id}/`)?.text).toContain(covers);
      expect(recordAt(urls.policyPdf(current))).toMatchObject({ policy: id, file: 'pdf' });
      expect(recordAt(urls.evidence(current))).toMatchObject({ policy: id, file: 'evidence' });
    }
    expect(records.filter(({ url }) => url.startsWith('/policies/acceptable-use/'))).toMatchObject([
      {
        ...{ url: '/policies/acceptable-use/', title: 'Acceptable use policy', until: '2025-08-31' },
        text: 'Withdrawn on 1 September 2025. “Asset management policy” took its place. Its last revision is that of 3 June 2024.',
      },
    ]);
    expect(recordAt('/policies/asset-management/')).toMatchObject({ replaces: ['acceptable-use'] });
    expect(recordAt('/policies/asset-management/')?.text).toContain('It takes the place of “Acceptable use policy”.');
  });

  it('returns the list of policies and the evidence pack of them all', () => {
    expect(recordAt('/policies/')?.names).toContain('policy pdf');
    expect(recordAt(urls.evidenceInForce())?.names).toContain('evidence');
  });
});

describe('searchFiles()', () => {
  it('has the titles of all policies, and the words of withdrawn ones', () => {
    const { policies, words } = fileOf(library);
    expect(policies).toEqual(library.policies.map(({ id, title }) => [id, title]));
    expect(words.split(' ')).not.toContain('likelihood');
    const isRisks = ({ id }: { id: string }) => id === 'risk-management';
    const withdrawn = library.policies.map((policy) =>
      isRisks(policy) ? { ...policy, withdrawn: { on: '2026-11-01' } } : policy,
    );
    const after = fileOf({ ...library, policies: withdrawn as typeof library.policies });
    expect(after.words.split(' ')).toContain('likelihood');
    expect(after.records.filter(({ policy = '' }) => isRisks({ id: policy })).map(({ url }) => url)).toEqual([
      'policies/risk-management/',
    ]);
  });

  it('names no policy of a company that has one', () => {
    const file = fileOf({ ...onlyFirst, subjects: [], certificates: [], processors: [], contacts: [], references: [] });
    expect(file).not.toHaveProperty('policies');
    const text = JSON.stringify(file.records);
    expect(text).toContain('"§3.1 ¶1 Signing in"');
    for (const field of ['policy', 'file', 'replaces']) expect(text).not.toContain(`"${field}":`);
    expect(library.subjects.flatMap(({ statements }) => statements.flatMap(({ citations }) => citations))).toSatisfy(
      (citations: Parameters<typeof isOneOfSeveral>[0][]) => citations.every(isOneOfSeveral),
    );
  });
});

describe('searchRecords() of a company with one policy', () => {
  const pages = (one: typeof library) => searchRecords(one, day).filter(({ kind }) => kind === 'page');

  it('says that the policy is in force only if it does not begin to apply later', () => {
    const { effectiveFrom: _, ...current } = first.current;
    const texts = [first.current, current].map((current) =>
      pages({ ...onlyFirst, policies: [{ ...first, current }] })[0]?.text.replace(/ Version:.*/, ''),
    );
    expect(texts).toEqual(['The whole policy, on one page.', 'The whole policy in force, on one page.']);
  });

  it('returns no page of it if it is withdrawn', () => {
    const withdrawn = { ...first, withdrawn: { on: '2026-11-01' } };
    const urls = pages({ ...onlyFirst, policies: [withdrawn] }).map(({ url }) => url);
    expect(urls).toContain('/changes/');
    expect(urls.filter((url) => url.includes(first.id))).toEqual([]);
  });
});
