import { redlineStrings as words } from '../strings/index.ts';
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
  | WordsElsewhere
  | { kind: 'form' };

/** Words that stood in another clause before, or stand in another now; `came` and `went` are labels. */
export interface WordsElsewhere {
  kind: 'words';
  words: string;
  came?: string;
  went?: string;
}

/**
 * Returns what changed in clauses besides their words: where they begin and end, where their links lead, the list or note
 * they stand in, and the markup of the words that stayed in `lines`.
 */
export function clauseDetails(
  { from, to }: ClauseGroup,
  strangers: ClauseGroup,
  lines: readonly LineChange[],
): ClauseDetail[] {
  const isGroup = from.length + to.length > 2;
  const [earlier, later] = [labelsWithout(from, strangers.from), labelsWithout(to, strangers.to)];
  const details: ClauseDetail[] = [
    ...(earlier.length + later.length > 2 ? [{ kind: 'division' as const, from: earlier, to: later }] : []),
    ...linkChanges(from, to),
    ...placeChanges(from, to),
    ...markupChanges(from, to, lines),
  ];
  const isOther = !isGroup && from[0]?.text === to[0]?.text && from[0]?.html !== to[0]?.html;
  return isOther && !details.some(({ kind }) => kind !== 'place') ? [...details, { kind: 'form' }] : details;
}

function labelsWithout(clauses: readonly DiffableClause[], others: readonly DiffableClause[]): string[] {
  return clauses.filter((clause) => !others.includes(clause)).map(({ label }) => label);
}

/** Returns whether two clauses are the same in all that they carry; the number of an item follows from those before it. */
export function areSame(from: DiffableClause, to: DiffableClause): boolean {
  return from.text === to.text && from.html === to.html && placeOf(from) === placeOf(to);
}

function placeChanges(earlier: readonly DiffableClause[], later: readonly DiffableClause[]): ClauseDetail[] {
  const [from, to] = [earlier, later].map((clauses) => placesOf([...new Set(clauses.map(placeOf))]));
  return from === undefined || to === undefined || from === to ? [] : [{ kind: 'place', from, to }];
}

function placesOf(places: readonly string[]): string {
  return places.length > 1 ? words.place.several(places) : words.place.one(places.join());
}

/** Returns what a clause stands in, in words: `a list numbered from 3 in a note`. */
function placeOf({ list, inNote }: DiffableClause): string {
  const kind = list && (list.start === null ? words.place.bullets : words.place.numbers(list.start));
  const nested = kind && list.depth > 1 ? words.place.inside(kind, list.depth - 1) : kind;
  const parts = [...(nested ? [nested] : []), ...(inNote ? [words.place.note] : [])];
  return words.place.within(parts) || words.place.text;
}
