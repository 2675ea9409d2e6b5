import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';

// the queries are about the first company's policy
describe.runIf(existsSync('content/policy/2022-02-07'))('npm run search:score', () => {
  it('finds the right section first for 90 % of the queries and among the first three for 97 %, and not stated first for 90 %', () => {
    const { folder } = inject('sites').company;
    const output = execFileSync(process.execPath, ['scripts/search-score.ts', '--dist', folder], { encoding: 'utf8' });
    const [, queries, first, three] = /^all +(\d+) +([\d.]+) % +([\d.]+) %/m.exec(output) ?? [];
    expect(Number(queries)).toBeGreaterThanOrEqual(100);
    expect(Number(first)).toBeGreaterThanOrEqual(90);
    expect(Number(three)).toBeGreaterThanOrEqual(97);
    const [, notStated, right] = /^not-stated +(\d+) +([\d.]+) %/m.exec(output) ?? [];
    expect(Number(notStated)).toBeGreaterThanOrEqual(60);
    expect(Number(right)).toBeGreaterThanOrEqual(90);
  }, 240_000);
});
