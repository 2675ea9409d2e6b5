import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { comingDates } from '../../../src/review/review.ts';
import { reviewCalendar } from '../../../src/review/review-calendar.ts';

const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('acme has problems');
const { company } = library;
const answers = library.answers.map((answer) => ({
  ...answer,
  question: `Ist „Größe“; Länge, Höhe — ${'日本語🙂'.repeat(20)} alles geprüft?`,
  reviewedOn: '2026-11-01',
}));
const day = '2026-11-23';
const items = comingDates({ ...library, answers }, day);
const text = reviewCalendar(company, items, day) ?? '';

/** Unfolded content lines, as RFC 5545, section 3.1, joins them. */
const unfolded = text.replace(/\r\n[ \t]/g, '').split('\r\n');

/** The content lines of each component of a name, nested ones included. */
function componentsOf(name: string): string[][] {
  const found: string[][] = [];
  unfolded.forEach((line, start) => {
    if (line === `BEGIN:${name}`) found.push(unfolded.slice(start + 1, unfolded.indexOf(`END:${name}`, start)));
  });
  return found;
}

describe('the calendar', () => {
  it('has lines that end with CRLF, of at most 75 octets, characters whole', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.slice(0, -2).split('\r\n');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    for (const line of unfolded.filter(Boolean)) expect(line).toMatch(/^[A-Z-]+(;[A-Z-]+=[^:;]+)*:./);
  });

  it('opens and closes every component in order', () => {
    const open: string[] = [];
    for (const line of unfolded) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
    expect(componentsOf('VEVENT')).toHaveLength(items.length);
  });

  it('has what RFC 5545 requires, once: of the calendar, each event and each alarm', () => {
    const count = (lines: string[], name: string) =>
      lines.filter((line) => new RegExp(`^${name}[:;]`).test(line)).length;
    expect([count(unfolded, 'VERSION'), count(unfolded, 'PRODID')]).toEqual([1, 1]);
    for (const event of componentsOf('VEVENT'))
      expect(['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'].map((name) => count(event, name))).toEqual([1, 1, 1, 1]);
    expect(componentsOf('VALARM').length).toBe(items.filter(({ notice }) => notice > 0).length);
    for (const alarm of componentsOf('VALARM'))
      expect(['ACTION', 'TRIGGER', 'DESCRIPTION'].map((name) => count(alarm, name))).toEqual([1, 1, 1]);
  });

  it('has each date as a whole day, with its sentence, written on the day asked for', () => {
    const told = componentsOf('VEVENT').map((event) => {
      const textOf = (name: string) => event.find((line) => line.startsWith(name))?.slice(name.length) ?? '';
      return [textOf('DTSTART;VALUE=DATE:'), textOf('SUMMARY:').replace(/\\(.)/g, '$1'), textOf('DTSTAMP:')];
    });
    expect(told).toEqual(items.map(({ date, message }) => [date.replaceAll('-', ''), message, '20261123T000000Z']));
  });

  it('gives a date the same UID whatever the day, and no two the same', () => {
    const uids = (calendar: string) => [...calendar.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(new Set(uids(text)).size).toBe(items.length);
    const [item] = items;
    if (!item) throw new Error('no date is to come');
    const moved = reviewCalendar(company, [{ ...item, date: '2030-01-01' }], '2029-01-01') ?? '';
    expect(uids(moved)).toEqual(uids(text).slice(0, 1));
    expect(reviewCalendar(company, items, day)).toBe(text);
  });

  it('is none without dates, as a calendar must not be empty', () => {
    expect(reviewCalendar(company, [], day)).toBeUndefined();
  });
});
