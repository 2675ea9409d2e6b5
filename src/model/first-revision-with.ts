import { wordsOf } from './words.ts';

/** The fields of a revision whose clauses have dates. */
export interface RevisionOfClauses {
  date: string;
  sections: readonly { clauses: readonly { id: string; text: string }[] }[];
}

/** Finds the first revision with the words of a clause. */
export interface FirstRevisions {
  /**
   * Returns the oldest revision with the words of a clause of `revision`: in a clause of their own or, if they are many, in a
   * longer one; as often as `revision` has clauses of them, because a copy is not as old as the clause that it copies.
   */
  withAll: (text: string, revision: string) => string | undefined;
  /**
   * Returns the oldest revision with nearly all words of a clause of `revision` in a row, as often as `revision` has them;
   * `undefined` if there is none, or if the words are few.
   */
  withMost: (text: string, revision: string) => string | undefined;
}

/** The number of words from which a clause is also looked for inside other clauses. */
const manyWords = 5;

/** The share of a clause's words that are nearly all, and the fewest of them. */
const nearlyAll = { share: 0.8, words: 10 };

/** Returns what finds the first of some revisions, ordered newest first, with the words of a clause. */
export function firstRevisions(revisions: readonly RevisionOfClauses[]): FirstRevisions {
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
      const clauses = new Map<string, number>();
      for (const key of keys.flat()) clauses.set(key, (clauses.get(key) ?? 0) + 1);
      return { date, clauses, joined: keys.map((words) => ` ${words.join(' ')} `) };
    })
    .reverse();
  const ofDate = new Map(oldestFirst.map((revision) => [revision.date, revision]));
  return {
    withAll: (text, revision) => {
      const key = keyOf(text);
      const copies = ofDate.get(revision)?.clauses.get(key) ?? 1;
      const isLong = key.split(' ').length >= manyWords;
      return oldestFirst.find(
        ({ clauses, joined }) => (clauses.get(key) ?? 0) >= copies || (isLong && timesIn(joined, key) >= copies),
      )?.date;
    },
    withMost: (text, revision) => {
      const words = keyOf(text).split(' ');
      const length = Math.ceil(words.length * nearlyAll.share);
      if (length < nearlyAll.words) return undefined;
      const runs = Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(' '));
      // every run has the words in the middle, and looking for all of them takes long
      const middle = words.slice(words.length - length, length).join(' ');
      const now = ofDate.get(revision)?.joined ?? [];
      return oldestFirst.find(
        ({ joined }) =>
          timesIn(joined, middle) > 0 && runs.some((run) => timesIn(joined, run) >= Math.max(1, timesIn(now, run))),
      )?.date;
    },
  };
}

/** Returns how often words stand in some texts. */
function timesIn(texts: readonly string[], words: string): number {
  const run = ` ${words} `;
  let times = 0;
  for (const text of texts) for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + 1)) times++;
  return times;
}
