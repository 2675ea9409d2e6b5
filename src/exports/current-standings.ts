import type { Policy } from '../library/library-types.ts';
import { currentCounterparts, type Standing } from '../model/current-clauses.ts';
import type { Revision } from '../model/policy.ts';
import { standingIn } from '../model/standing-words.ts';

/** Returns where each clause of an old sealed revision of a policy stands in the current one, by its id. */
export function currentStandings(policy: Policy, revision: Revision): ReadonlyMap<string, Standing> {
  const { revisions, changes, current } = policy;
  const steps = changes.slice(0, revisions.indexOf(revision)).reverse();
  const standings =
    known.get(revision)?.get(current) ?? currentCounterparts(revision, current, steps, findInCurrent(policy));
  known.set(revision, (known.get(revision) ?? new WeakMap()).set(current, standings));
  return standings;
}

/** Returns a function that finds words in the current revision of a policy. */
export function findInCurrent({ current }: Policy): ReturnType<typeof standingIn> {
  const find = finders.get(current) ?? standingIn(current);
  finders.set(current, find);
  return find;
}

/** The standings of old revisions in the current one, because their pages and their files need them. */
const known = new WeakMap<Revision, WeakMap<Revision, ReadonlyMap<string, Standing>>>();

/** What finds words in a current revision: made once, because it takes as long as all else for one old revision. */
const finders = new WeakMap<Revision, ReturnType<typeof standingIn>>();
