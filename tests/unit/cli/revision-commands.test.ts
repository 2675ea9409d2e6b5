import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../src/cli/command-line.ts';
import { checkNewRevision, newRevisionCommand } from '../../../src/cli/new-revision-arguments.ts';
import { checkSeal, sealCommand } from '../../../src/cli/seal-arguments.ts';

const revision = { policy: undefined, date: '2026-12-01' };

describe('npm run new:revision', () => {
  const read = (...args: string[]) => readCommandLine(newRevisionCommand, checkNewRevision, args);

  it('pairs each --insert-after with its --title', () => {
    const args = [
      '--insert-after',
      '3.2',
      '--title',
      'Keys',
      '--title',
      ' Staff ',
      '--insert-after',
      '2.0',
      '--remove',
      '4',
    ];
    expect(read('2026-12-01-2', ...args, '--remove', '5.1', '--dry-run')).toEqual({
      result: {
        revision: { policy: undefined, date: '2026-12-01-2' },
        inserted: [
          { after: '3.2', title: 'Keys' },
          { after: '2.0', title: 'Staff' },
        ],
        removed: ['4', '5.1'],
        dryRun: true,
      },
    });
    const nothing = { inserted: [], removed: [], dryRun: false };
    expect(read('2026-12-01')).toEqual({ result: { revision, ...nothing } });
  });

  it('takes the policy before the date', () => {
    expect(read('access-control', '2026-12-01')).toMatchObject({
      result: { revision: { policy: 'access-control', date: '2026-12-01' } },
    });
  });

  it.each([
    [[], 'Expected one date'],
    [['2026-12-01', '2026-12-02'], 'Expected one date'],
    [['access-control', 'backups', '2026-12-01'], 'Expected one date'],
    [['2026-12-01', 'access-control'], 'Expected one date'],
    [['access-control'], '“access-control” is not a date'],
    [['2026-02-30'], 'There is no day 2026-02-30.'],
    [['2026-12-01-1'], 'is not a revision of 2026-12-01'],
    [['2026-12-01', '--insert-after', '3.2'], 'Expected one --title for each --insert-after.'],
    [['2026-12-01', '--title', 'Keys'], 'Expected one --title for each --insert-after.'],
    [['2026-12-01', '--insert-after', '3.2', '--title', ' '], '--title must not be empty.'],
    [['2026-12-01', '--insert-after', '3.2', '--title', 'A\nB'], '--title must be one line.'],
    [['2026-12-01', '--insert-after', '3.', '--title', 'A'], '“3.” is not the number of a section'],
    [['2026-12-01', '--remove', '3.0'], '“3.0” is not the number of a section'],
    [['2026-12-01', '--remove', '3', '--remove', '3'], '--remove 3 is given twice.'],
  ])('refuses %j', (args, message) => {
    expect(read(...args)).toEqual({ wrong: expect.stringContaining(message) });
  });
});

describe('npm run seal', () => {
  const read = (...args: string[]) => readCommandLine(sealCommand, checkSeal, args);

  it.each([
    [['2026-12-01'], { dryRun: false, undo: undefined }],
    [['2026-12-01', '--dry-run'], { dryRun: true, undo: undefined }],
    [['2026-12-01', '--all'], { all: true, dryRun: false, undo: undefined }],
    [['2026-12-01', '--undo'], { dryRun: false, undo: { published: undefined, force: false } }],
    [
      ['2026-12-01', '--undo', '--published', 'origin/live', '--dry-run'],
      { dryRun: true, undo: { published: 'origin/live', force: false } },
    ],
    [['2026-12-01', '--undo', '--force'], { dryRun: false, undo: { published: undefined, force: true } }],
  ])('understands %j', (args, expected) => {
    const other = { task: 'seal', all: false, late: false, proofs: { key: undefined, timestamp: undefined } };
    expect(read(...args)).toEqual({ result: { revision, ...other, ...expected } });
  });

  it.each([
    [['--make-key', 'my.key'], { task: 'make-key', file: 'my.key' }],
    [['--log'], { task: 'log', late: false }],
    [['--log', '--late'], { task: 'log', late: true }],
    [['--key', 'my.key'], { task: 'prove', proofs: { key: 'my.key' } }],
    [['terms', '--timestamp', 'https://t.example'], { policy: 'terms', proofs: { timestamp: 'https://t.example' } }],
    [['2026-12-01', '--key', 'my.key'], { task: 'seal', revision, proofs: { key: 'my.key' } }],
    [['2026-12-01', '--all', '--key', 'my.key'], { task: 'seal', all: true, proofs: { key: 'my.key' } }],
    [['2019-01-01', '--late'], { task: 'seal', late: true }],
  ])('understands %j, which proves seals', (args, expected) => {
    expect(read(...args)).toMatchObject({ result: expected });
  });

  it.each([
    [['2026-12-01', '--log'], '--log stands alone.'],
    [['2026-12-01', '--make-key', 'my.key'], '--make-key stands alone.'],
    [['--log', '--key', 'my.key'], '--log stands alone.'],
    [['--make-key', ''], '--make-key needs the name of a file'],
    [['--key', ''], '--key must be the name of a file.'],
    [['--timestamp', 'tsa.example'], '--timestamp must be the URL of a time-stamp authority'],
    [['--timestamp', 'ftp://tsa.example'], '--timestamp must be the URL of a time-stamp authority'],
    [['2026-12-01', '--undo', '--key', 'my.key'], '--key and --timestamp are not for --undo or --dry-run.'],
    [['2026-12-01', '--dry-run', '--key', 'my.key'], '--key and --timestamp are not for --undo or --dry-run.'],
    [['--all'], 'Expected one date'],
  ])('refuses %j, which proves no seal', (args, message) => {
    expect(read(...args)).toEqual({ wrong: expect.stringContaining(message) });
  });

  it('takes the policy before the date', () => {
    expect(read('access-control', '2026-12-01')).toMatchObject({
      result: { revision: { policy: 'access-control', date: '2026-12-01' } },
    });
  });

  it('takes no policy with --all', () => {
    expect(read('access-control', '2026-12-01', '--all')).toEqual({ wrong: expect.stringContaining('not both') });
  });

  it.each([
    [['--all', '--undo'], '--all is not for --undo.'],
    [['--force'], '--published and --force are only for --undo.'],
    [['--published', 'main'], '--published and --force are only for --undo.'],
    [['--undo', '--published', 'main', '--force'], 'Expected --published or --force, not both.'],
    [['--undo', '--published='], '--published must be the name of a branch.'],
    [['--undo', '--published=--all'], '--published must be the name of a branch.'],
  ])('refuses %j', (args, message) => {
    expect(read('2026-12-01', ...args)).toEqual({ wrong: expect.stringContaining(message) });
  });
});
