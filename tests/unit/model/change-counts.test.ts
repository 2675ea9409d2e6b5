import { describe, expect, it } from 'vitest';
import { countChanges, describeCounts } from '../../../src/model/change-counts.ts';
import type { ClauseChange } from '../../../src/model/diff.ts';

const clause = { id: 's1-p1', label: '§1 ¶1', text: 'One.', html: 'One.' };
const same: ClauseChange = { kind: 'same', from: clause, to: clause };
const added: ClauseChange = { kind: 'added', to: clause };
const removed: ClauseChange = { kind: 'removed', from: clause };
const changed: ClauseChange = { kind: 'changed', from: clause, to: clause, words: [] };
const moved: ClauseChange = { kind: 'moved', from: clause, to: clause };

describe('countChanges', () => {
  it('counts each kind of change over all sections, and leaves out what stayed the same', () => {
    const sections = [
      { id: 'a', clauses: [same, added, changed, same] },
      { id: 'b', clauses: [changed, removed, changed, moved, moved] },
      { id: 'c', clauses: [] },
    ];
    expect(countChanges({ from: '2020-01-01', to: '2021-01-01', sections })).toEqual({
      added: 1,
      removed: 1,
      changed: 3,
      moved: 2,
    });
  });

  it('is zero of every kind for two equal revisions', () => {
    expect(countChanges({ from: '2020-01-01', to: '2021-01-01', sections: [{ id: 'a', clauses: [same] }] })).toEqual({
      added: 0,
      removed: 0,
      changed: 0,
      moved: 0,
    });
  });
});

describe('describeCounts', () => {
  const none = { added: 0, removed: 0, changed: 0, moved: 0 };

  it.each([
    [{}, 'No clause changed'],
    [{ added: 1 }, '1 clause added'],
    [{ removed: 2 }, '2 clauses removed'],
    [{ changed: 1, moved: 3 }, '1 clause changed, 3 moved'],
    [{ added: 2, removed: 1, changed: 4, moved: 1 }, '2 clauses added, 1 removed, 4 changed, 1 moved'],
  ])('describes %j as “%s”', (counts, words) => expect(describeCounts({ ...none, ...counts })).toBe(words));
});
