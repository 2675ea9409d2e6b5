import { expect, it } from 'vitest';
import { downloadName } from '../../../src/model/download-name.ts';

it.each([
  ['Acme Cloud', '/evidence/2024-05-01.zip', 'acme-cloud-evidence-2024-05-01.zip'],
  ['Acme Cloud', '/policy/2024-05-01.pdf', 'acme-cloud-policy-2024-05-01.pdf'],
  ['Acme Cloud', '/policies/backup/backup-2024-05-01.pdf', 'acme-cloud-backup-2024-05-01.pdf'],
  ['Acme Cloud', '/answers.pdf', 'acme-cloud-answers-2026-11-26.pdf'],
  ['Acme Cloud', '/data/certificates.csv', 'acme-cloud-certificates-2026-11-26.csv'],
  ['Acme Cloud', '/events.ics', 'acme-cloud-events-2026-11-26.ics'],
  ['Acme Cloud', '/policy/2024-05-01/text.zip', 'acme-cloud-policy-2024-05-01-text.zip'],
  ['Õun & Ko', '/evidence/in-force.zip', 'õun--ko-evidence-in-force-2026-11-26.zip'],
])('downloadName() says whose a download of %s is, and of when', (company, path, name) => {
  expect(downloadName(company, path, '2026-11-26')).toBe(name);
});
