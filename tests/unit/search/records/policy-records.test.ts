import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../../src/library/library-types.ts';
import type { Revision } from '../../../../src/model/policy.ts';
import { policyPageNames } from '../../../../src/search/records/policy-page-names.ts';
import { policyRecords } from '../../../../src/search/records/policy-records.ts';
import { policyOf } from './policies.ts';

const day = '2026-11-23';
const plain = { date: '2024-05-01' };
const second = { date: '2024-05-01-2' };
const facts = {
  version: '2.1',
  owner: 'Head of IT',
  approvedBy: 'Acme Inc.',
  approvedOn: '2024-04-20',
  nextReview: '2027-05-01',
  reason: 'An audit.',
};
const ahead = { date: '2026-10-01', effectiveFrom: '2027-01-01' };
const access = policyOf('access', [plain]);
const backup = policyOf('backup', [second]);
const recordsOf = (first: Policy, ...others: Policy[]) => policyRecords({ policies: [first, ...others] }, day);
const only = (...revisions: [Partial<Revision>, ...Partial<Revision>[]]) => recordsOf(policyOf('policy', revisions));
/** Returns the record of the page of a policy that is beside others. */
const pageBeside = (policy: Policy, ...others: Policy[]) =>
  recordsOf(policy, backup, ...others).find(({ url }) => url === `/policies/${policy.id}/`);

describe('policyRecords() of a company with one policy', () => {
  it('returns its page, its PDF file and its evidence pack', () => {
    expect(only(plain)).toEqual([
      {
        ...{ kind: 'page', url: '/policy/', title: 'Policy', sections: [] },
        text: 'The whole policy in force, on one page.',
        names: policyPageNames.only,
      },
      {
        ...{ kind: 'page', url: '/policy/2024-05-01.pdf', title: 'Policy as PDF', sections: [] },
        text: 'The policy of 1 May 2024 as a PDF file.',
        names: policyPageNames.onlyPdf,
      },
      {
        ...{ kind: 'page', url: '/evidence/2024-05-01.zip', title: 'Evidence pack', sections: [] },
        text: 'The policy of 1 May 2024, answers, data and sealed sources in a ZIP file.',
        names: policyPageNames.evidence,
      },
    ]);
  });

  it.each([
    ['full policy', '/policy/'],
    ['print policy', '/policy/2024-05-01.pdf'],
    ['audit pack', '/evidence/2024-05-01.zip'],
  ])('finds what readers call “%s” at %s', (name, url) =>
    expect(only(plain).flatMap((record) => (record.names?.includes(name) ? [record.url] : []))).toEqual([url]),
  );

  it('names the second revision of a day as the second', () => {
    const [, pdf, evidence] = only(second);
    expect(pdf?.text).toBe('The policy of 1 May 2024 (2) as a PDF file.');
    expect(evidence?.text).toMatch('The policy of 1 May 2024 (2), answers');
  });

  it('says on its page what the company says of the revision, each as a sentence, but not why it was changed', () => {
    expect(only({ ...plain, ...facts })[0]?.text).toBe(
      'The whole policy in force, on one page. Version: 2.1. Owner: Head of IT. Approved by: Acme Inc. ' +
        'Approved on: 20 April 2024. Next review by: 1 May 2027.',
    );
  });

  it.each(['!', '?'])('adds no full stop to a fact that ends in “%s”', (mark) =>
    expect(only({ ...plain, owner: `Yahoo${mark}` })[0]?.text).toMatch(` Owner: Yahoo${mark}`),
  );

  it('ends a fact with a full stop if a sentence ends within it only', () =>
    expect(only({ ...plain, owner: 'Acme Inc. IT' })[0]?.text).toMatch(/ Owner: Acme Inc\. IT\.$/));

  it.each([
    ['who owns it', { owner: 'Head of IT' }, 'policy owner'],
    ['who approved it', { approvedBy: 'The board' }, 'approved policy'],
    ['its next review', { nextReview: '2027-05-01' }, 'next policy review'],
    ['its version', { version: '2.1' }, 'policy version'],
  ])('finds its page for a question on %s only if the company says so', (_, fact, name) => {
    expect(only({ ...plain, ...fact })[0]?.names).toContain(name);
    expect(only(plain)[0]?.names).not.toContain(name);
  });

  it('finds its page for a fact by its title too', () =>
    expect(only({ ...plain, title: 'Rules', owner: 'Head of IT' })[0]?.names).toContain('Rules owner'));

  it('says from when its newest revision applies, and which one applies until then', () => {
    const [page] = only(ahead, plain);
    expect(page).toMatchObject({ from: '2027-01-01' });
    expect(page?.text).toBe(
      'The whole policy, on one page. Effective from: 1 January 2027. Until then, its revision of 1 May 2024 is in force.',
    );
  });

  it('says nothing of an earlier revision if there is none', () =>
    expect(only(ahead)[0]?.text).toBe('The whole policy, on one page. Effective from: 1 January 2027.'));

  it('says nothing of an earlier revision if the newest one applies', () => {
    const [page] = only({ ...ahead, effectiveFrom: day }, plain);
    expect(page).not.toHaveProperty('from');
    expect(page?.text).toBe('The whole policy, on one page. Effective from: 23 November 2026.');
  });

  it.each([
    ['returns its records up to the day before it is withdrawn', '2026-11-24', 3],
    ['returns nothing on the day on which it is withdrawn', '2026-11-23', 0],
  ])('%s', (_, on, count) => expect(recordsOf(policyOf('policy', [plain], { withdrawn: { on } }))).toHaveLength(count));
});

describe('policyRecords() of a company with several policies', () => {
  it('returns the list of policies and the evidence pack of all first', () => {
    expect(recordsOf(access, backup).slice(0, 2)).toEqual([
      {
        ...{ kind: 'page', url: '/policies/', title: 'Policies', sections: [] },
        text: 'All policies, with their versions and revisions.',
        names: policyPageNames.list,
      },
      {
        ...{ kind: 'page', url: '/evidence/in-force.zip', title: 'Evidence pack of everything in force', sections: [] },
        text: 'All policies, answers, data and sealed sources in a ZIP file.',
        names: policyPageNames.evidence,
      },
    ]);
  });

  it.each([
    ['policy pdf', '/policies/'],
    ['next policy reviews', '/policies/'],
    ['audit pack', '/evidence/in-force.zip'],
  ])('finds what readers call “%s” at %s', (name, url) => {
    const named = recordsOf(access, backup).filter(({ names = [] }) => names.includes(name));
    expect(named.map((record) => record.url)).toEqual([url]);
  });

  it('then returns the page and the files of each, which are found by its title and have no names', () => {
    const records = recordsOf(access, backup).slice(2);
    expect(records.map(({ url }) => url)).toEqual([
      ...['/policies/access/', '/policies/access/access-2024-05-01.pdf', '/evidence/access-2024-05-01.zip'],
      ...['/policies/backup/', '/policies/backup/backup-2024-05-01-2.pdf', '/evidence/backup-2024-05-01-2.zip'],
    ]);
    expect(records.slice(3)).toEqual([
      {
        ...{ kind: 'page', url: '/policies/backup/', title: 'Backup policy', sections: [], names: [] },
        ...{ policy: 'backup', text: 'The whole text in its revision of 1 May 2024 (2).' },
      },
      {
        ...{ kind: 'page', url: '/policies/backup/backup-2024-05-01-2.pdf', title: 'Backup policy as PDF' },
        ...{ sections: [], names: [], policy: 'backup', file: 'pdf' },
        text: 'The revision of 1 May 2024 (2) as a PDF file.',
      },
      {
        ...{ kind: 'page', url: '/evidence/backup-2024-05-01-2.zip', title: 'Backup policy: evidence pack' },
        ...{ sections: [], names: [], policy: 'backup', file: 'evidence' },
        text: 'The revision of 1 May 2024 (2), answers, data and sealed sources in a ZIP file.',
      },
    ]);
  });

  it('says what a policy covers, and what the company says of its revision', () => {
    const page = pageBeside(policyOf('access', [{ ...plain, ...facts }], { covers: 'Who may log in.' }));
    expect(page?.text).toBe(
      'Who may log in. The whole text in its revision of 1 May 2024. Version: 2.1. Owner: Head of IT. ' +
        'Approved by: Acme Inc. Approved on: 20 April 2024. Next review by: 1 May 2027.',
    );
    expect(page?.states).toEqual(['owner', 'approval', 'review', 'version']);
    expect(page).not.toHaveProperty('from');
  });

  it('says from when the newest revision of a policy applies, and which one applies until then', () => {
    const page = pageBeside(policyOf('access', [ahead, plain]));
    expect(page).toMatchObject({ from: '2027-01-01', states: ['effect'] });
    expect(page?.text).toMatch(/ Until then, its revision of 1 May 2024 is in force\.$/);
  });

  const withdrawn = (id: string, on: string, replacedBy?: string) =>
    policyOf(id, [plain], { withdrawn: { on, replacedBy } });

  it('names the withdrawn policies whose place a policy takes, and no others', () => {
    const page = pageBeside(
      ...([access, withdrawn('passwords', day, 'access'), withdrawn('logins', '2025-01-01', 'access')] as const),
      ...([withdrawn('keys', '2025-01-01', 'backup'), withdrawn('cards', '2025-01-01')] as const),
    );
    expect(page?.replaces).toEqual(['passwords', 'logins']);
    expect(page?.text).toBe(
      'The whole text in its revision of 1 May 2024. ' +
        'It takes the place of “Passwords policy”. It takes the place of “Logins policy”.',
    );
  });

  it('returns only the page of a withdrawn policy, after all others, with the last day on which it applied', () => {
    expect(recordsOf(withdrawn('passwords', '2025-03-01', 'access'), access).slice(5)).toEqual([
      {
        ...{ kind: 'page', url: '/policies/passwords/', title: 'Passwords policy', sections: [], names: [] },
        ...{ policy: 'passwords', until: '2025-02-28' },
        text: 'Withdrawn on 1 March 2025. “Access policy” took its place. Its last revision is that of 1 May 2024.',
      },
    ]);
  });

  it('names nothing in the place of a withdrawn policy that nothing takes', () =>
    expect(pageBeside(withdrawn('passwords', '2025-03-01'))?.text).toBe(
      'Withdrawn on 1 March 2025. Its last revision is that of 1 May 2024.',
    ));

  it('treats a policy that will be withdrawn as one in force', () => {
    const later = withdrawn('passwords', '2026-11-24', 'access');
    expect(recordsOf(access, later).map(({ file }) => file)).toEqual([
      ...[undefined, undefined],
      ...[undefined, 'pdf', 'evidence'],
      ...[undefined, 'pdf', 'evidence'],
    ]);
    expect(pageBeside(later)?.text).toBe('The whole text in its revision of 1 May 2024.');
    expect(pageBeside(access, later)).not.toHaveProperty('replaces');
  });
});
