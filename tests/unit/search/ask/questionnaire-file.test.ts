import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../src/model/problem.ts';
import { readQuestionnaire } from '../../../../src/search/ask/questionnaire-file.ts';

const rows = (path: string, text: string) =>
  readQuestionnaire(path, Buffer.from(text)).questions.map(({ row, question }) => [row, question]);
const problems = (path: string, text: string | Buffer) =>
  readQuestionnaire(path, Buffer.from(text)).problems.map(formatProblem);

describe('readQuestionnaire()', () => {
  it.each([
    [
      'one question a line',
      'q.txt',
      'One?\n\n  Two, or three? \r\nFour?',
      [
        [1, 'One?'],
        [3, 'Two, or three?'],
        [4, 'Four?'],
      ],
    ],
    [
      'the column named question of CSV',
      'q.csv',
      'Id,Question\n1,"One, or two?"\n2,\n3,Three?',
      [
        [2, 'One, or two?'],
        [4, 'Three?'],
      ],
    ],
    ['a column named Questions, with a byte order mark', 'q.CSV', '\uFEFFQuestions\r\nOne?\r\n', [[2, 'One?']]],
    ['CSV with semicolons', 'q.csv', 'No;Question\n1;One, two?', [[2, 'One, two?']]],
    ['CSV with semicolons that ends its last line', 'q.csv', 'No;Question\n1;One?\n', [[2, 'One?']]],
    [
      'a single column without a name',
      'q.csv',
      '"One, or two?"\nThree?',
      [
        [1, 'One, or two?'],
        [2, 'Three?'],
      ],
    ],
    ['tabs', 'q.tsv', 'question\tnote\nOne, two?\t-', [[2, 'One, two?']]],
    [
      'JSON lines',
      'q.jsonl',
      '{"id":1,"question":"One?"}\n\n{"question":" Two? "}\r\n',
      [
        [1, 'One?'],
        [3, 'Two?'],
      ],
    ],
    ['JSON lines named .ndjson', 'q.ndjson', '{"question":"One?"}', [[1, 'One?']]],
  ])('reads %s', (_, path, text, expected) => {
    expect(rows(path, text)).toEqual(expected);
    expect(problems(path, text)).toEqual([]);
  });

  it.each([
    ['q.txt', ' \n', 'q.txt:1:1  questions-file  The file has no question. Write one question a line.'],
    ['q.csv', 'question\n', 'q.csv:1:1  questions-file  The file has no question. Write one question a line.'],
    [
      'q.csv',
      'a,b\n1,2',
      'q.csv:1:1  questions-file  No column is named “question”. Name the column that has the questions in the first row.',
    ],
    [
      'q.csv',
      'question\nOne?\n"Two?',
      'q.csv:3:2  questions-file  Row 3 is not CSV: Quoted field unterminated. Close the quotes, and write a quote inside them twice.',
    ],
    ...['{"question"', '"One?"', 'null', '{"question":1}', '{"ask":"One?"}'].map((line) => [
      'q.jsonl',
      `{"question":"One?"}\n${line}`,
      'q.jsonl:2:1  questions-file  Expected a JSON object with a text named “question”. Write for example {"question": "How often are backups made?"}.',
    ]),
  ])('reports what is wrong with %s when it contains %j', (path, text, problem) => {
    expect(problems(String(path), String(text))).toEqual([problem]);
  });

  it.each([
    ['UTF-16, as a spreadsheet saves “Unicode text”', Buffer.from('\uFEFFOne?\n', 'utf16le'), '1:1'],
    ['UTF-16 without a byte order mark', Buffer.from('One?\n', 'utf16le'), '1:1'],
    ['Latin-1, at the first byte that cannot be read', Buffer.from('One?\nKüche?\n', 'latin1'), '2:2'],
  ])('refuses a file in %s', (_, bytes, at) => {
    expect(problems('q.txt', bytes)).toEqual([
      `q.txt:${at}  not-utf8  The file is not UTF-8 text. Save it again as UTF-8.`,
    ]);
  });
});
