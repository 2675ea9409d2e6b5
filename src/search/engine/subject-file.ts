import { urls } from '../../model/urls.ts';
import type { ModelFile } from './matcher/model-file.ts';
import type { NearClauses } from './clause-chances.ts';
import type { PlainRecord, SearchedAnswer } from './record.ts';

/**
 * A subject as a search file has it: its title and, where the matcher has its questions, what is answered, or the keys of the clauses
 * that come nearest to a question that nobody has judged.
 */
export type FiledSubject = [title: string, questions: (FiledAnswer | string)[]];

/** A question, its status and reply as one letter and, unless it is simply not stated, its words, clauses and sources. */
type FiledAnswer = [question: string, status: string, text?: string, clauses?: string, sources?: string[]];

/** The questions of a matcher by subject. */
export type Questions = ModelFile['questions'];

const statuses = { s: 'stated', y: 'stated', n: 'stated', p: 'in-part', '-': 'not-stated' } as const;

const notStated = 'Not stated.';

/**
 * Returns the subjects among records as a file has them: by the place of the subject in the matcher. `notAssessed` has the
 * titles of those without a record, `near` the clauses that come nearest to questions that nobody has judged.
 */
export function fileSubjects(
  records: readonly PlainRecord[],
  questions: Questions,
  notAssessed: Readonly<Record<string, string>> = {},
  near: NearClauses = {},
): FiledSubject[] {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  return Object.entries(questions).map(([id, asked]) => {
    const { title = notAssessed[id] ?? '', answers = [] } = byUrl.get(urls.subject(id)) ?? {};
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    const filed = Object.keys(asked).map((question) => {
      const answer = byId.get(question);
      return answer ? fileAnswer(answer) : (near[question] ?? []).join(' ');
    });
    return [title, filed];
  });
}

/** Returns the records of the subjects of a file; `sectionOf` has the key of each clause's section by the clause's key. */
export function readSubjects(
  filed: readonly FiledSubject[],
  questions: Questions,
  sectionOf: ReadonlyMap<string, string>,
): PlainRecord[] {
  return Object.entries(questions).flatMap(([id, asked], place): PlainRecord[] => {
    const [title = '', found = []] = filed[place] ?? [];
    const answers = Object.keys(asked).flatMap((question, index) => readAnswer(question, found[index]));
    if (answers.length === 0) return [];
    const cited = answers.filter(({ status }) => status !== 'not-stated').flatMap(({ clauses }) => clauses);
    const sections = [...new Set(cited.flatMap((clause) => sectionOf.get(clause) ?? []))];
    return [{ kind: 'subject', url: urls.subject(id), title, text: '', sections, answers }];
  });
}

/** Returns the titles of the subjects of a file of which nobody has judged a question, by id. */
export function readNotAssessed(filed: readonly FiledSubject[], questions: Questions): Record<string, string> {
  return Object.fromEntries(
    Object.keys(questions).flatMap((id, place) => {
      const [title = '', found = []] = filed[place] ?? [];
      return title && found.every((one) => typeof one === 'string') ? [[id, title]] : [];
    }),
  );
}

/** Returns the clauses that come nearest to the questions of a file that nobody has judged. */
export function readNearClauses(filed: readonly FiledSubject[], questions: Questions): NearClauses {
  return Object.fromEntries(
    Object.values(questions).flatMap((asked, place) =>
      Object.keys(asked).flatMap((question, index) => {
        const near = filed[place]?.[1][index];
        return near && typeof near === 'string' ? [[question, near.split(' ')]] : [];
      }),
    ),
  );
}

function fileAnswer({ question, status, reply, text, clauses, sources }: SearchedAnswer): FiledAnswer {
  const letter = status === 'stated' ? (reply?.[0] ?? 's') : status === 'in-part' ? 'p' : '-';
  const words = text === notStated ? '' : text;
  if (sources) return [question, letter, words, clauses.join(' '), sources];
  if (clauses.length > 0) return [question, letter, words, clauses.join(' ')];
  return words ? [question, letter, words] : [question, letter];
}

function readAnswer(id: string, filed: FiledAnswer | string | undefined): SearchedAnswer[] {
  if (filed === undefined || typeof filed === 'string') return [];
  const [question, letter, text = '', clauses = '', sources] = filed;
  return [
    {
      ...{ id, question, status: statuses[letter as keyof typeof statuses] ?? 'not-stated' },
      ...(letter === 'y' ? { reply: 'yes' as const } : letter === 'n' ? { reply: 'no' as const } : {}),
      text: text || notStated,
      clauses: clauses.split(' ').filter(Boolean),
      ...(sources ? { sources } : {}),
    },
  ];
}
