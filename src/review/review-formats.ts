import { readFileSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../library/content-files.ts';
import type { Library, Policy } from '../library/library-types.ts';
import { yamlPlaces } from '../library/yaml-places.ts';
import { formatDay } from '../model/day.ts';
import { formatProblem, type Problem } from '../model/problem.ts';
import { countsByOwner, groupByPolicy } from './group-by-policy.ts';
import { notAssessed, type UnjudgedQuestion } from './not-assessed.ts';
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
  /**
   * One line for each item that is due, under the names of several policies, then their number; and after them the questions that
   * are not assessed.
   */
  text: ({ library, folder, day, days }: ReviewInput): string =>
    [
      ...dueLines(dueItems(library, day, days), library.policies, folder, day),
      ...unjudgedLines(notAssessed(library), folder),
    ]
      .map((line) => `${line}\n`)
      .join(''),

  /** The items that are due, those that are upcoming, and all questions that are not assessed, as JSON. */
  json: ({ library, folder, day, days }: ReviewInput): string => {
    const entry = (item: ReviewItem) => {
      const { rule: kind, ...problem } = problemOf(item, folder);
      const policy = library.policies.length > 1 ? library.policies.find(({ id }) => id === item.policy) : undefined;
      const of = policy && { policy: policy.id, owner: policy.current.owner ?? null };
      return { kind, date: item.date, ...of, ...problem };
    };
    const due = dueItems(library, day, days).map(entry);
    const coming = upcomingItems(library, day, days).map(entry);
    const unjudged = notAssessed(library).map((one) => {
      const { rule, ...problem } = unjudgedProblem(one, folder);
      return { kind: rule, ...one, ...problem };
    });
    return `${JSON.stringify({ on: day, days, due, coming, notAssessed: unjudged }, null, 2)}\n`;
  },

  /** The upcoming items as an iCalendar file, or an empty string if there are none. */
  ics: ({ library, day, days }: ReviewInput): string =>
    reviewCalendar(library, upcomingItems(library, day, days), day) ?? '',
};

/** The kind of a question that nobody has judged. */
const unjudgedKind = 'not-assessed';

/** How many questions that are not assessed the text format lists. */
const shownQuestions = 20;

function dueLines(items: readonly ReviewItem[], policies: readonly Policy[], folder: string, day: string): string[] {
  if (items.length === 0) return [`Nothing needs a person on ${formatDay(day)}.`];
  const count = items.length === 1 ? '1 thing needs' : `${items.length} things need`;
  const line = (item: ReviewItem) => formatProblem(problemOf(item, folder));
  const owners = countsByOwner(items, policies);
  return [
    ...(policies.length > 1
      ? groupByPolicy(items, policies).flatMap(({ heading, items }) => [heading, ...items.map(line), ''])
      : items.map(line)),
    ...(policies.length > 1 && owners ? [owners] : []),
    `${count} a person on ${formatDay(day)}. docs/authoring.md explains each kind.`,
  ];
}

function unjudgedLines(questions: readonly UnjudgedQuestion[], folder: string): string[] {
  if (questions.length === 0) return [];
  const shown = questions.slice(0, shownQuestions);
  const count = questions.length === 1 ? '1 question is' : `${questions.length} questions are`;
  const rest =
    questions.length > shown.length ? ` Listed are the ${shown.length} that most framework items ask about.` : '';
  return [...shown.map((one) => formatProblem(unjudgedProblem(one, folder))), `${count} not assessed.${rest}`];
}

/** Returns a question that is not assessed as a problem. Its file may not exist yet. */
function unjudgedProblem({ question, subject, items }: UnjudgedQuestion, folder: string): Problem {
  const asking = items === 1 ? '1 framework item asks' : `${items} framework items ask`;
  return {
    path: displayPath(path.join(folder, 'answers', `${subject}.yaml`)),
    ...{ line: 1, column: 1, rule: unjudgedKind },
    message: `“${question}” is not assessed; ${asking} about it.`,
    hint: `Draft the answer with npm run new:answer -- ${subject}.`,
  };
}

/** Returns an item as a problem whose rule is the item's kind. */
function problemOf({ file, field, kind, message, hint }: ReviewItem, folder: string): Problem {
  const full = path.join(folder, file);
  const places = yamlPlaces(readFileSync(full, 'utf8'));
  const isScalar = places.sourceOf(field) !== undefined;
  const position = isScalar ? places.positionOf(field) : places.keyPositionOf(field.slice(0, -1), field.at(-1) ?? '');
  return { path: displayPath(full), ...position, rule: kind, message, hint };
}
