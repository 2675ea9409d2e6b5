import { formatDay } from '../model/day.ts';
import type { Citation } from '../model/quote.ts';
import { dayOf, formatRevision } from '../model/revision-id.ts';
import { sourceStrings as words } from '../strings/index.ts';
import type { Answer } from './answer.ts';
import type { Source } from './source.ts';

/** What the day of a source of an answer is compared by. */
type Compared = Pick<Answer, 'citations' | 'sources' | 'reviewedOn'>;

/** A source of an answer that is of a later day, `on`, than its last comparison with them. */
export type LaterSource = { on: string } & (
  | { citation: Citation; /** The first revision since which the clause stands as it does. */ since: string }
  | { source: Source }
);

/**
 * Returns the sources of an answer that are of a later day than its last comparison with them; none if no comparison is
 * recorded. A clause is of the first revision since which it stands as it does, so that a revision that left it alone is
 * not later; a document is of the day on which it was seen, and what the company stated of that day.
 */
export function sourcesAfterReview({ citations, sources, reviewedOn }: Compared): LaterSource[] {
  if (!reviewedOn) return [];
  const clauses = citations.map((citation) => {
    const since = citation.since ?? citation.date;
    return { on: dayOf(since), citation, since };
  });
  const others = sources.map((source) => ({ on: source.on, source }));
  return [...clauses, ...others].filter(({ on }) => on > reviewedOn);
}

/**
 * Returns the sources of an answer that are of a later day than its last comparison with them, in words, each once; none if
 * no comparison is recorded. They are called later, not newer: a revision of a day to come may have been there to compare.
 */
export function laterSources(answer: Compared): string[] {
  return [...new Set(sourcesAfterReview(answer).map(laterWords))];
}

function laterWords(later: LaterSource): string {
  if ('citation' in later) return words.laterRevision(later.citation.policyTitle, formatRevision(later.since));
  const { source } = later;
  const day = formatDay(source.on);
  return source.kind === 'company'
    ? words.laterStatement(source.company, day)
    : words.laterDocument(source.document.title, day);
}
