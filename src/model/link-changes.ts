import { type ClauseLink, clauseLinks } from './clause-links.ts';
import type { DiffableClause } from './diff-input.ts';

/** A change of a link. One without `from` is new, one without `to` is gone. */
export interface LinkChange {
  kind: 'link';
  words: string;
  from?: string;
  to?: string;
  /** The label of a clause of the other revision that has the link, if it only went from one clause to another. */
  elsewhere?: string;
}

/** Returns which links of clauses are new, are gone or lead elsewhere; a link whose words are its URL is left out. */
export function linkChanges(earlier: readonly DiffableClause[], later: readonly DiffableClause[]): LinkChange[] {
  const [from, to] = [earlier, later].map((clauses) => clauses.flatMap(({ html }) => clauseLinks(html)));
  const gone = withoutOnce(from ?? [], to ?? []);
  const details: LinkChange[] = [];
  for (const link of withoutOnce(to ?? [], from ?? [])) {
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
  return [...details, ...others.map(({ words, url }): LinkChange => ({ kind: 'link', words, from: url }))];
}

/** Returns whether a link's words are its URL. */
function isBare({ words, url }: ClauseLink): boolean {
  return url.replace(/^(https?:\/\/|mailto:|tel:)/, '') === words.replace(/^https?:\/\//, '');
}

/** Returns the links of a list without those that the other list has; each of them takes one away. */
function withoutOnce(links: readonly ClauseLink[], others: readonly ClauseLink[]): ClauseLink[] {
  const left = [...others];
  return links.filter(({ words, url }) => {
    const at = left.findIndex((other) => other.words === words && other.url === url);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
