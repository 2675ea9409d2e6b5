import { z } from 'zod';
import { type TopicId, topicIds, topics } from '../field/topics.ts';
import * as published from '../schemas/published.ts';
import type { Answer, Statement } from './answer.ts';
import type { Kind } from './kind.ts';

/** The schema of a topic in published JSON. */
export const publishedTopic = z.object({
  id: z.enum(topicIds).describe("The topic's id."),
  name: published.text("The topic's name."),
});

/** The kind of an answer's topic. */
export const topic: Kind<z.ZodType, typeof publishedTopic, TopicId> = {
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

/** The kind of an answer's subject. */
export const subject: Kind<z.ZodType, typeof publishedSubject, Answer['subject']> = {
  name: 'subject',
  authored: z.never(),
  published: publishedSubject,
  json: ({ id, title }) => ({ id, title }),
  columns: (heading) => [{ heading, width: 25, cell: ({ title }) => title }],
  facts: ({ title }, label) => [{ label, value: title }],
};

const publishedItems = z.record(z.string(), z.array(z.string()));

/** The kind of the items of frameworks that a question asks about. */
export const frameworkItems: Kind<z.ZodType, typeof publishedItems, z.output<typeof publishedItems>> = {
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

const publishedStatements = z.array(z.string());

/** The kind of the statements that an answer rests on: their ids in JSON, their texts in tables. */
export const statements: Kind<z.ZodType, typeof publishedStatements, readonly Statement[]> = {
  name: 'statements',
  authored: z.never(),
  published: publishedStatements,
  json: (all) => all.map(({ subject, id }) => `${subject}/${id}`),
  columns: (heading, width = 60) => [{ heading, width, cell: (all) => all.map(({ text }) => text).join('\n') }],
  facts: () => [],
};

/** Returns the name of a topic. */
export function topicName(topic: TopicId): string {
  return topics.find(({ id }) => id === topic)?.name ?? topic;
}
