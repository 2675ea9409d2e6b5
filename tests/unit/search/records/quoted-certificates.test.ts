import { expect, it } from 'vitest';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { searchRecords } from '../../../../src/search/records/search-records.ts';

const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('the fixture must load');
const records = searchRecords(library, '2026-11-26');

it.each([
  ['is quoted for', /^ISO 22301:2019 for business/, ['iso-22301']],
  ['is quoted for two of', /^Until they were replaced/, ['cyber-basics-2023', 'iso-27001-2013']],
  ['is not', /^Doors open by badge/, undefined],
])('a clause has the certificates that it %s', (_, text, certificates) => {
  const record = records.find((one) => one.kind === 'clause' && text.test(one.text));
  expect(record).toBeDefined();
  expect(record?.certificates).toEqual(certificates);
});

it('the contact with a number is called by it, and its text has it', () => {
  const contact = records.find(({ url }) => url === '/contact/#acme-support');
  expect(contact?.names).toContain('phone number');
  expect(contact?.text).toMatch(/^Phone: \+44 /);
  expect(records.find(({ url }) => url === '/contact/')?.names).not.toContain('phone number');
});
