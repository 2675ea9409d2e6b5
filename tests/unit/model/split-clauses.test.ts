import { describe, expect, it } from 'vitest';
import { countChanges, describeCounts } from '../../../src/model/change-counts.ts';
import { type ClauseChange, clausesOfChange } from '../../../src/model/clause-change.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';
import { clauseBreak } from '../../../src/model/word-tokens.ts';
import { twoRevisions } from './markdown-revision.ts';

const a = 'All data is encrypted on its way to us.';
const b = 'Backups are encrypted as well.';
const c = 'Keys are kept by the night shift alone.';
const d = 'Visitors sign a book at the gate.';

/** The changes of a policy with one section, each as its kind and the clauses it is of: `changed 1 → 1 2`. */
function kinds(from: string, to: string): string[] {
  return changesOf(from, to).map((change) => {
    const { from: earlier, to: later } = clausesOfChange(change);
    const ordinals = (clauses: readonly { id: string }[]) => clauses.map(({ id }) => id.replace(/.*-p/, '')).join(' ');
    return `${change.kind} ${ordinals(earlier)} → ${ordinals(later)}`;
  });
}

function changesOf(from: string, to: string): ClauseChange[] {
  return diffRevisions(...twoRevisions(from, to)).sections.flatMap(({ clauses }) => clauses);
}

/** The changed words, written as `[-removed-]{+added+}`, with `¶` for a break between clauses. */
function marked(from: string, to: string): string {
  return changesOf(from, to)
    .flatMap((change) => (change.kind === 'changed' ? change.lines.flatMap(({ cells }) => cells) : []))
    .flatMap(({ runs }) => runs)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
    .replaceAll(clauseBreak, '¶');
}

const redlineOf = (from: string, to: string) =>
  redlineHtml(diffRevisions(...twoRevisions(from, to)), { permalink: () => '#', unchanged: 'omitted' });
const countsOf = (from: string, to: string) => describeCounts(countChanges(diffRevisions(...twoRevisions(from, to))));

const paragraphs = (...texts: string[]) => texts.join('\n\n');

describe('a clause that was split', () => {
  const [from, to] = [paragraphs(`${a} ${b}`, c), paragraphs(a, b, c)];

  it('is one change of which no word is marked', () => {
    expect(kinds(from, to)).toEqual(['changed 1 → 1 2', 'same 2 → 3']);
    expect(marked(from, to)).toBe(`${a}[- -]{+¶+}${b}`);
  });

  it('counts as changed, not as added', () => expect(countsOf(from, to)).toBe('1 clause changed'));

  it('is shown with a mark for the break and with the labels of all its parts', () => {
    const html = redlineOf(from, to);
    expect(html).toContain(
      '<a href="#" aria-label="section 1, paragraph 1">§1 ¶1</a> <span role="img" aria-label="to">→</span> <a href="#" aria-label="section 1, paragraph 1">§1 ¶1</a>, <a href="#" aria-label="section 1, paragraph 2">§1 ¶2</a>',
    );
    expect(html).toContain('<span aria-hidden="true">¶</span><br></ins>');
    expect(html).toContain('<li>§1 ¶1 was split: it is now §1 ¶1 and §1 ¶2.</li>');
  });

  it.each([
    ['with a new sentence in one part', `${a} ${b}`, paragraphs(a, `${b} ${c}`), 'changed 1 → 1 2'],
    ['with its second part reworded', `${a} ${b}`, paragraphs(a, b.replace('well', 'promised')), 'changed 1 → 1 2'],
    ['with a new clause between its parts', `${a} ${b}`, paragraphs(a, d, b), 'changed 1 → 1 2 3'],
    ['with two new clauses between its parts', `${a} ${b}`, paragraphs(a, d, 'Nobody else.', b), 'changed 1 → 1 2 3 4'],
    ['in three', `${a} ${b} ${c}`, paragraphs(a, b, c), 'changed 1 → 1 2 3'],
    ['into items of a list', `${a} ${b}`, `- ${a}\n- ${b}`, 'changed 1 → 1 2'],
  ])('is one change %s', (_, before, after, expected) => expect(kinds(before, after)).toEqual([expected]));
});

describe('clauses that were joined', () => {
  const [from, to] = [paragraphs(a, b, c), paragraphs(`${a} ${b}`, c)];

  it('are one change of which no word is marked', () => {
    expect(kinds(from, to)).toEqual(['changed 1 2 → 1', 'same 3 → 2']);
    expect(marked(from, to)).toBe(`${a}[-¶-]{+ +}${b}`);
  });

  it('count as changed, not as removed', () => expect(countsOf(from, to)).toBe('1 clause changed'));

  it('are shown as joined', () =>
    expect(redlineOf(from, to)).toContain('<li>§1 ¶1 and §1 ¶2 were joined: they are now §1 ¶1.</li>'));
});

it('a sentence that went from one clause to the one before it stays unmarked', () => {
  const [from, to] = [paragraphs(a, `${b} ${c}`), paragraphs(`${a} ${b}`, c)];
  expect(kinds(from, to)).toEqual(['changed 1 2 → 1 2']);
  expect(marked(from, to)).toBe(`${a}[-¶-]{+ +}${b}[- -]{+¶+}${c}`);
});

it('a clause of two paragraphs is not joined with others', () => {
  const from = `- ${a}\n\n  ${b} ${c}`;
  expect(kinds(from, `- ${a}\n\n  ${b}\n- ${c}`)).toEqual(['changed 1 → 1', 'added  → 2']);
});

it('a sentence that went from one clause to the next stays unmarked', () => {
  const [from, to] = [paragraphs(`${a} ${b}`, c), paragraphs(a, `${b} ${c}`)];
  expect(kinds(from, to)).toEqual(['changed 1 2 → 1 2']);
  expect(marked(from, to)).toBe(`${a}[- -]{+¶+}${b}[-¶-]{+ +}${c}`);
  expect(redlineOf(from, to)).toContain(
    '<li>The text of §1 ¶1 and §1 ¶2 is now in §1 ¶1 and §1 ¶2, with other breaks.</li>',
  );
});

describe('a clause is no part of the change beside it', () => {
  it.each([
    ['if its words are new', a, paragraphs(a.replace('us', 'our site'), d), ['changed 1 → 1', 'added  → 2']],
    ['if its words are gone', paragraphs(a, d), a.replace('us', 'our site'), ['changed 1 → 1', 'removed 2 → ']],
    ['if the clause with its words stays', `${a} ${b}`, paragraphs(`${a} ${b}`, b), ['same 1 → 1', 'added  → 2']],
    ['if it is a table', `${a} ${b}`, paragraphs(a, `| ${b} |\n| --- |`), ['changed 1 → 1', 'added  → 2']],
    [
      'if it has the words that are gone in another order',
      `${a} Staff keep old keys in the safe at night.`,
      paragraphs(a, 'Night at safe the in keys old keep staff.'),
      ['changed 1 → 1', 'added  → 2'],
    ],
    [
      'if both are pairs that were reworded',
      paragraphs(`${a} ${b}`, `${c} Soon.`),
      paragraphs(a, c),
      ['changed 1 → 1', 'changed 2 → 2'],
    ],
    [
      'if both are pairs that exchange a few words',
      paragraphs(`${a} Staff know.`, c),
      paragraphs(a, `Staff know. ${c}`),
      ['changed 1 → 1', 'changed 2 → 2'],
    ],
    [
      'if it is an item of several paragraphs',
      `${a} ${b}`,
      `${a} Soon.\n\n- ${b}\n\n  ${d}`,
      ['changed 1 → 1', 'added  → 2'],
    ],
    [
      'if it is too far away',
      `${a} ${b}`,
      paragraphs(a, d, 'Nobody else.', 'Boats are for staff.', b),
      ['changed 1 → 1', 'added  → 2', 'added  → 3', 'added  → 4', 'added  → 5'],
    ],
    ['if it has a word or two', `${a} Yes.`, paragraphs(a, 'Yes.'), ['changed 1 → 1', 'added  → 2']],
  ])('%s', (_, from, to, expected) => expect(kinds(from, to)).toEqual(expected));
});

describe('a link is neither new nor gone', () => {
  const link = 'See [the form](https://example.com/form/) for all that we ask.';

  it.each([
    ['if its clause was split', `${a} ${link}`, paragraphs(a, link)],
    ['if its clause was joined with another', paragraphs(a, link), `${a} ${link}`],
    [
      'if it went to another clause',
      paragraphs(`${a} ${link}`, d, c),
      paragraphs(a, d, `${c} Ask by [the form](https://example.com/form/).`),
    ],
    [
      'if it went to a clause that is new',
      paragraphs(`${a} ${link}`, d),
      paragraphs(a, d, link.replace('all', 'what')),
    ],
  ])('%s', (_, from, to) => expect(redlineOf(from, to)).not.toMatch(/is new|is gone/));

  it('but the clause that has it now is named, and a second link is new', () => {
    const [from, to] = [
      paragraphs(`${a} ${link}`, d, c),
      paragraphs(a, d, `${c} Ask by [the form](https://example.com/form/).`),
    ];
    expect(redlineOf(from, to)).toContain(
      '<li>The link “the form” to https://example.com/form/ stands in §1 ¶3 now.</li>',
    );
    expect(redlineOf(from, to)).toContain(
      '<li>The link “the form” to https://example.com/form/ stood in §1 ¶1 before.</li>',
    );
    expect(redlineOf(`${a} ${link}`, `${a} ${link} ${link}`)).toContain('is new');
  });
});
