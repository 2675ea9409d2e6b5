import { describe, expect, it } from 'vitest';
import { registerJson } from '../../../src/exports/register-json.ts';
import { dataShapes } from '../../../src/exports/shapes/index.ts';
import { tableNames } from '../../../src/registers/index.ts';
import { absolute, day, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();

describe('registerJson', () => {
  it.each(tableNames)('gives %s what their schema describes, field by field in its order', (name) => {
    const data = registerJson(name, library, absolute, day);
    expect(JSON.stringify(dataShapes[name].parse(data))).toBe(JSON.stringify(data));
    expect(data).toMatchObject({
      $schema: `https://trust.example/data/schemas/${name}.json`,
      company: 'Tiny Ltd',
      revision: '2024-05-01',
      permalink: 'https://trust.example/policy/2024-05-01/',
    });
  });

  it('has the status of a certificate on the day, with the reason', () => {
    const { statusOn, certificates } = registerJson('certificates', library, absolute, day);
    expect(statusOn).toBe(day);
    expect(certificates[0]).toMatchObject({
      id: 'iso-27001',
      page: 'https://trust.example/certificates/#iso-27001',
      document: { title: 'The certificate', url: 'https://tiny.example/iso.pdf' },
      edition: {
        name: 'ISO/IEC 27001:2013',
        endsOn: '2025-10-31',
        replacedBy: 'ISO/IEC 27001:2022',
        source: 'IAF MD 26',
      },
      status: 'edition-ended',
      statusReason:
        'Certificates to ISO/IEC 27001:2013 had to expire or be withdrawn by 31 October 2025, so it cannot be valid any more.',
    });
    const [earlier] = registerJson('certificates', library, absolute, '2025-10-31').certificates;
    expect([earlier?.status, earlier?.statusReason]).toEqual(['valid', 'It is valid until 1 January 2027.']);
  });

  it('has null for what is not stated', () => {
    const [, bare] = registerJson('certificates', library, absolute, day).certificates;
    expect(bare).toMatchObject({
      subject: null,
      issued: null,
      document: null,
      edition: null,
      status: 'unknown',
      history: [],
    });
  });

  it('has former entries by their name and history alone', () => {
    const page = 'https://trust.example';
    expect(registerJson('certificates', library, absolute, day).former).toEqual([
      {
        id: 'old-seal',
        page: `${page}/certificates/#old-seal`,
        holder: 'Host Ltd',
        standard: 'Seal 2',
        history: library.former.certificates[0]?.history,
      },
    ]);
    expect(registerJson('processors', library, absolute, day).former).toEqual([
      {
        id: 'mailer',
        page: `${page}/processors/#mailer`,
        name: 'Mailer Ltd',
        history: library.former.processors[0]?.history,
      },
    ]);
  });

  it('counts the answers with each status', () => {
    expect(registerJson('answers', library, absolute, day).counts).toEqual({
      stated: 2,
      'in-part': 1,
      'not-stated': 1,
    });
  });
});
