import { isRevisionId, revisionIdError } from '../model/revision-id.ts';

/** A revision as a command line names it: the folder of its policy, if that was given, and its id. */
export interface RevisionArgument {
  policy: string | undefined;
  date: string;
}

/** Returns the one revision that a command line names. Throws if it names none, several, or if the date is not an id. */
export function revisionArgument(positionals: readonly string[]): RevisionArgument {
  const [date, policy, ...more] = [...positionals].reverse();
  if (!date || more.length > 0 || (policy !== undefined && isRevisionId(policy))) {
    throw new Error(
      'Expected one date, written as YYYY-MM-DD, with -2 for the second of a day; before it the policy, if there are several.',
    );
  }
  const fault = revisionIdError(date);
  if (fault) throw new Error(fault);
  return { policy, date };
}
