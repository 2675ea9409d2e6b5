import type { Answer, Library } from '../library/library-types.ts';
import type { Citation } from '../model/quote.ts';
import { urls } from '../model/urls.ts';
import { topics } from '../field/topics.ts';
import type { Absolute } from './policy-json.ts';
import type { DataOf } from './shapes/index.ts';

/** An answer as data. */
export type AnswerData = DataOf<'answers'>['answers'][number];

/** All answers as data, with the clause of each quote. */
export function answersJson(library: Library, absolute: Absolute): DataOf<'answers'> {
  const { answers, current } = library;
  const count = (status: Answer['status']) => answers.filter((answer) => answer.status === status).length;
  return {
    ...heading(library, 'answers', absolute),
    counts: { stated: count('stated'), 'in-part': count('in-part'), 'not-stated': count('not-stated') },
    answers: answers.map((answer) => ({
      id: answer.id,
      page: absolute(urls.answer(answer.id)),
      question: answer.question,
      alsoAsked: answer.alsoAsked,
      label: answer.label ?? null,
      topic: { id: answer.topic, name: topicName(answer.topic) },
      status: answer.status,
      reply: answer.reply ?? null,
      answer: answer.answer,
      citations: citationsJson(answer.citations, current.date, absolute),
      frameworks: answer.frameworks,
      reviewedOn: answer.reviewedOn ?? null,
    })),
  };
}

/** What every file of a register begins with. */
export function heading({ company, current }: Library, name: string, absolute: Absolute) {
  return {
    $schema: absolute(urls.dataSchema(name)),
    company: company.legalName,
    revision: current.date,
    permalink: absolute(urls.revision(current.date)),
  };
}

/** Citations as data, each with the dated permalink of its clause. */
export function citationsJson(citations: readonly Citation[], date: string, absolute: Absolute) {
  return citations.map(({ section, number, title, clause, label, quote }) => ({
    section,
    number,
    title,
    clause,
    label,
    quote,
    url: absolute(urls.permalink(date, clause)),
  }));
}

function topicName(topic: Answer['topic']): string {
  return topics.find(({ id }) => id === topic)?.name ?? topic;
}
