import { stringify } from 'yaml';
import { answerSchema } from '../../registers/answers.ts';
import type { z } from 'zod';
import type { NearClause } from './near-question.ts';

type Field = keyof typeof answerSchema.shape;

/** The facts about an answer that are known before it is written. */
export interface AnswerDraft {
  question: string;
  status: z.input<typeof answerSchema>['status'];
  topic: string;
  /** The clauses nearest to the question, best first. */
  nearClauses: NearClause[];
  /** ISO date. */
  today: string;
}

/**
 * Returns the YAML of an answer that its author has yet to write: every field with its description, and the nearest clauses as
 * comments. The file fails the content check until the answer is filled in, so it cannot be published by mistake.
 */
export function draftAnswer({ question, status, topic, nearClauses, today }: AnswerDraft): string {
  const proposed = nearClauses.flatMap(({ section, label, quote }) => [
    `#   # ${label}`,
    ...commented([{ section, quote }]).map((line) => line.replace(/^# /, '#   ')),
  ]);
  const none = ['# No clause of the current revision comes near.'];
  const citations = nearClauses.length > 0 ? ['# citations:', ...proposed] : none;
  const fields: [Field, string[]][] = [
    ['question', yamlLines({ question })],
    ['alsoAsked', commented({ alsoAsked: ['…'] })],
    ['status', yamlLines({ status })],
    ['reply', commented({ reply: 'yes' })],
    ['answer', ['answer:']],
    ['citations', citations],
    ['topic', yamlLines({ topic })],
    ['frameworks', commented({ frameworks: { '…': ['…'] } })],
    ['reviewedOn', commented({ reviewedOn: today })],
    ['label', commented({ label: '…' })],
    ['order', commented({ order: 1 })],
  ];
  return fields.map(([field, lines]) => `${[...descriptionOf(field), ...lines].join('\n')}\n`).join('\n');
}

/** Returns the schema's description of a field as comments, that of each value on a line of its own. */
function descriptionOf(field: Field): string[] {
  const parts = (answerSchema.shape[field].description ?? '').split(/(?<=\.) (?=[a-z-]+: )/);
  return parts.map((part) => `# ${part}`);
}

function commented(value: object): string[] {
  return yamlLines(value).map((line) => `# ${line}`);
}

function yamlLines(value: object): string[] {
  return stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd().split('\n');
}
