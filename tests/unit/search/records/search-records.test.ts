import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { itemRecords } from '../../../../src/search/records/item-records.ts';
import { type Searchable, searchRecords } from '../../../../src/search/records/search-records.ts';

const cited = [
  { quote: 'First quote.', number: '3.7' },
  { quote: 'Second quote.', number: '5' },
  { quote: 'Third quote.', number: '3.7' },
];
const clause = { id: 's3.7-p1', label: '§3.7 ¶1', text: 'Backups are kept.' };
const searchable: Searchable = {
  current: { sections: [{ id: 'backups', number: '3.7', title: 'Backups', clauses: [clause] }] },
  answers: [
    {
      id: 'backup-frequency',
      question: 'How often?',
      answer: 'Daily.',
      alsoAsked: ['When?'],
      status: 'stated',
      label: 'Backup',
      reply: 'yes',
      citations: cited,
    },
    { id: 'insurance', question: 'Insured?', answer: '', alsoAsked: [], status: 'not-stated', citations: [] },
  ],
  certificates: [
    {
      id: 'iso',
      standard: 'ISO 27001',
      holder: 'Acme',
      certificationBody: 'Certifier',
      number: 'C-1',
      scope: 'All services',
      citations: cited,
    },
    { id: 'seal', standard: 'Seal', holder: 'Host', certificationBody: null, citations: [] },
  ],
  processors: [
    {
      id: 'nimbus',
      name: 'Nimbus',
      services: ['Hosting', 'Mail'],
      location: 'Estonia',
      address: 'Street 1',
      citations: cited,
    },
    { id: 'post', name: 'Post', services: ['Mail'], location: null, address: null, citations: [] },
  ],
  contacts: [{ id: 'support', name: 'Support', purpose: 'support', citations: cited }],
};
const recordAt = (url: string) => searchRecords(searchable).find((record) => record.url === url);

describe('searchRecords()', () => {
  it('returns clauses first, then answers, certificates, processors and contacts', () => {
    expect(searchRecords(searchable).map(({ url }) => url)).toEqual([
      '/policy/backups/#s3.7-p1',
      '/answers/backup-frequency/',
      '/answers/insurance/',
      '/certificates/#iso',
      '/certificates/#seal',
      '/processors/#nimbus',
      '/processors/#post',
      '/contact/#support',
    ]);
  });

  it.each([
    [
      'a clause',
      '/policy/backups/#s3.7-p1',
      {
        kind: 'clause',
        title: '§3.7 ¶1 Backups',
        text: 'Backups are kept.',
        aliases: [],
        clause: '1',
        heading: 'Backups',
        sections: ['3.7'],
      },
    ],
    [
      'an answer',
      '/answers/backup-frequency/',
      {
        kind: 'answer',
        title: 'How often?',
        text: 'Daily.',
        aliases: ['When?', 'First quote.', 'Second quote.', 'Third quote.'],
        questions: ['How often?', 'When?'],
        heading: 'Backup. How often?',
        sections: ['3.7', '5'],
        status: 'stated',
        reply: 'yes',
      },
    ],
    [
      'an answer without label, reply and citations',
      '/answers/insurance/',
      {
        kind: 'answer',
        title: 'Insured?',
        text: '',
        aliases: [],
        questions: ['Insured?'],
        heading: '. Insured?',
        sections: [],
        status: 'not-stated',
      },
    ],
    [
      'a certificate',
      '/certificates/#iso',
      {
        kind: 'certificate',
        title: 'ISO 27001, Acme',
        text: 'First quote. Second quote. Third quote.',
        aliases: ['Certifier', 'C-1', 'All services'],
        heading: 'Certificate: number, scope, certification body, issue and expiry dates, statement of applicability',
        sections: ['3.7', '5'],
      },
    ],
    [
      'a processor',
      '/processors/#nimbus',
      {
        kind: 'processor',
        title: 'Nimbus',
        text: 'Hosting, Mail. First quote. Second quote. Third quote.',
        aliases: ['Estonia', 'Street 1'],
        heading: 'Processor',
        sections: ['3.7', '5'],
      },
    ],
    [
      'a contact',
      '/contact/#support',
      {
        kind: 'contact',
        title: 'Support',
        text: 'First quote. Second quote. Third quote.',
        aliases: ['support'],
        heading: 'Support',
        sections: ['3.7', '5'],
      },
    ],
  ])('returns the record of %s', (_, url, record) => expect(recordAt(url)).toEqual({ url, ...record }));

  it('uses empty texts for facts that are not stated', () => {
    expect(recordAt('/certificates/#seal')?.aliases).toEqual(['', '', '']);
    expect(recordAt('/processors/#post')?.aliases).toEqual(['', '']);
  });
});

describe('itemRecords()', () => {
  const { library } = loadLibrary('tests/fixtures/acme');
  if (!library) throw new Error('The fixture company has problems.');

  it('returns each item of each framework at a URL relative to the site’s root', () => {
    const records = itemRecords(library);
    const items = library.frameworks.flatMap(({ items }) => items);
    expect(records.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(records.find(({ id }) => id === 'A.8.13')?.url).toMatch(/^frameworks\/iso-27001-2022\/#/);
  });

  it('names the framework and the item, and quotes the answers that address it', () => {
    const framework = library.frameworks.find(({ items }) => items.some(({ citations }) => citations.length > 0));
    const item = framework?.items.find(({ citations }) => citations.length > 0);
    const record = itemRecords(library).find(({ url, id }) => id === item?.id && url.includes(`/${framework?.id}/`));
    expect(record?.title).toBe(`${framework?.shortTitle}, ${item?.label}: ${item?.title}`);
    expect(record?.text.slice(0, 40)).toBe(
      item?.answers
        .map(({ answer }) => answer)
        .join(' ')
        .slice(0, 40),
    );
    expect(record?.status).toBe(item?.status);
    expect(record?.sections).toEqual([...new Set(item?.citations.map(({ number }) => number))]);
    expect(record?.sections).not.toEqual([]);
  });
});
