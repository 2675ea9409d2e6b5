import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../src/cli/command-line.ts';
import { checkImport, importCommand } from '../../../src/cli/import-arguments.ts';

/** Reads a command line in which `policies` is a folder. */
const read = (...args: string[]) =>
  readCommandLine(importCommand, (given) => checkImport(given, (place) => place === 'policies'), args);
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
      result: {
        ...{ ...common, kind: 'document', policy: undefined, files: ['policy.md'], date, publishedAt, same },
        ...{ summary: undefined, company: undefined },
      },
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
      ...{ kind: 'history', files: ['policy.md'], policy: undefined },
      repository: '../site',
      since: undefined,
      same,
      summaryFromCommits: false,
      seal: false,
    };
    expect(read('policy.md', ...args)).toEqual({ result: history });
    const more = ['--seal', '--summary-from-commits', '--git-since', '2024-01-31', '--company', 'Acme'];
    expect(read('policy.md', ...args, ...more)).toEqual({
      result: { ...history, company: 'Acme', since: '2024-01-31', summaryFromCommits: true, seal: true },
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

  it('takes several files, each as a policy of its own', () => {
    expect(read('a.md', 'b.html', '--git', '.')).toMatchObject({
      result: { kind: 'history', files: ['a.md', 'b.html'] },
    });
  });

  it.each([
    [['a.docx', '--git', '.'], 'Expected one Markdown or HTML file with --git'],
    [['a.md', 'b.md', '--git', '.', '--policy', 'access'], 'Expected one Markdown or HTML file with --git'],
    [['a.md', 'b.md', '--git', '.', '--same', '2024-05-01:a=b'], '--same with --git is for one file.'],
  ])('refuses %j', (args, message) => {
    expect(read(...args)).toEqual({ wrong: expect.stringContaining(message) });
  });

  it('refuses an empty repository name', () => {
    expect(read('policy.md', '--git', '')).toEqual({ wrong: expect.stringContaining('--git must not be empty.') });
  });
});

describe('npm run import of a set', () => {
  const date = ['--date', '2024-05-01'];

  it.each([
    [['b.md', 'a.docx'], undefined],
    [['policies'], undefined],
    [['b.md', '--policy', 'access'], 'access'],
    [['policies', 'a.md', '--policy', 'access', '--title', 'Access'], 'access'],
  ])('is that of %j', (args, policy) => {
    const files = args.slice(0, args.includes('--policy') ? args.indexOf('--policy') : undefined);
    expect(read(...args, ...date, '--bold-headings')).toMatchObject({
      result: { kind: 'set', files, policy, boldHeadings: true, same: new Map() },
    });
  });

  it('is none if the files are parts of the policy in policy/', () => {
    expect(read('policies', ...date, '--policy', 'policy')).toMatchObject({
      result: { kind: 'document', files: ['policies'], policy: 'policy' },
    });
  });

  it('has the pairs of --same by policy', () => {
    const pairs = ['--same', 'access:a=b', '--same', 'access:3.1=c', '--same', 'backups:a=b'];
    const access = new Map([
      ['a', 'b'],
      ['3.1', 'c'],
    ]);
    expect(read('policies', ...date, ...pairs)).toMatchObject({
      result: {
        same: new Map([
          ['access', access],
          ['backups', new Map([['a', 'b']])],
        ]),
      },
    });
    expect(read('a.md', ...date, '--policy', 'access', '--same', 'a=b')).toMatchObject({
      result: { same: new Map([['access', new Map([['a', 'b']])]]) },
    });
  });

  it.each([
    [['--title', 'All'], '--title is for one policy.'],
    [['--same', 'a=b'], 'Expected the policy first: --same access-control:NEW=OLD, not “a=b”.'],
    [['--same', 'access:a=b', '--same', 'access:c=b'], '--same names b twice.'],
    [['--policy', 'Access Control'], '--policy must be the name of a folder'],
    [['--policy', '2024-05-01'], '--policy must be the name of a folder'],
  ])('is refused with %j', (args, message) => {
    expect(read('policies', ...date, ...args)).toEqual({ wrong: expect.stringContaining(message) });
  });
});

it('npm run import needs a file', () => {
  expect(read('--date', '2024-05-01')).toEqual({ wrong: expect.stringContaining('Expected a file or a folder') });
});
