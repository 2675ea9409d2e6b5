import { describe, expect, it } from 'vitest';
import { dataOfLibrary, type PublishedData } from '../../../../src/search/ask/published-data.ts';
import { loadEngine } from '../../../../src/search/engine/load-engine.ts';
import { memoryWords } from '../../../../src/search/engine/memory-words.ts';
import { searchedText } from '../../../../src/search/engine/record.ts';
import { fieldMatcher } from '../../../../src/search/records/field-matcher.ts';
import { trainingOf } from '../../../../src/search/records/training.ts';
import { acmeData, meridianData } from './acme-data.ts';

/** Returns the search over a company's published data. */
const engineOf = (data: PublishedData) =>
  loadEngine(data.search.file, {
    wordsOf: ({ records }) =>
      memoryWords(records.filter(({ kind }) => kind !== 'subject').map((record) => [record.url, searchedText(record)])),
    loadOthers: async () => data.search.others,
    loadItems: async () => data.items,
  });

// the company asks no questions of its own, so that the matcher of the field has all
const { library } = meridianData();
const model = fieldMatcher(trainingOf(library.subjects).from);
if (!model) throw new Error('Expected the matcher of the field to be of today: run `npm run matcher`.');
const data = dataOfLibrary(library, (page) => page, '2026-11-23', model);
const engines = { acme: engineOf(acmeData().data), meridian: engineOf(data) };

describe('the search for what hardly anybody has judged', () => {
  it.each([
    ['meridian', 'where is customer data stored', 'Baltic Racks AS'],
    ['meridian', 'uptime', 'Terms of service §3 ¶1 Article 3. Availability'],
    ['meridian', 'is there an uptime promise', 'Terms of service §3 ¶1 Article 3. Availability'],
    ['meridian', 'RTO', 'Business continuity policy §4 ¶1 Times'],
    ['meridian', 'subcontractors', 'Processors (sub-processors)'],
    ['meridian', 'suppliers checked', 'Supplier security policy §4 ¶1 Checking'],
  ] as const)('of %s finds for “%s” first “%s”, and says that nothing is missing', async (company, query, title) => {
    const { hits, unknown } = await engines[company](query, '2026-11-23');
    expect({ title: hits(1)[0]?.title, unknown }).toEqual({ title, unknown: [] });
  });

  it.each([
    ['acme', 'access review'],
    ['meridian', 'Is our data mixed up with data of your other customers?'],
    ['meridian', 'who do I call in an emergency at night'],
    ['meridian', 'Are the laptops of your employees encrypted?'],
  ] as const)('of %s says that hits for “%s” only come near', async (company, query) => {
    const { found, isNear } = await engines[company](query);
    expect([found.length > 0, isNear]).toEqual([true, true]);
  });

  it.each([
    ['meridian', 'Is our data mixed up with data of your other customers?', 'Separation of customers'],
    ['meridian', 'data segregation', 'Separation of customers'],
    ['meridian', 'Are the laptops of your employees encrypted?', 'Devices of staff'],
    ['meridian', 'Must administrators use multi-factor authentication?', 'Multi-factor authentication'],
  ] as const)('of %s names for “%s” the subject “%s”, which nobody has assessed', async (company, query, title) =>
    expect((await engines[company](query)).notAssessed.map((subject) => subject.title)).toEqual([title]),
  );

  it('says of no word that it is missing if something related is there', async () => {
    for (const query of ['SLA', 'uptime', 'subcontractors', 'do you tell us about new subcontractors'])
      expect((await engines.meridian(query)).unknown).toEqual([]);
  });

  it('finds the clause that has the full name of an abbreviated framework, after its page', async () => {
    const [first, ...others] = (await engines.meridian('GDPR')).hits(9);
    expect(first?.kind).toBe('framework');
    expect(others.map(({ title }) => title)).toContain('Data protection policy §3 ¶1 Principles');
  });

  it('finds beside the page of a framework nothing that is only related to it', async () => {
    const [first, ...others] = (await engines.meridian('NIS2')).hits(9);
    expect([first?.url, others]).toEqual(['/frameworks/nis2/', []]);
  });
});
