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
      'URL;VALUE=URI:https://trust.example/certificates/#seal',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('is a calendar without events if no day is known', () => {
    const lines = linesOf(tinyLibrary({ certificates: [bareCertificate] }));
    expect(lines).not.toContain('BEGIN:VEVENT');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
  });
});
