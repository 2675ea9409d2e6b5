import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { csvOf } from '../../../src/model/csv.ts';
import { tableOf } from '../../../src/exports/register-table.ts';
import { xlsxOf } from '../../../src/exports/xlsx.ts';
import { tableNames } from '../../../src/registers/index.ts';
import { absolute, day, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();

describe('tableOf', () => {
  it.each(tableNames)('gives every column of %s a heading of its own', (name) => {
    const headings = tableOf(name, library, absolute, day).columns.map(({ heading }) => heading);
    expect(headings).toEqual([...new Set(headings)]);
  });

  it.each([
    [
      'answers',
      'Id,Question,Subject,Topic,Status,Reply,Answer,Statements,Clauses,Quotes,Permalinks,Sources,Frameworks,Reviewed on,Later than the review,Certificates,Page',
    ],
    [
      'certificates',
      'Id,Holder,Standard,What is certified,Certification body,Certificate number,Scope,Accreditation,Valid from,Expires,Suspended,Withdrawn,Statement of Applicability,Document,Document address,Status,Status on,Why,Clauses,Quotes,Permalinks,Source,History,Page',
    ],
    [
      'processors',
      'Id,Name,Services,Location of processing,Address,Contact person,Personal data processed,Safeguards for transfers,Website,Certificates,Clauses,Quotes,Permalinks,Source,History,Page',
    ],
    ['contacts', 'Id,Name,For,Phone,E-mail,Chat,Form,Hours,Clauses,Quotes,Permalinks,Source,Page'],
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
      25, 25, 25, 25, 25, 25, 40, 25, 12, 12, 30, 12, 25, 25, 25, 25, 12, 50, 12, 60, 40, 40, 40, 25,
    ]);
    expect(rows[1]?.[columns.findIndex(({ heading }) => heading === 'History')]).toBeNull();
  });

  it('has the texts of the statements and every source of an answer in words, one a line', () => {
    const { rows, columns } = tableOf('answers', library, absolute, day);
    const cell = (id: string, name: string) =>
      rows.find(([first]) => first === id)?.[columns.findIndex(({ heading }) => heading === name)];
    expect(cell('backup-retention', 'Statements')).toBe(
      'The last seven backups are kept.\nNo backup leaves the country.',
    );
    expect(cell('backup-retention', 'Sources')).toBe(
      'according to The certificate, seen on 1 March 2025: “The last seven are kept.”\nstated by Tiny Ltd on 1 April 2025',
    );
    expect(cell('backup-tests', 'Sources')).toBe('§1 ¶2 and §2 ¶1 of the policy of 1 May 2024');
    expect(cell('backup-owner', 'Statements')).toBe('Backups are made every day.');
    expect(cell('backup-owner', 'Sources')).toBeNull();
    expect(cell('backup-tests', 'Subject')).toBe('Backups');
    expect(cell('backup-tests', 'Certificates')).toMatch(
      /^Note of this site on ISO\/IEC 27001:2013, Tiny Ltd, as of 23 November 2026: Edition ended\. /,
    );
    expect(cell('backup-frequency', 'Certificates')).toBeNull();
  });
});

describe('csvOf', () => {
  it.each([
    ["=cmd|' /C calc'!A0\nsecond", "'=cmd|' /C calc'!A0\nsecond"],
    ['first\n=1+1', "first\n'=1+1"],
    ['first\r\n\r\n@SUM(1)', "first\r\n\r\n'@SUM(1)"],
    ['-1\n+2', "'-1\n'+2"],
    ['\t=1', "'\t=1"],
    ['＝1\n＋1\n－1\n＠A', "'＝1\n'＋1\n'－1\n'＠A"],
    ['\r=1', "'\r'=1"],
    ['a = b\nc-d\n（＝）', 'a = b\nc-d\n（＝）'],
  ])('writes the cell %j as %j', (cell, written) => {
    expect(csvOf({ columns: [{ heading: 'Id' }], rows: [[cell]] })).toBe(
      `Id\r\n${/[\r\n]/.test(written) ? `"${written}"` : written}\r\n`,
    );
  });

  it('is the header alone if there are no rows', () => {
    expect(csvOf({ columns: [{ heading: 'Id' }, { heading: 'Page' }], rows: [] })).toBe('Id,Page\r\n');
  });

  it('ends lines with CRLF, quotes what needs it, and marks what a spreadsheet would take for a formula', () => {
    const rows = [['=1+1'], ['+372 671'], ['a "b", c\nd'], [null]];
    expect(csvOf({ columns: [{ heading: 'Id' }], rows })).toBe('Id\r\n\'=1+1\r\n\'+372 671\r\n"a ""b"", c\nd"\r\n\r\n');
  });

  it('has the same cells as the table', () => {
    expect(csvOf(tableOf('references', library, absolute, day))).toBe(
      'Id,Title,Kind,External address,Language,Clauses,Quotes,Permalinks,Page\r\ncertificate-document,The certificate,Certificate document,https://tiny.example/iso.pdf,en,§2 ¶3,by a trainer,https://trust.example/policy/2024-05-01/#s2-p3,https://trust.example/references/#certificate-document\r\n',
    );
  });
});

describe('xlsxOf', () => {
  afterEach(() => vi.useRealTimers());

  it.each([
    [32_767, 'a'],
    [32_768, '…'],
  ])('has at most 32,767 characters in a cell: one of %i ends with %s', async (length, end) => {
    const columns = [{ heading: 'Id', width: 9 }];
    const [sheet] = await readExcelFile(
      Buffer.from(await xlsxOf({ name: 'answers', columns, rows: [['a'.repeat(length)]] })),
    );
    const cell = String(sheet?.data[1]?.[0]);
    expect([cell.length, cell.at(-1)]).toEqual([32_767, end]);
  });

  it('has the numbers of all questions of each subject on a second sheet of the answers', async () => {
    const [first, second, ...others] = await readExcelFile(
      Buffer.from(await xlsxOf(tableOf('answers', library, absolute, day))),
    );
    expect([first?.sheet, second?.sheet, others]).toEqual(['answers', 'subjects', []]);
    const [heading, ...rows] = second?.data ?? [];
    expect(heading).toEqual(['Subject', 'Topic', 'Stated', 'Stated in part', 'Not stated', 'Not assessed']);
    expect(rows.map(([subject, , ...counts]) => [subject, counts.join()])).toEqual(
      library.subjects.map(({ title, answers }) => [
        title,
        ['stated', 'in-part', 'not-stated', 'not-assessed']
          .map((wanted) => answers.filter(({ status }) => status === wanted).length)
          .join(),
      ]),
    );
    expect(rows.map((row) => Number(row.at(-1)))).toContain(1);
  });

  it('ends a long text before a character that it would cut in half', async () => {
    const columns = [{ heading: 'Id', width: 9 }];
    const workbook = await xlsxOf({ name: 'answers', columns, rows: [[`${'a'.repeat(32_765)}😀b`]] });
    const [sheet] = await readExcelFile(Buffer.from(workbook));
    expect(String(sheet?.data[1]?.[0]).slice(-3)).toBe('aa…');
  });

  it.each(['=1+1', 'first\n=1+1', "=cmd|' /C calc'!A0", '+1', '-1', '@SUM(1)', '\t=1', '＝1'])(
    'has the text %j as text and not as a formula',
    async (text) => {
      const columns = [{ heading: 'Id', width: 9 }];
      const workbook = await xlsxOf({ name: 'answers', columns, rows: [[text]] });
      const [sheet] = await readExcelFile(Buffer.from(workbook), { trim: false });
      expect(sheet?.data[1]?.[0]).toBe(text);
      const xml = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      expect(xml).toMatch(/<c [^>]*r="A2"[^>]*t="(s|inlineStr)"/);
      expect(xml).not.toContain('<f');
    },
  );

  it('gives the same bytes at another time', async () => {
    const made = [];
    for (const time of ['2001-01-01T01:01:01Z', '2026-11-23T12:00:00Z']) {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
      made.push(Buffer.from(await xlsxOf(tableOf('certificates', library, absolute, day))).toString('base64'));
      vi.useRealTimers();
    }
    expect(made[0]).toBe(made[1]);
  });

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
