import { type ClauseLink, clauseLinks } from './clause-lines.ts';
import type { DiffableClause } from './diff-input.ts';

/** A change of what a clause carries besides its words. A link without `from` is new, one without `to` is gone. */
export type ClauseDetail =
  | { kind: 'link'; words: string; from?: string; to?: string }
  | { kind: 'place'; from: string; to: string }
  | { kind: 'number'; from: number; to: number }
  | { kind: 'form' };

/** Returns what changed in a clause besides its words: where its links lead, the list or note it stands in, its markup. */
export function clauseDetails(from: DiffableClause, to: DiffableClause): ClauseDetail[] {
  const links = linkChanges(clauseLinks(from.html), clauseLinks(to.html));
  const [before, after] = [placeOf(from), placeOf(to)];
  const places = before === after ? [] : [{ kind: 'place' as const, from: before, to: after }];
  const isOther = from.text === to.text && from.html !== to.html && links.length === 0;
  return [...links, ...places, ...(isOther ? [{ kind: 'form' as const }] : [])];
}

/** Returns whether two clauses are the same in all that they carry; the number of an item follows from those before it. */
export function areSame(from: DiffableClause, to: DiffableClause): boolean {
  return from.text === to.text && from.html === to.html && placeOf(from) === placeOf(to);
}

/** Returns what a clause stands in, in words: `a list numbered from 3 in a note`. */
function placeOf({ list, inNote }: DiffableClause): string {
  const kind = list && (list.start === null ? 'a list with bullets' : `a list numbered from ${list.start}`);
  const nested = list && list.depth > 1 ? `${kind} inside ${inOthers[list.depth] ?? `${list.depth - 1} others`}` : kind;
  const parts = [nested, inNote ? 'a note' : ''].filter(Boolean);
  return parts.join(' in ') || 'the text itself';
}

const inOthers: Readonly<Record<number, string>> = { 2: 'another', 3: 'two others' };

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
    // the words say it, and are marked as such
    if (old?.url === link.url || isBare(link)) continue;
    details.push({ kind: 'link', words: link.words, ...(old ? { from: old.url } : {}), to: link.url });
  }
  const others = gone.filter((link) => !isBare(link));
  return [...details, ...others.map(({ words, url }): ClauseDetail => ({ kind: 'link', words, from: url }))];
}

/** Returns whether a link's words are its URL. */
function isBare({ words, url }: ClauseLink): boolean {
  return url.replace(/^(https?:\/\/|mailto:|tel:)/, '') === words.replace(/^https?:\/\//, '');
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
