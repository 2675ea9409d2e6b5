import { topicIds } from '../field/topics.ts';
import { idPattern } from '../model/id-pattern.ts';
import { answerSchema } from '../registers/answers.ts';
import { commandLine } from './command-line.ts';

/** Returns the arguments of `npm run new:answer`. If they are wrong, exits with code 2. */
export function answerArguments() {
  return commandLine(command, ({ values, positionals }) => {
    const [id = '', ...more] = positionals;
    if (!new RegExp(`^${idPattern}$`).test(id) || more.length > 0)
      throw new Error('Expected one id: lowercase letters, digits and hyphens.');
    const topic = topicIds.find((known) => known === values.topic);
    if (!topic) throw new Error(`There is no topic “${values.topic}”. The topics are ${topicIds.join(', ')}.`);
    const status = statuses.find((known) => known === values.status);
    if (!status) throw new Error(`There is no status ${values.status}.`);
    return { id, question: values.question.trim(), topic, status, dryRun: values['dry-run'] };
  });
}

const statuses = answerSchema.shape.status.options;

const command = {
  run: 'npm run new:answer',
  about: 'Writes the file of an answer with what is known of it, and quotes the nearest clauses as comments.',
  positionals: 'ID',
  options: {
    question: { type: 'string', value: '"…"', required: true, about: 'the question as a reviewer would put it' },
    topic: { type: 'string', value: 'TOPIC', required: true, about: `one of ${topicIds.join(', ')}` },
    status: { type: 'string', value: statuses.join('|'), default: 'not-stated', about: 'what the policy says' },
    'dry-run': { type: 'boolean', about: 'print the file instead' },
  },
  exits: '0 written, 1 refused or problems in the content',
} as const;
