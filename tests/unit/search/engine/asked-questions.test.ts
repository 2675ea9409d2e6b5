import { expect, it } from 'vitest';
import { askedQuestions, judgedQuestions } from '../../../../src/search/engine/asked-questions.ts';
import { nameToken } from '../../../../src/search/engine/name-token.ts';
import type { QuestionMatch } from '../../../../src/search/engine/question-matcher.ts';
import type { SearchedAnswer } from '../../../../src/search/engine/record.ts';
import { tokensOf } from '../../../../src/search/engine/tokens.ts';

const answer = (id: string, question: string): SearchedAnswer => ({
  ...{ id, question, status: 'stated', text: '', clauses: [] },
});
const records = [
  {
    answers: [
      answer('label', 'Does the host have an environmental label?'),
      answer('power', 'Which power does the host use?'),
    ],
  },
  { answers: [answer('classes', 'Is information given a label?')] },
  {},
];
const open = { id: 'classification', subject: 'classification', probability: 0.4 };
const asked = (text: string, recognised: QuestionMatch[] = [open]) =>
  askedQuestions(judgedQuestions(records))({ name: nameToken(tokensOf(text)), text }, recognised);

it('returns the question whose words a query repeats, and nothing else', () =>
  expect(asked('does the host have environmental labels')).toEqual([{ id: 'label', probability: 1 }]));

it('returns before what is recognised the only judged question that has all words of a query', () =>
  expect(asked('what of environmental labels')).toEqual([{ id: 'label', probability: 0.5 }, open]));

it.each([
  ['a query of one word', 'environmental', [open]],
  ['words that two questions have', 'host', [open]],
  ['a word that no such question has', 'environmental label of servers', [open]],
  ['a query without words', '', []],
])('returns what is recognised of %s', (_, text, recognised) => expect(asked(text, recognised)).toEqual(recognised));

it('returns what is recognised if that is a judged question', () => {
  const known = (probability: number) => [{ id: 'classes', probability }, open];
  expect(asked('environmental label', known(0.2))).toEqual(known(0.2));
  expect(asked('environmental label', known(0.1))[0]).toEqual({ id: 'label', probability: 0.5 });
});

it('returns nothing of a site without judged questions but what is recognised', () =>
  expect(askedQuestions(judgedQuestions([{}]))({ name: undefined, text: 'a label' }, [open])).toEqual([open]));
