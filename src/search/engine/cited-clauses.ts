import type { PlainRecord } from './record.ts';

/** Returns the clauses that the stated answers cite, with the probability that the query asks for one of those. */
export function citedClauses(
  records: ReadonlyMap<string, PlainRecord>,
  probabilities: ReadonlyMap<string, number>,
): Map<string, number> {
  const byClause = new Map<string, number>();
  for (const { answers = [] } of records.values()) {
    for (const { id, status, clauses } of answers) {
      if (status === 'not-stated') continue;
      clauses.forEach((clause, index) => {
        const earned = (probabilities.get(id) ?? 0) / (1 + index / 2);
        byClause.set(clause, (byClause.get(clause) ?? 0) + earned);
      });
    }
  }
  return byClause;
}
