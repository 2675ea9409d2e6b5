import { wordsOf } from './words.ts';

/** The fields of a revision whose clauses have dates. */
export interface RevisionOfClauses {
  date: string;
  sections: readonly { clauses: readonly { id: string; text: string }[] }[];
}

/** The number of words from which a clause is also looked for inside other clauses. */
const manyWords = 5;

/**
 * Returns a function that returns the oldest of some revisions, ordered newest first, with the words of a text: in a clause of
 * their own or, if they are many, in a longer one.
 */
export function firstRevisionWith(revisions: readonly RevisionOfClauses[]): (text: string) => string | undefined {
  const index = indexOf(revisions);
  return (text) => index.oldestFirst.find((one) => index.has(one, text))?.date;
}

/**
 * Returns a function that returns the first revision without the words of a text after the last that has them, and
 * `undefined` if no revision has them, or the newest one does.
 */
export function firstRevisionWithout(revisions: readonly RevisionOfClauses[]): (text: string) => string | undefined {
  const index = indexOf(revisions);
  return (text) => {
    const last = index.oldestFirst.findLastIndex((one) => index.has(one, text));
    return last === -1 ? undefined : index.oldestFirst[last + 1]?.date;
  };
}

/** The words of a revision: of each clause, and of each section with a space between any two. */
interface IndexedRevision {
  date: string;
  keys: ReadonlySet<string>;
  joined: readonly string[];
}

function indexOf(revisions: readonly RevisionOfClauses[]) {
  const keysOfTexts = new Map<string, string>();
  const keyOf = (text: string): string => {
    // a text without words is its own key
    const key = keysOfTexts.get(text) ?? (wordsOf(text).join(' ') || text);
    keysOfTexts.set(text, key);
    return key;
  };
  const oldestFirst = revisions
    .map(({ date, sections }): IndexedRevision => {
      const keys = sections.map(({ clauses }) => clauses.map(({ text }) => keyOf(text)));
      return { date, keys: new Set(keys.flat()), joined: keys.map((words) => ` ${words.join(' ')} `) };
    })
    .reverse();
  const has = ({ keys, joined }: IndexedRevision, text: string): boolean => {
    const key = keyOf(text);
    const isLong = key.split(' ').length >= manyWords;
    return keys.has(key) || (isLong && joined.some((words) => words.includes(` ${key} `)));
  };
  return { oldestFirst, has };
}
