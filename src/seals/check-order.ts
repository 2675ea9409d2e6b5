import type { Problem } from '../model/problem.ts';
import { compareRevisionIds, isRevisionId } from '../model/revision-id.ts';

/**
 * Returns a problem for each revision whose lines of `SHA256SUMS` do not stand together and each one that was sealed after a
 * revision with a later date, unless it is in `late`. `seals` has the line of each sealed file by its name, in the order of lines.
 */
export function checkSealOrder(
  seals: ReadonlyMap<string, { line: number }>,
  path: string,
  late: ReadonlySet<string>,
): Problem[] {
  const before = new Set<string>();
  const problems: Problem[] = [];
  let [current, newest] = ['', ''];
  for (const [name, { line }] of seals) {
    const date = name.split('/')[0] ?? '';
    if (date === current || !isRevisionId(date)) continue;
    const place = { path, line, column: 67 };
    if (before.has(date)) problems.push({ ...place, ...scattered(date) });
    else if (isEarlier(date, newest) && !late.has(date)) problems.push({ ...place, ...datedBack(date, newest) });
    before.add(date);
    current = date;
    if (!isEarlier(date, newest)) newest = date;
  }
  return problems;
}

/** Returns the newest of the revisions that were sealed before one with a later date, by the id of the latter. */
export function sealedAfter(dates: readonly string[]): Map<string, string> {
  const after = new Map<string, string>();
  let newest = '';
  for (const date of dates) {
    if (isEarlier(date, newest)) after.set(date, newest);
    else newest = date;
  }
  return after;
}

function isEarlier(date: string, other: string): boolean {
  return other !== '' && compareRevisionIds(date, other) < 0;
}

function scattered(date: string) {
  return {
    rule: 'seal-order',
    message: `The lines of the revision of ${date} do not stand together.`,
    hint: 'Restore SHA256SUMS from version control: its lines are never moved, and sealing adds them at the end.',
  };
}

function datedBack(date: string, newest: string) {
  return {
    rule: 'seal-dated-back',
    message: `The revision of ${date} was sealed after that of ${newest}.`,
    hint: 'Take it out; if it is an old revision that is added on purpose, say so with npm run seal -- --log --late.',
  };
}
