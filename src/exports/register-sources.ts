/** A register entry, as far as its sources go. */
export interface Sourced {
  citations: readonly unknown[];
  source?: object | undefined;
}

/** Returns what the entries of a register rest on: the policy alone, also other sources, or nothing as there are none. */
export function sourcesOf(entries: readonly Sourced[]): 'none' | 'policy' | 'sources' {
  if (entries.length === 0) return 'none';
  return entries.every(({ citations, source }) => citations.length > 0 && !source) ? 'policy' : 'sources';
}
