import { z } from 'zod';
import type { Suspension } from '../model/certificate-status.ts';
import { periodSentence, reasonSentence } from '../model/certificate-words.ts';
import { day, line } from '../schemas/fields.ts';
import * as published from '../schemas/published.ts';
import { field } from './field.ts';
import type { Kind } from './kind.ts';

const authored = z
  .array(
    z.strictObject({
      from: day().describe('First day of the suspension.'),
      until: day().optional().describe('Its last day; left out while it lasts.'),
      reason: line().optional().describe('Why, e.g. The yearly audit was late.'),
    }),
  )
  .default([])
  .superRefine((suspended, context) => {
    suspended.forEach(({ from, until }, index) => {
      const before = suspended[index - 1];
      const complain = (name: string, message: string, fix: string) =>
        context.addIssue({ code: 'custom', path: [index, name], message, params: { rule: 'malformed-date', fix } });
      if (until && until < from)
        complain('until', 'Must not be before the day it was suspended', 'Correct one of the two days.');
      if (before && !before.until)
        complain('from', 'Must come after a suspension that has ended', 'Give the suspension above its last day.');
      if (before?.until && from <= before.until)
        complain('from', 'Must be after the suspension above it', 'Write the suspensions in order, the oldest first.');
    });
  });

const publishedSuspended = z.array(
  z
    .object({
      from: published.day('First day of the suspension.'),
      until: published.dayOrNull('Its last day. Null while it lasts.'),
      reason: published.textOrNull('Why. Null when not stated.'),
    })
    .describe('A time during which the certificate was or is suspended, and so not valid.'),
);

const kind: Kind<typeof authored, typeof publishedSuspended, readonly Suspension[]> = {
  name: 'suspended',
  authored,
  published: publishedSuspended,
  json: (suspended) => suspended.map(({ from, until = null, reason = null }) => ({ from, until, reason })),
  columns: (heading) => [{ heading, width: 30, cell: (suspended) => suspended.map((one) => words(one)).join('\n') }],
  facts: (suspended, label) => suspended.map((one) => ({ label, value: words(one) })),
};

/** The times during which a certificate is suspended. */
export const suspended = field(kind, {
  label: 'Suspended',
  author: 'The times during which it was or is suspended, oldest first.',
  json: 'The times during which it was or is suspended, oldest first. Empty when nothing says that it was.',
});

/** Returns a suspension in words: `From 1 March 2026 to 30 June 2026. Reason: The audit was late.` */
function words(suspension: Suspension): string {
  return `${periodSentence(suspension)}${reasonSentence(suspension)}`;
}
