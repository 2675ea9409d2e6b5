import { type ClauseChange, clausesOfChange } from './clause-change.ts';
import type { Diff } from './diff.ts';
import { sharedWords } from './shared-words.ts';
import type { ClauseOf } from './word-index.ts';
import { normaliseText, wordsOf } from './words.ts';

/** What became of a clause of an old revision. */
export interface Followed {
  /** The clauses of the newest revision that it became, the one with most of its words first; none if it was removed. */
  clauses: ClauseOf[];
  /** The first revision in which it did not stand as it was; `undefined` if there is none. */
  lostIn: string | undefined;
  /** The first revision without it and without what it became, even if its text came back; `undefined` if there is none. */
  removedIn: string | undefined;
  /** The ids of the clauses of the newest revision that others became which had its words too when it was lost. */
  besides: readonly string[];
}

/**
 * Returns what became of each clause of a revision, by its id, after one or more steps: the diffs of a revision with the next
 * one, oldest first. A clause stands as it was where it or what it became has its words; another
 * with the same text is none of these, because a list can have the entry of another list.
 */
export function followClauses(steps: readonly Diff[]): Map<string, Followed> {
  const indexes = steps.map(indexOf);
  const old = steps[0]?.sections.flatMap(({ from }) => from?.clauses ?? []) ?? [];
  return new Map(old.map(({ id, text }) => [id, follow(id, normaliseText(text), indexes)]));
}

function follow(id: string, text: string, steps: readonly StepIndex[]): Followed {
  let became: ClauseOf[] | undefined;
  let holders: readonly string[] = [id];
  let lostIn: string | undefined;
  let removedIn: string | undefined;
  let besides: readonly string[] = [];
  for (const { to, successors, texts, wordsBefore } of steps) {
    const next = (ids: readonly string[]) => unique(ids.flatMap((one) => successors.get(one) ?? []));
    const idsOf = (ids: readonly string[]) => next(ids).map((one) => one.id);
    became = next(became?.map((one) => one.id) ?? [id]);
    const before = holders;
    holders = idsOf(holders).filter((one) => texts.get(one)?.includes(text));
    if (holders.length === 0 && lostIn === undefined) {
      lostIn = to;
      const words = spaced(text);
      besides = [...wordsBefore()].flatMap(([one, all]) => (all.includes(words) && !before.includes(one) ? [one] : []));
    }
    besides = idsOf(besides);
    if (became.length === 0) removedIn ??= to;
  }
  return { clauses: became ?? [], lostIn, removedIn, besides };
}

/** A diff, arranged to look up clauses in it. */
interface StepIndex {
  to: string;
  /** The clauses that each clause of the earlier revision became. */
  successors: ReadonlyMap<string, ClauseOf[]>;
  /** The texts of the later revision, by the id of the clause. */
  texts: ReadonlyMap<string, string>;
  /** Returns the words of the earlier revision, by the id of the clause. */
  wordsBefore: () => ReadonlyMap<string, string>;
}

/** The indexes of diffs, which every older revision needs. */
const known = new WeakMap<Diff, StepIndex>();

function indexOf(diff: Diff): StepIndex {
  const index = known.get(diff) ?? makeIndex(diff);
  known.set(diff, index);
  return index;
}

function makeIndex(diff: Diff): StepIndex {
  const clauses = diff.sections.flatMap(({ to }) => to?.clauses ?? []);
  const texts = new Map(clauses.map(({ id, text }) => [id, normaliseText(text)]));
  let before: Map<string, string> | undefined;
  const wordsBefore = () => {
    const earlier = diff.sections.flatMap(({ from }) => from?.clauses ?? []);
    before ??= new Map(earlier.map(({ id, text }) => [id, spaced(text)]));
    return before;
  };
  return { to: diff.to, successors: successorsIn(diff), texts, wordsBefore };
}

function successorsIn({ sections }: Diff): Map<string, ClauseOf[]> {
  return new Map(sections.flatMap(({ id, clauses }) => clauses.flatMap((change) => successorsOf(change, id))));
}

function successorsOf(change: ClauseChange, section: string): [string, ClauseOf[]][] {
  const shared = sharedWords(change).sort((a, b) => b.words - a.words);
  return clausesOfChange(change).from.map((clause) => {
    const parts = shared.filter(({ from }) => from === clause);
    return [clause.id, parts.map(({ to }) => ({ section, id: to.id, label: to.label }))];
  });
}

/** Returns the words of a text with a space before and after each, or the text if it has none. */
function spaced(text: string): string {
  return ` ${wordsOf(text).join(' ') || text} `;
}

function unique(clauses: readonly ClauseOf[]): ClauseOf[] {
  return [...new Map(clauses.map((clause) => [clause.id, clause])).values()];
}
