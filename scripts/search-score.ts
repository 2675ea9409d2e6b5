/**
 * `npm run search:score`: searches for the queries of `tests/` on the built search page, in a browser, and prints for each kind
 * of query how often the right section (or not-stated answer) came first (success@1) or among the first three (success@3), and
 * the mean reciprocal rank (MRR). `--misses` lists the queries whose first hit was wrong. Exit 2 wrong usage.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { usage } from '../src/cli/report.ts';
import { queriesOf, type RankedQuery, rankQueries } from '../src/cli/search-ranks.ts';

const { dist, queries: files, misses } = options();
for (const name of [dist, ...files]) if (!existsSync(name)) usage(line(), new Error(`${name} does not exist.`));
const ranked = await rankQueries(
  dist,
  files.flatMap((file) => queriesOf(readFileSync(file, 'utf8'))),
);
const stated = ranked.filter(({ sections }) => sections);
console.log('kind         queries  success@1  success@3    MRR');
for (const kind of new Set(stated.map((query) => query.kind)))
  print(
    kind,
    stated.filter((query) => query.kind === kind),
  );
if (stated.length > 0) print('all', stated);
const notStated = ranked.filter(({ sections }) => !sections);
if (notStated.length > 0) print('not-stated', notStated);
if (misses) {
  for (const { query, kind, rank, first, ...wanted } of ranked.filter((one) => one.rank !== 1)) {
    const expected = wanted.sections ?? wanted.answers ?? [wanted.subject];
    console.log(`${kind}: “${query}” expected ${expected.join(' or ')}, rank ${rank || '–'}, first: ${first}`);
  }
}

function print(kind: string, some: readonly RankedQuery[]): void {
  const percentage = (test: (rank: number) => boolean) =>
    `${((100 * some.filter(({ rank }) => test(rank)).length) / some.length).toFixed(1)} %`.padStart(9);
  const reciprocal = some.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / some.length;
  const columns = [
    percentage((rank) => rank === 1),
    percentage((rank) => rank > 0 && rank <= 3),
    reciprocal.toFixed(3).padStart(5),
  ];
  console.log(`${kind.padEnd(12)} ${String(some.length).padStart(7)}  ${columns.join('  ')}`);
}

function options() {
  try {
    const all = ['tests/search-queries.yaml', 'tests/not-stated-queries.yaml'];
    return parseArgs({
      options: {
        dist: { type: 'string', default: 'dist' },
        queries: { type: 'string', multiple: true, default: all },
        misses: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return usage(line(), error);
  }
}

function line(): string {
  return 'npm run search:score -- [--dist FOLDER] [--queries FILE]… [--misses]';
}
