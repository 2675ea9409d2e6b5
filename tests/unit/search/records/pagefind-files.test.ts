import { createIndex } from 'pagefind';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { facetToken } from '../../../../src/search/engine/facet-token.ts';
import type { SearchRecord } from '../../../../src/search/engine/record.ts';
import { pagefindFiles } from '../../../../src/search/records/pagefind-files.ts';

vi.mock('pagefind', () => ({ createIndex: vi.fn() }));

const index = {
  addCustomRecord: vi.fn(async (_record: object) => ({ errors: [] as string[], file: {} })),
  getFiles: vi.fn(async () => ({ files: [] as { path: string }[] })),
  deleteIndex: vi.fn(),
};
const answer: SearchRecord = {
  kind: 'answer',
  url: '/answers/a/',
  title: 'How often?',
  text: 'Daily.',
  aliases: ['Quote.'],
  heading: 'Backup',
  sections: ['3.7', '5'],
  status: 'stated',
  reply: 'yes',
};
const make = (records: SearchRecord[]) => pagefindFiles(records, conceptFinder([]), 'en');

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(createIndex).mockResolvedValue({ errors: [], index } as never);
});

describe('pagefindFiles()', () => {
  it('adds each record with its text, its facets and what is shown of it', async () => {
    await make([answer]);
    expect(createIndex).toHaveBeenCalledWith({ forceLanguage: 'en' });
    expect(index.addCustomRecord).toHaveBeenCalledExactlyOnceWith({
      url: '/answers/a/',
      language: 'en',
      content: `Daily.. Quote. ${facetToken('title', 'backup')} ${facetToken('number', '3.7')} ${facetToken('number', '5')} ${facetToken('kind', 'answer')}`,
      meta: { title: 'How often?', kind: 'answer', text: 'Daily.', sections: '3.7 5', status: 'stated', reply: 'yes' },
      filters: { kind: ['answer'] },
    });
  });

  it('leaves out a status and a reply that a record lacks', async () => {
    const { status, reply, ...contact } = answer;
    await make([{ ...contact, kind: 'contact' }]);
    expect(index.addCustomRecord.mock.calls[0]?.[0]).toMatchObject({
      meta: { title: 'How often?', kind: 'contact', text: 'Daily.', sections: '3.7 5' },
    });
    expect(Object.keys(Object(index.addCustomRecord.mock.calls[0]?.[0]).meta)).toHaveLength(4);
    expect([status, reply]).toEqual(['stated', 'yes']);
  });

  it('returns the files of the index without Pagefind’s own interfaces', async () => {
    const needed = ['pagefind.js', 'pagefind-entry.json', 'fragment/en_1.pf_fragment', 'wasm.en.pagefind'];
    const others = ['pagefind-ui.js', 'pagefind-component-ui.css', 'pagefind-modular-ui.js', 'pagefind-highlight.js'];
    index.getFiles.mockResolvedValueOnce({ files: [...needed, ...others].map((path) => ({ path })) });
    expect((await make([answer])).map(({ path }) => path)).toEqual(needed);
    expect(index.deleteIndex).toHaveBeenCalledOnce();
  });

  it('rejects if Pagefind cannot start', async () => {
    vi.mocked(createIndex).mockResolvedValue({ errors: ['no binary', 'no memory'] } as never);
    await expect(make([answer])).rejects.toThrow('Pagefind could not start: no binary; no memory');
  });

  it('rejects if Pagefind refuses a record', async () => {
    index.addCustomRecord.mockResolvedValueOnce({ errors: ['too long', 'too odd'], file: {} });
    await expect(make([answer])).rejects.toThrow('Pagefind refused /answers/a/: too long; too odd');
  });
});
