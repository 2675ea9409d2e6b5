import { joinLeadIns } from '../../model/lead-ins.ts';
import { spokenLabel } from '../../model/spoken-label.ts';
import { urls } from '../../model/urls.ts';
import type { FoundRecord } from './found-record.ts';
import type { ConceptFinder } from './concept-finder.ts';
import { excerpt } from './excerpt.ts';
import { policiesOfKeys } from './place-key.ts';
import { clauseKeyOf, type PlainRecord, type SearchedAnswer, sectionsByClause } from './record.ts';
import type { HitFacets, SearchHit } from './search-hit.ts';
import { type SectionNaming, sectionNames } from './section-names.ts';

/** Returns the kind of a found record, the status of the question it shows first, and the policies it is in or cites. */
export function facetsOf({ record, ordered }: FoundRecord): HitFacets {
  const { kind, policy, sections } = record;
  const cited = ordered ? citedBy(ordered.answers) : sections;
  const policies = policy === undefined ? policiesOfKeys(cited) : [policy];
  return {
    ...{ kind, status: ordered?.answers[0]?.status },
    ...(policies.length > 0 ? { policies } : {}),
  };
}

/** What a hit is made with besides its record. */
export interface HitContext extends SectionNaming {
  /** The stems of the query, which are marked. */
  stems: ReadonlySet<string>;
  /** Finds the concepts of the query, whose phrases are marked. */
  findConcepts: ConceptFinder;
  records: ReadonlyMap<string, PlainRecord>;
}

/** Returns a found record as a hit, with the query's stems and concepts marked in its text. */
export function makeHit(found: FoundRecord, context: HitContext): SearchHit {
  const { record, ordered } = found;
  const { stems, findConcepts, records } = context;
  const mark = (text: string) => excerpt(text, stems, findConcepts);
  const [first] = ordered?.answers ?? [];
  const sections = ordered ? sectionsOf(ordered.answers, records) : record.sections;
  const stated = ordered ? sectionsOf(ordered.answers.filter(isStated), records) : sections;
  const facets = facetsOf(found);
  return {
    ...{ ...facets, status: facets.status ?? record.status },
    url: ordered?.asked && first ? `${record.url}#${first.id}` : record.url,
    title: record.title,
    spoken: spokenLabel(record.title),
    sections,
    cited: sectionNames(
      sections.filter((section) => stated.includes(section)),
      context,
    ),
    nearest: sectionNames(
      sections.filter((section) => !stated.includes(section)),
      context,
    ),
    excerpt: mark(record.text),
    leadIn: leadInOf(record, records),
    answers: (ordered?.answers ?? []).map((answer) => ({
      ...{ ...answer, excerpt: mark(answer.text) },
      from: isStated(answer) ? latestOf(answer.clauses, records) : undefined,
    })),
    shown: ordered?.shown ?? 0,
    sources: record.sources ?? [],
    facts: record.facts,
    isOfOther: record.facts !== undefined && !record.isOwn,
    counts: record.counts,
    from: record.from,
    until: record.until,
    certificates: certificatesOf(found, records).flatMap((id) => {
      const { title = '', facts } = records.get(urls.certificate(id)) ?? {};
      return facts ? [{ title, facts }] : [];
    }),
  };
}

/** The most characters that are shown of each clause that leads in to another: its end, which does. */
const longestLeadIn = 200;

/** Returns the words that lead in to a clause, the first ones first, each with its ordinal: they are another clause. */
function leadInOf({ leadIn, url }: PlainRecord, records: ReadonlyMap<string, PlainRecord>): string {
  const above = leadIn && records.get(leadIn.startsWith('/') ? leadIn : url.replace(/\d+$/, leadIn));
  if (!above) return '';
  const { text } = above;
  const start = text.length > longestLeadIn ? text.indexOf(' ', text.length - longestLeadIn) : 0;
  const words = start > 0 ? `…${text.slice(start)}` : text;
  return joinLeadIns([leadInOf(above, records), `¶${/\d+$/.exec(above.url)} ${words}`]);
}

/** Returns the sections that answers cite, those of the first answer first, then those of stated ones. */
function sectionsOf(answers: readonly SearchedAnswer[], records: ReadonlyMap<string, PlainRecord>): string[] {
  const sections = sectionsByClause([...records.values()]);
  return [...new Set(citedBy(answers).flatMap((clause) => sections.get(clause) ?? []))];
}

/** Returns the latest of the days from which clauses apply, or `undefined` if all do. */
function latestOf(clauses: readonly string[], records: ReadonlyMap<string, PlainRecord>): string | undefined {
  const days = recordsOf(clauses, records).flatMap(({ from }) => from ?? []);
  return days.sort().at(-1);
}

/** Returns the ids of the certificates that a record speaks of; of a subject those of the clauses that its shown answers cite. */
function certificatesOf({ record, ordered }: FoundRecord, records: ReadonlyMap<string, PlainRecord>): string[] {
  const shown = ordered?.answers.slice(0, ordered.shown) ?? [];
  const speaking = [
    record,
    ...recordsOf(
      shown.flatMap(({ clauses }) => clauses),
      records,
    ),
  ];
  return [...new Set(speaking.flatMap(({ certificates }) => certificates ?? []))];
}

/** Returns the records of clauses. */
function recordsOf(clauses: readonly string[], records: ReadonlyMap<string, PlainRecord>): PlainRecord[] {
  return [...records.values()].filter((record) => record.kind === 'clause' && clauses.includes(clauseKeyOf(record)));
}

/** Returns the clauses that answers cite: those of the first answer, then those of stated ones. */
function citedBy(answers: readonly SearchedAnswer[]): string[] {
  return answers.filter((answer, index) => index === 0 || isStated(answer)).flatMap(({ clauses }) => clauses);
}

function isStated({ status }: SearchedAnswer): boolean {
  return status !== 'not-stated';
}
