import { diffTokens } from './diff-tokens.ts';
import { sharedEnds } from './shared-ends.ts';
import type { WordRun } from './word-run.ts';
import { clauseBreak, countWords } from './word-tokens.ts';

/**
 * Returns the runs of words that turn one text into another: without the removed ones they are the later text to the
 * character, without the added ones the earlier. Changes that stand so near to each other that they read as one are one:
 * what was removed, then what was added.
 */
export function diffWords(from: string, to: string): WordRun[] {
  if (from === to) return from ? [{ kind: 'same', text: from }] : [];
  return joinSame(joinChanges(diffTokens(from, to)).flatMap(runsOf));
}

/** Joins consecutive runs that stayed. */
function joinSame(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.kind === 'same' && last?.kind === 'same') last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

/** What one change removes and adds, or what stays. */
type Change = { same: string } | { removed: string; added: string };

function joinChanges(parts: readonly WordRun[]): Change[] {
  const changes: Change[] = [];
  for (const { kind, text } of parts) {
    const last = changes.at(-1);
    if (kind === 'same' && last && 'same' in last) last.same += text;
    else if (kind === 'same') changes.push({ same: text });
    else if (last && 'removed' in last) last[kind] += text;
    else changes.push({ removed: '', added: '', [kind]: text });
  }
  return absorbGaps(changes);
}

/** Joins two changes with what stays between them if that is too little to be read between them. */
function absorbGaps(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index];
    const before = joined.at(-1);
    const after = changes[index + 1];
    if (!change) continue;
    if (
      'same' in change &&
      before &&
      'removed' in before &&
      after &&
      'removed' in after &&
      isGap(change.same, before, after)
    ) {
      before.removed += change.same + after.removed;
      before.added += change.same + after.added;
      index++;
    } else joined.push({ ...change });
  }
  return joined;
}

/**
 * Returns whether the text between two changes has no word, or fewer than a quarter of the words that change around it. A
 * break between clauses that stayed is no gap.
 */
function isGap(
  text: string,
  before: { removed: string; added: string },
  after: { removed: string; added: string },
): boolean {
  if (text.includes(clauseBreak)) return false;
  const around = [before.removed, before.added, after.removed, after.added].reduce(
    (sum, one) => sum + countWords(one),
    0,
  );
  return countWords(text) * 4 <= around && countWords(text) <= 3;
}

/** Returns the runs of a change; what both sides share at an end stays. */
function runsOf(change: Change): WordRun[] {
  if ('same' in change) return [{ kind: 'same', text: change.same }];
  const { removed, added } = change;
  const { lead, tail } = sharedEnds(removed, added);
  const runs: WordRun[] = [
    { kind: 'same', text: removed.slice(0, lead) },
    { kind: 'removed', text: removed.slice(lead, removed.length - tail) },
    { kind: 'added', text: added.slice(lead, added.length - tail) },
    { kind: 'same', text: tail ? added.slice(-tail) : '' },
  ];
  return runs.filter(({ text }) => text !== '');
}
