import { csvOf } from '../../exports/csv.ts';
import { strings } from '../../strings/en.ts';
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
].map((heading) => ({ heading }));

function cellsOf(reply: QuestionnaireReply): (string | null)[] {
  const { row, question, status, confidence, matched, answer, citations } = reply;
  return [
    String(row),
    question,
    status,
    String(confidence),
    matched?.subject ?? null,
    matched?.question ?? null,
    answer || null,
    citations.map(({ number, clause }) => `${number} ${clause}`).join('\n') || null,
    citations.map(({ quote }) => quote).join('\n') || null,
    citations.map(({ url }) => url).join('\n') || null,
  ];
}

function linesOf({ row, question, status, confidence, answer, citations }: QuestionnaireReply): string {
  const words =
    status === 'no-match' ? noMatch : `${strings.status[status]} (${Math.round(100 * confidence)} %). ${answer}`;
  const lines = [
    `${row}. ${question}`,
    `   ${words}`,
    ...citations.flatMap(({ number, quote, url }) => [`   §${number}: “${quote}”`, `   ${url}`]),
  ];
  // control characters of the file would be obeyed by a terminal
  return lines.join('\n').replace(/[^\P{Cc}\n]/gu, '');
}

const noMatch = 'No question of the bank comes near.';
