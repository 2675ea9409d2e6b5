import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { csvOf } from '../../../src/exports/csv.ts';
import { oscalComponentDefinition } from '../../../src/exports/oscal.ts';
import { registerJson } from '../../../src/exports/register-json.ts';
import { dataSchema, dataShapes, type ShapeName } from '../../../src/exports/shapes/index.ts';
import { type Table, tableOf } from '../../../src/exports/register-table.ts';
import { urlNamespace, uuidOf } from '../../../src/exports/uuid.ts';
import { xlsxOf } from '../../../src/exports/xlsx.ts';
import type { Answer, Library } from '../../../src/library/library-types.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';

const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('acme has problems');
const absolute = (path: string) => `https://trust.example${path}`;
const day = '2026-11-23';

describe('a published schema', () => {
  it('describes every field', () => {
    const undescribed: string[] = [];
    const walk = (name: string, schema: { properties?: Record<string, object>; items?: object; anyOf?: object[] }) => {
      for (const [field, value] of Object.entries(schema.properties ?? {})) {
        if (!('description' in value)) undescribed.push(`${name}.${field}`);
        walk(`${name}.${field}`, value);
      }
      if (schema.items) walk(`${name}[]`, schema.items);
      for (const option of schema.anyOf ?? []) walk(name, option);
    };
    for (const name of Object.keys(dataShapes) as ShapeName[]) walk(name, dataSchema(name, absolute('/')));
    expect(undescribed).toEqual([]);
  });

  it('refuses a field that is left out, and one with another sort of value', () => {
    const ajv = addFormats.default(new Ajv2020());
    const validate = ajv.compile(dataSchema('contacts', 'https://trust.example/contacts.json'));
    const data = () => structuredClone(registerJson('contacts', library, absolute, day)) as Record<string, unknown>;
    expect(validate(data())).toBe(true);
    const { company, ...without } = data();
    expect(validate(without)).toBe(false);
    expect(validate({ ...data(), revision: 'last year' })).toBe(false);
    expect(validate({ ...data(), contacts: [{}] })).toBe(false);
  });
});

describe('a table', () => {
  const table: Table = {
    name: 'contacts',
    columns: [{ heading: 'Id', width: 10 }],
    rows: [['=1+1'], ['+372 671'], ['a "b", c\nd'], [null]],
  };

  it('is CSV with CRLF that no spreadsheet takes for formulae', () => {
    expect(csvOf(table)).toBe('Id\r\n"\'=1+1"\r\n"\'+372 671"\r\n"a ""b"", c\nd"\r\n\r\n');
  });

  it('gives the rows it was made from', () => {
    const answers = tableOf('answers', library, absolute, day);
    const { data } = Papa.parse<string[]>(csvOf(answers).trimEnd());
    expect(data).toEqual([
      answers.columns.map(({ heading }) => heading),
      ...answers.rows.map((row) => row.map((cell) => cell ?? '')),
    ]);
  });

  it('has a heading of its own for every column', () => {
    for (const name of ['answers', 'certificates', 'processors', 'contacts', 'references'] as const) {
      const headings = tableOf(name, library, absolute, day).columns.map(({ heading }) => heading);
      expect(headings).toEqual([...new Set(headings)]);
    }
  });
});

describe('a workbook', () => {
  afterEach(() => vi.useRealTimers());

  it('has the same bytes at another time', async () => {
    const made = [];
    for (const time of ['2001-01-01T01:01:01Z', '2026-11-23T12:00:00Z']) {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
      made.push(Buffer.from(await xlsxOf(tableOf('certificates', library, absolute, day))).toString('base64'));
      vi.useRealTimers();
    }
    expect(made[0]).toBe(made[1]);
  });
});

describe('a UUID of a name', () => {
  it('is that of RFC 9562', () => {
    // the example of appendix A.4
    expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
    expect(uuidOf('a', urlNamespace)).not.toBe(uuidOf('b', urlNamespace));
  });
});

describe('OSCAL', () => {
  const [template] = library.answers;
  const withAnswers = (...answers: Partial<Answer>[]): Library => ({
    ...library,
    answers: answers.map((answer, index) => ({
      ...(template as Answer),
      id: `answer-${index}`,
      frameworks: { 'iso-27001-2022': ['A.8.13'] },
      ...answer,
    })),
  });
  const requirementOf = (from: Library) => {
    const definition = JSON.parse(JSON.stringify(oscalComponentDefinition(from, absolute)));
    const [component] = definition['component-definition'].components;
    return component['control-implementations']?.[0]['implemented-requirements'][0];
  };
  const statusOf = (...answers: Partial<Answer>[]) =>
    requirementOf(withAnswers(...answers)).props.find(({ name }: { name: string }) => name === 'implementation-status')
      ?.value;

  it('claims no more than the policy states', () => {
    expect(statusOf({ status: 'stated' })).toBe('implemented');
    expect(statusOf({ status: 'in-part' })).toBe('partial');
    expect(statusOf({ status: 'stated' }, { status: 'not-stated', citations: [] })).toBe('partial');
    expect(statusOf({ status: 'stated' }, { status: 'stated', reply: 'no' })).toBe('partial');
    expect(statusOf({ status: 'not-stated', citations: [] })).toBeUndefined();
    expect(statusOf({ status: 'stated', reply: 'no' })).toBeUndefined();
  });

  it('has no requirement for an item that no answer names', () => {
    expect(requirementOf(withAnswers({ frameworks: {} }))).toBeUndefined();
    expect(requirementOf(withAnswers({ frameworks: { gdpr: ['32'] } }))).toBeUndefined();
  });

  it('takes every character of a quote literally', () => {
    const text = '*All* _data_ [is](https://x.example) <b>here</b>';
    const { statements } = requirementOf(withAnswers({ answer: text }));
    expect(statements[0].description).toMatch(/^\\\*All\\?\*/);
  });

  it('keeps its UUIDs while nothing changes, and has another for another content', () => {
    const uuidsOf = (from: Library) =>
      JSON.stringify(oscalComponentDefinition(from, absolute)).match(/"uuid":"[^"]+"/g);
    expect(uuidsOf(library)).toEqual(uuidsOf({ ...library }));
    const [first, ...rest] = uuidsOf(library) ?? [];
    const [other, ...others] = uuidsOf({ ...library, company: { ...library.company, legalName: 'Another Ltd' } }) ?? [];
    expect(other).not.toBe(first);
    expect(others).toEqual(rest);
  });
});
