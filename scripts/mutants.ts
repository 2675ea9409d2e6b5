/**
 * `npm run mutants -- [AREA…]`: runs Stryker on folders of `src/` and prints the share of mutants that the unit tests
 * kill. It takes minutes and is not part of `npm run check`. Exit code: 0 each area reaches its threshold, 1 one does
 * not, 2 wrong usage.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { commandLine } from '../src/cli/command-line.ts';

/** The percentage of mutants that the tests of each area must kill. */
const thresholds = { model: 85, library: 85, links: 75, exports: 75, search: 75 } as const;
type Area = keyof typeof thresholds;

const names = Object.keys(thresholds) as Area[];
const command = {
  run: 'npm run mutants',
  about: 'Runs Stryker on folders of src/ and prints the share of mutants that the unit tests kill. Takes minutes.',
  positionals: `[${names.join('|')}]…`,
  exits: '0 each area reaches its bar, 1 one does not',
};
const areas = commandLine(command, ({ positionals }) => {
  const unknown = positionals.find((name) => !names.includes(name as Area));
  if (unknown) throw new Error(`There is no area ${unknown}. The areas are ${names.join(', ')}.`);
  return positionals.length > 0 ? (positionals as Area[]) : names;
});

const results = areas.map((area) => ({ area, ...measure(area) }));
console.log('area       mutants   killed   bar');
for (const { area, killed, total, share } of results) {
  console.log(
    `${area.padEnd(9)} ${String(total).padStart(8)}  ${share.toFixed(1).padStart(5)} %  ${thresholds[area]} %  (${killed} killed)`,
  );
}
if (results.some(({ area, share }) => share < thresholds[area])) process.exitCode = 1;

/**
 * Runs Stryker on one area and returns the numbers of mutants. Stryker's report, with each survivor, goes to standard
 * error.
 */
function measure(area: Area): { killed: number; total: number; share: number } {
  const { status } = spawnSync(process.execPath, ['node_modules/.bin/stryker', 'run', 'tests/stryker.mjs'], {
    env: { ...process.env, MUTANTS_AREA: area },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
  const report = JSON.parse(readFileSync(`.cache/mutants/${area}.json`, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
  const count = (...wanted: string[]) => statuses.filter((found) => wanted.includes(found)).length;
  const killed = count('Killed', 'Timeout');
  const total = killed + count('Survived', 'NoCoverage');
  return { killed, total, share: (100 * killed) / Math.max(total, 1) };
}
