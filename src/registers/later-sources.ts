import { formatDay } from '../model/day.ts';
import { dayOf, formatRevision } from '../model/revision-id.ts';
import { sourceStrings as words } from '../strings/index.ts';
import type { Answer } from './answer.ts';
import { quotedRevisions, type Source } from './source.ts';

/**
 * Returns the sources of an answer that are of a later day than its last comparison with them, in words, each once; none if
 * no comparison is recorded. A revision is of the day of its id, a document of the day on which it was seen. They are called
 * later, not newer: a revision of a day to come may have been there to compare.
 */
export function laterSources({
  citations,
  sources,
  reviewedOn,
}: Pick<Answer, 'citations' | 'sources' | 'reviewedOn'>): string[] {
  if (!reviewedOn) return [];
  const revisions = quotedRevisions(citations).filter(({ date }) => dayOf(date) > reviewedOn);
  const others = sources.filter(({ on }) => on > reviewedOn);
  const all = [
    ...revisions.map(({ policyTitle, date }) => words.laterRevision(policyTitle, formatRevision(date))),
    ...others.map(laterWords),
  ];
  return [...new Set(all)];
}

function laterWords(source: Source): string {
  const day = formatDay(source.on);
  return source.kind === 'company'
    ? words.laterStatement(source.company, day)
    : words.laterDocument(source.document.title, day);
}
