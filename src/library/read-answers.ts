import { idPattern } from '../model/id-pattern.ts';
import type { Problem } from '../model/problem.ts';
import { type AnswersData, answersSchema } from '../schemas/answers.ts';
import { type ContentFile, decode } from './content-files.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** A company's file about one subject, with the positions of its values. */
export interface AnswersFile {
  /** The id of its subject, which is the name of the file. */
  subject: string;
  path: string;
  places: YamlPlaces;
  data: AnswersData;
}

/** The files of answers as far as they could be read. */
export interface AnswersRead {
  read: AnswersFile[];
  /** The subjects whose files could not be read or are skipped. What other files name may well be in them. */
  unread: ReadonlySet<string>;
}

/** Returns the id of the subject that a file of answers is about, or `undefined` for any other name. */
export function subjectOfFile(name: string): string | undefined {
  return new RegExp(`^answers/(${idPattern})\\.yaml$`).exec(name)?.[1];
}

/** Returns the content of the files of answers, and the problems of those that are invalid. */
export function readAnswers(
  files: readonly ContentFile[],
  skipped: readonly ContentFile[] = [],
): AnswersRead & { problems: Problem[] } {
  const problems: Problem[] = [];
  const unread = new Set(skipped.flatMap(({ name }) => subjectOfFile(name) ?? []));
  const read = files.flatMap((file): AnswersFile[] => {
    const subject = subjectOfFile(file.name);
    if (!subject) return [];
    const decoded = decode(file);
    const result =
      'problem' in decoded ? { problems: [decoded.problem] } : readYaml(decoded.text, file.path, answersSchema);
    if ('data' in result) return [{ subject, path: file.path, ...result }];
    problems.push(...result.problems);
    unread.add(subject);
    return [];
  });
  return { read, unread, problems };
}
