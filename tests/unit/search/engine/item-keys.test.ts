import { describe, expect, it } from 'vitest';
import { readFrameworks } from '../../../../src/library/read-frameworks.ts';
import { itemIds } from '../../../../src/library/frameworks.ts';
import { isItemToken, itemKeys, itemPartToken, itemToken, namedItem } from '../../../../src/search/engine/item-keys.ts';

describe('namedItem()', () => {
  it.each([
    ['A.12.3.1', 'a.12.3.1', ''],
    ['a 8.13', 'a.8.13', ''],
    ['Annex A.8.13', 'a.8.13', 'Annex'],
    ['ISO 27001 A.8.13 backups', 'a.8.13', 'ISO 27001 backups'],
    ['ISO/IEC 27001:2022 8.13', '8.13', 'ISO/IEC'],
    ['control 8.13', '8.13', ''],
    ['clause 9.2', '9.2', ''],
    ['28(3)(g)', '28.3.g', ''],
    ['Art. 28(3)(g)', '28.3.g', ''],
    ['Article 28 (3) (g) GDPR', '28.3.g', 'GDPR'],
    ['GDPR art 28.3.g', '28.3.g', 'GDPR'],
    ['Art. 28(3)g', '28.3.g', ''],
    ['Article 28(3)', '28.3', ''],
    ['DORA 30(2)(a)', '30.2.a', 'DORA'],
    ['21(2)(d)', '21.2.d', ''],
    ['BCR-08', 'bcr.8', ''],
    ['bcr-8', 'bcr.8', ''],
    ['BCR-08.1', 'bcr.8', ''],
    ['CCM a&a-01', 'a&a.1', 'CCM'],
    ['IAM 14', 'iam.14', ''],
  ])('finds the item in “%s”', (query, key, rest) => expect(namedItem(query)).toEqual({ key, rest }));

  it.each([
    'backup',
    '3.7',
    '§3.7 ¶1',
    'NIS 2',
    'nis2',
    'SOC 2 Type II',
    'ISO 27001',
    'ISO 27001:2013',
    'AES-256',
    'TLS 1.2',
    'a data controller under Article 28?',
    'article 30 records',
    'article 28 guarantees',
    'a 24 hour notice',
    'within 72 hours (3 days)',
    'CIS-18',
    'support 9 to 17',
    'top 10',
  ])('returns undefined for “%s”', (query) => expect(namedItem(query)).toBeUndefined());
});

describe('itemKeys()', () => {
  const items = readFrameworks().frameworks.flatMap((framework) =>
    itemIds(framework).map((id) => [framework, id] as const),
  );

  it('returns the key by which a query names the item, for every item of every framework', () => {
    for (const [{ id: framework, prefix }, id] of items) {
      // an article without paragraphs, such as Art. 44, may be meant as a whole: the words of the query are searched
      if (/^\d+$/.test(id)) continue;
      // a clause of the standard is a bare number, which needs a word before it
      const query = /^\d+\.[\d.]+$/.test(id) ? `clause ${id}` : `${prefix}${id}`;
      expect(itemKeys(id).own, `${framework} ${id}`).toContain(namedItem(query)?.key);
    }
  });

  it('returns a different first key for each item of a framework', () => {
    const keys = items.map(([{ id: framework }, id]) => `${framework} ${itemKeys(id).own[0]}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it.each([
    ['28(3)(g)', ['28.3.g'], ['28.3']],
    ['28(10)(g)', ['28.10.g'], ['28.10']],
    ['A.12.3.1', ['a.12.3.1', '12.3.1'], ['a.12.3', '12.3']],
    ['A.12.13.10', ['a.12.13.10', '12.13.10'], ['a.12.13', '12.13']],
    ['9.12.13', ['9.12.13'], ['9.12']],
    ['A.8.13', ['a.8.13', '8.13'], []],
    ['8.13', ['8.13'], []],
    ['A&A-01', ['a&a.1'], []],
    ['BCR-008', ['bcr.8'], []],
    ['08.10', ['8.10'], []],
    ['1.2.3.4', ['1.2.3.4'], []],
    ['1.28(3)(g)', ['1.28.3.g'], []],
    ['28(3)(gh)', ['28.3.gh'], []],
    ['2a', ['2.a'], []],
  ])('returns the keys of %s and of the item it is a part of', (id, own, parents) => {
    expect(itemKeys(id)).toEqual({ own, parents });
  });
});

describe('isItemToken()', () => {
  it.each([
    [itemToken('8.13'), true],
    [itemPartToken('28.3'), true],
    ['backup', false],
    ['an item:8.13', false],
  ])('of %s is %s', (token, expected) => expect(isItemToken(token)).toBe(expected));
});
