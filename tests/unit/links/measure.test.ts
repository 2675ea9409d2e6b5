import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measuredTable } from './measure.ts';

const rowsIn = (text: string) => text.split('\n').filter((line) => /^\|( [^|]* \|){4}$/.test(line) && /\d/.test(line));
const cellsOf = (row = '') => row.split(' | ').map((cell) => cell.replace(/[*| ]/g, ''));

it('docs/links.md has the measured table of what linkinator and the check find, and README.md its totals', async () => {
  const rows = rowsIn(await measuredTable());
  const docs = readFileSync('docs/links.md', 'utf8').replace(/ +\|/g, ' |').replace(/\| +/g, '| ');
  expect(rowsIn(docs)).toEqual(rows);
  for (const row of rows) {
    const [, seeded, , byCheck] = cellsOf(row);
    expect(byCheck, row).toBe(seeded);
  }
  const [, seeded, byLinkinator] = cellsOf(rows.at(-1));
  expect(readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')).toContain(
    `with ${seeded} faults of many kinds, \`npm run links\` finds all ${seeded} and linkinator ${byLinkinator}:`,
  );
});
