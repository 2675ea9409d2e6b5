import type { Clause } from './policy.ts';

/**
 * Returns for each clause of a section the one that leads in to it, or `undefined`: for an item of a list the paragraph before the
 * list, and in a nested list the item above.
 */
export function leadIns<Of extends Pick<Clause, 'kind' | 'list' | 'inNote'>>(
  clauses: readonly Of[],
): (Of | undefined)[] {
  let latest: Of[] = [];
  return clauses.map((clause, index) => {
    // a note is read by itself
    if (clauses[index - 1]?.inNote !== clause.inNote) latest = [];
    const depth = clause.list?.depth ?? 0;
    latest[depth] = clause;
    const above = latest[depth - 1];
    return above?.kind === 'block' ? undefined : above;
  });
}

/** Returns the words that lead in to a clause, the first ones first; empty if there are none. */
export function leadInWords<Of extends Pick<Clause, 'kind' | 'list' | 'inNote' | 'text'>>(
  clauses: readonly Of[],
): string[] {
  const words = new Map<Of, string>();
  const above = leadIns(clauses);
  return clauses.map((clause, index) => {
    const first = above[index];
    const joined = first ? joinLeadIns([words.get(first), first.text]) : '';
    words.set(clause, joined);
    return joined;
  });
}

/** Returns words that lead in to a clause in one line, the first ones first. */
export function joinLeadIns(words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join(' … ');
}
