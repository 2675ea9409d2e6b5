import { describe, expect, it } from 'vitest';
import { currentCounterparts, linkToCurrentClauses } from '../../../src/model/current-clauses.ts';
import type { ClauseChange, SectionChange } from '../../../src/model/diff.ts';

const clause = (id: string, label: string) => ({ id, label, text: label, html: label });
const [old, current] = [clause('s1-p1', '§1 ¶1'), clause('s2-p3', '§2 ¶3')];
const diffOf = (...sections: SectionChange[]) => ({ from: '2020-01-01', to: '2021-01-01', sections });

describe('currentCounterparts', () => {
  const kept: ClauseChange[] = [
    { kind: 'same', from: old, to: current },
    { kind: 'changed', from: old, to: current, words: [] },
    { kind: 'moved', from: old, to: current },
  ];

  it.each(kept)('maps a clause that is $kind to its section, id and label of today', (change) => {
    expect([...currentCounterparts(diffOf({ id: 'backups', clauses: [change] }))]).toEqual([
      ['s1-p1', { section: 'backups', id: 's2-p3', label: '§2 ¶3' }],
    ]);
  });

  it('omits clauses that were removed or added', () => {
    const clauses: ClauseChange[] = [
      { kind: 'removed', from: old },
      { kind: 'added', to: current },
    ];
    expect(currentCounterparts(diffOf({ id: 'backups', clauses })).size).toBe(0);
  });

  it('covers the clauses of every section', () => {
    const other = clause('s9-p1', '§9 ¶1');
    const diff = diffOf(
      { id: 'backups', clauses: [{ kind: 'same', from: old, to: old }] },
      { id: 'people', clauses: [{ kind: 'same', from: other, to: other }] },
    );
    expect([...currentCounterparts(diff).values()].map(({ section }) => section)).toEqual(['backups', 'people']);
  });
});

describe('linkToCurrentClauses', () => {
  const mark = (id: string) => `<a href="#${id}" class="mark" aria-label="§1 ¶1">¶1</a>`;
  const counterparts = new Map([['s1-p1', { section: 'backups', id: 's2-p3', label: '§2 ¶3' }]]);
  const link = (html: string) =>
    linkToCurrentClauses(html, counterparts, ({ section, id }) => `/policy/${section}/?a&b#${id}`);

  it('adds a link to the current clause after the mark of the old one', () => {
    expect(link(`<p>${mark('s1-p1')} Kept.</p>`)).toBe(
      `<p>${mark('s1-p1')}<a class="mark today" href="/policy/backups/?a&amp;b#s2-p3">today §2 ¶3</a> Kept.</p>`,
    );
  });

  it('says of a clause without a counterpart that it is no longer in force', () => {
    expect(link(`<p>${mark('s1-p2')} Gone.</p>`)).toBe(
      `<p>${mark('s1-p2')}<span class="mark today">no longer in force</span> Gone.</p>`,
    );
  });

  it('adds to every mark, and also to a mark without further attributes or text', () => {
    const bare = '<a href="#s1-p2" class="mark"></a>';
    expect(link(`${mark('s1-p1')}${mark('s1-p2')}${bare}`).match(/class="mark today"/g)).toHaveLength(3);
  });

  it('leaves all other links as they are', () => {
    const html = '<a href="#s1-p1">here</a> <a href="/x/" class="mark">x</a> <a href="#" class="mark">x</a>';
    expect(link(html)).toBe(html);
  });
});
