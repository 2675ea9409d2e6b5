import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { companySite, onlyFirstCompany } from './company-site.ts';

onlyFirstCompany();

it('npm run search:score finds the right section first for 90 % of the queries, and “not stated” first for 80 %', () => {
  const args = ['scripts/search-score.ts', '--dist', companySite().folder];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
  const [, queries, first, three] = /^all +(\d+) +([\d.]+) % +([\d.]+) %/m.exec(output) ?? [];
  expect(Number(queries)).toBeGreaterThanOrEqual(100);
  expect(Number(first)).toBeGreaterThanOrEqual(90);
  expect(Number(three)).toBeGreaterThanOrEqual(97);
  const [, notStated, right] = /^not-stated +(\d+) +([\d.]+) %/m.exec(output) ?? [];
  expect(Number(notStated)).toBeGreaterThanOrEqual(60);
  expect(Number(right)).toBeGreaterThanOrEqual(80);
}, 240_000);
