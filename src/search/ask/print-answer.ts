import { formatDay } from '../../model/day.ts';
import { strings } from '../../strings/en.ts';
import type { SearchAnswer, Finding } from './answer-question.ts';

/** What was found, for a terminal: status in words, reply, quotes with their clauses and permalinks. */
export function printSearchAnswer({ findings, company, revision }: SearchAnswer): string {
  if (findings.length === 0) return `Not stated in the policy of ${formatDay(revision)}.\n`;
  const blocks = findings.map((finding, index) => linesOf(finding, index + 1).join('\n'));
  const source = `From the policy of ${company}, revision of ${formatDay(revision)}.`;
  return harmless(`${[...blocks, source].join('\n\n')}\n`);
}

function linesOf({ kind, title, status, reply, text, citations }: Finding, place: number): string[] {
  const words = [
    status ? strings.status[status] : strings.hit[kind as keyof typeof strings.hit],
    ...(reply ? [strings.reply[reply]] : []),
  ];
  return [
    `${place}. ${title}`,
    `   ${words.join('. ')}.${kind === 'clause' ? '' : ` ${text}`}`,
    ...citations.flatMap(({ label, quote, url }) => [`   ${label}: “${quote}”`, `   ${url}`]),
  ];
}

/** Leaves out what a terminal would take for commands: the data may be another's. */
function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
