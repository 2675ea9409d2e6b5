import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { clauseDates } from '../../../src/model/clause-dates.ts';
import type { Clause, Revision } from '../../../src/model/policy.ts';
import { compareRevisionIds } from '../../../src/model/revision-id.ts';
import { wordsOf } from '../../../src/model/words.ts';
import { type Chain, chainOf, chains } from './revision-chains.ts';

/** A revision prepared for a search: each clause with all it carries and with its words, and the words of each section. */
function searchable({ date, sections }: Revision) {
  const clauses = sections.flatMap((section) => section.clauses);
  return {
    date,
    sections,
    clauses,
    keys: clauses.map(keyOf),
    joined: sections.map((section) => ` ${section.clauses.flatMap(({ text }) => wordsOf(text)).join(' ')} `),
  };
}

function keyOf({ text }: Clause): string {
  return wordsOf(text).join(' ') || text;
}

/** All that the clauses with a text carry in each section, in any order. */
function carried({ sections }: ReturnType<typeof searchable>, text: string): string {
  return JSON.stringify(
    sections.map(({ id, clauses }) => {
      const equal = clauses.filter((one) => one.text === text);
      return [id, equal.map(({ html, list, inNote }) => JSON.stringify([html, list, inNote])).sort()];
    }),
  );
}

/** The dates that a search of all revisions contradicts. */
function wrongDates({ revisions, changes }: Chain): string[] {
  const all = clauseDates(revisions, changes);
  const oldestFirst = revisions.map(searchable).reverse();
  const places = new Map(oldestFirst.map(({ date }, place) => [date, place]));
  return oldestFirst.flatMap((revision, place) =>
    revision.clauses.flatMap((clause) => {
      const dates = all.get(revision.date)?.get(clause.id);
      const [first = Infinity, since = -1] = [places.get(dates?.first ?? ''), places.get(dates?.since ?? '')];
      const key = keyOf(clause);
      const isLong = key.split(' ').length >= 5;
      const copies = revision.keys.filter((one) => one === key).length;
      const found = oldestFirst.findIndex(
        ({ keys, joined }) =>
          keys.filter((one) => one === key).length >= copies ||
          (isLong && joined.reduce((sum, words) => sum + words.split(` ${key} `).length - 1, 0) >= copies),
      );
      const before = oldestFirst[place - 1];
      const isRight =
        first <= since &&
        first <= found &&
        // its words stand in all revisions since then, and at first perhaps in a longer clause
        oldestFirst
          .slice(since, place)
          .every(({ clauses }) => clauses.some(({ text }) => text.includes(clause.text))) &&
        // it was added or changed then
        (since < place || !before || carried(before, clause.text) !== carried(revision, clause.text));
      return isRight ? [] : [`${revision.date} ${clause.label} ${JSON.stringify(dates)}`];
    }),
  );
}

/** The clauses whose first date is later than that of the one clause with which a redline pairs them. */
function lateDates({ revisions, changes }: Chain): string[] {
  const all = clauseDates(revisions, changes);
  return changes.flatMap(({ from, to, sections }) =>
    sections
      .flatMap(({ clauses }) => clauses)
      .flatMap((change) => {
        if (change.kind === 'added' || change.kind === 'removed' || (change.kind === 'changed' && change.group))
          return [];
        const first = all.get(from)?.get(change.from.id)?.first ?? '';
        const later = all.get(to)?.get(change.to.id)?.first ?? '';
        return compareRevisionIds(later, first) > 0 ? [`${to} ${change.to.label}: ${later} after ${first}`] : [];
      }),
  );
}

it('clauseDates() has no first date later than that of the clause that the redline pairs, in any revisions', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      expect(lateDates(chain)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('clauseDates() has, for any revisions, the dates that a search of all of them finds', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      expect(wrongDates(chain)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it.each(['tests/fixtures/acme', 'tests/fixtures/small', 'content'])(
  'clauseDates() has, for %s, the dates that a search of all revisions finds',
  (folder) => {
    const revisions = loadLibrary(folder).library?.policies[0].revisions ?? [];
    expect(revisions.length).toBeGreaterThan(0);
    expect(wrongDates(chainOf([...revisions]))).toEqual([]);
  },
);
