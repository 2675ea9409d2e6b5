import { describe, expect, it } from 'vitest';
import type { AskedQuestion } from '../../../../src/search/ask/questionnaire-file.ts';
import { printReplies } from '../../../../src/search/ask/questionnaire-output.ts';
import { type QuestionnaireAnswer, questionnaireReplier } from '../../../../src/search/ask/questionnaire-reply.ts';

const citation = {
  section: 'copies',
  number: '3.7',
  clause: 's3.7-p1',
  quote: 'Every day.',
  url: 'https://a.example/#p1',
};
const answers: Record<string, QuestionnaireAnswer> = {
  interval: {
    status: 'stated',
    answer: 'Every day.',
    citations: [{ ...citation, title: 'Copies' } as typeof citation],
    sources: ['stated by Acme Ltd on 1 May 2026'],
  },
  tests: { status: 'not-stated', answer: 'Not stated.', citations: [citation], sources: ['stated by Acme Ltd'] },
};

/** Replies to a text that asks the questions it names, each with the same probability. */
const reply = (asked: AskedQuestion) =>
  questionnaireReplier(
    (text) => {
      const names = text.split(' ').filter(Boolean);
      const matches = names.map((question) => ({
        subject: 'backups',
        question,
        expects: 'which',
        probability: 1 / names.length,
      }));
      return { matches, unknown: 0 };
    },
    ({ question }) => answers[question],
  )(asked);

const stated = () => reply({ row: 2, question: 'interval' });
const notStated = () => reply({ row: 3, question: 'tests' });
const notAssessed = () => reply({ row: 4, question: 'other' });
const noMatch = () => reply({ row: 5, question: ' ' });

describe('questionnaireReplier()', () => {
  it('returns the answer of the matched question, with its quotes and a confidence of two decimals', () => {
    expect(stated()).toEqual({
      row: 2,
      question: 'interval',
      status: 'stated',
      confidence: 1,
      matched: { subject: 'backups', question: 'interval' },
      answer: 'Every day.',
      citations: [citation],
      sources: ['stated by Acme Ltd on 1 May 2026'],
      nearest: { citations: [], sources: [] },
    });
  });

  it('does not take sections of two policies with the same id for one', () => {
    const matchedWith = (policy: string) => {
      const of = (policy: string): QuestionnaireAnswer => ({
        ...{ status: 'stated', answer: 'Yes.', citations: [{ ...citation, policy }], sources: [] },
      });
      const byId: Record<string, QuestionnaireAnswer> = { one: of('backup'), two: of(policy), three: of(policy) };
      const matches = Object.keys(byId).map((question, index) => ({
        ...{ subject: 'backups', question, expects: 'which', probability: index === 0 ? 0.4 : 0.3 },
      }));
      const replyOf = questionnaireReplier(
        () => ({ matches, unknown: 0 }),
        ({ question }) => byId[question],
      );
      return replyOf({ row: 1, question: 'x' }).matched?.question;
    };
    expect([matchedWith('backup'), matchedWith('terms')]).toEqual(['one', 'two']);
  });

  it('cites nothing for what is not stated, and has what comes nearest apart', () => {
    expect(notStated()).toMatchObject({ status: 'not-stated', answer: 'Not stated.', citations: [], sources: [] });
    expect(notStated().nearest).toEqual({ citations: [citation], sources: ['stated by Acme Ltd'] });
  });

  it('names the question that comes near and that nobody has judged, without an answer', () => {
    expect(notAssessed()).toMatchObject({ status: 'no-match', answer: '', citations: [], sources: [] });
    expect(notAssessed().matched).toEqual({ subject: 'backups', question: 'other' });
  });

  it('names no question if none comes near', () => {
    expect(noMatch()).toMatchObject({ status: 'no-match', matched: null, answer: '' });
  });
});

describe('printReplies()', () => {
  const replies = () => [stated(), notStated(), notAssessed(), noMatch()];

  it('prints a JSON object a line', () => {
    const lines = printReplies(replies(), 'jsonl').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(replies());
  });

  it('prints CSV with a heading, and empty cells where there is nothing', () => {
    expect(printReplies(replies(), 'csv').split(/\r?\n/)).toEqual([
      'row,question,status,confidence,subject,matched,answer,clauses,quotes,urls,sources,nearest',
      '2,interval,stated,1,backups,interval,Every day.,3.7 s3.7-p1,Every day.,https://a.example/#p1,stated by Acme Ltd on 1 May 2026,',
      `3,tests,not-stated,${notStated().confidence},backups,tests,Not stated.,,,,,"§3.7: “Every day.”`,
      'https://a.example/#p1',
      'stated by Acme Ltd"',
      `4,other,no-match,${notAssessed().confidence},backups,other,,,,,,`,
      `5," ",no-match,${noMatch().confidence},,,,,,,,`,
      '',
    ]);
  });

  it('prints text with statuses in words and without control characters', () => {
    expect(printReplies([{ ...stated(), answer: 'Every\u001b[31m day.' }, ...replies().slice(1)], 'text')).toBe(
      [
        '2. interval',
        '   Stated (100 %). Every[31m day.',
        '   §3.7: “Every day.”',
        '   https://a.example/#p1',
        '   stated by Acme Ltd on 1 May 2026',
        '',
        '3. tests',
        `   Not stated (${Math.round(100 * notStated().confidence)} %). Not stated.`,
        '   Nearest: §3.7: “Every day.”',
        '   https://a.example/#p1',
        '   stated by Acme Ltd',
        '',
        '4. other',
        '   Nobody has assessed this question yet.',
        '',
        '5.  ',
        '   No question of the bank comes near enough.',
        '',
      ].join('\n'),
    );
  });
});
