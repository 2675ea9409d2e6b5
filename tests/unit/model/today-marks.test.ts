import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../src/model/current-clauses.ts';
import { textLanguage } from '../../../src/model/text-language.ts';
import { markStandings } from '../../../src/model/today-marks.ts';

const label = (id: string) => `<a href="#${id}" class="mark" aria-label="section 1, paragraph 1">¶1</a>`;
const places = Array.from({ length: 5 }, (_, index) => ({
  section: 'backups',
  id: `s2-p${index + 1}`,
  label: `§2 ¶${index + 1}`,
}));
const marked = (standing: Standing, html = label('s1-p1')) =>
  markStandings(html, new Map([['s1-p1', standing]]), {
    clause: ({ section, id }) => `/policy/${section}/?a&b#${id}`,
    redline: (date) => `/changes/${date}/`,
  });
const one = places.slice(0, 1);

describe('markStandings', () => {
  it.each([
    ['all', 'today §2 ¶1', 'today, section 2, paragraph 1'],
    ['within', 'today a part of §2 ¶1', 'today a part of, section 2, paragraph 1'],
    ['changed', 'changed since, today §2 ¶1', 'changed since, today, section 2, paragraph 1'],
    ['some', 'some of its words today in §2 ¶1', 'some of its words today in, section 2, paragraph 1'],
  ] as const)(
    'links a clause whose standing is “%s” with the words “%s”, which are spoken',
    (words, expected, name) => {
      expect(marked({ words, clauses: one }, `<p>${label('s1-p1')} Kept.</p>`)).toBe(
        `<p>${label('s1-p1')}<a class="mark today" href="/policy/backups/?a&amp;b#s2-p1" aria-label="${name}">${expected}</a> Kept.</p>`,
      );
    },
  );

  it.each([
    [
      'since when the words of a clause are gone',
      undefined,
      'no longer in these words since the revision of 1 March 2021 (2)',
    ],
    ['when a clause was removed', '2021-03-01-2', 'removed in the revision of 1 March 2021 (2)'],
  ])('says %s, and links to the redline', (_, goneBy, words) => {
    expect(marked({ words: 'none', removedBy: '2021-03-01-2', ...(goneBy ? { goneBy } : {}) })).toBe(
      `${label('s1-p1')}<a class="mark today" href="/changes/2021-03-01-2/">${words}</a>`,
    );
  });

  it('says when a clause was changed and when it was removed after that, and links to both redlines', () => {
    expect(marked({ words: 'none', removedBy: '2021-03-01', goneBy: '2024-05-01' })).toBe(
      `${label('s1-p1')}<span class="mark today"><a href="/changes/2021-03-01/">changed in the revision of 1 March 2021</a>, ` +
        '<a href="/changes/2024-05-01/">removed in the revision of 1 May 2024</a></span>',
    );
  });

  it('links to each clause of today that has some of the words', () => {
    expect(marked({ words: 'some', clauses: places.slice(0, 2) })).toBe(
      `${label('s1-p1')}<span class="mark today">some of its words today in <a href="/policy/backups/?a&amp;b#s2-p1" aria-label="section 2, paragraph 1">§2 ¶1</a>, ` +
        '<a href="/policy/backups/?a&amp;b#s2-p2" aria-label="section 2, paragraph 2">§2 ¶2</a></span>',
    );
  });

  it.each([
    [3, /§2 ¶2<\/a>, <a [^>]*>§2 ¶3<\/a><\/span>$/],
    [5, /§2 ¶2<\/a>, <a [^>]*>§2 ¶3<\/a> and 2 more<\/span>$/],
  ])('names three of %i clauses of today, and how many more there are', (count, expected) => {
    expect(marked({ words: 'all', clauses: places.slice(0, count) })).toMatch(expected);
  });

  it.each([
    ['et', 'lang="en"'],
    ['he', 'lang="en" dir="ltr"'],
  ])('says in the language of the interface where a clause in %s stands today', (lang, own) => {
    const links = { clause: () => '#', redline: () => '#', language: textLanguage(lang) };
    const html = (standing: Standing) => markStandings(label('s1-p1'), new Map([['s1-p1', standing]]), links);
    expect(html({ words: 'all', clauses: one })).toContain(`<a class="mark today" ${own} href="#"`);
    expect(html({ words: 'some', clauses: places })).toContain(`<span class="mark today" ${own}>`);
    expect(html({ words: 'none', removedBy: '2021-03-01' })).toContain(`<a class="mark today" ${own} href="#"`);
    expect(html({ words: 'none', removedBy: '2021-03-01', goneBy: '2021-04-01' })).toContain(
      `<span class="mark today" ${own}>`,
    );
  });

  it('marks every label, and also one without further attributes or text', () => {
    const html = `${label('s1-p1')} <a href="#s1-p1" class="mark"></a>`;
    expect(marked({ words: 'all', clauses: one }, html).match(/class="mark today"/g)).toHaveLength(2);
  });

  it('leaves all other links as they are', () => {
    const html = `${label('s9-p9')} <a href="#s1-p1">here</a> <a href="/x/" class="mark">x</a> <a href="#" class="mark">x</a>`;
    expect(marked({ words: 'all', clauses: one }, html)).toBe(html);
  });
});
