import { describe, expect, it } from 'vitest';
import { quotedAnswer } from '../../../src/exports/quoted-answer.ts';
import { wordsForUrl } from '../../../src/model/quoted-words.ts';
import type { JudgedAnswer, Library } from '../../../src/library/library-types.ts';
import { accessPolicy, severalLibrary } from './several-library.ts';
import { tinyLibrary } from './tiny-library.ts';
import { cite, policy } from './tiny-policy.ts';

const company = { legalName: 'Acme Ltd' } as Library['company'];
const absolute = (path: string) => `https://trust.acme.example${path}`;
const citation = cite('backups', 'Backups are made every day.');
const answer: JudgedAnswer = {
  id: 'backup-frequency',
  subject: { id: 'backups', title: 'Backups' },
  topic: 'backup',
  question: 'Are backups made every day?',
  expects: 'yes-no',
  alsoAsked: [],
  status: 'stated',
  reply: 'yes',
  answer: 'Every day.',
  statements: [],
  citations: [citation],
  sources: [],
  frameworks: {},
  reviewedOn: '2025-04-01',
};
const copied = (changes: Partial<JudgedAnswer> = {}) =>
  quotedAnswer({ ...answer, ...changes }, { company, certificates: [], policies: [policy] }, absolute, '2026-01-01');

describe('quotedAnswer()', () => {
  it('has the question, the status with the reply, the words, the URL and each quote with its permalink', () => {
    expect(copied()).toEqual({
      question: 'Are backups made every day?',
      status: 'Stated: yes',
      answer: 'Every day.',
      nearest: '',
      url: 'https://trust.acme.example/answers/backups/#backup-frequency',
      asOf: 'answer last compared with its sources on 1 April 2025',
      quotes: [
        {
          quote: citation.quote,
          source: {
            company: 'Acme Ltd',
            title: 'Security policy',
            date: '2024-05-01',
            label: citation.label,
            url: `https://trust.acme.example/policy/2024-05-01/?words=${wordsForUrl(citation.quote)}#${citation.clause}`,
          },
        },
      ],
      sources: [],
    });
  });

  it('names the policy in force if nobody has reviewed the answer', () => {
    expect(copied({ reviewedOn: undefined }).asOf).toBe('with the policy of 1 May 2024 in force');
  });

  it('says which of its sources are later than the comparison', () => {
    const sources = [{ kind: 'company', company: 'Acme Ltd', on: '2024-05-02' } as const];
    expect(copied({ reviewedOn: '2024-04-30', sources }).asOf).toBe(
      'answer last compared with its sources on 30 April 2024; later than that: Security policy, revision of 1 May 2024; what Acme Ltd stated on 2 May 2024',
    );
  });

  it('says of a policy that is not in force yet from when it is', () => {
    const asOf = (policies: Library['policies']) =>
      quotedAnswer(
        { ...answer, reviewedOn: undefined },
        { company, certificates: [], policies },
        absolute,
        '2026-01-01',
      ).asOf;
    expect(asOf([accessPolicy])).toBe('with the policy of 1 May 2024, in force from 1 June 2024');
    expect(asOf(severalLibrary().policies)).toBe(
      'with the policies in their newest revisions, the last one of 1 May 2024',
    );
  });

  it('says of each quote from when its revision is in force, if it is not yet', () => {
    const cited = { ...citation, policy: accessPolicy.id, date: accessPolicy.current.date };
    const on = (day: string) =>
      quotedAnswer(
        { ...answer, citations: [cited] },
        { company, certificates: [], policies: [accessPolicy] },
        absolute,
        day,
      ).quotes[0];
    expect(on('2024-05-31')?.source.standing).toBe('in force from 1 June 2024');
    expect(on('2024-06-01')?.source.standing).toBeUndefined();
  });

  it('has the other sources in words, a document with its words and URL', () => {
    const document = { id: 'report', title: 'the report', url: 'https://acme.example/report.pdf' };
    const { sources } = copied({
      sources: [
        { kind: 'company', company: 'Acme Ltd', on: '2025-05-01' },
        { kind: 'document', document, says: 'Nothing was found.', on: '2025-06-01' },
      ],
    });
    expect(sources).toEqual([
      'stated by Acme Ltd on 1 May 2025',
      'according to the report, seen on 1 June 2025: “Nothing was found.” (https://acme.example/report.pdf)',
    ]);
  });

  it('says of a document that it cannot be reached, and where its archived copy is', () => {
    const state = { deadSince: '2025-07-01', archived: 'https://archive.example/r' };
    const document = { id: 'report', title: 'the report', url: 'https://acme.example/report.pdf', ...state };
    const { sources } = copied({ sources: [{ kind: 'document', document, says: 'Nothing.', on: '2025-06-01' }] });
    expect(sources).toEqual([
      'according to the report, seen on 1 June 2025: “Nothing.” (https://acme.example/report.pdf, not reachable since 1 July 2025, archived copy: https://archive.example/r)',
    ]);
  });

  it('has the words of the company that come nearest to what is not stated', () => {
    const source = { kind: 'company', company: 'Acme Ltd', on: '2025-05-01' } as const;
    const statementOf = (text: string, on: string) => ({
      ...{ id: 'offsite', subject: 'backups', text, citations: [], source: { ...source, on } },
    });
    const statements = [statementOf('Copies are off site.', source.on), statementOf('We moved.', '2025-05-02')];
    const { sources } = copied({ status: 'not-stated', statements, sources: [source], citations: [] });
    expect(sources).toEqual(['stated by Acme Ltd on 1 May 2025: “Copies are off site.”']);
  });

  it('has the certificates that its page notes at what it cites, with the facts of their status', () => {
    const { certificates } = tinyLibrary();
    const noted = (changes: Partial<JudgedAnswer>) =>
      quotedAnswer({ ...answer, ...changes }, { company, certificates, policies: [policy] }, absolute, '2026-01-01')
        .certificates;
    const cited = { citations: [cite('backups', 'Backups are tested.')] };
    expect(noted(cited)).toEqual([
      {
        name: 'ISO/IEC 27001:2013, Tiny Ltd',
        facts: expect.objectContaining({ standard: 'ISO/IEC 27001:2013', editionEnds: '2025-10-31' }),
      },
    ]);
    expect(noted({ ...cited, status: 'not-stated' })).toHaveLength(1);
    expect(noted({})).toBeUndefined();
  });

  it('does not say “Not stated” twice, and says that its quotes only come near', () => {
    const notStated = { status: 'not-stated', reply: undefined, answer: 'Not stated.' } as const;
    expect(copied(notStated)).toMatchObject({
      status: 'Not stated',
      answer: '',
      nearest: 'What comes nearest:',
    });
    expect(copied({ ...notStated, citations: [] }).nearest).toBe('');
    expect(copied({ ...notStated, answer: 'Only of logs.' }).answer).toBe('Only of logs.');
  });
});
