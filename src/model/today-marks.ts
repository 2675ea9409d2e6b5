import { revisionStrings } from '../strings/index.ts';
import { escapeHtml } from './cite.ts';
import type { Standing } from './current-clauses.ts';
import { languageHtml } from './policy-lang.ts';
import { interfaceIn, type TextLanguage } from './text-language.ts';
import { formatRevision } from './revision-id.ts';
import { spokenLabel } from './spoken-label.ts';
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
  return html.replace(/<a href="#([^"]+)" class="mark"[^>]*>[^<]*<\/a>/g, (label, id: string) => {
    const standing = standings.get(id);
    return standing ? label + markOf(standing, links) : label;
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
  if (only && others.length === 0) return link(links.clause(only), words(only.label), own);
  const shown = standing.clauses.slice(0, mostShown).map((clause) => link(links.clause(clause), clause.label));
  const more = standing.clauses.length > mostShown ? today.more(standing.clauses.length - mostShown) : '';
  return `<span class="mark today"${own}>${words(`${shown.join(', ')}${more}`)}</span>`;
}

/** Returns the mark of a clause that is gone: when it was changed, if it was before, and when it was removed. */
function goneMark(
  { removedBy: lost, goneBy: gone }: Standing & { words: 'none' },
  { redline }: MarkLinks,
  own: string,
): string {
  const to = (revision: string, words: (day: string) => string, language?: string) =>
    link(redline(revision), words(formatRevision(revision)), language);
  if (gone === undefined) return to(lost, today.none, own);
  if (gone === lost) return to(gone, today.removed, own);
  return `<span class="mark today"${own}>${to(lost, today.reworded)}, ${to(gone, today.removed)}</span>`;
}

/** Returns a link; it is a mark if `language`, the attributes of its language, is given. */
function link(url: string, words: string, language?: string): string {
  const spoken = spokenLabel(words);
  const name = spoken === words ? '' : ` aria-label="${spoken}"`;
  return `<a ${language === undefined ? '' : `class="mark today"${language} `}href="${escapeHtml(url)}"${name}>${words}</a>`;
}
