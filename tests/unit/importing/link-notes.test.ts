import { expect, it } from 'vitest';
import { indexSourceNote, relativeLinksNote } from '../../../src/importing/link-notes.ts';
import { importText } from './import-text.ts';

const notesOf = (url: string, source?: string) =>
  importText(`# P\n\n## A\n\nSee [our (long) terms](${url}).\n`, { source }).notes;

it.each([
  ['../security/index.md', undefined, 1],
  ['/support', undefined, 1],
  ['terms.md', undefined, 1],
  ['terms.md', 'https://example.com/policy/', 0],
  ['https://example.com/terms', undefined, 0],
  ['#gone', undefined, 0],
  ['mailto:nobody', undefined, 0],
])('a link to %s that is imported with the source %s makes %s notes on relative links', (url, source, count) =>
  expect(relativeLinksNote([notesOf(url, source)])).toHaveLength(count),
);

it.each([
  ['privacy/index.md', 'https://example.com/privacy', 'https://example.com/. If', 'https://example.com/privacy/'],
  ['index.html', 'https://example.com/a/b?x=1#y', 'https://example.com/a/. If', 'https://example.com/a/b/'],
])('indexSourceNote() says of %s with the source %s where its links lead', (file, source, folder, better) => {
  const [note] = indexSourceNote(file, source);
  expect(note).toContain(`resolved against ${folder}`);
  expect(note?.endsWith(`--source ${better}`)).toBe(true);
});

it.each([
  ['privacy/index.md', 'https://example.com/privacy/'],
  ['privacy/index.md', 'https://example.com/privacy/index.md'],
  ['privacy/index.md', 'https://example.com/index'],
  ['privacy/index.md', undefined],
  ['privacy.md', 'https://example.com/privacy'],
  ['reindex.md', 'https://example.com/privacy'],
])('indexSourceNote() says nothing of %s with the source %s', (file, source) =>
  expect(indexSourceNote(file, source)).toEqual([]),
);

it('the note on relative links says how many revisions leave them out', () => {
  expect(relativeLinksNote([notesOf('/a'), [], notesOf('/b')])[0]).toMatch(/^2 revisions leave out relative links\./);
  expect(relativeLinksNote([notesOf('/a')])[0]).toMatch(/^1 revision leaves out relative links\./);
});
