import { type TopicId, topics } from '../field/topics.ts';
import { publishedSubjects } from '../library/judged.ts';
import type { JudgedAnswer, Subject } from '../library/library-types.ts';
import { strings } from '../strings/index.ts';

/** Returns the subjects that have a page, grouped by topic. Topics keep their order; those without subjects are omitted. */
export function subjectsByTopic(subjects: readonly Subject[]): { id: TopicId; name: string; subjects: Subject[] }[] {
  const published = publishedSubjects(subjects);
  return topics
    .map(({ id, name }) => ({ id, name, subjects: published.filter(({ topic }) => topic === id) }))
    .filter((topic) => topic.subjects.length > 0);
}

/** Returns an answer's status in words, with the reply if the question is a yes-or-no one: `Stated: yes`. */
export function statusWords({
  status,
  reply,
}: {
  status: JudgedAnswer['status'];
  reply?: 'yes' | 'no' | undefined;
}): string {
  return reply ? `${strings.status[status]}: ${reply}` : strings.status[status];
}
