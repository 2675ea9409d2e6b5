import { sortProblems } from '../model/problem.ts';
import type { FilePosition, FileProblem, LinkProblem } from './link-problem.ts';

/**
 * Merges problems with the same rule and message into one, at the place where the content contains the URL, or in the
 * first built file if the URL comes from a template.
 */
export function mergeProblems(
  problems: readonly FileProblem[],
  occurrencesOf: (url: string) => FilePosition[],
): LinkProblem[] {
  // a problem of a page is not merged with any other
  const groups = Map.groupBy(problems, (problem) =>
    problem.url === undefined ? problem : `${problem.rule} ${problem.message}`,
  );
  return sortProblems([...groups.values()].map((group) => merge(group, occurrencesOf)));
}

function merge(group: readonly FileProblem[], occurrencesOf: (url: string) => FilePosition[]): LinkProblem {
  const [first] = group as [FileProblem];
  const urls = new Set(group.flatMap(({ url }) => url ?? []));
  const positions = [...[...urls].flatMap(occurrencesOf), ...group.map(positionOf)];
  const [position, ...others] = new Map(positions.map((item) => [key(item), item])).values();
  return { ...first, ...position, others };
}

function positionOf({ path, line, column }: FilePosition): FilePosition {
  return { path, line, column };
}

function key({ path, line, column }: FilePosition): string {
  return `${path}:${line}:${column}`;
}
