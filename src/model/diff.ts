import { diffWordsWithSpace } from 'diff';
import type { DiffableClause, DiffableRevision, DiffableSection } from './diff-input.ts';
import { longestIncreasingSubsequence } from './longest-increasing-subsequence.ts';
import { type Pairs, pairClauses } from './pair-clauses.ts';

/** A run of words that stayed, was added or was removed. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What became of a clause. One that moved and was reworded too is changed; one that moved has the same words. */
export type ClauseChange =
  | { kind: 'same'; from: DiffableClause; to: DiffableClause }
  | { kind: 'changed'; from: DiffableClause; to: DiffableClause; words: WordRun[] }
  | { kind: 'moved'; from: DiffableClause; to: DiffableClause }
  | { kind: 'added'; to: DiffableClause }
  | { kind: 'removed'; from: DiffableClause };

/** What became of a section, with its clauses in reading order. */
export interface SectionChange {
  /** The section's file name, by which the two sides are paired. */
  id: string;
  from?: DiffableSection;
  to?: DiffableSection;
  clauses: ClauseChange[];
}

/** Everything that changed from one revision to another. */
export interface Diff {
  from: string;
  to: string;
  /** Sections of `to` in their order; each removed one after the section it followed in `from`. */
  sections: SectionChange[];
}

/** Compares two revisions: sections pair by file name, clauses by their text. */
export function diffRevisions(from: DiffableRevision, to: DiffableRevision): Diff {
  const pairs = pairClauses(from, to);
  const before = new Map([...pairs].map(([later, earlier]) => [earlier, later]));
  const earlier = new Map(from.sections.map((section) => [section.id, section]));
  const sections = to.sections.map((section): SectionChange => {
    const old = earlier.get(section.id);
    return {
      id: section.id,
      ...(old ? { from: old } : {}),
      to: section,
      clauses: mergeClauses(old, section, pairs, before),
    };
  });
  const kept = new Set(to.sections.map(({ id }) => id));
  for (const [index, section] of from.sections.entries()) {
    if (kept.has(section.id)) continue;
    const previous = from.sections[index - 1]?.id;
    const at = sections.findIndex(({ id }) => id === previous) + 1;
    const clauses = section.clauses
      .filter((clause) => !before.has(clause))
      .map((clause): ClauseChange => ({ kind: 'removed', from: clause }));
    sections.splice(at, 0, { id: section.id, from: section, clauses });
  }
  return { from: from.date, to: to.date, sections };
}

/** Whether anything of a section changed: its clauses, its title, its number, or that it is there. */
export function isChanged({ from, to, clauses }: SectionChange): boolean {
  return from?.title !== to?.title || from?.number !== to?.number || clauses.some(({ kind }) => kind !== 'same');
}

/** The clauses of both sides of a section in reading order. A clause that moved away is told where it went. */
function mergeClauses(
  old: DiffableSection | undefined,
  section: DiffableSection,
  pairs: Pairs,
  before: Pairs,
): ClauseChange[] {
  const changes: ClauseChange[] = [];
  const removed = (old?.clauses ?? []).filter((clause) => !before.has(clause));
  const position = new Map((old?.clauses ?? []).map((clause, index) => [clause, index]));
  const inOrder = longestIncreasingSubsequence(section.clauses, (clause) => position.get(pairs.get(clause) ?? clause));
  for (const clause of section.clauses) {
    const earlier = pairs.get(clause);
    const at = earlier && inOrder.has(clause) ? position.get(earlier) : undefined;
    while (at !== undefined && removed[0] && (position.get(removed[0]) ?? 0) < at) {
      changes.push({ kind: 'removed', from: removed.shift() as DiffableClause });
    }
    changes.push(changeOf(earlier, clause, inOrder.has(clause) && old?.number === section.number));
  }
  changes.push(...removed.map((clause): ClauseChange => ({ kind: 'removed', from: clause })));
  return changes;
}

function changeOf(from: DiffableClause | undefined, to: DiffableClause, stayed: boolean): ClauseChange {
  if (!from) return { kind: 'added', to };
  if (from.text !== to.text) return { kind: 'changed', from, to, words: diffWords(from.text, to.text) };
  return { kind: stayed ? 'same' : 'moved', from, to };
}

/** The words of two texts, compared by the rules of the language for what a word is. */
export function diffWords(from: string, to: string): WordRun[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return diffWordsWithSpace(from, to, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** Made when words are first compared: a browser without it can still read what was only added or removed. */
let segmenter: Intl.Segmenter | undefined;
