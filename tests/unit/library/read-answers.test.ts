import { describe, expect, it } from 'vitest';
import { readAnswers, subjectOfFile } from '../../../src/library/read-answers.ts';
import { filesOf, placesAndRules } from './files.ts';

const valid = 'answers:\n  backups: { status: not-stated }\n';

describe('readAnswers()', () => {
  it('returns each file with its subject, its data and its positions', () => {
    const { read, unread, problems } = readAnswers(filesOf({ 'answers/backups.yaml': valid, 'company.yaml': 'a: 1' }));
    expect(problems).toEqual([]);
    expect([...unread]).toEqual([]);
    expect(read).toMatchObject([{ subject: 'backups', path: 'content/answers/backups.yaml' }]);
    expect(read[0]?.data.answers).toEqual({ backups: { status: 'not-stated', statements: [] } });
    expect(read[0]?.places.positionOf(['answers', 'backups', 'status'])).toEqual({ line: 2, column: 22 });
  });

  it('accepts a file that has only comments', () => {
    const { read, problems } = readAnswers(filesOf({ 'answers/backups.yaml': '# answers:\n#   backups:\n' }));
    expect(problems).toEqual([]);
    expect(read[0]?.data).toMatchObject({ statements: {}, answers: {}, questions: {} });
  });

  it('names the subjects of files that cannot be read or are skipped', () => {
    const files = filesOf({
      'answers/a.yaml': Buffer.from([0xff]),
      'answers/b.yaml': 'answers: "\n',
      'answers/c.yaml': 'answers:\n  one: { status: maybe }\n',
      'answers/d.yaml': valid,
    });
    const skipped = filesOf({ 'answers/e.yaml': valid, 'references/f.yaml': 'url: x' });
    const { read, unread, problems } = readAnswers(files, skipped);
    expect(placesAndRules(problems)).toEqual([
      'content/answers/a.yaml:1:1 not-utf8',
      'content/answers/b.yaml:1:10 yaml-syntax',
      'content/answers/c.yaml:2:18 invalid-value',
    ]);
    expect(read.map(({ subject }) => subject)).toEqual(['d']);
    expect([...unread].sort()).toEqual(['a', 'b', 'c', 'e']);
  });
});

describe('subjectOfFile()', () => {
  it.each([
    ['answers/backups.yaml', 'backups'],
    ['answers/two-words.yaml', 'two-words'],
    ['answers/Backups.yaml', undefined],
    ['answers/deep/a.yaml', undefined],
    ['answers/a.yml', undefined],
    ['answers/a.yaml.bak', undefined],
    ['my/answers/a.yaml', undefined],
    ['answers/a-.yaml', undefined],
    ['contacts/a.yaml', undefined],
  ])('of %s is %s', (name, subject) => expect(subjectOfFile(name)).toBe(subject));
});
