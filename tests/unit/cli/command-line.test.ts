import { describe, expect, it } from 'vitest';
import { readCommandLine, usageOf } from '../../../src/cli/command-line.ts';

const command = {
  run: 'npm run paint',
  about: 'Paints a wall.',
  positionals: 'WALL',
  options: {
    colour: { type: 'string', value: 'NAME', default: 'white', about: 'the paint' },
    by: { type: 'string', value: 'PERSON', required: true, about: 'who paints' },
    coat: { type: 'string', value: 'NAME', multiple: true, about: 'what goes below' },
    note: { type: 'string', about: 'a remark' },
    'dry-run': { type: 'boolean', about: 'only say so' },
  },
  exits: '0 painted, 1 no paint',
} as const;

const read = (...args: string[]) => readCommandLine(command, (given) => given, args);

describe('a command line', () => {
  it('gives each option its value, its default or nothing', () => {
    expect(read('north', '--by', 'Ann', '--coat', 'lime', '--coat', 'chalk')).toEqual({
      result: {
        values: expect.objectContaining({ colour: 'white', by: 'Ann', coat: ['lime', 'chalk'], 'dry-run': false }),
        positionals: ['north'],
      },
    });
    expect(read('north', '--by=Ann', '--colour', 'red', '--dry-run', '--note', 'wet')).toMatchObject({
      result: { values: { colour: 'red', 'dry-run': true, note: 'wet' } },
    });
  });

  it('has a usage line that brackets what may be left out', () => {
    expect(usageOf(command)).toBe(
      'npm run paint -- WALL [--colour NAME] --by PERSON [--coat NAME]… [--note TEXT] [--dry-run]',
    );
    expect(usageOf({ run: 'npm run rest', about: 'Rests.' })).toBe('npm run rest');
  });

  it.each([
    [[], '--by is required.'],
    [['--by', ' '], '--by is required.'],
    [['--by', 'Ann', '--colours'], "Unknown option '--colours'"],
    [['--by', 'Ann', '--colour'], "Option '--colour <value>' argument missing"],
  ])('%j is wrong usage, said with the usage line', (args, message) => {
    const outcome = read(...args);
    expect('wrong' in outcome && outcome.wrong.split('\n')).toEqual([
      expect.stringContaining(message),
      `Usage: ${usageOf(command)}`,
    ]);
  });

  it('takes no positionals unless the command names some', () => {
    const rest = { run: 'npm run rest', about: 'Rests.' };
    expect(readCommandLine(rest, () => 'rested', ['long'])).toHaveProperty('wrong');
    expect(readCommandLine(rest, () => 'rested', [])).toEqual({ result: 'rested' });
  });

  it('turns what the check throws into wrong usage', () => {
    const outcome = readCommandLine(command, () => {
      throw new Error('There is no such wall.');
    }, ['north', '--by', 'Ann']);
    expect(outcome).toEqual({ wrong: `There is no such wall.\nUsage: ${usageOf(command)}` });
  });

  it('prints help from the same table, even where the rest is wrong', () => {
    const outcome = read('--help');
    expect('help' in outcome && outcome.help).toBe(
      [
        `Usage: ${usageOf(command)}`,
        '',
        'Paints a wall.',
        '',
        '  --colour NAME  the paint (default: white)',
        '  --by PERSON    who paints',
        '  --coat NAME    what goes below',
        '  --note TEXT    a remark',
        '  --dry-run      only say so',
        '  --help         print this help',
        '',
        'Exit code: 0 painted, 1 no paint, 2 wrong usage.',
      ].join('\n'),
    );
  });
});
