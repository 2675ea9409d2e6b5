import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { applyEdit, draftEdit } from '../../../src/cli/edit-draft.ts';
import { editOutline, type OutlineEdits } from '../../../src/cli/edit-outline.ts';
import { readSection } from '../../../src/library/read-section.ts';
import { readContentFiles } from '../../../src/library/content-files.ts';
import { edit, withFolder } from '../library/check.ts';

const base = 'tests/fixtures/broken/base/policy/2024-05-01';

/** Edits a copy of the base's revision; returns the notes, the names of its files, and the sections that can be read. */
function editBase(edits: Partial<OutlineEdits>, { ids = [] as string[], change = (text: string) => text } = {}) {
  return withFolder((folder) => {
    cpSync(base, folder, { recursive: true });
    edit(path.join(folder, 'scope.mdx'), change);
    const sectionsBefore = sectionsIn(folder).sections;
    const outline = editOutline(sectionsBefore, { inserted: [], removed: [], ...edits });
    const draft = draftEdit(folder, outline, new Set([...sectionsBefore.map(({ id }) => id), ...ids]));
    applyEdit(folder, draft);
    return { notes: draft.notes, names: readdirSync(folder), ...sectionsIn(folder) };
  });
}

function sectionsIn(folder: string) {
  const files = readContentFiles(folder).filter(({ name }) => name.endsWith('.mdx'));
  const read = files.map((file) => readSection(file, path.basename(file.name, '.mdx')));
  return {
    sections: read.flatMap((one) => ('section' in one ? one.section : [])),
    rules: read.flatMap((one) => ('problems' in one ? one.problems.map(({ rule }) => rule) : [])),
  };
}

it('draftEdit adds a file named by its title, whose text the check refuses, and keeps the names of the others', () => {
  const { notes, names, sections, rules } = editBase({ inserted: [{ after: '1', title: 'Key management' }] });
  expect(names).toEqual([
    'backups.mdx',
    'copies.mdx',
    'hosting.mdx',
    'key-management.mdx',
    'revision.yaml',
    'scope.mdx',
  ]);
  expect(rules).toEqual(['unwritten-section']);
  expect(sections.map(({ id, number }) => `${number} ${id}`)).toEqual([
    '1 backups',
    '1.1 copies',
    '3 hosting',
    '4 scope',
  ]);
  expect(notes).toEqual([
    'Section 2 is new: write key-management.mdx.',
    'Section 2 “Hosting” is 3 now: hosting.mdx.',
    'Section 3 “Scope” is 4 now: scope.mdx.',
  ]);
});

it('draftEdit says that the label of a section that gets another number is still the same', () => {
  const { notes } = editBase(
    { removed: ['2'] },
    { change: (text) => text.replace('number:', "label: '(b)'\nnumber:") },
  );
  expect(notes.at(-1)).toBe('Section 3 “Scope” is 2 now: scope.mdx. Its label is still “(b)”.');
});

it('draftEdit says which sections come after numbers that the document leaves out', () => {
  const change = (text: string) => text.replace(/number: .*\n/, "number: '7'\nskipsNumbers: true\n");
  const skipping = (edits: Partial<OutlineEdits>) =>
    editBase(edits, { change }).sections.flatMap(({ number, skipsNumbers }) => (skipsNumbers ? number : []));
  expect(skipping({ inserted: [{ after: '2', title: 'New' }] })).toEqual(['7']);
  expect(skipping({ inserted: ['2', '2', '2', '2'].map((after) => ({ after, title: 'New' })) })).toEqual([]);
});

it('draftEdit removes the file of a section that is removed', () => {
  const { notes, names, sections } = editBase({ removed: ['2'] });
  expect(names).not.toContain('hosting.mdx');
  expect(sections.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 backups', '1.1 copies', '2 scope']);
  expect(notes).toEqual(['Section 2 “Hosting” is removed: hosting.mdx.', 'Section 3 “Scope” is 2 now: scope.mdx.']);
});

it('draftEdit gives a new section no file name that a section has or ever had', () => {
  const inserted = ['Hosting', 'Old section', '???', 'Old section'].map((title) => ({ after: '3', title }));
  const { notes } = editBase({ inserted, removed: ['2'] }, { ids: ['old-section'] });
  expect(notes.slice(0, 4)).toEqual([
    'Section 3 is new: write hosting-2.mdx.',
    'Section 4 is new: write old-section-2.mdx.',
    'Section 5 is new: write section-5.mdx.',
    'Section 6 is new: write old-section-3.mdx.',
  ]);
});

it('draftEdit names the places that name a section by its number before', () => {
  const { notes } = editBase(
    { removed: ['1.1'], inserted: [{ after: '1', title: 'New' }] },
    { change: (text) => `${text}\nSee section 2, and section 1.1 as well as section 1.\n` },
  );
  const stale = notes.filter((note) => note.includes(' names '));
  expect(stale).toEqual([
    expect.stringMatching(
      /^scope\.mdx:\d+:5 names “section 2”, which is 3 now\. Correct it if it means this policy\.$/,
    ),
    expect.stringMatching(/^scope\.mdx:\d+:20 names “section 1\.1”, which is removed\./),
  ]);
});
