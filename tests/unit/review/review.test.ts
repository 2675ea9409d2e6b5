import { describe, expect, it } from 'vitest';
import type { JudgedAnswer, Library, Policy } from '../../../src/library/library-types.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { addDays, yearAfter } from '../../../src/model/day.ts';
import { dueItems, upcomingItems } from '../../../src/review/review.ts';

const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('acme has problems');
const acme: Library = library;

/** The policy of Acme with a current revision of a day. */
function revisedOn(date: string): Policy {
  const [policy] = acme.policies;
  return { ...policy, current: { ...policy.current, date }, drafts: [] };
}

/** Acme with everything checked on a day, except for what a test changes. */
function checkedAcme(on: string, changes: Partial<Library> = {}): Library {
  return {
    ...acme,
    policies: [revisedOn(on)],
    answers: acme.answers.map((answer) => ({ ...answer, reviewedOn: on })),
    references: acme.references.map((reference) => ({ ...reference, lastVerified: on, changedSince: undefined })),
    subjects: [],
    certificates: [],
    ...changes,
  };
}

/** Acme without any answer reviewed or reference checked. */
const unchecked = {
  ...acme,
  answers: acme.answers.map((answer) => ({ ...answer, reviewedOn: undefined })),
  references: acme.references.map((reference) => ({
    ...reference,
    lastVerified: undefined,
    deadSince: undefined,
    changedSince: undefined,
  })),
};

const due = (library: Library, day: string, days?: number) =>
  dueItems(library, day, days).map(({ kind, file, date }) => `${date} ${kind} ${file}`);

describe('dueItems()', () => {
  it('returns the items of the fixture, earliest first', () => {
    const kept = dueItems(acme, '2026-11-23').filter(({ file }) => !/^(answers|references)\//.test(file));
    expect(kept.map(({ kind, file, date }) => [kind, file, date])).toEqual([
      ['certificate-expiry', 'certificates/cyber-basics-2023.yaml', '2024-05-31'],
      ['edition-end', 'certificates/iso-27001-2013.yaml', '2025-10-31'],
      ['policy-unrevised', 'policy/2025-03-01/revision.yaml', '2026-03-01'],
      ['draft-unsealed', 'policy/2026-10-01/revision.yaml', '2026-10-01'],
      ['certificate-suspended', 'certificates/iso-14001.yaml', '2027-04-16'],
    ]);
    const files = (kind: string) => dueItems(unchecked, '2026-11-23').filter((item) => item.kind === kind);
    expect(files('answer-unreviewed')).toHaveLength(acme.answers.length);
    expect(files('reference-unverified')).toHaveLength(acme.references.length);
  });

  it('returns nothing if everything was just checked', () => {
    expect(due(checkedAcme('2026-11-23'), '2026-11-23')).toEqual([]);
  });

  it('returns the policy a year after its revision, not a day earlier', () => {
    const seen = checkedAcme('2027-02-01', { policies: [revisedOn('2026-03-01')] });
    expect(due(seen, '2027-02-28')).toEqual([]);
    expect(due(seen, '2027-03-01')).toEqual(['2027-03-01 policy-unrevised policy/2026-03-01/revision.yaml']);
  });

  it('returns each policy a year after its own revision, and none that was withdrawn', () => {
    const [policy] = acme.policies;
    const listed = (id: string, date: string, more: Partial<Policy> = {}): Policy => ({
      ...{ ...policy, id, current: { ...policy.current, policy: id, date }, drafts: [] },
      ...more,
    });
    const gone = listed('gone', '2020-01-01', { withdrawn: { on: '2021-01-01' } });
    const policies: Library['policies'] = [revisedOn('2026-03-01'), listed('access', '2025-06-01-2'), gone];
    expect(due(checkedAcme('2027-03-01', { policies }), '2026-06-01')).toEqual([
      '2026-06-01 policy-unrevised policies/access/2025-06-01-2/revision.yaml',
    ]);
    expect(due(checkedAcme('2027-03-01', { policies }), '2027-03-01')).toHaveLength(2);
  });

  it('returns a policy from 30 days before the day of its next review, and not a year after its revision', () => {
    const policy = revisedOn('2024-03-01');
    const reviewed = { ...policy, current: { ...policy.current, nextReview: '2026-06-30' } };
    const seen = checkedAcme('2026-05-01', { policies: [reviewed] });
    expect(due(seen, '2026-05-30')).toEqual([]);
    expect(due(seen, '2026-05-31')).toEqual(['2026-06-30 policy-review policy/2024-03-01/revision.yaml']);
  });

  it('returns a draft from the day of its name on', () => {
    const [{ drafts }] = acme.policies;
    const seen = checkedAcme('2026-08-01', { policies: [{ ...revisedOn('2026-08-01'), drafts }] });
    expect(due(seen, '2026-09-30')).toEqual([]);
    expect(due(seen, '2026-10-01')).toEqual(['2026-10-01 draft-unsealed policy/2026-10-01/revision.yaml']);
  });

  it('returns an answer only when a policy that it quotes got a new revision', () => {
    const [policy] = acme.policies;
    const [answer] = acme.answers.filter(({ citations }) => citations.length > 0);
    if (!answer) throw new Error('acme has no answer that quotes the policy');
    const access: Policy = { ...policy, id: 'access', current: { ...policy.current, date: '2026-05-01' } };
    const reviewed = { ...answer, reviewedOn: '2026-04-01' };
    const on = (changed: Partial<JudgedAnswer>) =>
      dueItems(
        checkedAcme('2026-06-01', { policies: [policy, access], answers: [{ ...reviewed, ...changed }] }),
        '2026-06-01',
      )
        .filter(({ kind }) => kind === 'answer-unreviewed')
        .map(({ date }) => date);
    const quoting = answer.citations.map((citation) => ({ ...citation, policy: 'access', date: '2026-05-01' }));
    expect(on({})).toEqual([]);
    expect(on({ citations: quoting })).toEqual(['2026-05-01']);
    expect(on({ citations: [...quoting, ...answer.citations] })).toEqual(['2026-05-01']);
    expect(on({ citations: [] })).toEqual(['2026-05-01']);
  });

  it.each([
    ['2028-11-01', 90, []],
    ['2028-11-02', 90, ['2029-01-31 certificate-expiry certificates/iso-27001-2022.yaml']],
    ['2028-11-02', 30, []],
    ['2029-01-01', 30, ['2029-01-31 certificate-expiry certificates/iso-27001-2022.yaml']],
    ['2029-02-01', 0, ['2029-01-31 certificate-expiry certificates/iso-27001-2022.yaml']],
  ])('returns a certificate before it expires: on %s with %i days', (day, days, expected) => {
    const { securityTxt: _, ...company } = acme.company;
    const certificates = acme.certificates.filter(({ id }) => /^(iso-27001-2022|iso-22301|green-hosting)$/.test(id));
    expect(due(checkedAcme(day, { certificates, company }), day, days)).toEqual(expected);
  });

  it('returns the edition if it ends before the certificate, otherwise the certificate', () => {
    const [certificate] = acme.certificates.filter(({ id }) => id === 'iso-27001-2013');
    if (!certificate) throw new Error('acme has no certificate to an edition that ended');
    const kinds = (expires: string) =>
      due(checkedAcme('2025-08-02', { certificates: [{ ...certificate, expires }] }), '2025-08-02');
    expect(kinds('2026-06-30')).toEqual(['2025-10-31 edition-end certificates/iso-27001-2013.yaml']);
    expect(kinds('2025-09-30')).toEqual(['2025-09-30 certificate-expiry certificates/iso-27001-2013.yaml']);
    const withdrawn = { ...certificate, withdrawn: '2025-01-01' };
    expect(due(checkedAcme('2025-08-02', { certificates: [withdrawn] }), '2025-08-02')).toEqual([]);
  });

  it('returns security.txt from 30 days before it expires', () => {
    const item = ['2027-10-15 security-txt-expiry company.yaml'];
    expect(due(checkedAcme('2027-09-14'), '2027-09-14')).toEqual([]);
    expect(due(checkedAcme('2027-09-15'), '2027-09-15')).toEqual(item);
    expect(due(checkedAcme('2027-12-01'), '2027-12-01')).toEqual(item);
  });

  it('returns a reference 90 days after its check, a dead one without a copy or replacement, and a changed one', () => {
    const [reference] = acme.references;
    if (!reference) throw new Error('acme has no references');
    const on = (day: string, known: object) =>
      due({ ...checkedAcme(day), references: [{ ...reference, ...known }] }, day);
    const file = `references/${reference.id}.yaml`;
    expect(on('2026-11-23', { lastVerified: '2026-08-26' })).toEqual([]);
    expect(on('2026-11-23', { lastVerified: '2026-08-25' })).toEqual([`2026-11-23 reference-unverified ${file}`]);
    const deadSince = '2026-06-01';
    expect(on('2026-11-23', { lastVerified: '2026-05-01', deadSince })).toEqual([`2026-06-01 reference-dead ${file}`]);
    expect(on('2026-11-23', { lastVerified: '2026-11-01', changedSince: deadSince })).toEqual([
      `2026-06-01 reference-changed ${file}`,
    ]);
    expect(on('2026-11-23', { deadSince, archived: 'https://archive.example/1' })).toEqual([]);
    expect(on('2026-11-23', { deadSince, replacedBy: 'https://www.acme.example/new' })).toEqual([]);
  });

  it('returns an answer that was not reviewed since the current revision, or for a year', () => {
    const [answer] = acme.answers;
    if (!answer) throw new Error('acme has no answers');
    const on = (day: string, reviewedOn?: string) =>
      dueItems(checkedAcme(day, { policies: acme.policies, answers: [{ ...answer, reviewedOn }] }), day)
        .filter(({ kind }) => kind === 'answer-unreviewed')
        .map(({ date, field }) => `${date} ${field.join(' ')}`);
    expect(on('2025-03-01')).toEqual([`2025-03-01 answers ${answer.id}`]);
    expect(on('2025-06-01', '2025-02-28')).toEqual([`2025-03-01 answers ${answer.id}`]);
    expect(on('2025-12-31', '2025-03-01')).toEqual([]);
    expect(on('2026-02-28', '2025-03-01')).toEqual([]);
    expect(on('2026-03-01', '2025-03-01')).toEqual([`2026-03-01 answers ${answer.id}`]);
  });
});

it('upcomingItems() returns an item on its day, and not on the next one', () => {
  const kinds = (day: string) => upcomingItems(acme, day).map(({ kind }) => kind);
  expect(kinds('2027-10-15')).toContain('security-txt-expiry');
  expect(kinds('2027-10-16')).not.toContain('security-txt-expiry');
});

it('every upcoming item becomes due on the day that it should, and its sentence is true before and after', () => {
  const coming = upcomingItems(unchecked, '2025-03-02', 90);
  expect(coming.map(({ kind }) => kind)).toEqual([
    'edition-end',
    'policy-unrevised',
    'draft-unsealed',
    'certificate-suspended',
    'source-old',
    'source-old',
    'certificate-expiry',
    'source-old',
    'source-old',
    'security-txt-expiry',
    'certificate-expiry',
    'certificate-expiry',
  ]);
  for (const { date, leadDays, kind, file } of coming) {
    const find = (day: string) => dueItems(unchecked, day, 90).find((item) => item.kind === kind && item.file === file);
    expect(find(addDays(date, -leadDays - 1))).toBeUndefined();
    expect(find(addDays(date, -leadDays))).toMatchObject({ date });
    expect(find(addDays(date, 1))?.message).toMatch(/\S.*\.$/);
    expect(find(addDays(date, 1))?.message).not.toMatch(/\b(expires|ends|is due)\b/);
  }
});

it('a year after 29 February is 28 February', () => {
  expect([yearAfter('2024-02-29'), yearAfter('2026-11-23')]).toEqual(['2025-02-28', '2027-11-23']);
  expect([addDays('2026-12-31', 1), addDays('2024-03-01', -1)]).toEqual(['2027-01-01', '2024-02-29']);
});
