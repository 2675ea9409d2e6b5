import { readFileSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../library/content-files.ts';
import type { Library } from '../library/library-types.ts';
import { yamlPlaces } from '../library/yaml-places.ts';
import { formatDay } from '../model/day.ts';
import { formatProblem, type Problem } from '../model/problem.ts';
import { dueItems, upcomingItems } from './review.ts';
import { reviewCalendar } from './review-calendar.ts';
import type { ReviewItem } from './review-item.ts';

/** The content and the date that a review is printed for. */
export interface ReviewInput {
  library: Library;
  /** The content folder, for the line and column of each item. */
  folder: string;
  /** ISO date. */
  day: string;
  /** How many days ahead the end of a certificate is listed. */
  days: number;
}

/** The output formats of `npm run review`: each returns a review as text. */
export const reviewFormats = {
  /** One line for each item that is due, then their number. */
  text: ({ library, folder, day, days }: ReviewInput): string => {
    const items = dueItems(library, day, days);
    if (items.length === 0) return `Nothing needs a person on ${formatDay(day)}.\n`;
    const lines = items.map((item) => formatProblem(problemOf(item, folder)));
    const count = items.length === 1 ? '1 thing needs' : `${items.length} things need`;
    return `${lines.join('\n')}\n${count} a person on ${formatDay(day)}. docs/authoring.md explains each kind.\n`;
  },

  /** The items that are due and those that are upcoming, as JSON. */
  json: ({ library, folder, day, days }: ReviewInput): string => {
    const entry = (item: ReviewItem) => {
      const { rule: kind, ...problem } = problemOf(item, folder);
      return { kind, date: item.date, ...problem };
    };
    const due = dueItems(library, day, days).map(entry);
    const coming = upcomingItems(library, day, days).map(entry);
    return `${JSON.stringify({ on: day, days, due, coming }, null, 2)}\n`;
  },

  /** The upcoming items as an iCalendar file, or an empty string if there are none. */
  ics: ({ library, day, days }: ReviewInput): string =>
    reviewCalendar(library.company, upcomingItems(library, day, days), day) ?? '',
};

/** Returns an item as a problem whose rule is the item's kind. */
function problemOf({ file, field, kind, message, hint }: ReviewItem, folder: string): Problem {
  const full = path.join(folder, file);
  const { line, column } = yamlPlaces(readFileSync(full, 'utf8')).positionOf(field);
  return { path: displayPath(full), line, column, rule: kind, message, hint };
}
