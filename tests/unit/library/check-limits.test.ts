import { describe, expect, it } from 'vitest';
import { checkLimits, largestFile, mostCells, mostSections } from '../../../src/library/check-limits.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { filesOf } from './files.ts';

const check = (texts: Record<string, string>) => checkLimits(filesOf(texts)).map(formatProblem);
const sections = (count: number, folder = 'policy') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/2024-05-01/s${index}.mdx`, '']));

describe('checkLimits()', () => {
  it('accepts a file of 1,000,000 bytes and refuses a larger one', () => {
    expect(check({ 'answers/backups.yaml': 'x'.repeat(largestFile) })).toEqual([]);
    expect(check({ 'answers/backups.yaml': `${'x'.repeat(largestFile - 1)}ä` })).toEqual([
      'content/answers/backups.yaml:1:1  size-limit  The file has 1,000,001 bytes, more than the 1,000,000 that a build can take. Divide it into several files.',
    ]);
  });

  it('accepts a revision of 1,000 sections and refuses a longer one', () => {
    expect(check({ ...sections(mostSections), ...sections(mostSections, 'policies/access') })).toEqual([]);
    expect(check(sections(mostSections + 1, 'policies/access'))).toHaveLength(1);
    expect(check(sections(mostSections + 1))).toEqual([
      'content/policy/2024-05-01:1:1  size-limit  The revision has 1,001 sections, more than the 1,000 that a build can take. Join sections that belong together.',
    ]);
  });

  it('accepts tables of 10,000 cells and refuses a larger one, with its line', () => {
    const table = (rows: number) => `| a | b |\n${'| 1 | 2 |\n'.repeat(rows)}`;
    const [accepted, refused] = [table(mostCells / 2), table(mostCells / 2 + 1)];
    expect(check({ 'policy/2024-05-01/a.mdx': `${accepted}\n${accepted}` })).toEqual([]);
    expect(check({ 'policy/2024-05-01/a.mdx': `${accepted}\n${refused}`, 'answers/backups.yaml': refused })).toEqual([
      'content/policy/2024-05-01/a.mdx:5003:1  size-limit  The table has 10,002 cells, more than the 10,000 that a build can take. Divide it into several tables.',
    ]);
  });
});
