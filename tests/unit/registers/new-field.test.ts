import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factList } from '../../../src/exports/markdown/citations.ts';
import { printMarkdown } from '../../../src/exports/markdown/nodes.ts';
import { registerFacts } from '../../../src/exports/register-facts.ts';
import { entryJson } from '../../../src/exports/register-json.ts';
import { rowsOf } from '../../../src/exports/register-table.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { optional } from '../../../src/registers/field.ts';
import { day } from '../../../src/registers/kinds.ts';
import { processors } from '../../../src/registers/processors.ts';
import { authoredSchema, publishedSchema } from '../../../src/registers/register.ts';
import type { Processor } from '../../../src/library/library-types.ts';

const fields = {
  ...processors.fields,
  contractedSince: optional(day, { label: 'Under contract since', author: 'The first day of the contract.' }),
};
const register = { ...processors, fields };
const publication = {
  absolute: (path: string) => `https://trust.example${path}`,
  date: '2026-10-01',
  title: 'Security policy',
  day: '2026-11-23',
};
let processor: Processor & { contractedSince?: string };

beforeAll(() => {
  const [first] = loadLibrary('tests/fixtures/acme').library?.processors ?? [];
  if (!first) throw new Error('acme has no processor');
  processor = { ...first, contractedSince: '2024-03-01' };
});

describe('A field that is added to the table of a register', () => {
  it('can be written by authors, under its own rule', () => {
    const schema = authoredSchema(fields);
    const file = { name: 'N', services: ['S'], citations: [{ section: 's', quote: 'q' }] };
    expect(schema.parse({ ...file, contractedSince: '2024-03-01' }).contractedSince).toBe('2024-03-01');
    expect(schema.safeParse({ ...file, contractedSince: '1 March' }).error?.issues[0]?.path).toEqual([
      'contractedSince',
    ]);
    expect(schema.shape.contractedSince.description).toBe('The first day of the contract.');
  });

  it('is in JSON and in its schema, and null where it is not stated', () => {
    expect(entryJson(register, processor, publication).contractedSince).toBe('2024-03-01');
    const { contractedSince, ...without } = processor;
    expect(entryJson(register, without, publication).contractedSince).toBeNull();
    const schema = publishedSchema(fields, { id: 'I.', page: 'P.', entry: 'E.' });
    const { properties, required } = z.toJSONSchema(schema);
    expect(properties?.contractedSince).toMatchObject({
      description: 'The first day of the contract. Null when not stated.',
    });
    expect(required).toContain('contractedSince');
    const validate = addFormats.default(new Ajv2020()).compile(z.toJSONSchema(schema));
    expect(validate(entryJson(register, processor, publication))).toBe(true);
    expect(validate({ ...entryJson(register, processor, publication), contractedSince: 'March' })).toBe(false);
  });

  it('is a column of CSV and XLSX before the page', () => {
    const { columns, rows } = rowsOf(register, [processor], publication);
    const at = columns.findIndex(({ heading }) => heading === 'Under contract since');
    expect(at).toBe(columns.length - 2);
    expect(columns[at]?.width).toBe(12);
    expect(rows[0]?.[at]).toBe('2024-03-01');
  });

  it('is a fact on its page and in Markdown, spelled out', () => {
    const facts = registerFacts(register, processor);
    expect(facts.at(-1)).toEqual({ label: 'Under contract since', value: '1 March 2024', url: undefined });
    expect(printMarkdown([factList(facts)])).toContain('- Under contract since: 1 March 2024\n');
  });
});
