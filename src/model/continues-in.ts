import type { Standing } from './current-clauses.ts';

/** Where the text of a withdrawn section stands today. */
export interface Continuation {
  /** Whether each of its clauses stands there, and not only some of its words. */
  isWhole: boolean;
  /** The ids of the sections, those with most of its clauses first. */
  sections: string[];
}

/** Returns where a section's text stands in the current revision, or `undefined` if none of its words do. */
export function continuesIn(
  clauses: readonly { id: string }[],
  counterparts: ReadonlyMap<string, Standing>,
): Continuation | undefined {
  const standings = clauses.map(({ id }) => counterparts.get(id));
  const found = standings.flatMap((standing) =>
    !standing || standing.words === 'none' ? [] : [...new Set(standing.clauses.map(({ section }) => section))],
  );
  if (found.length === 0) return undefined;
  const times = (section: string) => found.filter((one) => one === section).length;
  return {
    isWhole: standings.every((standing) => standing?.words === 'all' || standing?.words === 'within'),
    sections: [...new Set(found)].sort((a, b) => times(b) - times(a)),
  };
}
