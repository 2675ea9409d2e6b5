import fc from 'fast-check';
import { type Diff, diffRevisions } from '../../../src/model/diff.ts';
import type { Revision } from '../../../src/model/policy.ts';
import { markdownRevision } from './markdown-revision.ts';

/** Revisions of one policy, newest first as in a library, and the diffs of neighbours. */
export interface Chain {
  revisions: Revision[];
  changes: Diff[];
}

const words = [
  ...'keys lamps boats gates doors tools rooms lists hang stay stand move open close glow rest'.split(' '),
  ...'here there inside outside above below today tonight always never often seldom 数 据'.split(' '),
];
const short = fc.constantFrom(
  'See “the gates stay shut” below.',
  'Scope',
  '[Scope](https://example.com/)',
  '**Keys** are lit.',
);
const clause = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...words), { minLength: 6, maxLength: 9 }).map((some) => `${some.join(' ')}.`),
  },
  short,
);

type Edit = (clauses: readonly string[]) => string[];

/** Replaces some words of each clause, so that a few steps later none are left. */
const reword = fc.array(fc.tuple(fc.nat(8), fc.constantFrom(...words)), { minLength: 1, maxLength: 4 }).map(
  (changes): Edit =>
    (clauses) =>
      clauses.map((text) =>
        changes.reduce((all, [at, word]) => all.with(at % all.length, word), text.split(' ')).join(' '),
      ),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: reword },
  fc.nat(3).map(
    (at): Edit =>
      (clauses) =>
        clauses.toSpliced(at, 1),
  ),
  fc.tuple(fc.nat(3), clause).map(
    ([at, text]): Edit =>
      (clauses) =>
        clauses.toSpliced(at, 0, text),
  ),
  fc.nat(3).map(
    (at): Edit =>
      (clauses) =>
        clauses.toSpliced(at, 2, clauses.slice(at, at + 2).join(' ')),
  ),
  fc.nat(3).map(
    (at): Edit =>
      (clauses) =>
        clauses.toSpliced(at, 1, ...(clauses[at]?.split(/(?<=\.) /) ?? [])),
  ),
  fc.constant((clauses: readonly string[]) => clauses.toReversed()),
);

/** Chains of two to six revisions, each made by a few edits of the clauses of the one before. */
export const chains = fc
  .tuple(
    fc.array(clause, { minLength: 1, maxLength: 4 }),
    fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', '- ', '1. '),
  )
  .map(([first, steps, marker]) => {
    const texts = steps.reduce(
      (all, edits) => all.concat([edits.reduce((clauses, apply) => apply(clauses), all.at(-1) ?? [])]),
      [first],
    );
    return chainOf(texts.map((clauses, year) => revisionOf(`${2020 + year}-01-01`, clauses, marker)).reverse());
  });

/** Returns revisions, newest first, with the diffs of neighbours. */
export function chainOf(revisions: Revision[]): Chain {
  const changes = revisions.slice(1).map((from, index) => diffRevisions(from, revisions[index] ?? from));
  return { revisions, changes };
}

/** Returns a revision of two sections; the second one has the last clause. */
function revisionOf(date: string, clauses: readonly string[], marker: string): Revision {
  const bodyOf = (some: readonly string[]) =>
    some
      .filter(Boolean)
      .map((text) => `${marker}${text}`)
      .join('\n\n');
  return markdownRevision(date, [
    { id: 'a', body: bodyOf(clauses.slice(0, -1)) },
    { id: 'b', body: bodyOf(clauses.slice(-1)) },
  ]);
}
