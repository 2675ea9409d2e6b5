import { sortProblems } from '../../model/problem.ts';
import type { FilePosition } from '../link-problem.ts';
import { withoutFragment } from './external-urls.ts';
import type { Outcome } from './outcome.ts';
import { archivedAt, archivedPosition, type ReferenceEntry, referencesTo, urlPosition } from './references.ts';
import { archiveProblem, deadReferenceProblem, type ExternalProblem, urlProblem } from './url-problem.ts';

/** The places that use external URLs. */
export interface UrlUses {
  /** Each URL as written in the pages, with its positions there. */
  inPages: ReadonlyMap<string, FilePosition[]>;
  references: readonly ReferenceEntry[];
  /** Returns the positions of a URL in the content. */
  occurrencesOf: (url: string) => FilePosition[];
}

/** Returns the problems of the external URLs of a site in the order of their positions. */
export function externalProblems(outcomes: readonly Outcome[], uses: UrlUses): ExternalProblem[] {
  const { references } = uses;
  const written = Map.groupBy(uses.inPages, ([url]) => withoutFragment(url));
  const found = outcomes.flatMap((outcome) => {
    const registered = referencesTo(outcome.url, references);
    const [first, ...others] = positionsOf(registered, written.get(outcome.url) ?? [], uses.occurrencesOf);
    const recorded = registered.map(({ data }) => data);
    return first ? (urlProblem({ outcome, positions: [first, ...others], recorded }) ?? []) : [];
  });
  const reported = new Set(found.filter(({ verdict }) => verdict !== 'blocked').map(({ url }) => url));
  const dead = references
    .filter(({ data }) => !reported.has(withoutFragment(data.url)))
    .flatMap((reference) => deadReferenceProblem(reference.data, urlPosition(reference)) ?? []);
  const archives = outcomes.flatMap((outcome) =>
    archivedAt(outcome.url, references).flatMap(
      (reference) => archiveProblem(outcome, reference.data, archivedPosition(reference)) ?? [],
    ),
  );
  return sortProblems([...found, ...dead, ...archives]);
}

/** Returns the places of a URL, the best one to fix first: its reference, the rest of the content, the pages. */
function positionsOf(
  registered: readonly ReferenceEntry[],
  written: readonly [url: string, positions: FilePosition[]][],
  occurrencesOf: UrlUses['occurrencesOf'],
): FilePosition[] {
  const own = registered.map(urlPosition);
  const inContent = written.flatMap(([url]) => occurrencesOf(url));
  const elsewhere = inContent.filter(({ path, line }) => !own.some((at) => at.path === path && at.line === line));
  return [...own, ...elsewhere, ...written.flatMap(([, positions]) => positions)];
}
