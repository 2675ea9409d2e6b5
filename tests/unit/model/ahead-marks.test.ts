import { describe, expect, it } from 'vitest';
import { markAhead } from '../../../src/model/ahead-marks.ts';
import type { ClauseAhead } from '../../../src/model/clauses-ahead.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { textLanguage } from '../../../src/model/text-language.ts';

const label = (id: string) => `<a href="#${id}" class="mark" aria-label="section 1, paragraph 1">¶1</a>`;
const revision = { date: '2025-01-13' } as Revision;
const changed: ClauseAhead = { from: '2027-01-01', until: { revision, clause: { id: 's2-p4', label: '§2 ¶4' } } };
const marked = (ahead: ClauseAhead, html = label('s1-p1'), language = {}) =>
  markAhead(html, new Map([['s1-p1', ahead]]), (until) => `/${until.revision.date}/?a&b#${until.clause.id}`, language);

describe('markAhead', () => {
  it('says from when the words of a clause apply, and links to what applies until then, which is spoken', () => {
    expect(marked(changed, `<p>${label('s1-p1')} 60 days.</p>`)).toBe(
      `<p>${label('s1-p1')}<day-words data-from="2027-01-01"><span data-when="before"><a class="mark today" href="/2025-01-13/?a&amp;b#s2-p4" aria-label="from 1 January 2027, until then, section 2, paragraph 4">from 1 January 2027, until then §2 ¶4</a></span></day-words> 60 days.</p>`,
    );
  });

  it('links to nothing from a clause that has none before it', () => {
    expect(marked({ from: '2027-01-01' })).toBe(
      `${label('s1-p1')}<day-words data-from="2027-01-01"><span data-when="before"><span class="mark today">from 1 January 2027</span></span></day-words>`,
    );
  });

  it('is in the language of the interface beside words of another', () => {
    expect(marked(changed, label('s1-p1'), textLanguage('he'))).toContain(
      '<a class="mark today" lang="en" dir="ltr" href=',
    );
  });

  it('leaves clauses whose words apply already as they are', () => {
    expect(marked(changed, label('s1-p2'))).toBe(label('s1-p2'));
  });
});
