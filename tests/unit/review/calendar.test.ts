import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { upcomingItems } from '../../../src/review/review.ts';
import { reviewCalendar } from '../../../src/review/review-calendar.ts';

const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('acme has problems');
const answers = library.answers.map((answer) => ({
  ...answer,
  question: `Ist „Größe“; Länge, Höhe — ${'日本語🙂'.repeat(20)} alles geprüft?`,
  reviewedOn: '2026-11-01',
}));
const day = '2026-11-23';
const items = upcomingItems({ ...library, answers }, day);
const text = reviewCalendar(library, items, day) ?? '';

/** The content lines, unfolded as in RFC 5545, section 3.1. */
const unfolded = text.replace(/\r\n[ \t]/g, '').split('\r\n');

/** Returns the content lines of each component with a name, nested ones included. */
function componentsOf(name: string): string[][] {
  const found: string[][] = [];
  unfolded.forEach((line, start) => {
    if (line === `BEGIN:${name}`) found.push(unfolded.slice(start + 1, unfolded.indexOf(`END:${name}`, start)));
  });
  return found;
}

describe('the calendar of a review', () => {
  it('has lines that end with CRLF, have at most 75 octets and split no character', () => {
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

  it('closes every component that it opens, in order', () => {
    const open: string[] = [];
    for (const line of unfolded) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
    expect(componentsOf('VEVENT')).toHaveLength(items.length);
  });

  it('has each property that RFC 5545 requires exactly once', () => {
    const count = (lines: string[], name: string) =>
      lines.filter((line) => new RegExp(`^${name}[:;]`).test(line)).length;
    expect([count(unfolded, 'VERSION'), count(unfolded, 'PRODID')]).toEqual([1, 1]);
    for (const event of componentsOf('VEVENT'))
      expect(['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'].map((name) => count(event, name))).toEqual([1, 1, 1, 1]);
    expect(componentsOf('VALARM').length).toBe(items.filter(({ leadDays }) => leadDays > 0).length);
    for (const alarm of componentsOf('VALARM'))
      expect(['ACTION', 'TRIGGER', 'DESCRIPTION'].map((name) => count(alarm, name))).toEqual([1, 1, 1]);
  });

  it('has an all-day event for each item, stamped with the day of the review', () => {
    const events = componentsOf('VEVENT').map((event) => {
      const textOf = (name: string) => event.find((line) => line.startsWith(name))?.slice(name.length) ?? '';
      return [textOf('DTSTART;VALUE=DATE:'), textOf('SUMMARY:').replace(/\\(.)/g, '$1'), textOf('DTSTAMP:')];
    });
    expect(events).toEqual(items.map(({ date, message }) => [date.replaceAll('-', ''), message, '20261123T000000Z']));
  });

  it('gives an item the same UID on every day, and no two items the same', () => {
    const uids = (calendar: string) => [...calendar.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(new Set(uids(text)).size).toBe(items.length);
    const [item] = items;
    if (!item) throw new Error('nothing is upcoming');
    const moved = reviewCalendar(library, [{ ...item, date: '2030-01-01' }], '2029-01-01') ?? '';
    expect(uids(moved)).toEqual(uids(text).slice(0, 1));
    expect(reviewCalendar(library, items, day)).toBe(text);
  });

  it('keeps the UIDs when the company gets another name', () => {
    const company = { ...library.company, name: 'Huge', legalName: 'Huge Ltd' };
    const renamed = reviewCalendar({ ...library, company }, items, day) ?? '';
    expect(renamed).toContain('Huge: dates of the trust center');
    expect(renamed.match(/^UID:.*$/gm)).toEqual(text.match(/^UID:.*$/gm));
  });

  it('gives another company other UIDs', () => {
    const other = reviewCalendar({ ...library, origin: 'decade' }, items, day) ?? '';
    const uids = text.match(/^UID:.*$/gm) ?? [];
    expect(uids.filter((uid) => other.includes(uid))).toEqual([]);
  });

  it('is undefined without items, because a calendar must not be empty', () => {
    expect(reviewCalendar(library, [], day)).toBeUndefined();
  });
});
