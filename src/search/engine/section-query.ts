import { fieldToken } from './tokens.ts';

/** A section, and perhaps a clause of it, that a query names and nothing else. */
export interface NamedSection {
  /** The section's number. */
  number: string;
  /** The clause's ordinal within the section. */
  clause: string | undefined;
  /** What stands before the number, in lower case: `section`, `clause`, `§`; empty for a bare number. */
  word: string;
}

const form =
  /^\s*(section|sect?\.?|clause|chapter|paragraph|para\.?|§|jaotis|punkt|kohta)?\s*§?\s*(\d{1,2}(?:\.\d{1,2})*)\.?(?:[\s,]*(?:¶|paragraph|para\.?|clause)\s*(\d+))?\s*$/i;

/** The section that is all a query names: `3.7`, `§3.7 ¶1`, `section 3.7`; or undefined. */
export function namedSection(query: string): NamedSection | undefined {
  const [, word = '', number, clause] = form.exec(query) ?? [];
  return number ? { number, clause, word: word.toLowerCase() } : undefined;
}

/** The field token of a clause, by its section's number and its ordinal there. */
export function clauseToken(number: string, clause: string): string {
  return fieldToken('section', `${number}p${clause}`);
}
