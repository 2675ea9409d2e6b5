import { downloadName } from '../model/download-name.ts';

/**
 * Returns the name under which a browser saves a table, a calendar or an archive, or `undefined` for a file that it shows, such
 * as JSON.
 */
export function savedName(company: string, path: string, day: string): string | undefined {
  return /\.(?:csv|xlsx|ics|zip|pdf)$/.test(path) ? downloadName(company, path, day) : undefined;
}
