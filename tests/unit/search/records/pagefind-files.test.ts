import { gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';
import { pagefindIndex } from '../../../../src/search/records/pagefind-files.ts';

vi.mock('pagefind', () => ({ createIndex: vi.fn() }));

const index = {
  addCustomRecord: vi.fn(async (_record: object) => ({ errors: [] as string[], file: {} })),
  getFiles: vi.fn(async () => ({ files: [] as { path: string; content: Uint8Array }[] })),
  deleteIndex: vi.fn(),
};
const page: PlainRecord = {
  kind: 'page',
  url: '/p/',
  title: 'Copies',
  text: 'A copy daily.',
  sections: [],
  aliases: ['Tape'],
};
const subject: PlainRecord = { kind: 'subject', url: '/s/', title: 'S', text: '', sections: [], answers: [] };
const file = (path: string, text = '') => ({ path, content: gzipSync(text) });

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(createIndex).mockResolvedValue({ errors: [], index } as never);
});

describe('pagefindIndex()', () => {
  it('adds the words of each record but subjects, as stems', async () => {
    await pagefindIndex([page, subject]);
    expect(createIndex).toHaveBeenCalledWith({ forceLanguage: 'unknown' });
    expect(index.addCustomRecord).toHaveBeenCalledExactlyOnceWith({
      ...{ url: '/p/', language: 'unknown', content: 'copi a copi daili tape' },
    });
  });

  it('returns the files that a search loads, and Pagefind’s script apart', async () => {
    const needed = ['pagefind-entry.json', 'pagefind.unknown_1.pf_meta', 'wasm.unknown.pagefind', 'index/a.pf_index'];
    const others = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-worker.js', 'filter/a.pf_filter'];
    const script = { path: 'pagefind.js', content: Buffer.from('export {}') };
    index.getFiles.mockResolvedValueOnce({ files: [...[...needed, ...others].map((path) => file(path)), script] });
    const made = await pagefindIndex([]);
    expect(made.files.map(({ path }) => path)).toEqual(needed);
    expect(made.script).toBe('export {}');
    expect(index.deleteIndex).toHaveBeenCalledOnce();
  });

  it('returns the id that Pagefind gave each record, in the order of the records', async () => {
    const files = ['/q/', '/p/'].map((url, at) =>
      file(`fragment/unknown_${at}.pf_fragment`, `pagefind_dcd{"url":"${url}"}`),
    );
    index.getFiles.mockResolvedValueOnce({ files });
    const { ids, files: kept } = await pagefindIndex([page, subject, { ...page, url: '/q/' }]);
    expect(ids).toEqual(['1', '0']);
    expect(kept).toEqual([]);
  });

  it('rejects if Pagefind cannot start', async () => {
    vi.mocked(createIndex).mockResolvedValue({ errors: ['no binary', 'no memory'] } as never);
    await expect(pagefindIndex([page])).rejects.toThrow('Pagefind could not start: no binary; no memory');
  });

  it('rejects if Pagefind refuses a record', async () => {
    index.addCustomRecord.mockResolvedValueOnce({ errors: ['too long', 'too odd'], file: {} });
    await expect(pagefindIndex([page])).rejects.toThrow('Pagefind refused /p/: too long; too odd');
  });
});
