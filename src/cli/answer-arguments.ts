import { parseArgs } from 'node:util';
import { idPattern } from '../model/id-pattern.ts';
import { answerSchema } from '../registers/answers.ts';
import { topicIds } from '../field/topics.ts';
import { usage } from './report.ts';

const statuses = answerSchema.shape.status.options;

/** What `npm run new:answer` is told; ends with exit code 2 where it is wrong. */
export function answerArguments() {
  const line = `npm run new:answer -- ID --question "…" --topic TOPIC [--status ${statuses.join('|')}] [--dry-run]`;
  const text = { type: 'string', default: '' } as const;
  try {
    const { values, positionals } = parseArgs({
      options: {
        question: text,
        topic: text,
        status: { type: 'string', default: 'not-stated' },
        'dry-run': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [id = '', ...more] = positionals;
    if (!new RegExp(`^${idPattern}$`).test(id) || more.length > 0)
      throw new Error('One id is needed, in small letters, digits and hyphens.');
    if (!values.question.trim()) throw new Error('A question is needed.');
    const topic = topicIds.find((known) => known === values.topic);
    if (!topic) throw new Error(`There is no topic “${values.topic}”. The topics are ${topicIds.join(', ')}.`);
    const status = statuses.find((known) => known === values.status);
    if (!status) throw new Error(`There is no status ${values.status}.`);
    return { id, question: values.question.trim(), topic, status, dryRun: values['dry-run'] };
  } catch (error) {
    return usage(line, error);
  }
}
