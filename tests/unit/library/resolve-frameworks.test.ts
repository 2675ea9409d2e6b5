import { describe, expect, it } from 'vitest';
import { itemIds, itemsOfAnswer, resolveFrameworks } from '../../../src/library/frameworks.ts';
import type { Answer } from '../../../src/library/library-types.ts';
import type { Citation } from '../../../src/model/quote.ts';
import { answerOf, subjectOf } from './said.ts';

const definition = (id: string, items: Record<string, string>, prefix = '') => ({
  id,
  title: `The ${id}`,
  shortTitle: id.toUpperCase(),
  publisher: 'EU',
  prefix,
  groups: [
    { title: 'All', items },
    { title: 'Last', items: { last: 'the last' } },
  ],
});
const definitions = {
  frameworks: [
    definition('new', { a: 'first', b: 'second' }, 'Art. '),
    definition('old', { x: 'first', y: 'second', z: 'third' }),
    definition('law', { l: 'only' }),
  ],
  correspondences: [
    {
      from: 'old',
      to: 'new',
      forward: { x: ['a'], y: ['a', 'b'], z: [] },
      backward: { a: ['x', 'y'], b: ['y'] },
    },
  ],
};
const citation = (quote: string, clause = 's1-p1'): Citation => ({
  ...{ policy: 'policy', policyTitle: 'Security policy', date: '2024-05-01' },
  section: 'backups',
  number: '1',
  title: 'Backups',
  clause,
  label: '§1 ¶1',
  quote,
});
const answer = (id: string, frameworks: Answer['frameworks'], more: Partial<Answer> = {}): Answer =>
  answerOf(id, { frameworks, ...more });
const itemOf = (answers: Answer[], framework: string, id: string, leftOut: string[] = []) =>
  resolveFrameworks(definitions, [subjectOf(answers)], leftOut)
    .find((one) => one.id === framework)
    ?.items.find((one) => one.id === id);

describe('a framework', () => {
  const [resolved, , law] = resolveFrameworks(definitions, []);

  it('keeps its names, and names its other edition if it has one', () => {
    expect(resolved).toMatchObject({
      id: 'new',
      title: 'The new',
      shortTitle: 'NEW',
      publisher: 'EU',
      counterpart: 'old',
    });
    expect(resolved).not.toHaveProperty('groups');
    expect(law).not.toHaveProperty('counterpart');
  });

  it('has its items in order, each with its label, its group and its counterparts', () => {
    expect(resolved?.items).toMatchObject([
      { id: 'a', label: 'Art. a', title: 'first', group: 'All', corresponds: ['x', 'y'] },
      { id: 'b', label: 'Art. b', title: 'second', group: 'All', corresponds: ['y'] },
      { id: 'last', label: 'Art. last', title: 'the last', group: 'Last', corresponds: [] },
    ]);
    expect(itemIds(definition('new', { a: 'first', b: 'second' }))).toEqual(['a', 'b', 'last']);
  });
});

describe('the answers to an item', () => {
  const ids = (answers: Answer[], framework: string, item: string) =>
    itemOf(answers, framework, item)?.answers.map(({ id }) => id);
  const answers = [
    answer('one', { new: ['a'], law: ['l'] }),
    answer('two', { new: ['b', 'a'] }),
    answer('three', { old: ['y'] }),
  ];

  it.each([
    ['new', 'a', ['one', 'two']],
    ['new', 'b', ['two']],
    ['new', 'last', []],
    ['law', 'l', ['one']],
    ['law', 'last', []],
  ])('of %s %s that name it are %j', (framework, item, expected) =>
    expect(ids(answers, framework, item)).toEqual(expected),
  );

  it('of an item that no answer names are those to its counterparts in the other edition', () => {
    expect(ids(answers, 'old', 'x')).toEqual(['one', 'two']);
    expect(ids(answers.slice(2), 'new', 'a')).toEqual(['three']);
    expect(ids(answers, 'old', 'z')).toEqual([]);
  });

  it('of an item that an answer names do not include those to its counterparts', () => {
    expect(ids(answers, 'old', 'y')).toEqual(['three']);
  });
});

describe('a framework that the company leaves out', () => {
  it('is not among the frameworks, and its other edition names it no longer', () => {
    const shown = resolveFrameworks(definitions, [], ['old']);
    expect(shown.map(({ id }) => id)).toEqual(['new', 'law']);
    expect(shown[0]).not.toHaveProperty('counterpart');
    expect(shown[0]?.items.map(({ corresponds }) => corresponds)).toEqual([[], [], []]);
  });

  it('still lends its questions to the items of its other edition', () => {
    const asked = itemOf([answer('one', { old: ['y'] })], 'new', 'a', ['old']);
    expect(asked?.answers.map(({ id, frameworks }) => [id, frameworks])).toEqual([['one', {}]]);
  });
});

describe('the questions of an item that nobody has judged', () => {
  it('are apart from the answers', () => {
    const found = itemOf(
      [answer('one', { law: ['l'] }), answer('two', { law: ['l'] }, { status: 'not-assessed' })],
      'law',
      'l',
    );
    expect(found?.answers.map(({ id }) => id)).toEqual(['one']);
    expect(found?.notAssessed.map(({ id }) => id)).toEqual(['two']);
  });

  it('keep those of the other edition away, as an answer would', () => {
    const answers = [answer('one', { new: ['a'] }, { status: 'not-assessed' }), answer('two', { old: ['x'] })];
    expect(itemOf(answers, 'new', 'a')?.answers).toEqual([]);
  });
});

describe('the citations of an item', () => {
  const quotes = (...citations: Citation[][]) =>
    itemOf(
      citations.map((own, index) => answer(`answer-${index}`, { law: ['l'] }, { citations: own })),
      'law',
      'l',
    )?.citations.map(({ quote, clause }) => `${clause} ${quote}`);

  it('are those of all its answers, each once', () => {
    expect(quotes([citation('daily'), citation('weekly')], [citation('daily'), citation('yearly')])).toEqual([
      's1-p1 daily',
      's1-p1 weekly',
      's1-p1 yearly',
    ]);
  });

  it('are none of an answer that is not stated', () => {
    const found = itemOf(
      [answer('one', { law: ['l'] }, { status: 'not-stated', citations: [citation('near')] })],
      'law',
      'l',
    );
    expect(found?.citations).toEqual([]);
  });

  it('leave out what a longer quote of the same clause has', () => {
    expect(quotes([citation('made daily'), citation('are made daily and kept')])).toEqual([
      's1-p1 are made daily and kept',
    ]);
  });

  it('keep the same words of another clause', () => {
    expect(quotes([citation('daily'), citation('daily and kept', 's1-p2')])).toEqual([
      's1-p1 daily',
      's1-p2 daily and kept',
    ]);
  });
});

it('itemsOfAnswer returns the frameworks that an answer covers, each with those items alone', () => {
  const frameworks = resolveFrameworks(definitions, [
    subjectOf([answer('one', { new: ['a'] }), answer('two', { law: ['l'] })]),
  ]);
  const items = itemsOfAnswer(frameworks, 'one').map(({ framework, items }) => [
    framework.id,
    items.map(({ id }) => id),
  ]);
  expect(items).toEqual([
    ['new', ['a']],
    ['old', ['x', 'y']],
  ]);
});
