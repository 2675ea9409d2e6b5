import { isMap, isScalar } from 'yaml';
import { parseYaml } from '../../library/yaml-places.ts';
import { yamlProblems } from '../../library/yaml-problems.ts';
import { idPattern } from '../../model/id-pattern.ts';
import type { Problem } from '../../model/problem.ts';
import { answersSchema } from '../../schemas/answers.ts';
import type { AuthoredQuestion } from '../../schemas/question.ts';

/** The parts of a file of answers that a draft must know, so that it repeats nothing. */
export interface AnsweredFile {
  title: string | undefined;
  topic: string | undefined;
  /** The ids of its statements, also of those in comments. */
  statements: ReadonlySet<string>;
  /** The ids of the questions that it answers, also of those in comments. */
  answers: ReadonlySet<string>;
  /** Its own questions. */
  questions: Record<string, AuthoredQuestion>;
  /** Whether it has a day for all its answers. */
  isReviewed: boolean;
}

/**
 * Returns what the text of a file of answers has, or its problems if it is not YAML. The file may be unfinished: parts
 * that do not fit the schema are left out.
 */
export function readAnsweredFile(text: string, path: string): AnsweredFile | { problems: Problem[] } {
  const { document, at } = parseYaml(text);
  const problems = yamlProblems(document, text, path, at);
  if (problems.length > 0) return { problems };
  const { title, topic, questions } = answersSchema.shape;
  const idsOf = (name: string) => {
    const map = document.get(name);
    return isMap(map) ? map.items.flatMap(({ key }) => (isScalar(key) ? String(key.value) : [])) : [];
  };
  const drafted = (field: string) =>
    [...text.matchAll(new RegExp(`^# {3}(${idPattern}):\\s*\\n# {5}${field}:`, 'gm'))].map(([, id = '']) => id);
  const partOf = (name: string): unknown => {
    const value = document.get(name);
    return isMap(value) ? value.toJS(document) : value;
  };
  return {
    title: title.safeParse(partOf('title')).data,
    topic: topic.safeParse(partOf('topic')).data,
    statements: new Set([...idsOf('statements'), ...drafted('text')]),
    answers: new Set([...idsOf('answers'), ...drafted('status')]),
    questions: questions.safeParse(partOf('questions')).data ?? {},
    isReviewed: document.has('reviewedOn'),
  };
}
