import { diffArrays } from 'diff';
import type { DiffableClause, DiffableRevision } from './diff-input.ts';
import { similarity, wordCounts } from './words.ts';

/** From how alike two clauses of one section are one clause reworded, and two clauses of different sections one moved. */
const alike = { inSection: 0.5, elsewhere: 0.75 };

/** Each clause of the later revision that has another side, with that. */
export type Pairs = Map<DiffableClause, DiffableClause>;

/** Pairs clauses of the later revision with those of the earlier one: first what is equal, then what is alike. */
export function pairClauses(from: DiffableRevision, to: DiffableRevision): Pairs {
  const pairs: Pairs = new Map();
  const taken = new Set<DiffableClause>();
  const pair = (later: DiffableClause, earlier: DiffableClause): void => {
    pairs.set(later, earlier);
    taken.add(earlier);
  };
  const oldSections = new Map(from.sections.map((section) => [section.id, section]));
  for (const section of to.sections) {
    const old = oldSections.get(section.id)?.clauses ?? [];
    for (const [earlier, later] of equalInOrder(old, section.clauses)) pair(later, earlier);
  }
  const free = {
    earlier: () => unpaired(from, (clause) => taken.has(clause)),
    later: () => unpaired(to, (clause) => pairs.has(clause)),
  };
  const byText = new Map<string, DiffableClause[]>();
  for (const { clause } of free.earlier()) byText.set(clause.text, [...(byText.get(clause.text) ?? []), clause]);
  for (const { clause } of free.later()) {
    const equal = byText.get(clause.text)?.shift();
    if (equal) pair(clause, equal);
  }
  const pluralize = (side: FreeClause[]) => side.map((one) => ({ ...one, words: wordCounts(one.clause.text) }));
  const earlierOnes = pluralize(free.earlier());
  const candidates = pluralize(free.later())
    .flatMap((later) =>
      earlierOnes.map((earlier) => ({ later, earlier, score: similarity(later.words, earlier.words) })),
    )
    .filter(({ later, earlier, score }) => score >= (later.id === earlier.id ? alike.inSection : alike.elsewhere))
    .sort((a, b) => b.score - a.score);
  for (const { later, earlier } of candidates) {
    if (!pairs.has(later.clause) && !taken.has(earlier.clause)) pair(later.clause, earlier.clause);
  }
  return pairs;
}

/** A clause that has no other side yet, and the section it is in. */
interface FreeClause {
  id: string;
  clause: DiffableClause;
}

function unpaired({ sections }: DiffableRevision, isPaired: (clause: DiffableClause) => boolean): FreeClause[] {
  return sections.flatMap(({ id, clauses }) =>
    clauses.filter((clause) => !isPaired(clause)).map((clause) => ({ id, clause })),
  );
}

/** The clauses of a section that are the same in both, in order, as pairs of the earlier and the later one. */
function equalInOrder(
  earlier: readonly DiffableClause[],
  later: readonly DiffableClause[],
): (readonly [DiffableClause, DiffableClause])[] {
  // revisions share the sections that did not change
  if (earlier === later) return later.map((clause) => [clause, clause]);
  let [i, j] = [0, 0];
  const texts = (clauses: readonly DiffableClause[]) => clauses.map(({ text }) => text);
  return diffArrays(texts(earlier), texts(later)).flatMap(({ added, removed, count }) => {
    const [from, to] = [earlier.slice(i, i + count), later.slice(j, j + count)];
    if (!added) i += count;
    if (!removed) j += count;
    return added || removed ? [] : from.flatMap((clause, n) => (to[n] ? [[clause, to[n]] as const] : []));
  });
}
