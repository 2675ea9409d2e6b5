import { describe, expect, it } from 'vitest';
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
  },
  tests: { status: 'not-stated', answer: 'Not stated.', citations: [citation] },
};

/** Replies to a text that asks the questions it names, each with the same probability. */
const reply = questionnaireReplier(
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
);

const stated = reply({ row: 2, question: 'interval' });
const notStated = reply({ row: 3, question: 'tests' });
const noMatch = reply({ row: 4, question: 'other' });

describe('questionnaireReplier()', () => {
  it('returns the answer of the matched question, with its quotes and a confidence of two decimals', () => {
    expect(stated).toEqual({
      row: 2,
      question: 'interval',
      status: 'stated',
      confidence: 1,
      matched: { subject: 'backups', question: 'interval' },
      answer: 'Every day.',
      citations: [citation],
    });
  });

  it('cites nothing for what is not stated', () => {
    expect(notStated).toMatchObject({ status: 'not-stated', answer: 'Not stated.', citations: [] });
  });

  it('answers nothing if only questions come near that nobody has judged', () => {
    expect(noMatch).toMatchObject({ status: 'no-match', matched: null, answer: '', citations: [] });
  });
});

describe('printReplies()', () => {
  const replies = [stated, notStated, noMatch];

  it('prints a JSON object a line', () => {
    const lines = printReplies(replies, 'jsonl').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(replies);
  });

  it('prints CSV with a heading, and empty cells where there is nothing', () => {
    expect(printReplies(replies, 'csv').split('\r\n')).toEqual([
      'row,question,status,confidence,subject,matched,answer,clauses,quotes,urls',
      '2,interval,stated,1,backups,interval,Every day.,3.7 s3.7-p1,Every day.,https://a.example/#p1',
      `3,tests,not-stated,${notStated.confidence},backups,tests,Not stated.,,,`,
      `4,other,no-match,${noMatch.confidence},,,,,,`,
      '',
    ]);
  });

  it('prints text with statuses in words and without control characters', () => {
    expect(printReplies([{ ...stated, answer: 'Every\u001b[31m day.' }, noMatch], 'text')).toBe(
      [
        '2. interval',
        '   Stated (100 %). Every[31m day.',
        '   §3.7: “Every day.”',
        '   https://a.example/#p1',
        '',
        '4. other',
        '   No question of the bank comes near.',
        '',
      ].join('\n'),
    );
  });
});
