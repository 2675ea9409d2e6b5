import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { nextAfterHistory, nextAfterImport, writeCompany } from '../../../src/cli/company-file.ts';

const root = mkdtempSync(path.join(tmpdir(), 'company-'));
afterAll(() => rmSync(root, { recursive: true }));
const contentFolder = () => path.join(mkdtempSync(path.join(root, 'run-')), 'content');

it('company.yaml is written with the name of the company if there is none, and never changed', () => {
  const content = contentFolder();
  expect(writeCompany(content, 'Acme: Sons & Co')).toBe(true);
  expect(readFileSync(path.join(content, 'company.yaml'), 'utf8')).toBe(
    "name: 'Acme: Sons & Co'\nlegalName: 'Acme: Sons & Co'\n",
  );
  expect(writeCompany(content, 'Other')).toBe(false);
  expect(readFileSync(path.join(content, 'company.yaml'), 'utf8')).not.toContain('Other');
});

it('the command after an import is that which names the company, or those that show and seal the draft', () => {
  const content = contentFolder();
  expect(nextAfterImport(content, '2024-05-01')).toContain('--company "Example Ltd"');
  expect(existsSync(content)).toBe(false);
  writeCompany(content, 'Acme');
  expect(nextAfterImport(content, '2024-05-01')).toBe(
    'read it at /policy/2024-05-01/ with PREVIEW=2024-05-01 npm run dev, then npm run seal -- 2024-05-01.',
  );
  mkdirSync(path.join(content, 'policy'));
  writeFileSync(path.join(content, 'policy/SHA256SUMS'), '');
  expect(nextAfterImport(content, '2024-05-01-2')).toBe(
    'read it at /policy/2024-05-01-2/ with npm run dev, then npm run seal -- 2024-05-01-2.',
  );
});

it('the command after the import of a history is that which names the company, or the one that seals', () => {
  const content = contentFolder();
  expect(nextAfterHistory(content)).toContain('--company "Example Ltd"');
  writeCompany(content, 'Acme');
  expect(nextAfterHistory(content)).toBe('read them with npm run dev open, then run this again with --seal.');
});
