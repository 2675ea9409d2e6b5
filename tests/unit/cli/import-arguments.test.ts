import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../src/cli/command-line.ts';
import { checkImport, importCommand } from '../../../src/cli/import-arguments.ts';

const read = (...args: string[]) => readCommandLine(importCommand, checkImport, args);
const common = { source: undefined, title: undefined, boldHeadings: false, dryRun: false };

describe('npm run import of one document', () => {
  it.each([
    ['2024-05-01', '2024-05-01', '2024-05-01'],
    ['2024-05-01T09:00:00+03:00', '2024-05-01', '2024-05-01T09:00:00+03:00'],
    ['2024-05-01-2', '2024-05-01-2', '2024-05-01'],
    ['2024-05-01-12T09:00:00Z', '2024-05-01-12', '2024-05-01T09:00:00Z'],
  ])('with --date %s imports the revision %s, published %s', (given, date, publishedAt) => {
    const same = new Map([['data', 'old-data']]);
    expect(read('policy.md', '--date', given, '--same', 'data=old-data')).toEqual({
      result: { ...common, files: ['policy.md'], date, publishedAt, summary: undefined, company: undefined, same },
    });
  });

  it.each([
    [['--date', '2024-02-30'], '--date must be a day that exists'],
    [['--date', '2024-05-01-1'], '--date must be a day that exists'],
    [['--date', '2024-05-01T09:00'], '--date must be a day that exists'],
    [['--date', '2024-05-01-2T09:00:00'], '--date must be a day that exists'],
    [[], '--date is required.'],
    [['--date', ' '], '--date is required.'],
    [['--date', '2024-05-01', '--same', '2024-05-01:a=b'], 'Expected --same NEW=OLD'],
    [['--date', '2024-05-01', '--same', 'a=b=c'], 'Expected --same NEW=OLD'],
    [['--date', '2024-05-01', '--same', 'a=b', '--same', 'c=b'], '--same names b twice.'],
    [['--date', '2024-05-01', '--same', 'a=b', '--same', 'a=c'], '--same names a twice.'],
    [['--date', '2024-05-01', '--seal'], '--seal is only for --git.'],
    [['--date', '2024-05-01', '--git-since', '2024-05-01'], '--git-since is only for --git.'],
    [['--date', '2024-05-01', '--summary-from-commits'], '--summary-from-commits is only for --git.'],
    [['--date', '2024-05-01', '--source', 'x.example'], '--source must be an absolute http or https URL.'],
    [['--date', '2024-05-01', '--summary', ''], '--summary must not be empty.'],
    [['--date', '2024-05-01', '--summary', 'A\nB'], '--summary must be one line.'],
    [['--date', '2024-05-01', '--company', ' '], '--company must not be empty.'],
    [['--git', '.', '--company', 'Acme'], '--company is not for --git.'],
  ])('refuses %j', (args, message) => {
    expect(read('policy.md', ...args)).toEqual({ wrong: expect.stringContaining(message) });
  });
});

describe('npm run import of a history', () => {
  it('has the pairs of --same by day, and the switches', () => {
    const pairs = ['2024-05-01:data=old-data', '2024-05-01:3.1=people', '2024-06-01:a=b'];
    const args = ['--git', '../site', ...pairs.flatMap((pair) => ['--same', pair])];
    const same = new Map([
      [
        '2024-05-01',
        new Map([
          ['data', 'old-data'],
          ['3.1', 'people'],
        ]),
      ],
      ['2024-06-01', new Map([['a', 'b']])],
    ]);
    const history = {
      ...common,
      file: 'policy.md',
      repository: '../site',
      since: undefined,
      same,
      summaryFromCommits: false,
      seal: false,
    };
    expect(read('policy.md', ...args)).toEqual({ result: history });
    expect(read('policy.md', ...args, '--seal', '--summary-from-commits', '--git-since', '2024-01-31')).toEqual({
      result: { ...history, since: '2024-01-31', summaryFromCommits: true, seal: true },
    });
  });

  it.each([
    [['--date', '2024-05-01'], '--date is not for --git'],
    [['--summary', 'New.'], '--summary is not for --git'],
    [['--git-since', '2024-02-30'], '--git-since: There is no day 2024-02-30.'],
    [['--git-since', '2024-05-01-2'], '--git-since: “2024-05-01-2” is not a date'],
    [['--same', 'a=b'], 'Expected a day first with --git: --same 2024-05-01:NEW=OLD, not “a=b”.'],
    [['--same', '2024-05-01=b'], 'Expected a day first with --git'],
    [['--same', '2024-05-01:a'], 'Expected --same NEW=OLD'],
    [['--same', '2024-05-01:a=b', '--same', '2024-05-01:c=b'], '--same names b twice.'],
  ])('refuses %j', (args, message) => {
    expect(read('policy.md', '--git', '.', ...args)).toEqual({ wrong: expect.stringContaining(message) });
  });

  it('takes the same section for another one on another day', () => {
    const args = ['--same', '2024-05-01:a=b', '--same', '2024-06-01:a=b'];
    expect(read('policy.md', '--git', '.', ...args)).toMatchObject({
      result: {
        same: new Map([
          ['2024-05-01', new Map([['a', 'b']])],
          ['2024-06-01', new Map([['a', 'b']])],
        ]),
      },
    });
  });

  it('refuses several files, or one without lines', () => {
    for (const files of [['a.md', 'b.md'], ['a.docx']]) {
      expect(read(...files, '--git', '.')).toEqual({
        wrong: expect.stringContaining('Expected one Markdown or HTML file with --git.'),
      });
    }
  });

  it('refuses an empty repository name', () => {
    expect(read('policy.md', '--git', '')).toEqual({ wrong: expect.stringContaining('--git must not be empty.') });
  });
});

it('npm run import takes several files, and needs one', () => {
  expect(read('b.md', 'a.docx', '--date', '2024-05-01', '--bold-headings')).toMatchObject({
    result: { files: ['b.md', 'a.docx'], boldHeadings: true },
  });
  expect(read('--date', '2024-05-01')).toEqual({ wrong: expect.stringContaining('Expected a file or a folder') });
});
