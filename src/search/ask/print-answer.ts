import { formatDay } from '../../model/day.ts';
import { citationWords } from '../../registers/source.ts';
import { leadInStrings, nearestName, searchStrings, strings } from '../../strings/index.ts';
import type { SearchAnswer } from './answer-question.ts';
import type { CitedHit } from './cited-hit.ts';
import type { CitedQuote } from './cited-quote.ts';

/** Returns a search answer as text for a terminal: statuses in words, replies, quotes with their sources and permalinks. */
export function printSearchAnswer({ findings, notAssessed, unknown, isNear, revision = '' }: SearchAnswer): string {
  const unknownWords = unknown.length > 0 ? searchStrings.unknown(unknown) : '';
  const known = notAssessed ? strings.notAssessed : unknownWords;
  const isNearest = notAssessed !== null || isNear;
  if (findings.length === 0) return `${known || 'Nothing was found.'}\n`;
  const blocks = findings.map((hit, index) =>
    linesOf(hit, index + 1, revision)
      .map(indented)
      .join('\n'),
  );
  return withoutControls(
    `${[[known, isNearest ? strings.subject.nearest : ''].filter(Boolean).join(' '), ...blocks].filter(Boolean).join('\n\n')}\n`,
  );
}

function linesOf(hit: CitedHit, rank: number, revision: string): string[] {
  const { kind, title, question, text, nearest, more } = hit;
  return [
    `${rank}. ${title}`,
    ...(question ? [`   ${question}`] : []),
    `   ${[`${wordsOf(kind, hit)}.`, ...daysOf(hit), ...(kind === 'clause' ? [] : textOf(text))].join(' ')}`,
    ...groundLines(hit, revision).map((line) => `   ${line}`),
    ...groundLines(nearest, revision).map((line, index) => `   ${index === 0 ? `${nearestName} ` : ''}${line}`),
    ...more.map((other) => [`   - ${other.question} ${wordsOf('subject', other)}.`, ...textOf(other.text)].join(' ')),
  ];
}

/** Returns quotes with their sources and permalinks, then other sources. */
function groundLines({ citations, sources }: CitedHit['nearest'], ofOnly: string): string[] {
  const quoted = ({ label, quote, leadIn, url, policyTitle, revision = ofOnly }: CitedQuote) => [
    `${citationWords({ label, date: revision, ...(policyTitle ? { policyTitle } : {}) })}: “${quote}”`,
    ...(leadIn ? [leadInStrings.listAfter(leadIn)] : []),
    url,
  ];
  return [...citations.flatMap(quoted), ...sources];
}

/** Returns a hit's status and reply in words, or its kind. */
function wordsOf(kind: string, { status, reply }: Pick<CitedHit, 'status' | 'reply'>): string {
  const first = status ? strings.status[status] : strings.hit[kind as keyof typeof strings.hit];
  return [first, ...(reply ? [strings.reply[reply]] : [])].join('. ');
}

/** Returns from and until when a hit's text applies, as sentences, if that matters. */
function daysOf({ from, until }: CitedHit): string[] {
  return [
    ...(from === null ? [] : [`${searchStrings.appliesFrom(formatDay(from))}.`]),
    ...(until === null ? [] : [`${searchStrings.appliesUntil(formatDay(until))}.`]),
  ];
}

/** Returns a text, or nothing if it only repeats that nothing is stated. */
function textOf(text: string): string[] {
  return text === `${strings.notStated}.` ? [] : [text];
}

/** Returns a text whose later lines are as far in as those around it. */
function indented(text: string): string {
  return text.replace(/\s*\n\s*/g, '\n   ');
}

/** Removes control characters, which a terminal would obey: the data may come from another site. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
