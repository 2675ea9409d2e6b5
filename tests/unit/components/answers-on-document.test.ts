import { expect, it } from 'vitest';
import { answersOnDocument } from '../../../src/components/answers-on-document.ts';
import type { Source } from '../../../src/registers/source.ts';
import { answerOf, subjectOf } from '../library/said.ts';

const from = (id: string): Source[] => [
  { kind: 'document', document: { id, title: 'A report', url: 'https://a.example/' }, says: 'None.', on: '2026-05-01' },
];

it('the answers on a document are those that rest on it, not those that it only comes nearest to', () => {
  const answers = [
    answerOf('rests', { status: 'stated', sources: from('report') }),
    answerOf('nearest', { status: 'not-stated', sources: from('report') }),
    answerOf('other', { status: 'stated', sources: from('plan') }),
    answerOf('company', { status: 'stated', sources: [{ kind: 'company', company: 'A', on: '2026-05-01' }] }),
    answerOf('open', { status: 'not-assessed', sources: from('report') }),
  ];
  expect(answersOnDocument([subjectOf(answers)], { id: 'report' }).map(({ id }) => id)).toEqual(['rests']);
});
