import { describe, expect, it } from 'vitest';
import { countStops, redlineControls } from '../../../src/model/redline-controls.ts';
import type { SectionChange } from '../../../src/model/diff.ts';
import { changesStrings } from '../../../src/strings/index.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { twoRevisions } from './markdown-revision.ts';

const diffOf = (from: string, to: string) => diffRevisions(...twoRevisions(from, to));
const section = (title: string) => ({ id: 'a', number: '1', title, clauses: [] });
const retitled: SectionChange = { id: 'a', from: section('Before'), to: section('Now'), clauses: [] };

describe('countStops()', () => {
  it.each([
    ['no change', 'Keys are locked away.', 'Keys are locked away.', 0],
    ['one clause that changed', 'Keys are kept.\n\nDoors are shut.', 'Keys are locked.\n\nDoors are shut.', 1],
    ['two clauses', 'Keys are kept by staff.', 'Keys are locked by staff.\n\nAll new words stand here today.', 2],
  ])('counts %s', (_, from, to, count) => {
    expect(countStops(diffOf(from, to))).toBe(count);
  });

  it('counts a section of which only the title changed', () => {
    expect(countStops({ sections: [retitled] })).toBe(1);
  });
});

describe('redlineControls()', () => {
  const controls = (sections: SectionChange[]) =>
    redlineControls({ from: '2020-01-01', to: '2021-01-01', sections }, changesStrings);

  it('has the switch alone where there is one change', () => {
    expect(controls([retitled])).toBe(
      '<div class="switch" role="group" aria-label="What is shown"><button type="button" aria-pressed="true" data-full="false">Changes only</button> ' +
        '<button type="button" aria-pressed="false" data-full="true">Full text</button></div>',
    );
  });

  it('says how many places the steps go through', () => {
    expect(controls([retitled, retitled])).toContain(
      '<button type="button" data-step="-1">Previous<span class="of-what"> change</span></button> <button type="button" data-step="1">Next<span class="of-what"> change</span></button> <output data-at>2 places</output></div>',
    );
  });
});
