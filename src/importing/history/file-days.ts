import { dayOf } from '../../model/revision-id.ts';
import type { FileCommit } from './file-commits.ts';

/** A day on which a file was changed. */
export interface FileDay {
  day: string;
  /** The last commit of that day. */
  last: FileCommit;
  /** When the file was last changed on that day, with the offset of the author's time zone. */
  time: string;
  /** The subjects of all commits of that day, each once, oldest first. */
  subjects: string[];
}

/**
 * Returns the days of commits, oldest first, each in the time zone of the author. A commit that is dated before the one it
 * follows counts as of the time of that one, because the file cannot have been published in another order.
 */
export function fileDays(commits: readonly FileCommit[]): FileDay[] {
  const days: FileDay[] = [];
  for (const commit of commits) {
    const before = days.at(-1);
    const time = before && isEarlier(commit.time, before.time) ? before.time : commit.time;
    const { subject } = commit;
    if (before?.day !== dayOf(time)) days.push({ day: dayOf(time), last: commit, time, subjects: [subject] });
    else {
      const subjects = [...before.subjects.filter((one) => one !== subject), subject];
      days[days.length - 1] = { ...before, last: commit, time, subjects };
    }
  }
  return days;
}

/** Returns whether a time is before another one, or in another time zone on a day before that of the other one. */
function isEarlier(time: string, other: string): boolean {
  return dayOf(time) < dayOf(other) || Date.parse(time) < Date.parse(other);
}
