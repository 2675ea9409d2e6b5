import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../../src/cli/source-files.ts';
import { temporaryFolder } from '../importing/temporary-folder.ts';

/** Reads files with these texts, or what is named. */
async function read(files: Record<string, string>, ...names: string[]) {
  const folder = temporaryFolder(files);
  const result = await readSourceFiles(names.map((name) => path.join(folder, name)));
  return 'refused' in result ? result.refused.replaceAll(`${folder}/`, '') : result.sources;
}

describe('the files to import', () => {
  it('are Markdown and HTML, without a name if there is one', async () => {
    expect(await read({ 'a.md': 'x' }, 'a.md')).toEqual([{ text: 'x', kind: 'markdown' }]);
    expect(await read({ 'a.HTM': 'x' }, 'a.HTM')).toEqual([{ text: 'x', kind: 'html' }]);
  });

  it('are those of a folder in the order of their names, and no others', async () => {
    const files = { 'p/10.md': 'ten', 'p/2.html': 'two', 'p/notes.txt': 'x', 'p/.hidden.md': 'x', 'p/~$a.docx': 'x' };
    expect(await read(files, 'p')).toEqual([
      { text: 'two', kind: 'html', name: '2.html' },
      { text: 'ten', kind: 'markdown', name: '10.md' },
    ]);
  });

  it('keep the order in which they are given', async () => {
    const sources = await read({ 'a.md': '1', 'b.md': '2' }, 'b.md', 'a.md');
    expect(Array.isArray(sources) && sources.map(({ name }) => name)).toEqual(['b.md', 'a.md']);
  });

  it.each([
    ['a.pdf', '%PDF-1.7', /^a\.pdf cannot be imported\. A PDF has no headings .* pdftotext/],
    ['a.md', '%PDF-1.7', /^a\.md cannot be imported\. A PDF has no headings/],
    ['a.doc', 'x', /save it as \.docx, and import that\.$/],
    ['a.xlsx', 'x', /^a\.xlsx cannot be imported\. Save it as Markdown, HTML or \.docx\.$/],
    ['a.docx', 'x', /^a\.docx is not a Word file that can be read: /],
    ['a.md', 'a\0b', /^a\.md is not text in UTF-8\./],
  ])('are refused with what to do: %s with %j', async (name, text, message) => {
    expect(await read({ [name]: text }, name)).toMatch(message);
  });

  it('must exist', async () => {
    expect(await read({}, 'a.md')).toBe('There is no file a.md.');
    expect(await read({ 'p/a.txt': 'x' }, 'p')).toMatch(/^There is no Markdown, HTML or Word file in /);
  });
});
