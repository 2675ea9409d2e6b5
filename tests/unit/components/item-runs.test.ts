import { expect, it } from 'vitest';
import { itemRuns } from '../../../src/components/item-runs.ts';
import type { FrameworkItem } from '../../../src/library/library-types.ts';

type Item = Parameters<typeof itemRuns>[0][number] & { id: string };

const item = (id: string, statuses: FrameworkItem['answers'][number]['status'][], notAssessed = 0): Item => ({
  id,
  answers: statuses.map((status) => ({ status }) as FrameworkItem['answers'][number]),
  notAssessed: Array.from({ length: notAssessed }, () => ({}) as FrameworkItem['notAssessed'][number]),
});

it('itemRuns() keeps the order of items, and parts those about which nothing is stated or assessed', () => {
  const items = [
    item('1', ['not-stated']),
    item('2', ['not-stated', 'not-stated']),
    item('3', ['not-stated', 'in-part']),
    item('4', ['stated']),
    item('5', ['not-stated']),
    item('6', [], 1),
    item('7', [], 2),
  ];
  expect(itemRuns(items).map(({ silence, items: [...run] }) => [silence, run.map(({ id }) => id)])).toEqual([
    ['not-stated', ['1', '2']],
    [undefined, ['3', '4']],
    ['not-stated', ['5']],
    ['not-assessed', ['6', '7']],
  ]);
});

it('itemRuns() does not fold an item of which a question is still to be judged', () => {
  expect(itemRuns([item('1', ['not-stated'], 1)])).toMatchObject([{ silence: undefined }]);
});
