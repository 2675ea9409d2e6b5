import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { certificateStatus } from '../../../src/model/certificate-status.ts';

const { library, problems } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error(`The fixture has problems: ${JSON.stringify(problems)}`);
const { company, certificates, processors, contacts, references, answers } = library;
const { current, revisions, drafts } = library.policies[0];

const clausesOf = (id: string) => current.sections.find((section) => section.id === id)?.clauses ?? [];

describe('the library of acme', () => {
  it('has five sealed revisions, newest first, and a separate list of drafts', () => {
    expect(revisions.map(({ date, sealed }) => [date, sealed])).toEqual([
      ['2025-03-01', true],
      ['2023-05-10', true],
      ['2022-06-01', true],
      ['2021-04-15', true],
      ['2020-01-20', true],
    ]);
    expect(drafts.map(({ date, sealed }) => [date, sealed])).toEqual([['2026-10-01', false]]);
    expect(current).toBe(revisions[0]);
  });

  it('orders sections by number, with 3.10 after 3.9', () => {
    const numbers = ['1', '2', '3', ...Array.from({ length: 10 }, (_, index) => `3.${index + 1}`)];
    expect(current.sections.map(({ number }) => number)).toEqual([...numbers, '3.11', '4', '5', '6', '7', '8']);
    expect(revisions[1]?.sections.map(({ number }) => number)).toEqual([...numbers, '4', '5', '6', '7', '8']);
  });

  it('keeps the id of a section that is renumbered', () => {
    const numbers = (id: string) =>
      revisions.map(({ sections }) => sections.find((section) => section.id === id)?.number);
    expect(numbers('offices')).toEqual(['4', '6', '6', '6', '6']);
    expect(numbers('encryption')).toEqual(['3.2', undefined, undefined, undefined, undefined]);
    expect(numbers('fax')).toEqual([undefined, '3.10', '3.9', '3.10', undefined]);
    expect(numbers('changes')).toEqual(['3.6', '3.5', undefined, '3.5', '3.5']);
  });

  it('resolves the entries that registers refer to', () => {
    expect(company).toMatchObject({ site: 'https://trust.acme.example/', legalName: 'Acme Cloud Ltd' });
    expect(certificates).toHaveLength(7);
    expect(certificates.find(({ id }) => id === 'iso-27001-2022')?.document?.url).toBe(
      'https://www.acme.example/iso-27001.pdf',
    );
    expect(processors.map(({ id, certificates: held }) => [id, held.map((certificate) => certificate.id)])).toEqual([
      ['nimbus', ['green-hosting']],
      ['postbote', []],
    ]);
    expect(contacts.map(({ purpose }) => purpose).sort()).toEqual(['privacy', 'security', 'support']);
    const summary = references.find(({ id }) => id === 'pentest-summary');
    expect(summary?.citedBy.map(({ label }) => label)).toEqual(['§3.10 ¶1']);
  });

  it('lists removed register entries separately, with their history', () => {
    expect(library.former.certificates.map(({ id, history }) => [id, history.at(-1)?.change])).toEqual([
      ['payment-seal', 'removed'],
    ]);
    expect(library.former.processors.map(({ id, citations }) => [id, citations])).toEqual([['mailmoor', []]]);
  });

  it('has the answers of the overview in its order, with every status', () => {
    expect(library.overview.map(({ label, answer }) => [label, answer.id, answer.status])).toEqual([
      ['Backups', 'backups', 'stated'],
      ['Encryption', 'encryption-at-rest', 'stated'],
      ['Breaches', 'breach-notice-time', 'stated'],
      ['Screening', 'screening-contents', 'in-part'],
      ['Logs', 'log-retention', 'stated'],
      ['Insurance', 'cyber-insurance', 'not-stated'],
    ]);
  });

  it("has an answer that rests on another subject's statement, with its quote", () => {
    const location = answers.find(({ id }) => id === 'backup-location');
    expect(location?.subject.id).toBe('backup-protection');
    expect(location?.statements.map(({ subject, id }) => `${subject}/${id}`)).toEqual(['backups/thirty-days']);
    expect(location?.citations.map(({ section, label, quote }) => [section, label, quote])).toEqual([
      ['backups', '§3.1 ¶3', 'Backups are kept for thirty days in a second region.'],
    ]);
  });

  it('has answers that rest on a document and on the company itself', () => {
    expect(answers.flatMap(({ id, sources }) => sources.map((source) => [id, source]))).toEqual([
      [
        'penetration-test-2024',
        {
          kind: 'document',
          document: {
            id: 'pentest-summary',
            title: 'Summary of the penetration test of 2024',
            url: 'https://www.acme.example/pentest-2024.pdf',
            deadSince: '2026-05-03',
            archived: 'https://archive.example/2025/pentest-2024.pdf',
          },
          says: 'No critical weakness was found.',
          on: '2026-05-01',
        },
      ],
      ['support-languages', { kind: 'company', company: 'Acme Cloud Ltd', on: '2026-05-01' }],
    ]);
  });

  it('has a question and a subject of its own among those of the field', () => {
    const questions = (id: string) =>
      library.subjects.find((subject) => subject.id === id)?.answers.map((one) => one.id);
    expect(questions('penetration-tests')?.at(-1)).toBe('penetration-test-2024');
    expect(questions('carbon-footprint')).toEqual(['host-label', 'carbon-report']);
  });

  it('has no id twice in all registers', () => {
    const ids = [certificates, processors, contacts, references, answers].flatMap((entries) =>
      entries.map(({ id }) => id),
    );
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('on 23 November 2026, the certificate', () => {
  it.each([
    ['iso-27001-2022', 'valid'],
    ['cyber-basics-2023', 'expired'],
    ['iso-22301', 'withdrawn'],
    ['iso-27001-2013', 'edition-ended'],
    ['iso-27701', 'not-yet-valid'],
    ['iso-14001', 'suspended'],
    ['green-hosting', 'unknown'],
  ])('%s is %s', (id, status) => {
    const certificate = certificates.find((candidate) => candidate.id === id);
    if (!certificate) throw new Error(`There is no certificate ${id}`);
    expect(certificateStatus(certificate, '2026-11-23')).toBe(status);
  });
});

describe('the clauses of a section', () => {
  it('follow the reading order of a nested list: an item, the items in it, then the next one', () => {
    expect(clausesOf('suppliers').map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['s3.7-p1', 'paragraph', 'Suppliers are assessed before they are used:'],
      ['s3.7-p2', 'item', 'they answer a questionnaire,'],
      ['s3.7-p3', 'item', 'they name'],
      ['s3.7-p4', 'item', 'their own suppliers and'],
      ['s3.7-p5', 'item', 'the countries they work in;'],
      ['s3.7-p6', 'item', 'they accept an audit.'],
      [
        's3.7-p7',
        'paragraph',
        'Nimbus Hosting AG, which has the Green Hosting Label, hosts the platform in Switzerland. Postbote GmbH sends our e-mail.',
      ],
    ]);
  });

  it('include a table and a block quote as one clause each', () => {
    expect(clausesOf('classification').map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['s3.11-p1', 'paragraph', 'We classify data in three classes:'],
      [
        's3.11-p2',
        'block',
        'Class of data Example Who may read it Public This policy Everyone Internal Handbooks Staff Secret Customer data Named staff',
      ],
      ['s3.11-p3', 'block', 'Treat as secret whatever you cannot place.'],
    ]);
  });

  it('include the paragraphs of a Note as paragraphs', () => {
    expect(clausesOf('encryption').map(({ id, kind, label }) => [id, kind, label])).toEqual([
      ['s3.2-p1', 'paragraph', '§3.2 ¶1'],
      ['s3.2-p2', 'paragraph', '§3.2 ¶2'],
    ]);
    const { html } = current.sections.find(({ id }) => id === 'encryption') ?? { html: '' };
    expect(html).toMatch(/<aside class="note">\s*<p id="s3\.2-p2" data-clause="s3\.2-p2">/);
  });

  it('have ids with the number of their section, in the HTML and in the data', () => {
    for (const { number, clauses, html } of revisions.flatMap(({ sections }) => sections)) {
      expect(clauses.map(({ id }) => id)).toEqual(clauses.map((_, index) => `s${number}-p${index + 1}`));
      expect([...html.matchAll(/data-clause="([^"]*)"/g)].map(([, id]) => id)).toEqual(clauses.map(({ id }) => id));
    }
  });

  it('keep their markup and their links', () => {
    expect(clausesOf('purpose')[0]?.html).toContain('<strong>all staff and contractors</strong>');
    expect(clausesOf('penetration-tests')[0]?.links).toEqual(['https://www.acme.example/pentest-2024.pdf']);
    expect(clausesOf('support').flatMap(({ links }) => links)).toEqual(['https://www.acme.example/report']);
  });
});
