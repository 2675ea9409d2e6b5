import { escapeHtml } from './cite.ts';
import type { Diff } from './diff.ts';

/** A clause of the current policy. */
export interface CurrentClause {
  section: string;
  id: string;
  label: string;
}

/** Maps each clause id of an old revision to its current counterpart; removed clauses are omitted. */
export function currentCounterparts(oldToCurrent: Diff): Map<string, CurrentClause> {
  return new Map(
    oldToCurrent.sections.flatMap(({ id: section, clauses }) =>
      clauses.flatMap((change): [string, CurrentClause][] =>
        'from' in change && 'to' in change
          ? [[change.from.id, { section, id: change.to.id, label: change.to.label }]]
          : [],
      ),
    ),
  );
}

/**
 * Adds after each clause label in an old section's HTML a link to the clause's current counterpart, or “no longer in
 * force”.
 */
export function linkToCurrentClauses(
  html: string,
  counterparts: ReadonlyMap<string, CurrentClause>,
  hrefOf: (clause: CurrentClause) => string,
): string {
  return html.replace(/<a href="#([^"]+)" class="mark"[^>]*>[^<]*<\/a>/g, (mark, id: string) => {
    const clause = counterparts.get(id);
    if (!clause) return `${mark}<span class="mark today">no longer in force</span>`;
    return `${mark}<a class="mark today" href="${escapeHtml(hrefOf(clause))}">today ${clause.label}</a>`;
  });
}
