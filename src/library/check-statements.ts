import type { Problem } from '../model/problem.ts';
import { nearestId } from './nearest-id.ts';
import type { AnswersFile, AnswersRead } from './read-answers.ts';
import { fullName, shortName } from './statement-name.ts';

/** Returns a problem for each statement that an answer names and that does not exist, and for each that no answer names. */
export function checkStatements({ read, unread }: AnswersRead): Problem[] {
  const written = new Set(
    read.flatMap(({ subject, data }) => Object.keys(data.statements).map((id) => fullName(id, subject))),
  );
  const unknown = read.flatMap((file) => unknownStatements(file, written, unread));
  // a file that cannot be read may name them, and an unknown name may be a typo in theirs
  return unread.size > 0 || unknown.length > 0 ? unknown : unusedStatements(read);
}

function unknownStatements(
  { subject, path, places, data }: AnswersFile,
  written: ReadonlySet<string>,
  unread: ReadonlySet<string>,
): Problem[] {
  return Object.entries(data.answers).flatMap(([question, { statements }]) =>
    statements.flatMap((name, index): Problem[] => {
      const full = fullName(name, subject);
      if (written.has(full) || unread.has(full.split('/')[0] ?? '')) return [];
      const place = { path, ...places.positionOf(['answers', question, 'statements', index]) };
      const hint = hintFor(name, subject, [...written]);
      return [{ ...place, rule: 'unknown-statement', message: `There is no statement ${name}.`, hint }];
    }),
  );
}

function hintFor(name: string, subject: string, written: readonly string[]): string {
  const id = name.split('/').at(-1);
  const elsewhere = written.find((full) => full.split('/')[1] === id);
  if (elsewhere) return `The subject ${elsewhere.split('/')[0]} has it: write ${shortName(elsewhere, subject)}.`;
  const nearest = nearestId(
    name,
    written.map((full) => shortName(full, subject)),
  );
  return nearest ? `Correct the name, the nearest is ${nearest}, or add the statement.` : 'Add the statement.';
}

function unusedStatements(files: readonly AnswersFile[]): Problem[] {
  const used = new Set(
    files.flatMap(({ subject, data }) =>
      Object.values(data.answers).flatMap(({ statements }) => statements.map((name) => fullName(name, subject))),
    ),
  );
  return files.flatMap(({ subject, path, places, data }) =>
    Object.keys(data.statements)
      .filter((id) => !used.has(fullName(id, subject)))
      .map((id) => ({
        path,
        ...places.keyPositionOf(['statements'], id),
        rule: 'unused-statement',
        message: `No answer rests on the statement ${id}.`,
        hint: 'Name it in the answers that rest on it, or remove it.',
      })),
  );
}
