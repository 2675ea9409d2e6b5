import { describe, expect, it } from 'vitest';
import { type ChangeCounts, countChanges, describeCounts } from '../../../src/model/change-counts.ts';
import type { SectionChange } from '../../../src/model/diff.ts';
import type { ClauseChange } from '../../../src/model/clause-change.ts';

const clause = {
  id: 's1-p1',
  label: '§1 ¶1',
  kind: 'paragraph' as const,
  text: 'One.',
  html: 'One.',
  list: null,
  inNote: false,
};
const same: ClauseChange = { kind: 'same', from: clause, to: clause };
const added: ClauseChange = { kind: 'added', to: clause };
const removed: ClauseChange = { kind: 'removed', from: clause };
const changed: ClauseChange = { kind: 'changed', from: clause, to: clause, lines: [], details: [], rewritten: false };
const moved: ClauseChange = { kind: 'moved', from: clause, to: clause };

const none: ChangeCounts = {
  added: 0,
  removed: 0,
  changed: 0,
  moved: 0,
  sectionsAdded: 0,
  sectionsRemoved: 0,
  retitled: 0,
  renumbered: 0,
  relabelled: 0,
  title: false,
};
const section = (number: string, title = 'Keys') => ({ id: 'a', number, title, clauses: [] });
const kept = (...clauses: ClauseChange[]): SectionChange => ({
  id: 'a',
  from: section('1'),
  to: section('1'),
  clauses,
});
const count = (...sections: SectionChange[]) => countChanges({ from: '2020-01-01', to: '2021-01-01', sections });

describe('countChanges', () => {
  it('counts each kind of change over all sections, and leaves out what stayed the same', () => {
    expect(count(kept(same, added, changed, same), kept(changed, removed, changed, moved, moved), kept())).toEqual({
      ...none,
      added: 1,
      removed: 1,
      changed: 3,
      moved: 2,
    });
  });

  it.each<[string, SectionChange, Partial<ChangeCounts>]>([
    ['new', { id: 'a', to: section('1'), clauses: [] }, { sectionsAdded: 1 }],
    ['gone', { id: 'a', from: section('1'), clauses: [] }, { sectionsRemoved: 1 }],
    ['renumbered', { id: 'a', from: section('1'), to: section('2'), clauses: [same] }, { renumbered: 1 }],
    ['retitled', { id: 'a', from: section('1'), to: section('1', 'Locks'), clauses: [same] }, { retitled: 1 }],
    [
      'relabelled',
      {
        id: 'a',
        from: { ...section('1'), label: 'Article 4' },
        to: { ...section('1'), label: 'Annex A' },
        clauses: [same],
      },
      { relabelled: 1 },
    ],
    [
      'both',
      { id: 'a', from: section('1'), to: section('2', 'Locks'), clauses: [same] },
      { retitled: 1, renumbered: 1 },
    ],
    [
      'changed and renumbered',
      { id: 'a', from: section('1'), to: section('2'), clauses: [changed] },
      { changed: 1, renumbered: 1 },
    ],
  ])('counts a section that is %s', (_, change, counts) => expect(count(change)).toEqual({ ...none, ...counts }));

  it('notes that the title of the policy changed', () => {
    const titles = { from: 'Policy', to: 'Security policy' };
    expect(countChanges({ from: '2020-01-01', to: '2021-01-01', titles, sections: [] })).toEqual({
      ...none,
      title: true,
    });
  });

  it('is zero of every kind for two equal revisions', () => expect(count(kept(same))).toEqual(none));
});

describe('describeCounts', () => {
  it.each([
    [{}, 'Nothing changed'],
    [{ added: 1 }, '1 clause added'],
    [{ removed: 2 }, '2 clauses removed'],
    [{ changed: 1, moved: 3 }, '1 clause changed, 3 moved'],
    [{ added: 2, removed: 1, changed: 4, moved: 1 }, '2 clauses added, 1 removed, 4 changed, 1 moved'],
    [{ sectionsAdded: 1, renumbered: 12 }, '1 section added, 12 renumbered'],
    [{ changed: 1, sectionsRemoved: 2, retitled: 1 }, '1 clause changed; 2 sections removed, 1 retitled'],
    [{ title: true }, 'The title changed'],
    [{ changed: 1, title: true }, '1 clause changed; the title changed'],
  ])('describes %j as “%s”', (counts, words) => expect(describeCounts({ ...none, ...counts })).toBe(words));
});
