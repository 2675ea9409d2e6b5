import { clauseLines, markedText } from './clause-lines.ts';
import type { DiffableClause } from './diff-input.ts';
import { diffWords } from './diff-words.ts';
import { type MarkedText, plainText } from './marked-text.ts';
import { clauseBreak, countWords } from './word-tokens.ts';

/**
 * Consecutive clauses of the earlier revision and the consecutive clauses of the later one that have their text: a pair, a
 * clause that was split, clauses that were joined or divided otherwise, or a clause of one revision alone.
 */
export interface ClauseGroup {
  from: DiffableClause[];
  to: DiffableClause[];
}

/** Returns the text of clauses as one, with a break between each two, in pieces with their inline tags. */
export function markedClauses(clauses: readonly DiffableClause[]): MarkedText[] {
  return clauses.flatMap(({ html }, index) => [
    ...(index > 0 ? [{ text: clauseBreak, tags: [] }] : []),
    ...markedText(html),
  ]);
}

/** Returns the text of clauses as one, with a break between each two. */
export function joinedText(clauses: readonly DiffableClause[]): string {
  return plainText(markedClauses(clauses));
}

/** Returns whether a clause is one line of text, which can be joined with others: no table, no code, no several paragraphs. */
export function isOneLine({ html }: DiffableClause): boolean {
  const [line, ...others] = clauseLines(html);
  return line?.kind === 'text' && others.length === 0;
}

/** Returns the number of words that a redline of a group marks. */
export function markedWords({ from, to }: ClauseGroup): number {
  return diffWords(joinedText(from), joinedText(to))
    .filter(({ kind }) => kind !== 'same')
    .reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Returns two groups of consecutive clauses as one. */
export function joinGroups(first: ClauseGroup, second: ClauseGroup): ClauseGroup {
  return { from: [...first.from, ...second.from], to: [...first.to, ...second.to] };
}
