import type { Answer } from '../library/library.ts';
import { topics } from '../standards/topics.ts';
import { strings } from '../strings/en.ts';

/** The answers under their topics, in the topics' order; a topic without an answer is left out. */
export function answersByTopic(answers: readonly Answer[]): { name: string; answers: Answer[] }[] {
  return topics
    .map(({ id, name }) => ({ name, answers: answers.filter(({ topic }) => topic === id) }))
    .filter((topic) => topic.answers.length > 0);
}

/** An answer's status in words, with the reply to a yes-or-no question: `Stated: yes`. */
export function statusWords({ status, reply }: Pick<Answer, 'status' | 'reply'>): string {
  return reply ? `${strings.status[status]}: ${reply}` : strings.status[status];
}

/** What the three statuses mean, for whoever has only the document. */
export const statusMeanings: Record<Answer['status'], string> = {
  stated: 'a sentence of the policy gives the answer, and is quoted',
  'in-part': 'the policy gives some of what is asked; the answer says what is missing',
  'not-stated': 'the policy does not say it; this means neither yes nor no',
};
