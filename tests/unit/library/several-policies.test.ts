import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/library/library-types.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { folderOf } from '../../../src/model/urls.ts';
import { dueItems } from '../../../src/review/review.ts';
import { field } from './check.ts';

function read(name: string): Library {
  const { library, problems } = loadLibrary(`tests/fixtures/${name}`, { field });
  if (!library) throw new Error(`The fixture has problems: ${JSON.stringify(problems)}`);
  return library;
}
const meridian = read('meridian');
const citationsOf = ({ subjects, certificates, processors, contacts, references }: Library) => [
  ...subjects.flatMap(({ statements }) => statements.flatMap(({ citations }) => citations)),
  ...[certificates, processors, contacts].flat().flatMap(({ citations }) => citations),
  ...references.flatMap(({ citedBy }) => citedBy),
];

describe('the company meridian', () => {
  const { policies } = meridian;
  const find = (id: string) => policies.find((policy) => policy.id === id);
  const datesOf = (id: string) => find(id)?.revisions.map(({ date }) => date);

  it('has 14 policies: those with a number first, then the others by title, the withdrawn one last', () => {
    expect(policies.map(({ id }) => id)).toEqual([
      'access-control',
      'asset-management',
      'backup',
      'business-continuity',
      'change-management',
      'cryptography',
      'data-protection',
      'incident-response',
      'terms-of-service',
      'physical-security',
      'risk-management',
      'supplier-security',
      'vulnerability-management',
      'acceptable-use',
    ]);
    expect(find('acceptable-use')?.withdrawn).toEqual({ on: '2025-09-01', replacedBy: 'asset-management' });
  });

  it('has a revision for each folder of each policy, but for one draft', () => {
    for (const { id, revisions, drafts } of policies) {
      const folders = readdirSync(`tests/fixtures/meridian/${folderOf(id)}`).filter((name) => /^\d/.test(name));
      expect([...revisions, ...drafts].map(({ date }) => date).sort()).toEqual(folders.sort());
    }
    expect(policies.flatMap(({ id, drafts }) => drafts.map(({ date }) => `${id} ${date}`))).toEqual([
      'backup 2027-01-18',
    ]);
  });

  it('revised two policies on one day, and one policy twice on a day', () => {
    expect([find('access-control')?.current.date, find('cryptography')?.current.date]).toEqual([
      '2026-03-02',
      '2026-03-02',
    ]);
    expect(datesOf('incident-response')).toEqual(['2026-05-04-2', '2026-05-04', '2024-07-01']);
  });

  it('has equal headings in most of its policies', () => {
    const headings = policies.flatMap(({ current }) => current.sections.map(({ title }) => title));
    for (const heading of ['Purpose', 'Scope', 'Roles', 'Review'])
      expect(headings.filter((title) => title === heading).length, heading).toBeGreaterThan(8);
  });

  it('says of its revisions what revision.yaml says', () => {
    expect(find('access-control')?.current).toMatchObject({
      version: '2.0',
      owner: 'Head of IT',
      approvedBy: 'Management board',
      approvedOn: '2026-02-26',
      effectiveFrom: '2026-03-15',
      nextReview: '2027-03-02',
    });
    const { version, approvedBy, nextReview } = find('physical-security')?.current ?? {};
    expect([version, approvedBy, nextReview]).toEqual([undefined, undefined, undefined]);
  });

  it('has statements and answers that rest on clauses of several policies', () => {
    const ofSeveral = meridian.answers.filter(
      ({ citations }) => new Set(citations.map(({ policy }) => policy)).size > 1,
    );
    expect(ofSeveral.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['encryption-at-rest', 'access-removal', 'breach-notice', 'restore-time']),
    );
  });

  it('has a review item for each policy in force whose review is due, and none for the other ones', () => {
    const due = dueItems(meridian, '2026-11-23').filter(({ kind }) => /^policy-/.test(kind));
    expect(due.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        'policies/risk-management/2024-01-15/revision.yaml',
        'policies/business-continuity/2025-10-13/revision.yaml',
      ]),
    );
    for (const { file } of due) expect(file).not.toMatch(/acceptable-use|access-control|backup/);
  });
});

describe.each([
  ['meridian', true],
  ['listed', false],
  ['beside', true],
])('the citations of the company %s', (name, isNamed) => {
  const library = read(name);
  const citations = citationsOf(library);

  it('are of the current revision of a policy that was not withdrawn', () => {
    expect(citations.length).toBeGreaterThan(0);
    for (const { policy, date } of citations) {
      const cited = library.policies.find(({ id }) => id === policy);
      expect(cited?.current.date).toBe(date);
      expect(cited?.withdrawn).toBeUndefined();
    }
  });

  it(`have a label ${isNamed ? 'with' : 'without'} the title of their policy`, () => {
    for (const { policy, policyTitle, clause, label } of citations) {
      const cited = library.policies.find(({ id }) => id === policy);
      const own = cited?.current.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === clause);
      expect(policyTitle).toBe(cited?.title);
      expect(label).toBe(isNamed ? `${policyTitle} ${own?.label}` : own?.label);
    }
  });

  it('have the words of the sealed file', () => {
    for (const { policy, date, section, quote } of citations) {
      const source = readFileSync(`tests/fixtures/${name}/${folderOf(policy)}/${date}/${section}.mdx`, 'utf8');
      expect(source.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')).toContain(quote);
    }
  });
});

it('the company listed has its only policy in policies/, and needs no name for it in citations and legacy URLs', () => {
  const { policies, company, answers } = read('listed');
  expect(policies.map(({ id, kind }) => [id, kind])).toEqual([['terms', 'terms']]);
  expect(company.legacy.map(({ policy }) => policy)).toEqual(['terms']);
  expect(answers[0]?.citations[0]).toMatchObject({ policy: 'terms', label: '§1 ¶2' });
});

it('the company beside has one policy in policy/ and one beside it', () => {
  const { policies, answers } = read('beside');
  expect(policies.map(({ id, title }) => [id, title])).toEqual([
    ['policy', 'Security at Karu'],
    ['privacy', 'Privacy policy'],
  ]);
  expect(answers.flatMap(({ citations }) => citations.map(({ label }) => label))).toEqual([
    'Security at Karu §2 ¶1',
    'Privacy policy §2 ¶1',
  ]);
});
