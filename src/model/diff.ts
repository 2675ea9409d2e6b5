import { diffWordsWithSpace } from 'diff';
import type { DiffableClause, DiffableRevision, DiffableSection } from './diff-input.ts';
import { longestIncreasingSubsequence } from './longest-increasing-subsequence.ts';
import { type Pairs, pairClauses } from './pair-clauses.ts';

/** Consecutive words that stayed the same, were added or were removed. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** The change of a clause. `moved` means with the same words; a clause that moved and was reworded is `changed`. */
export type ClauseChange =
  | { kind: 'same'; from: DiffableClause; to: DiffableClause }
  | { kind: 'changed'; from: DiffableClause; to: DiffableClause; words: WordRun[] }
  | { kind: 'moved'; from: DiffableClause; to: DiffableClause }
  | { kind: 'added'; to: DiffableClause }
  | { kind: 'removed'; from: DiffableClause };

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
  return { from: from.date, to: to.date, sections };
}

/** Returns whether a section changed: its clauses, its title or its number, or because it was added or removed. */
export function isChanged({ from, to, clauses }: SectionChange): boolean {
  return from?.title !== to?.title || from?.number !== to?.number || clauses.some(({ kind }) => kind !== 'same');
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
  for (const clause of section.clauses) {
    const stayed = inOrder.has(clause);
    const at = stayed ? oldIndexOf(clause) : undefined;
    if (at !== undefined) {
      changes.push(...removals(oldClauses.slice(next, at)));
      next = at;
    }
    changes.push(changeOf(pairs.get(clause), clause, stayed && old?.number === section.number));
  }
  return [...changes, ...removals(oldClauses.slice(next))];
}

function changeOf(from: DiffableClause | undefined, to: DiffableClause, stayed: boolean): ClauseChange {
  if (!from) return { kind: 'added', to };
  if (from.text !== to.text) return { kind: 'changed', from, to, words: diffWords(from.text, to.text) };
  return { kind: stayed ? 'same' : 'moved', from, to };
}

function diffWords(from: string, to: string): WordRun[] {
  return diffWordsWithSpace(from, to).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
