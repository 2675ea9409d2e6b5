import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { permanentUuid } from '../exports/permanent-id.ts';
import type { Company } from '../library/library-types.ts';
import type { ReviewItem } from './review-item.ts';

/**
 * Dates as a calendar (RFC 5545): whole days, each with an alarm as long before as it is listed. The same date has the same
 * UID in every calendar, so that importing a later one moves it. Undefined without dates: no calendar may be empty.
 */
export function reviewCalendar(company: Company, items: readonly ReviewItem[], day: string): string | undefined {
  if (items.length === 0) return undefined;
  const calendar = ical({
    name: `${company.name}: dates of the trust center`,
    prodId: { company: 'trust-center', product: 'review', language: 'EN' },
  });
  for (const { kind, file, date, notice, message, hint } of items) {
    const event = calendar.createEvent({
      id: permanentUuid(company.legalName, `review ${kind} ${file}`),
      start: date,
      allDay: true,
      // the hour at which it was written is no news
      stamp: `${day}T00:00:00Z`,
      summary: message,
      description: `${hint}\n${file}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (notice > 0) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: notice * 86_400, description: message });
    }
  }
  // the last line ends as each line does
  return `${calendar.toString()}\r\n`;
}
