import readExcelFile from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/exports/csv.ts';
import { dataSets } from '../../../src/exports/data-files.ts';
import { missingPurposes, registerFacts } from '../../../src/exports/register-facts.ts';
import { registerJson } from '../../../src/exports/register-json.ts';
import { tableOf } from '../../../src/exports/register-table.ts';
import { dataShapes } from '../../../src/exports/shapes/index.ts';
import { xlsxOf } from '../../../src/exports/xlsx.ts';
import type { Contact } from '../../../src/library/library-types.ts';
import { registerNames, registers } from '../../../src/registers/index.ts';
import { absolute, bareCertificate, day, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();
const [certificate] = library.certificates;
const [processor] = library.processors;
const [contact] = library.contacts;
if (!certificate || !processor || !contact) throw new Error('The library lacks an entry.');
const labelled = (facts: readonly { label: string; value?: string | undefined }[]) =>
  facts.map(({ label, value }) => [label, value]);

describe('registerFacts', () => {
  it('lists a certificate in the order of its page', () => {
    expect(labelled(registerFacts(registers.certificates, certificate))).toEqual([
      ['Document', 'The certificate'],
      ['Holder', 'Tiny Ltd'],
      ['Standard', 'ISO/IEC 27001:2013'],
      ['What is certified', 'Management system'],
      ['Certificate number', 'N-1'],
      ['Scope', 'Everything'],
      ['Certification body', 'Certifier'],
      ['Accreditation', 'Accreditor'],
      ['Issued', '1 January 2024'],
      ['Expires', '1 January 2027'],
      ['Statement of Applicability', 'version 1'],
    ]);
  });

  it('lists what is not stated without a value, but no withdrawal that has not happened', () => {
    const facts = registerFacts(registers.certificates, bareCertificate);
    expect(facts[0]).toEqual({ label: 'Document' });
    expect(facts.map(({ label }) => label)).not.toContain('Withdrawn');
    expect(
      labelled(registerFacts(registers.certificates, { ...bareCertificate, withdrawn: '2025-08-15' })),
    ).toContainEqual(['Withdrawn', '15 August 2025']);
  });

  it('links what can be followed', () => {
    expect(registerFacts(registers.processors, processor).slice(-2)).toEqual([
      { label: 'Website', value: 'https://host.example/', url: 'https://host.example/' },
      { label: 'Certificate', value: 'Seal 3', path: '/certificates/#seal' },
    ]);
    expect(registerFacts(registers.contacts, contact)).toEqual([
      { label: 'For', value: 'Customer support', url: undefined },
      { label: 'Phone', value: '+44 20 7946 0000', url: 'tel:+442079460000' },
      { label: 'E-mail', value: 'help@tiny.example', url: 'mailto:help@tiny.example' },
      { label: 'Chat', value: 'Available' },
      { label: 'Form', value: 'https://tiny.example/form', url: 'https://tiny.example/form' },
      { label: 'Hours', value: 'every day, 08:00–20:00 (UK time)' },
    ]);
  });

  it('calls a chat that is denied not stated, and leaves out a form that there is not', () => {
    const { url, ...without } = contact;
    expect(labelled(registerFacts(registers.contacts, { ...without, chat: false }))).toEqual([
      ['For', 'Customer support'],
      ['Phone', '+44 20 7946 0000'],
      ['E-mail', 'help@tiny.example'],
      ['Chat', undefined],
      ['Hours', 'every day, 08:00–20:00 (UK time)'],
    ]);
  });
});

describe('missingPurposes', () => {
  const contactsFor = (...purposes: Contact['purpose'][]) => purposes.map((purpose) => ({ ...contact, purpose }));

  it.each<[Contact['purpose'][], string[]]>([
    [[], ['security', 'privacy']],
    [
      ['support', 'sales'],
      ['security', 'privacy'],
    ],
    [['support', 'security'], ['privacy']],
    [['privacy'], ['security']],
    [['privacy', 'security'], []],
  ])('of contacts for %j are %j', (purposes, missing) => {
    expect(missingPurposes(contactsFor(...purposes))).toEqual(missing);
  });
});

describe('registerJson', () => {
  it.each(registerNames)('gives %s what their schema describes, field by field in its order', (name) => {
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

describe('tableOf', () => {
  it.each([
    [
      'answers',
      'Id,Question,Also asked as,Topic,Status,Reply,Answer,Clauses,Quotes,Permalinks,Frameworks,Reviewed on,Page',
    ],
    [
      'certificates',
      'Id,Holder,Standard,What is certified,Certification body,Certificate number,Scope,Accreditation,Issued,Expires,Withdrawn,Statement of Applicability,Document,Document address,Status,Status on,Why,Clauses,Quotes,Permalinks,History,Page',
    ],
    ['references', 'Id,Title,Kind,External address,Language,Clauses,Quotes,Permalinks,Page'],
  ] as const)('gives %s the columns that readers know, in that order', (name, headings) => {
    expect(
      tableOf(name, library, absolute, day)
        .columns.map(({ heading }) => heading)
        .join(),
    ).toBe(headings);
  });

  it('has a row for each entry, from its id to its page, with an empty cell for what is not stated', () => {
    const { rows, columns } = tableOf('certificates', library, absolute, day);
    expect(rows.map((row) => [row[0], row[3], row.at(-1)])).toEqual([
      ['iso-27001', 'Management system', 'https://trust.example/certificates/#iso-27001'],
      ['seal', null, 'https://trust.example/certificates/#seal'],
    ]);
    expect(columns.map(({ width }) => width)).toEqual([
      25, 25, 25, 25, 25, 25, 40, 25, 12, 12, 12, 25, 25, 25, 25, 12, 50, 12, 60, 40, 40, 25,
    ]);
    expect(rows[1]?.[columns.findIndex(({ heading }) => heading === 'History')]).toBeNull();
  });
});

describe('csvOf', () => {
  it('has the same cells as the table', () => {
    expect(csvOf(tableOf('references', library, absolute, day))).toBe(
      'Id,Title,Kind,External address,Language,Clauses,Quotes,Permalinks,Page\r\ncertificate-document,The certificate,Certificate document,https://tiny.example/iso.pdf,en,§2 ¶3,by a trainer,https://trust.example/policy/2024-05-01/#s2-p3,https://trust.example/references/#certificate-document\r\n',
    );
  });
});

describe('xlsxOf', () => {
  it('has one sheet, named like the register, with bold headings that stay in sight and wrapped text', async () => {
    const table = tableOf('contacts', library, absolute, day);
    const workbook = await xlsxOf(table);
    const [sheet, ...others] = await readExcelFile(Buffer.from(workbook));
    expect(others).toEqual([]);
    expect(sheet?.sheet).toBe('contacts');
    expect(sheet?.data).toEqual([table.columns.map(({ heading }) => heading), ...table.rows]);
    const parts = Object.fromEntries(
      Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
    expect(Object.keys(parts)).toEqual(Object.keys(parts).sort());
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml.match(/<col [^>]*width="25"/g)).toHaveLength(9);
    expect(parts['xl/styles.xml']).toMatch(/<b\/>|<b>/);
    expect(parts['xl/styles.xml']).toContain('wrapText="1"');
    expect(parts['xl/styles.xml']).toContain('vertical="top"');
  });
});

describe('dataSets', () => {
  it('lists every file for machines with its format', () => {
    const sets = dataSets(library).map(({ title, files }) => [
      title,
      files.map(({ format, path }) => `${format}: ${path}`),
    ]);
    const register = (name: string) => [
      `JSON: /data/${name}.json`,
      `Schema: /data/schemas/${name}.json`,
      `CSV: /data/${name}.csv`,
      `XLSX: /data/${name}.xlsx`,
    ];
    expect(sets).toEqual([
      ['Policy', ['JSON: /data/policy.json', 'Schema: /data/schemas/policy.json']],
      [
        'Each revision',
        [
          'JSON, 2024-05-01: /data/policy/2024-05-01.json',
          'JSON, 2022-02-07: /data/policy/2022-02-07.json',
          'Schema: /data/schemas/policy.json',
        ],
      ],
      ['Revisions', ['JSON: /data/revisions.json', 'Schema: /data/schemas/revisions.json', 'Atom: /feed.xml']],
      ['Answers', register('answers')],
      ['Certificates', register('certificates')],
      ['Processors', register('processors')],
      ['Contact', register('contacts')],
      ['References', register('references')],
      [
        'Frameworks',
        [
          'JSON: /data/frameworks.json',
          'Schema: /data/schemas/frameworks.json',
          'ISO 27001, JSON: /data/frameworks/iso-27001-2022.json',
          'ISO 27001, CSV: /data/frameworks/iso-27001-2022.csv',
          'ISO 27001:2013, JSON: /data/frameworks/iso-27001-2013.json',
          'ISO 27001:2013, CSV: /data/frameworks/iso-27001-2013.csv',
          'Schema: /data/schemas/framework.json',
        ],
      ],
      ['OSCAL', ['OSCAL, JSON: /data/oscal-component-definition.json']],
      ['Sealed sources', ['SHA256SUMS: /policy/2024-05-01/SHA256SUMS']],
    ]);
    for (const { what } of dataSets(library)) expect(what).toMatch(/^[A-Z].+\.$/);
  });
});
