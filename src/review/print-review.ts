import { readFileSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../library/content-files.ts';
import type { Library } from '../library/library-types.ts';
import { yamlPlaces } from '../library/yaml-places.ts';
import { formatDay } from '../model/day.ts';
import { formatProblem, type Problem } from '../model/problem.ts';
import { comingDates, review } from './review.ts';
import { reviewCalendar } from './review-calendar.ts';
import type { ReviewItem } from './review-item.ts';

/** What a printer is given: the content, its folder, an ISO date and how many days ahead certificates count. */
export interface ReviewRequest {
  library: Library;
  folder: string;
  day: string;
  days: number;
}

/** The forms in which `npm run review` prints what needs a person. */
export const reviewFormats = {
  text: ({ library, folder, day, days }: ReviewRequest): string => {
    const items = review(library, day, days);
    if (items.length === 0) return `Nothing needs a person on ${formatDay(day)}.\n`;
    const lines = items.map((item) => formatProblem(problemOf(item, folder)));
    const count = items.length === 1 ? '1 thing needs' : `${items.length} things need`;
    return `${lines.join('\n')}\n${count} a person on ${formatDay(day)}. docs/authoring.md tells what to do.\n`;
  },

  json: ({ library, folder, day, days }: ReviewRequest): string => {
    const tell = (item: ReviewItem) => {
      const { rule: kind, ...problem } = problemOf(item, folder);
      return { kind, date: item.date, ...problem };
    };
    const due = review(library, day, days).map(tell);
    const coming = comingDates(library, day, days).map(tell);
    return `${JSON.stringify({ on: day, days, due, coming }, null, 2)}\n`;
  },

  /** The coming dates; empty where there is none. */
  ics: ({ library, day, days }: ReviewRequest): string =>
    reviewCalendar(library.company, comingDates(library, day, days), day) ?? '',
};

/** An item in the form of a problem, its kind in the place of the rule. */
function problemOf({ file, field, kind, message, hint }: ReviewItem, folder: string): Problem {
  const full = path.join(folder, file);
  const { line, column } = yamlPlaces(readFileSync(full, 'utf8')).positionOf(field);
  return { path: displayPath(full), line, column, rule: kind, message, hint };
}
