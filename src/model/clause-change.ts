import { areSame, type ClauseDetail, clauseDetails } from './clause-details.ts';
import { type ClauseGroup, joinedText } from './clause-group.ts';
import { clauseLines } from './clause-lines.ts';
import type { DiffableClause } from './diff-input.ts';
import { diffLines, type LineChange } from './diff-lines.ts';
import { strangersIn } from './group-words.ts';
import { sentenceLength, sharedSentences } from './same-sentences.ts';
import { numberChange } from './item-numbers.ts';
import { countWords } from './word-tokens.ts';

/**
 * The change of a clause. `moved` means that it is the same in another place; a clause that moved and was reworded is
 * `changed`. `lines` has every word of both versions, `details` what changed besides the words.
 */
export type ClauseChange =
  | { kind: 'same'; from: DiffableClause; to: DiffableClause }
  | ChangedClause
  | { kind: 'moved'; from: DiffableClause; to: DiffableClause }
  | { kind: 'added'; to: DiffableClause; details?: ClauseDetail[] }
  | { kind: 'removed'; from: DiffableClause; details?: ClauseDetail[] };

/** A clause that is not the same in both revisions, or consecutive clauses that were split, joined or divided otherwise. */
export interface ChangedClause {
  kind: 'changed';
  /** The clause, or the first of them. */
  from: DiffableClause;
  to: DiffableClause;
  /** All of them, if there are several. They are one line, in which a clause break stands between each two. */
  group?: ClauseGroup;
  /** Those of the group that only stand between the others: new ones, and ones that were removed. */
  strangers?: ClauseGroup;
  lines: LineChange[];
  details: ClauseDetail[];
  /** Whether more than half of the words of both versions changed, and no sentence or long run of words stayed. */
  rewritten: boolean;
}

/** Returns the clauses of both revisions that a change is of. */
export function clausesOfChange(change: ClauseChange): ClauseGroup {
  if (change.kind === 'changed' && change.group) return change.group;
  return { from: 'from' in change ? [change.from] : [], to: 'to' in change ? [change.to] : [] };
}

/** Returns the clauses of a change without those that only stand between them. */
export function relatedClauses(change: ClauseChange): ClauseGroup {
  const [group, strangers] = [clausesOfChange(change), strangersOf(change)];
  const without = (side: 'from' | 'to') =>
    group[side].filter((clause) => strangers[side].every(({ id }) => id !== clause.id));
  return { from: without('from'), to: without('to') };
}

/** Returns the clauses that only stand between those of a change: ones that were removed, and new ones. */
export function strangersOf(change: ClauseChange): ClauseGroup {
  return (change.kind === 'changed' && change.strangers) || { from: [], to: [] };
}

/** Returns the change of a group that has a clause of the later revision; `stayed` tells whether it kept its place. */
export function changeOf(group: ClauseGroup, to: DiffableClause, stayed: boolean): ClauseChange {
  const [from] = group.from;
  if (!from) return { kind: 'added', to };
  const isGroup = group.from.length + group.to.length > 2;
  if (!isGroup && areSame(from, to)) return { kind: stayed ? 'same' : 'moved', from, to };
  const lines = isGroup ? groupLines(group) : linesOf(from, to);
  const strangers = strangersIn(
    group,
    lines.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs)),
  );
  const rewritten = isRewritten(lines) && sharedSentences(group.from, group.to) < sentenceLength;
  const details = clauseDetails(group, strangers, rewritten ? [] : lines);
  return { kind: 'changed', from, to, ...(isGroup ? { group, strangers } : {}), lines, details, rewritten };
}

/** Returns the change of a clause with that of its number in its list. */
export function withNumber(change: ClauseChange): ClauseChange {
  const numbers = numberChange(change);
  if (!numbers || (change.kind !== 'same' && change.kind !== 'changed')) return change;
  const { from, to } = change;
  const known = change.kind === 'changed' ? change : { lines: linesOf(from, to), details: [], rewritten: false };
  return { ...known, kind: 'changed', from, to, details: [...known.details, { kind: 'number', ...numbers }] };
}

function linesOf(from: DiffableClause, to: DiffableClause): LineChange[] {
  return diffLines(clauseLines(from.html), clauseLines(to.html));
}

function groupLines({ from, to }: ClauseGroup): LineChange[] {
  return diffLines([{ kind: 'text', cells: [joinedText(from)] }], [{ kind: 'text', cells: [joinedText(to)] }]);
}

/** The number of consecutive words from which a reader must see that they stayed. */
const longestKept = 12;

function isRewritten(lines: readonly LineChange[]): boolean {
  const runs = lines.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs));
  const words = (kinds: readonly string[]) =>
    runs.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { text }) => sum + countWords(text), 0);
  const changed = words(['added', 'removed']);
  const longest = Math.max(0, ...runs.map(({ kind, text }) => (kind === 'same' ? countWords(text) : 0)));
  return changed >= 8 && changed > words(['same']) * 2 && longest < longestKept;
}
