import { type TopicId, topicIds } from '../field/topics.ts';
import { idPattern } from '../model/id-pattern.ts';
import { commandLine } from './command-line.ts';

/** The arguments of `npm run new:answer`. */
export interface AnswerArguments {
  /** The id of the subject. */
  id: string;
  /** The title and the topic of a subject of the company's own. */
  own: { title: string; topic: TopicId } | undefined;
  dryRun: boolean;
}

/** Returns the arguments of `npm run new:answer`. If they are wrong, exits with code 2. */
export function answerArguments(): AnswerArguments {
  return commandLine(command, ({ values, positionals }) => {
    const [id = '', ...more] = positionals;
    if (!new RegExp(`^${idPattern}$`).test(id) || more.length > 0)
      throw new Error('Expected the id of one subject: lowercase letters, digits and hyphens.');
    return { id, own: ownSubject(values.title?.trim(), values.topic), dryRun: values['dry-run'] };
  });
}

function ownSubject(title: string | undefined, name: string | undefined): AnswerArguments['own'] {
  if (!title && name === undefined) return undefined;
  if (!title || name === undefined) throw new Error('Expected both --title and --topic, or neither.');
  const topic = topicIds.find((known) => known === name);
  if (!topic) throw new Error(`There is no topic “${name}”. The topics are ${topicIds.join(', ')}.`);
  return { title, topic };
}

const command = {
  run: 'npm run new:answer',
  about:
    'Makes or extends the file of answers on a subject: adds its other questions and the nearest clauses as comments.',
  positionals: 'SUBJECT',
  options: {
    title: { type: 'string', value: '"…"', about: "the title of a subject of the company's own" },
    topic: { type: 'string', value: 'TOPIC', about: `its topic, one of ${topicIds.join(', ')}` },
    'dry-run': { type: 'boolean', about: 'print what would be added instead' },
  },
  exits: '0 written or nothing to add, 1 refused or problems in the content',
} as const;
