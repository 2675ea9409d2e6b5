import type { Problem } from '../model/problem.ts';
import { sha256 } from './digest.ts';

/** The name of the file in a policy's folder that holds the log of its seals. */
export const logName = 'seals.txt';

/** The head before the first seal of a log. */
export const noHead = '0'.repeat(64);

/** A line of the log: a sealed revision, in the order of sealing. */
export interface LogEntry {
  /** The digest of the head before it and of the revision's lines of `SHA256SUMS`. */
  head: string;
  /** The id of the revision. */
  date: string;
  /** Whether it says that the revision was sealed after one with a later date. */
  late: boolean;
  /** Its line in the file, from 1. */
  line: number;
}

/** The lines of `SHA256SUMS` of a revision, in their order. */
export interface SealedLines {
  date: string;
  lines: readonly string[];
}

/**
 * Returns the head after a revision's lines: the SHA-256 of the head before and of these lines, each with a line feed. A
 * shell computes the same: `{ echo "$previous"; grep " [ *]$date/" SHA256SUMS; } | sha256sum`.
 */
export function headOf(previous: string, lines: readonly string[]): string {
  return sha256([previous, ...lines].map((line) => `${line}\n`).join(''));
}

/** Returns the log of revisions in the order in which they were sealed, after the entries before them. */
export function logOf(
  revisions: readonly SealedLines[],
  before: readonly Omit<LogEntry, 'line'>[] = [],
  isLate: (date: string) => boolean = () => false,
): Omit<LogEntry, 'line'>[] {
  const log = [...before];
  for (const { date, lines } of revisions)
    log.push({ head: headOf(log.at(-1)?.head ?? noHead, lines), date, late: isLate(date) });
  return log;
}

/** Returns the lines of each revision in a text of `SHA256SUMS`, in the order of their first lines. */
export function linesByRevision(text: string): SealedLines[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const grouped = Map.groupBy(lines, (line) => line.slice(66).split('/')[0] ?? '');
  return [...grouped].map(([date, own]) => ({ date, lines: own }));
}

/** Parses the log. Returns its entries, and a problem for each line that is none. */
export function readLog(text: string, path: string): { entries: LogEntry[]; problems: Problem[] } {
  const entries: LogEntry[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    if (content === '') return;
    const line = index + 1;
    const match = /^([0-9a-f]{64}) {2}(\d{4}-\d{2}-\d{2}(?:-\d+)?)( {2}late)?$/.exec(content);
    if (match?.[1] && match[2]) entries.push({ head: match[1], date: match[2], late: match[3] !== undefined, line });
    else problems.push(notAnEntry(path, line));
  });
  return { entries, problems };
}

function notAnEntry(path: string, line: number): Problem {
  return {
    ...{ path, line, column: 1, rule: 'seal-log-syntax' },
    message: 'The line is not an entry of the log of seals.',
    hint: 'Restore it from version control: a SHA-256 in lowercase hexadecimal, two spaces and the id of a revision.',
  };
}

/** Returns entries as the text of a log. */
export function formatLog(entries: readonly Omit<LogEntry, 'line'>[]): string {
  return entries.map(({ head, date, late }) => `${head}  ${date}${late ? '  late' : ''}\n`).join('');
}

/** Returns the text of the log as it was when a revision was sealed: the entries up to its own. */
export function logUpTo(entries: readonly Omit<LogEntry, 'line'>[], date: string): string {
  return formatLog(entries.slice(0, entries.findIndex((entry) => entry.date === date) + 1));
}
