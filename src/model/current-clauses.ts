import { escapeHtml } from './cite.ts';
import type { Diff } from './diff.ts';

/** A clause of today's policy. */
export interface CurrentClause {
  section: string;
  id: string;
  label: string;
}

/** For each clause of an old revision, by its id, the same clause today; those that are gone are left out. */
export function currentClauses(sinceThen: Diff): Map<string, CurrentClause> {
  return new Map(
    sinceThen.sections.flatMap(({ id: section, clauses }) =>
      clauses.flatMap((change): [string, CurrentClause][] =>
        'from' in change && 'to' in change
          ? [[change.from.id, { section, id: change.to.id, label: change.to.label }]]
          : [],
      ),
    ),
  );
}

/** An old section's HTML with a link after each clause's mark to the same clause today, or a word that it is gone. */
export function linkCurrentClauses(
  html: string,
  today: ReadonlyMap<string, CurrentClause>,
  hrefOf: (clause: CurrentClause) => string,
): string {
  return html.replace(/<a href="#([^"]+)" class="mark"[^>]*>[^<]*<\/a>/g, (mark, id: string) => {
    const clause = today.get(id);
    if (!clause) return `${mark}<span class="mark today">no longer in force</span>`;
    return `${mark}<a class="mark today" href="${escapeHtml(hrefOf(clause))}">today ${clause.label}</a>`;
  });
}
