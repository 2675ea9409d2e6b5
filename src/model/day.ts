/** What a day looks like: an ISO 8601 calendar date. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What keeps a text from being a day, in a sentence; undefined where nothing does. */
export function dayError(text: string): string | undefined {
  if (isDay(text)) return undefined;
  return dayPattern.test(text) ? `There is no day ${text}.` : `“${text}” is not a day written as YYYY-MM-DD.`;
}

/** How many days the second day lies after the first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** The day a number of days later, or earlier where it is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day a year later; 28 February after 29 February. */
export function yearAfter(day: string): string {
  const same = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return isDay(same) ? same : `${same.slice(0, 8)}28`;
}

/** The day of an instant where the reader is, as an ISO date. */
export function localDay(instant: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
}

/** A day as it is printed: `7 February 2022`. */
export function formatDay(day: string, language = 'en-GB'): string {
  return formatOf(language).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** Making a format costs far more than using it. */
function formatOf(language: string): Intl.DateTimeFormat {
  const made = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, made);
  return made;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day, or an instant as it is printed where it was published: `7 February 2022, 16:44 (UTC+02:00)`. */
export function formatInstant(instant: string, language = 'en-GB'): string {
  if (isDay(instant)) return formatDay(instant, language);
  const [, day = '', time = '', offset = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})$/.exec(instant) ?? [];
  return `${formatDay(day, language)}, ${time} (UTC${offset === 'Z' ? '' : offset})`;
}
