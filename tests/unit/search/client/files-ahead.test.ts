import { beforeEach, describe, expect, it, vi } from 'vitest';
import { filesAhead } from '../../../../src/search/client/files-ahead.ts';

const urls = { index: '', version: '', data: '', others: '', revisions: '', items: '' };
const load = vi.fn(async (input: RequestInfo | URL) => new Response(`loaded ${input}`));
const textOf = async (response: Promise<Response>) => (await response).text();
const content = (text: string) => new TextEncoder().encode(text).buffer;

/** Returns the files of a page that has announced `/a` and `/b`. */
function announced() {
  const files = filesAhead(load);
  files.receive({ type: 'start', urls, ahead: ['/a', '/b'] });
  return files;
}

beforeEach(() => void load.mockClear());

describe('filesAhead()', () => {
  it('returns a file that the page sends, before or after it is asked for', async () => {
    const files = announced();
    files.receive({ type: 'file', url: '/a', content: content('early') });
    const [early, late] = [textOf(files.fetch('/a')), textOf(files.fetch('/b'))];
    files.receive({ type: 'file', url: '/b', content: content('late') });
    expect(await Promise.all([early, late])).toEqual(['early', 'late']);
    expect(load).not.toHaveBeenCalled();
  });

  it('loads a file that the page has not announced, or could not load', async () => {
    const files = announced();
    files.receive({ type: 'file', url: '/a', content: undefined });
    expect(await textOf(files.fetch('/a'))).toBe('loaded /a');
    expect(await textOf(files.fetch('/c', { method: 'HEAD' }))).toBe('loaded /c');
    expect(load.mock.calls).toEqual([
      ['/a', undefined],
      ['/c', { method: 'HEAD' }],
    ]);
  });

  it('returns what the page sent once, and loads it then', async () => {
    const files = announced();
    files.receive({ type: 'file', url: '/a', content: content('sent') });
    expect(await textOf(files.fetch('/a'))).toBe('sent');
    expect(await textOf(files.fetch('/a'))).toBe('loaded /a');
  });
});
