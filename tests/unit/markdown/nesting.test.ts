import { describe, expect, it } from 'vitest';
import { checkNesting, deepestNesting, nestingErrorIn, refuseToParse, tooDeep } from '../../../src/markdown/nesting.ts';
import { parseBody } from '../../../src/markdown/parse-section.ts';

const nested: [kind: string, body: (depth: number) => string, place: [line: number, column: number]][] = [
  ['bullets', (depth) => lines(depth, (index) => `${'  '.repeat(index)}- x`), [13, 25]],
  ['numbers', (depth) => lines(depth, (index) => `${'   '.repeat(index)}1. x`), [13, 37]],
  ['bullets in a line', (depth) => `${'- '.repeat(depth)}x`, [1, 25]],
  ['quotations', (depth) => `${'> '.repeat(depth)}x`, [1, 25]],
  ['lists in quotations', (depth) => `${'> - '.repeat(depth / 2)}${depth % 2 ? '> ' : ''}x`, [1, 25]],
  ['notes', (depth) => `${'<Note>\n\n'.repeat(depth)}x\n\n${'</Note>\n\n'.repeat(depth)}`, [25, 1]],
  [
    'emphasis',
    (depth) => `${'**a *b '.repeat(depth / 2)}${depth % 2 ? '**x**' : 'x'}${'* c**'.repeat(depth / 2)}`,
    [1, 43],
  ],
  ['links in quotations', (depth) => `${'> '.repeat(depth - 2)}[**x**](mailto:a@b.example)`, [1, 24]],
];

describe('checkNesting()', () => {
  it.each(nested)('accepts %s at the limit', (_, body) => {
    expect(checkNesting(parseBody(body(deepestNesting)), 'a.mdx')).toEqual([]);
  });

  it.each(nested)('reports %s beyond the limit, once and where they begin', (_, body, [line, column]) => {
    const problem = { path: 'a.mdx', line, column, ...tooDeep };
    expect(checkNesting(parseBody(body(deepestNesting + 1)), 'a.mdx')).toEqual([problem]);
    expect(checkNesting(parseBody(body(deepestNesting + 6)), 'a.mdx')).toHaveLength(1);
  });

  it('reports each part of a text that is too deep', () => {
    const quote = `${'> '.repeat(13)}x`;
    const problems = checkNesting(parseBody(`${quote}\n\nBetween.\n\n${quote}`), 'a.mdx');
    expect(problems.map(({ line }) => line)).toEqual([1, 5]);
  });
});

describe('parseBody() refuses at once what it could not parse in time', () => {
  it.each([
    ['bullets', lines(2_000, (index) => `${'  '.repeat(index)}- x`), 101, 201],
    ['bullets in a line', `One.\n\n  ${'- '.repeat(10_000)}x`, 3, 3],
    ['quotations', `${'> '.repeat(5_000)}x`, 1, 1],
    ['notes', '<Note>\n'.repeat(2_000), 101, 1],
    ['emphasis', `One.\n\n${'*'.repeat(3_000)}x${'*'.repeat(3_000)}`, 3, 1],
  ])('%s', (_, body, line, column) => {
    expect(() => parseBody(body)).toThrow(expect.objectContaining({ ruleId: 'deep-nesting', line, column }));
  });

  it('but not many items, lines of quotations or notes beside each other', () => {
    const items = lines(300, () => '- x');
    const notes = '<Note>\n\nx\n\n</Note>\n\n'.repeat(300);
    const levels = lines(300, (index) => `${'  '.repeat(index % 3)}${index + 1}. x`);
    for (const text of [items, notes, levels, '> x\n'.repeat(300), '----\n'.repeat(300)])
      expect(() => refuseToParse(text)).not.toThrow();
  });
});

it('nestingErrorIn() names the line with the most marks', () => {
  expect(nestingErrorIn('*a*\n[*b*]\n')).toMatchObject({ line: 2, column: 1, ruleId: 'deep-nesting' });
});

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}
