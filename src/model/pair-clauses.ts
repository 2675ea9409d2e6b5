import { diffArrays } from 'diff';
import type { DiffableClause, DiffableRevision } from './diff-input.ts';
import { grownClauses } from './grown-clauses.ts';
import { type ClauseOfSection, clausesWithSameSentences } from './same-sentences.ts';
import { similarity, wordCounts } from './words.ts';

/**
 * The similarity from which a clause counts as another one reworded: at the same place, in the same section, elsewhere, and
 * elsewhere if nothing is nearer and enough words are the same.
 */
const minimumSimilarity = { inPlace: 0.35, inSection: 0.5, elsewhere: 0.75, longElsewhere: 0.6 };

/** The number of words that two clauses of a document have in common although one does not come from the other. */
const commonFormula = 10;

/** Clauses of the later revision, each with the clause of the earlier one that it comes from. */
export type Pairs = Map<DiffableClause, DiffableClause>;

/**
 * Pairs clauses of the later revision with clauses of the earlier one: first those with equal text in the same section, in
 * order and then in any, then those with equal text elsewhere, then those with similar words, the most similar first, then those that share a
 * sentence, those in the same place, those that grew or were cut down, and long ones elsewhere with fewer of the same words. Of clauses with equal text, those
 * with equal links and markup pair first.
 */
export function pairClauses(from: DiffableRevision, to: DiffableRevision): Pairs {
  const pairs: Pairs = new Map();
  const taken = new Set<DiffableClause>();
  const pair = (later: DiffableClause, earlier: DiffableClause): void => {
    pairs.set(later, earlier);
    taken.add(earlier);
  };
  const unpaired = {
    earlier: () => clausesOf(from).filter(({ clause }) => !taken.has(clause)),
    later: () => clausesOf(to).filter(({ clause }) => !pairs.has(clause)),
  };
  const oldSections = new Map(from.sections.map((section) => [section.id, section]));
  for (const section of to.sections) {
    const old = oldSections.get(section.id)?.clauses ?? [];
    // links can have the same words, so first the clauses that are the same with all they carry
    for (const keyOf of [wholeOf, textOf]) {
      const earlierOnes = old === section.clauses ? old : old.filter((clause) => !taken.has(clause));
      const laterOnes = old === section.clauses ? old : section.clauses.filter((clause) => !pairs.has(clause));
      for (const [earlier, later] of equalInOrder(earlierOnes, laterOnes, keyOf)) pair(later, earlier);
    }
  }
  // a list of one section can have the same entry as that of another, so first those that changed places in their section
  for (const isInSection of [true, false]) {
    for (const keyOf of [wholeOf, textOf]) {
      const placeOf = ({ section, clause }: ClauseOfSection) => `${isInSection ? section : ''}\n${keyOf(clause)}`;
      const byPlace = Map.groupBy(unpaired.earlier(), placeOf);
      for (const later of unpaired.later()) {
        const equal = byPlace.get(placeOf(later))?.shift();
        if (equal) pair(later.clause, equal.clause);
      }
    }
  }
  for (const { later, earlier } of similarClauses(unpaired.later(), unpaired.earlier())) {
    if (!pairs.has(later) && !taken.has(earlier)) pair(later, earlier);
  }
  for (const { later, earlier } of clausesWithSameSentences(unpaired.later(), unpaired.earlier())) {
    if (!pairs.has(later) && !taken.has(earlier)) pair(later, earlier);
  }
  for (const section of to.sections) {
    const old = oldSections.get(section.id)?.clauses ?? [];
    for (const [earlier, later] of singlesInPlace(old, section.clauses, pairs, taken)) {
      const score = similarity(wordCounts(earlier.text), wordCounts(later.text));
      if (score >= minimumSimilarity.inPlace) pair(later, earlier);
    }
  }
  for (const { later, earlier } of grownClauses(unpaired.later(), unpaired.earlier())) {
    if (!pairs.has(later) && !taken.has(earlier)) pair(later, earlier);
  }
  for (const { later, earlier } of similarClauses(unpaired.later(), unpaired.earlier(), 'long')) {
    if (!pairs.has(later) && !taken.has(earlier)) pair(later, earlier);
  }
  return pairs;
}

/** Returns the clauses without a pair that stand alone between two that stayed: one on each side. */
function singlesInPlace(
  earlier: readonly DiffableClause[],
  later: readonly DiffableClause[],
  pairs: Pairs,
  taken: ReadonlySet<DiffableClause>,
): (readonly [DiffableClause, DiffableClause])[] {
  const places = new Map(earlier.map((clause, index) => [clause, index]));
  const placeOf = (clause: DiffableClause | undefined, end: number) =>
    clause ? places.get(pairs.get(clause) ?? clause) : end;
  return later.flatMap((clause, index) => {
    if (pairs.has(clause)) return [];
    const [before, after] = [placeOf(later[index - 1], -1), placeOf(later[index + 1], earlier.length)];
    const old = before === undefined || after !== before + 2 ? undefined : earlier[before + 1];
    return old && !taken.has(old) ? [[old, clause] as const] : [];
  });
}

function clausesOf({ sections }: DiffableRevision): ClauseOfSection[] {
  return sections.flatMap(({ id, clauses }) => clauses.map((clause) => ({ section: id, clause })));
}

/** Returns all pairs of similar clauses, the most similar first; of `long` ones, fewer words need to be the same elsewhere. */
function similarClauses(
  laterOnes: readonly ClauseOfSection[],
  earlierOnes: readonly ClauseOfSection[],
  length?: 'long',
): { later: DiffableClause; earlier: DiffableClause }[] {
  const withCounts = (one: ClauseOfSection) => ({ ...one, words: wordCounts(one.clause.text) });
  const counted = earlierOnes.map(withCounts);
  return laterOnes
    .map(withCounts)
    .flatMap((later) =>
      counted.flatMap((earlier) => {
        const all = later.words.total + earlier.words.total;
        const elsewhere =
          length === 'long'
            ? Math.max(minimumSimilarity.longElsewhere, (2 * commonFormula) / all)
            : minimumSimilarity.elsewhere;
        const minimum = later.section === earlier.section ? minimumSimilarity.inSection : elsewhere;
        // texts of so different lengths cannot be similar; most pairs need no comparison of words
        if (2 * Math.min(later.words.total, earlier.words.total) < minimum * all) return [];
        const score = similarity(later.words, earlier.words);
        return score >= minimum ? [{ later: later.clause, earlier: earlier.clause, score }] : [];
      }),
    )
    .sort((a, b) => b.score - a.score);
}

type KeyOf = (clause: DiffableClause) => string;

const textOf: KeyOf = ({ text }) => text;
const wholeOf: KeyOf = ({ text, html }) => `${text}\n${html}`;

/** Returns the clauses of a section that stayed the same in the same order, as pairs of earlier and later. */
function equalInOrder(
  earlier: readonly DiffableClause[],
  later: readonly DiffableClause[],
  keyOf: KeyOf,
): (readonly [DiffableClause, DiffableClause])[] {
  // revisions share the sections that did not change
  if (earlier === later) return later.map((clause) => [clause, clause]);
  let [i, j] = [0, 0];
  return diffArrays(earlier.map(keyOf), later.map(keyOf)).flatMap(({ added, removed, count }) => {
    const [from, to] = [earlier.slice(i, i + count), later.slice(j, j + count)];
    if (!added) i += count;
    if (!removed) j += count;
    return added || removed ? [] : from.flatMap((clause, n) => (to[n] ? [[clause, to[n]] as const] : []));
  });
}
