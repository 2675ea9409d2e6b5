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

/** The pattern of the name of a file of answers. */
export const answersName = new RegExp(`^answers/(${idPattern})\\.yaml$`);

/** Returns the content of the files of answers, and the problems of those that are invalid. */
export function readAnswers(files: readonly ContentFile[]): { read: AnswersFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = files.flatMap((file): AnswersFile[] => {
    const subject = answersName.exec(file.name)?.[1];
    if (!subject) return [];
    const decoded = decode(file);
    if ('problem' in decoded) {
      problems.push(decoded.problem);
      return [];
    }
    const result = readYaml(decoded.text, file.path, answersSchema);
    if ('problems' in result) {
      problems.push(...result.problems);
      return [];
    }
    return [{ subject, path: file.path, ...result }];
  });
  return { read, problems };
}
