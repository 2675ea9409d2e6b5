import { describe, expect, it } from 'vitest';
import { statusWords, subjectsByTopic } from '../../../src/exports/answers-by-topic.ts';
import { contactForSubject } from '../../../src/exports/contact-for-subject.ts';
import { countAnswers, countQuestions, countWords, itemStatus } from '../../../src/exports/count-questions.ts';
import { otherOwner, ownWords, statementPath, subjectParts } from '../../../src/exports/subject-parts.ts';
import type { Subject } from '../../../src/library/library-types.ts';
import { answerOf, questionOf, statementOf, tinyLibrary } from './tiny-library.ts';

const { subjects, contacts } = tinyLibrary();
const subjectOf = (changes: Partial<Subject>): Subject => ({
  ...{ id: 's', title: 'S', topic: 'backup', wordings: [], statements: [], answers: [answerOf()] },
  ...changes,
});

describe('subjectsByTopic', () => {
  it('groups subjects in the order of the topics, without those that nobody has judged and without empty topics', () => {
    const topics = subjectsByTopic([
      subjectOf({ id: 'd' }),
      subjectOf({ id: 'b', topic: 'people' }),
      subjectOf({ id: 'c', topic: 'network', answers: [questionOf()] }),
      subjectOf({ id: 'a', answers: [questionOf(), answerOf({ status: 'not-stated' })] }),
    ]);
    expect(topics.map(({ id, name, subjects }) => [id, name, subjects.map((subject) => subject.id)])).toEqual([
      ['people', 'People', ['b']],
      ['backup', 'Backup', ['d', 'a']],
    ]);
  });
});

describe('subjectParts', () => {
  const own = statementOf({ id: 'own', subject: 's' });
  const [stated, nearest] = [statementOf({ id: 'stated' }), statementOf({ id: 'nearest' })];
  const parts = () =>
    subjectParts(
      subjectOf({
        statements: [own],
        answers: [
          answerOf({ id: 'a', status: 'not-stated', statements: [nearest, own] }),
          answerOf({ id: 'b', statements: [stated, own] }),
          questionOf({ id: 'c' }),
          answerOf({ id: 'd', status: 'in-part', statements: [stated] }),
        ],
      }),
    );

  it('has the statements of the subject before those of other subjects, each once', () => {
    expect(parts().statements.map(({ id }) => id)).toEqual(['own', 'nearest', 'stated']);
  });

  it('has the answers in their order, the not-stated ones apart, and no question that nobody has judged', () => {
    expect(parts().stated.map(({ id }) => id)).toEqual(['b', 'd']);
    expect(parts().notStated.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('statementPath', () => {
  it('is the place on the page of its subject, if the subject has a page', () => {
    const statement = statementOf({ subject: 's' });
    expect(statementPath(statement, [subjectOf({})])).toBe('/answers/s/#statement-daily');
    expect(statementPath(statement, [subjectOf({ answers: [questionOf()] })])).toBeUndefined();
    expect(statementPath(statement, [])).toBeUndefined();
  });
});

describe('otherOwner', () => {
  it('is the title of another subject that a statement belongs to', () => {
    const all = [subjectOf({ id: 's', title: 'Here' }), subjectOf({ id: 't', title: 'There' })];
    expect(otherOwner(statementOf({ subject: 't' }), { id: 's' }, all)).toBe('There');
    expect(otherOwner(statementOf({ subject: 's' }), { id: 's' }, all)).toBeUndefined();
    expect(otherOwner(statementOf({ subject: 'u' }), { id: 's' }, all)).toBeUndefined();
  });
});

describe('ownWords', () => {
  it('are what a not-stated answer says beyond its status', () => {
    expect(ownWords(answerOf({ status: 'not-stated', answer: 'Not stated.' }))).toBeUndefined();
    expect(ownWords(answerOf({ status: 'not-stated', answer: 'Ask support.' }))).toBe('Ask support.');
  });
});

describe('statusWords', () => {
  it.each([
    [{ status: 'stated' as const }, 'Stated'],
    [{ status: 'stated' as const, reply: 'no' as const }, 'Stated: no'],
    [{ status: 'in-part' as const }, 'Stated in part'],
    [{ status: 'not-stated' as const }, 'Not stated'],
  ])('says of %o: %s', (answer, words) => {
    expect(statusWords(answer)).toBe(words);
  });
});

describe('countAnswers', () => {
  it('counts the questions with each status', () => {
    const counts = countAnswers(subjects.flatMap(({ answers }) => answers));
    expect(counts).toEqual({ stated: 3, 'in-part': 1, 'not-stated': 2, 'not-assessed': 2 });
    expect(countAnswers([])).toEqual({ stated: 0, 'in-part': 0, 'not-stated': 0, 'not-assessed': 0 });
  });
});

describe('countQuestions', () => {
  it('counts a question about two items once', () => {
    const item = { answers: [answerOf()], notAssessed: [questionOf({ id: 'other' })] };
    expect(countQuestions([item, item])).toEqual({ stated: 1, 'in-part': 0, 'not-stated': 0, 'not-assessed': 1 });
  });
});

describe('countWords', () => {
  it('names only the statuses that occur', () => {
    expect(countWords({ stated: 2, 'in-part': 1, 'not-stated': 0, 'not-assessed': 3 })).toBe(
      '2 stated, 1 stated in part, 3 not assessed',
    );
    expect(countWords({ stated: 0, 'in-part': 0, 'not-stated': 0, 'not-assessed': 0 })).toBe('');
  });
});

describe('itemStatus', () => {
  const [stated, inPart, silent] = (['stated', 'in-part', 'not-stated'] as const).map((status) => answerOf({ status }));
  const open = questionOf();

  it.each([
    ['stated', [stated, stated], []],
    ['in-part', [stated], [open]],
    ['in-part', [stated, silent], []],
    ['in-part', [inPart], []],
    ['not-stated', [silent, silent], []],
    ['in-part', [silent, inPart], [open]],
    ['not-assessed', [silent], [open]],
    ['not-assessed', [silent, silent], [open, open]],
    ['not-assessed', [], [open]],
    ['not-assessed', [], []],
  ] as const)('is %s for the answers %j and the open questions %j', (status, answers, notAssessed) => {
    const judged = answers.flatMap((answer) => answer ?? []);
    expect(itemStatus({ answers: judged, notAssessed: [...notAssessed] })).toBe(status);
  });
});

describe('contactForSubject', () => {
  const [support] = contacts;
  if (!support) throw new Error('There is no contact.');
  const all = (['sales', 'support', 'privacy', 'security'] as const).map((purpose) => ({
    ...support,
    id: purpose,
    purpose,
  }));
  const without = (...gone: string[]) => all.filter(({ purpose }) => !gone.includes(purpose));

  it.each([
    ['for support, by default', { topic: 'backup' }, all, 'support'],
    ['for privacy, on that topic', { topic: 'privacy' }, all, 'privacy'],
    ['of the purpose that the subject names', { topic: 'incidents', contact: 'privacy' }, all, 'privacy'],
    ['for security, on incidents', { topic: 'incidents' }, all, 'security'],
    ['for security, on weaknesses', { topic: 'vulnerabilities' }, all, 'security'],
    ['for support, on privacy, if there is no other', { topic: 'privacy' }, without('privacy'), 'support'],
    ['for sales, if there is no support', { topic: 'backup' }, without('support'), 'sales'],
    ['for nothing, not for incidents', { topic: 'other' }, without('support', 'sales'), undefined],
  ] as const)('returns the contact %s', (_what, subject, known, purpose) => {
    expect(contactForSubject(subject, known)?.purpose).toBe(purpose);
  });
});
