import { describe, expect, it } from 'vitest';
import { clauseRecord } from '../../../../src/search/engine/clause-record.ts';
import { clause, fax, record, searchOf, tapes, urlsOf } from './small-search.ts';

const faxClause = clauseRecord(
  { number: '7', title: 'Cables' },
  { label: '§7 ¶1', text: 'Wound up.' },
  '/policies/fax/a/#s7-p1',
  fax,
);

describe('searchEngine() with frameworks', () => {
  const names = { names: ['ISO 27001'], words: ['control'], shapes: ['a.#.#'] };
  const frameworks = [
    { id: 'iso', ...names },
    { id: 'iso-old', ...names },
  ];
  const pages = [
    record('framework', '/frameworks/iso-old/', 'Old'),
    record('framework', '/frameworks/iso/', 'New'),
    clause('1', 'Of wool.'),
  ];
  const tape = [{ id: 'interval', probability: 1 }];

  it('finds the item that a query names, and nothing by a question that the matcher takes it for', async () => {
    const search = searchOf([...pages, tapes], { frameworks }, tape);
    expect(await urlsOf(search('ISO 27001 A.8.13'))).toEqual(['/frameworks/iso/#a.8.13']);
    expect((await urlsOf(search('A.8.13 wool')))[0]).toBe('/frameworks/iso/#a.8.13');
  });

  it('finds the pages of the frameworks of an item that none of them has', async () => {
    const search = searchOf(pages, { frameworks });
    expect(await urlsOf(search('ISO 27001 A.9.99'))).toEqual(['/frameworks/iso-old/', '/frameworks/iso/']);
    expect(await urlsOf(search('A.9.99'))).toEqual([]);
  });

  it('takes an item that no framework has for words if the query has others', async () => {
    const search = searchOf([...pages, tapes], { frameworks }, tape);
    expect(await urlsOf(search('A.9.99 tape rotation'))).toEqual(['/answers/tapes/#interval']);
    expect(await searchOf(pages, { frameworks })('A.9.99 wool')).toMatchObject({
      found: [{ kind: 'clause' }],
      isNear: true,
    });
  });

  it('finds the pages of the frameworks that a query mentions, the one listed first first', async () => {
    const found = await urlsOf(searchOf(pages, { frameworks })('wool in ISO 27001'));
    expect(found.filter((url) => url !== '/policy/a/#s1-p1')).toEqual(['/frameworks/iso/', '/frameworks/iso-old/']);
  });

  it('finds a section of a policy that is called as an item is', async () => {
    const called = { ...clause('5', 'Of silk.'), label: 'Control A.8.13' };
    const search = searchOf([...pages, called], { frameworks });
    expect(await urlsOf(search('control A.8.13'))).toEqual([called.url, '/frameworks/iso/#a.8.13']);
  });
});

describe('searchEngine() with several policies', () => {
  const page = record('page', '/policies/fax/', 'Fax policy', { policy: 'fax', states: ['owner'] });
  const pdf = record('page', '/policies/fax/fax.pdf', 'Fax policy, PDF', { policy: 'fax', file: 'pdf' });
  const others = [clause('1', 'The owner of a fax owns it.'), clause('2', 'A fax and a fax.'), faxClause, tapes];
  const all = [...others, page, pdf];
  const sure = [{ id: 'interval', probability: 1 }];

  it.each([
    ['fax policy', page.url],
    ['fax pdf', pdf.url],
    ['who owns the fax policy', page.url],
    ['fax policy cables', faxClause.url],
  ])('finds by “%s” what it names', async (query, url) => {
    expect((await urlsOf(searchOf(all, { policies: [fax] })(query)))[0]).toBe(url);
  });

  it('lets the matcher outweigh the page of a policy that may be a subject', async () => {
    const search = searchOf(all, { policies: [fax] }, sure);
    const found = await urlsOf(search('fax'));
    expect(found[0]).toBe('/answers/tapes/#interval');
    expect(found).toContain(page.url);
    expect(found).not.toContain(pdf.url);
  });

  it('finds nothing by the matcher if a query names a section of a policy by its heading', async () => {
    const answers = tapes.answers?.map((one) => ({ ...one, clauses: ['fax/s7-p1'] })) ?? [];
    const search = searchOf([faxClause, { ...tapes, answers }], { policies: [fax] }, sure);
    expect(await urlsOf(search('fax policy cables'))).toEqual([faxClause.url]);
    expect(await urlsOf(search('fax policy rotation'))).toContain('/answers/tapes/#interval');
  });

  it('names the policies of the sections of hits by their titles', async () => {
    const [hit] = (await searchOf(all, { policies: [fax] })('cables')).hits(1);
    expect(hit?.cited).toEqual(['Fax policy §7']);
    expect((await searchOf(all)('cables')).hits(1)[0]?.cited).toEqual(['§7']);
  });
});
