import { describe, expect, it } from 'vitest';
import type { Library } from '../../../../src/library/library-types.ts';
import { searchRecords } from '../../../../src/search/records/search-records.ts';
import { answerOf, day, tinyLibrary } from '../../exports/tiny-library.ts';
import { severalLibrary } from '../../exports/several-library.ts';
import { cite } from '../../exports/tiny-policy.ts';

const kindsOf = (library: Library) => searchRecords(library, day).map(({ kind }) => kind);
const subjectsOf = (library: Library) => searchRecords(library, day).filter(({ kind }) => kind === 'subject');

describe('searchRecords()', () => {
  it('returns clauses, subjects, entries of registers, frameworks and pages in this order', () =>
    expect([...new Set(kindsOf(tinyLibrary()))]).toEqual([
      ...['clause', 'subject', 'certificate', 'processor', 'contact', 'reference', 'framework', 'page'],
    ]));

  it('returns the clauses of policies in force only, each with its policy if there are several', () => {
    const policiesOf = (library: Library) =>
      new Set(searchRecords(library, day).flatMap(({ kind, policy }) => (kind === 'clause' ? [policy] : [])));
    expect(policiesOf(tinyLibrary())).toEqual(new Set([undefined]));
    expect(policiesOf(severalLibrary())).toEqual(new Set(['policy', 'access']));
  });

  it('returns no subject of which nobody has judged a question', () =>
    expect(subjectsOf(tinyLibrary()).map(({ url }) => url)).toEqual(['/answers/screening/', '/answers/backups/']));

  it('returns a subject with the sections that its answers cite, each once', () => {
    const [screening, backups] = subjectsOf(tinyLibrary());
    expect(screening).toMatchObject({ title: 'Screening', text: '', sections: ['2.1'] });
    expect(backups).toMatchObject({ title: 'Backups', text: '', sections: ['1', '2'] });
  });

  it('returns a subject without the sections that come nearest to what is not stated', () => {
    const citations = [cite('screening', 'Nobody works before screening.')];
    const answers = [answerOf({ id: 'open', status: 'not-stated', citations }), answerOf()];
    const subjects = tinyLibrary().subjects.map((subject) => ({ ...subject, answers }));
    expect(subjectsOf(tinyLibrary({ subjects }))[0]?.sections).toEqual(['1']);
  });

  it('returns the judged questions of a subject with what is answered, its clauses and other sources', () =>
    expect(subjectsOf(tinyLibrary())[1]?.answers).toEqual([
      {
        ...{ id: 'backup-frequency', question: 'How often are backups made?', status: 'stated' },
        ...{ text: 'Every day.', clauses: ['s1-p1'] },
      },
      {
        ...{ id: 'backup-cost', question: 'What do backups cost?', status: 'not-stated' },
        ...{ text: 'Not stated.', clauses: [] },
      },
      {
        ...{ id: 'backup-tests', question: 'Are backups tested?', status: 'stated', reply: 'yes' },
        ...{ text: 'Yes.', clauses: ['s1-p2', 's2-p1'] },
      },
      {
        ...{ id: 'backup-retention', question: 'How long are backups kept?', status: 'stated' },
        ...{ text: 'The last seven, all in the country.', clauses: [] },
        sources: ['according to The certificate, seen on 1 March 2025', 'stated by Tiny Ltd on 1 April 2025'],
      },
      {
        ...{ id: 'backup-owner', question: 'Who owns the backups?', status: 'not-stated' },
        ...{ text: 'Ask support.', clauses: ['s1-p1'] },
      },
    ]));

  it.each(['in-part', 'not-stated'] as const)(
    'names the clauses beside the other sources of an answer that is %s',
    (status) => {
      const citations = [cite('backups', 'Backups are made every day.')];
      const sources = [{ kind: 'company', company: 'Tiny Ltd', on: '2025-04-01' } as const];
      const subjects = tinyLibrary().subjects.map((one) => ({
        ...one,
        answers: [answerOf({ status, citations, sources })],
      }));
      expect(subjectsOf(tinyLibrary({ subjects }))[0]?.answers?.[0]?.sources).toEqual([
        '§1 ¶1 of the policy of 1 May 2024',
        'stated by Tiny Ltd on 1 April 2025',
      ]);
    },
  );

  it('names the policy of each section and clause that a subject cites if there are several', () =>
    expect(subjectsOf(severalLibrary())[2]).toMatchObject({
      ...{ sections: ['access/1'], answers: [{ clauses: ['access/s1-p1'] }] },
    }));
});
