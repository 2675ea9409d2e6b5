import { describe, expect, it } from 'vitest';
import { readRevision, unexpectedFile } from '../../../src/library/read-revision.ts';
import { filesOfPolicy } from '../../../src/library/content-files.ts';
import { filesOf, placesAndRules } from './files.ts';

const about = (date: string, more = '') =>
  `title: Security policy\npublishedAt: '${date}T09:00:00+03:00'\nsummary: First.\n${more}`;
const section = (number: string, body = `Text of ${number}.`) =>
  `---\nnumber: '${number}'\ntitle: Title ${number}\n---\n\n${body}\n`;

/** Reads the revision of 1 May 2024 with these files in its folder. */
function read(
  texts: Record<string, string | Buffer>,
  { date = '2024-05-01', sealed = true, missing = [] }: { date?: string; sealed?: boolean; missing?: string[] } = {},
) {
  const files = filesOf(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`policy/${date}/${name}`, text])),
  );
  const own = filesOfPolicy(files, 'policy');
  const result = readRevision({ policy: 'policy', date }, own, `content/policy/${date}`, { sealed, missing });
  return {
    ...result,
    found: placesAndRules(result.problems).map((line) => line.replace(`content/policy/${date}/`, '')),
  };
}
const valid = { 'revision.yaml': about('2024-05-01'), 'a.mdx': section('1'), 'b.mdx': section('2') };

describe('readRevision', () => {
  it('returns the revision with its metadata and its sections', () => {
    const { revision, problems, unread, date } = read(valid);
    expect([problems, unread, date]).toEqual([[], [], '2024-05-01']);
    expect(revision).toMatchObject({
      date: '2024-05-01',
      sealed: true,
      title: 'Security policy',
      publishedAt: '2024-05-01T09:00:00+03:00',
      summary: 'First.',
      sections: [
        { id: 'a', number: '1', title: 'Title 1' },
        { id: 'b', number: '2', title: 'Title 2' },
      ],
    });
    expect(read(valid, { sealed: false }).revision?.sealed).toBe(false);
  });

  it.each([
    ['Security policy', true],
    ['Title 0', undefined],
  ])('knows whether a section 0 with the title %s is the preamble of the policy', (title, expected) => {
    const { revision } = read({ ...valid, 'c.mdx': section('0').replace('Title 0', title) });
    expect(revision?.sections[0]?.isPreamble).toBe(expected);
  });

  it('sorts the sections by number, whatever their files are named', () => {
    const ordered = ['0', '1', '1.1', '1.2', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
    const files = ordered.toReversed().map((number, index) => [`${'abcdefghijklm'[index]}.mdx`, section(number)]);
    const { revision } = read({ ...Object.fromEntries(files), 'revision.yaml': about('2024-05-01') });
    expect(revision?.sections.map(({ number }) => number)).toEqual(ordered);
  });

  it('returns the external URLs of its sections and its metadata, with their positions', () => {
    const { links } = read({
      'revision.yaml': about('2024-05-01', 'source: https://old.example/policy\n'),
      'a.mdx': section('1', 'See [this](https://acme.example/).'),
    });
    expect(links).toEqual([
      { url: 'https://acme.example/', path: 'content/policy/2024-05-01/a.mdx', line: 6, column: 5 },
      { url: 'https://old.example/policy', path: 'content/policy/2024-05-01/revision.yaml', line: 4, column: 9 },
    ]);
  });

  it.each<[string, Record<string, string | Buffer>, string[]]>([
    ['without sections', { 'revision.yaml': about('2024-05-01') }, ['content/policy/2024-05-01:1:1 empty-revision']],
    ['without revision.yaml', { 'a.mdx': section('1') }, ['revision.yaml:1:1 missing-file']],
    [
      'whose revision.yaml is of another day',
      { ...valid, 'revision.yaml': about('2024-05-02') },
      ['revision.yaml:2:14 date-mismatch'],
    ],
    [
      'whose revision.yaml lacks a field',
      { ...valid, 'revision.yaml': 'title: X\n' },
      ['revision.yaml:1:1 missing-field', 'revision.yaml:1:1 missing-field'],
    ],
    [
      'whose revision.yaml is not UTF-8',
      { ...valid, 'revision.yaml': Buffer.from([0xff]) },
      ['revision.yaml:1:1 not-utf8'],
    ],
    ['with a number twice', { ...valid, 'c.mdx': section('1') }, ['c.mdx:2:9 number-duplicate']],
    ['with a number that has no parent', { ...valid, 'c.mdx': section('3.1') }, ['c.mdx:2:9 number-parent']],
    ['with a number that skips one', { ...valid, 'c.mdx': section('4') }, ['c.mdx:2:9 number-skipped']],
    ['with a number that skips one below', { ...valid, 'c.mdx': section('2.2') }, ['c.mdx:2:9 number-skipped']],
    ['with a section that is invalid', { ...valid, 'c.mdx': 'text' }, ['c.mdx:1:1 front-matter']],
    ['with a file of another kind', { ...valid, 'notes.txt': '' }, ['notes.txt:1:1 unexpected-file']],
    ['with a section in a folder', { ...valid, 'deep/c.mdx': section('3') }, ['deep/c.mdx:1:1 unexpected-file']],
    ['with a section whose name is no id', { ...valid, 'C.mdx': section('3') }, ['C.mdx:1:1 unexpected-file']],
    ['with another YAML file', { ...valid, 'my-revision.yaml': '' }, ['my-revision.yaml:1:1 unexpected-file']],
  ])('reports a revision %s, and returns it only in part', (_, texts, expected) => {
    const { revision, found } = read(texts);
    expect(found).toEqual(expected);
    expect(revision).toBeUndefined();
  });

  it('reports a folder whose name is not a date, and does not compare it with revision.yaml', () => {
    const { found } = read(valid, { date: 'new' });
    expect(found).toEqual(['content/policy/new:1:1 malformed-date']);
  });

  it('reads the second revision of a day, whose publishedAt has the day of its folder', () => {
    const second = { ...valid, 'revision.yaml': about('2024-05-01') };
    expect(read(second, { date: '2024-05-01-2' })).toMatchObject({ found: [], revision: { date: '2024-05-01-2' } });
    const { found } = read(second, { date: '2024-05-02-2' });
    expect(found).toEqual(['revision.yaml:2:14 date-mismatch']);
  });

  it.each(['2024-05-01-1', '2024-05-01-02', '2024-02-30-2'])('reports a folder that is named %s', (date) => {
    const { problems } = read(valid, { date });
    expect(problems).toMatchObject([
      {
        path: `content/policy/${date}`,
        rule: 'malformed-date',
        message: `The folder name “${date}” is not a date.`,
        hint: 'Name the folder after the date of the revision, written as YYYY-MM-DD, with -2, -3 for a later one of that day.',
      },
    ]);
  });

  it('returns when the revision was published, with the position in revision.yaml', () => {
    const place = { path: 'content/policy/2024-05-01/revision.yaml', line: 2, column: 14 };
    expect(read(valid).published).toEqual({ time: '2024-05-01T09:00:00+03:00', ...place });
    expect(read({ 'a.mdx': section('1') }).published).toBeUndefined();
  });

  it('says which section has the same number, and which is missing', () => {
    const messages = (texts: Record<string, string>) =>
      read({ ...valid, ...texts }).problems.map(({ message, hint }) => `${message} ${hint}`);
    expect(messages({ 'c.mdx': section('1') })).toEqual([
      'Number 1 is used twice. Give this section or content/policy/2024-05-01/a.mdx another number.',
    ]);
    expect(messages({ 'c.mdx': section('3.1') })).toEqual([
      'Section 3.1 has no parent: there is no section 3. Add section 3 or renumber.',
    ]);
    expect(messages({ 'c.mdx': section('4') })).toEqual([
      'There is a section 4 but no section 3. Add section 3, renumber, or write skipsNumbers: true if the document has none.',
    ]);
  });

  it('returns the sections that could be read, and the ids of the others', () => {
    const { sections, unread } = read({ ...valid, 'c.mdx': 'text' }, { missing: ['d.mdx', 'e.txt'] });
    expect(sections.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(unread).toEqual(['c', 'd']);
  });

  it('takes numbers that the document leaves out, if a section says so', () => {
    const late = (number: string) => section(number).replace('title:', 'skipsNumbers: true\ntitle:');
    const files = {
      'revision.yaml': about('2024-05-01'),
      'a.mdx': late('7'),
      'b.mdx': late('7.2'),
      'c.mdx': section('8'),
    };
    const { found, sections } = read(files);
    expect(found).toEqual([]);
    expect(sections.map(({ number, skipsNumbers }) => [number, skipsNumbers])).toEqual([
      ['7', true],
      ['7.2', true],
      ['8', undefined],
    ]);
    expect(read({ ...files, 'b.mdx': late('9.1') }).found).toEqual(['b.mdx:2:9 number-parent']);
  });

  it('does not look at the numbers if a section could not be read or is missing', () => {
    expect(read({ ...valid, 'c.mdx': 'text', 'd.mdx': section('4') }).found).toEqual(['c.mdx:1:1 front-matter']);
    expect(read({ ...valid, 'd.mdx': section('4') }, { missing: ['c.mdx'] }).found).toEqual([]);
  });

  it('does not report sealed files that are missing, which the seals report', () => {
    expect(read({ 'a.mdx': section('1') }, { missing: ['revision.yaml'] }).found).toEqual([]);
    expect(read({ 'revision.yaml': about('2024-05-01') }, { missing: ['a.mdx'] }).found).toEqual([]);
    expect(read({ 'a.mdx': section('1') }, { missing: ['b.yaml'] }).found).toEqual(['revision.yaml:1:1 missing-file']);
  });
});

it('unexpectedFile names the file that is not published', () => {
  const [file] = filesOf({ 'policy/notes.txt': '' });
  expect(file && unexpectedFile(file)).toMatchObject({
    path: 'content/policy/notes.txt',
    line: 1,
    column: 1,
    rule: 'unexpected-file',
    message: 'Unexpected file: nothing in notes.txt is published.',
  });
});
