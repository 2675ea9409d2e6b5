import { revisionIdError } from '../model/revision-id.ts';
import { commandLine } from './command-line.ts';

/**
 * Returns the arguments of a command that works on one revision: `YYYY-MM-DD[-N] [--dry-run]`. If they are wrong, exits
 * with code 2.
 */
export function revisionArguments(about: { run: string; about: string; dryRun: string; exits: string }): {
  date: string;
  dryRun: boolean;
} {
  const { run, exits } = about;
  const options = { 'dry-run': { type: 'boolean', about: about.dryRun } } as const;
  const command = { run, about: about.about, positionals: 'YYYY-MM-DD[-N]', options, exits };
  return commandLine(command, ({ values, positionals }) => {
    const [date = '', ...more] = positionals;
    if (!date || more.length > 0) throw new Error('Expected one date, written as YYYY-MM-DD.');
    const fault = revisionIdError(date);
    if (fault) throw new Error(fault);
    return { date, dryRun: values['dry-run'] };
  });
}
