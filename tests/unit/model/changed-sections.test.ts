import { expect, it } from 'vitest';
import { changedSections } from '../../../src/model/changed-sections.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { markdownRevision } from './markdown-revision.ts';

it('changedSections() names the sections of the redline, with the old number of those that were removed', () => {
  const from = markdownRevision('2020-01-01', [
    { id: 'gates', body: 'Gates are shut.' },
    { id: 'lamps', body: 'Lamps are lit.' },
    { id: 'ponds', label: 'Annex A', body: 'Ponds are deep.' },
  ]);
  const to = markdownRevision('2021-01-01', [
    { id: 'gates', label: 'I', body: 'Gates are open.' },
    { id: 'boats', title: 'Boats & oars', body: 'Boats are for staff.' },
  ]);
  expect(changedSections(diffRevisions(from, to))).toEqual([
    { anchor: 's1', number: '1', title: 'I. gates', remark: '' },
    { anchor: 'removed-lamps', number: '', title: 'lamps', remark: 'removed; it was 2' },
    { anchor: 'removed-ponds', number: '', title: 'Annex A. ponds', remark: 'removed; it was 3' },
    { anchor: 's2', number: '2', title: 'Boats & oars', remark: 'new' },
  ]);
});
