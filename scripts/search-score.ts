/**
 * `npm run search:score`: runs the queries of `tests/` on the built search page in a browser and prints, for each kind of
 * query, how often the right section (or subject with what is not stated) came first (success@1) or among the first three (success@3),
 * and the mean reciprocal rank (MRR). `--misses` lists the queries whose first hit was wrong. Exit code: 0 printed, 2
 * wrong usage.
 */
import { existsSync, readFileSync } from 'node:fs';
import { commandLine } from '../src/cli/command-line.ts';
import { queriesOf, type RankedQuery, rankQueries } from '../src/cli/search-ranks.ts';

const command = {
  run: 'npm run search:score',
  about: 'Runs queries through the search page of the built site in a browser and prints how often it was right.',
  options: {
    dist: { type: 'string', value: 'FOLDER', default: 'dist', about: 'the built site' },
    queries: { type: 'string', value: 'FILE', multiple: true, about: 'the queries; by default those of tests/' },
    misses: { type: 'boolean', about: 'list the queries whose first hit was wrong' },
  },
  exits: '0 printed',
} as const;
const defaultFiles = ['tests/search-queries.yaml', 'tests/not-stated-queries.yaml'];
const { dist, files, misses } = commandLine(command, ({ values }) => {
  const { dist, misses, queries: files = defaultFiles } = values;
  for (const name of [dist, ...files]) if (!existsSync(name)) throw new Error(`${name} does not exist.`);
  return { dist, files, misses };
});
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
if (stated.length > 0) {
  const above = stated.filter(({ notStatedAbove }) => notStatedAbove);
  console.log(`not stated above what is right: ${above.length} of ${stated.length}`);
}
const notStated = ranked.filter(({ sections }) => !sections);
if (notStated.length > 0) print('not-stated', notStated);
if (misses) {
  for (const { query, kind, rank, first, ...wanted } of ranked.filter((one) => one.rank !== 1)) {
    const expected = wanted.sections ?? wanted.subjects ?? [wanted.about];
    console.log(`${kind}: “${query}” expected ${expected.join(' or ')}, rank ${rank || '–'}, first: ${first}`);
  }
}

/** Prints the scores of queries of one kind as a row of the table. */
function print(kind: string, queries: readonly RankedQuery[]): void {
  const percentage = (test: (rank: number) => boolean) =>
    `${((100 * queries.filter(({ rank }) => test(rank)).length) / queries.length).toFixed(1)} %`.padStart(9);
  const reciprocal = queries.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / queries.length;
  const columns = [
    percentage((rank) => rank === 1),
    percentage((rank) => rank > 0 && rank <= 3),
    reciprocal.toFixed(3).padStart(5),
  ];
  console.log(`${kind.padEnd(12)} ${String(queries.length).padStart(7)}  ${columns.join('  ')}`);
}
