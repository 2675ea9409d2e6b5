import { dayError, formatDay, isDay } from './day.ts';

/** The form of a revision's id: its day and, for a later revision of the same day, a number from 2. */
export const revisionIdPattern = /^(\d{4}-\d{2}-\d{2})(?:-([2-9]|[1-9]\d+))?$/;

/** Returns whether a text is the id of a revision, which is also its folder's name: `2024-02-01` or `2024-02-01-2`. */
export function isRevisionId(text: string): boolean {
  return isDay(revisionIdPattern.exec(text)?.[1] ?? '');
}

/** Returns why a text is not the id of a revision, or `undefined` if it is one. */
export function revisionIdError(text: string): string | undefined {
  const day = revisionIdPattern.exec(text)?.[1];
  if (day) return dayError(day);
  const [, start = '', rest] = /^(\d{4}-\d{2}-\d{2})(-.*)?$/.exec(text) ?? [];
  if (rest === undefined) return dayError(text);
  return `“${text}” is not a revision of ${start}: the second one of that day is ${start}-2, the third ${start}-3.`;
}

/** Returns the day of a revision: `2024-02-01` for `2024-02-01-2`. */
export function dayOf(id: string): string {
  return id.slice(0, 10);
}

/** Returns the id of the revision that comes after these on the day of `id`. */
export function nextOfDay(id: string, ids: readonly string[]): string {
  const day = dayOf(id);
  const numbers = ids.filter((one) => isRevisionId(one) && dayOf(one) === day).map(numberOf);
  const next = Math.max(0, ...numbers) + 1;
  return next === 1 ? day : `${day}-${next}`;
}

/** Compares the ids of two revisions, the earlier first: `2024-02-01`, `2024-02-01-2`, `2024-02-01-10`, `2024-02-02`. */
export function compareRevisionIds(a: string, b: string): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return numberOf(a) - numberOf(b);
}

/** Returns the id of a revision in words: `1 February 2024`, or `1 February 2024 (2)` for the second one of that day. */
export function formatRevision(id: string, language?: string): string {
  const number = numberOf(id);
  return number === 1 ? formatDay(id, language) : `${formatDay(id, language)} (${number})`;
}

/** Returns the place of a revision among those of its day, from 1. */
function numberOf(id: string): number {
  return Number(id.slice(11)) || 1;
}
