import { describe, expect, it } from 'vitest';
import { currentCounterparts, linkToCurrentClauses } from '../../../src/model/current-clauses.ts';
import type { SectionChange } from '../../../src/model/diff.ts';
import type { ClauseChange } from '../../../src/model/clause-change.ts';
import type { Standing } from '../../../src/model/standing-words.ts';

const clause = (id: string, label: string, text = label) => ({
  id,
  label,
  kind: 'paragraph' as const,
  text,
  html: text,
  list: null,
  inNote: false,
});
const [old, current] = [clause('s1-p1', '§1 ¶1'), clause('s2-p3', '§2 ¶3')];
const diffOf = (...sections: SectionChange[]) => ({ from: '2020-01-01', to: '2021-01-01', sections });
const today = { date: '2021-01-01', title: 'Policy', sections: [] };

describe('currentCounterparts', () => {
  const kept: ClauseChange[] = [
    { kind: 'same', from: old, to: current },
    { kind: 'changed', from: old, to: current, lines: [], details: [], rewritten: false },
    { kind: 'moved', from: old, to: current },
  ];

  it.each(kept)('maps a clause that is $kind to its section, id and label of today', (change) => {
    expect([...currentCounterparts(diffOf({ id: 'backups', clauses: [change] }), today)]).toEqual([
      ['s1-p1', { words: 'all', clauses: [{ section: 'backups', id: 's2-p3', label: '§2 ¶3' }] }],
    ]);
  });

  it('maps a removed clause to the clauses that have its words today, and leaves out added ones', () => {
    const joined = clause('s4-p1', '§4 ¶1', 'Tools are cleaned. Tools are counted.');
    const revision = { ...today, sections: [{ id: 'tools', number: '4', title: 'Tools', clauses: [joined] }] };
    const clauses: ClauseChange[] = [
      { kind: 'removed', from: clause('s1-p1', '§1 ¶1', 'Tools are counted.') },
      { kind: 'removed', from: clause('s1-p2', '§1 ¶2', 'The shed is locked.') },
      { kind: 'added', to: joined },
    ];
    expect([...currentCounterparts(diffOf({ id: 'tools', clauses }), revision)]).toEqual([
      ['s1-p1', { words: 'all', clauses: [{ section: 'tools', id: 's4-p1', label: '§4 ¶1' }] }],
      ['s1-p2', { words: 'none' }],
    ]);
  });
});

describe('linkToCurrentClauses', () => {
  const mark = (id: string) => `<a href="#${id}" class="mark" aria-label="§1 ¶1">¶1</a>`;
  const clauses = [
    { section: 'backups', id: 's2-p3', label: '§2 ¶3' },
    { section: 'staff', id: 's5-p1', label: '§5 ¶1' },
  ];
  const counterparts = new Map<string, Standing>([
    ['s1-p1', { words: 'all', clauses: clauses.slice(0, 1) }],
    ['s1-p3', { words: 'some', clauses }],
  ]);
  const link = (html: string) =>
    linkToCurrentClauses(html, counterparts, ({ section, id }) => `/policy/${section}/?a&b#${id}`);

  it('adds a link to the current clause after the mark of the old one', () => {
    expect(link(`<p>${mark('s1-p1')} Kept.</p>`)).toBe(
      `<p>${mark('s1-p1')}<a class="mark today" href="/policy/backups/?a&amp;b#s2-p3">today §2 ¶3</a> Kept.</p>`,
    );
  });

  it('adds a link to each clause of today that has some of its words', () => {
    expect(link(mark('s1-p3'))).toBe(
      `${mark('s1-p3')}<span class="mark today">in part today <a href="/policy/backups/?a&amp;b#s2-p3">§2 ¶3</a>, ` +
        '<a href="/policy/staff/?a&amp;b#s5-p1">§5 ¶1</a></span>',
    );
  });

  it('names three of the clauses of today, and how many more there are', () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ section: 'a', id: `s1-p${index}`, label: `§1 ¶${index}` }));
    const standings = new Map<string, Standing>([['s1-p3', { words: 'all', clauses: many }]]);
    expect(linkToCurrentClauses(mark('s1-p3'), standings, ({ id }) => `#${id}`)).toMatch(
      /today <a href="#s1-p0">§1 ¶0<\/a>, .*<a href="#s1-p2">§1 ¶2<\/a> and 2 more<\/span>$/,
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
