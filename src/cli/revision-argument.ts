import { revisionIdError } from '../model/revision-id.ts';

/** Returns the id of the one revision that a command line names. Throws if it names none, several, or is not an id. */
export function revisionArgument(positionals: readonly string[]): string {
  const [id = '', ...more] = positionals;
  if (!id || more.length > 0)
    throw new Error('Expected one date, written as YYYY-MM-DD, with -2 for the second of a day.');
  const fault = revisionIdError(id);
  if (fault) throw new Error(fault);
  return id;
}
