import { z } from 'zod';
import { isDay } from '../model/day.ts';

/** A line of text that is not empty. */
export const line = () => z.string().trim().min(1, 'Must not be empty');

/** A day as an ISO 8601 date, in quotes or not: YAML 1.2 reads both as text. */
export const day = () =>
  z.string().refine(isDay, {
    error: 'Must be a day that exists, written as YYYY-MM-DD',
    params: { rule: 'malformed-date' },
  });

/** An absolute web address. */
export const webAddress = () => z.url({ protocol: /^https?$/, error: 'Must be an absolute http or https URL' });

/** Where in the policy the words stand that an entry rests on. */
export const citation = z
  .strictObject({
    section: line().describe(
      "The section's file name without extension, in the current revision, e.g. backing-up-data.",
    ),
    quote: line().describe(
      'Words copied from one clause of that section, exactly. The build derives the clause, or fails and names the nearest text.',
    ),
  })
  .describe('The words of the current revision that the entry rests on.');

/** The clauses an entry rests on, best first. */
export const citations = () =>
  z.array(citation).min(1, 'Must have at least one citation').describe('The clauses this rests on, best first.');

/** The dated changes of an entry of a register, for those who follow it. */
export const history = () =>
  z
    .array(
      z.strictObject({
        date: day().describe('The day of the change.'),
        change: z
          .enum(['added', 'changed', 'removed'])
          .describe('What happened. An entry whose last change is removed stays, as a former one.'),
        summary: line().describe('The change in a sentence, e.g. Moved its servers to Frankfurt.'),
      }),
    )
    .default([])
    .superRefine((changes, context) => {
      changes.forEach(({ date, change }, index) => {
        const before = changes[index - 1];
        const complain = (field: string, message: string) =>
          context.addIssue({ code: 'custom', path: [index, field], message, params: { rule: 'history-order' } });
        if (before && before.date > date) complain('date', 'Must not be before the change above it');
        if (change === 'added' && before && before.change !== 'removed')
          complain('change', 'Must not be added when it is there already');
        if (change !== 'added' && before?.change === 'removed')
          complain('change', 'Must be added before anything else can change');
      });
    })
    .describe('Its dated changes, oldest first; readers find them under Changes and in the feed.');
