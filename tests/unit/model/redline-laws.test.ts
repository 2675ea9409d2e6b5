import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { countChanges, describeCounts } from '../../../src/model/change-counts.ts';
import { diffRevisions, isEmpty } from '../../../src/model/diff.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';
import { markdownRevision } from './markdown-revision.ts';
import { linesOfHtml, shownClauses } from './redline-text.ts';

const word = fc.constantFrom(
  'data',
  'backup',
  'kept',
  'daily',
  '3.5',
  'don’t',
  '数据',
  'zoë',
  'A & B',
  '\\<x>',
  'l\\_1',
);
const inline = fc.oneof(
  { weight: 5, arbitrary: word },
  fc.constantFrom('**bold**', 'un**written**', '_kept_', '`a  b`', '&copy;', 'a\\\nb'),
  fc
    .tuple(fc.constantFrom('form', 'list'), fc.constantFrom('a', 'b'))
    .map(([words, page]) => `[${words}](https://example.com/${page}/)`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
const item = fc.oneof(
  { weight: 3, arbitrary: line },
  fc.tuple(line, line).map(([first, second]) => `${first}\n\n    ${second}`),
  line.map((words) => `\`\`\`\n    ${words.replaceAll('\n', ' ')}\n    \`\`\``),
  fc.tuple(line, line).map(([outer, inner]) => `${outer}\n    - ${inner.replaceAll('\n', ' ')}`),
);
const list = fc
  .tuple(fc.constantFrom('-   ', '1.  ', '4.  '), fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([marker, items]) => items.map((words) => `${marker}${words.replace(/\n(?! )/g, '\n    ')}`).join('\n'));
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc.array(
      fc.array(fc.constantFrom('', 'yes', 'no', '30 days', 'logs'), { minLength: columns, maxLength: columns }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map((rows) => {
    const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
    return [head, `|${' --- |'.repeat(rows[0]?.length ?? 1)}`, ...body].join('\n');
  });
/** A paragraph of sentences that others can have too, so that it reads as split or joined. */
const sentences = fc
  .array(
    fc.constantFrom(
      'All **data** is encrypted on its way.',
      'Keys are kept by [the shift](https://example.com/s/) alone.',
      'If you leave, the data is gone.',
      'If you stay, the _data_ is kept for `30` days.',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((some) => some.join(' '));
const block = fc.oneof(
  { weight: 4, arbitrary: line },
  { weight: 4, arbitrary: sentences },
  { weight: 2, arbitrary: list },
  table,
  line.map((words) => `> ${words.replaceAll('\n', '\n> ')}`),
  fc.array(fc.constantFrom('key: 1', '  key: 2', '', 'end')).map((lines) => `\`\`\`\n${lines.join('\n')}\n\`\`\``),
  line.map((words) => `<Note>\n${words}\n</Note>`),
);
const sections = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    title: fc.constantFrom('Keys', 'Staff', 'A < B'),
    label: fc.constantFrom(undefined, undefined, 'A', 'Annex'),
    body: fc.array(block, { maxLength: 4 }).map((blocks) => blocks.join('\n\n')),
  }),
  { selector: ({ id }) => id, maxLength: 4 },
);
const titles = fc.constantFrom('Policy', 'Security policy');
const pairs = fc
  .tuple(sections, titles, sections, titles)
  .map(
    ([a, before, b, after]) =>
      [markdownRevision('2020-01-01', a, before), markdownRevision('2021-01-01', b, after)] as const,
  );

const redlineOf = (from: Revision, to: Revision) =>
  redlineHtml(diffRevisions(from, to), { permalink: () => '', unchanged: 'folded' });
const clausesOf = ({ sections: all }: Revision) => all.flatMap(({ clauses }) => clauses);
const shownOf = (revision: Revision) => clausesOf(revision).map(({ html }) => linesOfHtml(html));
/** What readers see of a revision: the title, and each section with its URL, number, label, title and body. */
const pageOf = ({ title, sections: all }: Revision) =>
  JSON.stringify([
    title,
    all.map((section) => [section.id, section.number, section.label, section.title, section.html]),
  ]);

/** Expects that a redline has the text of both revisions to the character, and that it is empty only if they are equal. */
function expectTrue(from: Revision, to: Revision): void {
  const html = redlineOf(from, to);
  expect(shownClauses(html, 'removed')).toEqual(shownOf(to));
  // a clause that moved stands where it went
  expect(shownClauses(html, 'added').sort()).toEqual(shownOf(from).sort());
  const diff = diffRevisions(from, to);
  expect(isEmpty(diff)).toBe(pageOf(from) === pageOf(to));
  const counts = countChanges(diff);
  expect(describeCounts(counts) === 'Nothing changed').toBe(isEmpty(diff));
  for (const kind of ['added', 'removed', 'changed', 'moved'] as const)
    expect(html.split(`data-tag="${kind}"`).length - 1).toBe(counts[kind]);
}

describe('a redline of any two revisions', () => {
  it('has the text of both to the character, and says that nothing changed only of equal ones', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => expectTrue(from, to)),
      { numRuns: 150 },
    );
  });

  it('of a revision with itself says that nothing changed', () => {
    fc.assert(
      fc.property(sections, (some) => {
        const [from, to] = [markdownRevision('2020-01-01', some), markdownRevision('2020-01-01', some)];
        expect(isEmpty(diffRevisions(from, to))).toBe(true);
      }),
    );
  });
});

const policies = ['tests/fixtures/acme', 'tests/fixtures/small', 'tests/fixtures/meridian', 'content'].flatMap(
  (folder) => (loadLibrary(folder).library?.policies ?? []).map(({ id, revisions }) => ({ folder, id, revisions })),
);

describe.each(policies)('the policy $id of $folder', ({ revisions }) => {
  it('has a redline with the text of both revisions, for any two of them', () => {
    expect(revisions.length).toBeGreaterThan(0);
    for (const from of revisions) for (const to of revisions) expectTrue(from, to);
  });

  it('has the same words in the text and in the HTML of each clause', () => {
    for (const { text, html } of revisions.flatMap(clausesOf)) expect(wordsIn(html)).toBe(text);
  });
});

it('the text and the HTML of any clause have the same words', () => {
  fc.assert(
    fc.property(sections, (some) => {
      for (const { text, html } of clausesOf(markdownRevision('2020-01-01', some))) expect(wordsIn(html)).toBe(text);
    }),
  );
});

function wordsIn(html: string): string {
  return linesOfHtml(html)
    .replace(/\|\n?|\s+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
