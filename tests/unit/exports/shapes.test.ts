import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registerJson } from '../../../src/exports/register-json.ts';
import { dataSchema, dataShapes, type ShapeName } from '../../../src/exports/shapes/index.ts';
import { policyShape } from '../../../src/exports/shapes/policy.ts';
import { revisionSchema } from '../../../src/schemas/revision.ts';
import { absolute, day, tinyLibrary } from './tiny-library.ts';

const names = Object.keys(dataShapes) as ShapeName[];

describe('dataSchema', () => {
  it.each(names)('of %s has its own URL, its name and the draft it is written in', (name) => {
    expect(dataSchema(name, `https://trust.example/${name}.json`)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://trust.example/${name}.json`,
      title: name,
      type: 'object',
      description: expect.stringMatching(/\.$/),
    });
  });

  it('describes every field to whoever reads the file', () => {
    const undescribed: string[] = [];
    const walk = (name: string, schema: { properties?: Record<string, object>; items?: object; anyOf?: object[] }) => {
      for (const [field, value] of Object.entries(schema.properties ?? {})) {
        if (!('description' in value)) undescribed.push(`${name}.${field}`);
        walk(`${name}.${field}`, value);
      }
      if (schema.items) walk(`${name}[]`, schema.items);
      for (const option of schema.anyOf ?? []) walk(name, option);
    };
    for (const name of names) walk(name, dataSchema(name, absolute('/')));
    expect(undescribed).toEqual([]);
  });

  describe('of contacts', () => {
    const validate = (value: unknown) =>
      addFormats.default(new Ajv2020()).compile(dataSchema('contacts', 'https://trust.example/c.json'))(value);
    const data: Record<string, unknown> = { ...registerJson('contacts', tinyLibrary(), absolute, day) };

    it('accepts the data that is published', () => {
      expect(validate(data)).toBe(true);
    });

    it('accepts a field that it does not name, so that a later file passes', () => {
      expect(validate({ ...data, more: 'later' })).toBe(true);
    });

    it.each([
      ['a field that is left out', { company: undefined }],
      ['a value that is no date', { revision: 'last year' }],
      ['an entry without its fields', { contacts: [{}] }],
    ])('refuses %s', (_fault, change) => {
      expect(validate(JSON.parse(JSON.stringify({ ...data, ...change })))).toBe(false);
    });
  });
});

describe('The schema of a revision', () => {
  const validate = addFormats.default(new Ajv2020()).compile({
    ...{ $schema: 'https://json-schema.org/draft/2020-12/schema' },
    ...z.toJSONSchema(policyShape.shape.publishedAt, { io: 'input', target: 'draft-2020-12' }),
  });
  const authored = (time: string) => revisionSchema.shape.publishedAt.safeParse(time).success;

  it.each([
    '2024-05-01',
    '2024-05-01T09:00:00Z',
    '2024-05-01T09:00:00+03:00',
    '1900-01-01',
    '9000-12-31T23:59:59-12:00',
  ])('accepts %s as the time of publication, as an author may write it', (time) => {
    expect([authored(time), validate(time)]).toEqual([true, true]);
  });

  it.each([
    '2024-05',
    '2024-05-01T09:00',
    '2024-05-01T09:00:00',
    '2024-05-01T09:00:00+0300',
    '2024-02-30',
    '1 May 2024',
  ])('refuses %s as the time of publication, and an author may not write it', (time) => {
    expect([authored(time), validate(time)]).toEqual([false, false]);
  });
});
