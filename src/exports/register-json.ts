import type { Library } from '../library/library-types.ts';
import { type TableName, tables } from '../registers/index.ts';
import type { Publication } from '../registers/kind.ts';
import { type EntryOf, type Fields, type Published, type Register, fieldValue } from '../registers/register.ts';
import type { PathToUrl } from '../model/urls.ts';
import type { LabelledAnswer } from '../registers/answers.ts';
import { certificatesOfAnswer } from './certificates-of.ts';
import { countAnswers } from './count-questions.ts';
import { jsonHeading } from './json-heading.ts';
import type { DataOf } from './shapes/index.ts';
import { subjectsJson } from './subjects-json.ts';

/** Returns the content of a register's JSON file, with the statuses on the given day. */
export function registerJson<Name extends TableName>(
  name: Name,
  library: Library,
  absolute: PathToUrl,
  day: string,
): DataOf<Name> {
  return files[name](library, { absolute, day });
}

const files: { [Name in TableName]: (library: Library, publication: Publication) => DataOf<Name> } = {
  certificates: (library, publication) => ({
    ...jsonHeading(library, 'certificates', publication.absolute),
    statusOn: publication.day,
    certificates: library.certificates.map((entry) => entryJson(tables.certificates, entry, publication)),
    former: library.former.certificates.map((entry) => {
      const { id, page, holder, standard, history } = entryJson(tables.certificates, entry, publication);
      return { id, page, holder, standard, history };
    }),
  }),
  processors: (library, publication) => ({
    ...jsonHeading(library, 'processors', publication.absolute),
    processors: library.processors.map((entry) => entryJson(tables.processors, entry, publication)),
    former: library.former.processors.map((entry) => {
      const { id, page, name, history } = entryJson(tables.processors, entry, publication);
      return { id, page, name, history };
    }),
  }),
  contacts: (library, publication) => ({
    ...jsonHeading(library, 'contacts', publication.absolute),
    contacts: library.contacts.map((entry) => entryJson(tables.contacts, entry, publication)),
  }),
  references: (library, publication) => ({
    ...jsonHeading(library, 'references', publication.absolute),
    references: library.references.map((entry) => entryJson(tables.references, entry, publication)),
  }),
  answers: (library, publication) => ({
    ...jsonHeading(library, 'answers', publication.absolute),
    counts: countAnswers(library.subjects.flatMap(({ answers }) => answers)),
    subjects: subjectsJson(library, publication),
    answers: labelledAnswers(library).map((entry) => entryJson(tables.answers, entry, publication)),
  }),
};

/** Returns the answers, each with the label that it has on the overview, if it is shown there, and the certificates that it speaks of. */
export function labelledAnswers({
  answers,
  overview,
  certificates,
}: Pick<Library, 'answers' | 'overview' | 'certificates'>): LabelledAnswer[] {
  const labels = new Map(overview.map(({ answer, label }) => [answer.id, label]));
  return answers.map((answer) => ({
    ...answer,
    label: labels.get(answer.id),
    certificates: certificatesOfAnswer(certificates, answer),
  }));
}

/**
 * Returns an entry as data, with the fields of its register's table in their order; a value that is not stated is null.
 */
export function entryJson<Table extends Fields>(
  { fields, path }: Register<Table>,
  entry: EntryOf<Table>,
  publication: Publication,
): Published<Table> {
  const data = Object.entries(fields).flatMap(([name, field]) => {
    if (!field.published || !field.kind) return [];
    const value = fieldValue(name, field, entry, publication.day);
    return [[name, value === undefined ? null : field.kind.json(value, publication)] as const];
  });
  const page = publication.absolute(path(entry as never));
  // each kind returns what its own schema describes, which the type of an object built in a loop cannot say
  return { id: entry.id, page, ...Object.fromEntries(data) } as Published<Table>;
}
