import { describe, expect, it } from 'vitest';
import { calendar } from '../../../src/exports/calendar.ts';
import { datedEvents } from '../../../src/exports/events.ts';
import { absolute, bareCertificate, tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary({ certificates: [{ ...bareCertificate, expires: '2026-12-31' }] });
/** The lines of the calendar, with folded ones joined (RFC 5545, 3.1). */
const linesOf = (from = library) => calendar(from, absolute).replaceAll('\r\n ', '').split('\r\n');

describe('calendar()', () => {
  it('has each day as an event of a whole day that takes no time', () => {
    const [{ id } = { id: '' }] = datedEvents(library);
    expect(linesOf()).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Trust center//Dates//EN',
      'NAME:Tiny: dates of its trust center',
      'X-WR-CALNAME:Tiny: dates of its trust center',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'X-PUBLISHED-TTL:P1D',
      'BEGIN:VEVENT',
      `UID:${id}`,
      'SEQUENCE:0',
      'DTSTAMP:20240501T090000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Last day: Seal 3\\, Host Ltd',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:The certificate expires at the end of this day.\\nhttps://trust.example/certificates/#seal',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P30D',
      'DESCRIPTION:Last day: Seal 3\\, Host Ltd (31 December 2026)',
      'END:VALARM',
      'URL;VALUE=URI:https://trust.example/certificates/#seal',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('reminds of the last days of certificates and editions and of reviews, and of nothing else', () => {
    const [policy] = library.policies;
    const { current: revision } = policy;
    const text = linesOf(
      tinyLibrary({
        certificates: [
          { ...bareCertificate, expires: '2026-12-31', suspended: [{ from: '2026-02-01', until: '2026-03-01' }] },
          { ...bareCertificate, id: 'edition', editionEnds: '2026-10-31' },
          { ...bareCertificate, id: 'withdrawn', withdrawn: '2026-09-01' },
        ],
        policies: [
          { ...policy, revisions: [{ ...revision, effectiveFrom: '2026-06-01', nextReview: '2026-08-01' }] },
          { ...policy, id: 'other', revisions: [revision], withdrawn: { on: '2026-07-01' } },
        ],
      }),
    ).join('\n');
    const events = text.split('BEGIN:VEVENT').slice(1);
    const titlesOf = (some: string[]) => some.map((one) => /^SUMMARY:(\w+( \w+)*)/m.exec(one)?.[1]);
    const isReminder = (one: string) => one.includes('BEGIN:VALARM');
    expect(titlesOf(events.filter(isReminder))).toEqual([
      ...['Review due', 'Last day', 'Last day at the latest', 'Last day'],
    ]);
    expect(titlesOf(events.filter((one) => !isReminder(one)))).toEqual([
      ...['First day of the suspension', 'Last day of the suspension', 'In force', 'Withdrawn'],
    ]);
  });

  it('is the same text each time', () => {
    expect(calendar(tinyLibrary(), absolute)).toBe(calendar(tinyLibrary(), absolute));
  });

  it('is a calendar without events if no day is known', () => {
    const lines = linesOf(tinyLibrary({ certificates: [bareCertificate] }));
    expect(lines).not.toContain('BEGIN:VEVENT');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
  });
});
