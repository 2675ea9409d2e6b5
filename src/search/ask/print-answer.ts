import { formatRevision } from '../../model/revision-id.ts';
import { strings } from '../../strings/en.ts';
import type { SearchAnswer } from './answer-question.ts';
import type { CitedHit } from './cited-hit.ts';

/** Returns a search answer as text for a terminal: statuses in words, replies, quotes with their clauses and permalinks. */
export function printSearchAnswer({ findings, company, revision }: SearchAnswer): string {
  if (findings.length === 0) return `Not stated in the policy of ${formatRevision(revision)}.\n`;
  const blocks = findings.map((hit, index) => linesOf(hit, index + 1).join('\n'));
  const source = `From the policy of ${company}, revision of ${formatRevision(revision)}.`;
  return withoutControls(`${[...blocks, source].join('\n\n')}\n`);
}

function linesOf({ kind, title, question, text, citations, sources, more, ...hit }: CitedHit, rank: number): string[] {
  return [
    `${rank}. ${title}`,
    ...(question ? [`   ${question}`] : []),
    `   ${[`${wordsOf(kind, hit)}.`, ...(kind === 'clause' ? [] : textOf(text))].join(' ')}`,
    ...citations.flatMap(({ label, quote, url }) => [`   ${label}: “${quote}”`, `   ${url}`]),
    ...sources.map((source) => `   ${source}`),
    ...more.map((other) =>
      [`   - ${other.question} ${strings.status[other.status]}.`, ...textOf(other.text)].join(' '),
    ),
  ];
}

/** Returns a hit's status and reply in words, or its kind. */
function wordsOf(kind: string, { status, reply }: Pick<CitedHit, 'status' | 'reply'>): string {
  const first = status ? strings.status[status] : strings.hit[kind as keyof typeof strings.hit];
  return [first, ...(reply ? [strings.reply[reply]] : [])].join('. ');
}

/** Returns a text, or nothing if it only repeats that nothing is stated. */
function textOf(text: string): string[] {
  return text === `${strings.notStated}.` ? [] : [text];
}

/** Removes control characters, which a terminal would obey: the data may come from another site. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
