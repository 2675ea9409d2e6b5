import { type ClauseLink, clauseLinks } from './clause-lines.ts';
import type { DiffableClause } from './diff-input.ts';

/** A change of what a clause carries besides its words. A link without `from` is new, one without `to` is gone. */
export type ClauseDetail =
  | { kind: 'link'; words: string; from?: string; to?: string }
  | { kind: 'list'; from: string; to: string }
  | { kind: 'form' };

/** Returns what changed in a clause besides its words: where its links lead, how its list is numbered, its markup. */
export function clauseDetails(from: DiffableClause, to: DiffableClause): ClauseDetail[] {
  const links = linkChanges(clauseLinks(from.html), clauseLinks(to.html));
  const lists = listOf(from) === listOf(to) ? [] : [{ kind: 'list' as const, from: listOf(from), to: listOf(to) }];
  const isOther = from.text === to.text && from.html !== to.html && links.length === 0;
  return [...links, ...lists, ...(isOther ? [{ kind: 'form' as const }] : [])];
}

/** Returns whether two clauses are the same in all that they carry. */
export function areSame(from: DiffableClause, to: DiffableClause): boolean {
  return from.text === to.text && from.html === to.html && listOf(from) === listOf(to);
}

/** Returns the list that a clause stands in, in words. An item's own number follows from it and from its place. */
function listOf({ list, kind }: DiffableClause): string {
  if (!list) return kind === 'item' ? 'a list' : 'no list';
  return list.start === null ? 'a list with bullets' : `a list numbered from ${list.start}`;
}

function linkChanges(from: readonly ClauseLink[], to: readonly ClauseLink[]): ClauseDetail[] {
  const same = (one: ClauseLink) => (other: ClauseLink) => one.words === other.words && one.url === other.url;
  const gone = withoutOnce(from, to, same);
  const come = withoutOnce(to, from, same);
  const details: ClauseDetail[] = [];
  for (const link of come) {
    const at =
      [gone.findIndex(({ words }) => words === link.words), gone.findIndex(({ url }) => url === link.url)].find(
        (index) => index !== -1,
      ) ?? -1;
    const old = at === -1 ? undefined : gone.splice(at, 1)[0];
    // the words are marked as such; the URL is the same
    if (old?.url === link.url) continue;
    details.push({ kind: 'link', words: link.words, ...(old ? { from: old.url } : {}), to: link.url });
  }
  return [...details, ...gone.map(({ words, url }): ClauseDetail => ({ kind: 'link', words, from: url }))];
}

/** Returns the items of a list without those that the other list has; each of them takes one away. */
function withoutOnce<Item>(
  items: readonly Item[],
  others: readonly Item[],
  same: (item: Item) => (other: Item) => boolean,
): Item[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.findIndex(same(item));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
