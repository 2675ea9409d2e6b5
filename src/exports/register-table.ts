import type { Library } from '../library/library-types.ts';
import { type TableName, tables } from '../registers/index.ts';
import type { Column, Publication } from '../registers/kind.ts';
import { fieldsIn, type AnyField, type Register, fieldValue } from '../registers/register.ts';
import { topicName } from '../registers/answer-kinds.ts';
import { strings } from '../strings/index.ts';
import { countAnswers } from './count-questions.ts';
import type { PathToUrl } from '../model/urls.ts';
import { labelledAnswers } from './register-json.ts';

/** A register, or the index of policies, as rows of text for CSV and XLSX. A cell that is null is not stated. */
export interface Table extends Rows {
  name: TableName | 'policies';
  /** What a workbook has on further sheets, each with its name. */
  further?: (Rows & { name: string })[];
}

interface Rows {
  columns: { heading: string; width: number }[];
  rows: (string | null)[][];
}

/** Returns the table of a register: a row for each entry, with the statuses on the given day. */
export function tableOf(name: TableName, library: Library, absolute: PathToUrl, day: string): Table {
  const entries = name === 'answers' ? labelledAnswers(library) : library[name];
  const rows = rowsOf(tables[name], entries, { absolute, day });
  return name === 'answers' ? { name, ...rows, further: [subjectRows(library)] } : { name, ...rows };
}

/** Returns the subjects with the numbers of their questions by status, also of those that nobody has assessed. */
function subjectRows({ subjects }: Pick<Library, 'subjects'>): Rows & { name: string } {
  const { subject, topic } = tables.answers.fields;
  const statuses = Object.entries(strings.status) as [keyof typeof strings.status, string][];
  return {
    name: 'subjects',
    columns: [
      ...[subject, topic].map(({ heading }) => ({ heading, width: 40 })),
      ...statuses.map(([, heading]) => ({ heading, width: 15 })),
    ],
    rows: subjects.map(({ title, topic, answers }) => {
      const counts = countAnswers(answers);
      return [title, topicName(topic), ...statuses.map(([status]) => String(counts[status]))];
    }),
  };
}

/** Returns entries as rows: their ids, the columns of the register's fields, and their pages. */
export function rowsOf(register: Register, entries: readonly { id: string }[], publication: Publication): Rows {
  const fields = fieldsIn('table', register).flatMap(([name, field]) =>
    columnsOf(field).map(({ heading, width, cell }) => ({
      heading,
      width,
      cell: (entry: { id: string }) => {
        const value = fieldValue(name, field, entry, publication.day);
        return value === undefined ? null : cell(value, publication) || null;
      },
    })),
  );
  const columns = [
    { heading: 'Id', width: 25, cell: ({ id }: { id: string }) => id },
    ...fields,
    { heading: 'Page', width: 25, cell: (entry: object) => publication.absolute(register.path(entry as never)) },
  ];
  return {
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: entries.map((entry) => columns.map(({ cell }) => cell(entry))),
  };
}

/** Returns the columns of a field: none, one, or one for each part of its values. */
export function columnsOf({ kind, heading, width, isColumn }: AnyField): Column<never>[] {
  return kind && isColumn ? kind.columns(heading, width) : [];
}
