import { z } from 'zod';
import { type TopicId, topicIds, topics } from '../field/topics.ts';
import { urls } from '../model/urls.ts';
import { citation, line } from '../schemas/fields.ts';
import * as published from '../schemas/published.ts';
import { strings } from '../strings/en.ts';
import { quotes } from './citations.ts';
import { field, optional, unpublished } from './field.ts';
import type { Kind } from './kind.ts';
import { choice, day, list, text } from './kinds.ts';
import { authoredSchema, publishedSchema, type Resolved } from './register.ts';

const authoredTopic = z.enum(topicIds).default('other');

const publishedTopic = z.object({
  id: z.enum(topicIds).describe("The topic's id."),
  name: published.text("The topic's name."),
});

const topic: Kind<typeof authoredTopic, typeof publishedTopic, TopicId> = {
  name: 'topic',
  authored: authoredTopic,
  published: publishedTopic,
  json: (id) => ({ id, name: topicName(id) }),
  columns: (heading) => [{ heading, width: 25, cell: topicName }],
  facts: (id, label) => [{ label, value: topicName(id) }],
};

const authoredItems = z.record(line(), z.array(line()).min(1, 'Must name at least one item')).default({});

const publishedItems = z.record(z.string(), z.array(z.string()));

type Items = z.output<typeof publishedItems>;

const frameworkItems: Kind<typeof authoredItems, typeof publishedItems, Items> = {
  name: 'framework-items',
  authored: authoredItems,
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

/** `content/answers/<id>.yaml`: a due-diligence question with its answer. Pages, Markdown and PDF have templates for it. */
const fields = {
  question: field(text, {
    label: 'Question',
    author: 'The question as a reviewer would put it.',
    page: 'template',
    width: 50,
  }),
  alsoAsked: field(list(), {
    label: 'Also asked as',
    author: 'Other ways in which it is asked.',
    page: 'template',
    width: 40,
  }),
  label: optional(text, {
    label: 'Label',
    author: 'Two or three words for the overview, e.g. Backups.',
    json: 'Two or three words for it, where it is on the overview.',
    page: 'none',
    column: false,
  }),
  topic: field(topic, {
    label: 'Topic',
    author: 'The subject under which reviewers look for it.',
    page: 'template',
  }),
  status: field(choice(['stated', 'in-part', 'not-stated'], strings.status), {
    label: 'Status',
    author:
      'stated: a sentence of the policy gives it. in-part: it gives some of what is asked, and the answer says what is missing. not-stated: only the subject comes near.',
    json: 'stated: a sentence of the policy gives it. in-part: the policy gives some of what is asked, and the answer says what is missing. not-stated: the policy does not say.',
    page: 'template',
  }),
  reply: optional(choice(['yes', 'no'], strings.reply), {
    label: 'Reply',
    author: 'For a stated answer to a yes-or-no question: yes or no. The other statuses are a reply themselves.',
    json: 'Yes or no, for a stated answer to a question that takes one.',
    absent: 'Null otherwise: then the status is the reply.',
    page: 'template',
    width: 10,
  }),
  answer: field(text, {
    label: 'Answer',
    author: 'The short reply, nothing that the cited words do not say.',
    json: 'The short answer.',
    page: 'template',
    width: 60,
  }),
  citations: field(quotes(z.array(citation).default([])), {
    label: 'Citations',
    author: 'The clauses this rests on, best first; a not-stated answer may have none.',
    json: 'The words of the policy that the answer rests on, best first; none when nothing comes near.',
    page: 'template',
  }),
  frameworks: field(frameworkItems, {
    label: 'Frameworks',
    author:
      "What it answers in frameworks: a framework's id with the ids of its items, e.g. iso-27001-2022: ['A.8.13'].",
    json: "What it answers in frameworks: a framework's id with the ids of its items.",
    page: 'template',
  }),
  reviewedOn: optional(day, {
    label: 'Reviewed on',
    author: 'The day on which a person last compared it with the policy.',
    json: 'The day on which a person last compared the answer with the policy.',
    page: 'template',
  }),
  order: unpublished(
    z.int().min(1, 'Must be 1 or more').optional(),
    'Place in the overview on the home page, from 1; without it the answer is not shown there.',
  ),
};

/** The schema of `content/answers/<id>.yaml`. */
export const answerSchema = authoredSchema(fields)
  .refine((answer) => answer.status === 'not-stated' || answer.citations.length > 0, {
    path: ['citations'],
    error: 'Must have at least one citation unless the status is not-stated',
    params: { fix: 'Cite the words that give the answer, or set the status to not-stated.' },
  })
  .refine((answer) => answer.status === 'stated' || answer.reply === undefined, {
    path: ['reply'],
    error: 'Must be left out unless the status is stated',
    params: { fix: 'Remove it, or correct the status.' },
  });

/** An answer as the library has it. */
export type Answer = Resolved<typeof fields>;

/** The register of answers. */
export const answers = {
  fields,
  schema: answerSchema,
  published: publishedSchema(fields, {
    id: "The answer's id, which is part of its address.",
    page: 'The page that shows it.',
    entry: 'A due-diligence question with its answer.',
  }),
  path: urls.answer,
};

function topicName(topic: TopicId): string {
  return topics.find(({ id }) => id === topic)?.name ?? topic;
}
