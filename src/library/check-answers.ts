import type { Problem } from '../model/problem.ts';
import { checkStatements } from './check-statements.ts';
import type { DefinedSubject } from './define-subjects.ts';
import { nearestId } from './nearest-id.ts';
import { isOpenQuestion } from './open-question.ts';
import type { AnswersFile, AnswersRead } from './read-answers.ts';

/**
 * Returns a problem for each question and statement that a file of answers names and that does not exist, for each
 * statement that no answer names, and for each reply and wording that yes or no does not fit.
 */
export function checkAnswers(subjects: readonly DefinedSubject[], answers: AnswersRead): Problem[] {
  const ofSubjects = subjects.flatMap((subject) => {
    const { file } = subject;
    if (!file) return [];
    const unknown = subject.isDefined ? unknownQuestions(subject, file, subjects) : [];
    return [...unknown, ...wrongReplies(subject, file), ...openWordings(file)];
  });
  return [...ofSubjects, ...checkStatements(answers)];
}

function unknownQuestions(
  { id: subject, questions }: DefinedSubject,
  { path, places, data }: AnswersFile,
  subjects: readonly DefinedSubject[],
): Problem[] {
  return Object.keys(data.answers)
    .filter((id) => !Object.hasOwn(questions, id))
    .map((id) => {
      const elsewhere = subjects.find((other) => Object.hasOwn(other.questions, id));
      const nearest = nearestId(id, Object.keys(questions));
      return {
        path,
        ...places.keyPositionOf(['answers'], id),
        rule: 'unknown-question',
        message: `The subject ${subject} has no question ${id}.`,
        hint: elsewhere
          ? `It is a question of ${elsewhere.id}: answer it in answers/${elsewhere.id}.yaml.`
          : `${nearest ? `Correct the id, the nearest is ${nearest}, or add` : 'Add'} the question under questions.`,
      };
    });
}

function wrongReplies({ questions }: DefinedSubject, { path, places, data }: AnswersFile): Problem[] {
  const defined = new Map(Object.entries(questions));
  return Object.entries(data.answers).flatMap(([id, { reply }]): Problem[] => {
    const question = defined.get(id);
    if (!reply || !question || question.expects === 'yes-no') return [];
    return [
      {
        path,
        ...places.positionOf(['answers', id, 'reply']),
        rule: 'reply-without-yes-no',
        message: `“${question.question}” cannot be answered with ${reply}.`,
        hint: 'Remove the reply.',
      },
    ];
  });
}

/** Returns a problem for each wording of a company's own yes-or-no question that yes or no cannot answer. */
function openWordings({ path, places, data }: AnswersFile): Problem[] {
  return Object.entries(data.questions).flatMap(([id, { question, expects, wordings }]) => {
    if (expects !== 'yes-no') return [];
    const asked = [question, ...wordings].map((text, index) => ({
      text,
      keys: ['questions', id, ...(index === 0 ? ['question'] : ['wordings', index - 1])],
    }));
    return asked
      .filter(({ text }) => isOpenQuestion(text))
      .map(({ text, keys }) => ({
        path,
        ...places.positionOf(keys),
        rule: 'unanswerable-wording',
        message: `Yes or no cannot answer “${text}”, but the question expects it.`,
        hint: 'Reword it, or make it a question of its own.',
      }));
  });
}
