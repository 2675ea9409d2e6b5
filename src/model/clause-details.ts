import type { ClauseGroup } from './clause-group.ts';
import type { DiffableClause } from './diff-input.ts';
import { type LinkChange, linkChanges } from './link-changes.ts';
import type { LineChange } from './diff-lines.ts';
import { type MarkupChange, markupChanges } from './markup-changes.ts';

/** A change of what a clause carries besides its words. */
export type ClauseDetail =
  | { kind: 'division'; from: string[]; to: string[] }
  | LinkChange
  | { kind: 'place'; from: string; to: string }
  | { kind: 'number'; from: number; to: number }
  | MarkupChange
  | { kind: 'form' };

/**
 * Returns what changed in clauses besides their words: where they begin and end, where their links lead, the list or note
 * they stand in, and the markup of the words that stayed in `lines`.
 */
export function clauseDetails({ from, to }: ClauseGroup, lines: readonly LineChange[]): ClauseDetail[] {
  const labels = (clauses: readonly DiffableClause[]) => clauses.map(({ label }) => label);
  const isGroup = from.length + to.length > 2;
  const details: ClauseDetail[] = [
    ...(isGroup ? [{ kind: 'division' as const, from: labels(from), to: labels(to) }] : []),
    ...linkChanges(from, to),
    ...placeChanges(from, to),
    ...markupChanges(from, to, lines),
  ];
  const isOther = !isGroup && from[0]?.text === to[0]?.text && from[0]?.html !== to[0]?.html;
  return isOther && !details.some(({ kind }) => kind !== 'place') ? [...details, { kind: 'form' }] : details;
}

/** Returns whether two clauses are the same in all that they carry; the number of an item follows from those before it. */
export function areSame(from: DiffableClause, to: DiffableClause): boolean {
  return from.text === to.text && from.html === to.html && placeOf(from) === placeOf(to);
}

function placeChanges(earlier: readonly DiffableClause[], later: readonly DiffableClause[]): ClauseDetail[] {
  const [from, to] = [earlier, later].map((clauses) => [...new Set(clauses.map(placeOf))].join(' and '));
  return from === undefined || to === undefined || from === to ? [] : [{ kind: 'place', from, to }];
}

/** Returns what a clause stands in, in words: `a list numbered from 3 in a note`. */
function placeOf({ list, inNote }: DiffableClause): string {
  const kind = list && (list.start === null ? 'a list with bullets' : `a list numbered from ${list.start}`);
  const nested = list && list.depth > 1 ? `${kind} inside ${inOthers[list.depth] ?? `${list.depth - 1} others`}` : kind;
  const parts = [nested, inNote ? 'a note' : ''].filter(Boolean);
  return parts.join(' in ') || 'the text itself';
}

const inOthers: Readonly<Record<number, string>> = { 2: 'another', 3: 'two others' };
