import { expect, it } from 'vitest';
import { downloadName } from '../../../src/model/download-name.ts';

it.each([
  ['Acme Cloud', '/evidence/2024-05-01.zip', 'acme-cloud-evidence-2024-05-01.zip'],
  ['Õun & Ko', '/evidence/in-force.zip', 'õun--ko-evidence-in-force.zip'],
])('downloadName() says whose a download of %s is', (company, path, name) => {
  expect(downloadName(company, path)).toBe(name);
});
