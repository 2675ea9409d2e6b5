import { describe, expect, it } from 'vitest';
import { yamlPlaces } from '../../../src/library/yaml-places.ts';
import { markedPosition } from './marked.ts';

/** The text of all cases; each case puts the mark where it expects the position. */
const text = "name: Acme\nlist:\n  - quote: 'one'\n    2022: two\n  - three\nempty:\n";
const places = yamlPlaces(text);

function expectAt(mark: string, found: { line: number; column: number }): void {
  const { text: unmarked, ...position } = markedPosition(mark);
  expect(text.startsWith(unmarked)).toBe(true);
  expect(found).toEqual(position);
}

describe('positionOf', () => {
  it.each([
    ['the file', [], '▲name'],
    ['a value', ['name'], 'name: ▲Acme'],
    ['a list', ['list'], 'name: Acme\nlist:\n  ▲- quote'],
    ['an item of a list', ['list', 0], 'name: Acme\nlist:\n  - ▲quote'],
    ['a value in an item', ['list', 0, 'quote'], "name: Acme\nlist:\n  - quote: ▲'one'"],
    ['a value whose key is a number', ['list', 0, '2022'], "name: Acme\nlist:\n  - quote: 'one'\n    2022: ▲two"],
    ['a later item', ['list', 1], "name: Acme\nlist:\n  - quote: 'one'\n    2022: two\n  - ▲three"],
  ])('returns the position of %s', (_, keys, mark) => expectAt(mark, places.positionOf(keys)));

  it.each([
    ['a field that is missing', ['other'], '▲name'],
    ['an item that is missing', ['list', 7], 'name: Acme\nlist:\n  ▲- quote'],
    ['a field that is missing in an item', ['list', 0, 'section'], 'name: Acme\nlist:\n  - ▲quote'],
    ['anything below a text', ['name', 'first', 'letter'], 'name: ▲Acme'],
  ])('returns the position of what is around %s', (_, keys, mark) => expectAt(mark, places.positionOf(keys)));

  it('is where the first field begins, for a file that begins with a comment', () => {
    expect(yamlPlaces('# comment\nname: x\n').positionOf([])).toEqual({ line: 2, column: 1 });
  });

  it('is the start of a file without values', () => {
    expect(yamlPlaces('').positionOf(['name'])).toEqual({ line: 1, column: 1 });
    expect(yamlPlaces('# comment\n').positionOf([])).toEqual({ line: 1, column: 1 });
  });
});

describe('keyPositionOf', () => {
  it('returns the position of a key', () => {
    expectAt('name: Acme\n▲list', places.keyPositionOf([], 'list'));
    expectAt("name: Acme\nlist:\n  - quote: 'one'\n    ▲2022", places.keyPositionOf(['list', 0], '2022'));
  });

  it('returns the position of the map if the key is missing, and of the value if it is no map', () => {
    expectAt('name: Acme\nlist:\n  - ▲quote', places.keyPositionOf(['list', 0], 'other'));
    expectAt('name: ▲Acme', places.keyPositionOf(['name'], 'other'));
  });
});

describe('sourceOf', () => {
  it.each([
    ['a text, without its quotes', ['list', 0, 'quote'], 'one'],
    ['a text without quotes', ['name'], 'Acme'],
    ['an empty value', ['empty'], ''],
    ['a list', ['list'], undefined],
    ['a missing value', ['other'], undefined],
  ])('returns the source of %s', (_, keys, source) => expect(places.sourceOf(keys)).toBe(source));
});

it('has() is true for values that are there, also for an empty one', () => {
  expect([['name'], ['list', 1], ['empty'], []].map((keys) => places.has(keys))).toEqual([true, true, true, true]);
  expect([['other'], ['list', 2], ['name', 'x'], ['list', 'quote']].map((keys) => places.has(keys))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
