import { sortProblems } from '../../model/problem.ts';
import { type Place, problemOf } from '../finding.ts';
import { withoutFragment } from './addresses.ts';
import { type ExternalFinding, findingOf } from './findings.ts';
import { isThere, type Outcome } from './outcome.ts';
import { deadReferences, placeOf, type Registered, referencesTo } from './registered.ts';

/** What outcomes are reported against. */
export interface Uses {
  /** Each address as the pages have it, with the places there. */
  inPages: ReadonlyMap<string, Place[]>;
  references: readonly Registered[];
  /** Where the content has an address. */
  sourcesOf: (url: string) => Place[];
}

/** Everything that is to be said of the addresses of a site, in the order of the places. */
export function allFindings(outcomes: readonly Outcome[], { inPages, references, sourcesOf }: Uses): ExternalFinding[] {
  const written = Map.groupBy(inPages, ([url]) => withoutFragment(url));
  const found = outcomes.flatMap((outcome) => {
    const registered = referencesTo(outcome.url, references);
    const uses = written.get(outcome.url) ?? [];
    const inContent = uses.flatMap(([url]) => sourcesOf(url));
    const [first, ...others] = placesOf(
      registered,
      inContent,
      uses.flatMap(([, places]) => places),
    );
    const recorded = registered.map(({ data }) => data);
    return first ? (findingOf({ outcome, places: [first, ...others], recorded }) ?? []) : [];
  });
  const settled = new Set([
    ...outcomes.filter(isThere).map(({ url }) => url),
    ...found.filter(({ verdict }) => verdict !== 'blocked').map(({ address }) => address),
  ]);
  const dead = deadReferences(references.filter(({ data }) => !settled.has(withoutFragment(data.url))));
  const sorted = sortProblems([...found, ...dead].map((finding) => ({ ...problemOf(finding), finding })));
  return sorted.map(({ finding }) => finding);
}

/** Where an address is to be mended, best first: its reference, then where the content has it, then the pages. */
function placesOf(
  registered: readonly Registered[],
  inContent: readonly Place[],
  inPages: readonly Place[],
): readonly Place[] {
  const own = registered.map(placeOf);
  const elsewhere = inContent.filter(({ path, line }) => !own.some((at) => at.path === path && at.line === line));
  return [...own, ...elsewhere, ...inPages];
}
