import { interfaceLocale } from '../strings/index.ts';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const dayInMilliseconds = 86_400_000;

/**
 * Returns whether the text is an ISO 8601 date that exists, in the years 1900 to 9000: `2026-02-30` does not exist. The days
 * that the site computes from it, such as a year later, then have years of four digits too.
 */
export function isDay(text: string): boolean {
  return exists(text) && !isOutsideYears(text);
}

/** Returns whether a text begins with a date of a year that no day of the site may have: before 1900 or after 9000. */
export function isOutsideYears(text: string): boolean {
  return exists(text.slice(0, 10)) && (text < '1900' || text >= '9001');
}

/** Why a day outside of the years is refused, as a sentence without its subject. */
export const yearsExpected = 'Must be in the years 1900 to 9000';

function exists(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const time = timeOf(text);
  return !Number.isNaN(time) && isoDay(time) === text;
}

/** Returns why the text is not a valid date, or `undefined` if it is one. */
export function dayError(text: string): string | undefined {
  if (isDay(text)) return undefined;
  if (isOutsideYears(text)) return `The year of ${text} is outside of 1900 to 9000.`;
  return dayPattern.test(text) ? `There is no day ${text}.` : `“${text}” is not a date in the format YYYY-MM-DD.`;
}

/** Returns the number of days from one day to another; negative if `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / dayInMilliseconds;
}

/** Returns the day `days` days after `day`; before it if negative. */
export function addDays(day: string, days: number): string {
  return isoDay(timeOf(day) + days * dayInMilliseconds);
}

/** Returns the same day of the next year; 28 February for 29 February. */
export function yearAfter(day: string): string {
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, '0');
  return `${year}${day.slice(4).replace('-02-29', '-02-28')}`;
}

/** Returns a day, or the day of an ISO instant, in words: `7 February 2022`. */
export function formatDay(day: string, language = interfaceLocale): string {
  return dateFormat(language).format(timeOf(day.slice(0, 10)));
}

/** Returns a day in words, or an ISO instant in words with its offset: `7 February 2022, 16:44 (UTC+02:00)`. */
export function formatInstant(instant: string, language = interfaceLocale): string {
  const day = formatDay(instant, language);
  if (isDay(instant)) return day;
  const offset = instant.endsWith('Z') ? '' : instant.slice(-6);
  return `${day}, ${instant.slice(11, 16)} (UTC${offset})`;
}

/** Returns a cached `Intl.DateTimeFormat`; creating one is slow. */
function dateFormat(language: string): Intl.DateTimeFormat {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
