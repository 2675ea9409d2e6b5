import { expect, it } from 'vitest';
import type { FoundRecord } from '../../../../src/search/engine/found-record.ts';
import { mergeFound } from '../../../../src/search/engine/merge-found.ts';
import type { PlainRecord, SearchedAnswer } from '../../../../src/search/engine/record.ts';

const answers = ['time', 'point', 'tests'].map((id): SearchedAnswer => ({
  id,
  question: `${id}?`,
  status: 'not-stated',
  text: 'Not stated.',
  clauses: [],
}));
const record: PlainRecord = { kind: 'subject', url: '/', title: '', text: '', sections: [] };
const found = (id: string, ordered?: FoundRecord['ordered']): FoundRecord => ({ id, record, score: 1, ordered });
const showing = (first: string) => {
  const isFirst = ({ id }: SearchedAnswer) => id === first;
  return { answers: [...answers.filter(isFirst), ...answers.filter((one) => !isFirst(one))], shown: 1, asked: true };
};
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

it('returns the results of a query alone if it has no parts', () =>
  expect(ids(mergeFound([found('a'), found('b')], []))).toEqual(['a', 'b']));

it('takes the results of the whole query and of its parts in turn, three of each part, each once', () => {
  const part = ['c', 'a', 'd', 'e'].map((id) => found(id));
  expect(ids(mergeFound([found('a'), found('b')], [part, [found('f')]]))).toEqual(['a', 'c', 'f', 'b', 'd']);
});

it('shows the questions of a subject that any part asks, the first one first', () => {
  const [one] = mergeFound(
    [found('a', showing('time'))],
    [[found('a', showing('time'))], [found('a', showing('point'))]],
  );
  expect(one?.ordered).toMatchObject({ shown: 2, asked: true });
  expect(ids(one?.ordered?.answers ?? [])).toEqual(['time', 'point', 'tests']);
});
