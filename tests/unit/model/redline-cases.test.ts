import { describe, expect, it } from 'vitest';
import { countChanges, describeCounts } from '../../../src/model/change-counts.ts';
import { currentCounterparts } from '../../../src/model/current-clauses.ts';
import { diffRevisions, isEmpty } from '../../../src/model/diff.ts';
import type { ClauseChange } from '../../../src/model/clause-change.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';
import { describeRenumbering } from '../../../src/model/renumbering.ts';
import { markdownRevision, twoRevisions } from './markdown-revision.ts';

/** The changes of a policy with one section, from one Markdown text to another. */
function changes(from: string, to: string): ClauseChange[] {
  return diffRevisions(...twoRevisions(from, to)).sections.flatMap(({ clauses }) => clauses);
}

/** The redline of two revisions without the labels for screen readers. */
function redline(from: Revision, to: Revision): string {
  const html = redlineHtml(diffRevisions(from, to), { permalink: () => '#', unchanged: 'omitted' });
  return html.replace(/<span class="visually-hidden">.*?<\/span>/g, '');
}

const redlineOf = (from: string, to: string) => redline(...twoRevisions(from, to));
const countsOf = (from: Revision, to: Revision) => describeCounts(countChanges(diffRevisions(from, to)));

/** The changed words of a text, written as `[-removed-]{+added+}`. */
function marked(from: string, to: string): string {
  return changes(from, to)
    .flatMap((change) => (change.kind === 'changed' ? change.lines : []))
    .map(({ cells }) =>
      cells
        .map(({ runs }) =>
          runs
            .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
            .join(''),
        )
        .join(' | '),
    )
    .join('\n');
}

describe('a clause is changed although its words are the same', () => {
  it.each([
    [
      'if a link leads elsewhere',
      'See [the form](https://www.example.com/form-b/).',
      'See [the form](https://www.example.com/form-c/).',
      'The link “the form” went to <del>https://www.example.com/form-b/</del> and goes to <ins>https://www.example.com/form-c/</ins>.',
    ],
    [
      'if a link is new',
      'See the form.',
      'See [the form](https://www.example.com/).',
      'The link “the form” to <ins>https://www.example.com/</ins> is new.',
    ],
    [
      'if a link is gone',
      'See [the form](https://www.example.com/).',
      'See the form.',
      'The link “the form” to <del>https://www.example.com/</del> is gone.',
    ],
    [
      'if its list begins with another number',
      '1. Boots.',
      '5. Boots.',
      'It stood in a list numbered from 1 and stands in a list numbered from 5.',
    ],
    [
      'if its list has bullets now',
      '1. Boots.',
      '- Boots.',
      'It stood in a list numbered from 1 and stands in a list with bullets.',
    ],
    ['if it is an item now', 'Boots.', '- Boots.', 'It stood in the text itself and stands in a list with bullets.'],
    [
      'if its list is nested in another one now',
      '- Shoes.\n- Boots.',
      '- Shoes.\n  - Boots.',
      'It stood in a list with bullets and stands in a list with bullets inside another.',
    ],
    [
      'if it stands in a note now',
      'Boots.',
      '<Note>\nBoots.\n</Note>',
      'It stood in the text itself and stands in a note.',
    ],
    ['if its words are emphasised', 'Boots are dry.', 'Boots are **dry**.', '“dry” was plain and is bold.'],
    [
      'if its spaces no longer break',
      'Boots are dry.',
      'Boots are\u00a0dry.',
      'The words are the same; their markup or spacing changed.',
    ],
    [
      'if it is a quotation now',
      'Boots are dry.',
      '> Boots are dry.',
      'The words are the same; their markup or spacing changed.',
    ],
  ])('%s, and the redline says so', (_, from, to, words) => {
    expect(changes(from, to).map(({ kind }) => kind)).toContain('changed');
    expect(redlineOf(from, to)).toContain(`<li>${words}</li>`);
    expect(countsOf(...twoRevisions(from, to))).toBe('1 clause changed');
  });

  it('if its number in its list changed by itself, and not if an item was added before it', () => {
    expect(redlineOf('1. Boots.\n2. Shoes.', '1. Boots.\n\n1) Shoes.')).toContain(
      '<li>Its number in the list was 2 and is 1.</li>',
    );
    const inserted = changes('1. Boots.\n2. Shoes.', '1. Hats are new here.\n2. Boots.\n3. Shoes.');
    expect(inserted.map(({ kind }) => kind)).toEqual(['added', 'same', 'same']);
    expect(redlineOf('1. Boots.\n2. Shoes.', '1. Hats are new here.\n2. Boots.\n3. Shoes.')).toContain(
      '<p class="cited">Items 1 to 2 of a list are now 2 to 3.</p>',
    );
  });

  it('but a link to a URL that is itself the words needs no remark', () => {
    expect(redlineOf('See https://example.com/a/.', 'See https://example.com/b/.')).not.toContain('class="details"');
  });
});

it('links with the same words pair by where they lead', () => {
  const [first, second] = ['- [More](https://example.com/a/)', '- [More](https://example.com/b/)'];
  expect(changes(`${first}\n${second}`, second).map(({ kind }) => kind)).toEqual(['removed', 'same']);
});

it.each([
  ['a list', '- Boots.\n- Shoes.', '- Boots.\n\n- Shoes.'],
  ['a nested list', '- Boots.\n  - Shoes.', '- Boots.\n\n  - Shoes.'],
])('the space between the items of %s is no change', (_, from, to) => {
  expect(isEmpty(diffRevisions(...twoRevisions(from, to)))).toBe(true);
});

it('a revision with another title changed', () => {
  const [from, to] = [markdownRevision('2020-01-01', [], 'Policy'), markdownRevision('2021-01-01', [], 'Terms < v2')];
  expect(countsOf(from, to)).toBe('The title changed');
  expect(redline(from, to)).toContain('The title was “Policy” and is “Terms &lt; v2”.');
});

describe('a section whose label changed', () => {
  const labelled = (date: string, number: string, label?: string) =>
    markdownRevision(date, [{ id: 'keys', number, label, body: 'Keys are kept.' }]);

  it.each([
    ['with another label', 'Article 4', 'Annex A', 'Its label was “Article 4” and is “Annex A”.', 'Annex A.'],
    ['with a new label', undefined, 'A & B', 'Its label “A &amp; B” is new.', 'A &amp; B.'],
    ['without a label', 'A', undefined, 'Its label “A” is gone.', '4.'],
  ])('is a change, and the redline says so: %s', (_, from, to, words, number) => {
    const revisions = [labelled('2020-01-01', '4', from), labelled('2021-01-01', '4', to)] as const;
    expect(countsOf(...revisions)).toBe('1 section relabelled');
    expect(redline(...revisions)).toContain(
      `<span class="number">${number}</span> keys</h2><p class="cited">${words}</p>`,
    );
  });

  it('is one that was renumbered if its number changed too', () => {
    const [from, to] = [labelled('2020-01-01', '4', 'Article 4'), labelled('2021-01-01', '5', 'Article 5')];
    expect(countsOf(from, to)).toBe('1 section renumbered');
    expect(redline(from, to)).toContain('<li>§4 “Article 4” is now §5 “Article 5”</li>');
  });

  it('has no change of its label if the JSON of a revision has null for none', () => {
    const [from, to] = [labelled('2020-01-01', '4'), labelled('2021-01-01', '4')];
    const read = { ...to, sections: to.sections.map((section) => ({ ...section, label: null })) };
    expect(isEmpty(diffRevisions(from, read))).toBe(true);
  });
});

it('a section without clauses that is new or gone is counted', () => {
  const [none, one] = [markdownRevision('2020-01-01', []), markdownRevision('2021-01-01', [{ id: 'a', body: '' }])];
  expect(countsOf(none, one)).toBe('1 section added');
  expect(countsOf(one, none)).toBe('1 section removed');
});

describe('an item of several blocks', () => {
  it('has the words of its second paragraph compared', () => {
    const item = (words: string) => `1. Bring boots.\n\n   ${words}`;
    expect(redlineOf(item('Boots stay in the shed over night.'), item('Boots stay at home over night.'))).toContain(
      '<p>Bring boots.</p><p>Boots stay <del>in the shed</del><ins>at home</ins> over night.</p>',
    );
  });

  it.each([
    ['two paragraphs', '- A.\n\n  B.', '<p>A.</p>\n<p>B.</p>'],
    ['code first', '- ```\n  key: 1\n  ```\n\n  B.', '<pre><code>key: 1\n</code></pre>\n<p>B.</p>'],
    ['a quotation first', '- > Said.\n\n  B.', '<blockquote>\n<p>Said.</p>\n</blockquote>\n<p>B.</p>'],
  ])('is shown whole when it is added or removed: %s', (_, item, html) => {
    expect(redlineOf('Kept.', `Kept.\n\n${item}`)).toContain(`<ins class="whole">${html}</ins>`);
    expect(redlineOf(`Kept.\n\n${item}`, 'Kept.')).toContain(`<del class="whole">${html}</del>`);
  });
});

it.each([
  ['inside a word and before a full stop', 'They are **un**written in _part_.', 'They are unwritten in part.'],
  ['around a link', 'See [the rules](https://example.com/).', 'See the rules.'],
  ['around code', 'Run `it`.', 'Run it.'],
])('no white space is added %s', (_, body, text) => {
  const [clause] = markdownRevision('2020-01-01', [{ id: 'a', body }]).sections[0]?.clauses ?? [];
  expect(clause?.text).toBe(text);
  expect(clause?.html.replace(/<[^>]+>/g, '')).toBe(text);
});

it.each(['[the terms][t]', '[the terms][]', '[The Terms]'])('the reference %s is a link in the redline', (link) => {
  const body = `See ${link}.\n\n[t]: https://example.com/t/\n[the terms]: https://example.com/t/`;
  expect(redlineOf('', body)).toMatch(
    /<ins class="whole">See <a href="https:\/\/example.com\/t\/">the terms<\/a>\.<\/ins>/i,
  );
});

describe('neighbouring changes of words are one', () => {
  it.each([
    ['a date', 'Pay your fee before 7 May.', 'Pay your fee before 8 June.', 'Pay your fee before [-7 May-]{+8 June+}.'],
    [
      'a phrase',
      'All copies of the data are kept by the night shift.',
      'All copies of the data are held at a second site.',
      'All copies of the data are [-kept by the night shift-]{+held at a second site+}.',
    ],
    ['a number with a point', 'It costs 3.5 euros.', 'It costs 3.75 euros.', 'It costs [-3.5-]{+3.75+} euros.'],
    ['a word with an apostrophe', 'We don’t sell it.', 'We won’t sell it.', 'We [-don’t-]{+won’t+} sell it.'],
    ['letters with accents', 'Zoe\u0301 is here.', 'Zoe\u0308 is here.', '[-Zoe\u0301-]{+Zoe\u0308+} is here.'],
    ['a flag', 'From 🇪🇪 to all.', 'From 🇪🇺 to all.', 'From [-🇪🇪-]{+🇪🇺+} to all.'],
    ['Chinese', '数据保存三十天。', '数据保存九十天。', '数据保存[-三-]{+九+}十天。'],
    ['Thai', 'เก็บข้อมูลทุกวัน', 'เก็บข้อมูลทุกปี', 'เก็บข้อมูลทุก[-วัน-]{+ปี+}'],
  ])('%s', (_, from, to, expected) => expect(marked(from, to)).toBe(expected));

  it('but changes far from each other are not', () =>
    expect(
      marked('Logs are kept for 30 days in the same place.', 'Logs are held for 30 days in the same country.'),
    ).toBe('Logs are [-kept-]{+held+} for 30 days in the same [-place-]{+country+}.'));

  it('a clause that was rewritten for the most part is shown as it was and as it is, with its changes standing out', () => {
    const from = 'Backups of the **database** are made by us each **night** and stay in the same place.';
    const to = 'Backups of the **database** go to another country, where nobody can read them in the end.';
    expect(redlineOf(from, to)).toContain(
      '<div class="rewritten"><del class="whole"><p>Backups of the <strong>database</strong> <mark>are made by us each <strong>night</strong> and stay in the same place</mark>.</p></del>' +
        '<ins class="whole"><p>Backups of the <strong>database</strong> <mark>go to another country, where nobody can read them in the end</mark>.</p></ins></div>',
    );
  });

  it('a rewritten clause of several lines is shown without the lines of the other version', () => {
    const item = (...lines: string[]) => lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)).join('\n\n');
    const redline = redlineOf(
      item('Lamps for all.', 'Whoever takes one brings it back by nightfall.', 'Oars too.'),
      item('Lamps for all.', 'Whoever comes late brings no lamp to anyone.'),
    );
    expect(redline).toContain(
      '<del class="whole"><p>Lamps for all.</p><p><mark>Whoever takes one brings it back by nightfall.</mark></p><p><mark>Oars too.</mark></p></del>' +
        '<ins class="whole"><p>Lamps for all.</p><p><mark>Whoever comes late brings no lamp to anyone.</mark></p></ins>',
    );
  });
});

describe('a table is compared cell by cell', () => {
  const table = (...rows: string[]) => [rows[0], rows[0]?.replace(/[^|]+/g, '---'), ...rows.slice(1)].join('\n');

  it.each([
    ['a cell', ['|Data|Days|', '|Logs|30|'], ['|Data|Days|', '|Logs|90|'], 'Data | Days\nLogs | [-30-]{+90+}'],
    [
      'a column that is new',
      ['|Data|Days|', '|Logs|30|'],
      ['|Data|Where|Days|', '|Logs|Tallinn|90|'],
      'Data | {+Where+} | Days\nLogs | {+Tallinn+} | [-30-]{+90+}',
    ],
    [
      'a column that is gone',
      ['|Data|Where|Days|', '|Logs|Tallinn|30|'],
      ['|Data|Days|', '|Logs|30|'],
      'Data | [-Where-] | Days\nLogs | [-Tallinn-] | 30',
    ],
    [
      'a row before one with an equal cell',
      ['|Data|Kept|', '|Logs|yes|'],
      ['|Data|Kept|', '|Mail|yes|', '|Logs|yes, long|'],
      'Data | Kept\n{+Mail+} | {+yes+}\nLogs | yes{+, long+}',
    ],
  ])('%s', (_, from, to, expected) => expect(marked(table(...from), table(...to))).toBe(expected));

  it('and is a table with headings in the redline', () => {
    expect(redlineOf(table('|Data|Days|', '|Logs|30|'), table('|Data|Days|', '|Logs|90|'))).toContain(
      '<table><tbody><tr><th>Data</th><th>Days</th></tr><tr><td>Logs</td><td><del>30</del><ins>90</ins></td></tr></tbody></table>',
    );
  });
});

it('what was removed stands before what was added at the same place', () => {
  const kinds = changes('First.\n\nGates are shut.\n\nLast.', 'First.\n\nBoats are for staff.\n\nLast.');
  expect(kinds.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});

it('code is compared line by line, with its indentation and blank lines', () => {
  const code = (...lines: string[]) => ['```', ...lines, '```'].join('\n');
  expect(redlineOf(code('a:', '  b: 1', '', 'c: 2'), code('a:', '  b: 1', '', 'c: 3'))).toContain(
    '<pre>a:\n  b: 1\n\nc: <del>2</del><ins>3</ins>\n</pre>',
  );
});

describe('an inserted section', () => {
  const body = (id: string) => `Nobody but its keeper opens the ${id}.`;
  const ids = ['gates', 'lamps', 'paths', 'ponds'];
  const before = markdownRevision(
    '2020-01-01',
    ids.map((id) => ({ id, body: body(id) })),
  );
  const edited = ids.map((id) => ({ id, body: id === 'paths' ? `${body(id)} They are swept.` : body(id) }));
  const after = markdownRevision('2021-01-01', [{ id: 'boats', body: 'Boats are for staff.' }, ...edited]);

  it('reads as itself, and the new numbers of the others as one line', () => {
    expect(countsOf(before, after)).toBe('1 clause added, 1 changed; 1 section added, 4 renumbered');
    const html = redline(before, after);
    expect(html.match(/data-change="\w+"/g)).toEqual(['data-change="added"', 'data-change="changed"']);
    expect(html).toContain(
      '<details class="unchanged" data-renumbered><summary>4 sections with another number</summary><ul><li>§1 to §4 are now §2 to §5</li></ul></details>',
    );
  });

  it('is one line even with subsections, and never says more than is true', () => {
    const numbers = (...pairs: [string, string][]) =>
      describeRenumbering(
        diffRevisions(
          markdownRevision(
            '2020-01-01',
            pairs.map(([number], at) => ({ id: `s${at}`, number, title: 'T', body: '' })),
          ),
          markdownRevision(
            '2021-01-01',
            pairs.map(([, number], at) => ({ id: `s${at}`, number, title: 'T', body: '' })),
          ),
        ).sections,
      );
    expect(numbers(['2', '3'], ['2.1', '3.1'], ['2.2', '3.2'], ['3', '4'])).toEqual(['§2 to §3 are now §3 to §4']);
    expect(numbers(['2', '3'], ['9', '4'], ['3', '5'])).toEqual(['§2 is now §3', '§9 is now §4', '§3 is now §5']);
    expect(numbers(['2', '2'], ['2.1', '2.2'], ['2.2', '2.3'], ['3', '3'], ['4', '3.1'])).toEqual([
      '§2.1 to §2.2 are now §2.2 to §2.3',
      '§4 is now §3.1',
    ]);
  });
});

it('no clause whose words are in force is called removed', () => {
  const [from, to] = twoRevisions('Tools are cleaned.\n\nTools are counted.', 'Tools are cleaned. Tools are counted.');
  const diff = diffRevisions(from, to);
  const standings = currentCounterparts(from, to, [diff]);
  expect([...standings.values()].map(({ words }) => words)).toEqual(['within', 'within']);
});
