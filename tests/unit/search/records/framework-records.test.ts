import { expect, it } from 'vitest';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { frameworkNames, frameworkRecords } from '../../../../src/search/records/framework-records.ts';

const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('the fixture must load');
const records = frameworkRecords(library);
const recordOf = (id: string) => records.find(({ url }) => url === `/frameworks/${id}/`);

it('there is a record for the page of each framework, with the numbers of its questions', () => {
  expect(records.map(({ title }) => title)).toEqual(library.frameworks.map(({ title }) => title));
  expect(recordOf('gdpr')?.text).toMatch(/^European Union, .*\. \d+ stated/);
});

it.each([
  ['gdpr', ['GDPR', 'General Data Protection Regulation', 'Regulation (EU) 2016/679']],
  ['nis2', ['NIS2', 'NIS 2', 'NIS 2 Directive']],
  ['iso-27001-2022', ['ISO 27001:2022', 'ISO/IEC 27001:2022', 'ISO 27001', '27001', 'ISO27001']],
  ['caiq-4-1', ['CAIQ 4.1', 'CAIQ', 'Cloud Controls Matrix']],
])('the page of %s is called %j', (id, names) => expect(recordOf(id)?.names).toEqual(expect.arrayContaining(names)));

it('a name without an edition is that of the edition listed first', () => {
  expect(recordOf('iso-27001-2013')?.names).toContain('ISO 27001:2013');
  expect(recordOf('iso-27001-2013')?.names).not.toContain('ISO 27001');
});

it('queries may call both editions by it, and write numbers in the shapes of the items', () => {
  const names = new Map(frameworkNames(library).map((one) => [one.id, one]));
  expect(names.get('iso-27001-2013')?.names).toContain('ISO 27001');
  expect(names.get('gdpr')).toMatchObject({ words: ['article', 'articles', 'art'] });
  expect(names.get('gdpr')?.shapes).toContain('#.#.@');
  expect(names.get('iso-27001-2022')?.shapes).toEqual(['#.#', '#.#.#', 'a.#.#']);
});
