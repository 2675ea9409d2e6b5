/** The section, and possibly the clause, that a query consists of. */
export interface NamedSection {
  /** The section's number. */
  number: string;
  /** The clause's ordinal in the section. */
  clause: string | undefined;
  /** The word or sign before the number, in lowercase: `section`, `clause`, `§`; empty if there is none. */
  word: string;
}

const pattern =
  /^\s*(section|sect?\.?|clause|chapter|paragraph|para\.?|§|jaotis|punkt|kohta)?\s*§?\s*(\d{1,2}(?:\.\d{1,2})*)\.?(?:[\s,]*(?:¶|paragraph|para\.?|clause)\s*(\d+))?\s*$/i;

/** Returns the section of a query that names a section and nothing else, such as `3.7` or `§3.7 ¶1`; otherwise `undefined`. */
export function namedSection(query: string): NamedSection | undefined {
  const [, word = '', number, clause] = pattern.exec(query) ?? [];
  return number ? { number, clause, word: word.toLowerCase() } : undefined;
}
