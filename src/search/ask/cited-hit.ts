import { statusName } from '../../model/certificate-words.ts';
import { urls } from '../../model/urls.ts';
import type { HitAnswer, SearchHit } from '../engine/search-hit.ts';
import { type CitedQuote, clauseQuotes, quoteReader } from './cited-quote.ts';
import { otherSources } from './other-sources.ts';
import type { PublishedData, PublishedPolicy } from './published-data.ts';

/** A search hit with the citations it rests on. */
export interface CitedHit {
  kind: string;
  title: string;
  /** The question of a subject that the hit answers. */
  question: string | null;
  status: 'stated' | 'in-part' | 'not-stated' | 'not-assessed' | null;
  reply: 'yes' | 'no' | null;
  /** The short reply, or the text of the clause or entry. */
  text: string;
  /** The quotes it rests on, each with its clause's label and permalink. None if it is not stated. */
  citations: CitedQuote[];
  /** Its sources other than the policy, in words. None if it is not stated. */
  sources: string[];
  /** For what is not stated: the quotes and the other sources that come nearest. None of them says it. */
  nearest: { citations: CitedQuote[]; sources: string[] };
  /** The other answers of the subject that come near. */
  more: { question: string; status: HitAnswer['status']; reply: 'yes' | 'no' | null; text: string }[];
  /** The day from which its text applies, if that was to come when the site was built. */
  from: string | null;
  /** The last day on which its text applies, if that was known when the site was built. */
  until: string | null;
  /** Path of its page from the site's root. */
  page: string;
}

/** Returns a function that adds to a hit the citations it rests on. */
export function citedHitReader({ policies, untilThen, answers, certificates, processors, contacts }: PublishedData) {
  const quoteOf = quoteReader(policies);
  const quotes = (of: PublishedPolicy[], urlOf: (policy: PublishedPolicy, section: string, clause: string) => string) =>
    of.flatMap((policy) =>
      clauseQuotes(policy).map(({ section, clause, quote }) => [urlOf(policy, section, clause), quote] as const),
    );
  const clauses = new Map([
    ...quotes(policies, ({ id: policy }, section, clause) => urls.clause({ policy, section, clause })),
    ...quotes(untilThen, ({ id: policy, revision }, _, clause) =>
      urls.permalink({ policy, date: revision.id }, clause),
    ),
  ]);
  const answersById = new Map(answers.map((answer) => [answer.id, answer]));
  const statuses = new Map(
    certificates.map(({ id, status, statusReason }) => [
      urls.certificate(id),
      `${statusName(status)}. ${statusReason} `,
    ]),
  );
  const entries = new Map([
    ...certificates.map(({ id, citations }) => [urls.certificate(id), citations] as const),
    ...processors.map(({ id, citations }) => [urls.processor(id), citations] as const),
    ...contacts.map(({ id, citations }) => [urls.contactEntry(id), citations] as const),
  ]);
  return (hit: SearchHit): CitedHit => {
    const { kind, title, url: page, status } = hit;
    const [first, ...others] = hit.answers.slice(0, hit.shown);
    const clause = clauses.get(page);
    const answer = first && answersById.get(first.id);
    const cited = answer?.citations ?? entries.get(page) ?? [];
    const grounds = {
      citations: clause ? [clause] : cited.map(quoteOf),
      sources: first ? otherSources(first.sources, answer?.citations) : [...hit.sources],
    };
    return {
      kind,
      title,
      question: first?.question ?? null,
      status: (status as CitedHit['status'] | undefined) ?? null,
      reply: first?.reply ?? null,
      text:
        first?.text ?? clause?.quote ?? `${statuses.get(page) ?? ''}${hit.excerpt.map(({ text }) => text).join('')}`,
      ...(first?.status === 'not-stated' ? { ...nothing, nearest: grounds } : { ...grounds, nearest: nothing }),
      more: others.map(({ question, status, reply = null, text }) => ({ question, status, reply, text })),
      ...{ from: hit.from ?? null, until: hit.until ?? null },
      page,
    };
  };
}

const nothing = { citations: [], sources: [] };
