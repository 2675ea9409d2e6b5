import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/library/read-yaml.ts';
import { markedPosition } from './marked.ts';

const schema = z.strictObject({
  a: z.unknown().optional(),
  b: z.unknown().optional(),
  name: z.string().min(2, 'Must have two letters.').optional(),
});

const quotes = 'put text with a colon, hash, bracket or quotation mark in quotes.';

describe('readYaml of a text that is not YAML', () => {
  it.each([
    ['a quotation mark that is not closed', 'a: ▲"open\nb: c\n', 'a quotation mark is not closed. Close it.'],
    ['a single quote that is not closed', "a: x\nb: ▲'open", 'a quotation mark is not closed. Close it.'],
    ['a bracket that is not closed', 'a: ▲[x, y\nb: c\n', `a bracket is not closed. Close it; ${quotes}`],
    ['an outer bracket that is not closed', 'a: ▲[x, [y]\nb: c\n', `a bracket is not closed. Close it; ${quotes}`],
    ['a bracket too many', 'a: [x]▲]\n', `Unexpected flow-seq-end token in YAML stream: "]". Correct it; ${quotes}`],
    ['a brace that is not closed', 'a: ▲{x: y\n', `a bracket is not closed. Close it; ${quotes}`],
    ['a field that is given twice', 'a: x\n▲a: y\n', 'the field is given twice. Remove one of the two.'],
    [
      'a field that is given as number and as text',
      "1: x\n▲'1': y\n",
      'the field is given twice. Remove one of the two.',
    ],
    [
      'a name that an object drops',
      'a:\n  ▲__proto__: y\n',
      'no field can have the name “__proto__”. Correct its name.',
    ],
    ['a field without a name', 'a: x\n▲"": y\n', 'a field has no name. Write its name.'],
    [
      'a list as the name of a field',
      'a: x\n? ▲[b, c]\n: y\n',
      'a list or a set of fields is read as the name of a field. Write a name.',
    ],
    ['two documents', 'a: x\n▲---\nb: y\n', 'a second document begins here. Remove the line --- or what follows it.'],
    ['a tag', 'a: ▲!x y\n', 'this is read as a YAML tag. Put text that begins with ! in quotes.'],
    ['an alias', 'a: ▲*x\n', '*x is read as a YAML alias. Put text that begins with * in quotes.'],
    ['an anchor', 'a: ▲&x y\n', '&x is read as a YAML anchor. Put text that begins with & in quotes.'],
    [
      'an anchor of a list',
      'a: x\nb:\n  ▲&y\n  - z\n',
      '&y is read as a YAML anchor. Put text that begins with & in quotes.',
    ],
    ['a colon in a text', 'a: ▲x: y\n', `Nested mappings are not allowed in compact mappings. Correct it; ${quotes}`],
    ['a tab as indentation', '▲\ta: x\n', `Tabs are not allowed as indentation. Correct it; ${quotes}`],
  ])('reports %s at its position', (_, marked, rest) => {
    const { text, line, column } = markedPosition(marked);
    const result = readYaml(text, 'content/x.yaml', schema);
    expect('problems' in result && result.problems[0]).toMatchObject({
      path: 'content/x.yaml',
      line,
      column,
      rule: 'yaml-syntax',
    });
    const [problem] = 'problems' in result ? result.problems : [];
    expect(`${problem?.message} ${problem?.hint}`).toBe(`The YAML cannot be read: ${rest}`);
  });

  it('reports each alias and anchor by itself', () => {
    const result = readYaml('a: &x y\nb: *x\n', 'x.yaml', schema);
    expect('problems' in result && result.problems.map(({ line, column }) => [line, column])).toEqual([
      [1, 4],
      [2, 4],
    ]);
  });

  it('does not compare it with the schema', () => {
    const result = readYaml('c: "open\n', 'x.yaml', schema);
    expect('problems' in result && result.problems.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });
});

describe('readYaml', () => {
  it('returns the data and the positions of its values', () => {
    const result = readYaml('a: 1\nb:\n  - x\n', 'x.yaml', schema);
    expect('data' in result && result.data).toEqual({ a: 1, b: ['x'] });
    expect('places' in result && result.places.positionOf(['b', 0])).toEqual({ line: 3, column: 5 });
  });

  it.each(['', '# only a comment\n', '---\n'])('takes %j for no fields', (text) =>
    expect(readYaml(text, 'x.yaml', schema)).toMatchObject({ data: {} }),
  );

  it('returns every problem that the schema finds', () => {
    const result = readYaml('name: x\nc: 1\n', 'content/x.yaml', schema);
    expect('problems' in result && result.problems.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'invalid-value'],
      [2, 'unknown-field'],
    ]);
  });
});
