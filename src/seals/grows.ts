import type { Problem } from '../model/problem.ts';

/** A state of a file that only grows, and what it is called in a message: `main`, or the URL of a site. */
export interface EarlierState {
  name: string;
  text: string;
}

/**
 * Returns a problem for the first line of an earlier state that a file does not have, and one for the first line that stands elsewhere
 * or is another: `SHA256SUMS` and its log are only added to, at their end.
 */
export function checkGrows(text: string, path: string, { name, text: earlier }: EarlierState): Problem[] {
  const [lines, before] = [linesOf(text), linesOf(earlier)];
  const present = new Set(lines);
  const lost = before.findIndex((line) => !present.has(line));
  if (lost >= 0) {
    return [
      {
        ...{ path, line: Math.min(lost + 1, Math.max(lines.length, 1)), column: 1, rule: 'seal-removed' },
        message: `The line ${before[lost]?.slice(66)} of ${name} is missing or was changed.`,
        hint: `Restore the file from ${name}: a seal is never removed or changed.`,
      },
    ];
  }
  const moved = before.findIndex((line, index) => lines[index] !== line);
  if (moved < 0) return [];
  return [
    {
      ...{ path, line: moved + 1, column: 1, rule: 'seal-moved' },
      message: `The line is not the one that ${name} has there.`,
      hint: `Restore the lines of ${name}, and add new seals only at the end, as npm run seal does.`,
    },
  ];
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}
