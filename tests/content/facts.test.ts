import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { namesIn, programFiles } from '../site/company-names.ts';
import { onlyFirstCompany } from './company-site.ts';

onlyFirstCompany();

it('the program names no holder, processor, body, person, phone or domain of the first company', () => {
  const names = namesIn('content');
  const files = programFiles();
  expect(files.filter((file) => names.test(readFileSync(file, 'utf8')))).toEqual([]);
});
