import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSetFiles } from '../../../src/cli/set-files.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { temporaryFolder } from '../importing/temporary-folder.ts';

/** Reads a set in a folder with these texts. Paths are relative to that folder. */
async function read(texts: Record<string, string>, ...places: string[]) {
  const folder = temporaryFolder(texts);
  const { files, leftOut, problems } = await readSetFiles(places.map((place) => path.join(folder, place)));
  const within = (shown: string) =>
    shown.replaceAll(`${path.relative(process.cwd(), folder)}/`, '').replaceAll(`${folder}/`, '');
  return {
    paths: files.map((file) => file.path),
    shown: files.map(({ shown }) => within(shown)),
    leftOut: leftOut.map(within),
    problems: problems.map((problem) => within(formatProblem(problem))),
  };
}

const all = {
  'p/10.md': 'x',
  'p/2.html': 'x',
  'p/sub/a.md': 'x',
  'p/README.md': 'x',
  'p/a.txt': 'x',
  'p/.git/b.md': 'x',
};

describe('the files of a set', () => {
  it('are those of a folder and the folders in it, 2 before 10, but not those about the folder', async () => {
    expect(await read(all, 'p')).toEqual({
      paths: ['2.html', '10.md', 'sub/a.md'],
      shown: ['p/2.html', 'p/10.md', 'p/sub/a.md'],
      leftOut: ['p/README.md'],
      problems: [],
    });
    expect((await read(all, 'p', 'p/README.md')).leftOut).toEqual([]);
  });

  it('are a readme that is alone in a folder of its own', async () => {
    const texts = { 'p/README.md': 'x', 'p/access/README.md': 'x', 'p/hr/readme.md': 'x', 'p/hr/LICENSE.md': 'x' };
    expect(await read(texts, 'p')).toMatchObject({
      paths: ['README.md'],
      leftOut: ['p/hr/LICENSE.md', 'p/hr/readme.md', 'p/README.md'],
    });
  });

  it('have paths in the nearest folder that has them all', async () => {
    expect((await read({ 'p/a/x.md': 'x', 'p/b/y.md': 'x' }, 'p/a/x.md', 'p/b')).paths).toEqual(['a/x.md', 'b/y.md']);
    expect((await read({ 'pa/x.md': 'x', 'pab/y.md': 'x' }, 'pa', 'pab')).paths).toEqual(['pa/x.md', 'pab/y.md']);
  });

  it('are in the given order, unless that is the order of a shell', async () => {
    const files = { '1.md': 'x', '2.md': 'x', '10.md': 'x' };
    expect((await read(files, '1.md', '10.md', '2.md')).paths).toEqual(['1.md', '2.md', '10.md']);
    expect((await read(files, '10.md', '2.md', '1.md')).paths).toEqual(['10.md', '2.md', '1.md']);
    expect((await read(files, '1.md', '1.md')).paths).toEqual(['1.md']);
  });

  it('are all read before any is refused', async () => {
    const { paths, problems } = await read(
      { 'a.md': 'x', 'b.pdf': '%PDF-1.7', 'c.md': 'a\0b' },
      'a.md',
      'b.pdf',
      'c.md',
      'd.md',
    );
    expect(paths).toEqual(['a.md']);
    expect(problems).toEqual([
      expect.stringMatching(/^b\.pdf:1:1 {2}import-unreadable {2}b\.pdf cannot be imported\. A PDF has no headings/),
      'c.md:1:1  import-unreadable  c.md is not text in UTF-8. Save it in that encoding and import it again.',
      'd.md:1:1  import-unreadable  There is no file d.md. Correct its name.',
    ]);
  });

  it('must be there', async () => {
    expect((await read({ 'p/a.txt': 'x' }, 'p')).problems).toEqual([
      expect.stringMatching(
        /p:1:1 {2}import-unreadable {2}There is no Markdown, HTML or Word file here\. Name the files, or/,
      ),
    ]);
  });
});
