import type { FoundRecord } from './combine-evidence.ts';
import type { ConceptFinder } from './concept-finder.ts';
import { excerpt } from './excerpt.ts';
import { labelsByNumber, numbersByClause, type PlainRecord, type SearchedAnswer } from './record.ts';
import type { SearchHit } from './search-hit.ts';

/** Returns the kind of a found record, and the status of the question it shows first. */
export function kindAndStatus({ record, ordered }: FoundRecord): Pick<SearchHit, 'kind' | 'status'> {
  return { kind: record.kind, status: ordered?.answers[0]?.status ?? record.status };
}

/** Returns a found record as a hit, with the query's stems and concepts marked in its text. */
export function makeHit(
  found: FoundRecord,
  stems: ReadonlySet<string>,
  findConcepts: ConceptFinder,
  records: ReadonlyMap<string, PlainRecord>,
): SearchHit {
  const { record, ordered } = found;
  const mark = (text: string) => excerpt(text, stems, findConcepts);
  const [first] = ordered?.answers ?? [];
  const sections = ordered ? sectionsOf(ordered.answers, records) : record.sections;
  const stated = ordered ? sectionsOf(ordered.answers.filter(isStated), records) : sections;
  return {
    ...kindAndStatus(found),
    url: ordered?.asked && first ? `${record.url}#${first.id}` : record.url,
    title: record.title,
    sections,
    near: sections.filter((number) => !stated.includes(number)),
    labels: labelsByNumber([...records.values()]),
    excerpt: mark(record.text),
    answers: (ordered?.answers ?? []).map((answer) => ({ ...answer, excerpt: mark(answer.text) })),
    shown: ordered?.shown ?? 0,
    sources: record.sources ?? [],
    facts: record.facts,
  };
}

/** Returns the numbers of the sections that answers cite, those of the first answer first, then those of stated ones. */
function sectionsOf(answers: readonly SearchedAnswer[], records: ReadonlyMap<string, PlainRecord>): string[] {
  const numbers = numbersByClause([...records.values()]);
  const cited = answers.filter((answer, index) => index === 0 || isStated(answer));
  return [...new Set(cited.flatMap(({ clauses }) => clauses.flatMap((clause) => numbers.get(clause) ?? [])))];
}

function isStated({ status }: SearchedAnswer): boolean {
  return status !== 'not-stated';
}
