import { areSame, type ClauseDetail, clauseDetails } from './clause-details.ts';
import { clauseLines } from './clause-lines.ts';
import type { DiffableClause, DiffableRevision, DiffableSection } from './diff-input.ts';
import { diffLines, type LineChange } from './diff-lines.ts';
import { countWords } from './diff-words.ts';
import { numberChange } from './item-numbers.ts';
import { longestIncreasingSubsequence } from './longest-increasing-subsequence.ts';
import { type Pairs, pairClauses } from './pair-clauses.ts';

/**
 * The change of a clause. `moved` means that it is the same in another place; a clause that moved and was reworded is
 * `changed`. `lines` has every word of both versions, `details` what changed besides the words.
 */
export type ClauseChange =
  | { kind: 'same'; from: DiffableClause; to: DiffableClause }
  | ChangedClause
  | { kind: 'moved'; from: DiffableClause; to: DiffableClause }
  | { kind: 'added'; to: DiffableClause }
  | { kind: 'removed'; from: DiffableClause };

/** A clause that is not the same in both revisions. */
export interface ChangedClause {
  kind: 'changed';
  from: DiffableClause;
  to: DiffableClause;
  lines: LineChange[];
  details: ClauseDetail[];
  /** Whether more than half of the words of both versions changed. */
  rewritten: boolean;
}

/** The change of a section, with the changes of its clauses in reading order. */
export interface SectionChange {
  /** The section's file name, which pairs the sections of both revisions. */
  id: string;
  from?: DiffableSection;
  to?: DiffableSection;
  clauses: ClauseChange[];
}

/** Everything that changed from one revision to another. */
export interface Diff {
  from: string;
  to: string;
  /** The titles of both revisions, if they differ. */
  titles?: { from: string; to: string };
  /** The sections of `to` in their order; each removed one follows the section it followed in `from`. */
  sections: SectionChange[];
}

/** Returns what changed from one revision to another. Sections pair by file name, clauses by their text. */
export function diffRevisions(from: DiffableRevision, to: DiffableRevision): Diff {
  const pairs = pairClauses(from, to);
  const paired = new Set(pairs.values());
  const removals = (clauses: readonly DiffableClause[]) =>
    clauses.filter((clause) => !paired.has(clause)).map((clause): ClauseChange => ({ kind: 'removed', from: clause }));
  const earlier = new Map(from.sections.map((section) => [section.id, section]));
  const sections = to.sections.map((section): SectionChange => {
    const old = earlier.get(section.id);
    const clauses = mergeClauses(old, section, pairs, removals);
    return { id: section.id, ...(old ? { from: old } : {}), to: section, clauses };
  });
  const kept = new Set(to.sections.map(({ id }) => id));
  for (const [index, section] of from.sections.entries()) {
    if (kept.has(section.id)) continue;
    const previous = from.sections[index - 1]?.id;
    const at = sections.findIndex(({ id }) => id === previous) + 1;
    sections.splice(at, 0, { id: section.id, from: section, clauses: removals(section.clauses) });
  }
  const titles = from.title === to.title ? {} : { titles: { from: from.title, to: to.title } };
  return { from: from.date, to: to.date, ...titles, sections };
}

/** Returns whether a section changed: its clauses or its title, or because it was added or removed. Its number may differ. */
export function isChanged({ from, to, clauses }: SectionChange): boolean {
  return from?.title !== to?.title || clauses.some(({ kind }) => kind !== 'same');
}

/** Returns whether a section has the same title and clauses, but another number. */
export function isRenumbered(section: SectionChange): boolean {
  return !isChanged(section) && section.from?.number !== section.to?.number;
}

/** Returns whether a section has another number, whatever else changed. */
export function hasOtherNumber({ from, to }: SectionChange): boolean {
  return from !== undefined && to !== undefined && from.number !== to.number;
}

/** Returns whether two revisions are the same in all that readers see, the numbers of sections included. */
export function isEmpty({ titles, sections }: Diff): boolean {
  return !titles && sections.every((section) => !isChanged(section) && !isRenumbered(section));
}

/** Returns the changes of a section's clauses in reading order; one that moved away is listed only where it went. */
function mergeClauses(
  old: DiffableSection | undefined,
  section: DiffableSection,
  pairs: Pairs,
  removals: (clauses: readonly DiffableClause[]) => ClauseChange[],
): ClauseChange[] {
  const oldClauses = old?.clauses ?? [];
  const indexes = new Map(oldClauses.map((clause, index) => [clause, index]));
  const oldIndexOf = (clause: DiffableClause) => {
    const earlier = pairs.get(clause);
    return earlier && indexes.get(earlier);
  };
  const inOrder = longestIncreasingSubsequence(section.clauses, oldIndexOf);
  const changes: ClauseChange[] = [];
  let next = 0;
  // between two clauses that stayed, what was removed stands before what came
  let came: ClauseChange[] = [];
  for (const clause of section.clauses) {
    const stayed = inOrder.has(clause);
    const at = stayed ? oldIndexOf(clause) : undefined;
    const change = changeOf(pairs.get(clause), clause, stayed);
    if (at === undefined) came.push(change);
    else {
      changes.push(...removals(oldClauses.slice(next, at)), ...came, change);
      came = [];
      next = at;
    }
  }
  changes.push(...removals(oldClauses.slice(next)), ...came);
  // the numbers of items follow from an item that came or went; without one, they changed by themselves
  return changes.every(({ kind }) => kind === 'same' || kind === 'changed') ? changes.map(withNumber) : changes;
}

/** Returns the change of a clause with that of its number in its list. */
function withNumber(change: ClauseChange): ClauseChange {
  const numbers = numberChange(change);
  if (!numbers || (change.kind !== 'same' && change.kind !== 'changed')) return change;
  const { from, to } = change;
  const known = change.kind === 'changed' ? change : { lines: linesOf(from, to), details: [], rewritten: false };
  return { ...known, kind: 'changed', from, to, details: [...known.details, { kind: 'number', ...numbers }] };
}

function changeOf(from: DiffableClause | undefined, to: DiffableClause, stayed: boolean): ClauseChange {
  if (!from) return { kind: 'added', to };
  if (areSame(from, to)) return { kind: stayed ? 'same' : 'moved', from, to };
  const lines = linesOf(from, to);
  return { kind: 'changed', from, to, lines, details: clauseDetails(from, to), rewritten: isRewritten(lines) };
}

function linesOf(from: DiffableClause, to: DiffableClause): LineChange[] {
  return diffLines(clauseLines(from.html), clauseLines(to.html));
}

function isRewritten(lines: readonly LineChange[]): boolean {
  const runs = lines.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs));
  const words = (kinds: readonly string[]) =>
    runs.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { text }) => sum + countWords(text), 0);
  const changed = words(['added', 'removed']);
  return changed >= 8 && changed > words(['same']) * 2;
}
