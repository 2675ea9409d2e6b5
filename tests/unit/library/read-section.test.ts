import { describe, expect, it } from 'vitest';
import { readSection } from '../../../src/library/read-section.ts';
import type { ParsedSection, SectionCache } from '../../../src/library/section-cache.ts';
import { filesOf, placesAndRules } from './files.ts';

function read(text: string | Buffer, cache?: SectionCache) {
  const [file] = filesOf({ 'a.mdx': text });
  if (!file) throw new Error('There is one file.');
  return readSection(file, 'a', cache);
}
const problemsOf = (text: string | Buffer) => {
  const result = read(text);
  return 'problems' in result ? placesAndRules(result.problems) : [];
};

const valid =
  "---\nnumber: '3.7'\ntitle: Backups\n---\n\nBackups are made [daily](https://acme.example/).\n\n- One;\n- two.\n";

describe('readSection', () => {
  it('returns the label that the document itself gives the section, if there is one', () => {
    expect(read("---\nnumber: '2'\nlabel: Annex A\ntitle: Backups\n---\n\nDaily.\n")).toMatchObject({
      section: { number: '2', label: 'Annex A', title: 'Backups' },
    });
    expect(read(valid)).not.toHaveProperty('section.label');
  });

  it('returns the section with its clauses, and the positions of its number and its links', () => {
    expect(read(valid)).toMatchObject({
      path: 'content/a.mdx',
      numberAt: { line: 2, column: 9 },
      links: [{ url: 'https://acme.example/', line: 6, column: 18 }],
      section: {
        id: 'a',
        number: '3.7',
        title: 'Backups',
        source: 'Backups are made [daily](https://acme.example/).\n\n- One;\n- two.',
        clauses: [
          { id: 's3.7-p1', text: 'Backups are made daily.' },
          { id: 's3.7-p2', text: 'One;' },
          { id: 's3.7-p3', text: 'two.' },
        ],
      },
    });
  });

  it.each([
    ['Windows line endings', valid.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${valid}`],
    ['spaces after the second line ---', valid.replace('\n---\n\n', '\n--- \t\n\n')],
    ['no line end at the end', valid.trimEnd()],
  ])('reads the same section from a file with %s', (_, text) => expect(read(text)).toEqual(read(valid)));

  it('reads a section without text', () => {
    expect(read("---\nnumber: '1'\ntitle: X\n---")).toMatchObject({ section: { source: '', clauses: [] } });
    expect(read("---\nnumber: '1'\ntitle: X\n---\n")).toMatchObject({ section: { source: '', clauses: [] } });
  });

  it.each([
    ['is not UTF-8', Buffer.from([0x61, 0xff]), ['content/a.mdx:1:2 not-utf8']],
    ['has no front matter', 'Backups are made.\n', ['content/a.mdx:1:1 front-matter']],
    ['begins with an empty line', `\n${valid}`, ['content/a.mdx:1:1 front-matter']],
    ['has front matter that is not closed', "---\nnumber: '1'\ntitle: X\n", ['content/a.mdx:1:1 front-matter']],
    ['has front matter closed by text', "---\nnumber: '1'\ntitle: X\n---x\n", ['content/a.mdx:1:1 front-matter']],
    [
      'has empty front matter',
      '---\n---\n\nText.\n',
      ['content/a.mdx:1:1 missing-field', 'content/a.mdx:1:1 missing-field'],
    ],
    ['has an invalid number', "---\ntitle: X\nnumber: '1.'\n---\n\nText.\n", ['content/a.mdx:3:9 invalid-value']],
    [
      'has front matter that is not YAML',
      "---\nnumber: '1\ntitle: X\n---\n\nText.\n",
      ['content/a.mdx:2:9 yaml-syntax'],
    ],
    ['is not MDX', "---\nnumber: '1'\ntitle: X\n---\n\nText <Note>.\n", ['content/a.mdx:6:6 mdx-syntax']],
    [
      'has an expression in its text',
      "---\nnumber: '1'\ntitle: X\n---\nAll {of} it.\n",
      ['content/a.mdx:5:5 section-expression'],
    ],
    [
      'has problems in front matter and text',
      "---\nnumber: '1'\nname: X\n---\n\nAll {of} it.\n",
      ['content/a.mdx:2:1 missing-field', 'content/a.mdx:3:1 unknown-field', 'content/a.mdx:6:5 section-expression'],
    ],
  ])('reports a file that %s', (_, text, problems) => expect(problemsOf(text)).toEqual(problems));

  it('returns the id of a section that could not be read', () => {
    expect(['text', "---\nnumber: '1'\n---\n", Buffer.from([0xff])].map((text) => read(text))).toMatchObject([
      { id: 'a' },
      { id: 'a' },
      { id: 'a' },
    ]);
  });
});

describe('readSection with a cache', () => {
  /** A cache that has these sections, and the sections that were added to it. */
  function cacheOf(known?: ParsedSection) {
    const kept: [bytes: string, id: string, parsed: ParsedSection][] = [];
    const cache: SectionCache = {
      program: '',
      get: () => known,
      keep: (bytes, id, parsed) => kept.push([Buffer.from(bytes).toString(), id, parsed]),
      changed: () => undefined,
    };
    return { cache, kept };
  }

  it('adds a section that it parsed, without its path', () => {
    const { cache, kept } = cacheOf();
    const { path: _, ...parsed } = read(valid, cache) as ParsedSection & { path: string };
    expect(kept).toEqual([[valid, 'a', parsed]]);
  });

  it('does not add a section with problems', () => {
    const { cache, kept } = cacheOf();
    read('text', cache);
    expect(kept).toEqual([]);
  });

  it('returns a section of the cache, with the path of the file, and adds nothing', () => {
    const { path: _, ...parsed } = read(valid) as ParsedSection & { path: string };
    const { cache, kept } = cacheOf(parsed);
    expect(read('text that is never parsed', cache)).toEqual({ path: 'content/a.mdx', ...parsed });
    expect(kept).toEqual([]);
  });
});
