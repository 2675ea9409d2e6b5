import { describe, expect, it } from 'vitest';
import { diffRevisions } from '../../../src/model/diff.ts';
import { linkChanges } from '../../../src/model/link-changes.ts';
import { markdownRevision, twoRevisions } from './markdown-revision.ts';

const clausesOf = (body: string) => markdownRevision('2020-01-01', [{ id: 'a', body }]).sections[0]?.clauses ?? [];
const changes = (from: string, to: string) => linkChanges(clausesOf(from), clausesOf(to));

/** A link to a page of the example site. */
const link = (words: string, page: string) => `[${words}](https://example.com/${page})`;
const url = (page: string) => `https://example.com/${page}`;

describe('linkChanges()', () => {
  it.each([
    [
      'nothing of links that stayed, in any order',
      `${link('A', 'a')} ${link('B', 'b')}`,
      `${link('B', 'b')} ${link('A', 'a')}`,
      [],
    ],
    [
      'a link that is new',
      link('A', 'a'),
      `${link('A', 'a')} ${link('B', 'b')}`,
      [{ kind: 'link', words: 'B', to: url('b') }],
    ],
    [
      'a link that is gone',
      `${link('A', 'a')} ${link('B', 'b')}`,
      link('A', 'a'),
      [{ kind: 'link', words: 'B', from: url('b') }],
    ],
    [
      'each of two equal links',
      link('A', 'a'),
      `${link('A', 'a')} ${link('A', 'a')}`,
      [{ kind: 'link', words: 'A', to: url('a') }],
    ],
    [
      'where links with the same words lead',
      `${link('A', 'a')} ${link('B', 'b')}`,
      `${link('A', 'c')} ${link('B', 'd')}`,
      [
        { kind: 'link', words: 'A', from: url('a'), to: url('c') },
        { kind: 'link', words: 'B', from: url('b'), to: url('d') },
      ],
    ],
    ['nothing of a link whose words changed', link('A', 'a'), link('B', 'a'), []],
    [
      'the link with the same words before the one with the same URL',
      `${link('B', 'x')} ${link('A', 'a')}`,
      link('A', 'x'),
      [
        { kind: 'link', words: 'A', from: url('a'), to: url('x') },
        { kind: 'link', words: 'B', from: url('x') },
      ],
    ],
    [
      'nothing of links whose words are their URLs',
      '[https://example.com/a](https://example.com/a)',
      '[example.com/b](https://example.com/b)',
      [],
    ],
    ['nothing of mail addresses', '[a@example.com](mailto:a@example.com)', '[b@example.com](mailto:b@example.com)', []],
    [
      'a link to a telephone number only if its words are not the number',
      'Call.',
      '[+372 1](tel:+372%201) [1](tel:1)',
      [{ kind: 'link', words: '+372 1', to: 'tel:+372%201' }],
    ],
    ['nothing of URLs without encryption', 'See.', '[example.com](http://example.com)', []],
  ])('has %s', (_, from, to, expected) => expect(changes(from, to)).toEqual(expected));
});

describe('a link that is new is looked for in the other clauses of the earlier revision', () => {
  const [a, b] = ['Visitors sign a book at the gate', 'Keys are kept by the night shift'];
  const detailsOf = (from: string, to: string) =>
    diffRevisions(...twoRevisions(from, to))
      .sections.flatMap(({ clauses }) => clauses)
      .flatMap((change) => (change.kind === 'changed' ? change.details : []));

  it.each([
    ['and found', link('form', 'f'), link('form', 'f'), ['§1 ¶1', '§1 ¶2']],
    ['but not with another URL', link('form', 'f'), link('form', 'g'), [undefined, undefined]],
    ['but not with other words', link('form', 'f'), link('page', 'f'), [undefined, undefined]],
  ])('%s', (_, before, after, expected) => {
    const details = detailsOf(`${a} ${before}.\n\n${b}.`, `${a}.\n\n${b} ${after}.`);
    expect(details.map((detail) => (detail.kind === 'link' ? detail.elsewhere : '')).reverse()).toEqual(expected);
  });

  it('but not in one whose link leads elsewhere', () => {
    const from = `${a} ${link('form', 'f')}.\n\n${b}.`;
    const to = `${a} ${link('form', 'g')}.\n\n${b} ${link('form', 'f')}.`;
    expect(detailsOf(from, to)).toEqual([
      { kind: 'link', words: 'form', from: url('f'), to: url('g') },
      { kind: 'link', words: 'form', to: url('f') },
    ]);
  });

  it('one by one', () => {
    const from = `${a} ${link('x', 'x')} ${link('form', 'f')}.\n\n${b}.`;
    const to = `${a}.\n\n${b} ${link('form', 'f')} and ${link('form', 'f')}.`;
    expect(detailsOf(from, to)).toEqual([
      { kind: 'link', words: 'x', from: url('x') },
      { kind: 'link', words: 'form', from: url('f'), elsewhere: '§1 ¶2' },
      { kind: 'link', words: 'form', to: url('f'), elsewhere: '§1 ¶1' },
      { kind: 'link', words: 'form', to: url('f') },
    ]);
  });
});
