import { stringify } from 'yaml';
import { answerSchema } from '../../registers/answers.ts';
import type { z } from 'zod';

type Field = keyof typeof answerSchema.shape;

/** What is known of an answer before it is written. */
export interface AnswerDraft {
  question: string;
  status: z.input<typeof answerSchema>['status'];
  topic: string;
  /** The clauses that come near, best first. */
  near: { section: string; label: string; quote: string }[];
  /** ISO date. */
  today: string;
}

/**
 * The file of an answer to be written: what its author has to fill in, each field under what its schema says of it. It
 * fails the check until the answer is there, so that nobody publishes it by forgetting.
 */
export function draftAnswer({ question, status, topic, near, today }: AnswerDraft): string {
  const proposed = near.flatMap(({ section, label, quote }) => [
    `#   # ${label}`,
    ...commented([{ section, quote }]).map((line) => line.replace(/^# /, '#   ')),
  ]);
  const none = ['# No clause of the current revision comes near.'];
  const citations = near.length > 0 ? ['# citations:', ...proposed] : none;
  const fields: [Field, string[]][] = [
    ['question', written({ question })],
    ['alsoAsked', commented({ alsoAsked: ['…'] })],
    ['status', written({ status })],
    ['reply', commented({ reply: 'yes' })],
    ['answer', ['answer:']],
    ['citations', citations],
    ['topic', written({ topic })],
    ['frameworks', commented({ frameworks: { '…': ['…'] } })],
    ['reviewedOn', commented({ reviewedOn: today })],
    ['label', commented({ label: '…' })],
    ['order', commented({ order: 1 })],
  ];
  return fields.map(([field, lines]) => `${[...about(field), ...lines].join('\n')}\n`).join('\n');
}

/** What the schema says of a field, as comments; what it says of each value on a line of its own. */
function about(field: Field): string[] {
  const parts = (answerSchema.shape[field].description ?? '').split(/(?<=\.) (?=[a-z-]+: )/);
  return parts.map((part) => `# ${part}`);
}

function commented(value: object): string[] {
  return written(value).map((line) => `# ${line}`);
}

function written(value: object): string[] {
  return stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd().split('\n');
}
