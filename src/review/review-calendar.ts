import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { permanentUuid } from '../exports/uuid.ts';
import type { Library } from '../library/library-types.ts';
import type { ReviewItem } from './review-item.ts';

/**
 * Returns items as a calendar (RFC 5545) of all-day events, each with an alarm on the day it becomes due, or `undefined`
 * without items, since a calendar must not be empty. An item has the same UID in every calendar, also if the company gets
 * another name, so that importing a later one moves the event.
 */
export function reviewCalendar(
  { company, origin }: Pick<Library, 'company' | 'origin'>,
  items: readonly ReviewItem[],
  day: string,
): string | undefined {
  if (items.length === 0) return undefined;
  const calendar = ical({
    name: `${company.name}: dates of the trust center`,
    prodId: { company: 'trust-center', product: 'review', language: 'EN' },
  });
  for (const { kind, file, part, date, leadDays, message, hint } of items) {
    const event = calendar.createEvent({
      id: permanentUuid(origin, ['review', kind, file, part ?? []].flat().join(' ')),
      start: date,
      allDay: true,
      // without the hour, so that the calendar of a day is always the same
      stamp: `${day}T00:00:00Z`,
      summary: message,
      description: `${hint}\n${file}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (leadDays > 0) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: leadDays * 86_400, description: message });
    }
  }
  // ical-generator does not end the last line
  return `${calendar.toString()}\r\n`;
}
