import type { Diff } from './diff.ts';
import { compareRevisionIds } from './revision-id.ts';
import { wordsOf } from './words.ts';

/** When a clause or its words first appeared, and since when it has stood as it is; both ids of revisions. */
export interface ClauseDates {
  first: string;
  since: string;
}

/** The fields of a revision whose clauses have dates. */
interface RevisionOfClauses {
  date: string;
  sections: readonly { clauses: readonly { id: string; text: string }[] }[];
}

/** The number of words from which a clause is also looked for inside other clauses. */
const manyWords = 5;

/**
 * Returns the dates of every clause of every revision, by the revision's date and the clause's id. A clause that moved
 * keeps both dates, one that changed keeps the first. The first date is never later than that of the first revision that
 * has the same words, in a clause of their own or in a longer one. Revisions and changes are ordered newest first.
 */
export function clauseDates(
  revisions: readonly RevisionOfClauses[],
  changes: readonly Diff[],
): Map<string, Map<string, ClauseDates>> {
  const all = new Map<string, Map<string, ClauseDates>>();
  const firstWith = firstRevisionWith(revisions);
  for (const { date, sections } of [...revisions].reverse()) {
    const diff = changes.find(({ to }) => to === date);
    const before = all.get(diff?.from ?? '');
    const earlier = new Map(
      diff?.sections.flatMap(({ clauses }) =>
        clauses.flatMap((change) => ('from' in change && 'to' in change ? [[change.to.id, change] as const] : [])),
      ),
    );
    const dates = new Map<string, ClauseDates>();
    for (const { id, text } of sections.flatMap(({ clauses }) => clauses)) {
      const change = earlier.get(id);
      const known = change && before?.get(change.from.id);
      if (known && change.kind !== 'changed') dates.set(id, known);
      else dates.set(id, { first: earlierOf(firstWith(text) ?? date, known?.first ?? date), since: date });
    }
    all.set(date, dates);
  }
  return all;
}

/** Returns a function that returns the oldest revision with the words of a text. */
function firstRevisionWith(revisions: readonly RevisionOfClauses[]): (text: string) => string | undefined {
  const keysOfTexts = new Map<string, string>();
  const keyOf = (text: string): string => {
    // a text without words is its own key
    const key = keysOfTexts.get(text) ?? (wordsOf(text).join(' ') || text);
    keysOfTexts.set(text, key);
    return key;
  };
  const oldestFirst = revisions
    .map(({ date, sections }) => {
      const keys = sections.map(({ clauses }) => clauses.map(({ text }) => keyOf(text)));
      return { date, keys: new Set(keys.flat()), joined: keys.map((words) => ` ${words.join(' ')} `) };
    })
    .reverse();
  return (text) => {
    const key = keyOf(text);
    const isLong = key.split(' ').length >= manyWords;
    return oldestFirst.find(
      ({ keys, joined }) => keys.has(key) || (isLong && joined.some((words) => words.includes(` ${key} `))),
    )?.date;
  };
}

function earlierOf(a: string, b: string): string {
  return compareRevisionIds(a, b) < 0 ? a : b;
}
