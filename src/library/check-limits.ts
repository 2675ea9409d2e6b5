import type { Problem } from '../model/problem.ts';
import type { ContentFile } from './content-files.ts';

/** The largest size of a content file in bytes. A book has less text, and a larger file takes minutes in a build. */
export const largestFile = 1_000_000;

/** The most sections of a revision. The page of each links to all others, so pages grow with the square of their number. */
export const mostSections = 1_000;

/** Returns a problem for each file and each revision that is too large to be built in reasonable time. */
export function checkLimits(files: readonly ContentFile[]): Problem[] {
  const large = files.filter(({ bytes }) => bytes.length > largestFile);
  const sections = files.filter(({ name }) => name.endsWith('.mdx'));
  const long = [...Map.groupBy(sections, ({ path }) => path.slice(0, path.lastIndexOf('/')))].filter(
    ([, { length }]) => length > mostSections,
  );
  return [
    ...large.map(({ path, bytes }) =>
      problem(
        path,
        `The file has ${inWords(bytes.length)} bytes, more than the ${inWords(largestFile)} that a build can take.`,
        'Divide it into several files.',
      ),
    ),
    ...long.map(([path, { length }]) =>
      problem(
        path,
        `The revision has ${inWords(length)} sections, more than the ${inWords(mostSections)} that a build can take.`,
        'Join sections that belong together.',
      ),
    ),
  ];
}

function problem(path: string, message: string, hint: string): Problem {
  return { path, line: 1, column: 1, rule: 'size-limit', message, hint };
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
