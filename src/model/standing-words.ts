import type { DiffableRevision } from './diff-input.ts';
import { findParts } from './text-parts.ts';
import { type ClauseOf, clausesByRun, type SectionWords, wordsOfSections } from './word-index.ts';
import { wordsOf } from './words.ts';

/** Where the words of a text stand in a revision: all of them and no others, all of them within more, or some of them. */
export interface Found {
  words: 'all' | 'within' | 'some';
  clauses: ClauseOf[];
}

/** The number of words up to which a longer clause that has them need not be where they went. */
const fewWords = 2;

/**
 * Returns a function that finds the words of a text in a revision, and returns `undefined` if none stand there. `homes`
 * are the clauses that are known to have come from the text, the best first: the others have what these lack. `besides` are the ids of clauses in
 * which the text does not stand whole, although its words do.
 */
export function standingIn(
  revision: DiffableRevision,
): (text: string, homes?: readonly ClauseOf[], besides?: ReadonlySet<string>) => Found | undefined {
  const sections = wordsOfSections(revision);
  const byRun = clausesByRun(sections);
  const clauses = revision.sections.flatMap(({ id: section, clauses: own }) =>
    own.map(({ id, label, text }) => ({ text, clause: { section, id, label } })),
  );
  const byText = Map.groupBy(clauses, ({ text }) => text);
  const byId = new Map(clauses.map(({ clause }) => [clause.id, clause]));
  return (text, homes = [], besides = new Set()) => {
    const equal = homes.length > 0 ? undefined : byText.get(text)?.find(({ clause }) => !besides.has(clause.id));
    if (equal) return { words: 'all', clauses: [equal.clause] };
    const wanted = wordsOf(text);
    const whole = findWhole(sections, wanted, homes, besides);
    if (whole?.share === 1) return { words: 'all', clauses: whole.clauses };
    // a word or two mean little by themselves
    if (whole && !whole.isQuoted && wanted.length > fewWords) return { words: 'within', clauses: whole.clauses };
    const parts = findParts(
      text,
      byRun,
      homes.map(({ id }) => id),
    ).flatMap((id) => byId.get(id) ?? []);
    if (parts.length > 0) return { words: 'some', clauses: parts };
    return whole && { words: 'some', clauses: whole.clauses };
  };
}

/** A place where words stand together, in one clause or in several that follow each other. */
interface Place {
  clauses: ClauseOf[];
  /** The words' share of all words of these clauses. */
  share: number;
  isQuoted: boolean;
}

/** Returns the best place of words: in one of `homes`, else where they begin a clause, else in the clause that has least besides. */
function findWhole(
  sections: readonly SectionWords[],
  wanted: readonly string[],
  homes: readonly ClauseOf[],
  besides: ReadonlySet<string>,
): Place | undefined {
  if (wanted.length === 0) return undefined;
  const all = sections.flatMap(({ words, joined }) =>
    wordsBefore(joined, ` ${wanted.join(' ')} `).map((at) => {
      const found = words.slice(at, at + wanted.length);
      const clauses = [...new Set(found.map(({ clause }) => clause))];
      return {
        clauses,
        share: wanted.length / words.filter(({ clause }) => clauses.includes(clause)).length,
        isQuoted: found.every(({ isQuoted }) => isQuoted),
        isHome: clauses.some(({ id }) => homes.some((home) => home.id === id)),
        begins: words[at - 1]?.clause !== words[at]?.clause,
      };
    }),
  );
  const places = all.filter(({ clauses }) => clauses.some(({ id }) => !besides.has(id)));
  // a clause that quotes the heading of another is not where that one stands
  return places.sort(
    (a, b) =>
      Number(b.isHome) - Number(a.isHome) ||
      Number(a.isQuoted) - Number(b.isQuoted) ||
      Number(b.begins) - Number(a.begins) ||
      b.share - a.share,
  )[0];
}

/** Returns how many words stand before a run of words, for each place where it is. */
function wordsBefore(joined: string, run: string): number[] {
  const places: number[] = [];
  for (let at = joined.indexOf(run); at !== -1; at = joined.indexOf(run, at + 1))
    places.push(joined.slice(0, at + 1).split(' ').length - 2);
  return places;
}
