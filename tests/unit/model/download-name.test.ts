import { expect, it } from 'vitest';
import { downloadName } from '../../../src/model/download-name.ts';

it.each([
  ['Acme Cloud', '/evidence/2024-05-01.zip', 'acme-cloud-evidence-2024-05-01.zip'],
  ['Acme Cloud', '/policy/2024-05-01.pdf', 'acme-cloud-policy-2024-05-01.pdf'],
  ['Acme Cloud', '/policies/backup/backup-2024-05-01.pdf', 'acme-cloud-backup-2024-05-01.pdf'],
  ['Acme Cloud', '/answers.pdf', 'acme-cloud-answers.pdf'],
  ['Acme Cloud', '/data/certificates.csv', 'acme-cloud-certificates.csv'],
  ['Õun & Ko', '/evidence/in-force.zip', 'õun--ko-evidence-in-force.zip'],
])('downloadName() says whose a download of %s is', (company, path, name) => {
  expect(downloadName(company, path)).toBe(name);
});
