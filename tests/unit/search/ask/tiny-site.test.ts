import { describe, expect, it } from 'vitest';
import { answerQuestionnaire } from '../../../../src/search/ask/answer-questionnaire.ts';
import { questionAnswerer } from '../../../../src/search/ask/answer-question.ts';
import { bankMatcher } from '../../../../src/search/ask/bank-matcher.ts';
import type { PublishedData } from '../../../../src/search/ask/published-data.ts';
import { clauseRecord } from '../../../../src/search/engine/clause-record.ts';
import { encodeModel } from '../../../../src/search/engine/matcher/model-file.ts';
import { trainMatcher } from '../../../../src/search/engine/matcher/train-matcher.ts';
import type { PlainRecord, SearchedAnswer } from '../../../../src/search/engine/record.ts';
import { encodeOtherLanguages, encodeSearch } from '../../../../src/search/engine/search-file.ts';
import { compilePublished, publishedConcept } from '../../../../src/search/engine/vocabulary.ts';
import { authoredConcept } from '../concepts.ts';
import { subjects } from '../engine/matcher/tiny-bank.ts';

const concepts = [publishedConcept(authoredConcept('backup', ['backup'], { et: ['varukoopia'] }))];
const interval: SearchedAnswer = {
  ...{ id: 'backup-interval', question: 'How often are backups made?', status: 'stated', text: 'Daily.' },
  ...{ clauses: ['s1-p1'] },
};
const retention: SearchedAnswer = {
  ...{ id: 'backup-retention', question: 'How long are backups kept?', status: 'not-stated', text: 'Not stated.' },
  ...{ clauses: [], sources: ['a letter'] },
};
const backupsWith = (...answers: SearchedAnswer[]): PlainRecord => ({
  ...{ kind: 'subject', url: '/answers/backups/', title: 'Backups', text: '', sections: ['1'] },
  answers,
});
const copies = clauseRecord(
  { number: '1', title: 'Copies' },
  { label: '§1 ¶1', text: 'A tape a day.' },
  '/policy/copies/#s1-p1',
);
const cited = { label: '§1 ¶1', quote: 'A tape a day.', url: 'https://a.example/#s1-p1' };
const quoted = { section: 'copies', number: '1', clause: 's1-p1', quote: cited.quote, url: cited.url };
const frameworks = [{ id: 'iso', names: ['ISO'], words: [], shapes: ['a.#'] }];
const subject = { id: 'backups', title: 'Backups' };

/** Returns the data of a site with one clause, judged questions on backups and two on logs that nobody has judged. */
function site(judged = [interval, retention]): PublishedData {
  const model = encodeModel(trainMatcher(subjects, concepts.map(compilePublished)));
  const file = encodeSearch({
    concepts,
    words: [],
    frameworks,
    records: [copies, backupsWith(...judged)],
    model,
    pagefind: '',
  });
  const clauses = [{ id: 's1-p1', label: '§1 ¶1', text: copies.text, permalink: cited.url }];
  return {
    ...{ company: 'Acme Ltd', revision: '2026-01-01', untilThen: [], certificates: [], processors: [], contacts: [] },
    policies: [{ id: 'policy', revision: { id: '2026-01-01', sections: [{ id: 'copies', clauses }] } }],
    answers: [
      {
        ...{
          id: interval.id,
          subject,
          status: 'stated',
          answer: 'Daily.',
          citations: [{ ...quoted, label: cited.label }],
        },
        sources: [
          { kind: 'policy', words: '§1 ¶1 of the policy' },
          { kind: 'company', words: 'stated by Acme Ltd' },
        ],
      },
      {
        ...{ id: retention.id, subject, status: 'not-stated', answer: 'Not stated.', citations: [] },
        sources: [{ kind: 'company', words: 'left out' }],
      },
    ].filter(({ id }) => judged.some((answer) => answer.id === id)),
    search: { file, others: encodeOtherLanguages(concepts) },
    items: [{ id: 'A.1', framework: 'iso', url: 'frameworks/iso/#a.1', title: 'A.1', text: '', sections: [] }],
  } as unknown as PublishedData;
}

describe('bankMatcher()', () => {
  it('finds the question that a text asks, also by words of another language', () => {
    const match = bankMatcher(site().search);
    expect(match('How often are backups made?').matches[0]?.question).toBe('backup-interval');
    expect(match('varukoopia').matches[0]?.subject).toBe('backups');
  });
});

describe('answerQuestionnaire()', () => {
  const replyTo = (question: string, of = site()) => answerQuestionnaire(of, [{ row: 4, question }])[0];

  it('replies with the published answer, its quotes and its sources other than the policy', () => {
    expect(replyTo('How often are backups made?')).toMatchObject({
      ...{ row: 4, status: 'stated', matched: { question: 'backup-interval' }, answer: 'Daily.' },
      ...{ citations: [quoted], sources: ['stated by Acme Ltd'] },
    });
  });

  it('replies to what is not stated with the sources that come nearest, which only the search has', () => {
    expect(replyTo('How long are backups kept?', site([retention]))).toMatchObject({
      ...{ status: 'not-stated', matched: { question: 'backup-retention' }, citations: [], sources: [] },
      nearest: { citations: [], sources: ['a letter'] },
    });
  });

  it('names the question that nobody has judged', () => {
    const reply = replyTo('Which events are logged?');
    expect(reply).toMatchObject({ status: 'no-match', answer: '', matched: { question: 'log-contents' } });
  });

  it('replies to each question in its order', () => {
    const asked = [7, 3].map((row) => ({ row, question: 'How long are backups kept?' }));
    expect(answerQuestionnaire(site(), asked).map(({ row }) => row)).toEqual([7, 3]);
    expect(answerQuestionnaire(site(), [])).toEqual([]);
  });
});

describe('questionAnswerer()', () => {
  it('returns what the search finds with its citations', async () => {
    const { findings, ...rest } = await questionAnswerer(site())('How often are backups made?', 1);
    expect(rest).toMatchObject({
      company: 'Acme Ltd',
      revision: '2026-01-01',
      notAssessed: null,
      unknown: [],
      isNear: false,
    });
    expect(findings).toMatchObject([{ question: 'How often are backups made?', status: 'stated', citations: [cited] }]);
  });

  it.each([
    ['the words of a clause', 'tape a day', '/policy/copies/#s1-p1'],
    ['the item of a framework', 'ISO A.1', '/frameworks/iso/#a.1'],
    ['a word of another language', 'varukoopia', '/answers/backups/'],
  ])('finds something by %s', async (_, question, page) => {
    const { findings } = await questionAnswerer(site())(question, 1);
    expect(findings.map((one) => one.page.replace(/#backup-.*/, ''))).toEqual([page]);
  });

  it('names the question that was asked if nobody has judged it', async () => {
    const { notAssessed } = await questionAnswerer(site())('Which events are logged?', 1);
    expect(notAssessed).toEqual({ subject: 'logs', question: 'log-contents' });
  });

  it('says which words nothing has', async () => {
    expect(await questionAnswerer(site())('zzyzx', 1)).toMatchObject({
      unknown: ['zzyzx'],
      isNear: true,
      findings: [],
    });
  });
});
