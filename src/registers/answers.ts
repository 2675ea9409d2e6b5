import { z } from 'zod';
import { type TopicId, topicIds, topics } from '../field/topics.ts';
import type { Citation } from '../model/quote.ts';
import { urls } from '../model/urls.ts';
import { type Expectation, expectations } from '../schemas/question.ts';
import * as published from '../schemas/published.ts';
import { strings } from '../strings/en.ts';
import { quotes } from './citations.ts';
import { computed, computedOptional } from './field.ts';
import type { Kind } from './kind.ts';
import { choice, day, list, text } from './kinds.ts';
import { publishedSchema } from './register.ts';
import { publishedSource, type Source, sourceJson, sourceWithWords } from './source.ts';

/** Something that the company says, with its source. It is written once; answers rest on it. */
export interface Statement {
  /** Unique in its subject. */
  id: string;
  /** The id of its subject. */
  subject: string;
  text: string;
  /** The words of the policy that say it, best first. */
  citations: Citation[];
  /** Its source other than the policy. */
  source: Source | undefined;
  /** The words of the policy that its source contradicts. */
  contradicts?: Citation | undefined;
}

/** What a company says to a question that somebody has judged. */
export type JudgedStatus = 'stated' | 'in-part' | 'not-stated';

/** An answer that somebody has judged. */
export type JudgedAnswer = Answer & { status: JudgedStatus };

/** A question with what the company answers. `not-assessed` means that nobody has judged it yet. */
export interface Answer {
  /** The id of the question, unique over all subjects. */
  id: string;
  subject: { id: string; title: string };
  topic: TopicId;
  question: string;
  expects: Expectation;
  /** Other wordings of the question. */
  alsoAsked: string[];
  status: JudgedStatus | 'not-assessed';
  reply: 'yes' | 'no' | undefined;
  /** The words of the answer: its own, or else those of its statements, or “Not stated.”. */
  answer: string;
  /** Best first. For a not-stated answer, those that come nearest. */
  statements: Statement[];
  /** The words of the policy that its statements rest on, each once. */
  citations: Citation[];
  /** The other sources of its statements, each once. */
  sources: Source[];
  /** The items that it asks about, by the framework's id. */
  frameworks: Record<string, string[]>;
  reviewedOn: string | undefined;
}

const publishedTopic = z.object({
  id: z.enum(topicIds).describe("The topic's id."),
  name: published.text("The topic's name."),
});

const topic: Kind<z.ZodType, typeof publishedTopic, TopicId> = {
  name: 'topic',
  authored: z.never(),
  published: publishedTopic,
  json: (id) => ({ id, name: topicName(id) }),
  columns: (heading) => [{ heading, width: 25, cell: topicName }],
  facts: (id, label) => [{ label, value: topicName(id) }],
};

const publishedSubject = z.object({
  id: published.id("The subject's id."),
  title: published.text("The subject's name."),
});

const subject: Kind<z.ZodType, typeof publishedSubject, Answer['subject']> = {
  name: 'subject',
  authored: z.never(),
  published: publishedSubject,
  json: ({ id, title }) => ({ id, title }),
  columns: (heading) => [{ heading, width: 25, cell: ({ title }) => title }],
  facts: ({ title }, label) => [{ label, value: title }],
};

const publishedItems = z.record(z.string(), z.array(z.string()));

const frameworkItems: Kind<z.ZodType, typeof publishedItems, z.output<typeof publishedItems>> = {
  name: 'framework-items',
  authored: z.never(),
  published: publishedItems,
  json: (frameworks) => frameworks,
  columns: (heading) => [
    {
      heading,
      width: 25,
      cell: (frameworks) =>
        Object.entries(frameworks)
          .flatMap(([framework, items]) => items.map((item) => `${framework} ${item}`))
          .join('\n'),
    },
  ],
  facts: () => [],
};

const publishedSources = z.array(publishedSource);

const sources: Kind<z.ZodType, typeof publishedSources, readonly Source[]> = {
  name: 'sources',
  authored: z.never(),
  published: publishedSources,
  json: (all) => all.map(sourceJson),
  columns: (heading) => [{ heading, width: 40, cell: (all) => all.map(sourceWithWords).join('\n') }],
  facts: (all, label) => all.map((source) => ({ label, value: sourceWithWords(source) })),
};

const publishedStatements = z.array(z.string());

const statements: Kind<z.ZodType, typeof publishedStatements, readonly Statement[]> = {
  name: 'statements',
  authored: z.never(),
  published: publishedStatements,
  json: (all) => all.map(({ subject, id }) => `${subject}/${id}`),
  columns: () => [],
  facts: () => [],
};

const page = 'template';

/** Due-diligence answers as JSON, tables and Markdown have them. Authors write them by subject: `answersSchema`. */
const fields = {
  question: computed(
    text,
    { label: 'Question', json: 'The question as a reviewer would put it.', page, width: 50 },
    ({ question }: JudgedAnswer) => question,
  ),
  alsoAsked: computed(
    list(),
    { label: 'Also asked as', json: 'Other ways in which it is asked.', page, column: false },
    ({ alsoAsked }: JudgedAnswer) => alsoAsked,
  ),
  expects: computed(
    choice(expectations, strings.expects),
    { label: 'Asks for', json: 'The kind of reply that it asks for.', page: 'none', column: false },
    ({ expects }: JudgedAnswer) => expects,
  ),
  subject: computed(
    subject,
    { label: 'Subject', json: 'The subject that it belongs to.', page },
    ({ subject }: JudgedAnswer) => subject,
  ),
  topic: computed(
    topic,
    { label: 'Topic', json: 'The topic under which reviewers look for it.', page },
    ({ topic }: JudgedAnswer) => topic,
  ),
  status: computed(
    choice(['stated', 'in-part', 'not-stated'], strings.status),
    {
      label: 'Status',
      json: 'stated: the company says it. in-part: it says some of what is asked, and the answer says what is missing. not-stated: none of its sources says it.',
      page,
    },
    ({ status }: JudgedAnswer) => status,
  ),
  reply: computedOptional(
    choice(['yes', 'no'], strings.reply),
    {
      label: 'Reply',
      json: 'Yes or no, for a stated answer to a question that takes one.',
      absent: 'Null otherwise: then the status is the reply.',
      page,
      width: 10,
    },
    ({ reply }: JudgedAnswer) => reply,
  ),
  answer: computed(
    text,
    { label: 'Answer', json: 'The short answer.', page, width: 60 },
    ({ answer }: JudgedAnswer) => answer,
  ),
  statements: computed(
    statements,
    {
      label: 'Statements',
      json: 'The statements that it rests on, best first, as <subject>/<id>; for a not-stated answer those that come nearest.',
      page: 'none',
      column: false,
    },
    ({ statements }: JudgedAnswer) => statements,
  ),
  citations: computed(
    quotes(z.never()),
    {
      label: 'Citations',
      json: 'The words of the policy that those statements rest on, best first; none when nothing comes near.',
      page,
    },
    ({ citations }: JudgedAnswer) => citations,
  ),
  sources: computed(
    sources,
    { label: 'Sources', json: 'The sources other than the policy that those statements rest on.', page },
    ({ sources }: JudgedAnswer) => sources,
  ),
  frameworks: computed(
    frameworkItems,
    {
      label: 'Frameworks',
      json: "What it asks about in frameworks: a framework's id with the ids of its items.",
      page,
    },
    ({ frameworks }: JudgedAnswer) => frameworks,
  ),
  reviewedOn: computedOptional(
    day,
    {
      label: 'Reviewed on',
      json: 'The day on which a person last compared the answer with its sources.',
      page,
    },
    ({ reviewedOn }: JudgedAnswer) => reviewedOn,
  ),
};

/** The table of answers. */
export const answers = {
  fields,
  published: publishedSchema(fields, {
    id: "The question's id, which is part of the URL.",
    page: 'Where this site shows it.',
    entry: 'A due-diligence question with its answer.',
  }),
  path: ({ subject, id }: Pick<Answer, 'subject' | 'id'>) => urls.answer(subject.id, id),
};

function topicName(topic: TopicId): string {
  return topics.find(({ id }) => id === topic)?.name ?? topic;
}
