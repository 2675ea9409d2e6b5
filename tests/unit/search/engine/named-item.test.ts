import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import type { FrameworkNames } from '../../../../src/search/engine/framework-names.ts';
import { itemKeys } from '../../../../src/search/engine/item-keys.ts';
import { itemFinder } from '../../../../src/search/engine/named-item.ts';
import { frameworkNames } from '../../../../src/search/records/framework-records.ts';

const article = ['article', 'articles', 'art'];
const frameworks: FrameworkNames[] = [
  {
    ...{ id: 'iso-27001-2022', names: ['ISO/IEC 27001:2022', 'ISO 27001:2022', 'ISO 27001', '27001'] },
    ...{ words: ['annex a', 'control', 'clause'], shapes: ['#.#', '#.#.#', 'a.#.#'] },
  },
  {
    ...{ id: 'iso-27001-2013', names: ['ISO/IEC 27001:2013', 'ISO 27001:2013', 'ISO 27001', '27001'] },
    ...{ words: ['annex a', 'control', 'clause'], shapes: ['#.#', '#.#.#', 'a.#.#.#'] },
  },
  { id: 'gdpr', names: ['General Data Protection Regulation', 'GDPR'], words: article, shapes: ['#', '#.#', '#.#.@'] },
  { id: 'dora', names: ['Regulation (EU) 2022/2554', 'DORA'], words: article, shapes: ['#', '#.#', '#.#.@'] },
  { id: 'nis2', names: ['NIS2'], words: article, shapes: ['#', '#.#', '#.#.@'] },
  ...['caiq-4-1', 'caiq-4'].map((id) => ({
    ...{ id, names: ['Cloud Controls Matrix', 'CCM', 'CAIQ'], words: [] },
    shapes: ['a&a.#', 'bcr.#', 'iam.#'],
  })),
];
const namedItem = (query: string) => itemFinder(frameworks)(query);

describe('itemFinder()', () => {
  it.each([
    ['A.12.3.1', 'a.12.3.1', [], ''],
    ['a 8.13', 'a.8.13', [], ''],
    ['Annex A 8.13', 'a.8.13', [], 'Annex'],
    ['annex a, 8.13', '8.13', [], ''],
    ['ISO 27001 A.8.13 backups', 'a.8.13', ['iso-27001-2022', 'iso-27001-2013'], 'backups'],
    ['A.5.19 ISO 27001', 'a.5.19', ['iso-27001-2022', 'iso-27001-2013'], ''],
    ['ISO/IEC 27001:2022 8.13', '8.13', ['iso-27001-2022'], ''],
    ['iso27001:2013 clause 9.2', '9.2', ['iso-27001-2013'], ''],
    ['27001 A.8', 'a.8', ['iso-27001-2022', 'iso-27001-2013'], ''],
    ['control 8.13', '8.13', [], ''],
    ['28(3)(g)', '28.3.g', [], ''],
    ['Art. 28(3)(g)', '28.3.g', [], ''],
    ['Article 28 (3) (g) GDPR', '28.3.g', ['gdpr'], ''],
    ['GDPR art 28.3.g', '28.3.g', ['gdpr'], ''],
    ['Art. 28(3)g deletion', '28.3.g', [], 'deletion'],
    ['Article 28(3)', '28.3', [], ''],
    ['Article 28', '28', [], ''],
    ['Art. 32', '32', [], ''],
    ['GDPR 28', '28', ['gdpr'], ''],
    ['28 of the GDPR', '28', ['gdpr'], 'of the'],
    ['28 in GDPR', '28', ['gdpr'], 'in'],
    ['28, from the  GDPR', '28', ['gdpr'], ', from the'],
    ['GDPR – 28', '28', ['gdpr'], '–'],
    ['What is in article 45 of the General Data Protection Regulation?', '45', ['gdpr'], 'What is in of the ?'],
    ['DORA Art. 30', '30', ['dora'], ''],
    ['Regulation (EU) 2022/2554 30(2)(a)', '30.2.a', ['dora'], ''],
    ['NIS 2 21(2)(d)', '21.2.d', ['nis2'], ''],
    ['BCR-08', 'bcr.8', [], ''],
    ['bcr-8', 'bcr.8', [], ''],
    ['BCR-08.1', 'bcr.8', [], ''],
    ['CCM a&a-01', 'a&a.1', ['caiq-4-1', 'caiq-4'], ''],
    ['IAM 14', 'iam.14', [], ''],
  ])('finds the item in “%s”', (query, key, frameworks, rest) => {
    const found = namedItem(query);
    expect({ ...found, frameworks: found?.frameworks.toSorted() }).toEqual({
      key,
      frameworks: frameworks.toSorted(),
      rest,
    });
  });

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
    'GDPR 30 days',
    'GDPR and 28',
    '28 and the GDPR',
    '28 or of the GDPR',
    'what is 45',
    'GDPR within 72 hours',
    'control 5 of the doors',
  ])('returns undefined for “%s”', (query) => expect(namedItem(query)).toBeUndefined());

  it('finds every item of every framework by its number', () => {
    const { library } = loadLibrary('tests/fixtures/acme');
    if (!library) throw new Error('The fixture company has problems.');
    const find = itemFinder(frameworkNames(library));
    for (const { id: framework, items } of library.frameworks) {
      for (const { id, label } of items) {
        // a clause of the standard is a bare number, which needs a word before it
        const query = label === id && /^[\d.]+$/.test(id) ? `clause ${id}` : label;
        expect(itemKeys(id).own, `${framework} ${id}`).toContain(find(query)?.key);
      }
    }
  });

  it('knows the numbers of any framework from its data', () => {
    const find = itemFinder([
      { id: 'soc', names: ['SOC 2'], words: ['criterion'], shapes: ['cc.#.#', 'a.#.#'] },
      { id: 'pci', names: ['PCI DSS 4.0', 'PCI DSS'], words: ['requirement'], shapes: ['#.#.#'] },
    ]);
    expect(find('SOC 2 CC6.1')).toEqual({ key: 'cc.6.1', frameworks: ['soc'], rest: '' });
    expect(find('cc 6.1 logical access')).toEqual({ key: 'cc.6.1', frameworks: [], rest: 'logical access' });
    expect(find('PCI DSS requirement 8.3')).toEqual({ key: '8.3', frameworks: ['pci'], rest: '' });
    expect(find('SOC 2 Type II')).toBeUndefined();
    expect(find('requirement 8.3.1 of PCI DSS 4.0')).toEqual({ key: '8.3.1', frameworks: ['pci'], rest: 'of' });
  });

  it('finds nothing if there are no frameworks', () => expect(itemFinder([])('A.8.13')).toBeUndefined());
});
