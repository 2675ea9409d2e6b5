import { type ClauseChange, clausesOfChange } from './clause-change.ts';
import type { Diff } from './diff.ts';
import { sharedWords } from './shared-words.ts';
import type { ClauseOf } from './word-index.ts';
import { normaliseText } from './words.ts';

/** What became of a clause of an old revision. */
export interface Followed {
  /** The clauses of the newest revision that it became, the one with most of its words first; none if it was removed. */
  clauses: ClauseOf[];
  /** The first revision in which it did not stand as it was; `undefined` if there is none. */
  lostIn: string | undefined;
  /** The first revision without it and without what it became, even if its text came back; `undefined` if there is none. */
  removedIn: string | undefined;
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
  for (const { to, successors, texts } of steps) {
    const next = (ids: readonly string[]) => unique(ids.flatMap((one) => successors.get(one) ?? []));
    became = next(became?.map((one) => one.id) ?? [id]);
    holders = next(holders)
      .map((one) => one.id)
      .filter((one) => texts.get(one)?.includes(text));
    if (holders.length === 0) lostIn ??= to;
    if (became.length === 0) removedIn ??= to;
  }
  return { clauses: became ?? [], lostIn, removedIn };
}

/** A diff, arranged to look up clauses in it. */
interface StepIndex {
  to: string;
  /** The clauses that each clause of the earlier revision became. */
  successors: ReadonlyMap<string, ClauseOf[]>;
  /** The texts of the later revision, by the id of the clause. */
  texts: ReadonlyMap<string, string>;
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
  return { to: diff.to, successors: successorsIn(diff), texts };
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

function unique(clauses: readonly ClauseOf[]): ClauseOf[] {
  return [...new Map(clauses.map((clause) => [clause.id, clause])).values()];
}
