import { describe, expect, it } from 'vitest';
import type { SectionChange } from '../../../src/model/diff.ts';
import type { ClauseChange } from '../../../src/model/clause-change.ts';
import { redlineAnchor } from '../../../src/model/changed-sections.ts';
import { textLanguage } from '../../../src/model/text-language.ts';
import { type RedlineStyle, redlineHtml } from '../../../src/model/redline-html.ts';

const clause = (id: string, html = `<em>${id}</em>`) => ({
  id: `s${id}`,
  label: `§${id}`,
  kind: 'paragraph' as const,
  text: id,
  html,
  list: null,
  inNote: false,
});
const section = (number: string, title = `Title ${number}`) => ({ id: `id-${number}`, number, title, clauses: [] });
const same = (id: string): ClauseChange => ({ kind: 'same', from: clause(id), to: clause(id) });
const unchanged = (number: string, ...clauses: ClauseChange[]): SectionChange => ({
  id: `id-${number}`,
  from: section(number),
  to: section(number),
  clauses,
});
const style: RedlineStyle = { permalink: (date, anchor) => `/${date}/?a&b#${anchor}`, unchanged: 'folded' };
const redline = (sections: SectionChange[], options: Partial<RedlineStyle> = {}) =>
  redlineHtml({ from: '2020-01-01', to: '2021-01-01', sections }, { ...style, ...options });
const oneClause = (change: ClauseChange) => redline([unchanged('1', change)]);

const linkTo = (date: string, id: string) => `<a href="/${date}/?a&amp;b#s${id}" aria-label="section ${id}">§${id}</a>`;
const hidden = (label: string) => `<span class="visually-hidden">${label}</span>`;
const unchangedClause = (id: string) =>
  `<div class="change" data-change="same"><p class="cited">${linkTo('2021-01-01', id)}</p><div><em>${id}</em></div></div>`;

describe('a clause in a redline', () => {
  it.each<[string, ClauseChange, string]>([
    [
      'added is wholly marked, with its permalink',
      { kind: 'added', to: clause('1-p1') },
      `data-change="added"><p class="cited"><strong class="tag" data-tag="added">Added</strong> ${linkTo('2021-01-01', '1-p1')}</p><ins class="whole"><em>1-p1</em></ins></div>`,
    ],
    [
      'removed is wholly marked, with its permalink in the earlier revision',
      { kind: 'removed', from: clause('1-p1') },
      `data-change="removed"><p class="cited"><strong class="tag" data-tag="removed">Removed</strong> ${linkTo('2020-01-01', '1-p1')}</p><del class="whole"><em>1-p1</em></del></div>`,
    ],
    [
      'moved has both permalinks and no marked words',
      { kind: 'moved', from: clause('1-p1'), to: clause('2-p2') },
      `data-change="moved"><p class="cited"><strong class="tag" data-tag="moved">Moved</strong> ${linkTo('2020-01-01', '1-p1')} <span role="img" aria-label="to">→</span> ${linkTo('2021-01-01', '2-p2')}</p><div><em>2-p2</em></div></div>`,
    ],
    [
      'moved to the same number has one permalink',
      { kind: 'moved', from: clause('1-p1'), to: clause('1-p1') },
      `data-change="moved"><p class="cited"><strong class="tag" data-tag="moved">Moved</strong> ${linkTo('2021-01-01', '1-p1')}</p><div><em>1-p1</em></div></div>`,
    ],
  ])('that was %s', (_, change, html) => expect(oneClause(change)).toContain(html));

  it('that has a table scrolls it in a box of its own, but not in a feed', () => {
    const table: ClauseChange = { kind: 'added', to: clause('1-p1', '<table><tr><td>a</td></tr></table>') };
    const box = '<div class="wide" role="group" tabindex="0" aria-label="Table in section 1-p1"><table>';
    expect(oneClause(table)).toContain(`<ins class="whole">${box}<tr><td>a</td></tr></table></div></ins>`);
    expect(redline([unchanged('1', table)], { unchanged: 'omitted' })).toContain('<ins class="whole"><table>');
  });

  it('that was changed marks its words, names them for screen readers and escapes them', () => {
    const runs = [
      { kind: 'same' as const, text: 'Keys <and> ' },
      { kind: 'removed' as const, text: 'old & odd ' },
      { kind: 'added' as const, text: '"new" words ' },
      { kind: 'same' as const, text: 'ad' },
      { kind: 'added' as const, text: ' ' },
      { kind: 'same' as const, text: 'hoc' },
      { kind: 'removed' as const, text: ' —' },
      { kind: 'same' as const, text: '.' },
    ];
    const from = clause('1-p1', 'Keys &lt;and&gt; old &amp; <em>odd</em> adhoc —.');
    const to = clause('1-p2', 'Keys &lt;and&gt; "new" words ad hoc.');
    const lines = [{ kind: 'changed' as const, line: 'text' as const, cells: [{ kind: 'changed' as const, runs }] }];
    const change = { kind: 'changed' as const, from, to, lines, details: [] };
    expect(oneClause({ ...change, rewritten: false })).toContain(
      `data-change="changed"><p class="cited"><strong class="tag" data-tag="changed">Changed</strong> ${linkTo('2020-01-01', '1-p1')} <span role="img" aria-label="to">→</span> ${linkTo('2021-01-01', '1-p2')}</p>` +
        `<p>Keys &lt;and&gt; <del>${hidden('[removed: ')}old &amp; <em>odd</em>${hidden(' end of removal]')}</del><del class="edge"> </del>` +
        `<ins>${hidden('[added: ')}&quot;new&quot; words${hidden(' end of addition]')}</ins><ins class="edge"> </ins>` +
        `ad<ins class="sign">${hidden('[added: ')}${hidden('space')} ${hidden(' end of addition]')}</ins>hoc` +
        `<del class="edge"> </del><del class="sign">${hidden('[removed: ')}—${hidden(' end of removal]')}</del>.</p></div>`,
    );
  });

  it('sets words that begin with a comma at the word before them', () => {
    const runs = [
      { kind: 'same' as const, text: 'Call' },
      { kind: 'added' as const, text: ', at once' },
      { kind: 'removed' as const, text: ' , later' },
    ];
    const lines = [{ kind: 'changed' as const, line: 'text' as const, cells: [{ kind: 'changed' as const, runs }] }];
    const [from, to] = [clause('1-p1', 'Call , later'), clause('1-p2', 'Call, at once')];
    const html = oneClause({ kind: 'changed', from, to, lines, details: [], rewritten: false });
    expect(html).toContain(`Call<ins class="tight">${hidden('[added: ')}, at once`);
    expect(html).toContain(`<del class="edge"> </del><del>${hidden('[removed: ')}, later`);
  });
});

describe('a section in a redline', () => {
  const headingOf = (change: SectionChange) => /<section.*?(?=<div|<details|<\/section>)/.exec(redline([change]))?.[0];

  it.each<[string, SectionChange, string]>([
    [
      'new',
      { id: 'id-3', to: section('3', 'A & B'), clauses: [] },
      '<section id="s3"><h2><span class="number">3.</span> A &amp; B</h2><p class="cited">This section is new.</p>',
    ],
    [
      'removed',
      { id: 'a"b', from: section('3', 'A & B'), clauses: [] },
      '<section id="removed-a&quot;b"><h2><span class="number">3.</span> A &amp; B</h2><p class="cited">This section was removed.</p>',
    ],
    [
      'renumbered and changed',
      {
        id: 'x',
        from: section('2', 'Keys'),
        to: section('3', 'Keys'),
        clauses: [{ kind: 'added', to: clause('3-p1') }],
      },
      '<section id="s3"><h2><span class="number">3.</span> Keys</h2><p class="cited">Its number was 2 and is 3.</p>',
    ],
    [
      'renamed',
      { id: 'x', from: section('3', '<Keys>'), to: section('3', 'Locks'), clauses: [] },
      '<section id="s3"><h2><span class="number">3.</span> Locks</h2><p class="cited">Its title was “&lt;Keys&gt;”.</p>',
    ],
    [
      'renumbered and renamed',
      { id: 'x', from: section('2', 'Keys'), to: section('3', 'Locks'), clauses: [] },
      '<section id="s3"><h2><span class="number">3.</span> Locks</h2><p class="cited">Its number was 2 and is 3.</p><p class="cited">Its title was “Keys”.</p>',
    ],
    [
      'only reworded',
      unchanged('3', { kind: 'added', to: clause('3-p1') }),
      '<section id="s3"><h2><span class="number">3.</span> Title 3</h2>',
    ],
  ])('that is %s has a heading and says so', (_, change, html) => expect(headingOf(change)).toBe(html));

  it('folds consecutive unchanged clauses together and keeps the order of all', () => {
    const html = redline([
      unchanged('1', same('1-p1'), same('1-p2'), { kind: 'added', to: clause('1-p3') }, same('1-p4')),
    ]);
    const [, first = '', second = '', third = ''] =
      /^<section.*?<\/h2>(<details.*?<\/details>)(.*?)(<details.*?<\/details>)<\/section>$/.exec(html) ?? [];
    expect(first).toBe(
      `<details class="unchanged"><summary>2 unchanged clauses</summary>${unchangedClause('1-p1')}${unchangedClause('1-p2')}</details>`,
    );
    expect(second).toMatch(/^<div class="change" data-change="added">/);
    expect(third).toBe(
      `<details class="unchanged"><summary>1 unchanged clause</summary>${unchangedClause('1-p4')}</details>`,
    );
  });

  it('omits unchanged clauses on request', () => {
    const html = redline([unchanged('1', same('1-p1'), { kind: 'added', to: clause('1-p3') })], {
      unchanged: 'omitted',
    });
    expect(html).toBe(redline([unchanged('1', { kind: 'added', to: clause('1-p3') })]));
  });

  it('stands next to the section before it', () => {
    const [first, second] = [
      { id: 'a', to: section('1'), clauses: [] },
      { id: 'b', to: section('2'), clauses: [] },
    ];
    expect(redline([first, second])).toBe(redline([first]) + redline([second]));
  });
});

describe('unchanged sections in a redline', () => {
  const changed = unchanged('3', { kind: 'removed', from: clause('3-p1') });
  const sections = [
    unchanged('1', same('1-p1')),
    unchanged('2', same('2-p1')),
    changed,
    unchanged('4.1', same('4.1-p1')),
  ];

  it('are folded together where they follow one another, with their numbers', () => {
    const html = redline(sections);
    expect(html).toMatch(
      /^<details class="unchanged"><summary>2 unchanged sections: §1, §2<\/summary><section id="s1">/,
    );
    expect(html).toContain('</details><section id="s3">');
    expect(html).toMatch(/<summary>1 unchanged section: §4\.1<\/summary><section id="s4\.1">.*<\/section><\/details>$/);
  });

  it('are shown with their heading around a changed one, and their clauses folded', () => {
    const html = redline([
      unchanged('4', same('4-p1')),
      unchanged('4.1', { kind: 'added', to: clause('4.1-p1') }),
      unchanged('4.2', same('4.2-p1')),
    ]);
    expect(html).toMatch(
      /^<section id="s4" data-around><h2>.*<\/h2><details class="unchanged"><summary>1 unchanged clause<\/summary>/,
    );
    expect(html).toContain('<section id="s4.1"><h3>');
    expect(html).toMatch(/<summary>1 unchanged section: §4\.2<\/summary><section id="s4\.2"><h3>.*<\/details>$/);
  });

  it('are not shown around a changed one where they are omitted', () => {
    const inner = unchanged('4.1', { kind: 'added', to: clause('4.1-p1') });
    expect(redline([unchanged('4', same('4-p1')), inner], { unchanged: 'omitted' })).toBe(
      redline([inner], { unchanged: 'omitted' }),
    );
  });

  it('have no fold of their own for their clauses', () => {
    expect(redline([unchanged('1', same('1-p1'))])).toBe(
      '<details class="unchanged"><summary>1 unchanged section: §1</summary><section id="s1"><h2>' +
        `<span class="number">1.</span> Title 1</h2>${unchangedClause('1-p1')}</section></details>`,
    );
  });

  it('are omitted on request', () => {
    expect(redline(sections, { unchanged: 'omitted' })).toBe(redline([changed]));
  });
});

it('redlineAnchor is the anchor of the later section, or names the removed one', () => {
  expect(redlineAnchor({ id: 'keys', from: section('2'), to: section('3'), clauses: [] })).toBe('s3');
  expect(redlineAnchor({ id: 'keys', from: section('2'), clauses: [] })).toBe('removed-keys');
});

describe('a redline of a policy in another language', () => {
  const runs = [
    { kind: 'same' as const, text: 'one ' },
    { kind: 'added' as const, text: 'two' },
  ];
  const [from, to] = [clause('1-p1', 'one'), clause('1-p1', 'one two')];
  const changed: ClauseChange = {
    kind: 'changed',
    from,
    to,
    lines: [{ line: 'text', kind: 'changed', cells: [{ kind: 'changed', runs }] }],
    details: [{ kind: 'place', from: 'in a note', to: 'in the text' }],
    rewritten: false,
  };
  const html = redline([{ ...unchanged('1', changed), from: section('1', 'Before') }], {
    language: textLanguage('he'),
  });

  it('marks the title of a section, the one it had, and the words of clauses', () => {
    expect(html).toContain('<h2 lang="he" dir="rtl"><span class="number">1.</span> Title 1</h2>');
    expect(html).toContain('<p class="cited">Its title was “<span lang="he" dir="rtl">Before</span>”.</p>');
    expect(html).toContain('<div lang="he" dir="rtl"><p>one ');
  });

  it('marks what the interface says inside those words as its own', () => {
    expect(html).toContain('<ins><span class="visually-hidden" lang="en" dir="ltr">[added: </span>two');
    expect(html).toContain('<ul class="details" lang="en" dir="ltr"><li>It stood');
  });

  it('marks both titles of the policy', () => {
    const diff = { from: '2020-01-01', to: '2021-01-01', titles: { from: 'A', to: 'B' }, sections: [] };
    expect(redlineHtml(diff, { ...style, language: textLanguage('et') })).toContain(
      'The title was “<span lang="et">A</span>” and is “<span lang="et">B</span>”.',
    );
  });
});
