import { describe, expect, it } from 'vitest';
import { countChanges, describeCounts } from '../../../src/model/change-counts.ts';
import { diffRevisions, isChanged } from '../../../src/model/diff.ts';
import { sectionHistory } from '../../../src/model/history.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';
import { markdownRevision, twoRevisions } from './markdown-revision.ts';

const shed = 'The shed is locked at night, and its keys hang in the hall.';
const boats = 'Boats are for staff only, and nobody else may row.';
const lamps = 'Lamps are lit by the porter, who trims them on Sundays too.';
const style = { permalink: () => '#', unchanged: 'folded' } as const;

const remarksOf = (html: string) => [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, remark]) => remark);
const said = (from: string, to: string) => remarksOf(redlineHtml(diffRevisions(...twoRevisions(from, to)), style));
const revision = (date: string, ...bodies: string[]) =>
  markdownRevision(
    date,
    bodies.map((body, index) => ({ id: `s${index + 1}`, body })),
  );

describe('a redline of words that went from one clause to another', () => {
  it('says so at both, if the other clause was changed otherwise', () => {
    const [from, to] = [`${boats} ${shed}\n\n${lamps}`, `${boats}\n\n${lamps} Beware of dogs, cats and geese. ${shed}`];
    expect(said(from, to)).toEqual([`“${shed}” stands in §1 ¶2 now.`, `“${shed}” stood in §1 ¶1 before.`]);
  });

  it('says so of a clause that was removed, and names a link in them once', () => {
    const linked = shed.replace('keys', '[keys](https://example.com/)');
    const from = revision('2020-01-01', `${boats}\n\nDo not smoke or sing. ${linked} Thanks to all of you.`, lamps);
    const to = revision('2021-01-01', boats, `${lamps} ${linked}`);
    expect(remarksOf(redlineHtml(diffRevisions(from, to), style))).toEqual([
      `“${shed}” stands in §2 ¶1 now.`,
      `“${shed}” stood in §1 ¶2 before.`,
    ]);
  });

  it('says nothing of a few words that many clauses have', () =>
    expect(
      said(`${boats} Ask the porter of the hall.\n\n${lamps}`, `${boats}\n\n${lamps} Ask the porter of the hall.`),
    ).toEqual([]));

  it('quotes long words by their beginning', () => {
    const long = 'Whoever finds a lamp, a key or an oar that is not his own gives it to the porter by nightfall.';
    const from = revision('2020-01-01', `${boats}\n\nDo not smoke or sing here. ${long} Thanks to all of you.`, lamps);
    const to = revision('2021-01-01', boats, `${lamps} ${long}`);
    expect(remarksOf(redlineHtml(diffRevisions(from, to), style))).toEqual([
      '“Whoever finds a lamp, a key or an oar that is not his own…” stands in §2 ¶1 now.',
      '“Whoever finds a lamp, a key or an oar that is not his own…” stood in §1 ¶2 before.',
    ]);
  });
});

describe('a section that a clause left for another', () => {
  const from = revision('2020-01-01', `${shed}\n\n${boats}`, lamps);
  const to = revision('2021-01-01', boats, `${lamps}\n\n${shed}`);
  const diff = diffRevisions(from, to);

  it('is changed, although its other clauses are the same', () => {
    expect(diff.sections.map(isChanged)).toEqual([true, true]);
    expect(sectionHistory('s1', [to, from], [diff])[0]).toEqual({ kind: 'changed', date: to.date, from: from.date });
  });

  it('says in a redline where the clause is now', () => {
    const html = redlineHtml(diff, style);
    expect(html).toContain('s1</h2><p class="cited">§1 ¶1 is now §2 ¶2.</p>');
    expect(html).not.toContain('unchanged section');
  });

  it('says so too if it was removed', () => {
    const html = redlineHtml(
      diffRevisions(revision('2020-01-01', lamps, shed), revision('2021-01-01', `${lamps}\n\n${shed}`)),
      style,
    );
    expect(html).toContain('<p class="cited">This section was removed.</p><p class="cited">§2 ¶1 is now §1 ¶2.</p>');
  });

  it('is not changed if its clause only moved within it', () => {
    const moved = diffRevisions(revision('2020-01-01', shed, lamps), revision('2021-01-01', shed, lamps));
    expect(moved.sections.some((section) => 'left' in section)).toBe(false);
  });
});

describe('a new clause between the parts of one that was split', () => {
  const between = [`${shed} ${boats}`, `${shed}\n\n${lamps}\n\n${boats}`] as const;
  const diff = diffRevisions(...twoRevisions(...between));

  it('counts as added', () => expect(describeCounts(countChanges(diff))).toBe('1 clause added, 1 changed'));

  it('is marked as added, and is no part of what was split', () => {
    const html = redlineHtml(diff, style);
    expect(html).toContain(
      '§1 ¶1</a> <span role="img" aria-label="to">→</span> <a href="#" aria-label="section 1, paragraph 1">§1 ¶1</a>, <a href="#" aria-label="section 1, paragraph 3">§1 ¶3</a>; <strong class="tag" data-tag="added">Added</strong> <a href="#" aria-label="section 1, paragraph 2">§1 ¶2</a></p>',
    );
    expect(html).toContain('§1 ¶1 was split: it is now §1 ¶1 and §1 ¶3.');
  });

  it('counts as removed in the other direction', () => {
    const back = diffRevisions(...twoRevisions(between[1], between[0]));
    expect(describeCounts(countChanges(back))).toBe('1 clause removed, 1 changed');
    expect(redlineHtml(back, style)).toContain(
      '; <strong class="tag" data-tag="removed">Removed</strong> <a href="#" aria-label="section 1, paragraph 2">§1 ¶2</a></p>',
    );
  });

  it('is a change of its own if it stands behind them', () => {
    const after = `${lamps} Boats may row at night if staff hang keys in the hall.`;
    const kinds = diffRevisions(
      ...twoRevisions(`${shed} ${boats}`, `${shed}\n\n${boats}\n\n${after}`),
    ).sections.flatMap(({ clauses }) => clauses.map(({ kind }) => kind));
    expect(kinds).toEqual(['changed', 'added']);
  });
});
