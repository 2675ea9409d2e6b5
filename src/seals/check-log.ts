import type { Problem } from '../model/problem.ts';
import { headOf, type LogEntry, noHead, type SealedLines } from './log.ts';

/** Where problems of the log stand: the paths of the log and of `SHA256SUMS`. */
export interface LogPlaces {
  log: string;
  sums: string;
}

/**
 * Returns a problem for the first entry of the log that `SHA256SUMS` does not agree with: one whose revision has no lines, or
 * whose head is another; and one for each sealed revision that the log does not have.
 */
export function checkLog(entries: readonly LogEntry[], sealed: readonly SealedLines[], places: LogPlaces): Problem[] {
  const linesOf = new Map(sealed.map(({ date, lines }) => [date, lines]));
  let previous = noHead;
  const logged = new Set(entries.map(({ date }) => date));
  const missing = sealed.filter(({ date }) => !logged.has(date)).map(({ date }) => notLogged(date, places.sums));
  for (const { head, date, line } of entries) {
    const place = { path: places.log, line };
    const lines = linesOf.get(date);
    if (!lines) return [{ ...place, column: 67, ...removed(date) }, ...missing];
    if (headOf(previous, lines) !== head) return [{ ...place, column: 1, ...otherHead(date) }, ...missing];
    linesOf.delete(date);
    previous = head;
  }
  return missing;
}

function removed(date: string) {
  return {
    rule: 'seal-removed',
    message: `The log has the seal of the revision of ${date}, and SHA256SUMS has it no longer.`,
    hint: 'Restore both from version control: a seal is never removed.',
  };
}

function otherHead(date: string) {
  return {
    rule: 'seal-log',
    message: `The head of ${date} does not follow from the seals up to it.`,
    hint: 'Restore SHA256SUMS and seals.txt from version control: one of them was changed.',
  };
}

function notLogged(date: string, path: string): Problem {
  return {
    ...{ path, line: 1, column: 1, rule: 'seal-log' },
    message: `The log does not have the seal of the revision of ${date}.`,
    hint: 'If it was sealed with another tool, run npm run seal -- --log; otherwise restore both files from version control.',
  };
}
