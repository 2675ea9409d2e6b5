import { escapeHtml } from './cite.ts';
import type { DiffableRevision } from './diff-input.ts';
import type { Diff } from './diff.ts';
import { sharedWords } from './shared-words.ts';
import { type ClauseOf, type Standing, standingIn } from './standing-words.ts';

/**
 * Maps each clause id of an old revision to where it stands in the current one: to its counterpart, or else to the clauses
 * that have all or some of its words.
 */
export function currentCounterparts(oldToCurrent: Diff, current: DiffableRevision): Map<string, Standing> {
  const standing = standingIn(current);
  return new Map(
    oldToCurrent.sections.flatMap(({ id: section, clauses }) =>
      clauses.flatMap((change): [string, Standing][] => {
        if (!('from' in change)) return [];
        if (!('to' in change)) return [[change.from.id, standing(change.from.text)]];
        const stayed = Map.groupBy(sharedWords(change), ({ from }) => from.id);
        return [...stayed].map(([id, parts]) => [
          id,
          { words: 'all', clauses: parts.map(({ to }) => ({ section, id: to.id, label: to.label })) },
        ]);
      }),
    ),
  );
}

/**
 * Adds after each clause label in an old section's HTML links to where the clause stands today, or “no longer in force” if
 * none of its words do.
 */
export function linkToCurrentClauses(
  html: string,
  counterparts: ReadonlyMap<string, Standing>,
  hrefOf: (clause: ClauseOf) => string,
): string {
  return html.replace(/<a href="#([^"]+)" class="mark"[^>]*>[^<]*<\/a>/g, (mark, id: string) => {
    const standing = counterparts.get(id) ?? { words: 'none' };
    if (standing.words === 'none') return `${mark}<span class="mark today">no longer in force</span>`;
    const link = (clause: ClauseOf, attributes: string, words: string) =>
      `<a ${attributes}href="${escapeHtml(hrefOf(clause))}">${words}${clause.label}</a>`;
    const [only, ...others] = standing.clauses;
    if (only && others.length === 0) return mark + link(only, 'class="mark today" ', wordsFor[standing.words]);
    const links = standing.clauses.slice(0, mostShown).map((clause) => link(clause, '', ''));
    const rest = standing.clauses.length > mostShown ? ` and ${standing.clauses.length - mostShown} more` : '';
    return `${mark}<span class="mark today">${wordsFor[standing.words]}${links.join(', ')}${rest}</span>`;
  });
}

/** The most clauses that are named where an old clause stands in several. */
const mostShown = 3;

const wordsFor = { all: 'today ', some: 'in part today ' } as const;
