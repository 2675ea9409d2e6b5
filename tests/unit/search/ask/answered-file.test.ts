import { describe, expect, it } from 'vitest';
import { readAnsweredFile } from '../../../../src/search/ask/answered-file.ts';

function read(text: string) {
  const file = readAnsweredFile(text, 'answers/backups.yaml');
  if ('problems' in file) throw new Error('The file is no YAML');
  return file;
}

describe('readAnsweredFile()', () => {
  it('has the ids of statements and answers, written and drafted, apart', () => {
    const file = read(
      'statements:\n  a: { text: A. }\nanswers:\n  b: { status: stated }\n# statements:\n#   c:\n#     text:\n# answers:\n#   d:\n#     status:\n#   # e:\n',
    );
    expect([...file.statements]).toEqual(['a', 'c']);
    expect([...file.answers]).toEqual(['b', 'd']);
  });

  it('has drafts of a file with Windows line endings', () => {
    expect([...read('#   c:\r\n#     text:\r\n#   d:\r\n#     status:\r\n').answers]).toEqual(['d']);
  });

  it("has the title, the topic and the questions of the company's own subject", () => {
    const text =
      'title: Carbon\ntopic: risk\nquestions:\n  co2: { question: Why?, expects: what, wordings: [why] }\nreviewedOn: 2026-01-01\n';
    expect(read(text)).toMatchObject({
      ...{ title: 'Carbon', topic: 'risk', isReviewed: true },
      questions: { co2: { question: 'Why?', expects: 'what' } },
    });
  });

  it('leaves out what is unfinished', () => {
    expect(read('title:\ntopic: weather\nanswers:\nquestions:\n  co2: { question: }\n')).toEqual({
      ...{ title: undefined, topic: undefined, questions: {}, isReviewed: false },
      ...{ statements: new Set(), answers: new Set() },
    });
    expect(read('')).toMatchObject({ questions: {} });
    expect(read('- a list\n')).toMatchObject({ questions: {} });
  });

  it('returns the problems of a text that is no YAML', () => {
    expect(readAnsweredFile('a: "\n', 'answers/backups.yaml')).toMatchObject({
      problems: [{ path: 'answers/backups.yaml', line: 1, column: 4, rule: 'yaml-syntax' }],
    });
  });
});
