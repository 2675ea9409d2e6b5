import { formatRevision } from '../../model/revision-id.ts';
import { strings } from '../../strings/en.ts';
import type { CitedHit, SearchAnswer } from './answer-question.ts';

/** Returns a search answer as text for a terminal: statuses in words, replies, quotes with their clauses and permalinks. */
export function printSearchAnswer({ findings, company, revision }: SearchAnswer): string {
  if (findings.length === 0) return `Not stated in the policy of ${formatRevision(revision)}.\n`;
  const blocks = findings.map((hit, index) => linesOf(hit, index + 1).join('\n'));
  const source = `From the policy of ${company}, revision of ${formatRevision(revision)}.`;
  return withoutControls(`${[...blocks, source].join('\n\n')}\n`);
}

function linesOf({ kind, title, status, reply, text, citations }: CitedHit, rank: number): string[] {
  const words = [
    status ? strings.status[status] : strings.hit[kind as keyof typeof strings.hit],
    ...(reply ? [strings.reply[reply]] : []),
  ];
  return [
    `${rank}. ${title}`,
    `   ${words.join('. ')}.${kind === 'clause' ? '' : ` ${text}`}`,
    ...citations.flatMap(({ label, quote, url }) => [`   ${label}: “${quote}”`, `   ${url}`]),
  ];
}

/** Removes control characters, which a terminal would obey: the data may come from another site. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
