import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/library/read-yaml.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { registerSchemas } from '../../../src/registers/index.ts';
import { conceptSchema } from '../../../src/schemas/concept.ts';
import { correspondenceSchema, frameworkSchema } from '../../../src/schemas/framework.ts';
import { companySchema, revisionSchema, sectionSchema } from '../../../src/schemas/index.ts';

const schemas = {
  ...registerSchemas,
  company: companySchema,
  revision: revisionSchema,
  section: sectionSchema,
  concept: conceptSchema,
  framework: frameworkSchema,
  correspondence: correspondenceSchema,
};

function problemsOf(schema: z.ZodType, text: string): string[] {
  const result = readYaml(text, 'file.yaml', schema);
  return 'problems' in result ? result.problems.map(formatProblem) : [];
}

describe('A file that does not fit its schema', () => {
  it.each<[what: string, schema: z.ZodType, text: string, problem: string]>([
    [
      'one of two values',
      z.strictObject({ a: z.enum(['yes', 'no']) }),
      'a: perhaps',
      '1:4  invalid-value  Field “a” must be yes or no. Correct “perhaps”.',
    ],
    [
      'one value',
      z.strictObject({ a: z.literal('yes') }),
      'a: perhaps',
      '1:4  invalid-value  Field “a” must be yes. Correct “perhaps”.',
    ],
    [
      'a value inside a list',
      z.strictObject({ a: z.array(z.enum(['x', 'y', 'z'])) }),
      'a:\n  - x\n  - w',
      '3:5  invalid-value  Field “a.1” must be x, y or z. Correct “w”.',
    ],
    [
      'a list with something in it',
      registerSchemas.processors,
      'name: N\nservices: []\ncitations: [{ section: s, quote: q }]',
      '2:11  invalid-value  Field “services” must name at least one service. Correct it.',
    ],
    [
      'keys that are not empty',
      registerSchemas.answers,
      "question: Q\nstatus: not-stated\nanswer: A\nframeworks: { '': [a] }",
      '4:19  invalid-value  Field “frameworks.” must not be empty. Correct it.',
    ],
    [
      'a whole number',
      z.strictObject({ a: z.int() }),
      'a: 1.5',
      '1:4  wrong-type  Field “a” must be a whole number. Write a whole number.',
    ],
    [
      'a number',
      z.strictObject({ a: z.number() }),
      'a: b',
      '1:4  wrong-type  Field “a” must be a number. Write a number.',
    ],
    [
      'true or false',
      z.strictObject({ a: z.boolean() }),
      'a: perhaps',
      '1:4  wrong-type  Field “a” must be true or false. Write true or false.',
    ],
    [
      'a list',
      z.strictObject({ a: z.array(z.string()) }),
      'a: b',
      '1:4  wrong-type  Field “a” must be a list. Write a list.',
    ],
    [
      'a set of fields',
      z.strictObject({ a: z.strictObject({}) }),
      'a: b',
      '1:4  wrong-type  Field “a” must be a set of fields. Write a set of fields.',
    ],
    [
      'fields by their names',
      z.strictObject({ a: z.record(z.string(), z.string()) }),
      'a: b',
      '1:4  wrong-type  Field “a” must be a set of fields. Write a set of fields.',
    ],
    [
      'text',
      z.strictObject({ a: z.string() }),
      'a: 3.10',
      "1:4  wrong-type  Field “a” must be text. Put it in quotes: '3.10'.",
    ],
    [
      'text, not a list',
      z.strictObject({ a: z.string() }),
      'a: [b]',
      '1:4  wrong-type  Field “a” must be text. Write text.',
    ],
    [
      'a set of fields as a whole',
      z.strictObject({}),
      '- a',
      '1:1  wrong-type  The file must be a set of fields. Write a set of fields.',
    ],
    ['a value', z.strictObject({ a: z.string() }), 'a:', '1:1  missing-field  Field “a” has no value. Write text.'],
    [
      'a field that it needs',
      z.strictObject({ a: z.string() }),
      'b: 1\n',
      '1:1  missing-field  Field “a” is missing. Add it.',
    ],
  ])('is told that it must have %s', (_what, schema, text, problem) => {
    expect(problemsOf(schema, text)).toContain(`file.yaml:${problem}`);
  });

  it('is told of each unknown field where it stands, and of the fields there are', () => {
    const inner = z.strictObject({ x: z.string().optional(), y: z.string().optional() });
    const schema = z.strictObject({ a: z.array(inner).default([]), b: z.record(z.string(), inner).optional() });
    expect(problemsOf(schema, 'a:\n  - z: 1\nb:\n  key:\n    v: 1\n    w: 2\nc: 3')).toEqual([
      'file.yaml:2:5  unknown-field  There is no field “a.0.z” here. Remove it or correct its name; the fields here are x, y.',
      'file.yaml:5:5  unknown-field  There is no field “b.key.v” here. Remove it or correct its name; the fields here are x, y.',
      'file.yaml:6:5  unknown-field  There is no field “b.key.w” here. Remove it or correct its name; the fields here are x, y.',
      'file.yaml:7:1  unknown-field  There is no field “c” here. Remove it or correct its name; the fields here are a, b.',
    ]);
  });

  it('is told the rule and the fix that its schema names, and otherwise what it must be', () => {
    const check = (params: object, path: string[] = ['a']) =>
      z
        .strictObject({ a: z.string(), b: z.string().optional() })
        .refine(() => false, { path, error: 'Must be so', params });
    expect(problemsOf(check({ rule: 'own-rule', fix: 'Do that.' }), 'a: text')).toEqual([
      'file.yaml:1:4  own-rule  Field “a” must be so. Do that.',
    ]);
    expect(problemsOf(check({}), 'a: text')).toEqual([
      'file.yaml:1:4  invalid-value  Field “a” must be so. Correct “text”.',
    ]);
    expect(problemsOf(check({ fix: 'Do that.' }, ['b']), 'a: text')).toEqual([
      'file.yaml:1:1  missing-field  Field “b” is missing. Do that.',
    ]);
    expect(problemsOf(check({}, ['b']), 'a: text')).toEqual([
      'file.yaml:1:1  missing-field  Field “b” is missing. Must be so.',
    ]);
  });

  it.each(Object.entries(schemas))('is never told so in the words of Zod: %s', (_name, schema) => {
    for (const field of Object.keys(schema.shape)) {
      for (const value of ['', 'x', -1, 1.5, [], [{}], [''], {}, { x: [] }, { '': 'x' }, true, null]) {
        for (const problem of problemsOf(schema, stringify({ [field]: value }))) {
          expect(problem).not.toMatch(/Invalid|Too (small|big)|expected|received|undefined/);
          expect(problem).toMatch(
            /^file\.yaml:\d+:\d+ {2}[a-z-]+ {2}(The file|Field “|There is no field “).+\. [A-Z].*\.$/,
          );
        }
      }
    }
  });
});
