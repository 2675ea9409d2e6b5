import { withItems } from '../engine/item-index.ts';
import { kindWeights } from '../engine/rank.ts';
import { recordIndex } from '../engine/record-index.ts';
import { type Hit, searchEngine } from '../engine/search-engine.ts';
import { searchRecords } from '../records/search-records.ts';
import { saidBy } from '../engine/record.ts';
import { conceptFinder } from '../engine/vocabulary.ts';
import { urls } from '../../model/urls.ts';
import type { PublishedData } from './published-data.ts';

/** Something the policy says to a question, or says nothing to. */
export interface Finding {
  kind: string;
  title: string;
  status: 'stated' | 'in-part' | 'not-stated' | null;
  reply: 'yes' | 'no' | null;
  /** The short reply, or the text of the clause or entry. */
  text: string;
  /** The words it rests on, each with its clause and the dated permalink. */
  citations: { label: string; quote: string; url: string }[];
  /** Path of its page from the site's root. */
  page: string;
}

/** What was found to a question, best first, and in which revision. */
export interface SearchAnswer {
  question: string;
  company: string;
  revision: string;
  findings: Finding[];
}

/** Makes a function that looks a question up as the search page does, and gives the best so many findings. */
export function questionAnswerer(data: PublishedData): (question: string, most: number) => Promise<SearchAnswer> {
  const findConcepts = conceptFinder(data.vocabulary.concepts);
  const records = searchRecords({ ...data, current: data.policy });
  const index = recordIndex(records, findConcepts, {
    wordsOf: saidBy,
    weightOf: ({ kind }) => kindWeights[kind],
    fitOf: asPagefind,
  });
  const search = searchEngine(
    withItems(index, async () => data.items),
    data.vocabulary,
  );
  const findingOf = findingReader(data);
  return async (question, most) => {
    const hits = await (await search(question)).hits(most);
    const { company, date } = data.policy;
    return { question, company, revision: date, findings: hits.map(findingOf) };
  };
}

function findingReader({ policy, answers, certificates, processors, contacts }: PublishedData) {
  const clauses = new Map(
    policy.sections.flatMap(({ id, clauses }) => clauses.map((clause) => [urls.clause(id, clause.id), clause])),
  );
  const answered = new Map(answers.map((answer) => [urls.answer(answer.id), answer]));
  const entries = new Map([
    ...certificates.map(({ id, citations }) => [urls.certificate(id), citations] as const),
    ...processors.map(({ id, citations }) => [urls.processor(id), citations] as const),
    ...contacts.map(({ id, citations }) => [urls.contactEntry(id), citations] as const),
  ]);
  return ({ kind, title, url: page, status, excerpt }: Hit): Finding => {
    const clause = clauses.get(page);
    const answer = answered.get(page);
    const cited = answer?.citations ?? entries.get(page) ?? [];
    return {
      kind,
      title,
      status: answer?.status ?? (status as Finding['status'] | undefined) ?? null,
      reply: answer?.reply ?? null,
      text: answer?.answer ?? clause?.text ?? excerpt.map(({ text }) => text).join(''),
      citations: clause
        ? [{ label: clause.label, quote: clause.text, url: clause.permalink }]
        : cited.map(({ label, quote, url }) => ({ label, quote, url })),
      page,
    };
  };
}

/** How well Pagefind, as it is set up by itself, finds that a word fits: BM25 with a saturation of 1.4 and three quarters of the length. */
function asPagefind(times: number, share: number): number {
  return times / (times + 1.4 * (0.25 + 0.75 * share));
}
