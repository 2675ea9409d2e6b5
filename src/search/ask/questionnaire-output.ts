import { csvOf } from '../../model/csv.ts';
import { nearestName, strings } from '../../strings/index.ts';
import type { QuestionnaireReply } from './questionnaire-reply.ts';

/** The formats in which replies are printed. */
export const questionnaireFormats = ['text', 'jsonl', 'csv'] as const;

/** A format in which replies are printed. */
export type QuestionnaireFormat = (typeof questionnaireFormats)[number];

/** Returns the replies to a questionnaire as text for a terminal, as JSON lines or as CSV. */
export function printReplies(replies: readonly QuestionnaireReply[], format: QuestionnaireFormat): string {
  if (format === 'jsonl') return replies.map((reply) => `${JSON.stringify(reply)}\n`).join('');
  if (format === 'csv') return csvOf({ columns, rows: replies.map(cellsOf) });
  return `${replies.map(linesOf).join('\n\n')}\n`;
}

const columns = [
  'row',
  'question',
  'status',
  'confidence',
  'subject',
  'matched',
  'answer',
  'clauses',
  'quotes',
  'urls',
  'sources',
  'nearest',
].map((heading) => ({ heading }));

function cellsOf(reply: QuestionnaireReply): (string | null)[] {
  const { row, question, status, confidence, matched, answer, citations, sources, nearest } = reply;
  return [
    String(row),
    question,
    status,
    String(confidence),
    matched?.subject ?? null,
    matched?.question ?? null,
    answer || null,
    citations.map(({ policy, number, clause }) => [...(policy ? [policy] : []), number, clause].join(' ')).join('\n') ||
      null,
    citations.map(({ quote }) => quote).join('\n') || null,
    citations.map(({ url }) => url).join('\n') || null,
    sources.join('\n') || null,
    groundLines(nearest).join('\n') || null,
  ];
}

function linesOf({
  row,
  question,
  status,
  confidence,
  matched,
  answer,
  nearest,
  ...grounds
}: QuestionnaireReply): string {
  const words =
    status === 'no-match'
      ? matched
        ? strings.notAssessed
        : noMatch
      : `${strings.status[status]} (${Math.round(100 * confidence)} %). ${answer}`;
  const lines = [
    `${row}. ${question}`,
    `   ${words}`,
    ...groundLines(grounds).map((line) => `   ${line}`),
    ...groundLines(nearest).map((line, index) => `   ${index === 0 ? `${nearestName} ` : ''}${line}`),
  ];
  // control characters of the file would be obeyed by a terminal
  return lines
    .map((line) => line.replace(/\s*\n\s*/g, '\n   '))
    .join('\n')
    .replace(/[^\P{Cc}\n]/gu, '');
}

/** Returns quotes with their sections, or with their clauses if there are several policies, and permalinks; then other sources. */
function groundLines({ citations, sources }: QuestionnaireReply['nearest']): string[] {
  const quoted = citations.flatMap(({ policy, label, number, quote, url }) => [
    `${policy && label ? label : `§${number}`}: “${quote}”`,
    url,
  ]);
  return [...quoted, ...sources];
}

const noMatch = 'No question of the bank comes near enough.';
