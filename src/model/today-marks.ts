import { revisionStrings } from '../strings/index.ts';
import { addToLabels, linkHtml, markHtml } from './clause-marks.ts';
import type { Standing } from './current-clauses.ts';
import { languageHtml } from './policy-lang.ts';
import { interfaceIn, type TextLanguage } from './text-language.ts';
import { formatRevision } from './revision-id.ts';
import type { ClauseOf } from './word-index.ts';

/** Returns the URLs that marks link to. */
export interface MarkLinks {
  clause: (clause: ClauseOf) => string;
  /** Returns the URL of the redline of a revision with the one before it. */
  redline: (revision: string) => string;
  /** The language of the policy, if it is not that of the interface. */
  language?: TextLanguage;
}

/**
 * Adds after each clause label in an old section's HTML a mark with links to where the clause stands today, or to the
 * redline of the first revision without its words.
 */
export function markStandings(html: string, standings: ReadonlyMap<string, Standing>, links: MarkLinks): string {
  return addToLabels(html, (id) => {
    const standing = standings.get(id);
    return standing ? markOf(standing, links) : '';
  });
}

/** The most clauses that are named where an old clause stands in several. */
const mostShown = 3;

const { today } = revisionStrings;

function markOf(standing: Standing, links: MarkLinks): string {
  const own = languageHtml(interfaceIn(links.language ?? {}));
  if (standing.words === 'none') {
    return goneMark(standing, links, own);
  }
  const [only, ...others] = standing.clauses;
  const words = today[standing.words];
  if (only && others.length === 0) return markHtml(words(only.label), own, links.clause(only));
  const shown = standing.clauses.slice(0, mostShown).map((clause) => linkHtml(links.clause(clause), clause.label));
  const more = standing.clauses.length > mostShown ? today.more(standing.clauses.length - mostShown) : '';
  return markHtml(words(`${shown.join(', ')}${more}`), own);
}

/** Returns the mark of a clause that is gone: when it was changed, if it was before, and when it was removed. */
function goneMark(
  { removedBy: lost, goneBy: gone }: Standing & { words: 'none' },
  { redline }: MarkLinks,
  own: string,
): string {
  if (gone === undefined || gone === lost) {
    const words = gone === undefined ? today.none : today.removed;
    return markHtml(words(formatRevision(lost)), own, redline(lost));
  }
  const to = (revision: string, words: (day: string) => string) =>
    linkHtml(redline(revision), words(formatRevision(revision)));
  return markHtml(`${to(lost, today.reworded)}, ${to(gone, today.removed)}`, own);
}
