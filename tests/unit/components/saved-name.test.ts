import { expect, it } from 'vitest';
import { savedName } from '../../../src/components/saved-name.ts';

it.each([
  ['/data/certificates.csv', 'acme-certificates-2026-11-26.csv'],
  ['/data/certificates.xlsx', 'acme-certificates-2026-11-26.xlsx'],
  ['/events.ics', 'acme-events-2026-11-26.ics'],
  ['/data/certificates.json', undefined],
  ['/feed/', undefined],
])('savedName() names a file that a browser saves: %s', (path, name) => {
  expect(savedName('Acme', path, '2026-11-26')).toBe(name);
});
