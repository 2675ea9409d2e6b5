import type { JudgedAnswer } from '../library/library-types.ts';
import { pluralize } from '../model/pluralize.ts';
import { type TopicId, topics } from '../field/topics.ts';
import { strings } from '../strings/en.ts';

/**
 * Returns the answers grouped by topic. Topics keep their order, and those without answers are omitted; within a topic,
 * stated answers come first.
 */
export function answersByTopic(
  answers: readonly JudgedAnswer[],
): { id: TopicId; name: string; answers: JudgedAnswer[] }[] {
  return topics
    .map(({ id, name }) => ({ id, name, answers: byStatus(answers.filter(({ topic }) => topic === id)) }))
    .filter((topic) => topic.answers.length > 0);
}

function byStatus(answers: readonly JudgedAnswer[]): JudgedAnswer[] {
  const order = Object.keys(strings.status);
  return [...answers].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

/** Returns an answer's status in words, with the reply if the question is a yes-or-no one: `Stated: yes`. */
export function statusWords({ status, reply }: Pick<JudgedAnswer, 'status' | 'reply'>): string {
  return reply ? `${strings.status[status]}: ${reply}` : strings.status[status];
}

/** Explains the three statuses to readers who have only the document. */
export const statusMeanings: Record<JudgedAnswer['status'], string> = {
  stated: 'a source of the company gives the answer, and is named',
  'in-part': 'its sources give some of what is asked; the answer says what is missing',
  'not-stated': 'none of its sources says it; this means neither yes nor no',
};

/** Returns the number of answers with each status: `268 answers: 53 stated, 46 stated in part, 169 not stated`. */
export function countAnswers(answers: readonly JudgedAnswer[]): string {
  const counts = (['stated', 'in-part', 'not-stated'] as const).map(
    (status) =>
      `${answers.filter((answer) => answer.status === status).length} ${strings.status[status].toLowerCase()}`,
  );
  return `${pluralize(answers.length, 'answer')}: ${counts.join(', ')}`;
}
