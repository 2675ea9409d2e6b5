import { dayError } from '../model/day.ts';
import { dayOf } from '../model/revision-id.ts';

/** A pair of `--same` with the day or the policy before it. */
interface GroupedPair {
  group: string;
  pair: [string, string];
}

/** Returns a pair of `--same` with the day before it. Throws if that is missing. */
export function datedPair(given: string): GroupedPair {
  const day = dayOf(given);
  if (dayError(day) || given[10] !== ':') {
    throw new Error(`Expected a day first with --git: --same 2024-05-01:NEW=OLD, not “${given}”.`);
  }
  return { group: day, pair: samePair(given.slice(11)) };
}

/** Returns a pair of `--same` with the policy before it. Throws if that is missing. */
export function policyPair(given: string): GroupedPair {
  const [, group, pair] = /^([^:=]+):(.*)$/.exec(given) ?? [];
  if (!group || pair === undefined) {
    throw new Error(`Expected the policy first: --same access-control:NEW=OLD, not “${given}”.`);
  }
  return { group, pair: samePair(pair) };
}

/** Returns the pairs of `--same` by the day or the policy, each by the new section. */
export function groupedPairs(all: readonly GroupedPair[]): Map<string, Map<string, string>> {
  const groups = Map.groupBy(all, ({ group }) => group);
  return new Map([...groups].map(([group, pairs]) => [group, pairsOf(pairs.map(({ pair }) => pair))]));
}

/** Returns the pairs of `--same` by the new section. Throws if two of them have a section in common. */
export function pairsOf(pairs: readonly [string, string][]): Map<string, string> {
  for (const side of [0, 1] as const) {
    const names = pairs.map((pair) => pair[side]);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) throw new Error(`--same names ${twice} twice.`);
  }
  return new Map(pairs);
}

/** Returns the new section of a `NEW=OLD` and the existing one. Throws if it is not one. */
export function samePair(pair: string): [string, string] {
  const [name = '', old = '', ...more] = pair.split('=');
  if (!name || !old || more.length > 0 || name.includes(':'))
    throw new Error(`Expected --same NEW=OLD, such as --same erasure=deleted-data, not “${pair}”.`);
  return [name, old];
}
