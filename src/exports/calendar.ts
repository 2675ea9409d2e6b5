import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { Library } from '../library/library-types.ts';
import { addDays, formatDay } from '../model/day.ts';
import type { PathToUrl } from '../model/urls.ts';
import { eventStrings } from '../strings/index.ts';
import { type DatedEvent, datedEvents } from './events.ts';

/** The number of days between a reminder and its day. */
export const reminderDays = 30;

/**
 * Returns the days of the certificates and the policies as a calendar (RFC 5545), each a whole day. Last days of certificates
 * and days by which policies are to be reviewed have a reminder. Its time stamps are those of the newest revision, so the same
 * content always gives the same text.
 */
export function calendar(library: Library, absolute: PathToUrl): string {
  const stamp = new Date(newestInstant(library));
  const file = ical({
    name: eventStrings.calendar(library.company.name),
    prodId: { company: 'Trust center', product: 'Dates', language: 'EN' },
    ttl: secondsOfDay,
  });
  for (const { id, kind, date, title, summary, path } of datedEvents(library)) {
    const url = absolute(path);
    file.createEvent({
      ...{ id, stamp, allDay: true, summary: title, url },
      start: instantOf(date),
      end: instantOf(addDays(date, 1)),
      description: [summary, url].filter(Boolean).join('\n'),
      // a date to know takes no time of the day
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      alarms: reminded.includes(kind) ? [reminderOf(eventStrings.reminder(title, formatDay(date)))] : [],
    });
  }
  return file.toString();
}

const secondsOfDay = 86_400;

/** The kinds of days that readers have to know of in advance: on the day itself it is too late to act. */
const reminded: readonly DatedEvent['kind'][] = ['last-day', 'review'];

function reminderOf(description: string) {
  return { type: ICalAlarmType.display, trigger: reminderDays * secondsOfDay, description };
}

function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function newestInstant({ policies }: Pick<Library, 'policies'>): number {
  return Math.max(...policies.flatMap(({ revisions }) => revisions.map(({ publishedAt }) => Date.parse(publishedAt))));
}
