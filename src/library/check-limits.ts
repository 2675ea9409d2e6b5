import type { Problem } from '../model/problem.ts';
import type { ContentFile } from './content-files.ts';

/** The largest size of a content file in bytes. A book has less text, and a larger file takes minutes in a build. */
export const largestFile = 1_000_000;

/** The most sections of a revision. The page of each links to all others, so pages grow with the square of their number. */
export const mostSections = 1_000;

/** The most cells of a table. One with ten times as many takes half a minute to parse. */
export const mostCells = 10_000;

/** Returns a problem for each file, each table and each revision that is too large to be built in reasonable time. */
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
    ...sections.flatMap(({ path, bytes }) => {
      if (bytes.length > largestFile) return [];
      const table = tablesIn(bytes.toString('latin1')).find(({ cells }) => cells > mostCells);
      if (!table) return [];
      return [
        problem(
          path,
          `The table has ${inWords(table.cells)} cells, more than the ${inWords(mostCells)} that a build can take.`,
          'Divide it into several tables.',
          table.line,
        ),
      ];
    }),
    ...long.map(([path, { length }]) =>
      problem(
        path,
        `The revision has ${inWords(length)} sections, more than the ${inWords(mostSections)} that a build can take.`,
        'Join sections that belong together.',
      ),
    ),
  ];
}

/**
 * Returns what may be tables in a text that is not parsed yet, and about how many cells each has: lines with bars that follow one
 * another.
 */
function tablesIn(text: string): { line: number; cells: number }[] {
  const tables: { line: number; cells: number }[] = [];
  let isInside = false;
  for (const [index, line] of text.split('\n').entries()) {
    const bars = line.split('|').length - 1;
    const table = isInside ? tables.at(-1) : undefined;
    if (table) table.cells += Math.max(bars - 1, 0);
    else if (bars > 0) tables.push({ line: index + 1, cells: 0 });
    isInside = bars > 0;
  }
  return tables;
}

function problem(path: string, message: string, hint: string, line = 1): Problem {
  return { path, line, column: 1, rule: 'size-limit', message, hint };
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
