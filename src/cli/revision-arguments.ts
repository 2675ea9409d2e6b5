import { parseArgs } from 'node:util';
import { dayError } from '../model/day.ts';
import { usage } from './report.ts';

/** The date and the switch of a command about one revision; ends with exit code 2 where they are wrong. */
export function revisionArguments(line: string): { date: string; dryRun: boolean } {
  try {
    const options = { 'dry-run': { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [date = '', ...more] = positionals;
    if (!date || more.length > 0) throw new Error('One date is needed, written as YYYY-MM-DD.');
    const fault = dayError(date);
    if (fault) throw new Error(fault);
    return { date, dryRun: values['dry-run'] };
  } catch (error) {
    return usage(line, error);
  }
}
