import { describe, expect, it } from 'vitest';
import { readFrameworks } from '../../../../src/library/read-frameworks.ts';
import { itemIds } from '../../../../src/library/frameworks.ts';
import { isItemToken, itemKeys, itemPartToken, itemToken, shapeOf } from '../../../../src/search/engine/item-keys.ts';

describe('itemKeys()', () => {
  const items = readFrameworks().frameworks.flatMap((framework) =>
    itemIds(framework).map((id) => [framework, id] as const),
  );

  it('returns a different first key for each item of a framework', () => {
    const keys = items.map(([{ id: framework }, id]) => `${framework} ${itemKeys(id).own[0]}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it.each([
    ['28(3)(g)', ['28.3.g'], ['28.3', '28']],
    ['28(10)(g)', ['28.10.g'], ['28.10', '28']],
    ['A.12.3.1', ['a.12.3.1', '12.3.1'], ['a.12.3', 'a.12', '12.3', '12']],
    ['A.12.13.10', ['a.12.13.10', '12.13.10'], ['a.12.13', 'a.12', '12.13', '12']],
    ['9.12.13', ['9.12.13'], ['9.12', '9']],
    ['A.8.13', ['a.8.13', '8.13'], ['a.8', '8']],
    ['8.13', ['8.13'], ['8']],
    ['A&A-01', ['a&a.1'], []],
    ['BCR-008', ['bcr.8'], []],
    ['08.10', ['8.10'], ['8']],
    ['1.2.3.4', ['1.2.3.4'], ['1.2.3', '1.2', '1']],
    ['1.28(3)(g)', ['1.28.3.g'], ['1.28.3', '1.28', '1']],
    ['28(3)(gh)', ['28.3.gh'], ['28.3', '28']],
    ['2a', ['2.a'], ['2']],
  ])('returns the keys of %s and of the items it is a part of', (id, own, parents) => {
    expect(itemKeys(id)).toEqual({ own, parents });
  });
});

describe('shapeOf()', () => {
  it.each([
    ['28(3)(g)', '#.#.@'],
    ['A.8.13', 'a.#.#'],
    ['BCR-08', 'bcr.#'],
    ['A&A-01', 'a&a.#'],
    ['CC6.1', 'cc.#.#'],
    ['44', '#'],
  ])('of %s is %s', (id, shape) => expect(shapeOf(id)).toBe(shape));
});

describe('isItemToken()', () => {
  it.each([
    [itemToken('8.13'), true],
    [itemPartToken('28.3', 'gdpr'), true],
    ['backup', false],
    ['an item:8.13', false],
  ])('of %s is %s', (token, expected) => expect(isItemToken(token)).toBe(expected));
});
