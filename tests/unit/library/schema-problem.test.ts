import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/library/read-yaml.ts';
import { markedPosition } from './marked.ts';

const schema = z
  .strictObject({
    text: z.string().optional(),
    list: z
      .array(z.strictObject({ name: z.string(), size: z.number().int().optional() }))
      .max(2, 'Must have at most two entries')
      .default([]),
    flag: z.boolean().optional(),
    sizes: z.record(z.string().min(2, 'Must have two letters'), z.strictObject({ size: z.number() })).optional(),
    status: z.enum(['stated', 'in-part', 'not-stated']).optional(),
    only: z.literal('one').optional(),
    map: z.map(z.string(), z.string()).optional(),
  })
  .superRefine((data, context) => {
    const report = (message: string, field: string, params?: Record<string, string>) =>
      context.addIssue({ code: 'custom', message, path: field ? [field] : [], ...(params ? { params } : {}) });
    if (data.text === 'own rule') report('Must be fine', 'text', { rule: 'own-rule' });
    if (data.text === 'own fix') report('Must be fine', 'text', { fix: 'Make it fine.' });
    if (data.text === 'needs flag') report('Must be given with text', 'flag');
    if (data.text === 'needs flag, and says so') report('Must be given with text', 'flag', { fix: 'Write it.' });
    if (data.text === 'whole') report('Must be whole', '');
  });

describe('a value that does not fit its schema', () => {
  it.each([
    [
      'an unknown field',
      'text: x\n▲lost: 1\n',
      'unknown-field  There is no field “lost” here. Remove it or correct its name; the fields here are text, list, flag, sizes, status, only, map.',
    ],
    [
      'an unknown field of an item of a list',
      'list:\n  - name: x\n    ▲lost: 1\n',
      'unknown-field  There is no field “list.0.lost” here. Remove it or correct its name; the fields here are name, size.',
    ],
    [
      'an unknown field of an entry of a record',
      'sizes:\n  large:\n    size: 1\n    ▲lost: 1\n',
      'unknown-field  There is no field “sizes.large.lost” here. Remove it or correct its name; the fields here are size.',
    ],
    ['a missing field', 'list:\n  - ▲size: 1\n', 'missing-field  Field “list.0.name” is missing. Add it.'],
    ['a field without a value', '▲text:\n', 'missing-field  Field “text” has no value. Write text.'],
    ['a list without a value', '▲list:\n', 'missing-field  Field “list” has no value. Write a list.'],
    [
      'an item without a value',
      'list:\n  -▲\n',
      'wrong-type  Field “list.0” must be a set of fields. Write a set of fields.',
    ],
    ['a number for text', 'text: ▲2.50\n', "wrong-type  Field “text” must be text. Put it in quotes: '2.50'."],
    ['a list for text', 'text: ▲[]\n', 'wrong-type  Field “text” must be text. Write text.'],
    ['a set of fields for a list', 'list: ▲{}\n', 'wrong-type  Field “list” must be a list. Write a list.'],
    [
      'text for a number',
      'list:\n  - name: x\n    size: ▲much\n',
      'wrong-type  Field “list.0.size” must be a number. Write a number.',
    ],
    [
      'a fraction for a whole number',
      'list:\n  - name: x\n    size: ▲1.5\n',
      'wrong-type  Field “list.0.size” must be a whole number. Write a whole number.',
    ],
    ['text for a boolean', 'flag: ▲maybe\n', 'wrong-type  Field “flag” must be true or false. Write true or false.'],
    [
      'text for a record',
      'sizes: ▲large\n',
      'wrong-type  Field “sizes” must be a set of fields. Write a set of fields.',
    ],
    ['a type without a name of its own', 'map: ▲x\n', 'wrong-type  Field “map” must be map. Write map.'],
    ['a list for the whole file', '▲- x\n', 'wrong-type  The file must be a set of fields. Write a set of fields.'],
    [
      'a value that is none of three',
      'status: ▲partly\n',
      'invalid-value  Field “status” must be “stated”, “in-part” or “not-stated”. Correct “partly”.',
    ],
    ['a value that is not the only one', 'only: ▲two\n', 'invalid-value  Field “only” must be “one”. Correct “two”.'],
    [
      'too long a list',
      'list:\n  ▲- name: a\n  - name: b\n  - name: c\n',
      'invalid-value  Field “list” must have at most two entries. Correct it.',
    ],
    [
      'an invalid key',
      'sizes:\n  ▲x: { size: 1 }\n',
      'invalid-value  Field “sizes.x” must have two letters. Correct “x”.',
    ],
    ['a check with a rule of its own', 'text: ▲own rule\n', 'own-rule  Field “text” must be fine. Correct “own rule”.'],
    ['a check with a fix of its own', 'text: ▲own fix\n', 'invalid-value  Field “text” must be fine. Make it fine.'],
    [
      'a field that a check misses',
      '▲text: needs flag\n',
      'missing-field  Field “flag” is missing. Must be given with text.',
    ],
    [
      'a field that a check misses, with a fix',
      '▲text: needs flag, and says so\n',
      'missing-field  Field “flag” is missing. Write it.',
    ],
    ['a check of the whole file', '▲text: whole\n', 'invalid-value  The file must be whole. Correct it.'],
  ])('is reported at its position: %s', (_, marked, expected) => {
    const { text, line, column } = markedPosition(marked);
    const result = readYaml(text, 'content/x.yaml', schema);
    const problems = 'problems' in result ? result.problems : [];
    expect(problems.map(({ rule, message, hint }) => `${rule}  ${message} ${hint}`)).toEqual([expected]);
    expect(problems[0]).toMatchObject({ path: 'content/x.yaml', line, column });
  });

  it('is reported once for each unknown field', () => {
    const result = readYaml('a: 1\ntext: x\nb: 2\n', 'x.yaml', schema);
    expect('problems' in result && result.problems.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'unknown-field'],
      [3, 'unknown-field'],
    ]);
  });
});
