import type { Problem } from '../model/problem.ts';
import { normaliseText } from '../model/words.ts';
import { fullName } from './resolve-subjects.ts';
import type { AnswersFile } from './read-answers.ts';
import type { SubjectDefinition } from './read-subjects.ts';

/**
 * Returns a problem for each statement that no answer rests on, for each quote that stands in two statements, and for each
 * reply to a question that yes or no cannot answer.
 */
export function checkAnswers(bank: readonly SubjectDefinition[], files: readonly AnswersFile[]): Problem[] {
  return [...unusedStatements(files), ...repeatedQuotes(files), ...files.flatMap((file) => wrongReplies(file, bank))];
}

function unusedStatements(files: readonly AnswersFile[]): Problem[] {
  const used = new Set(
    files.flatMap(({ subject, data }) =>
      Object.values(data.answers).flatMap(({ statements }) => statements.map((name) => fullName(name, subject))),
    ),
  );
  return files.flatMap(({ subject, path, places, data }) =>
    Object.keys(data.statements)
      .filter((id) => !used.has(`${subject}/${id}`))
      .map((id) => ({
        path,
        ...places.keyPositionOf(['statements'], id),
        rule: 'unused-statement',
        message: `No answer rests on the statement ${id}.`,
        hint: 'Name it in the answers that it gives, or remove it.',
      })),
  );
}

function repeatedQuotes(files: readonly AnswersFile[]): Problem[] {
  const all = files.flatMap((file) =>
    Object.entries(file.data.statements).flatMap(([id, { citations }]) =>
      citations.map(({ section, quote }, index) => ({ file, id, index, section, words: normaliseText(quote) })),
    ),
  );
  return all.flatMap(({ file, id, index, section, words }, place): Problem[] => {
    const other = all
      .slice(0, place)
      .find((one) => one.section === section && (one.words.includes(words) || words.includes(one.words)));
    if (!other) return [];
    const name = other.file === file ? other.id : `${other.file.subject}/${other.id}`;
    return [
      {
        path: file.path,
        ...file.places.positionOf(['statements', id, 'citations', index, 'quote']),
        rule: 'repeated-quote',
        message: `The statement ${name} has these words already.`,
        hint: `Let the answers rest on ${name}, or quote other words.`,
      },
    ];
  });
}

function wrongReplies({ subject, path, places, data }: AnswersFile, bank: readonly SubjectDefinition[]): Problem[] {
  const questions = { ...bank.find(({ id }) => id === subject)?.questions, ...data.questions };
  return Object.entries(data.answers).flatMap(([id, { reply }]): Problem[] => {
    const question = questions[id];
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
