import { z } from 'zod';
import { day, line } from '../schemas/fields.ts';
import * as published from '../schemas/published.ts';
import { field } from './field.ts';
import type { Kind } from './kind.ts';

const changes = ['added', 'changed', 'removed'] as const;

const authored = z
  .array(
    z.strictObject({
      date: day().describe('The day of the change.'),
      change: z.enum(changes).describe('What happened. An entry whose last change is removed stays, as a former one.'),
      summary: line().describe('The change in a sentence, e.g. Moved its servers to Frankfurt.'),
    }),
  )
  .default([])
  .superRefine((history, context) => {
    history.forEach(({ date, change }, index) => {
      const before = history[index - 1];
      const complain = (name: string, message: string, fix: string) =>
        context.addIssue({ code: 'custom', path: [index, name], message, params: { rule: 'history-order', fix } });
      if (before && before.date > date)
        complain('date', 'Must not be before the change above it', 'Write the changes in order, the oldest first.');
      if (change === 'added' && before && before.change !== 'removed')
        complain('change', 'Must not be added, because the entry is already there', 'Write changed or removed.');
      if (change !== 'added' && before?.change === 'removed')
        complain(
          'change',
          'Must be added, because the change above removed the entry',
          'Write added, or remove the change above.',
        );
    });
  });

const computedChanges = ['suspended', 'reinstated', 'withdrawn', 'expired', 'ended'] as const;

/** A dated change of an entry. Those that no author writes follow from the days of a certificate. */
export interface Change {
  /** ISO date. */
  date: string;
  change: (typeof changes)[number] | (typeof computedChanges)[number];
  summary: string;
}

/** Returns the changes that have come to pass on a day. What an author has written is never left out. */
export function changesUntil<One extends Change>(history: readonly One[], day: string): One[] {
  return history.filter(({ date, change }) => date <= day || changes.some((written) => written === change));
}

function historyField<Name extends Change['change']>(names: readonly Name[]) {
  const publishedHistory = z.array(
    z
      .object({
        date: published.day('The day of the change.'),
        change: z.enum(names).describe('What happened to the entry.'),
        summary: published.text('The change in a sentence.'),
      })
      .describe('A change of the entry.'),
  );
  const kind: Kind<typeof authored, typeof publishedHistory, readonly (Change & { change: Name })[]> = {
    name: 'history',
    authored,
    published: publishedHistory,
    json: (history, { day }) => changesUntil(history, day),
    columns: (heading) => [
      {
        heading,
        width: 40,
        cell: (history, { day }) =>
          changesUntil(history, day)
            .map(({ date, change, summary }) => `${date} ${change}: ${summary}`)
            .join('\n'),
      },
    ],
    facts: () => [],
  };
  return field(kind, {
    label: 'History',
    author: 'Its dated changes, oldest first; readers find them under Changes and in the feed.',
    json: 'What changed in the entry, oldest first.',
    page: 'template',
  });
}

/** The dated changes of an entry, for those who follow it. */
export const history = historyField(changes);

/** The dated changes of a certificate, with those that follow from its days. */
export const certificateHistory = historyField([...changes, ...computedChanges]);
