import { urls } from '../../model/urls.ts';
import { conceptFinder } from '../engine/concept-finder.ts';
import { withFrameworkItems } from '../engine/item-index.ts';
import { kindWeights } from '../engine/rank.ts';
import { searchedText } from '../engine/record.ts';
import { recordIndex } from '../engine/record-index.ts';
import { searchEngine } from '../engine/search-engine.ts';
import type { SearchHit } from '../engine/search-hit.ts';
import { searchRecords } from '../records/search-records.ts';
import type { PublishedData } from './published-data.ts';

/** A search hit with the citations it rests on. */
export interface CitedHit {
  kind: string;
  title: string;
  status: 'stated' | 'in-part' | 'not-stated' | null;
  reply: 'yes' | 'no' | null;
  /** The short reply, or the text of the clause or entry. */
  text: string;
  /** The quotes it rests on, each with its clause's label and permalink. */
  citations: { label: string; quote: string; url: string }[];
  /** Path of its page from the site's root. */
  page: string;
}

/** The result of `npm run ask`; its fields are those of `--json`. */
export interface SearchAnswer {
  question: string;
  company: string;
  revision: string;
  /** Best first. */
  findings: CitedHit[];
}

/** Returns a function that searches for a question as the search page does and returns the best hits, at most `most` of them. */
export function questionAnswerer(data: PublishedData): (question: string, most: number) => Promise<SearchAnswer> {
  const findConcepts = conceptFinder(data.vocabulary.concepts);
  const records = searchRecords({ ...data, current: data.policy });
  const index = recordIndex(records, findConcepts, {
    wordsOf: searchedText,
    weightOf: ({ kind }) => kindWeights[kind],
    fitOf: pagefindFit,
  });
  const search = searchEngine(
    withFrameworkItems(index, async () => data.items),
    data.vocabulary,
  );
  const citedHitOf = citedHitReader(data);
  return async (question, most) => {
    const hits = await (await search(question)).hits(most);
    const { company, id } = data.policy;
    return { question, company, revision: id, findings: hits.map(citedHitOf) };
  };
}

function citedHitReader({ policy, answers, certificates, processors, contacts }: PublishedData) {
  const clauses = new Map(
    policy.sections.flatMap(({ id, clauses }) => clauses.map((clause) => [urls.clause(id, clause.id), clause])),
  );
  const answersByPage = new Map(answers.map((answer) => [urls.answer(answer.subject.id, answer.id), answer]));
  const entries = new Map([
    ...certificates.map(({ id, citations }) => [urls.certificate(id), citations] as const),
    ...processors.map(({ id, citations }) => [urls.processor(id), citations] as const),
    ...contacts.map(({ id, citations }) => [urls.contactEntry(id), citations] as const),
  ]);
  return ({ kind, title, url: page, status, excerpt }: SearchHit): CitedHit => {
    const clause = clauses.get(page);
    const answer = answersByPage.get(page);
    const cited = answer?.citations ?? entries.get(page) ?? [];
    return {
      kind,
      title,
      status: answer?.status ?? (status as CitedHit['status'] | undefined) ?? null,
      reply: answer?.reply ?? null,
      text: answer?.answer ?? clause?.text ?? excerpt.map(({ text }) => text).join(''),
      citations: clause
        ? [{ label: clause.label, quote: clause.text, url: clause.permalink }]
        : cited.map(({ label, quote, url }) => ({ label, quote, url })),
      page,
    };
  };
}

/** Returns how well a word fits a record in Pagefind with its default settings: BM25 with k = 1.4 and b = 0.75. */
function pagefindFit(times: number, share: number): number {
  return times / (times + 1.4 * (0.25 + 0.75 * share));
}
