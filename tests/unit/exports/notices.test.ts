import { describe, expect, it } from 'vitest';
import { hasOtherSources, sourcesNotice, statusNotices } from '../../../src/exports/notices.ts';
import type { Library } from '../../../src/library/library-types.ts';
import { tinyLibrary } from './tiny-library.ts';

const library = tinyLibrary();
const silent: Partial<Library> = { subjects: [], certificates: [], processors: [], contacts: [] };
const [, certificate] = library.certificates;
const [processor] = library.processors;
const [contact] = library.contacts;
const [, backups] = library.subjects;
if (!certificate || !processor || !contact || !backups) throw new Error('The library lacks an entry.');
const { source } = processor;

describe('hasOtherSources', () => {
  it.each<[what: string, changes: Partial<Library>, expected: boolean]>([
    ['nothing', {}, false],
    ['contacts that rest on the policy', { contacts: [contact] }, false],
    ['a statement with another source', { subjects: [backups] }, true],
    ['a certificate with another source', { certificates: [certificate] }, true],
    ['a processor with another source', { processors: [processor] }, true],
    ['a contact with another source', { contacts: [{ ...contact, source }] }, true],
  ])('of a library with %s is %3$s', (_what, changes, expected) => {
    expect(hasOtherSources(tinyLibrary({ ...silent, ...changes }))).toBe(expected);
  });
});

describe('sourcesNotice', () => {
  it('says whether there are sources other than the policy', () => {
    expect(sourcesNotice(tinyLibrary(silent))).toBe('The only source is the policy of 1 May 2024.');
    expect(sourcesNotice(tinyLibrary({ ...silent, processors: [processor] }))).toBe(
      'Sources: the policy of 1 May 2024; the company itself, with the day on which it said so.',
    );
    expect(sourcesNotice(library)).toBe(
      'Sources: the policy of 1 May 2024; documents, each with the day on which it was seen; the company itself, with the day on which it said so.',
    );
  });
});

describe('statusNotices', () => {
  it('count the questions with each status', () => {
    expect(statusNotices(library).map(({ name, count }) => [name, count])).toEqual([
      ['Stated', 3],
      ['Stated in part', 1],
      ['Not stated', 2],
      ['Not assessed', 2],
    ]);
  });

  it('leave out “not assessed” if every question is judged, and no other status', () => {
    expect(statusNotices({ subjects: [] }).map(({ name, count }) => [name, count])).toEqual([
      ['Stated', 0],
      ['Stated in part', 0],
      ['Not stated', 0],
    ]);
  });
});
