import { formatDay } from '../model/day.ts';

/** Returns the end of a sentence about something that was a year ago on `date`, as it reads on `day`. */
export function aYearAgo(date: string, day: string): string {
  return date <= day ? ', a year or more ago.' : `; on ${formatDay(date)} that is a year ago.`;
}
