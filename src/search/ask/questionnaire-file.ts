import Papa from 'papaparse';
import { decode, notUtf8 } from '../../library/content-files.ts';
import type { Problem } from '../../model/problem.ts';

/** A question of a questionnaire. */
export interface AskedQuestion {
  /** Its row in the file, from 1, as a spreadsheet or an editor counts; a header is row 1. */
  row: number;
  question: string;
}

/** The questions of a file, or the problems that keep it from being read. */
export interface Questionnaire {
  questions: AskedQuestion[];
  problems: Problem[];
}

/**
 * Reads the questions of a file. `.csv` and `.tsv` have a column named “question”, or a single column without a name; `.jsonl` and
 * `.ndjson` have an object with a `question` on each line; every other file has one question a line. Empty rows are left out.
 */
export function readQuestionnaire(path: string, bytes: Buffer): Questionnaire {
  const decoded = decode({ name: path, path, bytes });
  if ('problem' in decoded) return { questions: [], problems: [decoded.problem] };
  // text in UTF-16 without a byte order mark is UTF-8 as well, with a zero beside each letter
  if (decoded.text.includes('\0')) return { questions: [], problems: [notUtf8(path)] };
  const { questions, problems } = readerOf(path)(decoded.text, path);
  if (questions.length === 0 && problems.length === 0)
    problems.push(problemAt(path, 1, 1, 'The file has no question.', 'Write one question a line.'));
  return { questions, problems };
}

function readerOf(path: string): (text: string, path: string) => Questionnaire {
  if (/\.[ct]sv$/i.test(path)) return readTable;
  if (/\.(jsonl|ndjson)$/i.test(path)) return readJsonLines;
  return (text) => ({
    questions: text.split(/\r\n?|\n/).flatMap((line, index) => questionAt(index + 1, line)),
    problems: [],
  });
}

function readTable(text: string, path: string): Questionnaire {
  const delimiter = /\.tsv$/i.test(path) ? '\t' : delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const broken = errors.filter(({ type }) => type === 'Quotes');
  if (broken.length > 0)
    return {
      questions: [],
      problems: broken.map(({ row = 0, index = 0, message }) => {
        const before = text.slice(0, index);
        const column = index - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
        const says = `Row ${row + 1} is not CSV: ${message.replace(/\.?$/, '.')}`;
        return problemAt(
          path,
          before.split(/\r\n?|\n/).length,
          column,
          says,
          'Close the quotes, and write a quote inside them twice.',
        );
      }),
    };
  const header = data[0] ?? [];
  const named = header.findIndex(isHeading);
  if (named === -1 && data.some((row) => row.length > 1))
    return {
      questions: [],
      problems: [
        problemAt(
          path,
          1,
          1,
          'No column is named “question”.',
          'Name the column that has the questions in the first row.',
        ),
      ],
    };
  const column = Math.max(named, 0);
  const rows = data.flatMap((row, index) =>
    index === 0 && named !== -1 ? [] : questionAt(index + 1, row[column] ?? ''),
  );
  return { questions: rows, problems: [] };
}

function isHeading(cell: string): boolean {
  return /^questions?$/i.test(cell.trim());
}

/** Returns the character between the columns of CSV: the one by which a column is named “question”, or else the likeliest. */
function delimiterOf(text: string): string {
  const named = [',', ';', '\t', '|'].find((delimiter) =>
    Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.some(isHeading),
  );
  // empty rows would count as rows of one column
  return named ?? Papa.parse(text, { preview: 10, skipEmptyLines: 'greedy' }).meta.delimiter;
}

function readJsonLines(text: string, path: string): Questionnaire {
  const questions: AskedQuestion[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((line, index) => {
    if (!line.trim()) return;
    const question = questionOf(line);
    if (question === undefined)
      problems.push(
        problemAt(
          path,
          index + 1,
          1,
          'Expected a JSON object with a text named “question”.',
          'Write for example {"question": "How often are backups made?"}.',
        ),
      );
    else questions.push(...questionAt(index + 1, question));
  });
  return { questions, problems };
}

/** Returns the question of a line of JSON, or `undefined` if it has none. */
function questionOf(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && 'question' in value;
    return isObject && typeof value.question === 'string' ? value.question : undefined;
  } catch {
    return undefined;
  }
}

function questionAt(row: number, text: string): AskedQuestion[] {
  const question = text.trim();
  return question ? [{ row, question }] : [];
}

function problemAt(path: string, line: number, column: number, message: string, hint: string): Problem {
  return { path, line, column, rule: 'questions-file', message, hint };
}
