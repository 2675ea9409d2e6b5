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
