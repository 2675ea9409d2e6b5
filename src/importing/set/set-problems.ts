import type { Problem } from '../../model/problem.ts';
import { compareRevisionIds, formatRevision, nextOfDay } from '../../model/revision-id.ts';
import type { ImportedPolicy } from '../import-policy.ts';
import type { ExistingPolicy } from './existing-policies.ts';

/** Returns a problem at the beginning of a file. */
export function problem(rule: string, path: string, message: string, hint: string): Problem {
  return { path, line: 1, column: 1, rule, message, hint };
}

/** Returns a problem for each file whose policy has no name, or the name of another file's policy. `names` are those of `paths`. */
export function nameProblems(names: readonly string[], paths: readonly string[]): Problem[] {
  return names.flatMap((name, index) => {
    const path = paths[index] ?? '';
    const hint = 'Rename the file, or import it alone with --policy NAME.';
    if (!name) return [problem('import-name', path, 'Neither the file nor its title can name the policy.', hint)];
    const first = names.indexOf(name);
    if (first === index) return [];
    return [problem('import-name', path, `The policy would be ${name}, as that of ${paths[first]}.`, hint)];
  });
}

/** Returns the problems that keep a document from being imported: text that has no place, and no text at all. */
export function documentProblems({ sections, lostAt }: ImportedPolicy, path: string): Problem[] {
  if (sections.length === 0) {
    const message = 'The file has no headings and no text to make sections of.';
    return [problem('import-empty', path, message, 'Leave it out, or write it.')];
  }
  return lostAt.map((place) => {
    const [, line, words = place] = /^line (\d+): (.*)$/.exec(place) ?? [];
    const message = `No place was found for these words: ${words}.`;
    return { ...problem('import-lost-words', path, message, 'Correct it there.'), line: Number(line ?? 1) };
  });
}

/** Returns the problem of a pair of `--same` that names no section of the import or of the existing revision. */
export function pairProblem(pair: string, path: string): Problem {
  const message = `--same ${pair} names no section of the file or no file of the earlier revision.`;
  return problem('import-same', path, message, 'Take both names from the report of the import without it.');
}

/** Returns the problem of a date that is not after every revision of a policy, or `undefined` if it is. */
export function dateProblem(
  name: string,
  date: string,
  { dates }: Pick<ExistingPolicy, 'dates'>,
  path: string,
): Problem | undefined {
  const newest = [...dates].sort(compareRevisionIds).at(-1);
  if (newest === undefined || compareRevisionIds(date, newest) > 0) return undefined;
  const message = dates.includes(date)
    ? `The policy ${name} has a revision of ${formatRevision(date)} that differs from this file.`
    : `The policy ${name} has a revision of ${formatRevision(newest)}, which is newer than ${date}.`;
  const hint = `Import it with a later date, such as --date ${nextOfDay(newest, dates)}.`;
  return problem('import-not-newer', path, message, hint);
}
