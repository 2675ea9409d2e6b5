import { describe, expect, it } from 'vitest';
import { defineSubjects } from '../../../src/library/define-subjects.ts';
import { placesAndRules } from './files.ts';
import { answersOf, definitionOf } from './said.ts';

const bank = [definitionOf('backups', 'interval', 'retention'), definitionOf('logs', 'log-retention')];
const question = (id: string) => `questions:\n  ${id}:\n    question: Why?\n    expects: what\n    wordings: [why]\n`;

const define = (texts: Record<string, string>) => defineSubjects(bank, answersOf(texts).read);

describe('defineSubjects()', () => {
  it('returns the subjects of the field, with the file of each that has one', () => {
    const { subjects, problems } = define({ logs: 'answers:\n  log-retention: { status: not-stated }\n' });
    expect(problems).toEqual([]);
    expect(subjects.map(({ id, file }) => [id, file?.path])).toEqual([
      ['backups', undefined],
      ['logs', 'content/answers/logs.yaml'],
    ]);
  });

  it("adds the company's own questions after those of the field", () => {
    const [backups] = define({ backups: question('tapes') }).subjects;
    expect(Object.keys(backups?.questions ?? {})).toEqual(['interval', 'retention', 'tapes']);
  });

  it("adds the company's own subjects", () => {
    const { subjects, problems } = define({
      carbon: `title: Carbon\ntopic: risk\nwordings: [green]\n${question('co2')}`,
    });
    expect(problems).toEqual([]);
    expect(subjects.at(-1)).toMatchObject({ id: 'carbon', title: 'Carbon', topic: 'risk', wordings: ['green'] });
    expect(subjects.at(-1)).toMatchObject({ isDefined: true, questions: { co2: { question: 'Why?' } } });
  });

  it('reports a subject that neither the field nor its file defines once, with the nearest one', () => {
    const { subjects, problems } = define({ backup: '# copies\nanswers:\n  interval: { status: not-stated }\n' });
    expect(placesAndRules(problems)).toEqual(['content/answers/backup.yaml:2:1 unknown-subject']);
    expect(problems[0]?.hint).toBe(
      'Name the file after a subject, the nearest is backups, or add a title and a topic to make one of your own.',
    );
    expect(subjects.at(-1)?.isDefined).toBe(false);
  });

  it.each([
    ['title: Carbon\n', 'topic'],
    ['topic: risk\n', 'title'],
  ])('reports what a subject of %j lacks', (text, missing) => {
    const { subjects, problems } = define({ carbon: text });
    expect(problems.map(({ rule, hint }) => [rule, hint])).toEqual([['unknown-subject', `Add a ${missing}.`]]);
    expect(subjects.at(-1)?.isDefined).toBe(true);
  });

  it('reports each thing that a file says about a subject of the field, at its key', () => {
    const { problems } = define({ logs: 'title: Logs\nreviewedOn: 2026-01-01\ntopic: risk\nwordings: []\n' });
    expect(placesAndRules(problems)).toEqual([
      'content/answers/logs.yaml:1:1 subject-of-the-field',
      'content/answers/logs.yaml:3:1 subject-of-the-field',
      'content/answers/logs.yaml:4:1 subject-of-the-field',
    ]);
  });

  it('reports each own question whose id another question has, whosever it is', () => {
    const { problems } = define({
      backups: question('interval'),
      carbon: `title: C\ntopic: risk\n${question('co2')}`,
      logs: question('co2'),
    });
    expect(problems.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`)).toEqual([
      'content/answers/backups.yaml:2:3 The subject backups has a question interval already.',
      'content/answers/logs.yaml:2:3 The subject carbon has a question co2 already.',
    ]);
  });

  it('allows a question the id of a prototype', () => {
    expect(define({ logs: question('constructor') }).problems).toEqual([]);
  });
});
